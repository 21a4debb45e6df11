//! The witness of a write.
//!
//! **Invariant.** Only [`Db`](super::db::Db) makes a [`Tx`], so whoever holds one is inside the one place that opens
//! transactions. A transaction that recorded no event is not committed: a write without its audit event cannot happen.

use std::sync::atomic::{AtomicU32, Ordering};

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ActiveValue::Set, EntityTrait};
use serde_json::{Map, Value};

use super::{
    audit,
    clock::day_in_tehran,
    db::Transaction,
    error::Error,
    id::{AgencyId, EventId, OfficeId, UserId},
};

/// Events per insert: ten values each, within the parameter limit of SQLite (32,766).
const EVENTS_AT_ONCE: usize = 2_000;

/// Who writes, and in answer to which request.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The office whose data is written.
    pub office: OfficeId,
    /// The person; `None` for the system and for callers who are not signed in.
    pub actor: Option<UserId>,
    /// The request's id, or the name of the job.
    pub request_id: String,
}

/// An open transaction.
pub struct Tx {
    inner: Transaction,
    now: DateTime<Utc>,
    origin: Origin,
    recorded: AtomicU32,
}

/// Something that happened, for the audit trail and for whoever listens.
pub struct Event {
    /// `noun.past_participle`, as in `deposit.declared`.
    pub action: &'static str,
    /// The table of what it happened to.
    pub subject_kind: &'static str,
    /// What it happened to.
    pub subject: uuid::Uuid,
    /// The agency concerned, if one is.
    pub agency: Option<AgencyId>,
    /// What changed. No secrets, no identifiers of persons.
    pub facts: Value,
}

impl Event {
    /// An event about a subject, without facts so far.
    pub fn new(action: &'static str, subject_kind: &'static str, subject: impl Into<uuid::Uuid>) -> Self {
        Self { action, subject_kind, subject: subject.into(), agency: None, facts: Value::Object(Map::new()) }
    }

    /// The agency concerned.
    #[must_use]
    pub fn of(mut self, agency: impl Into<Option<AgencyId>>) -> Self {
        self.agency = agency.into();
        self
    }

    /// What changed.
    #[must_use]
    pub fn facts(mut self, facts: Value) -> Self {
        self.facts = facts;
        self
    }
}

impl Tx {
    pub(super) fn new(inner: Transaction, now: DateTime<Utc>, origin: Origin) -> Self {
        Self { inner, now, origin, recorded: AtomicU32::new(0) }
    }

    /// The connection to query through.
    pub fn conn(&self) -> &Transaction {
        &self.inner
    }

    /// The instant of this transaction; every row it writes carries the same.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// The day of this transaction in Tehran.
    pub fn today(&self) -> NaiveDate {
        day_in_tehran(self.now)
    }

    /// The office whose data is written.
    pub fn office(&self) -> OfficeId {
        self.origin.office
    }

    /// The person who writes.
    ///
    /// # Errors
    /// Internal, when nobody is signed in: such a write must not ask.
    pub fn actor(&self) -> Result<UserId, Error> {
        self.origin.actor.ok_or_else(|| anyhow::anyhow!("a write by nobody asked for its actor").into())
    }

    /// The person who writes, if somebody is signed in.
    pub fn acting(&self) -> Option<UserId> {
        self.origin.actor
    }

    /// Records what happened: the audit event and its outbox row, under one id.
    ///
    /// # Errors
    /// Whatever the database says.
    pub async fn record(&self, event: Event) -> Result<(), Error> {
        self.record_all(vec![event]).await
    }

    /// Records several things that happened together.
    ///
    /// # Errors
    /// Whatever the database says.
    pub async fn record_all(&self, events: Vec<Event>) -> Result<(), Error> {
        let count = u32::try_from(events.len()).unwrap_or(u32::MAX);
        let rows: Vec<_> = events.into_iter().map(|event| self.rows(event)).collect();
        for some in rows.chunks(EVENTS_AT_ONCE) {
            let (events, waiting): (Vec<_>, Vec<_>) = some.iter().cloned().unzip();
            audit::event::Entity::insert_many(events).exec_without_returning(&self.inner).await?;
            audit::outbox::Entity::insert_many(waiting).exec_without_returning(&self.inner).await?;
        }
        self.recorded.fetch_add(count, Ordering::Relaxed);
        Ok(())
    }

    fn rows(&self, event: Event) -> (audit::event::ActiveModel, audit::outbox::ActiveModel) {
        let Event { action, subject_kind, subject, agency, facts } = event;
        let id = EventId::new();
        let event = audit::event::ActiveModel {
            id: Set(id),
            office_id: Set(self.origin.office),
            at: Set(self.now),
            actor_id: Set(self.origin.actor),
            request_id: Set(self.origin.request_id.clone()),
            action: Set(action.to_owned()),
            subject_kind: Set(subject_kind.to_owned()),
            subject_id: Set(subject),
            agency_id: Set(agency),
            facts: Set(facts.to_string()),
        };
        let waiting = audit::outbox::ActiveModel {
            id: Set(id),
            office_id: Set(self.origin.office),
            at: Set(self.now),
            event_type: Set(format!("{action}.v1")),
            subject_id: Set(subject),
            agency_id: Set(agency),
            delivered_at: Set(None),
        };
        (event, waiting)
    }

    pub(super) async fn commit(self) -> Result<(), Error> {
        if self.recorded.load(Ordering::Relaxed) == 0 {
            return Err(anyhow::anyhow!("a write without an audit event was not committed").into());
        }
        self.inner.commit().await?;
        Ok(())
    }

    /// Ends a transaction that turned out to have nothing to write (the replay of an earlier answer).
    pub(super) async fn roll_back(self) -> Result<(), Error> {
        self.inner.rollback().await?;
        Ok(())
    }
}
