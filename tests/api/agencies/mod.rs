mod appoint;
mod list;
mod list_accounts;
mod list_signatories;
mod open_account;
mod register;
mod revoke;
mod validity;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::app::TestApp;

/// A Sheba at the Central Bank: ISO 13616 wants the account, the country as digits and the check digits to be 1 modulo 97.
fn sheba(account: u32) -> String {
    let account = format!("010{account:019}");
    let remainder =
        format!("{account}182700").bytes().fold(0, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97);
    format!("IR{:02}{account}", 98 - remainder)
}

/// A valid bank account; those of the treasury are of no agency.
fn account(kind: &str, agency: Option<Uuid>, number: u32) -> Value {
    json!({
        "kind": kind, "agency_id": agency, "sheba": sheba(number), "title": "حساب آزمون",
        "opening_letter_number": "۵۷/۱۲۳۴", "opened_on": "2025-03-25",
    })
}

/// A valid decree of the north's controller.
fn decree(app: &TestApp) -> Value {
    json!({
        "user_id": app.world().users["north.controller"], "agency_id": app.world().north.id,
        "capacity": "controller", "decree_number": "۱۲/۵۶۷۸", "decree_on": "2025-03-20",
        "valid_from": "2025-03-21",
    })
}

/// The same with other members.
fn with(mut body: Value, changes: Value) -> Value {
    for (member, value) in changes.as_object().unwrap() {
        body[member] = value.clone();
    }
    body
}
