//! Payments, remedies and draws that wait for somebody.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QuerySelect, Select,
    sea_query::{Expr, ExprTrait, Query},
};

use super::{
    DecideRemedies, InstructPayments, NamePayments, ProposeRemedies, RequestDraws, draws,
    entity::{DrawState, PaymentState, RemedyKind, RemedyState, draw, payment, remedy},
    remedies, store,
};
use crate::{
    base::{
        auth::{Actor, Permission, Scope},
        error::Error,
        task::{Measures, TaskKind, Waiting, last_event},
    },
    reconciliation,
};

/// What of the payments waits for a person.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn waiting(conn: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<Waiting>, Error> {
    let mut found = Vec::new();
    if let Some(scope) = actor.scope(ProposeRemedies::ROLES) {
        found.extend(failed_payments(conn, actor, &scope).await?);
    }
    if let Some(scope) = actor.scope(DecideRemedies::ROLES) {
        found.extend(remedies_to_decide(conn, actor, &scope).await?);
    }
    if let Some(scope) = actor.scope(InstructPayments::ROLES) {
        found.extend(reissues_to_send(conn, actor, &scope).await?);
        let sent = |resolution| store::first_of_return(scope.office(), resolution);
        found.extend(reconciliation::waiting_for_payment(conn, actor, &scope, sent).await?);
    }
    if let Some(scope) = actor.scope(RequestDraws::ROLES) {
        use draw::Column;
        let these = draws::visible(&scope).filter(Column::State.eq(DrawState::Requested));
        let measures = Measures {
            amount: Some(Expr::col(Column::AmountRial)),
            since: Some(Expr::col(Column::RequestedAt)),
            due: None,
        };
        found.extend(Waiting::count(conn, TaskKind::FollowDraws, these, measures, "/v1/draws?state=requested").await?);
    }
    if let Some(scope) = actor.scope(NamePayments::ROLES) {
        found.extend(reconciliation::waiting_for_name(conn, &scope).await?);
    }
    Ok(found)
}

/// Failed payments without a remedy that stands or waits, as `remedies::has_live` has it.
async fn failed_payments(conn: &impl ConnectionTrait, actor: &Actor, scope: &Scope) -> Result<Option<Waiting>, Error> {
    use payment::Column;
    let is_done =
        remedy::Column::Kind.eq(RemedyKind::NonExecution).and(remedy::Column::State.eq(RemedyState::Approved));
    let live = Query::select()
        .expr(Expr::val(1))
        .from(remedy::Entity)
        .and_where(remedy::Column::OfficeId.eq(scope.office()))
        .and_where(Expr::col((remedy::Entity, remedy::Column::PaymentId)).equals(Column::Id.as_column_ref()))
        .and_where(remedy::Column::State.ne(RemedyState::Rejected))
        .and_where(is_done.not())
        .to_owned();
    let these = store::visible(scope).filter(Column::State.is_in(PaymentState::FAILED)).filter(Expr::not_exists(live));
    let measures = Measures {
        amount: Some(Expr::col(Column::AmountRial)),
        since: Some(last_event(actor.office, Column::Id)),
        due: None,
    };
    Waiting::count(conn, TaskKind::ProposeRemedies, these, measures, "/v1/payments?state=returned").await
}

fn with_payment(these: Select<remedy::Entity>) -> Select<remedy::Entity> {
    let of = remedy::Entity::belongs_to(payment::Entity).from(remedy::Column::PaymentId).to(payment::Column::Id);
    these.join(JoinType::InnerJoin, of.into())
}

/// Remedies that others proposed, of payments that still stand where they make sense.
async fn remedies_to_decide(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
) -> Result<Option<Waiting>, Error> {
    use remedy::Column;
    let open = Column::Kind.eq(RemedyKind::NonExecution).and(payment::Column::State.eq(PaymentState::Instructed));
    let failed = Column::Kind.ne(RemedyKind::NonExecution).and(payment::Column::State.is_in(PaymentState::FAILED));
    let these = with_payment(remedies::visible(scope))
        .filter(Column::State.eq(RemedyState::Proposed))
        .filter(Column::MadeBy.ne(actor.user))
        .filter(Condition::any().add(open).add(failed));
    let measures = Measures { since: Some(Expr::col(Column::MadeAt)), ..of_payment() };
    Waiting::count(conn, TaskKind::DecideRemedies, these, measures, "/v1/remedies?state=proposed").await
}

/// Approved reissues that were not sent, for somebody who did not approve them.
async fn reissues_to_send(conn: &impl ConnectionTrait, actor: &Actor, scope: &Scope) -> Result<Option<Waiting>, Error> {
    use remedy::Column;
    let these = with_payment(remedies::visible(scope))
        .filter(remedies::ordered(false))
        .filter(Column::DecidedBy.ne(actor.user));
    let measures = Measures { since: Some(Expr::col(Column::DecidedAt)), ..of_payment() };
    Waiting::count(conn, TaskKind::InstructReissues, these, measures, "/v1/remedies?is_ordered=false").await
}

fn of_payment() -> Measures {
    Measures { amount: Some(Expr::col((payment::Entity, payment::Column::AmountRial))), ..Measures::default() }
}
