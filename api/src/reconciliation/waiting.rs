//! Items in suspense, and what people said about them, that wait for somebody.

use sea_orm::{
    ColumnTrait, ConnectionTrait, QueryFilter, Select,
    sea_query::{Expr, SelectStatement},
};

use super::{
    ProposeBankReversals, ProposeIdentifications, ProposePayerReturns, ViewSuspense,
    entity::{LineDirection, ResolutionKind, ResolutionState, SuspenseState, resolution, suspense_item},
    payer_returns, resolutions, rules, store,
};
use crate::base::{
    auth::{Actor, Permission, Scope},
    error::Error,
    task::{Measures, TaskKind, Waiting},
};

const OPEN_ITEMS: &str = "/v1/suspense-items?state=open";

/// What of suspense waits for a person.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn waiting(conn: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<Waiting>, Error> {
    use suspense_item::Column;
    let mut found = Vec::new();
    let open = |scope: &Scope, direction| open_items(scope).filter(Column::Direction.eq(direction));
    if let Some(scope) = actor.scope(ProposeIdentifications::ROLES) {
        let these = open(&scope, LineDirection::Credit).filter(Column::AgencyId.is_not_null());
        found.extend(count(conn, TaskKind::IdentifySuspenseItems, these).await?);
    }
    if let Some(scope) = actor.scope(ProposePayerReturns::ROLES) {
        let these = open(&scope, LineDirection::Credit).filter(Column::AgencyId.is_null());
        found.extend(count(conn, TaskKind::ReturnSuspenseItems, these).await?);
    }
    if let Some(scope) = actor.scope(ProposeBankReversals::ROLES) {
        found.extend(count(conn, TaskKind::ReverseSuspenseItems, open(&scope, LineDirection::Debit)).await?);
    }
    found.extend(resolutions_to_decide(conn, actor).await?);
    Ok(found)
}

/// The open items of the treasury's own accounts, for whoever says which payments they are.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn waiting_for_name(conn: &impl ConnectionTrait, scope: &Scope) -> Result<Option<Waiting>, Error> {
    let these = open_items(scope).filter(suspense_item::Column::AgencyId.is_null());
    count(conn, TaskKind::NameSuspenseItems, these).await
}

fn open_items(scope: &Scope) -> Select<suspense_item::Entity> {
    store::visible(scope).filter(suspense_item::Column::State.eq(SuspenseState::Open))
}

async fn count(
    conn: &impl ConnectionTrait,
    task: TaskKind,
    these: Select<suspense_item::Entity>,
) -> Result<Option<Waiting>, Error> {
    let measures = Measures {
        amount: Some(Expr::col(suspense_item::Column::RemainingRial)),
        since: Some(Expr::col(suspense_item::Column::OpenedAt)),
        due: None,
    };
    Waiting::count(conn, task, these, measures, OPEN_ITEMS).await
}

async fn resolutions_to_decide(conn: &impl ConnectionTrait, actor: &Actor) -> Result<Option<Waiting>, Error> {
    use resolution::Column;
    let kinds = [ResolutionKind::Identification, ResolutionKind::PayerReturn, ResolutionKind::BankReversal];
    let theirs: Vec<_> = kinds.into_iter().filter(|kind| rules::may_decide(actor, *kind).is_ok()).collect();
    let Some(scope) = actor.scope(ViewSuspense::ROLES).filter(|_| !theirs.is_empty()) else { return Ok(None) };
    let these = resolutions::visible(&scope)
        .filter(Column::State.eq(ResolutionState::Proposed))
        .filter(Column::Kind.is_in(theirs))
        .filter(Column::MadeBy.ne(actor.user));
    let measures =
        Measures { amount: Some(Expr::col(Column::AmountRial)), since: Some(Expr::col(Column::MadeAt)), due: None };
    Waiting::count(conn, TaskKind::DecideResolutions, these, measures, "/v1/resolutions?state=proposed").await
}

/// Confirmed payer returns that nobody has sent, for somebody who neither proposed nor confirmed them. Which were sent, the
/// caller knows: `sent` makes the query of them for the column of a resolution's id.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn waiting_for_payment(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    sent: impl FnOnce(resolution::Column) -> SelectStatement,
) -> Result<Option<Waiting>, Error> {
    use resolution::Column;
    let these = payer_returns::confirmed(scope)
        .filter(Column::MadeBy.ne(actor.user))
        .filter(Column::DecidedBy.ne(actor.user))
        .filter(Expr::not_exists(sent(Column::Id)));
    let measures =
        Measures { amount: Some(Expr::col(Column::AmountRial)), since: Some(Expr::col(Column::DecidedAt)), due: None };
    Waiting::count(conn, TaskKind::InstructPayerReturns, these, measures, "/v1/payer-returns?is_ordered=false").await
}
