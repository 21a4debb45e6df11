//! Reconciliation: what each bank line was found to be.
//!
//! **Invariants.**
//! - A bank fact always posts: what is not matched stands in suspense, with a reason, until people say what it is.
//! - Money of a line is a deposit's, or in suspense, or was given back or reversed; the parts come to the whole.
//! - A deposit is in one answer at a time: the database refuses a second proposal.
//! - A match is never made by itself when a second answer is possible, and never on the amount alone.
//! - Whoever proposes a resolution does not decide on it; rule and constraint both say so.
//! - Everybody locks in one order: resolution, items, deposits, pairs; each by id.

mod ageing;
mod approve;
mod confirm;
mod drop_proposal;
mod entity;
mod entries;
mod give_back;
mod identify;
mod list;
mod list_resolutions;
mod pairs;
mod payer_returns;
mod propose;
mod reject;
mod resolutions;
mod reverse;
mod rules;
mod show;
mod store;
mod take;
mod undo;
mod undoing;
mod units;
mod view;
mod view_resolution;
mod waiting;
pub mod wire;
mod withdraw;
mod work;

use std::collections::HashMap;

use sea_orm::ConnectionTrait;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::{
    auth::{Scope, permissions},
    error::Error,
    id::{DepositId, LineId, SuspenseItemId},
};
use entity::MatchState;
pub(crate) use payer_returns::{
    PayerReturn, get_payer_return, list_payer_returns, lock_payer_returns, returned_elsewhere,
};
pub(crate) use take::{BankLine, Source, take};
pub(crate) use units::{
    OpenItem, Unit, UnitId, close_item, close_payment_item, lock_open_item, lock_unswept, open_items, sweep, swept_by,
};
pub(crate) use waiting::{waiting, waiting_for_name, waiting_for_payment};

permissions! {
    /// See what is in suspense.
    ViewSuspense = "reconciliation:view" for [
        AgencyClerk, Controller, TreasuryClerk, TreasuryOfficeHead, TreasuryHead, Reconciler, Auditor,
    ];
    /// Say which deposits items are.
    ProposeIdentifications = "identifications:propose" for [TreasuryClerk, Reconciler];
    /// Agree or disagree with that, as a second person.
    DecideIdentifications = "identifications:decide" for [TreasuryClerk, TreasuryOfficeHead, Reconciler];
    /// Say that money is to go back to its payer.
    ProposePayerReturns = "payer_returns:propose" for [TreasuryClerk];
    /// Agree or disagree with that.
    DecidePayerReturns = "payer_returns:decide" for [TreasuryHead];
    /// Say which receipt a bank debit reverses.
    ProposeBankReversals = "bank_reversals:propose" for [TreasuryOfficeHead];
    /// Agree or disagree with that.
    DecideBankReversals = "bank_reversals:decide" for [TreasuryHead];
    /// Decide on what is proposed; on which kinds, the three above say.
    DecideResolutions = "resolutions:decide" for [TreasuryClerk, TreasuryOfficeHead, TreasuryHead, Reconciler];
    /// Take back what one has proposed.
    WithdrawResolutions = "resolutions:withdraw" for [TreasuryClerk, TreasuryOfficeHead, Reconciler];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list::list_suspense_items)
        .service(view::view_suspense_item)
        .service(ageing::view_suspense_ageing)
        .service(identify::propose_identification)
        .service(give_back::propose_payer_return)
        .service(reverse::propose_bank_reversal)
        .service(list_resolutions::list_resolutions)
        .service(view_resolution::view_resolution)
        .service(approve::approve_resolution)
        .service(reject::reject_resolution)
        .service(withdraw::withdraw_resolution);
}

/// What a line was found to be.
#[derive(Clone, Debug, Default)]
pub(crate) struct LineOutcome {
    /// The deposits it pays, or paid until the bank took it back.
    pub deposits: Vec<DepositId>,
    pub suspense_item: Option<SuspenseItemId>,
    /// Of a debit: the earlier line that it undid.
    pub reverses: Option<LineId>,
    /// Of a credit: the later line that undid it.
    pub reversed_by: Option<LineId>,
}

/// What each of the lines was found to be.
pub(crate) async fn outcomes_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    lines: &[LineId],
) -> Result<HashMap<LineId, LineOutcome>, Error> {
    let mut outcomes: HashMap<LineId, LineOutcome> = HashMap::new();
    let pairs = pairs::of_lines(conn, scope, lines).await?;
    let own = pairs::own_deposits(conn, scope, &pairs).await?;
    for pair in pairs {
        let credit = outcomes.entry(pair.line_id).or_default();
        if own.contains(&pair.id) {
            credit.deposits.push(pair.deposit_id);
        }
        if pair.state == MatchState::Reversed {
            credit.reversed_by = pair.reversal_line_id;
        }
        if let Some(debit) = pair.reversal_line_id {
            outcomes.entry(debit).or_default().reverses = Some(pair.line_id);
        }
    }
    for item in store::of_lines(conn, scope, lines).await? {
        let credit = outcomes.entry(item.line_id).or_default();
        credit.suspense_item = Some(item.id);
        credit.reversed_by = item.reversal_line_id.or(credit.reversed_by);
        if let Some(debit) = item.reversal_line_id {
            outcomes.entry(debit).or_default().reverses = Some(item.line_id);
        }
    }
    Ok(outcomes)
}
