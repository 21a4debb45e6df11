//! Deposits (سپرده): money that an agency holds for somebody else.
//!
//! **Invariants.**
//! - A deposit's amount is never edited: what changes what is owed is a posting. There is no `update_amount`, on purpose.
//! - A deposit is received by a bank line of exactly its amount, or not at all.
//! - The payment identifier is ours, unique, and carries check digits; the receipt number is the agency's, unique per
//!   agency and fiscal year.
//!
//! Collection and refund come with their own slices.

mod cancel;
mod declare;
mod declare_list;
mod deposit_list;
mod entity;
mod kind;
mod list;
mod list_template;
mod listed;
mod preview_list;
mod rules;
mod store;
mod total;
mod view;
pub mod wire;

use amanat_kernel::Rial;
use chrono::NaiveDate;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::{
    auth::{Scope, permissions},
    code::Code,
    error::Error,
    id::{AgencyId, DepositId},
    tx::Tx,
};
use entity::Model;
use wire::DepositState;

permissions! {
    /// Declare deposits.
    DeclareDeposits = "deposits:declare" for [AgencyClerk];
    /// Take declarations back.
    CancelDeposits = "deposits:cancel" for [AgencyClerk];
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
        .service(cancel::cancel_deposit);
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
        let references = std::iter::once(row.payment_identifier_folded).chain(row.bank_reference_folded).collect();
        Self { id: row.id, agency: row.agency_id, amount: row.amount_rial, state: row.state, references }
    }
}

/// Every deposit that carries one of the folded references, whatever its state, locked.
pub(crate) async fn lock_claims(tx: &Tx, scope: &Scope, references: &[String]) -> Result<Vec<Claim>, Error> {
    let rows = store::lock_by_references(tx, scope, references).await?;
    Ok(rows.into_iter().map(Claim::of).collect())
}

/// One deposit, locked.
pub(crate) async fn lock_claim(tx: &Tx, scope: &Scope, id: DepositId) -> Result<Claim, Error> {
    store::lock(tx, scope, id).await.map(Claim::of)
}

/// Whether a deposit can be received now.
pub(crate) fn can_receive(claim: &Claim) -> Result<(), Code> {
    rules::receive(claim.state).map(|_| ())
}

/// Marks deposits received on the day the bank booked them. They were locked and found declared before.
pub(crate) async fn receive(tx: &Tx, ids: &[DepositId], day: NaiveDate) -> Result<(), Error> {
    let received = store::receive(tx, ids, day).await?;
    if usize::try_from(received) != Ok(ids.len()) {
        return Err(anyhow::anyhow!("{received} of {} locked deposits were received", ids.len()).into());
    }
    Ok(())
}
