//! Write a request anew, before it is submitted or after it was sent back.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    RequestRefunds,
    draft::Draft,
    entity::refund,
    request::text,
    rules::{self, Step},
    show, store,
    turn::Turn,
    wire::{AskForRefund, PayeeMode},
};
use crate::{
    base::{
        auth::{Can, Scope},
        command::{Command, Id},
        config::Settings,
        db::Db,
        error::Error,
        id::{BankAccountId, RefundId},
        reply::{IfMatch, Reply},
        tx::{Event, Tx},
    },
    signatures,
};

/// The whole of the request, as it should be.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "payee_mode": "agency_refund_account",
    "payee_account_id": crate::base::id::EXAMPLE, "letter_number": "210/4451", "letter_on": "2025-08-09",
    "rows": [{ "credit_number": "1404000000141", "announced_on": "2025-08-10", "receipt_number": "1404-000123",
        "amount": "700", "reason": "bid_lost" }] }))]
pub struct CorrectRefund {
    /// Who gets the money.
    pub payee_mode: PayeeMode,
    /// The agency's refund account, where it gets the money.
    #[serde(default)]
    pub payee_account_id: Option<BankAccountId>,
    /// Number of the agency's letter, where there is one.
    #[serde(default)]
    #[validate(length(min = 1, max = 60))]
    #[schema(value_type = Option<String>, example = "210/4451", min_length = 1, max_length = 60)]
    pub letter_number: Option<Text>,
    /// Its day.
    #[serde(default)]
    #[schema(example = "2025-08-09")]
    pub letter_on: Option<NaiveDate>,
    /// Whatever the treasury should know.
    #[serde(default)]
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = Option<String>, example = "ردیف ۲ اصلاح شد", min_length = 1, max_length = 500)]
    pub note: Option<Text>,
    /// The deposits.
    #[validate(length(min = 1, max = 100), nested)]
    #[schema(min_items = 1, max_items = 100)]
    pub rows: Vec<AskForRefund>,
}

/// Writes a draft, or a request that was sent back, anew. It keeps its number; what was signed before counts no more.
#[utoipa::path(tag = "refunds", operation_id = "correct_refund", request_body = CorrectRefund,
    params(("id" = RefundId, Path, description = "The refund")),
    responses((status = 200, description = "Corrected", body = super::wire::Refund)))]
#[post("/refunds/{id}/correction")]
pub async fn correct_refund(
    clerk: Can<RequestRefunds>,
    Id(id): Id<RefundId>,
    if_match: IfMatch,
    command: Command<CorrectRefund>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    db.once(clerk.actor(), &command.once, async |tx| {
        let turn = Turn::take(tx, clerk.scope(), id, &if_match, Step::Correct).await?;
        correct(tx, clerk.scope(), turn.row, &command.body).await?;
        show::refund(tx.conn(), clerk.actor(), clerk.scope(), &settings, tx.today(), id).await
    })
    .await
}

async fn correct(tx: &Tx, scope: &Scope, row: refund::Model, input: &CorrectRefund) -> Result<(), Error> {
    let CorrectRefund { payee_mode, payee_account_id, letter_number, letter_on, note, rows } = input;
    let draft = Draft {
        payee_mode: *payee_mode,
        payee_account: *payee_account_id,
        letter_number: letter_number.as_ref(),
        letter_on: *letter_on,
        rows,
    };
    let faults = draft.check(tx.today());
    if !faults.is_empty() {
        return Err(Error::Invalid(faults));
    }
    let (id, agency) = (row.id, row.agency_id);
    let (rows, total_rial) = draft.rows(tx, scope, id, agency).await?;
    signatures::act(tx, id.into(), rules::REQUEST).await?;
    let facts = json!({ "rows": rows.len(), "total": total_rial, "total_before": row.total_rial });
    let anew = refund::Model {
        payee_mode: *payee_mode,
        payee_account_id: *payee_account_id,
        letter_number: text(letter_number.as_ref()),
        letter_on: *letter_on,
        note: text(note.as_ref()),
        row_count: i32::try_from(rows.len()).map_err(anyhow::Error::from)?,
        total_rial,
        ..row
    };
    store::replace(tx, anew, rows).await?;
    tx.record(Event::new("refund.corrected", "refund", id).of(agency).facts(facts)).await
}
