//! Queries of cases. Every read by staff starts at [`visible`], every read by an applicant at [`of_applicant`].

use std::collections::HashMap;

use amanat_kernel::{Text, TrackingReference};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, Select, TryInsertResult,
    sea_query::{Expr, ExprTrait, LikeExpr, OnConflict, Query, SelectStatement},
};

use super::{
    entity::{CaseState, case_entry, case_secret, service_case},
    look_up::Shown,
};
use crate::{
    base::{
        auth::Scope,
        code::Code,
        error::Error,
        id::{CaseId, OfficeId, ServiceId, UnitId, UserId},
        page::{Cut, Page},
        tracking::Tracked,
        tx::Tx,
    },
    sla::CaseKind,
};

/// The staff's door to the table of cases: those of the office, or those that an agency filed.
pub fn visible(scope: &Scope, kind: CaseKind) -> Select<service_case::Entity> {
    service_case::Entity::find()
        .filter(scope.within(service_case::Column::OfficeId, service_case::Column::AgencyId))
        .filter(service_case::Column::Kind.eq(kind))
}

/// The applicant's door: the one case whose secret was shown, while that secret lives.
fn of_applicant(applicant: &Tracked) -> Select<service_case::Entity> {
    let living = Query::select()
        .column(case_secret::Column::CaseId)
        .from(case_secret::Entity)
        .and_where(case_secret::Column::CaseId.eq(applicant.case()))
        .and_where(case_secret::Column::Number.eq(applicant.secret()))
        .and_where(case_secret::Column::RevokedAt.is_null())
        .to_owned();
    service_case::Entity::find()
        .filter(service_case::Column::OfficeId.eq(applicant.office()))
        .filter(service_case::Column::Id.in_subquery(living))
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub states: Option<Vec<CaseState>>,
    pub service: Option<ServiceId>,
    pub unit: Option<UnitId>,
    pub assignee: Option<UserId>,
    /// Those that this person is to work on next.
    pub waiting_for: Option<UserId>,
    pub reference: Option<TrackingReference>,
    /// Part of the applicant's name, in any spelling of its letters.
    pub applicant_name: Option<Text>,
}

impl Filter {
    pub fn condition(&self) -> Condition {
        use service_case::Column;
        let waiting_for = |person: UserId| {
            let theirs = [CaseState::Assigned, CaseState::InReview];
            Condition::all().add(Column::AssigneeId.eq(person)).add(Column::State.is_in(theirs))
        };
        let name = self.applicant_name.as_ref().map(Text::fold);
        Condition::all()
            .add_option(self.states.as_ref().map(|states| Column::State.is_in(states.iter().copied())))
            .add_option(self.service.map(|service| Column::ServiceId.eq(service)))
            .add_option(self.unit.map(|unit| Column::UnitId.eq(unit)))
            .add_option(self.assignee.map(|person| Column::AssigneeId.eq(person)))
            .add_option(self.waiting_for.map(waiting_for))
            .add_option(self.reference.as_ref().map(|reference| Column::Reference.eq(reference.as_str())))
            .add_option(name.map(|name| Column::ApplicantNameFolded.like(containing(&name))))
    }

    /// A stable text of the filter, bound into page cursors. The reference goes in whole: its `Debug` hides digits.
    pub(crate) fn fingerprint(&self) -> String {
        let Self { states, service, unit, assignee, waiting_for, reference, applicant_name } = self;
        let reference = reference.as_ref().map(TrackingReference::as_str);
        format!("{states:?}|{service:?}|{unit:?}|{assignee:?}|{waiting_for:?}|{reference:?}|{applicant_name:?}")
    }
}

/// A pattern for texts that contain another, in which `%` and `_` mean themselves.
fn containing(text: &str) -> LikeExpr {
    let escaped = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    LikeExpr::new(format!("%{escaped}%")).escape('\\')
}

