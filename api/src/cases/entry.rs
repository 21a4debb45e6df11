//! What happens to a case, as it is written down: the row, an entry of its timeline and an audit event, together.

use amanat_kernel::Text;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, Iterable, QueryFilter, QueryOrder,
    QuerySelect,
};
use serde_json::{Map, Value};

use super::{
    clock,
    entity::{CaseEntryKind, case_entry, service_case},
    store,
    wire::CaseEntry,
};
use crate::{
    base::{
        auth::Scope,
        error::Error,
        id::{AgencyId, CaseEntryId, CaseId},
        page::{Cut, Page},
        tx::{Event, Tx},
    },
    identity::People,
};

/// What is told of a step.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    kind: CaseEntryKind,
    text: Option<String>,
    facts: Value,
}

impl Told {
    pub(crate) fn new(kind: CaseEntryKind) -> Self {
        Self { kind, text: None, facts: Value::Object(Map::new()) }
    }

    /// In which words.
    pub(crate) fn text(self, text: &Text) -> Self {
        Self { text: Some(text.as_str().to_owned()), ..self }
    }

    /// With which facts; they go into the audit trail, too, the words do not.
    pub(crate) fn facts(self, facts: Value) -> Self {
        Self { facts, ..self }
    }
}

impl CaseEntryKind {
    /// Whether the applicant sees it. To whom of the staff a case was given is the office's own affair.
    fn is_public(self) -> bool {
        match self {
            Self::Filed
            | Self::Triaged
            | Self::TakenUp
            | Self::Asked
            | Self::Replied
            | Self::Answered
            | Self::Closed
            | Self::Withdrawn
            | Self::Reopened
            | Self::Rated
            | Self::Rejected
            | Self::Merged
            | Self::Expired
            | Self::SecretIssued
            | Self::Acknowledged
            | Self::InterimReplied
            | Self::ReplyMissed
            | Self::RemedyOrdered
            | Self::RemedyDone
            | Self::Appealed => true,
            Self::Assigned | Self::Noted | Self::Absorbed => false,
        }
    }

    /// What kind of entry an event of the outbox tells of, if it tells of one.
    pub(crate) fn of_event(event_type: &str) -> Option<Self> {
        let action = event_type.strip_suffix(".v1")?;
        Self::iter().find(|kind| kind.action() == action)
    }

    /// The audit event.
    fn action(self) -> &'static str {
        match self {
            Self::Filed => "case.filed",
            Self::Triaged => "case.triaged",
            Self::Assigned => "case.assigned",
            Self::TakenUp => "case.taken_up",
            Self::Asked => "case.asked",
            Self::Replied => "case.replied",
            Self::Answered => "case.answered",
            Self::Noted => "case.noted",
            Self::Closed => "case.closed",
            Self::Withdrawn => "case.withdrawn",
            Self::Reopened => "case.reopened",
            Self::Rated => "case.rated",
            Self::Rejected => "case.rejected",
            Self::Merged => "case.merged",
            Self::Absorbed => "case.absorbed",
            Self::Expired => "case.expired",
            Self::SecretIssued => "case.secret_issued",
            Self::Acknowledged => "case.acknowledged",
            Self::InterimReplied => "case.interim_replied",
            Self::ReplyMissed => "case.reply_missed",
            Self::RemedyOrdered => "case.remedy_ordered",
            Self::RemedyDone => "case.remedy_done",
            Self::Appealed => "case.appealed",
        }
    }
}

/// Makes a step: changes the case, which the caller has locked, and tells what happened, also to its clocks.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn step(
    tx: &Tx,
    row: &service_case::Model,
    change: service_case::ActiveModel,
    told: Told,
) -> Result<(), Error> {
    let kind = told.kind;
    store::change(tx, row.id, change).await?;
    add(tx, row.id, row.agency_id, told).await?;
    clock::tell(tx, row, kind).await
}

/// Adds an entry and its audit event.
pub async fn add(tx: &Tx, case: CaseId, agency: Option<AgencyId>, told: Told) -> Result<(), Error> {
    let Told { kind, text, facts } = told;
    let last: Option<Option<i32>> = case_entry::Entity::find()
        .select_only()
        .column_as(case_entry::Column::Seq.max(), "last")
        .filter(case_entry::Column::CaseId.eq(case))
        .into_tuple()
        .one(tx.conn())
        .await?;
    let row = case_entry::Model {
        id: CaseEntryId::new(),
        office_id: tx.office(),
        case_id: case,
        seq: last.flatten().unwrap_or(0).saturating_add(1),
        at: tx.now(),
        kind,
        is_public: kind.is_public(),
        actor_id: tx.acting(),
        text,
        facts: facts.to_string(),
    };
    case_entry::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    tx.record(Event::new(kind.action(), "service_case", case).of(agency).facts(facts)).await
}

/// The entries of a case that the caller was found to see; to an agency those that its applicant sees.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn entries(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    case: CaseId,
    cut: &Cut,
) -> Result<Page<CaseEntry>, Error> {
    let of_case = case_entry::Entity::find()
        .filter(case_entry::Column::OfficeId.eq(scope.office()))
        .filter(case_entry::Column::CaseId.eq(case));
    let of_case = if scope.is_office() { of_case } else { of_case.filter(case_entry::Column::IsPublic.eq(true)) };
    let rows = cut.apply(of_case, case_entry::Column::Id).all(conn).await?;
    let page = cut.page(rows, |row| row.id.into())?;
    let people = People::within(conn, scope, page.items.iter().filter_map(|row| row.actor_id)).await?;
    Ok(page.map(|row| shown(row, &people)))
}

/// Every entry of a case of the office that the caller was found to read, oldest first.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn all_entries(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    case: CaseId,
) -> Result<Vec<CaseEntry>, Error> {
    let rows = case_entry::Entity::find()
        .filter(case_entry::Column::OfficeId.eq(scope.office()))
        .filter(case_entry::Column::CaseId.eq(case))
        .order_by_asc(case_entry::Column::Seq)
        .all(conn)
        .await?;
    let people = People::within(conn, scope, rows.iter().filter_map(|row| row.actor_id)).await?;
    Ok(rows.into_iter().map(|row| shown(row, &people)).collect())
}

fn shown(row: case_entry::Model, people: &People) -> CaseEntry {
    let case_entry::Model { id: _, office_id: _, case_id: _, seq, at, kind, is_public, actor_id, text, facts: _ } = row;
    CaseEntry { seq, at, kind, is_public, actor_id, actor_name: people.name(actor_id), text }
}
