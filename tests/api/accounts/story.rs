//! Books with a posting of every kind, in two agencies; and the months of 1404.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{
    app::TestApp,
    client::{Answer, Caller},
    given::{CsvLine, credit, first_statement, statement},
    resolved::Proposed,
    world::AgencyOfWorld,
};

/// What became of the money.
pub struct Story {
    /// Deposits of the north: 1,000 received by its statement, 4,000 identified by two people.
    pub received: Uuid,
    pub identified: Uuid,
    /// Items of the north: 2,000 that nobody knows, and the 4,000 before they were identified.
    pub suspended: Uuid,
    pub item: Uuid,
    /// A deposit of the south, 500 received.
    pub south: Uuid,
}

pub async fn story(app: &TestApp) -> Story {
    let received = app.received(1_000).await;
    let suspended = app.suspended(2_000).await;
    let Proposed { item, deposit: identified, resolution } = app.proposed(4_000).await;
    app.approve("reconciler2", resolution).await.expect(200);
    let fee = CsvLine { debit: 30, ..credit("", 0) };
    app.import("clerk", statement(app.world().north.sheba, 99, &[fee])).await.expect(201);
    let south = app.declared("south", 500).await;
    let line = credit(south.json["payment_identifier"].as_str().unwrap(), 500);
    take(&app.by("clerk"), &app.world().south, statement(app.world().south.sheba, 0, &[line])).await.expect(201);
    Story { received, identified, suspended, item, south: south.id() }
}

/// Imports a statement into an agency's link account.
pub async fn take(by: &Caller, agency: &AgencyOfWorld, file: String) -> Answer {
    first_statement(by.upload(&format!("/v1/statements?bank_account_id={}", agency.link_account), file).await)
}

/// A statement of another month than Mordad 1404; months of 31 days only.
pub fn statement_of(month: &str, sheba: &str, opening: u64, lines: &[CsvLine]) -> String {
    statement(sheba, opening, lines).replace("1404/05/", &format!("{month}/"))
}

/// The address of a month of 1404.
pub async fn period(by: &Caller, month: usize) -> String {
    let months = by.every("/v1/periods?fiscal_year=1404&sort=oldest", 12).await;
    format!("/v1/periods/{}", months[month - 1]["id"].as_str().unwrap())
}

/// Closes the months of 1404 up to this one.
pub async fn close_until(by: &Caller, month: usize) {
    for month in 1..=month {
        let path = period(by, month).await;
        by.change_latest(&path, "closure", json!({})).await.expect(200);
    }
}

/// What postings write on both sides, by a member of their lines: `code` or `account_id`.
pub fn sums(postings: &[Value], by: &str) -> BTreeMap<String, (i128, i128)> {
    let mut sums: BTreeMap<String, (i128, i128)> = BTreeMap::new();
    for line in postings.iter().flat_map(|posting| posting["entries"].as_array().unwrap()) {
        let both = sums.entry(line[by].as_str().unwrap().to_owned()).or_default();
        let side = if line["side"] == "debit" { &mut both.0 } else { &mut both.1 };
        *side += number(&line["amount"]);
    }
    sums
}

/// An amount as it stands on the wire.
pub fn number(amount: &Value) -> i128 {
    amount.as_str().unwrap().parse().unwrap()
}
