//! Attach a document to a refund.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    RequestRefunds, documents,
    rules::{self, Step},
    show, store,
    turn::Turn,
};
use crate::{
    attachments::{self, DocumentFile, NewAttachment, wire::Document},
    base::{
        auth::{Can, Scope},
        command::{Id, Query, Upload, UploadAs},
        config::Settings,
        db::Db,
        error::Error,
        id::{AttachmentId, RefundId},
        reply::{IfMatch, Reply},
        tx::{Event, Tx},
    },
    signatures,
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct AttachDocument {
    /// What the document is.
    #[param(inline)]
    document: Document,
    /// Name of the file, for whoever looks for it later.
    #[validate(length(min = 1, max = 200))]
    #[param(value_type = String, min_length = 1, max_length = 200, example = "release-letter.pdf")]
    file_name: Text,
}

/// Attaches a document to a draft, or to a request that was sent back. It is a PDF, a PNG or a JPEG of at most 5 MiB, by its
/// content: whole, with nothing before or behind it, and no archive at the same time. The answer is the refund; its ETag is
/// for the next document.
#[utoipa::path(tag = "refunds", operation_id = "attach_refund_document",
    params(("id" = RefundId, Path, description = "The refund"), AttachDocument),
    request_body(content(
        (Vec<u8> = "application/pdf", example = json!("%PDF-1.4\nxref\nstartxref\n9\n%%EOF\n")),
        (Vec<u8> = "image/png"),
        (Vec<u8> = "image/jpeg"),
    ), description = "The document"),
    responses((status = 201, description = "Attached", body = super::wire::Refund)))]
#[post("/refunds/{id}/attachments")]
pub async fn attach_refund_document(
    clerk: Can<RequestRefunds>,
    Id(id): Id<RefundId>,
    if_match: IfMatch,
    query: Query<AttachDocument>,
    file: UploadAs<DocumentFile>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    db.once_within(db.limits().import, clerk.actor(), &file.upload.once, async |tx| {
        let attached = attach(tx, clerk.scope(), id, &if_match, &query, &file.upload).await?;
        let reply = show::refund(tx.conn(), clerk.actor(), clerk.scope(), &settings, tx.today(), id).await?;
        Ok(reply.created_at(format!("/v1/refunds/{id}/attachments/{attached}")))
    })
    .await
}

async fn attach(
    tx: &Tx,
    scope: &Scope,
    id: RefundId,
    if_match: &IfMatch,
    query: &AttachDocument,
    upload: &Upload,
) -> Result<AttachmentId, Error> {
    let Turn { row } = Turn::take(tx, scope, id, if_match, Step::Correct).await?;
    signatures::act(tx, id.into(), rules::REQUEST).await?;
    let new = NewAttachment {
        agency: row.agency_id,
        subject: documents::subject(id),
        document: query.document,
        file_name: &query.file_name,
        upload,
    };
    let attached = attachments::attach(tx, new).await?;
    store::touch(tx, id).await?;
    let facts = json!({ "attachment_id": attached.id, "document": attached.document, "sha256": attached.sha256 });
    tx.record(Event::new("refund.document_attached", "refund", id).of(row.agency_id).facts(facts)).await?;
    Ok(attached.id)
}
