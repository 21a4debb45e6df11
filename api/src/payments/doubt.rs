//! What makes the fate of a payment doubtful: a bank line in suspense that carries its number. The bank may have paid twice,
//! or another sum; whoever sent the money again, or owed it again, might give it away twice.

use std::collections::{BTreeSet, HashMap};

use amanat_kernel::{PaymentNumber, Rial};

use super::{entity::payment, named::Texts, orders};
use crate::{
    base::{
        auth::Scope,
        code::Code,
        error::Error,
        id::{BankAccountId, TransferOrderId},
        tx::Tx,
    },
    reconciliation::{self, OpenItem, wire::LineDirection},
};

/// Refuses payments whose number an open debit of their account carries. They are locked, as an import locks those that its
/// lines name.
///
/// # Errors
/// `payment_in_doubt` with the item.
pub async fn none(tx: &Tx, scope: &Scope, payments: &[payment::Model]) -> Result<(), Error> {
    let of: BTreeSet<TransferOrderId> = payments.iter().map(|row| row.transfer_order_id).collect();
    let mut accounts = BTreeSet::<BankAccountId>::new();
    for order in of {
        accounts.insert(orders::get(tx.conn(), scope, order).await?.refund_account_id);
    }
    for account in accounts {
        let items = reconciliation::open_items(tx, account).await?;
        let doubtful = items.iter().filter(|item| item.direction == LineDirection::Debit).find(|item| {
            let said = texts(item).payment();
            payments.iter().any(|row| said.as_ref() == Some(&row.number))
        });
        if let Some(item) = doubtful {
            return Err(Code::PaymentInDoubt.with("suspense_item_id", item.id.to_string()).into());
        }
    }
    Ok(())
}

/// Sums that left an account under a payment's number beyond what was ordered, and have not come back.
#[derive(Debug, Default)]
pub struct Surplus(HashMap<(PaymentNumber, Rial), i64>);

impl Surplus {
    /// By the open items of an account. A credit that somebody says is something else brings nothing back.
    pub async fn of(tx: &Tx, account: BankAccountId) -> Result<Self, Error> {
        let mut surplus = Self::default();
        for item in reconciliation::open_items(tx, account).await? {
            let said = texts(&item).payment();
            match item.direction {
                LineDirection::Debit => surplus.left(said, item.amount),
                LineDirection::Credit if item.is_unspoken => surplus.count(said, item.amount, -1),
                LineDirection::Credit => {}
            }
        }
        Ok(surplus)
    }

    /// A debit that pays nothing stays in suspense.
    pub fn left(&mut self, said: Option<PaymentNumber>, amount: Rial) {
        self.count(said, amount, 1);
    }

    /// Whether a credit brings such a sum back, and not the payment.
    pub fn comes_back(&mut self, said: PaymentNumber, amount: Rial) -> bool {
        let count = self.0.entry((said, amount)).or_default();
        let is_there = *count > 0;
        if is_there {
            *count = count.saturating_sub(1);
        }
        is_there
    }

    fn count(&mut self, said: Option<PaymentNumber>, amount: Rial, by: i64) {
        if let Some(number) = said {
            let count = self.0.entry((number, amount)).or_default();
            *count = count.saturating_add(by);
        }
    }
}

/// The texts of an item in which it may say what it pays.
pub fn texts(item: &OpenItem) -> Texts<'_> {
    let references = [item.payment_identifier.as_deref(), item.bank_reference.as_deref()];
    Texts { references, description: &item.description }
}
