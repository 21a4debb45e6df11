//! Money on a link account as the month-end sweep finds it: unit by unit, whose it is and since when it lies there.
//!
//! Everybody locks in one order: items, deposits, pairs.

use chrono::NaiveDate;
use sea_orm::ConnectionTrait;

use amanat_kernel::Rial;

use super::{
    entity::{LineDirection, MatchState, SuspenseState, match_group, suspense_item},
    pairs, rules, store,
};
use crate::{
    base::{
        auth::Scope,
        code::Code,
        error::Error,
        id::{AgencyId, BankAccountId, DepositId, LineId, MatchGroupId, SuspenseItemId, SweepId},
        tx::Tx,
    },
    deposits,
};

/// What a unit is kept as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum UnitId {
    /// Money of a deposit.
    Pair(MatchGroupId),
    /// What nobody identified of a line.
    Item(SuspenseItemId),
}

/// Money of one line that moves as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    pub id: UnitId,
    /// Whose it is; nobody's when it is in suspense, and when the bank's reversal of it was found by people.
    pub deposit: Option<DepositId>,
    pub booked_on: NaiveDate,
    /// Debits are negative.
    pub signed: i64,
}

impl Unit {
    fn of_pair(row: &match_group::Model) -> Self {
        Self {
            id: UnitId::Pair(row.id),
            deposit: (row.state == MatchState::Confirmed).then_some(row.deposit_id),
            booked_on: row.booked_on,
            signed: row.amount_rial.get(),
        }
    }

    fn of_item(row: &suspense_item::Model) -> Result<Self, Error> {
        let left = rules::minus(row.amount_rial, row.identified_rial)?.get();
        let signed = match row.direction {
            LineDirection::Credit => left,
            LineDirection::Debit => left.saturating_neg(),
        };
        Ok(Self { id: UnitId::Item(row.id), deposit: None, booked_on: row.booked_on, signed })
    }
}

/// Money on a link account that no sweep has taken yet, booked until a day, locked; oldest first.
///
/// Of an item this is everything that is no deposit, also what is promised to its payer: the money is still there.
/// Receipts that a bank line undid by itself are not there any more, and neither is their reversal.
pub(crate) async fn lock_unswept(tx: &Tx, account: BankAccountId, until: NaiveDate) -> Result<Vec<Unit>, Error> {
    let items = store::lock_unswept(tx, account, until).await?;
    deposits::hold(tx, &pairs::unswept_deposits(tx, account, until).await?).await?;
    let pairs = pairs::lock_unswept(tx, account, until).await?;
    let mut units: Vec<Unit> = pairs.iter().map(Unit::of_pair).collect();
    for item in &items {
        units.push(Unit::of_item(item)?);
    }
    units.sort_by_key(|unit| unit.booked_on);
    Ok(units)
}

/// Marks locked units swept. Deposits of which nothing waits any more become `swept` by this sweep; returns those.
pub(crate) async fn sweep(tx: &Tx, units: &[UnitId], sweep: SweepId, day: NaiveDate) -> Result<Vec<DepositId>, Error> {
    let (mut of_deposits, mut in_suspense) = (Vec::new(), Vec::new());
    for unit in units {
        match unit {
            UnitId::Pair(id) => of_deposits.push(*id),
            UnitId::Item(id) => in_suspense.push(*id),
        }
    }
    let swept = pairs::sweep(tx, &of_deposits, sweep, day).await?;
    let swept = swept.saturating_add(store::sweep(tx, &in_suspense, sweep, day).await?);
    if usize::try_from(swept) != Ok(units.len()) {
        return Err(anyhow::anyhow!("{swept} of {} locked units were swept", units.len()).into());
    }
    let whole = pairs::wholly_swept(tx, &of_deposits).await?;
    deposits::sweep(tx, &whole, sweep, day).await?;
    Ok(whole)
}

