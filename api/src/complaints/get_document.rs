//! Get a document of a complaint.

use actix_web::{HttpRequest, get, web::Data};

use super::{ReadComplaints, read};
use crate::{
    attachments,
    base::{
        auth::Can,
        command::{Id, PartId},
        db::Db,
        download::Kept,
        error::Error,
        id::{CaseId, UploadId},
    },
};

/// A document that the complainant sent along, as it was uploaded, for those who may read what was written. Every reading is
/// recorded before anything is shown.
#[utoipa::path(tag = "complaints", operation_id = "get_complaint_document",
    params(("id" = CaseId, Path, description = "The complaint"),
        ("attachment_id" = UploadId, Path, description = "The document")),
    responses((status = 200, description = "The file", content(
        (Vec<u8> = "application/pdf"), (Vec<u8> = "image/png"), (Vec<u8> = "image/jpeg")))))]
#[get("/complaints/{id}/attachments/{attachment_id}")]
pub async fn get_complaint_document(
    reader: Can<ReadComplaints>,
    request: HttpRequest,
    Id(id): Id<CaseId>,
    PartId(attachment): PartId<UploadId>,
    db: Data<Db>,
) -> Result<Kept, Error> {
    db.write(&read::origin(&reader, &request), async |tx| {
        read::admitted(tx, &reader, id).await?;
        attachments::content_of_case(tx.conn(), tx.office(), id, attachment).await
    })
    .await
}
