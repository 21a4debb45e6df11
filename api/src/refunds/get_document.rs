//! Get a document of a refund.

use actix_web::{get, web::Data};

use super::{ViewRefunds, documents, store};
use crate::{
    attachments,
    base::{
        auth::Can,
        command::{Id, PartId},
        db::Db,
        download::Kept,
        error::Error,
        id::{AttachmentId, RefundId},
    },
};

/// A document of a refund, as it was uploaded. It is answered as a file to be saved, under the type that its content was found
/// to be.
#[utoipa::path(tag = "refunds", operation_id = "get_refund_document",
    params(("id" = RefundId, Path, description = "The refund"),
        ("attachment_id" = AttachmentId, Path, description = "The document")),
    responses((status = 200, description = "The file", content(
        (Vec<u8> = "application/pdf"), (Vec<u8> = "image/png"), (Vec<u8> = "image/jpeg")))))]
#[get("/refunds/{id}/attachments/{attachment_id}")]
pub async fn get_refund_document(
    viewer: Can<ViewRefunds>,
    Id(id): Id<RefundId>,
    PartId(attachment): PartId<AttachmentId>,
    db: Data<Db>,
) -> Result<Kept, Error> {
    db.snapshot(async |conn| {
        store::get(conn, viewer.scope(), id).await?;
        attachments::content(conn, viewer.scope(), documents::subject(id), attachment).await
    })
    .await
}
