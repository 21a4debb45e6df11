//! What tests begin with: deposits, statements, items in suspense; all made through the front door.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    app::{TestApp, receipt_number},
    client::Answer,
    world::AgencyOfWorld,
};

/// A line of a CSV statement.
#[derive(Clone, Debug, Default)]
pub struct CsvLine {
    pub day: &'static str,
    pub identifier: String,
    pub reference: String,
    /// Sheba of the other side.
    pub counterparty: String,
    /// The bank's words; the usual ones where there are none.
    pub description: String,
    pub credit: u64,
    pub debit: u64,
}

/// A credit of 1404/05/12.
pub fn credit(identifier: &str, amount: u64) -> CsvLine {
    CsvLine { day: "1404/05/12", identifier: identifier.to_owned(), credit: amount, ..CsvLine::default() }
}

/// A balanced statement of Mordad 1404, beginning at `opening`.
pub fn statement(sheba: &str, opening: u64, lines: &[CsvLine]) -> String {
    let mut balance = i128::from(opening);
    let mut rows = String::new();
    for line in lines {
        balance += i128::from(line.credit) - i128::from(line.debit);
        let show = |amount: u64| if amount == 0 { String::new() } else { amount.to_string() };
        let words = if line.description.is_empty() { "واریز سپرده" } else { &line.description };
        rows.push_str(&format!(
            "{},{words},{},{},{},{},{},{balance}\n",
            line.day,
            line.identifier,
            line.reference,
            line.counterparty,
            show(line.debit),
            show(line.credit)
        ));
    }
    format!(
        "شماره شبا,{sheba}\nارز,IRR\nاز تاریخ,1404/05/01\nتا تاریخ,1404/05/31\nمانده اول دوره,{opening}\nمانده پایان دوره,{balance}\n\n\
         تاریخ,شرح,شناسه واریز,شماره پیگیری,شبای طرف حساب,بدهکار,بستانکار,مانده\n{rows}"
    )
}

/// A Sheba with the check digits of ISO 13616: what is left of 98 after dividing by 97, with `IR00` moved to the end.
pub fn sheba(number: u32) -> String {
    let bban = format!("0120000000{number:012}");
    let moved: u128 = format!("{bban}182700").parse().unwrap();
    format!("IR{:02}{bban}", 98 - moved % 97)
}

/// The answer to an import, as if it were about its first statement only.
pub fn first_statement(mut answer: Answer) -> Answer {
    if let Some(first) = answer.json["statements"].get(0) {
        answer.json = first.clone();
    }
    answer
}

impl TestApp {
    /// A valid declaration.
    pub fn declaration(&self, agency: &AgencyOfWorld, amount: u64) -> Value {
        json!({
            "agency_id": agency.id, "kind": "bid_bond", "receipt_number": receipt_number(),
            "receipt_on": "2025-08-03", "amount": amount.to_string(), "subject": "مناقصه بهسازی راه",
            "depositor": { "kind": "natural", "identifier": "1360123458", "name": "مریم رضایی" },
        })
    }

    /// A deposit that the agency's clerk declared.
    pub async fn declared(&self, place: &str, amount: u64) -> Answer {
        let world = self.world();
        let agency = if place == "north" { &world.north } else { &world.south };
        let body = self.declaration(agency, amount);
        self.by(&format!("{place}.clerk")).post("/v1/deposits", body).await.expect(201)
    }

    /// Imports a file with one statement of the north's link account; the answer shows that statement.
    pub async fn import(&self, by: &str, file: impl Into<Vec<u8>>) -> Answer {
        let account = self.world().north.link_account;
        self.import_into(&format!("bank_account_id={account}"), by, file).await
    }

    /// Imports a file; the answer shows its first statement.
    pub async fn import_into(&self, query: &str, by: &str, file: impl Into<Vec<u8>>) -> Answer {
        first_statement(self.by(by).upload(&format!("/v1/statements?{query}"), file.into()).await)
    }

    /// A deposit of the north that was received by its statement.
    pub async fn received(&self, amount: u64) -> Uuid {
        let deposit = self.declared("north", amount).await;
        let line = credit(deposit.json["payment_identifier"].as_str().unwrap(), amount);
        // Balances of separate statements need not follow each other; the opening keeps the files different.
        let file = statement(self.world().north.sheba, u64::from(deposit.id().as_fields().0), &[line]);
        let imported = self.import("reconciler", file).await.expect(201);
        assert_eq!(imported.json["matched_count"], 1, "{}", imported.json);
        deposit.id()
    }

    /// A credit of the north that nobody knows.
    pub async fn suspended(&self, amount: u64) -> Uuid {
        let line = CsvLine { reference: receipt_number(), ..credit("", amount) };
        let file = statement(self.world().north.sheba, amount, &[line]);
        let imported = self.import("reconciler", file).await.expect(201);
        let lines = format!("/v1/statements/{}/lines", imported.id());
        let lines = self.by("auditor").get(&lines).await.expect(200);
        lines.json["items"][0]["suspense_item_id"].as_str().unwrap().parse().unwrap()
    }
}
