//! What happened to a deposit, step by step.

use std::collections::HashMap;

use actix_web::get;
use amanat_kernel::{Rial, Side, Total};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{ViewDeposits, store};
use crate::{
    accounts::{self, Chart, Posted, PostingKind},
    base::{
        audit,
        auth::{Can, Scope},
        clock::day_in_tehran,
        command::Id,
        db::Transaction,
        error::Error,
        export::{Listed, Listing},
        id::{DepositId, EventId, PostingId, UserId},
        jalali::jalali,
    },
    identity,
};

/// Everything that happened to a deposit, oldest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Timeline {
    /// The deposit.
    pub deposit_id: DepositId,
    /// The steps, all of them.
    pub steps: Vec<Step>,
}

/// One step in the life of a deposit.
#[derive(Debug, Serialize, ToSchema)]
pub struct Step {
    /// Id of the audit event.
    pub id: EventId,
    /// When.
    pub at: DateTime<Utc>,
    /// The day of that in the Jalali calendar.
    #[schema(example = "1404-05-12")]
    pub on_jalali: String,
    /// What happened: `deposit.declared`, `deposit.received` and so on, and what was done about the list it stands in:
    /// `itemised_list.signed`, `itemised_list.notice_prepared` and so on; stable.
    #[schema(example = "deposit.received")]
    pub action: String,
    /// Who did it; an agency is not told who of the treasury did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor_id: Option<UserId>,
    /// That person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub actor_name: Option<String>,
    /// The reason or note that was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The document behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// What it posted on the account of the deposit.
    pub postings: Vec<StepPosting>,
}

/// The document behind a step.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct Source {
    /// `statement_line`, `resolution`, `sweep`, `itemised_list`, `collection_notice` or `deposit_hold`.
    #[schema(example = "statement_line")]
    pub kind: String,
    /// Its id.
    pub id: Uuid,
    /// How people call it: statement and row, year and month of a list, number of a notice or of an order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = "3/12")]
    pub label: Option<String>,
}

/// A posting on the account of the deposit (2110).
#[derive(Debug, Serialize, ToSchema)]
pub struct StepPosting {
    /// Id.
    pub id: PostingId,
    /// What happened, in the language of the ledger.
    pub kind: PostingKind,
    /// The day it counts from.
    pub effective_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-12")]
    pub effective_on_jalali: String,
    /// The side written on: a credit is owed from then on, a debit is owed no more.
    pub side: Side,
    /// The amount.
    pub amount: Rial,
    /// What is owed for the deposit after it.
    pub balance: Total,
}

/// Everything that happened to a deposit: when, by whom, by which document, and what it posted.
#[utoipa::path(tag = "deposits", operation_id = "view_deposit_timeline",
    params(("id" = DepositId, Path, description = "The deposit")),
    responses((status = 200, description = "The steps", body = Timeline)))]
#[get("/deposits/{id}/timeline")]
pub async fn view_deposit_timeline(
    viewer: Can<ViewDeposits>,
    Id(id): Id<DepositId>,
    listing: Listing,
) -> Result<Listed, Error> {
    let read = async |conn: &Transaction| {
        store::get(conn, viewer.scope(), id).await?;
        Ok(Timeline { deposit_id: id, steps: steps(conn, viewer.scope(), id).await? })
    };
    listing.whole(viewer.scope(), read, |whole| whole.steps).await
}

async fn steps(conn: &impl ConnectionTrait, scope: &Scope, id: DepositId) -> Result<Vec<Step>, Error> {
    let own = audit::about(conn, scope, [id.into()]).await?;
    let lists = own.iter().filter(|event| event.action == "deposit.listed").filter_map(list_of).collect::<Vec<_>>();
    let mut events = audit::about(conn, scope, lists).await?;
    events.retain(|event| STEPS_OF_LISTS.contains(&event.action.as_str()));
    events.extend(own);
    events.sort_by_key(|event| event.id);
    let actors: Vec<UserId> = events.iter().filter_map(|event| event.actor_id).collect();
    let names = identity::names_within(conn, scope, &actors).await?;
    let mut posted = shown(accounts::posted_to(conn, scope, Chart::DepositsPayable, id.into()).await?)?;
    events.iter().map(|event| step(event, &names, &mut posted)).collect()
}

