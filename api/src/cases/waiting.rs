//! Cases that wait for somebody: counted here, for the slices that know whose turn it is.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveEnum, ColumnTrait, Condition, ConnectionTrait, Order, QueryFilter,
    sea_query::{Expr, ExprTrait, Query, SelectStatement},
};

use super::{
    Filter,
    complaint_entity::complaint,
    complaint_store,
    complaint_wire::ComplaintState,
    entity::{CaseEntryKind, case_entry, service_case},
    store,
};
use crate::{
    base::{
        auth::{Actor, Scope},
        clock::day_in_tehran,
        error::Error,
        id::{OfficeId, UnitId},
        task::{Due, Measures, TaskKind, Waiting},
    },
    sla::{self, CaseKind},
};

/// Requests of a filter that wait; where it matters only those whose applicant replied last, or all others.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn requests_waiting(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    (task, list): (TaskKind, &'static str),
    filter: &Filter,
    is_replied: Option<bool>,
) -> Result<Option<Waiting>, Error> {
    let replied = |yes: bool| {
        let kind = last_move(scope.office(), case_entry::Column::Kind);
        let reply = CaseEntryKind::Replied.to_value();
        if yes { kind.eq(reply) } else { kind.ne(reply) }
    };
    let narrowed = Condition::all().add(filter.condition()).add_option(is_replied.map(replied));
    let these = store::visible(scope, CaseKind::Request).filter(narrowed);
    Waiting::count(conn, task, these, measures(scope.office(), Until::Clock), list).await
}

/// Complaints at which it may be somebody's turn.
pub(crate) struct ComplaintsDue<'a> {
    /// Where they stand.
    pub states: &'a [ComplaintState],
    /// In whose hands they are.
    pub whose: Whose,
    /// Whether they are late and no promise stands, where that matters.
    pub owes_word: Option<bool>,
    /// What ends the wait.
    pub until: Until,
}

/// Until when a case is to be worked on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Until {
    /// The next deadline, while its clock runs.
    Clock,
    /// The day for which its remedy was promised.
    Remedy,
}

/// In whose hands a complaint is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// The asking person's.
    Theirs,
    /// Nobody's, and the asking person did not make the decision that is appealed.
    Nobodys,
}

/// Complaints that wait for somebody who does not work in the unit complained of.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn complaints_waiting(
    conn: &impl ConnectionTrait,
    (actor, scope, works_in): (&Actor, &Scope, &HashSet<UnitId>),
    (task, list): (TaskKind, &'static str),
    due: &ComplaintsDue<'_>,
    now: DateTime<Utc>,
) -> Result<Option<Waiting>, Error> {
    use service_case::Column;
    let office = scope.office();
    let stands = due.states.iter().fold(Condition::any(), |any, state| any.add(complaint_store::stands(*state)));
    let in_hands = match due.whose {
        Whose::Theirs => Condition::all().add(Column::AssigneeId.eq(actor.user)),
        Whose::Nobodys => {
            let own = complaint::Column::DecidedBy.eq(actor.user);
            Condition::all().add(Column::AssigneeId.is_null()).add(Expr::not_exists(of_complaint(office, own)))
        }
    };
    let about_own_unit = complaint::Column::UnitId.is_in(works_in.iter().copied());
    let owes = |yes: bool| {
        let promised = complaint::Column::InterimUntil.gte(day_in_tehran(now));
        let is_owed = Condition::all()
            .add(sla::is_overdue(office, Column::Id, now))
            .add(Expr::not_exists(of_complaint(office, promised)));
        if yes { is_owed } else { is_owed.not() }
    };
    let these = complaint_store::visible(scope, actor.user)
        .filter(stands)
        .filter(in_hands)
        .filter(Expr::not_exists(of_complaint(office, about_own_unit)))
        .filter(Condition::all().add_option(due.owes_word.map(owes)));
    Waiting::count(conn, task, these, measures(office, due.until), list).await
}

/// What makes a case a complaint, where something holds of it.
fn of_complaint(office: OfficeId, that: Expr) -> SelectStatement {
    own(office).expr(Expr::val(1)).and_where(that).to_owned()
}

/// What makes a case a complaint.
fn own(office: OfficeId) -> SelectStatement {
    Query::select()
        .from(complaint::Entity)
        .and_where(complaint::Column::OfficeId.eq(office))
        .and_where(
            Expr::col((complaint::Entity, complaint::Column::CaseId)).equals(service_case::Column::Id.as_column_ref()),
        )
        .to_owned()
}

/// Since when, and until when.
fn measures(office: OfficeId, until: Until) -> Measures {
    let due = match until {
        Until::Clock => Due::Moment(sla::running_until(office, service_case::Column::Id)),
        Until::Remedy => {
            let day = own(office).column(complaint::Column::RemedyDueOn).to_owned();
            Due::Day(Expr::SubQuery(None, Box::new(day.into())))
        }
    };
    Measures { amount: None, since: Some(last_move(office, case_entry::Column::At)), due: Some(due) }
}

/// What is told of the last entry that moved a case: what the staff notes, or tells meanwhile, leaves it where it stands.
fn last_move(office: OfficeId, what: case_entry::Column) -> Expr {
    use case_entry::{Column, Entity};
    let moves_nothing = [
        CaseEntryKind::Noted,
        CaseEntryKind::SecretIssued,
        CaseEntryKind::Absorbed,
        CaseEntryKind::Rated,
        CaseEntryKind::InterimReplied,
    ];
    let entry = Query::select()
        .column(what)
        .from(Entity)
        .and_where(Column::OfficeId.eq(office))
        .and_where(Expr::col((Entity, Column::CaseId)).equals(service_case::Column::Id.as_column_ref()))
        .and_where(Column::Kind.is_not_in(moves_nothing))
        .order_by((Entity, Column::Seq), Order::Desc)
        .limit(1)
        .to_owned();
    Expr::SubQuery(None, Box::new(entry.into()))
}
