//! Queries of clocks, their logs and what was found at them. Every read starts at [`visible`].

use std::collections::HashMap;

use amanat_kernel::sla_clock::ClockEvent;
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ActiveValue, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, Select,
    sea_query::{Expr, ExprTrait, LockBehavior, LockType, Query, SelectStatement},
};

use super::{
    clock_entity::{CaseClockState, CaseKind, FindingKind, breach_review, case_clock, clock_event, clock_finding},
    entity::{service_level_version, working_calendar},
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::Error,
    id::{CalendarId, CaseId, OfficeId, ServiceLevelId, UnitId, UserId},
    page::{Cut, Page},
    tx::Tx,
};

/// The only door to the table of clocks: cases are the office's own work.
pub fn visible(scope: &Scope) -> Select<case_clock::Entity> {
    case_clock::Entity::find().filter(case_clock::Column::OfficeId.eq(scope.office()))
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub kind: Option<CaseKind>,
    pub states: Option<Vec<CaseClockState>>,
    pub unit: Option<UnitId>,
    pub assignee: Option<UserId>,
    pub is_assigned: Option<bool>,
    pub is_overdue: Option<bool>,
    pub due_before: Option<DateTime<Utc>>,
}

impl Filter {
    fn condition(&self, now: DateTime<Utc>) -> Condition {
        use case_clock::Column;
        let assigned = self.is_assigned.map(|assigned| match assigned {
            true => Column::AssigneeId.is_not_null(),
            false => Column::AssigneeId.is_null(),
        });
        let running = || Column::State.eq(CaseClockState::Running);
        let overdue = overdue(now);
        Condition::all()
            .add_option(self.kind.map(|kind| Column::CaseKind.eq(kind)))
            .add_option(self.states.as_ref().map(|states| Column::State.is_in(states.iter().copied())))
            .add_option(self.unit.map(|unit| Column::UnitId.eq(unit)))
            .add_option(self.assignee.map(|assignee| Column::AssigneeId.eq(assignee)))
            .add_option(assigned)
            .add_option(self.is_overdue.map(|is_overdue| if is_overdue { overdue } else { overdue.not() }))
            .add_option(self.due_before.map(|before| Condition::all().add(running()).add(Column::DueAt.lt(before))))
    }
}

/// Open clocks of which a deadline has passed. What the worker has not looked at yet is late by its deadline.
fn overdue(now: DateTime<Utc>) -> Condition {
    use case_clock::Column;
    let is_open = Column::State.is_in([CaseClockState::Running, CaseClockState::Paused]);
    let passed = Condition::all().add(Column::State.eq(CaseClockState::Running)).add(Column::DueAt.lt(now));
    Condition::all().add(is_open).add(Condition::any().add(Column::IsLate.eq(true)).add(passed))
}

/// Of the cases that a column names: whether a deadline has passed. For whoever counts cases that the caller may see.
pub fn is_overdue(office: OfficeId, case: impl ColumnTrait, now: DateTime<Utc>) -> Expr {
    Expr::exists(of_case(office, case).expr(Expr::val(1)).cond_where(overdue(now)).to_owned())
}

/// Of the cases that a column names: the next deadline, while it runs.
pub fn running_until(office: OfficeId, case: impl ColumnTrait) -> Expr {
    let running = case_clock::Column::State.eq(CaseClockState::Running);
    let due = of_case(office, case).column(case_clock::Column::DueAt).and_where(running).to_owned();
    Expr::SubQuery(None, Box::new(due.into()))
}

fn of_case(office: OfficeId, case: impl ColumnTrait) -> SelectStatement {
    Query::select()
        .from(case_clock::Entity)
        .and_where(case_clock::Column::OfficeId.eq(office))
        .and_where(Expr::col((case_clock::Entity, case_clock::Column::Id)).equals(case.as_column_ref()))
        .to_owned()
}

