//! Short ways to write items and lines.
#![expect(clippy::expect_used, reason = "a test may panic")]

use amanat_kernel::Rial;
use amanat_matching::{Item, ItemState, Line};
use uuid::Uuid;

pub fn id(number: u32) -> Uuid {
    Uuid::from_u128(u128::from(number))
}

/// Apart from the ids, so that mixing them up shows.
pub fn agency(number: u32) -> Uuid {
    Uuid::from_u128(u128::from(number) << 64)
}

pub fn item(number: u32, agency_number: u32, amount: i64, references: &str, state: ItemState) -> Item {
    let (amount, references) = (rial(amount), words(references));
    Item { id: id(number), agency_id: agency(agency_number), amount, references, state }
}

pub fn line(number: u32, agency_number: u32, amount: i64, references: &str) -> Line {
    let (amount, references) = (rial(amount), words(references));
    Line { id: id(number), agency_id: agency(agency_number), amount, references }
}

fn rial(amount: i64) -> Rial {
    Rial::new(amount).expect("an amount")
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}