/// What a sweep took, oldest first. An item that was identified after its sweep shows as what it is now. Deposits of
/// other agencies than the reader's are left out of their units.
pub(crate) async fn swept_by(conn: &impl ConnectionTrait, scope: &Scope, sweep: SweepId) -> Result<Vec<Unit>, Error> {
    let pairs = pairs::swept_by(conn, scope, sweep).await?;
    let own = pairs::own_deposits(conn, scope, &pairs).await?;
    let mut units = Vec::with_capacity(pairs.len());
    for pair in &pairs {
        let unit = Unit::of_pair(pair);
        units.push(Unit { deposit: unit.deposit.filter(|_| own.contains(&pair.id)), ..unit });
    }
    for item in store::swept_by(conn, scope, sweep).await? {
        if item.identified_rial < item.amount_rial {
            units.push(Unit::of_item(&item)?);
        }
    }
    units.sort_by_key(|unit| unit.booked_on);
    Ok(units)
}

/// An open item, for whoever knows what it is.
#[derive(Clone, Debug)]
pub(crate) struct OpenItem {
    pub id: SuspenseItemId,
    pub account: BankAccountId,
    pub agency: Option<AgencyId>,
    pub direction: LineDirection,
    pub amount: Rial,
    pub remaining: Rial,
    /// Nobody has said, or proposed, what any part of it is.
    pub is_unspoken: bool,
    pub booked_on: NaiveDate,
    pub payment_identifier: Option<String>,
    pub bank_reference: Option<String>,
    pub description: String,
    pub line_id: LineId,
}

/// An open item, locked.
///
/// # Errors
/// `not_found`, `suspense_item_not_open`.
pub(crate) async fn lock_open_item(tx: &Tx, scope: &Scope, id: SuspenseItemId) -> Result<OpenItem, Error> {
    let row = store::lock(tx, scope, &[id]).await?.into_iter().next().ok_or(Code::NotFound)?;
    if row.state != SuspenseState::Open {
        return Err(Code::SuspenseItemNotOpen.into());
    }
    Ok(row.into())
}

/// Everything of an account that is not resolved yet, also where somebody has proposed what it is; not locked.
pub(crate) async fn open_items(tx: &Tx, account: BankAccountId) -> Result<Vec<OpenItem>, Error> {
    Ok(store::unresolved(tx, account).await?.into_iter().map(OpenItem::from).collect())
}

impl From<suspense_item::Model> for OpenItem {
    fn from(row: suspense_item::Model) -> Self {
        Self {
            id: row.id,
            account: row.bank_account_id,
            agency: row.agency_id,
            direction: row.direction,
            amount: row.amount_rial,
            remaining: row.remaining_rial,
            is_unspoken: row.state == SuspenseState::Open && row.remaining_rial == row.amount_rial,
            booked_on: row.booked_on,
            payment_identifier: row.payment_identifier,
            bank_reference: row.bank_reference,
            description: row.description,
            line_id: row.line_id,
        }
    }
}

/// Closes a locked item that is one end of a transfer between the treasury's own accounts: from here on it is no unit
/// that a sweep could take. Posts nothing itself, and takes a whole item only: what was identified of it is no
/// transfer.
///
/// # Errors
/// Internal, when a part of it was resolved in another way.
pub(crate) async fn close_item(tx: &Tx, id: SuspenseItemId) -> Result<(), Error> {
    match store::close_transfer(tx, id).await? {
        1 => Ok(()),
        _ => Err(anyhow::anyhow!("item {id} is not a whole transfer").into()),
    }
}

/// Closes a locked item that was found to be payments, their return, or funds. Posts nothing itself, and takes a whole item
/// only.
///
/// # Errors
/// Internal, when a part of it was resolved in another way.
pub(crate) async fn close_payment_item(tx: &Tx, id: SuspenseItemId) -> Result<(), Error> {
    match store::close_payment(tx, id).await? {
        1 => Ok(()),
        _ => Err(anyhow::anyhow!("item {id} is not a whole payment").into()),
    }
}
