//! Submit a refund: its amounts are reserved, and its content does not change any more.

use std::collections::HashMap;

use actix_web::{post, web::Data};
use amanat_kernel::{CreditNumber, FiscalYear, Rial};
use chrono::Days;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    RequestRefunds, content, documents,
    entity::{refund, refund_revision},
    reserve,
    rules::{self, Step},
    show, store,
    turn::Turn,
};
use crate::{
    base::{
        auth::{Can, Scope},
        command::{Command, Id},
        config::Settings,
        db::Db,
        error::Error,
        id::{RefundId, RefundRevisionId},
        reply::{IfMatch, Reply},
        serial,
        tx::{Event, Tx},
    },
    signatures,
};

/// What the clerk has seen to be available of each deposit.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct SubmitRefund {
    /// Each deposit of the request, with what was available of it.
    #[validate(length(min = 1, max = 100))]
    #[schema(min_items = 1, max_items = 100)]
    pub expected_available: Vec<ExpectedAvailable>,
}

/// What was available of one deposit.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ExpectedAvailable {
    /// The deposit's credit number.
    pub credit_number: CreditNumber,
    /// Its `available`, as it was seen.
    pub available: Rial,
}

/// Submits a refund to the controller. Each kind of deposit needs the document that releases it (409 names those that are
/// missing). Each row's amount is reserved; where what is available is not what the clerk has seen, nothing is (412). It has to be approved within the days of the setting `refund_days`, else it expires.
#[utoipa::path(tag = "refunds", operation_id = "submit_refund", request_body = SubmitRefund,
    params(("id" = RefundId, Path, description = "The refund")),
    responses((status = 200, description = "Submitted", body = super::wire::Refund)))]
#[post("/refunds/{id}/submission")]
pub async fn submit_refund(
    clerk: Can<RequestRefunds>,
    Id(id): Id<RefundId>,
    if_match: IfMatch,
    command: Command<SubmitRefund>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    db.once(clerk.actor(), &command.once, async |tx| {
        let turn = Turn::take(tx, clerk.scope(), id, &if_match, Step::Submit).await?;
        submit(tx, clerk.scope(), &settings, turn.row, &command.body).await?;
        show::refund(tx.conn(), clerk.actor(), clerk.scope(), &settings, tx.today(), id).await
    })
    .await
}

async fn submit(
    tx: &Tx,
    scope: &Scope,
    settings: &Settings,
    row: refund::Model,
    input: &SubmitRefund,
) -> Result<(), Error> {
    let seen: HashMap<CreditNumber, Rial> =
        input.expected_available.iter().map(|one| (one.credit_number.clone(), one.available)).collect();
    let rows = store::rows_of(tx.conn(), row.id).await?;
    let deposits = content::lock_cited(tx, scope, &rows).await?;
    documents::complete(deposits.iter().map(|one| one.kind), &documents::of(tx.conn(), scope, row.id).await?)?;
    reserve::check(tx, &rows, &seen).await?;
    signatures::act(tx, row.id.into(), rules::REQUEST).await?;
    let number = match &row.number {
        Some(number) => number.clone(),
        None => next_number(tx).await?,
    };
    reserve::place(tx, &number, &rows).await?;
    let sha256 = content::sha256(tx, scope, &row, &number, &rows).await?;
    let last = tx.today().checked_add_days(Days::new(settings.refund_days.into()));
    let expires_on = last.ok_or_else(|| anyhow::anyhow!("no day is {} days from now", settings.refund_days))?;
    let revision = refund_revision::Model {
        id: RefundRevisionId::new(),
        office_id: tx.office(),
        refund_id: row.id,
        ordinal: store::revisions(tx, row.id).await?.saturating_add(1),
        content_sha256: sha256.to_vec(),
        submitted_by: tx.actor()?,
        submitted_at: tx.now(),
    };
    let facts = json!({ "number": number, "revision": revision.ordinal, "total": row.total_rial,
        "content_sha256": content::hex(&sha256), "expires_on": expires_on });
    store::submit(tx, revision, &number, expires_on).await?;
    let mut events = reserve::of_deposits("deposit.refund_requested", &row, &number, &rows);
    events.push(Event::new("refund.submitted", "refund", row.id).of(row.agency_id).facts(facts));
    tx.record_all(events).await
}

/// Requests are counted within a fiscal year.
async fn next_number(tx: &Tx) -> Result<String, Error> {
    let year = FiscalYear::of(tx.today()).map_err(anyhow::Error::from)?;
    let number = serial::next(tx, &format!("refund/{year}")).await?;
    Ok(format!("{year}-{number:06}"))
}
