//! Get a document of a request.

use actix_web::{get, web::Data};

use super::ViewRequests;
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
    cases::{self, wire::CaseKind},
};

/// A document that the applicant sent along, as it was uploaded. It is answered as a file to be saved, under the type that
/// its content was found to be.
#[utoipa::path(tag = "requests", operation_id = "get_request_document",
    params(("id" = CaseId, Path, description = "The request"),
        ("attachment_id" = UploadId, Path, description = "The document")),
    responses((status = 200, description = "The file", content(
        (Vec<u8> = "application/pdf"), (Vec<u8> = "image/png"), (Vec<u8> = "image/jpeg")))))]
#[get("/requests/{id}/attachments/{attachment_id}")]
pub async fn get_request_document(
    viewer: Can<ViewRequests>,
    Id(id): Id<CaseId>,
    PartId(attachment): PartId<UploadId>,
    db: Data<Db>,
) -> Result<Kept, Error> {
    db.snapshot(async |conn| {
        let row = cases::get(conn, viewer.scope(), CaseKind::Request, id).await?;
        attachments::content_of_case(conn, row.office_id, row.id, attachment).await
    })
    .await
}
