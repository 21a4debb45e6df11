//! What the worker does at the clocks that wait for it.
//!
//! **Invariant.** Everything that is found at a clock, who is told of it, and when to look again are written in one
//! transaction, while the clock is locked: a worker that dies leaves nothing half done, and two of them find nothing twice.

use std::collections::{HashMap, HashSet};

use amanat_kernel::sla_clock::{ClockError, Verdict};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use super::{
    clock_entity::{FindingKind, ReviewVerdict, breach_review, case_clock, clock_finding},
    clocks,
    held::Held,
    outlook::{Found, whom},
};
use crate::{
    base::{
        auth::Role,
        db::Db,
        error::Error,
        id::{BreachReviewId, ClockFindingId, OfficeId, UserId},
        tx::{Event, Origin, Tx},
    },
    identity,
    units::Chart,
};

/// Clocks in one transaction.
const AT_ONCE: u64 = 25;

/// Looks at the clocks that wait, those that have waited longest first, until none does or so many have been looked at.
/// Returns how many.
///
/// # Errors
/// Whatever the database says.
pub async fn round(db: &Db, office: OfficeId, most: u64) -> Result<u64, Error> {
    let origin = Origin { office, actor: None, request_id: "work".to_owned() };
    let mut looked_at = 0;
    while looked_at < most {
        let now = db.clock().now();
        if !db.read(async |conn| clocks::is_any_due(conn, office, now).await).await? {
            break;
        }
        let some = db.write(&origin, async |tx| batch(tx, AT_ONCE.min(most - looked_at)).await).await?;
        if some == 0 {
            // What is left another worker holds.
            break;
        }
        looked_at += some;
    }
    Ok(looked_at)
}

/// What one transaction writes.
#[derive(Default)]
struct Written {
    findings: Vec<clock_finding::Model>,
    reviews: Vec<breach_review::Model>,
    events: Vec<Event>,
}

async fn batch(tx: &Tx, most: u64) -> Result<u64, Error> {
    let rows = clocks::lock_due(tx, most).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let above = Above::read(tx, &rows).await?;
    let mut verdicts: HashMap<ClockFindingId, ReviewVerdict> = HashMap::new();
    for review in clocks::reviews_of(tx.conn(), &ids).await? {
        verdicts.insert(review.finding_id, review.verdict);
    }
    let mut written = Written::default();
    for mut held in Held::all(tx.conn(), tx.office(), rows).await? {
        // A log that cannot be played is not written to.
        let looked = match held.reading(tx.now()) {
            Ok(_) => {
                held.end_if_withdrawn(tx).await?;
                look(tx, &mut held, &above, &verdicts, &mut written)
            }
            Err(fault) => Err(fault),
        };
        if let Err(fault) = looked {
            put_off(tx, &mut held.row, &fault, &mut written);
        }
        clocks::update(tx, held.row).await?;
    }
    let count = u64::try_from(ids.len()).unwrap_or(u64::MAX);
    let Written { findings, reviews, mut events } = written;
    let facts = json!({ "clocks": count, "findings": findings.len(), "reviews": reviews.len() });
    events.push(Event::new("work.clocks_read", "office", tx.office()).facts(facts));
    clocks::record(tx, findings, reviews).await?;
    tx.record_all(events).await?;
    Ok(count)
}

/// A clock that cannot be read keeps nobody else waiting; it is tried again in an hour.
fn put_off(tx: &Tx, row: &mut case_clock::Model, fault: &ClockError, written: &mut Written) {
    tracing::error!(case = %row.id, error = %fault, "a clock cannot be read");
    row.next_at = Some(tx.now() + TimeDelta::hours(1));
    let facts = json!({ "reference": row.case_reference, "fault": fault.to_string() });
    written.events.push(Event::new("case_clock.unreadable", "case_clock", row.id).facts(facts));
}

