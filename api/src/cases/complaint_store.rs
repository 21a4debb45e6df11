//! Queries of complaints. Every read by staff starts at [`visible`].

use std::collections::HashMap;

use amanat_kernel::TrackingReference;
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, Select,
    sea_query::{LockBehavior, LockType, OnConflict, Query, SelectStatement},
};

use super::{
    complaint_entity::{complaint, complaint_body, complaint_placement},
    complaint_rules::ComplaintCase,
    complaint_wire::{ComplaintAbout, ComplaintState},
    entity::{CaseState, service_case},
    rules::REOPEN_WITHIN,
};
use crate::{
    base::{
        auth::Scope,
        code::Code,
        error::Error,
        id::{CaseId, OfficeId, UserId},
        page::{Cut, Page},
        tx::Tx,
    },
    sla::CaseKind,
};

/// The staff's door to complaints: those of the office, and for nobody those about himself.
pub fn visible(scope: &Scope, reader: UserId) -> Select<service_case::Entity> {
    let about_reader = complaints(complaint::Column::OfficerId.eq(reader));
    service_case::Entity::find()
        .filter(scope.within(service_case::Column::OfficeId, service_case::Column::AgencyId))
        .filter(service_case::Column::Kind.eq(CaseKind::Complaint))
        .filter(service_case::Column::Id.not_in_subquery(about_reader))
}

/// The ids of the complaints of which something holds.
fn complaints(that: impl sea_orm::sea_query::IntoCondition) -> SelectStatement {
    Query::select().column(complaint::Column::CaseId).from(complaint::Entity).cond_where(that).to_owned()
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub(crate) struct ComplaintFilter {
    pub states: Option<Vec<ComplaintState>>,
    pub about: Option<ComplaintAbout>,
    pub assignee: Option<UserId>,
    /// Those that this person is to work on next.
    pub waiting_for: Option<UserId>,
    pub reference: Option<TrackingReference>,
}

impl ComplaintFilter {
    fn condition(&self) -> Condition {
        use service_case::Column;
        let in_states =
            |states: &Vec<ComplaintState>| states.iter().fold(Condition::any(), |any, state| any.add(stands(*state)));
        let waiting_for = |person: UserId| {
            let in_hand = Column::State.is_in([CaseState::Assigned, CaseState::InReview]);
            let to_do = Condition::any().add(in_hand).add(stands(ComplaintState::RemedyOrdered));
            Condition::all().add(Column::AssigneeId.eq(person)).add(to_do)
        };
        let about = self.about.map(|about| Column::Id.in_subquery(complaints(complaint::Column::About.eq(about))));
        Condition::all()
            .add_option(self.states.as_ref().map(in_states))
            .add_option(about)
            .add_option(self.assignee.map(|person| Column::AssigneeId.eq(person)))
            .add_option(self.waiting_for.map(waiting_for))
            .add_option(self.reference.as_ref().map(|reference| Column::Reference.eq(reference.as_str())))
    }

    /// A stable text of the filter, bound into page cursors. The reference goes in whole: its `Debug` hides digits.
    pub(crate) fn fingerprint(&self) -> String {
        let Self { states, about, assignee, waiting_for, reference } = self;
        let reference = reference.as_ref().map(TrackingReference::as_str);
        format!("{states:?}|{about:?}|{assignee:?}|{waiting_for:?}|{reference:?}")
    }
}

/// What `ComplaintCase::state` decides, as a condition.
pub fn stands(at: ComplaintState) -> Condition {
    use service_case::Column;
    let with_remedy = || complaint::Column::RemedyText.is_not_null();
    let open = Condition::all().add(with_remedy()).add(complaint::Column::RemedyDoneAt.is_null());
    let done = complaint::Column::RemedyDoneAt.is_not_null();
    let (appealed, not_appealed) = (Column::ReopenedTimes.gt(0), Column::ReopenedTimes.eq(0));
    let without_remedy = Column::Id.not_in_subquery(complaints(with_remedy()));
    let is = |state: CaseState| Condition::all().add(Column::State.eq(state));
    match at {
        ComplaintState::Registered => is(CaseState::Registered),
        ComplaintState::Acknowledged => is(CaseState::Assigned),
        ComplaintState::Investigating => is(CaseState::InReview).add(not_appealed),
        ComplaintState::WaitingForComplainant => is(CaseState::WaitingForApplicant),
        ComplaintState::Decided => is(CaseState::Answered).add(not_appealed).add(without_remedy),
        ComplaintState::RemedyOrdered => is(CaseState::Answered).add(Column::Id.in_subquery(complaints(open))),
        ComplaintState::RemedyDone => is(CaseState::Answered).add(Column::Id.in_subquery(complaints(done))),
        ComplaintState::Appealed => {
            Condition::any().add(is(CaseState::Triaged)).add(is(CaseState::InReview).add(appealed))
        }
        ComplaintState::ReviewedByHead => is(CaseState::Answered).add(appealed).add(without_remedy),
        ComplaintState::Closed => is(CaseState::Closed),
        ComplaintState::Withdrawn => is(CaseState::Withdrawn),
    }
}

pub(crate) async fn list_complaints(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    reader: UserId,
    filter: &ComplaintFilter,
    cut: &Cut,
) -> Result<Page<ComplaintCase>, Error> {
    let narrowed = visible(scope, reader).filter(filter.condition());
    let rows = cut.apply(narrowed, service_case::Column::Id).all(conn).await?;
    let Page { items, next_cursor } = cut.page(rows, |row| row.id.into())?;
    Ok(Page { items: of_cases(conn, items).await?, next_cursor })
}

pub(crate) async fn get_complaint(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    reader: UserId,
    id: CaseId,
) -> Result<ComplaintCase, Error> {
    let row = visible(scope, reader).filter(service_case::Column::Id.eq(id)).one(conn).await?;
    of_case(conn, row.ok_or(Code::NotFound)?).await
}

pub(crate) async fn lock_complaint(tx: &Tx, scope: &Scope, reader: UserId, id: CaseId) -> Result<ComplaintCase, Error> {
    let locked = visible(scope, reader).filter(service_case::Column::Id.eq(id)).lock_exclusive();
    of_case(tx.conn(), locked.one(tx.conn()).await?.ok_or(Code::NotFound)?).await
}

/// The complaint that a case is; nothing where it is a request.
pub async fn find(conn: &impl ConnectionTrait, row: &service_case::Model) -> Result<Option<ComplaintCase>, Error> {
    match row.kind {
        CaseKind::Request => Ok(None),
        CaseKind::Complaint => Ok(Some(of_case(conn, row.clone()).await?)),
    }
}

async fn of_case(conn: &impl ConnectionTrait, row: service_case::Model) -> Result<ComplaintCase, Error> {
    Ok(of_cases(conn, vec![row]).await?.pop().ok_or(Code::NotFound)?)
}

/// Cases with what makes them complaints, for whoever was found to see them.
async fn of_cases(conn: &impl ConnectionTrait, rows: Vec<service_case::Model>) -> Result<Vec<ComplaintCase>, Error> {
    let ids = rows.iter().map(|row| row.id);
    let found = complaint::Entity::find().filter(complaint::Column::CaseId.is_in(ids)).all(conn).await?;
    let mut found: HashMap<CaseId, complaint::Model> = found.into_iter().map(|own| (own.case_id, own)).collect();
    let with = |case: service_case::Model| {
        let own = found.remove(&case.id).ok_or_else(|| anyhow::anyhow!("case {} is no complaint", case.id))?;
        Ok(ComplaintCase { case, own })
    };
    rows.into_iter().map(with).collect()
}

/// What the complainant wrote. Whoever calls this has recorded who reads it.
pub(crate) async fn complaint_text(tx: &Tx, id: CaseId) -> Result<String, Error> {
    let of_office = complaint_body::Column::OfficeId.eq(tx.office());
    let row = complaint_body::Entity::find_by_id(id).filter(of_office).one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?.text)
}

