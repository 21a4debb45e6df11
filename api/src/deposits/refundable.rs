//! What a refund sees and does of a deposit.

use amanat_kernel::{CreditNumber, Rial};
use chrono::NaiveDate;
use sea_orm::ConnectionTrait;

use super::{entity::Model, exactly, store, wire::DepositKind, wire::DepositState};
use crate::base::{
    auth::Scope,
    error::Error,
    id::{AgencyId, DepositId},
    tx::Tx,
};

/// One deposit as a refund sees it.
#[derive(Clone, Debug)]
pub(crate) struct Refundable {
    pub id: DepositId,
    /// Which documents a refund of it needs.
    #[allow(dead_code, reason = "documents are being built")]
    pub kind: DepositKind,
    pub state: DepositState,
    pub receipt_number: String,
    pub credit_number: Option<CreditNumber>,
    pub announced_on: Option<NaiveDate>,
    pub amount: Rial,
}

impl Refundable {
    fn of(row: Model) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            state: row.standing(),
            receipt_number: row.receipt_number,
            credit_number: row.credit_number,
            announced_on: row.announced_on,
            amount: row.amount_rial,
        }
    }
}

/// The deposits of an agency that were announced under these credit numbers.
pub(crate) async fn find_announced(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    agency: AgencyId,
    numbers: &[CreditNumber],
) -> Result<Vec<Refundable>, Error> {
    let rows = store::find_announced(conn, scope, agency, numbers).await?;
    Ok(rows.into_iter().map(Refundable::of).collect())
}

/// Deposits, locked in the order of their ids.
pub(crate) async fn lock_refundable(tx: &Tx, scope: &Scope, ids: &[DepositId]) -> Result<Vec<Refundable>, Error> {
    let rows = store::lock_many(tx, scope, ids).await?;
    Ok(rows.into_iter().map(Refundable::of).collect())
}

/// So much of each deposit was approved for refund. They are locked.
pub(crate) async fn refund(tx: &Tx, parts: &[(DepositId, Rial)]) -> Result<(), Error> {
    for (id, amount) in parts {
        exactly(store::refund(tx, *id, *amount).await?, 1, "refunded")?;
    }
    Ok(())
}

/// So much of each deposit is owed again: it came back from the bank. They are locked.
pub(crate) async fn restore(tx: &Tx, parts: &[(DepositId, Rial)]) -> Result<(), Error> {
    for (id, amount) in parts {
        exactly(store::restore(tx, *id, *amount).await?, 1, "restored")?;
    }
    Ok(())
}
