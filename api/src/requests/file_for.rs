//! File a request for somebody.

use actix_web::{post, web::Data};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{FileRequests, file, wire::FileRequest};
use crate::{
    base::{
        auth::Can, code::Code, command::Command, db::Db, error::Error, field::FieldError, id::AgencyId,
        problem::Language, reply::Reply,
    },
    cases::{
        self, Applicant, CaseSecrets, NewSecret, Origin,
        wire::{CaseChannel, FiledCase},
    },
    identity::Passwords,
};

/// A request that staff files for an applicant.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct FileStaffRequest {
    /// The agency whose staff files it; left out by the treasury's.
    #[serde(default)]
    pub agency_id: Option<AgencyId>,
    /// The request.
    #[validate(nested)]
    pub request: FileRequest,
}

/// Files a request for an applicant, who gets the reference, the PIN and the token from whoever filed it. They are shown in
/// this answer and nowhere else. An agency's staff sees afterwards what the applicant sees.
#[utoipa::path(tag = "requests", operation_id = "file_staff_request", request_body = FileStaffRequest,
    responses((status = 201, description = "Filed", body = FiledCase)))]
#[post("/staff-requests")]
pub async fn file_staff_request(
    staff: Can<FileRequests>,
    command: Command<FileStaffRequest>,
    db: Data<Db>,
    passwords: Data<Passwords>,
    secrets: Data<CaseSecrets>,
) -> Result<Reply, Error> {
    let FileStaffRequest { agency_id, request } = &command.body;
    let is_within = agency_id.map_or(staff.scope().is_office(), |agency| staff.scope().admits(agency));
    if !is_within {
        return Err(Code::NotFound.into());
    }
    let applicant = Applicant::of(&request.applicant).map_err(inside)?;
    let (office, key) = (staff.actor().office, &command.once.key);
    let secret = NewSecret::make(&secrets, &passwords, office, key).await?;
    let origin = Origin { channel: CaseChannel::Staff, agency: *agency_id, language: Language::Fa };
    let filing = async |tx: &_| file::file(tx, request, &applicant, origin, &secret).await.map_err(inside);
    let kept = db.once(staff.actor(), &command.once, filing).await?;
    cases::reveal(&secrets, office, key, kept)
}

/// The request stands inside the body, and so do its faults.
fn inside(error: Error) -> Error {
    match error {
        Error::Invalid(fields) => {
            let deeper = |field: FieldError| FieldError { pointer: format!("/request{}", field.pointer), ..field };
            Error::Invalid(fields.into_iter().map(deeper).collect())
        }
        Error::Refused(_) | Error::Retry(_) | Error::Internal(_) => error,
    }
}
