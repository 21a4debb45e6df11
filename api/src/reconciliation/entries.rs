//! The accounts that reconciliation posts to, and postings of two lines.

use amanat_kernel::{Entries, Entry, Rial};
use uuid::Uuid;

use super::entity::{LineDirection, suspense_item};
use crate::{
    accounts::{Account, Chart},
    base::{
        error::Error,
        id::{AgencyId, DepositId, OfficeId, SuspenseItemId},
    },
};

/// A posting of one debit and one credit.
pub fn pair(debit: Account, credit: Account, amount: Rial) -> Result<Entries<Account>, Error> {
    Ok(Entries::new([Entry::debit(debit, amount), Entry::credit(credit, amount)]).map_err(anyhow::Error::from)?)
}

/// 2110: what is owed for a deposit.
pub fn deposit_payable(deposit: DepositId, agency: AgencyId) -> Account {
    Account { chart: Chart::DepositsPayable, subject: deposit.0, agency: Some(agency) }
}

/// 2130 or 1170: what is in suspense for an item. A bank debit is no liability, so it has a line of its own.
pub fn suspense(direction: LineDirection, item: SuspenseItemId, agency: Option<AgencyId>) -> Account {
    let chart = match direction {
        LineDirection::Credit => Chart::UnidentifiedReceipts,
        LineDirection::Debit => Chart::UnidentifiedBankDebits,
    };
    Account { chart, subject: item.0, agency }
}

/// The account of an item that exists.
pub fn of_item(item: &suspense_item::Model) -> Account {
    suspense(item.direction, item.id, item.agency_id)
}

/// 1150: money that is to be paid out.
pub fn payment_clearing(office: OfficeId) -> Account {
    Account { chart: Chart::PaymentClearing, subject: Uuid::from(office), agency: None }
}
