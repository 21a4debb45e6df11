//! Sign a refund as the agency's controller.

use actix_web::{post, web::Data};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::{
    SignRefunds, content,
    entity::{RefundState, refund},
    rules::{self, Step},
    show, store,
    turn::Turn,
};
use crate::{
    agencies::wire::Capacity,
    base::{
        auth::Can,
        command::{Command, Id},
        config::Settings,
        db::Db,
        error::Error,
        id::RefundId,
        reply::{IfMatch, Reply},
        tx::{Event, Tx},
    },
    signatures::{self, Signing},
};

/// A signature on the refund that the signer has seen.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct SignRefund {
    /// SHA-256 of the refund, in hexadecimal, as the signer has seen it.
    #[validate(length(min = 64, max = 64))]
    #[schema(
        min_length = 64,
        max_length = 64,
        example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )]
    pub content_sha256: String,
}

/// Signs a refund as the agency's controller (public accounting law, articles 31 and 76). The decree has to be valid today.
#[utoipa::path(tag = "refunds", operation_id = "sign_refund", request_body = SignRefund,
    params(("id" = RefundId, Path, description = "The refund")),
    responses((status = 200, description = "Signed", body = super::wire::Refund)))]
#[post("/refunds/{id}/controller-signature")]
pub async fn sign_refund(
    controller: Can<SignRefunds>,
    Id(id): Id<RefundId>,
    if_match: IfMatch,
    command: Command<SignRefund>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    db.once(controller.actor(), &command.once, async |tx| {
        let turn = Turn::take(tx, controller.scope(), id, &if_match, Step::Sign).await?;
        let seen = command.body.content_sha256.as_str();
        let (_, sha256) = content::unchanged(tx, controller.scope(), &turn.row, Some(seen)).await?;
        signed(tx, &turn.row, (rules::CONTROLLER, Capacity::Controller), sha256).await?;
        store::set_state(tx, id, RefundState::ControllerSigned).await?;
        show::refund(tx.conn(), controller.actor(), controller.scope(), &settings, tx.today(), id).await
    })
    .await
}

/// One of the four signatures on a refund, with its event.
pub async fn signed(
    tx: &Tx,
    row: &refund::Model,
    (step, capacity): (&'static str, Capacity),
    content_sha256: [u8; 32],
) -> Result<(), Error> {
    let revision = row.revision_id.ok_or_else(|| anyhow::anyhow!("refund {} was not submitted", row.id))?;
    let signing = Signing {
        chain: row.id.into(),
        step,
        capacity,
        agency: (capacity != Capacity::TreasurySignatory).then_some(row.agency_id),
        subject_kind: "refund_revision",
        subject: Uuid::from(revision),
        content_sha256,
    };
    let signature = signatures::sign(tx, signing).await?;
    let facts = json!({ "signature_id": signature, "step": step, "content_sha256": content::hex(&content_sha256) });
    tx.record(Event::new("refund.signed", "refund", row.id).of(row.agency_id).facts(facts)).await
}
