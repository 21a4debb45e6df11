//! The accounts that collection posts to, and postings of two lines.

use amanat_kernel::{Entries, Entry, Rial};

use crate::{
    accounts::{Account, Chart},
    base::{
        error::Error,
        id::{AgencyId, OfficeId, SuspenseItemId, SweepId},
    },
};

/// A posting of one debit and one credit.
pub fn pair(debit: Account, credit: Account, amount: Rial) -> Result<Entries<Account>, Error> {
    Ok(Entries::new([Entry::debit(debit, amount), Entry::credit(credit, amount)]).map_err(anyhow::Error::from)?)
}

/// 1110: the agency's link account.
pub fn link(agency: AgencyId) -> Account {
    Account { chart: Chart::LinkAccountBank, subject: agency.0, agency: Some(agency) }
}

/// 1120: the concentration account.
pub fn concentration(office: OfficeId) -> Account {
    Account { chart: Chart::ConcentrationBank, subject: office.0, agency: None }
}

/// 1130: what the General Treasury owes on account 20/9.
pub fn due_from_general_treasury(office: OfficeId) -> Account {
    Account { chart: Chart::DueFromGeneralTreasury, subject: office.0, agency: None }
}

/// 1180: what of a sweep has left one account and not arrived on the other.
pub fn in_transit(sweep: SweepId, agency: AgencyId) -> Account {
    Account { chart: Chart::CashInTransit, subject: sweep.0, agency: Some(agency) }
}

/// 1170: a bank debit that nobody knew.
pub fn unidentified_debit(item: SuspenseItemId, agency: Option<AgencyId>) -> Account {
    Account { chart: Chart::UnidentifiedBankDebits, subject: item.0, agency }
}

/// 2130: a receipt that nobody knew.
pub fn unidentified_receipt(item: SuspenseItemId, agency: Option<AgencyId>) -> Account {
    Account { chart: Chart::UnidentifiedReceipts, subject: item.0, agency }
}
