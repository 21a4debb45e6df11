//! Deposits (سپرده): money that an agency holds for somebody else.
//!
//! **Invariants.**
//! - A deposit's amount is corrected only while no money has come; afterwards what changes what is owed is a posting.
//! - A credit number is given once and never changes; the database holds this and the line above, too.
//! - A deposit is received by a bank line of exactly its amount, or not at all.
//! - One person blocks a deposit by an authority's order, another releases it; the database holds this, too.
//! - The payment identifier is ours, unique, and carries check digits; the receipt number is the agency's, unique per
//!   agency and fiscal year.
//!
//! What moves a deposit on from there (sweep, notice, reversal) is decided in slices above; they call the functions below.

mod cancel;
mod correct;
mod declare;
mod declare_list;
mod deposit_list;
mod dispute;
mod entity;
mod filter;
mod hold_wire;
mod holds;
mod kind;
mod list;
mod list_holds;
mod list_template;
mod listed;
mod place_hold;
mod preview_list;
mod refundable;
mod release_hold;
mod rules;
mod settle_dispute;
mod show;
mod standing;
mod store;
mod timeline;
mod total;
mod view;
mod view_hold;
mod waiting;
pub mod wire;

use std::collections::HashMap;

use amanat_kernel::{CreditNumber, Rial};
use chrono::NaiveDate;
use sea_orm::ConnectionTrait;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::{
    auth::{Scope, permissions},
    code::Code,
    error::Error,
    id::{AgencyId, CollectionNoticeId, DepositId, SweepId},
    tx::Tx,
};
use entity::Model;
pub(crate) use refundable::{Refundable, find_announced, kinds_of, lock_refundable, refund, restore};
pub(crate) use rules::identifier;
pub(crate) use waiting::{waiting, waiting_for_list};
use wire::DepositState;

permissions! {
    /// Declare deposits.
    DeclareDeposits = "deposits:declare" for [AgencyClerk];
    /// Take declarations back.
    CancelDeposits = "deposits:cancel" for [AgencyClerk];
    /// Correct declared amounts.
    CorrectDeposits = "deposits:correct" for [AgencyClerk];
    /// Dispute deposits, and settle that.
    DisputeDeposits = "deposits:dispute" for [TreasuryClerk];
    /// Block deposits by order of a court or another authority.
    HoldDeposits = "deposits:hold" for [Controller, TreasuryClerk];
    /// Release what blocks deposits.
    ReleaseHolds = "deposits:release" for [TreasuryOfficeHead, TreasuryHead];
    /// See deposits.
    ViewDeposits = "deposits:view" for [
        AgencyClerk, Controller, AgencyHead, TreasuryClerk, TreasuryOfficeHead, TreasuryHead, TreasuryPayer, Reconciler,
        Auditor,
    ];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(declare::declare_deposit)
        .service(preview_list::preview_deposit_list)
        .service(declare_list::declare_deposit_list)
        .service(list_template::get_deposit_list_template)
        .service(list::list_deposits)
        .service(total::total_deposits)
        .service(view::view_deposit)
        .service(timeline::view_deposit_timeline)
        .service(correct::correct_deposit)
        .service(cancel::cancel_deposit)
        .service(dispute::dispute_deposit)
        .service(settle_dispute::settle_dispute)
        .service(place_hold::place_hold)
        .service(list_holds::list_holds)
        .service(view_hold::view_hold)
        .service(release_hold::release_hold);
}

/// What reconciliation sees of a deposit.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    pub id: DepositId,
    pub agency: AgencyId,
    pub amount: Rial,
    pub state: DepositState,
    /// Folded, as the matching compares them.
    pub references: Vec<String>,
}

impl Claim {
    fn of(row: Model) -> Self {
        let state = row.standing();
        let references = std::iter::once(row.payment_identifier_folded).chain(row.bank_reference_folded).collect();
        Self { id: row.id, agency: row.agency_id, amount: row.amount_rial, state, references }
    }
}

/// Every deposit that carries one of the folded references, and the others named, whatever their state, locked.
pub(crate) async fn lock_claims(
    tx: &Tx,
    scope: &Scope,
    references: &[String],
    others: &[DepositId],
) -> Result<Vec<Claim>, Error> {
    let rows = store::lock_by_references(tx, scope, references, others).await?;
    Ok(rows.into_iter().map(Claim::of).collect())
}

/// Locks deposits in the order of their ids, for whoever does not look at them.
pub(crate) async fn hold(tx: &Tx, ids: &[DepositId]) -> Result<(), Error> {
    store::hold(tx, ids).await
}

