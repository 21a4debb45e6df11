//! From messages to the gateway.
//!
//! An attempt is three steps: it is written down, the gateway is asked, what it answered is written down. A worker that dies
//! between them has left a message that waits, and whoever takes it next sends it under the same id.

use std::collections::{BTreeMap, HashMap, HashSet};

use futures_util::future::join_all;
use rand::RngExt;
use serde_json::json;

use super::{
    contact,
    entity::{MessageChannel, MessageFailure, MessageState, message},
    gateway::{Gateway, Outgoing},
    rules::{ATTEMPT, Outcome},
    store,
    texts::Words,
};
use crate::{
    base::{
        db::Db,
        error::Error,
        id::CaseId,
        office::Office,
        tx::{Event, Origin, Tx},
    },
    cases::{self, Case, CaseSecrets},
};

/// Messages that the gateway is given at once.
const AT_ONCE: u64 = 20;

/// What sending needs of the application.
pub(crate) struct Sending<'a> {
    pub db: &'a Db,
    pub office: &'a Office,
    pub gateway: &'a Gateway,
    pub secrets: &'a CaseSecrets,
    /// The origin of the pages, for links.
    pub web_origin: &'a str,
}

impl Sending<'_> {
    /// Gives the gateway what is due, those that have waited longest first, until nothing is, or so many were tried, or the
    /// gateway takes nothing. Returns how many it took.
    ///
    /// # Errors
    /// Whatever the database says.
    pub(crate) async fn round(&self, most: u64) -> Result<u64, Error> {
        let Self { db, office, .. } = self;
        let origin = Origin { office: office.id, actor: None, request_id: "work".to_owned() };
        let (mut tried, mut sent) = (0_u64, 0_u64);
        while tried < most {
            let now = db.clock().now();
            if !db.read(async |conn| store::is_any_due(conn, office.id, now).await).await? {
                break;
            }
            let taken = db.write(&origin, async |tx| take(tx, AT_ONCE.min(most.saturating_sub(tried))).await).await?;
            if taken.is_empty() {
                // What is left another worker holds.
                break;
            }
            let cases = self.cases(&taken).await?;
            let mut of_cases: BTreeMap<CaseId, Vec<message::Model>> = BTreeMap::new();
            for row in taken {
                of_cases.entry(row.case_id).or_default().push(row);
            }
            let attempts = of_cases.into_iter().map(|(case, rows)| self.attempt_all(rows, cases.get(&case)));
            let outcomes = join_all(attempts).await.concat();
            tried = tried.saturating_add(AT_ONCE);
            let took = db.write(&origin, async |tx| decide(tx, &outcomes).await).await?;
            sent = sent.saturating_add(took);
            if took == 0 {
                // It takes nothing now: the others need not be tried to know that.
                break;
            }
        }
        Ok(sent)
    }

    async fn cases(&self, rows: &[message::Model]) -> Result<HashMap<CaseId, Case>, Error> {
        let ids: HashSet<CaseId> = rows.iter().map(|row| row.case_id).collect();
        let of_office = async |conn: &_| cases::find_all(conn, self.office.id, ids.iter().copied()).await;
        self.db.read(of_office).await
    }

    /// Tries those about one case, in the order in which things happened. What comes after one that was not taken is not
    /// tried: it waits until this attempt is over, as if nobody had come to it.
    async fn attempt_all(&self, rows: Vec<message::Model>, case: Option<&Case>) -> Vec<(message::Model, Outcome)> {
        let mut outcomes = Vec::new();
        for row in rows {
            let Some(outcome) = self.attempt(&row, case).await else { break };
            let goes_on = outcome.next_attempt_at.is_none();
            outcomes.push((row, outcome));
            if !goes_on {
                break;
            }
        }
        outcomes
    }

    /// Tries one. None: what it takes could not be read, and it is tried again when this attempt is over.
    async fn attempt(&self, row: &message::Model, case: Option<&Case>) -> Option<Outcome> {
        let outgoing = match self.outgoing(row, case?).await {
            Ok(Ok(outgoing)) => outgoing,
            Ok(Err(failure)) => return Some(Outcome::impossible(failure)),
            Err(error) => {
                tracing::error!(message = %row.id, %error, "a message could not be written");
                return None;
            }
        };
        let answer = self.gateway.give(&outgoing).await;
        let jitter = rand::rng().random_range(0.0..1.0);
        Some(Outcome::of(answer, row.attempts, row.created_at, self.db.clock().now(), jitter))
    }

    /// The message as it is now: its words and its address are those of the case, its secret is the living one.
    async fn outgoing<'c>(
        &self,
        row: &message::Model,
        case: &'c Case,
    ) -> Result<Result<Outgoing<'c>, MessageFailure>, Error> {
        let Some(to) = contact::address(case, row.channel) else { return Ok(Err(MessageFailure::AddressMissing)) };
        let secret = match row.secret_number {
            None => None,
            Some(number) => {
                let (office, of) = (self.office.id, (row.case_id, number));
                let told = async |conn: &_| cases::tell_recovered_secret(conn, self.secrets, office, of).await;
                let Some(secret) = self.db.read(told).await? else { return Ok(Err(MessageFailure::SecretReplaced)) };
                Some(secret)
            }
        };
        let words = Words {
            kind: row.kind,
            case,
            language: row.language,
            until_on: row.until_on,
            secret: secret.as_ref(),
            office: self.office,
            web_origin: self.web_origin,
        };
        let text = words.text()?.ok_or_else(|| anyhow::anyhow!("message {} has no words", row.id))?;
        let subject = match row.channel {
            MessageChannel::Sms => None,
            MessageChannel::Email => Some(words.subject()?),
        };
        Ok(Ok(Outgoing { id: row.id, channel: row.channel, to, subject, text }))
    }
}

async fn take(tx: &Tx, most: u64) -> Result<Vec<message::Model>, Error> {
    let taken = store::take_due(tx, most, tx.now() + ATTEMPT).await?;
    let facts = json!({ "messages": taken.len() });
    tx.record(Event::new("message.attempts_begun", "office", tx.office()).facts(facts)).await?;
    Ok(taken)
}

/// Writes what became of attempts; returns how many the gateway took.
async fn decide(tx: &Tx, outcomes: &[(message::Model, Outcome)]) -> Result<u64, Error> {
    let (mut events, mut sent) = (Vec::new(), 0_u64);
    for (row, outcome) in outcomes {
        if !store::decide(tx, row, outcome).await? {
            continue;
        }
        let action = match outcome.state {
            MessageState::Sent => "message.sent",
            MessageState::Waiting => "message.put_off",
            MessageState::Failed => "message.failed",
            MessageState::GivenUp => "message.given_up",
        };
        sent = sent.saturating_add(u64::from(outcome.state == MessageState::Sent));
        let facts = json!({
            "attempts": row.attempts, "failure": outcome.failure, "http_status": outcome.http_status,
        });
        events.push(Event::new(action, "message", row.id).facts(facts));
    }
    let facts = json!({ "messages": outcomes.len(), "sent": sent });
    events.push(Event::new("message.attempts_ended", "office", tx.office()).facts(facts));
    tx.record_all(events).await?;
    Ok(sent)
}