/// Finds what fell due at one clock, and reviews its breaches.
fn look(
    tx: &Tx,
    held: &mut Held,
    above: &Above,
    verdicts: &HashMap<ClockFindingId, ReviewVerdict>,
    written: &mut Written,
) -> Result<(), ClockError> {
    let (outlook, review) = held.look(tx.now())?;
    for ((finding, _), reviewed) in held.breaches().zip(&review.breaches) {
        let known = verdicts.get(&finding.id).copied().unwrap_or(ReviewVerdict::Stands);
        let (verdict, deadline) = match reviewed.verdict {
            Verdict::Stands { deadline } => (ReviewVerdict::Stands, Some(deadline)),
            Verdict::WouldNotStand => (ReviewVerdict::WouldNotStand, None),
        };
        if verdict != known {
            let row = breach_review::Model {
                id: BreachReviewId::new(),
                office_id: tx.office(),
                finding_id: finding.id,
                reviewed_at: tx.now(),
                verdict,
                deadline,
            };
            let facts = facts(&held.row, finding, json!({ "verdict": verdict, "today": deadline }));
            written.events.push(Event::new("case_clock.breach_reviewed", "case_clock", held.row.id).facts(facts));
            written.reviews.push(row);
        }
    }
    for found in &outlook.found {
        let finding = above.finding(tx, held, found);
        let action = match finding.kind {
            FindingKind::Warning => "case_clock.warned",
            FindingKind::Breach => "case_clock.breached",
            FindingKind::Escalation => "case_clock.escalated",
        };
        let facts = facts(&held.row, &finding, json!({ "told_to": finding.told_to }));
        written.events.push(Event::new(action, "case_clock", held.row.id).facts(facts));
        held.findings.push(finding.clone());
        written.findings.push(finding);
    }
    held.take(&outlook);
    Ok(())
}

fn facts(row: &case_clock::Model, finding: &clock_finding::Model, more: Value) -> Value {
    let mut facts = json!({
        "reference": row.case_reference, "clock": finding.clock, "window": finding.window_no, "number": finding.number,
        "at": finding.at, "deadline": finding.deadline,
    });
    if let (Value::Object(facts), Value::Object(more)) = (&mut facts, more) {
        facts.extend(more);
    }
    facts
}

/// Those who are told.
struct Above {
    /// Those of the assignees who can still sign in.
    assignees: HashSet<UserId>,
    chart: Chart,
    treasury: Vec<UserId>,
}

impl Above {
    async fn read(tx: &Tx, rows: &[case_clock::Model]) -> Result<Self, Error> {
        let assignees: Vec<UserId> = rows.iter().filter_map(|row| row.assignee_id).collect();
        let assignees = identity::office_staff(tx.conn(), tx.office(), &assignees).await?;
        let chart = Chart::read(tx.conn(), tx.office()).await?;
        let treasury = identity::holders_of(tx.conn(), tx.office(), Role::TreasuryHead).await?;
        Ok(Self { assignees, chart, treasury })
    }

    /// A finding with whom it is told to: a warning or a breach to whoever works on the case, or else to the head of its
    /// unit; an escalation to the next one above who was not told of this window before.
    fn finding(&self, tx: &Tx, held: &Held, found: &Found) -> clock_finding::Model {
        let (kind, clock, window_no, number) = found.key;
        let chain = self.chart.chain(held.row.unit_id);
        let told_to = match kind {
            FindingKind::Warning | FindingKind::Breach => {
                let assignee = held.row.assignee_id.filter(|user| self.assignees.contains(user));
                assignee.or_else(|| chain.first().copied())
            }
            FindingKind::Escalation => {
                let same = |finding: &&clock_finding::Model| {
                    (finding.kind, finding.clock, finding.window_no) == (kind, clock, window_no)
                };
                let told: Vec<UserId> =
                    held.findings.iter().filter(same).filter_map(|finding| finding.told_to).collect();
                whom(number, &chain, &self.treasury, &told)
            }
        };
        let (at, deadline): (DateTime<Utc>, DateTime<Utc>) = (found.at, found.deadline);
        clock_finding::Model {
            id: ClockFindingId::new(),
            office_id: tx.office(),
            case_clock_id: held.row.id,
            kind,
            clock,
            window_no,
            number,
            at,
            found_at: tx.now(),
            deadline,
            told_to,
        }
    }
}