/// The case that a complainant names, if there is one.
pub(crate) async fn find_named(tx: &Tx, reference: &TrackingReference) -> Result<Option<service_case::Model>, Error> {
    Ok(service_case::Entity::find()
        .filter(service_case::Column::OfficeId.eq(tx.office()))
        .filter(service_case::Column::Reference.eq(reference.as_str()))
        .one(tx.conn())
        .await?)
}

/// Complaints that were decided long enough ago to be over, locked, the oldest first; for the system.
pub(crate) async fn lock_decided(tx: &Tx, now: DateTime<Utc>, most: u64) -> Result<Vec<ComplaintCase>, Error> {
    use service_case::Column;
    let latest = now - REOPEN_WITHIN;
    let open = || {
        let ordered = complaint::Column::RemedyText.is_not_null();
        Condition::all().add(ordered).add(complaint::Column::RemedyDoneAt.is_null())
    };
    let owed = Condition::any().add(complaint::Column::RemedyDoneAt.gte(latest)).add(open());
    let passed = Condition::all().add(Column::AnsweredAt.lt(latest)).add(Column::Id.not_in_subquery(complaints(owed)));
    let reviewed =
        Condition::all().add(Column::ReopenedTimes.gt(0)).add(Column::Id.not_in_subquery(complaints(open())));
    let rows = service_case::Entity::find()
        .filter(Column::OfficeId.eq(tx.office()))
        .filter(Column::Kind.eq(CaseKind::Complaint))
        .filter(Column::State.eq(CaseState::Answered))
        .filter(Condition::any().add(passed).add(reviewed))
        .order_by_asc(Column::Id)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .all(tx.conn())
        .await?;
    of_cases(tx.conn(), rows).await
}

pub async fn insert(tx: &Tx, own: complaint::Model, text: String) -> Result<(), Error> {
    let body = complaint_body::Model { case_id: own.case_id, office_id: own.office_id, text };
    complaint::Entity::insert(own.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    complaint_body::Entity::insert(body.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Changes what is set, of a complaint whose case is locked.
pub(crate) async fn change_complaint(tx: &Tx, id: CaseId, change: complaint::ActiveModel) -> Result<(), Error> {
    complaint::Entity::update_many().set(change).filter(complaint::Column::CaseId.eq(id)).exec(tx.conn()).await?;
    Ok(())
}

/// Which unit handles complaints, where somebody has said so.
pub(crate) async fn find_placement(
    conn: &impl ConnectionTrait,
    office: OfficeId,
) -> Result<Option<complaint_placement::Model>, Error> {
    Ok(complaint_placement::Entity::find_by_id(office).one(conn).await?)
}

/// Writes that, in place of what was said before.
pub(crate) async fn put_placement(tx: &Tx, row: complaint_placement::Model) -> Result<(), Error> {
    use complaint_placement::Column::{OfficeId, PlacedAt, PlacedBy, ServiceLevelId, UnitId};
    complaint_placement::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(
            OnConflict::column(OfficeId).update_columns([UnitId, ServiceLevelId, PlacedBy, PlacedAt]).to_owned(),
        )
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}
