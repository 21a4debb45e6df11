//! Get a document of the tracked case.

use actix_web::{get, web::Data};

use super::store;
use crate::{
    attachments,
    base::{command::PartId, db::Db, download::Kept, error::Error, id::UploadId, tracking::Tracked},
};

/// A document of the tracked case, as its applicant uploaded it. It is answered as a file to be saved, under the type that
/// its content was found to be.
#[utoipa::path(tag = "cases", operation_id = "get_tracked_document",
    params(("attachment_id" = UploadId, Path, description = "The document")),
    responses((status = 200, description = "The file", content(
        (Vec<u8> = "application/pdf"), (Vec<u8> = "image/png"), (Vec<u8> = "image/jpeg")))))]
#[get("/tracked-case/attachments/{attachment_id}")]
pub async fn get_tracked_document(
    applicant: Tracked,
    PartId(attachment): PartId<UploadId>,
    db: Data<Db>,
) -> Result<Kept, Error> {
    db.snapshot(async |conn| {
        let row = store::get_tracked(conn, &applicant).await?;
        attachments::content_of_case(conn, row.office_id, row.id, attachment).await
    })
    .await
}
