//! Payments as tests begin with them: money that goes back to a payer, funds, orders to the bank, and what the bank says.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    app::{TestApp, receipt_number},
    client::Answer,
    collected::CENTRAL,
    given::{CsvLine, statement},
};

/// Where payers' money goes back to.
pub const PAYER_SHEBA: &str = "IR780100004001000001234567";

impl TestApp {
    /// Imports lines of the treasury's refund account.
    pub async fn import_refund(&self, lines: &[CsvLine]) -> Answer {
        self.import_into("", "reconciler", self.refund_statement(lines)).await
    }

    /// A statement of the refund account; its opening keeps the files different.
    pub fn refund_statement(&self, lines: &[CsvLine]) -> String {
        statement(self.world().refund.sheba, Uuid::now_v7().as_u64_pair().1 % 1_000_000_000, lines)
    }

    /// Brings funds from account 20/9 to the refund account.
    pub async fn funded(&self, amount: u64) {
        let imported = self.import_refund(&[drawn(amount)]).await.expect(201);
        assert_eq!(imported.json["payment_count"], 1, "{}", imported.json);
    }

    /// Money in suspense that is to go back to its payer, as the clerk proposed and the head confirmed.
    pub async fn payer_return(&self, amount: u64) -> Uuid {
        let proposed = self.proposed_return(amount).await;
        self.approve("head", proposed).await.expect(200);
        proposed
    }

    /// The same, not decided yet.
    pub async fn proposed_return(&self, amount: u64) -> Uuid {
        let body = json!({ "suspense_item_id": self.suspended(amount).await, "payee_sheba": PAYER_SHEBA,
            "payee_name": "شرکت البرز", "note": "واریز اشتباه" });
        self.by("clerk").post("/v1/payer-returns", body).await.expect(201).id()
    }

    /// An order for payer returns of these amounts, with funds for them.
    pub async fn ordered(&self, amounts: &[u64]) -> Value {
        let mut resolutions = Vec::new();
        for amount in amounts {
            resolutions.push(self.payer_return(*amount).await);
        }
        self.funded(amounts.iter().sum()).await;
        let body = json!({ "channel": "bank_list", "resolution_ids": resolutions });
        self.by("payer").post("/v1/transfer-orders", body).await.expect(201).json
    }

    /// The payments of an order, in its order.
    pub async fn payments_of(&self, order: &Value) -> Vec<Value> {
        self.by("auditor").every(&format!("/v1/transfer-orders/{}/payments", text(order, "id")), 200).await
    }

    /// A payment of a payer return that the bank has paid.
    pub async fn settled(&self, amount: u64) -> Value {
        let payment = self.payments_of(&self.ordered(&[amount]).await).await[0].clone();
        self.import_refund(&[paid(&payment)]).await.expect(201);
        self.payment(&payment).await
    }

    /// A payment of a payer return that came back.
    pub async fn returned(&self, amount: u64) -> Value {
        let payment = self.settled(amount).await;
        self.import_refund(&[came_back(&payment)]).await.expect(201);
        let payment = self.payment(&payment).await;
        assert_eq!(payment["state"], "returned", "{payment}");
        payment
    }

    /// A payment as it stands, as the auditor sees it.
    pub async fn payment(&self, payment: &Value) -> Value {
        self.by("auditor").get(&at("payments", payment)).await.expect(200).json
    }

    /// The word that a returned payment is to be paid to another account.
    pub async fn proposed_reissue(&self, by: &str, payment: &Value) -> Answer {
        self.by(by).change_latest(&at("payments", payment), "remedies", reissue()).await
    }

    /// The same, agreed to.
    pub async fn approved_reissue(&self, payment: &Value) -> Uuid {
        let remedy = self.proposed_reissue("payer", payment).await.expect(201).id();
        let path = format!("/v1/remedies/{remedy}");
        self.by("office.head").change_latest(&path, "approval", json!({})).await.expect(200);
        remedy
    }

    /// The items in suspense that the lines of a statement became, oldest line first.
    pub async fn items_of(&self, statement: &Answer) -> Vec<Uuid> {
        let lines = self.by("auditor").every(&format!("/v1/statements/{}/lines", statement.id()), 200).await;
        lines.iter().filter_map(|line| line["suspense_item_id"].as_str()).map(|id| id.parse().unwrap()).collect()
    }
}

/// A member that is a text.
pub fn text<'a>(thing: &'a Value, member: &str) -> &'a str {
    thing[member].as_str().unwrap_or_else(|| panic!("no {member} in {thing}"))
}

/// The address of a thing in a list.
pub fn at(list: &str, thing: &Value) -> String {
    format!("/v1/{list}/{}", text(thing, "id"))
}

/// How much a thing is about.
pub fn amount(thing: &Value) -> u64 {
    text(thing, "amount").parse().unwrap()
}

/// The word that somebody else's account is the right one.
pub fn reissue() -> Value {
    json!({ "kind": "reissue", "note": "شبای تازه به نامهٔ دستگاه",
        "payee": { "sheba": "IR550570022080013447370101", "name": "شرکت البرز", "identifier": "14003001239" } })
}

/// Funds from account 20/9, as they stand on the refund account's statement.
pub fn drawn(amount: u64) -> CsvLine {
    CsvLine {
        day: "1404/05/10",
        reference: receipt_number(),
        counterparty: CENTRAL.to_owned(),
        credit: amount,
        ..CsvLine::default()
    }
}

/// A payment as the bank's debit shows it, its number in the description.
pub fn paid(payment: &Value) -> CsvLine {
    CsvLine {
        day: "1404/05/15",
        reference: receipt_number(),
        description: format!("پایا بابت {}", text(payment, "number")),
        debit: amount(payment),
        ..CsvLine::default()
    }
}

/// A payment that came back, as the bank's credit shows it.
pub fn came_back(payment: &Value) -> CsvLine {
    CsvLine {
        day: "1404/05/17",
        reference: receipt_number(),
        description: format!("عودت پایا {} حساب مسدود", text(payment, "number")),
        credit: amount(payment),
        ..CsvLine::default()
    }
}
