//! Reconciliation: what each bank line was found to be.
//!
//! **Invariants.**
//! - A bank fact always posts: what is not matched stands in suspense, with a reason, until two persons agree.
//! - A line or a deposit stands in at most one match that is not rejected; the database holds this, too.
//! - A match is never made by itself when a second answer is possible, and never on the amount alone.
//! - Whoever proposes an identification does not approve or reject it.

mod approve;
mod entity;
mod list;
mod propose;
mod reject;
mod rules;
mod store;
mod take;
mod view;
pub mod wire;

use std::collections::HashMap;

use sea_orm::ConnectionTrait;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::{
    auth::{Actor, Scope, permissions},
    code::Code,
    error::Error,
    id::{DepositId, LineId, SuspenseItemId},
    reply::{IfMatch, Reply},
    tx::Tx,
};
use entity::{match_group, suspense_item};
pub(crate) use take::{BankLine, Source, take};

permissions! {
    /// See what is in suspense.
    ViewSuspense = "reconciliation:view" for [
        AgencyClerk, Controller, TreasuryClerk, TreasuryOfficeHead, TreasuryHead, Reconciler, Auditor,
    ];
    /// Say which deposit an item is.
    ProposeIdentifications = "reconciliation:propose" for [TreasuryClerk, Reconciler];
    /// Agree or disagree, as a second person.
    DecideIdentifications = "reconciliation:decide" for [TreasuryClerk, TreasuryOfficeHead, Reconciler];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list::list_suspense_items)
        .service(view::view_suspense_item)
        .service(propose::propose_identification)
        .service(approve::approve_identification)
        .service(reject::reject_identification);
}

/// What a line was found to be.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct LineOutcome {
    pub deposit: Option<DepositId>,
    pub suspense_item: Option<SuspenseItemId>,
}

/// What each of the lines was found to be.
pub(crate) async fn outcomes_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    lines: &[LineId],
) -> Result<HashMap<LineId, LineOutcome>, Error> {
    let mut outcomes: HashMap<LineId, LineOutcome> = HashMap::new();
    for group in store::matched_lines(conn, scope, lines).await? {
        outcomes.entry(group.line_id).or_default().deposit = Some(group.deposit_id);
    }
    for item in store::suspended_lines(conn, scope, lines).await? {
        outcomes.entry(item.line_id).or_default().suspense_item = Some(item.id);
    }
    Ok(outcomes)
}

/// The item as it stands, as an answer.
async fn show(conn: &impl ConnectionTrait, actor: &Actor, scope: &Scope, id: SuspenseItemId) -> Result<Reply, Error> {
    let item = store::get(conn, scope, id).await?;
    let group = store::groups_of(conn, &[id]).await?.into_iter().next();
    Reply::of(item.version, &wire::SuspenseItem::of(item, group, actor, scope.is_office())?)
}

/// An item and the proposal that waits for this person's decision, the item locked.
async fn lock_proposal(
    tx: &Tx,
    actor: &Actor,
    scope: &Scope,
    id: SuspenseItemId,
    if_match: &IfMatch,
) -> Result<(suspense_item::Model, match_group::Model), Error> {
    let item = store::lock(tx, scope, id).await?;
    if_match.admits(item.version)?;
    let group = store::groups_of(tx.conn(), &[id]).await?.into_iter().next();
    rules::decide(item.state, group.as_ref().map(|group| group.made_by), actor.user)?;
    let group = group.ok_or(Code::SuspenseItemNotProposed)?;
    Ok((item, group))
}
