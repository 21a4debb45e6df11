//! `amanat work`: what is done periodically. Any number of processes may do it: every chore is a transaction that finds
//! less to do when another was quicker.

use std::{process::ExitCode, time::Duration};

use serde_json::json;

use super::{signals::told_to_stop, verify};
use crate::{
    attachments,
    base::{
        clock::Clock,
        config::Config,
        error::Error,
        idempotency, throttle,
        tx::{Event, Origin},
    },
    complaints, identity,
    messages::{self, Recovering, Relayed, Sending},
    refunds, requests,
    server::State,
    sla,
};

/// Pause between two rounds: a clock is looked at within a minute of what falls due at it.
const ROUND: Duration = Duration::from_secs(60);
/// Pause between two looks at what is to be told: somebody waits for a new secret.
const TELLING: Duration = Duration::from_secs(5);
/// The most wishes for another secret that are decided in one look, and the most messages that are tried.
const MOST_WISHES: u64 = 100;
const MOST_MESSAGES: u64 = 1_000;
/// Rounds between two rounds of chores.
const ROUNDS_BETWEEN_CHORES: u32 = 10;
/// Rounds between two verifications of the ledger: a day.
const ROUNDS_A_DAY: u32 = 1_440;
/// The most clocks that are looked at in one round; the next takes the next ones.
const MOST_CLOCKS: u64 = 20_000;

/// Works until told to stop.
pub async fn run(config: &Config, clock: Clock) -> anyhow::Result<ExitCode> {
    let state = State::open(config, clock).await?;
    tokio::select! {
        () = forever(state) => (),
        stopped = told_to_stop() => stopped?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The loop itself; also run inside `serve` with the embedded database.
pub async fn forever(state: State) {
    if state.gateway.is_none() {
        tracing::warn!("no message_gateway is set: applicants are told of nothing, and cannot recover a lost secret");
    }
    // A slow gateway keeps no clock waiting.
    tokio::join!(rounds(&state), telling(&state));
}

async fn telling(state: &State) {
    loop {
        if let Err(error) = tell(state).await {
            tracing::error!(%error, "telling applicants failed; it is tried again in a moment");
        }
        tokio::time::sleep(TELLING).await;
    }
}

async fn rounds(state: &State) {
    for round in (0..ROUNDS_A_DAY).cycle() {
        if let Err(error) = sla::work::round(&state.db, state.office.id, MOST_CLOCKS).await {
            tracing::error!(%error, "looking at the clocks of cases failed; it is tried again in the next round");
        }
        if round % ROUNDS_BETWEEN_CHORES == 0 {
            chores(state).await;
        }
        if round == 0 {
            verify(state).await;
        }
        tokio::time::sleep(ROUND).await;
    }
}

async fn chores(state: &State) {
    if let Err(error) = purge(state).await {
        tracing::error!(%error, "purging failed; it is tried again in the next round");
    }
    if let Err(error) = expire(state).await {
        tracing::error!(%error, "expiring refunds failed; it is tried again in the next round");
    }
}

/// What one look at what is to be told came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Secrets that were made for whoever lost one.
    pub recovered: u64,
    /// What was read of the outbox.
    pub relayed: Relayed,
    /// Messages that the gateway took.
    pub sent: u64,
}

/// Decides who gets another secret, makes messages of what happened, and gives them to the gateway.
///
/// # Errors
/// Whatever the database says; what the gateway says is kept with the message.
pub async fn tell(state: &State) -> Result<Told, Error> {
    let State { db, office, passwords, case_secrets: secrets, contacts, gateway, settings, .. } = state;
    let Some(gateway) = gateway else {
        return Ok(Told { relayed: messages::relay(db, office.id, false).await?, ..Told::default() });
    };
    let recovering = Recovering { db, office: office.id, contacts, secrets, passwords };
    let recovered = recovering.round(MOST_WISHES).await?;
    let relayed = messages::relay(db, office.id, true).await?;
    let sending = Sending { db, office, gateway, secrets, web_origin: &settings.web_origin };
    let sent = sending.round(MOST_MESSAGES).await?;
    Ok(Told { recovered, relayed, sent })
}

/// Forgets what has expired.
pub async fn purge(state: &State) -> Result<(), Error> {
    let origin = Origin { office: state.office.id, actor: None, request_id: "work".to_owned() };
    let gone = state
        .db
        .write(&origin, async |tx| {
            let answers = idempotency::purge(tx).await?;
            let sessions = identity::purge(tx).await?;
            let throttles = throttle::purge(tx).await?;
            let uploads = attachments::purge_uploads(tx).await?;
            let wishes = messages::purge(tx).await?;
            let facts = json!({
                "answers": answers, "sessions": sessions, "throttles": throttles, "uploads": uploads, "wishes": wishes,
            });
            // Every round leaves its trace: that the work was done is itself something auditors ask.
            tx.record(Event::new("work.purged", "office", tx.office()).facts(facts)).await?;
            Ok((answers, sessions))
        })
        .await?;
    tracing::debug!(answers = gone.0, sessions = gone.1, "purged");
    Ok(())
}

/// Expires refunds that were not approved in time, whose reserves are released, and requests whose applicants did not
/// reply; goes on with complaints whose complainants did not, and closes those that nobody may appeal any more.
pub async fn expire(state: &State) -> Result<usize, Error> {
    let origin = Origin { office: state.office.id, actor: None, request_id: "work".to_owned() };
    state
        .db
        .write(&origin, async |tx| {
            let expired = refunds::expire(tx).await?;
            let unanswered = requests::expire(tx).await?;
            let attended = complaints::attend(tx).await?;
            tx.record(
                Event::new("work.expired", "office", tx.office())
                    .facts(json!({ "refunds": expired, "requests": unanswered, "complaints": attended })),
            )
            .await?;
            Ok(expired.saturating_add(unanswered).saturating_add(attended))
        })
        .await
}

async fn verify(state: &State) {
    match verify::verify(&state.db).await {
        Ok(findings) if findings.is_empty() => tracing::info!("the ledger is verified"),
        Ok(findings) => {
            for finding in findings {
                tracing::error!(
                    rule = finding.rule,
                    table = finding.table,
                    id = finding.id,
                    detail = finding.detail,
                    "the ledger is damaged"
                );
            }
        }
        Err(error) => tracing::error!(%error, "the ledger could not be verified"),
    }
}