/// Whether a deposit can be received now.
pub(crate) fn can_receive(claim: &Claim) -> Result<(), Code> {
    rules::awaits_money(claim.state)
}

/// One deposit as the collection of its money sees it.
#[derive(Clone, Debug)]
pub(crate) struct Collected {
    pub id: DepositId,
    pub agency: AgencyId,
    pub state: DepositState,
    pub kind: wire::DepositKind,
    pub receipt_number: String,
    pub receipt_on: NaiveDate,
    pub depositor_name: String,
    pub amount: Rial,
    pub received_on: Option<NaiveDate>,
    pub swept_on: Option<NaiveDate>,
    pub sweep: Option<SweepId>,
    pub is_disputed: bool,
}

/// Marks deposits received on the day the bank booked them. They were locked and found declared before.
pub(crate) async fn receive(tx: &Tx, ids: &[DepositId], day: NaiveDate) -> Result<(), Error> {
    exactly(store::receive(tx, ids, day).await?, ids.len(), "received")
}

impl Collected {
    fn of(row: Model) -> Self {
        Self {
            id: row.id,
            agency: row.agency_id,
            state: row.state,
            kind: row.kind,
            receipt_number: row.receipt_number,
            receipt_on: row.receipt_on,
            depositor_name: row.depositor_name,
            amount: row.amount_rial,
            received_on: row.received_on,
            swept_on: row.swept_on,
            sweep: row.sweep_id,
            is_disputed: row.disputed_because.is_some(),
        }
    }
}

/// Takes a receipt back, because the bank did: the deposit waits for its money again.
pub(crate) async fn unreceive(tx: &Tx, id: DepositId) -> Result<(), Error> {
    exactly(store::unreceive(tx, id).await?, 1, "unreceived")
}

/// Marks deposits swept: all of their money has left the link account.
pub(crate) async fn sweep(tx: &Tx, ids: &[DepositId], sweep: SweepId, day: NaiveDate) -> Result<(), Error> {
    exactly(store::sweep(tx, ids, sweep, day).await?, ids.len(), "swept")
}

/// The agency's swept deposits that were received until a day and are not announced, locked, oldest first.
pub(crate) async fn lock_swept(
    tx: &Tx,
    scope: &Scope,
    agency: AgencyId,
    until: NaiveDate,
) -> Result<Vec<Collected>, Error> {
    let rows = store::lock_swept(tx, scope, agency, until).await?;
    Ok(rows.into_iter().map(Collected::of).collect())
}

/// Several deposits, locked.
pub(crate) async fn lock_collected(tx: &Tx, scope: &Scope, ids: &[DepositId]) -> Result<Vec<Collected>, Error> {
    let rows = store::lock_many(tx, scope, ids).await?;
    Ok(rows.into_iter().map(Collected::of).collect())
}

/// Gives swept deposits their credit numbers, for good.
pub(crate) async fn announce(
    tx: &Tx,
    numbered: &[(DepositId, CreditNumber)],
    notice: CollectionNoticeId,
) -> Result<(), Error> {
    exactly(store::announce(tx, numbered, notice).await?, numbered.len(), "announced")
}

/// The credit numbers of those deposits that are announced; for rows of a list that the caller was found to see.
pub(crate) async fn credit_numbers_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[DepositId],
) -> Result<HashMap<DepositId, CreditNumber>, Error> {
    store::credit_numbers_of(conn, scope, ids).await
}

/// Ends a deposit whose money the bank took back after it had been swept or announced.
pub(crate) async fn reverse(tx: &Tx, id: DepositId, because: &str) -> Result<(), Error> {
    exactly(store::reverse(tx, id, because).await?, 1, "reversed")
}

/// Which of several locked deposits an order blocks: nothing of them is refunded.
pub(crate) async fn held(tx: &Tx, ids: &[DepositId]) -> Result<Vec<DepositId>, Error> {
    let standing = holds::standing(tx.conn(), tx.office(), ids).await?;
    Ok(ids.iter().copied().filter(|id| standing.contains(id)).collect())
}

/// Rows were locked and looked at before: another count than expected is a fault of ours.
fn exactly(found: u64, expected: usize, what: &str) -> Result<(), Error> {
    if usize::try_from(found) == Ok(expected) {
        return Ok(());
    }
    Err(anyhow::anyhow!("{found} of {expected} locked deposits were {what}").into())
}