/// The clocks in the order of their deadlines.
pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    filter: &Filter,
    now: DateTime<Utc>,
    cut: &Cut,
) -> Result<Page<case_clock::Model>, Error> {
    let select = visible(scope).filter(filter.condition(now));
    let rows = cut.apply_by(select, case_clock::Column::DueAt, case_clock::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn get(conn: &impl ConnectionTrait, scope: &Scope, id: CaseId) -> Result<case_clock::Model, Error> {
    Ok(visible(scope).filter(case_clock::Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

/// Several clocks of an office, for whoever was found to see their cases.
pub async fn of_cases(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    ids: &[CaseId],
) -> Result<Vec<case_clock::Model>, Error> {
    Ok(case_clock::Entity::find()
        .filter(case_clock::Column::OfficeId.eq(office))
        .filter(case_clock::Column::Id.is_in(ids.iter().copied()))
        .all(conn)
        .await?)
}

/// The clock of a case, and its calendar: the calendar first, as whoever publishes does.
pub async fn lock(tx: &Tx, id: CaseId) -> Result<case_clock::Model, Error> {
    let these = || case_clock::Entity::find_by_id(id).filter(case_clock::Column::OfficeId.eq(tx.office()));
    let calendar: Option<CalendarId> =
        these().select_only().column(case_clock::Column::CalendarId).into_tuple().one(tx.conn()).await?;
    hold_calendar(tx, calendar.ok_or(Code::NotFound)?).await?;
    Ok(these().lock_exclusive().one(tx.conn()).await?.ok_or(Code::NotFound)?)
}

/// A calendar, while nobody publishes anything of it: who reckons a deadline meanwhile knows all of it.
pub async fn hold_calendar(tx: &Tx, id: CalendarId) -> Result<(), Error> {
    working_calendar::Entity::find_by_id(id).lock_shared().one(tx.conn()).await?;
    Ok(())
}

async fn hold_calendars(tx: &Tx) -> Result<(), Error> {
    working_calendar::Entity::find()
        .filter(working_calendar::Column::OfficeId.eq(tx.office()))
        .order_by_asc(working_calendar::Column::Id)
        .lock_shared()
        .all(tx.conn())
        .await?;
    Ok(())
}

/// Whether a clock waits for the worker.
pub async fn is_any_due(conn: &impl ConnectionTrait, office: OfficeId, now: DateTime<Utc>) -> Result<bool, Error> {
    let due = case_clock::Entity::find()
        .filter(case_clock::Column::OfficeId.eq(office))
        .filter(case_clock::Column::NextAt.lte(now))
        .limit(1);
    Ok(due.one(conn).await?.is_some())
}

/// Clocks that wait for the worker, locked, those that have waited longest first. What another worker has locked is left
/// to it.
pub async fn lock_due(tx: &Tx, most: u64) -> Result<Vec<case_clock::Model>, Error> {
    hold_calendars(tx).await?;
    Ok(case_clock::Entity::find()
        .filter(case_clock::Column::OfficeId.eq(tx.office()))
        .filter(case_clock::Column::NextAt.lte(tx.now()))
        .order_by_asc(case_clock::Column::NextAt)
        .order_by_asc(case_clock::Column::Id)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .all(tx.conn())
        .await?)
}

/// What happened to clocks, in order.
pub async fn events_of(conn: &impl ConnectionTrait, ids: &[CaseId]) -> Result<Vec<clock_event::Model>, Error> {
    Ok(clock_event::Entity::find()
        .filter(clock_event::Column::CaseClockId.is_in(ids.iter().copied()))
        .order_by_asc(clock_event::Column::CaseClockId)
        .order_by_asc(clock_event::Column::Seq)
        .all(conn)
        .await?)
}

/// What was found at clocks, in the order in which it was.
pub async fn findings_of(conn: &impl ConnectionTrait, ids: &[CaseId]) -> Result<Vec<clock_finding::Model>, Error> {
    Ok(clock_finding::Entity::find()
        .filter(clock_finding::Column::CaseClockId.is_in(ids.iter().copied()))
        .order_by_asc(clock_finding::Column::Id)
        .all(conn)
        .await?)
}

/// What was said of the breaches of clocks, in the order in which it was.
pub async fn reviews_of(conn: &impl ConnectionTrait, ids: &[CaseId]) -> Result<Vec<breach_review::Model>, Error> {
    let breaches = Query::select()
        .column(clock_finding::Column::Id)
        .from(clock_finding::Entity)
        .and_where(clock_finding::Column::CaseClockId.is_in(ids.iter().copied()))
        .to_owned();
    Ok(breach_review::Entity::find()
        .filter(breach_review::Column::FindingId.in_subquery(breaches))
        .order_by_asc(breach_review::Column::Id)
        .all(conn)
        .await?)
}

/// The log as the kernel plays it.
pub fn log(rows: &[clock_event::Model]) -> Result<Vec<ClockEvent>, Error> {
    rows.iter().map(|row| Ok(ClockEvent::new(row.at, serde_json::from_str(&row.event)?))).collect()
}

/// Rows by their clock.
pub fn by_clock<T>(rows: Vec<T>, clock: impl Fn(&T) -> CaseId) -> HashMap<CaseId, Vec<T>> {
    let mut found: HashMap<CaseId, Vec<T>> = HashMap::new();
    for row in rows {
        found.entry(clock(&row)).or_default().push(row);
    }
    found
}

pub async fn insert(tx: &Tx, row: &case_clock::Model) -> Result<(), Error> {
    let row = row.clone().into_active_model().reset_all();
    case_clock::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    Ok(())
}

pub async fn append(tx: &Tx, row: clock_event::Model) -> Result<(), Error> {
    clock_event::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes what may change of a clock, and counts its version on.
pub async fn update(tx: &Tx, row: case_clock::Model) -> Result<(), Error> {
    let id = row.id;
    let mut row = row.into_active_model().reset_all();
    row.version = ActiveValue::NotSet;
    case_clock::Entity::update_many()
        .col_expr(case_clock::Column::Version, Expr::col(case_clock::Column::Version).add(1))
        .set(row)
        .filter(case_clock::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

pub async fn record(
    tx: &Tx,
    findings: Vec<clock_finding::Model>,
    reviews: Vec<breach_review::Model>,
) -> Result<(), Error> {
    if !findings.is_empty() {
        let rows = findings.into_iter().map(|row| row.into_active_model().reset_all());
        clock_finding::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    if !reviews.is_empty() {
        let rows = reviews.into_iter().map(|row| row.into_active_model().reset_all());
        breach_review::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

/// Lets the worker look again at every clock of a calendar that something new may concern: those at which something is
/// ahead, and those with a breach that lies behind an instant.
pub async fn wake_calendar(tx: &Tx, calendar: CalendarId, from: DateTime<Utc>) -> Result<(), Error> {
    let breached = Query::select()
        .column(clock_finding::Column::CaseClockId)
        .from(clock_finding::Entity)
        .and_where(clock_finding::Column::OfficeId.eq(tx.office()))
        .and_where(clock_finding::Column::Kind.eq(FindingKind::Breach))
        .and_where(clock_finding::Column::Deadline.gte(from))
        .to_owned();
    let concerned = Condition::any()
        .add(case_clock::Column::NextAt.is_not_null())
        .add(case_clock::Column::Id.in_subquery(breached));
    wake(tx, concerned, case_clock::Column::CalendarId.eq(calendar)).await
}

/// Lets the worker look again at every open clock of a service level.
pub async fn wake_level(tx: &Tx, level: ServiceLevelId) -> Result<(), Error> {
    let versions = Query::select()
        .column(service_level_version::Column::Id)
        .from(service_level_version::Entity)
        .and_where(service_level_version::Column::ServiceLevelId.eq(level))
        .to_owned();
    let is_open = case_clock::Column::State.is_in([CaseClockState::Running, CaseClockState::Paused]);
    wake(tx, Condition::all().add(is_open), case_clock::Column::LevelVersionId.in_subquery(versions)).await
}

async fn wake(tx: &Tx, concerned: Condition, of: Expr) -> Result<(), Error> {
    // What waits already keeps its place.
    let is_later =
        Condition::any().add(case_clock::Column::NextAt.is_null()).add(case_clock::Column::NextAt.gt(tx.now()));
    case_clock::Entity::update_many()
        .col_expr(case_clock::Column::NextAt, Expr::value(tx.now()))
        .filter(case_clock::Column::OfficeId.eq(tx.office()))
        .filter(of)
        .filter(concerned)
        .filter(is_later)
        .exec(tx.conn())
        .await?;
    Ok(())
}
