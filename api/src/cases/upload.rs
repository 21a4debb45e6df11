//! Upload a file that is to be filed.

use actix_web::{HttpRequest, HttpResponse, post, web::Data};
use amanat_kernel::Text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::{limits::UPLOADS_FROM_ADDRESS, wire::hex};
use crate::{
    attachments::{self, DocumentFile, NewUpload},
    base::{
        auth::Anyone,
        command::{Query, Shown},
        db::Db,
        error::Error,
        id::UploadId,
        office::Office,
        peer::Peer,
        request_id,
        throttle::{Throttle, address_key},
        tx::Origin,
    },
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct UploadFile {
    /// Name of the file, for whoever reads it later.
    #[validate(length(min = 1, max = 200))]
    #[param(value_type = String, min_length = 1, max_length = 200, example = "letter.pdf")]
    file_name: Text,
}

/// A file that waits to be filed.
#[derive(Debug, Serialize, ToSchema)]
pub struct UploadedFile {
    /// Its id: what the answer to a question for files names.
    pub id: UploadId,
    /// By which it is claimed when it is filed; shown here and nowhere else.
    #[schema(example = "q83vEjRWeJCrze8SNFZ4kA")]
    pub secret: String,
    /// What its content was found to be.
    #[schema(example = "application/pdf")]
    pub media_type: String,
    /// How many bytes it has.
    #[schema(example = 48_213)]
    pub size_bytes: usize,
    /// SHA-256 of its bytes, in hexadecimal.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub sha256: String,
    /// Until when it waits.
    pub expires_at: DateTime<Utc>,
}

/// Uploads a file, without an account. It is a PDF, a PNG or a JPEG of at most 5 MiB, by its content: whole, with nothing
/// before or behind it. It belongs to nobody until a request or a reply names it with its secret, and is deleted after a day
/// otherwise. How many come from one address, and how much of it waits, is limited. Not idempotent: each call keeps a
/// file, and an answer with a secret is not kept.
#[utoipa::path(tag = "cases", operation_id = "upload_file", params(UploadFile),
    request_body(content(
        (Vec<u8> = "application/pdf", example = json!("%PDF-1.4\nxref\nstartxref\n9\n%%EOF\n")),
        (Vec<u8> = "image/png"),
        (Vec<u8> = "image/jpeg"),
    ), description = "The file"),
    responses((status = 201, description = "Kept", body = UploadedFile)))]
#[post("/uploads")]
#[expect(clippy::too_many_arguments, reason = "what it needs of the application")]
pub async fn upload_file(
    _: Anyone,
    request: HttpRequest,
    Peer(address): Peer,
    query: Query<UploadFile>,
    file: Shown<DocumentFile>,
    db: Data<Db>,
    office: Data<Office>,
    throttle: Data<Throttle>,
) -> Result<HttpResponse, Error> {
    let origin = Origin { office: office.id, actor: None, request_id: request_id::of(&request) };
    let from = address_key(address);
    let (standing, kept) = db
        .write(&origin, async |tx| {
            // Whoever counts holds the count: what waits from this address is summed by one at a time.
            let standing = throttle.count(tx, &UPLOADS_FROM_ADDRESS, &from).await?;
            let new = NewUpload {
                file_name: &query.file_name,
                media_type: &file.media_type,
                bytes: &file.bytes,
                address_hash: throttle.digest(&UPLOADS_FROM_ADDRESS, &from)?,
            };
            Ok((standing, attachments::keep_upload(tx, new).await?))
        })
        .await?;
    let mut response = HttpResponse::Created();
    standing.tell(&mut response);
    Ok(response.json(UploadedFile {
        id: kept.id,
        secret: kept.secret,
        media_type: file.media_type,
        size_bytes: file.bytes.len(),
        sha256: hex(&kept.sha256),
        expires_at: kept.expires_at,
    }))
}
