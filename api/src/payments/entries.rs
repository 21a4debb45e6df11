//! The accounts and double entries of payments.

use amanat_kernel::{Entries, Entry, Rial};
use uuid::Uuid;

use super::entity::payment;
use crate::{
    accounts::{Account, Chart},
    base::{error::Error, id::OfficeId},
};

/// One account debited and one credited.
pub fn pair(debit: Account, credit: Account, amount: Rial) -> Result<Entries<Account>, Error> {
    Ok(Entries::new([Entry::debit(debit, amount), Entry::credit(credit, amount)]).map_err(anyhow::Error::from)?)
}

fn of_office(chart: Chart, office: OfficeId) -> Account {
    Account { chart, subject: Uuid::from(office), agency: None }
}

/// 1130: what is due from account 20/9.
pub fn due_from_general_treasury(office: OfficeId) -> Account {
    of_office(Chart::DueFromGeneralTreasury, office)
}

/// 1150: what the bank was ordered to pay.
pub fn payment_clearing(office: OfficeId) -> Account {
    of_office(Chart::PaymentClearing, office)
}

/// 2140: what came back, of a refund or of money for a payer.
pub fn returned(row: &payment::Model) -> Result<Account, Error> {
    let subject = row.refund_id.map(Uuid::from).or(row.resolution_id.map(Uuid::from));
    let subject = subject.ok_or_else(|| anyhow::anyhow!("the payment {} is for nothing", row.id))?;
    Ok(Account { chart: Chart::ReturnedPayments, subject, agency: row.agency_id })
}
