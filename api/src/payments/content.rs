//! What an order says: its canonical form, whose SHA-256 the order keeps.
//!
//! One JSON object without spaces, its members in this order: `number`, `channel`, `refund_account`, `payments`; of each
//! payment `row_number`, `payment_number`, `payee_sheba`, `payee_name`, `payee_identifier` (or `null`), `amount`. Amounts
//! are strings of digits.

use amanat_kernel::{Rial, Sheba};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::entity::{Channel, payment};
use crate::base::error::Error;

#[derive(Serialize)]
struct OrderContent<'a> {
    number: &'a str,
    channel: Channel,
    refund_account: &'a Sheba,
    payments: Vec<PaymentContent<'a>>,
}

#[derive(Serialize)]
struct PaymentContent<'a> {
    row_number: i32,
    payment_number: &'a str,
    payee_sheba: &'a Sheba,
    payee_name: &'a str,
    payee_identifier: Option<&'a str>,
    amount: Rial,
}

/// SHA-256 of an order with its payments in order.
pub fn sha256(
    number: &str,
    channel: Channel,
    refund_account: &Sheba,
    payments: &[payment::Model],
) -> Result<[u8; 32], Error> {
    let payments = payments.iter().map(|row| PaymentContent {
        row_number: row.row_number,
        payment_number: row.number.as_str(),
        payee_sheba: &row.payee_sheba,
        payee_name: &row.payee_name,
        payee_identifier: row.payee_identifier.as_deref(),
        amount: row.amount_rial,
    });
    let content = OrderContent { number, channel, refund_account, payments: payments.collect() };
    Ok(Sha256::digest(serde_json::to_vec(&content)?).into())
}

/// In hexadecimal, as it stands on the wire.
pub fn hex(sha256: &[u8]) -> String {
    sha256.iter().map(|byte| format!("{byte:02x}")).collect()
}
