//! Items in suspense of the refund account that people say are payments, their return, or funds.

use amanat_kernel::Rial;
use serde_json::json;

use super::{doubt, entity::payment, work::Fact};
use crate::{
    accounts::{Account, Chart},
    base::{
        auth::Scope,
        code::Code,
        error::Error,
        field::FieldError,
        id::{BankAccountId, SuspenseItemId},
        tx::Tx,
    },
    reconciliation::{self, OpenItem, wire::LineDirection},
};

const POINTER: &str = "/suspense_item_id";

/// An open item of an account and a direction that is exactly an amount, locked, as what stands against these payments, or
/// against funds. Where the bank did say a payment's number, people do not say another one.
///
/// # Errors
/// `invalid` where it is another one; `suspense_item_not_open`, `payment_amount`.
pub async fn lock(
    tx: &Tx,
    scope: &Scope,
    id: SuspenseItemId,
    account: BankAccountId,
    (direction, amount): (LineDirection, Rial),
    payments: &[payment::Model],
) -> Result<Fact, Error> {
    let item = reconciliation::lock_open_item(tx, scope, id).await.map_err(|error| match error.code() {
        Code::NotFound => FieldError::new(POINTER, "not_found").into(),
        _ => error,
    })?;
    if item.account != account || item.direction != direction {
        return Err(FieldError::new(POINTER, "not_that_payment").into());
    }
    if doubt::texts(&item).payment().is_some_and(|number| payments.iter().all(|row| row.number != number)) {
        return Err(FieldError::new(POINTER, "names_another_payment").into());
    }
    // A part that was resolved in another way was no payment, and so the rest is none.
    if item.remaining != item.amount || item.amount != amount {
        let (sum, amount) = (item.remaining.to_string(), amount.to_string());
        return Err(Code::PaymentAmount.with("sum", sum).with("amount", amount).into());
    }
    reconciliation::close_payment_item(tx, id).await?;
    Ok(fact(tx, item))
}

fn fact(tx: &Tx, item: OpenItem) -> Fact {
    let chart = match item.direction {
        LineDirection::Credit => Chart::UnidentifiedReceipts,
        LineDirection::Debit => Chart::UnidentifiedBankDebits,
    };
    Fact {
        line: item.line_id,
        booked_on: item.booked_on,
        against: Account { chart, subject: item.id.0, agency: item.agency },
        source: ("suspense_item", item.id.0, tx.today()),
        words: item.description,
        document: json!({ "kind": "suspense_item", "id": item.id, "label": item.bank_reference }),
    }
}
