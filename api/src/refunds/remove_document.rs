//! Remove a document from a refund.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    RequestRefunds, documents,
    rules::{self, Step},
    show, store,
    turn::Turn,
};
use crate::{
    attachments,
    base::{
        auth::{Can, Scope},
        command::{Command, Id, PartId},
        config::Settings,
        db::Db,
        error::Error,
        id::{AttachmentId, RefundId},
        reply::{IfMatch, Reply},
        tx::{Event, Tx},
    },
    signatures,
};

/// Why a document is removed.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct RemoveDocument {
    /// The reason, for the audit trail.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "برگ دوم جا مانده بود", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Removes a document from a draft, or from a request that was sent back. It is not shown any more, and stays for the audit.
#[utoipa::path(tag = "refunds", operation_id = "remove_refund_document", request_body = RemoveDocument,
    params(("id" = RefundId, Path, description = "The refund"),
        ("attachment_id" = AttachmentId, Path, description = "The document")),
    responses((status = 200, description = "Removed", body = super::wire::Refund)))]
#[post("/refunds/{id}/attachments/{attachment_id}/removal")]
pub async fn remove_refund_document(
    clerk: Can<RequestRefunds>,
    Id(id): Id<RefundId>,
    PartId(attachment): PartId<AttachmentId>,
    if_match: IfMatch,
    command: Command<RemoveDocument>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    db.once(clerk.actor(), &command.once, async |tx| {
        remove(tx, clerk.scope(), (id, attachment), &if_match, &command.body).await?;
        show::refund(tx.conn(), clerk.actor(), clerk.scope(), &settings, tx.today(), id).await
    })
    .await
}

async fn remove(
    tx: &Tx,
    scope: &Scope,
    (id, attachment): (RefundId, AttachmentId),
    if_match: &IfMatch,
    input: &RemoveDocument,
) -> Result<(), Error> {
    let Turn { row } = Turn::take(tx, scope, id, if_match, Step::Correct).await?;
    signatures::act(tx, id.into(), rules::REQUEST).await?;
    let removed = attachments::remove(tx, scope, documents::subject(id), attachment).await?;
    store::touch(tx, id).await?;
    let facts = json!({ "attachment_id": attachment, "document": removed.document, "sha256": removed.sha256,
        "reason": input.reason });
    tx.record(Event::new("refund.document_removed", "refund", id).of(row.agency_id).facts(facts)).await
}
