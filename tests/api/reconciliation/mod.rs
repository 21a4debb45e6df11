mod ageing;
mod approve;
mod bank_reversal;
mod guards;
mod identify;
mod list;
mod parts;
mod payer_return;
mod reject;
mod undo;

use serde_json::Value;
use uuid::Uuid;

use crate::support::{
    app::TestApp,
    client::Answer,
    given::{CsvLine, statement},
};

fn path(item: Uuid) -> String {
    format!("/v1/suspense-items/{item}")
}

async fn seen(app: &TestApp, by: &str, item: Uuid) -> Answer {
    app.by(by).get(&path(item)).await.expect(200)
}

/// State, what was identified and what is left of an item: `open 0 5000`.
async fn parts(app: &TestApp, item: Uuid) -> String {
    let item = seen(app, "auditor", item).await.json;
    let text = |member: &str| item[member].as_str().unwrap();
    format!("{} {} {}", text("state"), text("identified"), text("remaining"))
}

async fn deposit(app: &TestApp, id: Uuid) -> Value {
    app.by("auditor").get(&format!("/v1/deposits/{id}")).await.expect(200).json
}

/// What this caller is told to be able to do with a thing, in one line: `approval: forbidden, …: yes`.
async fn actions(app: &TestApp, by: &str, thing: &str) -> String {
    let thing = app.by(by).get(thing).await.expect(200).json;
    let one = |action: &Value| {
        let because = action["because"].as_str().unwrap_or("yes").to_owned();
        assert_eq!(action["is_allowed"], because == "yes");
        format!("{}: {because}", action["action"].as_str().unwrap())
    };
    thing["actions"].as_array().unwrap().iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Imports lines into the north's link account; the items that they became, in the order of the lines.
async fn imported(app: &TestApp, opening: u64, lines: &[CsvLine]) -> Vec<Value> {
    let answer = app.import("reconciler", statement(app.world().north.sheba, opening, lines)).await.expect(201);
    crate::statements::lines_of(app, answer.id()).await
}

fn item_of(line: &Value) -> Uuid {
    line["suspense_item_id"].as_str().unwrap_or_else(|| panic!("{line} is not in suspense")).parse().unwrap()
}

fn debit(reference: &str, amount: u64) -> CsvLine {
    CsvLine { day: "1404/05/13", reference: reference.to_owned(), debit: amount, ..CsvLine::default() }
}

fn paid(reference: &str, identifier: &str, amount: u64) -> CsvLine {
    CsvLine { reference: reference.to_owned(), ..crate::support::given::credit(identifier, amount) }
}
