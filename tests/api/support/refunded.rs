//! Refunds as tests begin with them: deposits announced, a request made, signed, checked and approved, all through the
//! front door and each step by somebody else.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{app::TestApp, client::Answer, paid::paid};

/// The steps after a submission, in order: who, and which sub-resource.
pub const STEPS: [(&str, &str); 6] = [
    ("north.controller", "controller-signature"),
    ("north.head", "cosignature"),
    ("clerk", "examination"),
    ("clerk", "check"),
    ("office.head", "approvals"),
    ("head", "approvals"),
];

/// Where a refund stands after each of them.
pub const STATES: [&str; 6] = ["controller_signed", "cosigned", "under_check", "checked", "approved_once", "approved"];

/// Two people's accounts.
pub const MARYAM: &str = "IR550570022080013447370101";
pub const REZA: &str = "IR790610000000700796858044";

impl TestApp {
    /// Deposits of an agency, announced by one notice, as the auditor sees them.
    pub async fn announced(&self, place: &str, amounts: &[u64]) -> Vec<Value> {
        let deposits = self.swept(place, amounts).await;
        let body = json!({ "agency_id": self.agency(place).id, "fiscal_year": 1404, "month": 5 });
        let list = self.by(&format!("{place}.clerk")).post("/v1/itemised-lists", body).await.expect(201).id();
        let path = format!("/v1/itemised-lists/{list}");
        self.sign(&self.by(&format!("{place}.controller")), &path, "signature").await.expect(200);
        let notice = self.notice_for(list).await;
        for official in ["office.head", "head"] {
            self.sign(&self.by(official), &notice, "signatures").await.expect(200);
        }
        let mut seen = Vec::with_capacity(deposits.len());
        for deposit in deposits {
            seen.push(self.deposit(deposit).await);
        }
        seen
    }

    /// A deposit, as the auditor sees it.
    pub async fn deposit(&self, id: impl ToString) -> Value {
        self.by("auditor").get(&format!("/v1/deposits/{}", id.to_string())).await.expect(200).json
    }

    /// A refund, as the auditor sees it.
    pub async fn refund(&self, id: Uuid) -> Answer {
        self.by("auditor").get(&format!("/v1/refunds/{id}")).await.expect(200)
    }

    /// A request for parts of deposits, paid to the agency.
    pub fn request_for(&self, place: &str, parts: &[(&Value, u64)]) -> Value {
        let agency = self.agency(place);
        json!({
            "agency_id": agency.id, "payee_mode": "agency_refund_account", "payee_account_id": agency.refund_account,
            "rows": parts.iter().map(|(deposit, amount)| row(deposit, *amount)).collect::<Vec<_>>(),
        })
    }

    /// A draft of that request, by the agency's clerk.
    pub async fn drafted(&self, place: &str, parts: &[(&Value, u64)]) -> Uuid {
        let body = self.request_for(place, parts);
        let id = self.by(&format!("{place}.clerk")).post("/v1/refunds", body).await.expect(201).id();
        self.attach_letter(place, id, "release_letter").await.expect(201);
        id
    }

    /// Submits a draft with what is available now, and with its letter.
    pub async fn submit(&self, place: &str, id: Uuid) -> Answer {
        let mut seen = self.refund(id).await;
        if seen.json["attachments"] == json!([]) {
            self.attach_letter(place, id, "release_letter").await.expect(201);
            seen = self.refund(id).await;
        }
        let body = json!({ "expected_available": self.expected(&seen.json).await });
        let clerk = self.by(&format!("{place}.clerk"));
        clerk.change(&format!("/v1/refunds/{id}/submission"), seen.etag(), body).await
    }

    /// What is available of each deposit that a refund cites.
    pub async fn expected(&self, refund: &Value) -> Vec<Value> {
        let mut expected = Vec::new();
        for row in refund["rows"].as_array().unwrap() {
            let deposit = self.deposit(row["deposit_id"].as_str().unwrap()).await;
            let one = json!({ "credit_number": row["credit_number"], "available": deposit["available"] });
            if !expected.contains(&one) {
                expected.push(one);
            }
        }
        expected
    }

    /// A submitted refund of the north.
    pub async fn submitted(&self, parts: &[(&Value, u64)]) -> Uuid {
        let id = self.drafted("north", parts).await;
        self.submit("north", id).await.expect(200);
        id
    }

    /// Does the step by its right person, on the latest version with its content.
    pub async fn step(&self, by: &str, id: Uuid, verb: &str) -> Answer {
        let seen = self.refund(id).await;
        let body = match verb {
            "examination" | "funding" | "closing" => json!({}),
            "check" => {
                json!({ "content_sha256": seen.json["content_sha256"], "payee_enquiry": "نام صاحب حساب درست است" })
            }
            "return" | "rejection" | "cancellation" => json!({ "reason": "آزمون" }),
            _ => json!({ "content_sha256": seen.json["content_sha256"] }),
        };
        self.by(by).change(&format!("/v1/refunds/{id}/{verb}"), seen.etag(), body).await
    }

    /// A refund of the north that went so many of the steps after its submission.
    pub async fn walked(&self, parts: &[(&Value, u64)], steps: usize) -> Uuid {
        let id = self.submitted(parts).await;
        for (by, verb) in &STEPS[..steps] {
            self.step(by, id, verb).await.expect(200);
        }
        id
    }

    /// An approved refund of the north.
    pub async fn approved(&self, parts: &[(&Value, u64)]) -> Uuid {
        self.walked(parts, STEPS.len()).await
    }
}

impl TestApp {
    /// A refund of the north whose money is set aside, drawn for it from account 20/9.
    pub async fn funded_refund(&self, parts: &[(&Value, u64)]) -> Uuid {
        let id = self.approved(parts).await;
        self.funded(parts.iter().map(|(_, amount)| amount).sum()).await;
        self.step("payer", id, "funding").await.expect(200);
        id
    }

    /// The order for a funded refund.
    pub async fn order_for(&self, refund: Uuid) -> Answer {
        let body = json!({ "channel": "bank_list", "refund_ids": [refund] });
        self.by("payer").post("/v1/transfer-orders", body).await
    }

    /// A refund that the bank was ordered to pay, and its payments.
    pub async fn ordered_refund(&self, parts: &[(&Value, u64)]) -> (Uuid, Vec<Value>) {
        let id = self.funded_refund(parts).await;
        let order = self.order_for(id).await.expect(201).json;
        (id, self.payments_of(&order).await)
    }

    /// A refund that the bank has paid, and its payments.
    pub async fn settled_refund(&self, parts: &[(&Value, u64)]) -> (Uuid, Vec<Value>) {
        let (id, payments) = self.ordered_refund(parts).await;
        let lines: Vec<_> = payments.iter().map(paid).collect();
        self.import_refund(&lines).await.expect(201);
        (id, payments)
    }
}

/// A row that cites a deposit.
pub fn row(deposit: &Value, amount: u64) -> Value {
    json!({
        "credit_number": deposit["credit_number"], "announced_on": deposit["announced_on"],
        "receipt_number": deposit["receipt_number"], "amount": amount.to_string(), "reason": "bid_lost",
    })
}

/// What stands on a deposit: balance, refunded, reserved, available.
pub fn figures(deposit: &Value) -> [u64; 4] {
    ["balance", "refunded", "reserved", "available"].map(|member| deposit[member].as_str().unwrap().parse().unwrap())
}