pub(crate) async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    kind: CaseKind,
    filter: &Filter,
    cut: &Cut,
) -> Result<Page<service_case::Model>, Error> {
    let narrowed = visible(scope, kind).filter(filter.condition());
    let rows = cut.apply(narrowed, service_case::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub(crate) async fn get(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    kind: CaseKind,
    id: CaseId,
) -> Result<service_case::Model, Error> {
    let row = visible(scope, kind).filter(service_case::Column::Id.eq(id)).one(conn).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

pub(crate) async fn lock(tx: &Tx, scope: &Scope, kind: CaseKind, id: CaseId) -> Result<service_case::Model, Error> {
    let row = visible(scope, kind).filter(service_case::Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// Cases whose question was not replied to in time, locked, the oldest first; for the system. What another process has
/// locked is left to it.
pub(crate) async fn lock_overdue(tx: &Tx, kind: CaseKind, most: u64) -> Result<Vec<service_case::Model>, Error> {
    Ok(service_case::Entity::find()
        .filter(service_case::Column::OfficeId.eq(tx.office()))
        .filter(service_case::Column::Kind.eq(kind))
        .filter(service_case::Column::State.eq(CaseState::WaitingForApplicant))
        .filter(service_case::Column::ReplyDueOn.lt(tx.today()))
        .order_by_asc(service_case::Column::Id)
        .limit(most)
        .lock_with_behavior(sea_orm::sea_query::LockType::Update, sea_orm::sea_query::LockBehavior::SkipLocked)
        .all(tx.conn())
        .await?)
}

pub async fn get_tracked(conn: &impl ConnectionTrait, applicant: &Tracked) -> Result<service_case::Model, Error> {
    Ok(of_applicant(applicant).one(conn).await?.ok_or(Code::TrackingRequired)?)
}

pub async fn lock_tracked(tx: &Tx, applicant: &Tracked) -> Result<service_case::Model, Error> {
    Ok(of_applicant(applicant).lock_exclusive().one(tx.conn()).await?.ok_or(Code::TrackingRequired)?)
}

/// What the applicant sees of what happened, oldest first.
pub async fn public_entries(
    conn: &impl ConnectionTrait,
    row: &service_case::Model,
) -> Result<Vec<case_entry::Model>, Error> {
    Ok(case_entry::Entity::find()
        .filter(case_entry::Column::CaseId.eq(row.id))
        .filter(case_entry::Column::IsPublic.eq(true))
        .order_by_asc(case_entry::Column::Seq)
        .all(conn)
        .await?)
}

/// Cases of an office by their ids; for the system.
pub(crate) async fn find_all(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    ids: impl IntoIterator<Item = CaseId>,
) -> Result<HashMap<CaseId, service_case::Model>, Error> {
    let rows = service_case::Entity::find()
        .filter(service_case::Column::OfficeId.eq(office))
        .filter(service_case::Column::Id.is_in(ids))
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// The case of a reference, whatever it is; for the system.
pub(crate) async fn find_by_reference(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    reference: &str,
) -> Result<Option<service_case::Model>, Error> {
    Ok(service_case::Entity::find()
        .filter(service_case::Column::OfficeId.eq(office))
        .filter(service_case::Column::Reference.eq(reference))
        .one(conn)
        .await?)
}

/// A case, locked; for the system.
pub(crate) async fn lock_any(tx: &Tx, id: CaseId) -> Result<service_case::Model, Error> {
    let of_office = service_case::Column::OfficeId.eq(tx.office());
    let row = service_case::Entity::find_by_id(id).filter(of_office).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// The references of cases that the caller was found to see named.
pub(crate) async fn references(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    ids: &[CaseId],
) -> Result<HashMap<CaseId, TrackingReference>, Error> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(CaseId, String)> = service_case::Entity::find()
        .select_only()
        .columns([service_case::Column::Id, service_case::Column::Reference])
        .filter(service_case::Column::OfficeId.eq(office))
        .filter(service_case::Column::Id.is_in(ids.iter().copied()))
        .into_tuple()
        .all(conn)
        .await?;
    rows.into_iter().map(|(id, reference)| Ok((id, parse(&reference)?))).collect()
}

/// A reference as it is kept.
pub(crate) fn parse(kept: &str) -> Result<TrackingReference, Error> {
    TrackingReference::parse(kept).map_err(|fault| anyhow::anyhow!("a kept reference: {fault}").into())
}

/// The living secret that was shown, if it is one: one query, whatever it finds.
pub async fn find_secret(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    shown: &Shown,
) -> Result<Option<case_secret::Model>, Error> {
    let living = case_secret::Entity::find()
        .filter(case_secret::Column::OfficeId.eq(office))
        .filter(case_secret::Column::RevokedAt.is_null());
    let living = match shown {
        Shown::Pin { reference, pin: _ } => {
            living.filter(case_secret::Column::CaseId.in_subquery(known_by(office, reference)))
        }
        Shown::Token(digest) => living.filter(case_secret::Column::TokenSha256.eq(digest.to_vec())),
    };
    Ok(living.one(conn).await?)
}

fn known_by(office: OfficeId, reference: &TrackingReference) -> SelectStatement {
    Query::select()
        .column(service_case::Column::Id)
        .from(service_case::Entity)
        .and_where(service_case::Column::OfficeId.eq(office))
        .and_where(service_case::Column::Reference.eq(reference.as_str()))
        .to_owned()
}

/// Writes a new case; `false` where its reference is taken.
pub async fn insert(tx: &Tx, row: service_case::Model) -> Result<bool, Error> {
    use service_case::Column::{OfficeId, Reference};
    let inserted = service_case::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(OnConflict::columns([OfficeId, Reference]).do_nothing().to_owned())
        .try_insert()
        .exec_without_returning(tx.conn())
        .await?;
    Ok(matches!(inserted, TryInsertResult::Inserted(rows) if rows > 0))
}

pub async fn insert_secret(tx: &Tx, row: case_secret::Model) -> Result<(), Error> {
    case_secret::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// The number of the latest secret of a case that the caller was found to see.
pub async fn last_secret(conn: &impl ConnectionTrait, case: CaseId) -> Result<i32, Error> {
    let last: Option<Option<i32>> = case_secret::Entity::find()
        .select_only()
        .column_as(case_secret::Column::Number.max(), "last")
        .filter(case_secret::Column::CaseId.eq(case))
        .into_tuple()
        .one(conn)
        .await?;
    Ok(last.flatten().unwrap_or(0))
}

/// The digest of the token of a secret, while that secret lives.
pub async fn living_token(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    case: CaseId,
    number: i32,
) -> Result<Option<Vec<u8>>, Error> {
    Ok(case_secret::Entity::find_by_id((case, number))
        .select_only()
        .column(case_secret::Column::TokenSha256)
        .filter(case_secret::Column::OfficeId.eq(office))
        .filter(case_secret::Column::RevokedAt.is_null())
        .into_tuple()
        .one(conn)
        .await?)
}

/// Ends the living secret of a case, and with it the tokens that were given for it.
pub async fn revoke_secret(tx: &Tx, case: CaseId) -> Result<(), Error> {
    case_secret::Entity::update_many()
        .col_expr(case_secret::Column::RevokedAt, Expr::value(tx.now()))
        .filter(case_secret::Column::CaseId.eq(case))
        .filter(case_secret::Column::RevokedAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// A case that this transaction has locked, as it has become.
pub async fn reread(tx: &Tx, id: CaseId) -> Result<service_case::Model, Error> {
    let of_office = service_case::Column::OfficeId.eq(tx.office());
    Ok(service_case::Entity::find_by_id(id).filter(of_office).one(tx.conn()).await?.ok_or(Code::NotFound)?)
}

/// Changes what is set, and counts the version up.
pub async fn change(tx: &Tx, id: CaseId, change: service_case::ActiveModel) -> Result<(), Error> {
    service_case::Entity::update_many()
        .set(change)
        .col_expr(service_case::Column::Version, Expr::col(service_case::Column::Version).add(1))
        .filter(service_case::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}