/// What is done about a list is done about each of its deposits.
const STEPS_OF_LISTS: [&str; 5] = [
    "itemised_list.signed",
    "itemised_list.withdrawn",
    "itemised_list.notice_prepared",
    "itemised_list.notice_signed",
    "itemised_list.notice_rejected",
];

/// The list into which an event put the deposit.
fn list_of(event: &audit::event::Model) -> Option<Uuid> {
    let facts: Value = serde_json::from_str(&event.facts).ok()?;
    source(&facts).map(|list| list.id)
}

fn step(
    event: &audit::event::Model,
    names: &HashMap<UserId, String>,
    posted: &mut Vec<(DateTime<Utc>, StepPosting)>,
) -> Result<Step, Error> {
    let facts: Value = serde_json::from_str(&event.facts)?;
    let actor = event.actor_id.filter(|actor| names.contains_key(actor));
    let postings = if moves_money(&event.action) { taken(event, posted) } else { Vec::new() };
    Ok(Step {
        id: event.id,
        at: event.at,
        on_jalali: jalali(day_in_tehran(event.at))?,
        action: event.action.clone(),
        actor_id: actor,
        actor_name: actor.and_then(|actor| names.get(&actor).cloned()),
        note: ["note", "reason"].iter().find_map(|name| facts.get(name)?.as_str().map(str::to_owned)),
        source: source(&facts).or_else(|| itself(event)),
        postings,
    })
}

/// Whether an event is one that the ledger has a posting for.
fn moves_money(action: &str) -> bool {
    matches!(
        action,
        "deposit.received"
            | "deposit.receipt_reversed"
            | "deposit.reversed"
            | "deposit.refunded"
            | "deposit.refund_restored"
    )
}

/// The postings of an event: those of its transaction that were written before it. Ids sort by the time they were made,
/// and a transaction posts first and records then.
fn taken(event: &audit::event::Model, posted: &mut Vec<(DateTime<Utc>, StepPosting)>) -> Vec<StepPosting> {
    let is_its = |(at, posting): &(DateTime<Utc>, StepPosting)| *at == event.at && posting.id.0 < event.id.0;
    let (its, others): (Vec<_>, Vec<_>) = std::mem::take(posted).into_iter().partition(is_its);
    *posted = others;
    its.into_iter().map(|(_, posting)| posting).collect()
}

/// A list is itself the document of what is done about it.
fn itself(event: &audit::event::Model) -> Option<Source> {
    let is_list = event.subject_kind == "itemised_list";
    is_list.then(|| Source { kind: event.subject_kind.clone(), id: event.subject_id, label: None })
}

/// The document that an event names.
fn source(facts: &Value) -> Option<Source> {
    if let Some(source) = facts.get("source") {
        return Source::deserialize(source).ok();
    }
    let documents = [("resolution_id", "resolution"), ("line_id", "statement_line"), ("sweep_id", "sweep")];
    documents.into_iter().find_map(|(member, kind)| {
        let id = facts.get(member)?.as_str()?.parse().ok()?;
        Some(Source { kind: kind.to_owned(), id, label: None })
    })
}

fn shown(posted: Vec<Posted>) -> Result<Vec<(DateTime<Utc>, StepPosting)>, Error> {
    let mut balance = 0_i128;
    posted
        .into_iter()
        .map(|Posted { posting, kind, effective_on, recorded_at, side, amount }| {
            let moved = i128::from(amount.get());
            balance = match side {
                Side::Credit => balance.saturating_add(moved),
                Side::Debit => balance.saturating_sub(moved),
            };
            let posting = StepPosting {
                id: posting,
                kind,
                effective_on,
                effective_on_jalali: jalali(effective_on)?,
                side,
                amount,
                balance: Total::new(balance),
            };
            Ok((recorded_at, posting))
        })
        .collect()
}
