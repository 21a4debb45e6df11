//! From the outbox to messages: what happened to a case is told to its applicant, everything else is nobody's.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde_json::{Value, json};

use super::{
    contact,
    entity::{MessageChannel, MessageState, message},
    rules::TOLD_WITHIN,
    store, texts,
};
use crate::{
    base::{
        audit::{self, outbox},
        clock::day_in_tehran,
        db::Db,
        error::Error,
        id::{CaseId, EventId, MessageId, OfficeId},
        tx::{Event, Origin, Tx},
    },
    cases::{self, Case, wire::CaseEntryKind},
};

/// Rows of the outbox in one transaction: with SQLite everybody else who writes waits for it, so it is over in a moment.
const AT_ONCE: u64 = 500;

/// What the relay says of itself.
const OWN: &str = "outbox.relayed";
const OWN_TYPE: &str = "outbox.relayed.v1";

/// What a round of the relay came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Relayed {
    /// Rows of the outbox that were read.
    pub read: u64,
    /// Messages that were made of them.
    pub made: u64,
}

/// Reads the outbox, the oldest first, until nothing waits. Where nobody is told anything (`is_telling`), what is read is
/// marked all the same: it would be old news once somebody is.
///
/// # Errors
/// Whatever the database says.
pub async fn relay(db: &Db, office: OfficeId, is_telling: bool) -> Result<Relayed, Error> {
    let origin = Origin { office, actor: None, request_id: "work".to_owned() };
    let mut relayed = Relayed::default();
    while db.read(async |conn| audit::is_any_waiting(conn, office).await).await? {
        let some = db.write(&origin, async |tx| batch(tx, is_telling).await).await?;
        if some.read == 0 {
            // What is left another worker holds.
            break;
        }
        relayed.read = relayed.read.saturating_add(some.read);
        relayed.made = relayed.made.saturating_add(some.made);
    }
    Ok(relayed)
}

async fn batch(tx: &Tx, is_telling: bool) -> Result<Relayed, Error> {
    let rows = audit::lock_waiting(tx, AT_ONCE).await?;
    let messages = if is_telling { messages(tx, &rows).await? } else { Vec::new() };
    let count = |items: usize| u64::try_from(items).unwrap_or(u64::MAX);
    let relayed = Relayed { read: count(rows.len()), made: count(messages.len()) };
    store::insert(tx, messages).await?;
    let facts = json!({ "read": relayed.read, "messages": relayed.made });
    tx.record(Event::new(OWN, "office", tx.office()).facts(facts)).await?;
    audit::deliver(tx, &rows, OWN_TYPE).await?;
    Ok(relayed)
}

/// What happened to a case and is told.
struct Happened {
    event: EventId,
    case: CaseId,
    kind: CaseEntryKind,
}

/// The messages that rows of the outbox ask for.
async fn messages(tx: &Tx, rows: &[outbox::Model]) -> Result<Vec<message::Model>, Error> {
    let happened: Vec<Happened> = rows.iter().filter_map(|row| happened(row, tx.now())).collect();
    if happened.is_empty() {
        return Ok(Vec::new());
    }
    let events: Vec<EventId> = happened.iter().map(|one| one.event).collect();
    let facts = audit::facts(tx.conn(), tx.office(), events.iter().copied()).await?;
    let before: HashSet<EventId> = store::told_before(tx, &events).await?.into_iter().map(|(event, _)| event).collect();
    let ids: HashSet<CaseId> = happened.iter().map(|one| one.case).collect();
    let cases: HashMap<CaseId, Case> = cases::find_all(tx.conn(), tx.office(), ids).await?;
    let mut messages = Vec::new();
    for one in happened.iter().filter(|one| !before.contains(&one.event)) {
        let facts = facts.get(&one.event).unwrap_or(&Value::Null);
        if let Some(case) = cases.get(&one.case)
            && let Some(message) = message(tx, one, case, facts).await?
        {
            messages.push(message);
        }
    }
    Ok(messages)
}

/// What happened longer ago than anybody would be told of it is not told any more: an installation that gets its gateway,
/// or its worker back, does not begin with the past.
fn happened(row: &outbox::Model, now: DateTime<Utc>) -> Option<Happened> {
    let kind = CaseEntryKind::of_event(&row.event_type)?;
    let is_told = texts::is_told(kind) && row.at + TOLD_WITHIN > now;
    is_told.then_some(Happened { event: row.id, case: CaseId(row.subject_id), kind })
}

/// The message to the applicant; none where nobody is known by whom to reach.
async fn message(tx: &Tx, happened: &Happened, case: &Case, facts: &Value) -> Result<Option<message::Model>, Error> {
    let recovered = recovered(facts);
    let channel = match recovered {
        Some((channel, _)) => Some(channel),
        None => contact::of_case(case).map(|(channel, _)| channel),
    };
    let Some(channel) = channel else { return Ok(None) };
    Ok(Some(message::Model {
        id: MessageId::new(),
        office_id: tx.office(),
        event_id: happened.event,
        case_id: happened.case,
        kind: happened.kind,
        channel,
        language: case.language,
        until_on: until_on(tx, happened.kind, case, facts).await?,
        secret_number: recovered.map(|(_, number)| number),
        state: MessageState::Waiting,
        attempts: 0,
        created_at: tx.now(),
        next_attempt_at: Some(tx.now()),
        sent_at: None,
        failure: None,
        http_status: None,
        gateway_reference: None,
    }))
}

/// By which way a secret that was recovered is told, and which secret of the case it is.
fn recovered(facts: &Value) -> Option<(MessageChannel, i32)> {
    let channel = serde_json::from_value(facts.get("told_by")?.clone()).ok()?;
    let number = facts.get("number")?.as_i64().and_then(|number| i32::try_from(number).ok())?;
    Some((channel, number))
}

/// The last day of what is told: as the event has it, or until when an answer may be objected to.
async fn until_on(tx: &Tx, kind: CaseEntryKind, case: &Case, facts: &Value) -> Result<Option<NaiveDate>, Error> {
    let day = |member: &str| facts.get(member).and_then(Value::as_str).and_then(|day| day.parse().ok());
    if kind != CaseEntryKind::Answered {
        return Ok(day("reply_due_on").or_else(|| day("until_on")));
    }
    // The last whole day: of the one in which the time ends, only a part is left.
    let until = cases::objects_until(tx.conn(), case, tx.now()).await?;
    let last = until.and_then(|until| day_in_tehran(until).checked_sub_days(Days::new(1)));
    Ok(last.filter(|last| *last >= tx.today()))
}
