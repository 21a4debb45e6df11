//! Check a refund for the treasury.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    CheckRefunds, content,
    entity::{PayeeMode, refund},
    rules::{self, Step},
    show, store,
    turn::Turn,
};
use crate::{
    base::{
        auth::{Can, Role, Scope},
        code::Code,
        command::{Command, Id},
        config::Settings,
        db::Db,
        error::Error,
        id::RefundId,
        reply::{IfMatch, Reply},
        tx::{Event, Tx},
    },
    signatures,
};

/// What was checked, and what the bank said about the payees.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct CheckRefund {
    /// SHA-256 of the refund, in hexadecimal, as the checker has seen it.
    #[validate(length(min = 64, max = 64))]
    #[schema(
        min_length = 64,
        max_length = 64,
        example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )]
    pub content_sha256: String,
    /// What the bank answered about the holders of the payees' accounts: a transfer goes by the Sheba alone, and no bank
    /// answers for the name. Needed where beneficiaries are paid directly.
    #[serde(default)]
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = Option<String>, example = "نام صاحب شبا با درخواست یکی است", min_length = 1, max_length = 500)]
    pub payee_enquiry: Option<Text>,
}

/// Finds a refund right: every row as it was announced, nothing on hold, the payees' accounts theirs.
#[utoipa::path(tag = "refunds", operation_id = "check_refund", request_body = CheckRefund,
    params(("id" = RefundId, Path, description = "The refund")),
    responses((status = 200, description = "Checked", body = super::wire::Refund)))]
#[post("/refunds/{id}/check")]
pub async fn check_refund(
    clerk: Can<CheckRefunds>,
    Id(id): Id<RefundId>,
    if_match: IfMatch,
    command: Command<CheckRefund>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    db.once(clerk.actor(), &command.once, async |tx| {
        let turn = Turn::take(tx, clerk.scope(), id, &if_match, Step::Check).await?;
        check(tx, clerk.scope(), &settings, &turn.row, &command.body).await?;
        show::refund(tx.conn(), clerk.actor(), clerk.scope(), &settings, tx.today(), id).await
    })
    .await
}

async fn check(
    tx: &Tx,
    scope: &Scope,
    settings: &Settings,
    row: &refund::Model,
    input: &CheckRefund,
) -> Result<(), Error> {
    if row.payee_mode == PayeeMode::BeneficiaryDirect && input.payee_enquiry.is_none() {
        return Err(Code::PayeeEnquiryMissing.into());
    }
    rules::within_limit(settings, Role::TreasuryClerk, row.total_rial)?;
    content::unchanged(tx, scope, row, Some(&input.content_sha256)).await?;
    signatures::act(tx, row.id.into(), rules::CHECK).await?;
    let enquiry = input.payee_enquiry.as_ref().map(Text::as_str);
    store::check(tx, row.id, enquiry).await?;
    let facts = json!({ "content_sha256": input.content_sha256, "note": enquiry });
    tx.record(Event::new("refund.checked", "refund", row.id).of(row.agency_id).facts(facts)).await
}
