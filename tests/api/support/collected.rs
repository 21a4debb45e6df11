//! Collection as tests begin with it: money swept, listed, signed and announced, all through the front door.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    app::{TestApp, receipt_number},
    client::{Answer, Caller},
    given::{CsvLine, credit, statement},
    world::{AgencyOfWorld, PASSWORD},
};

/// The concentration account of the world.
pub const CONCENTRATION: &str = "IR830100004001000002000001";
/// Its account 20/9.
pub const CENTRAL: &str = "IR560100004001000002000002";

impl TestApp {
    pub fn agency(&self, place: &str) -> &'static AgencyOfWorld {
        if place == "north" { &self.world().north } else { &self.world().south }
    }

    /// Somebody's decree, valid from the beginning of 1404.
    pub async fn appointed(&self, username: &str, capacity: &str, agency: Option<Uuid>) -> Uuid {
        self.appoint(self.world().users[username], capacity, agency, json!({})).await
    }

    /// The same with other members.
    pub async fn appoint(&self, user: Uuid, capacity: &str, agency: Option<Uuid>, changes: Value) -> Uuid {
        let mut body = json!({
            "user_id": user, "agency_id": agency, "capacity": capacity, "decree_number": receipt_number(),
            "decree_on": "2025-03-20", "valid_from": "2025-03-21",
        });
        for (member, value) in changes.as_object().unwrap() {
            body[member] = value.clone();
        }
        self.by("office.head").post("/v1/signatories", body).await.expect(201).id()
    }

    /// Somebody new, with these roles, signed in.
    pub async fn newcomer(&self, username: &str, roles: Value) -> (Uuid, Caller) {
        let admin = self.by("admin2");
        let body = json!({ "username": username, "display_name": format!("آزمون {username}"), "roles": roles });
        let id = admin.post("/v1/users", body).await.expect(201).id();
        let path = format!("/v1/users/{id}/password-codes");
        let proof = json!({ "identity_proof": "test" });
        let code = admin.send(admin.request(reqwest::Method::POST, &path).json(&proof)).await.expect(201);
        let stranger = self.stranger();
        let body = json!({ "username": username, "code": code.json["code"], "new_password": PASSWORD });
        stranger.send(stranger.request(reqwest::Method::POST, "/v1/passwords").json(&body)).await.expect(204);
        (id, self.sign_in(username, PASSWORD).await)
    }

    /// Imports lines of an agency's link account.
    pub async fn import_link(&self, place: &str, lines: &[CsvLine]) -> Answer {
        let account = self.agency(place);
        let file = statement(account.sheba, opening(), lines);
        self.import_into(&format!("bank_account_id={}", account.link_account), "reconciler", file).await
    }

    /// Imports lines of the concentration account.
    pub async fn import_concentration(&self, lines: &[CsvLine]) -> Answer {
        self.import_into("", "reconciler", statement(CONCENTRATION, opening(), lines)).await
    }

    /// Deposits of an agency that were received by one statement.
    pub async fn paid(&self, place: &str, amounts: &[u64]) -> Vec<Uuid> {
        let (mut deposits, mut lines) = (Vec::new(), Vec::new());
        for amount in amounts {
            let deposit = self.declared(place, *amount).await;
            lines.push(credit(deposit.json["payment_identifier"].as_str().unwrap(), *amount));
            deposits.push(deposit.id());
        }
        let imported = self.import_link(place, &lines).await.expect(201);
        assert_eq!(imported.json["matched_count"], amounts.len(), "{}", imported.json);
        deposits
    }

    /// What the books say is on an agency's link account.
    pub async fn on_link(&self, place: &str) -> u64 {
        let path = format!("/v1/accounts?code=1110&agency_id={}", self.agency(place).id);
        let found = self.by("auditor").get(&path).await.expect(200);
        found.json["items"][0]["balance"].as_str().map_or(0, |balance| balance.parse().unwrap())
    }

    /// The sweep with this bank reference, as the auditor sees it.
    pub async fn sweep_of(&self, reference: &str) -> Value {
        let sweeps = self.by("auditor").every("/v1/sweeps", 200).await;
        sweeps.into_iter().find(|sweep| sweep["bank_reference"] == reference).unwrap()
    }

    /// The sweep, as the auditor sees it.
    pub async fn sweep(&self, id: Uuid) -> Value {
        self.by("auditor").get(&format!("/v1/sweeps/{id}")).await.expect(200).json
    }

    /// Received deposits of an agency, everything on its link account swept, and arrived.
    pub async fn swept(&self, place: &str, amounts: &[u64]) -> Vec<Uuid> {
        let deposits = self.paid(place, amounts).await;
        let (amount, reference) = (self.on_link(place).await, receipt_number());
        self.import_link(place, &[swept_out(amount, &reference)]).await.expect(201);
        self.import_concentration(&[arrived(self.agency(place).sheba, amount, &reference)]).await.expect(201);
        let sweep = self.sweep_of(&reference).await;
        assert_eq!((&sweep["state"], &sweep["is_explained"]), (&json!("arrived"), &json!(true)), "{sweep}");
        deposits
    }

    /// The north's list of Mordad, as its clerk made it, of one fresh deposit and whatever else was free.
    pub async fn listed(&self) -> Uuid {
        self.swept("north", &[40_000]).await;
        self.prepared_list().await.expect(201).id()
    }

    /// Asks for the north's list of Mordad.
    pub async fn prepared_list(&self) -> Answer {
        let body = json!({ "agency_id": self.world().north.id, "fiscal_year": 1404, "month": 5 });
        self.by("north.clerk").post("/v1/itemised-lists", body).await
    }

    /// Signs the latest version of a thing, as it is.
    pub async fn sign(&self, by: &Caller, path: &str, verb: &str) -> Answer {
        let seen = by.get(path).await.expect(200);
        let body = json!({ "content_sha256": seen.json["content_sha256"] });
        by.change(&format!("{path}/{verb}"), seen.etag(), body).await
    }

    /// A list that the north's controller has signed.
    pub async fn signed_list(&self) -> Uuid {
        let list = self.listed().await;
        let path = format!("/v1/itemised-lists/{list}");
        self.sign(&self.by("north.controller"), &path, "signature").await.expect(200);
        list
    }

    /// A notice that the treasury's clerk has made for a signed list; its address.
    pub async fn prepared_notice(&self) -> String {
        let list = self.signed_list().await;
        self.notice_for(list).await
    }

    pub async fn notice_for(&self, list: Uuid) -> String {
        let body = json!({ "itemised_list_id": list });
        let notice = self.by("clerk").post("/v1/collection-notices", body).await.expect(201);
        format!("/v1/collection-notices/{}", notice.id())
    }

    /// A notice with both signatures; its address.
    pub async fn issued_notice(&self) -> String {
        let notice = self.prepared_notice().await;
        for official in ["office.head", "head"] {
            self.sign(&self.by(official), &notice, "signatures").await.expect(200);
        }
        notice
    }
}

/// Balances of separate statements need not follow each other; the opening keeps the files different.
fn opening() -> u64 {
    Uuid::now_v7().as_u64_pair().1 % 1_000_000_000
}

/// The sweep as it stands on the link account's statement, on 19 Mordad.
pub fn swept_out(amount: u64, reference: &str) -> CsvLine {
    CsvLine {
        day: "1404/05/19",
        reference: reference.to_owned(),
        counterparty: CONCENTRATION.to_owned(),
        debit: amount,
        ..CsvLine::default()
    }
}

/// The sweep as it stands on the concentration account's statement, the same day.
pub fn arrived(from: &str, amount: u64, reference: &str) -> CsvLine {
    CsvLine {
        day: "1404/05/19",
        reference: reference.to_owned(),
        counterparty: from.to_owned(),
        credit: amount,
        ..CsvLine::default()
    }
}

/// What went from the concentration account to account 20/9.
pub fn remitted(amount: u64, reference: &str) -> CsvLine {
    CsvLine {
        day: "1404/05/19",
        reference: reference.to_owned(),
        counterparty: CENTRAL.to_owned(),
        debit: amount,
        ..CsvLine::default()
    }
}
