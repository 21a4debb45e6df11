//! Ask for deposits back: a draft.

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
    entity::{RefundState, refund},
    rules, show, store,
    wire::{AskForRefund, PayeeMode},
};
use crate::{
    agencies,
    base::{
        auth::{Can, Scope},
        command::Command,
        config::Settings,
        db::Db,
        error::Error,
        field::FieldError,
        id::{AgencyId, BankAccountId, RefundId},
        reply::Reply,
        tx::{Event, Tx},
    },
    signatures,
};

/// Which parts of which deposits are asked for, and who gets them.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "agency_id": crate::base::id::EXAMPLE, "payee_mode": "agency_refund_account",
    "payee_account_id": crate::base::id::EXAMPLE, "letter_number": "210/4451", "letter_on": "2025-08-09",
    "rows": [{ "credit_number": "1404000000141", "announced_on": "2025-08-10", "receipt_number": "1404-000123",
        "amount": "700", "reason": "bid_lost" }] }))]
pub struct RequestRefund {
    /// The agency.
    pub agency_id: AgencyId,
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
    #[schema(value_type = Option<String>, example = "آزادسازی سپردهٔ شرکت‌کنندگان", min_length = 1, max_length = 500)]
    pub note: Option<Text>,
    /// The deposits. Several rows may cite one of them, as where heirs share it.
    #[validate(length(min = 1, max = 100), nested)]
    #[schema(min_items = 1, max_items = 100)]
    pub rows: Vec<AskForRefund>,
}

/// Makes a request to give deposits back, as a draft. Every row cites an announcement: credit number, its day and the
/// receipt number. Nothing is reserved before it is submitted.
#[utoipa::path(tag = "refunds", operation_id = "request_refund", request_body = RequestRefund,
    responses((status = 201, description = "Drafted", body = super::wire::Refund)))]
#[post("/refunds")]
pub async fn request_refund(
    clerk: Can<RequestRefunds>,
    command: Command<RequestRefund>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    db.once(clerk.actor(), &command.once, async |tx| {
        let id = request(tx, clerk.scope(), &command.body).await?;
        let reply = show::refund(tx.conn(), clerk.actor(), clerk.scope(), &settings, tx.today(), id).await?;
        Ok(reply.created_at(format!("/v1/refunds/{id}")))
    })
    .await
}

async fn request(tx: &Tx, scope: &Scope, input: &RequestRefund) -> Result<RefundId, Error> {
    let draft = input.draft();
    let faults = draft.check(tx.today());
    if !faults.is_empty() {
        return Err(Error::Invalid(faults));
    }
    agencies::find_agency_code(tx.conn(), scope, input.agency_id)
        .await?
        .ok_or_else(|| FieldError::new("/agency_id", "not_found"))?;
    let id = RefundId::new();
    let (rows, total_rial) = draft.rows(tx, scope, id, input.agency_id).await?;
    signatures::act(tx, id.into(), rules::REQUEST).await?;
    let row = refund::Model {
        id,
        office_id: tx.office(),
        agency_id: input.agency_id,
        number: None,
        state: RefundState::Draft,
        payee_mode: input.payee_mode,
        payee_account_id: input.payee_account_id,
        letter_number: text(input.letter_number.as_ref()),
        letter_on: input.letter_on,
        note: text(input.note.as_ref()),
        row_count: i32::try_from(rows.len()).map_err(anyhow::Error::from)?,
        total_rial,
        made_by: tx.actor()?,
        made_at: tx.now(),
        revision_id: None,
        content_sha256: None,
        submitted_by: None,
        submitted_at: None,
        expires_on: None,
        payee_enquiry: None,
        ended_because: None,
        version: 1,
    };
    let facts = json!({ "rows": rows.len(), "total": total_rial });
    store::insert(tx, row, rows).await?;
    tx.record(Event::new("refund.requested", "refund", id).of(input.agency_id).facts(facts)).await?;
    Ok(id)
}

pub fn text(typed: Option<&Text>) -> Option<String> {
    typed.map(|text| text.as_str().to_owned())
}

impl RequestRefund {
    fn draft(&self) -> Draft<'_> {
        Draft {
            payee_mode: self.payee_mode,
            payee_account: self.payee_account_id,
            letter_number: self.letter_number.as_ref(),
            letter_on: self.letter_on,
            rows: &self.rows,
        }
    }
}
