//! File a complaint for somebody.

use actix_web::{post, web::Data};

use super::{FileComplaints, file, wire::FileComplaint};
use crate::{
    base::{auth::Can, command::Command, db::Db, error::Error, problem::Language, reply::Reply},
    cases::{
        self, Applicant, CaseSecrets, NewSecret, Origin,
        wire::{CaseChannel, FiledCase},
    },
    identity::Passwords,
};

/// Files a complaint for somebody who came to the office. The complainant gets the reference, the PIN and the token from whoever
/// filed it. They are shown in this answer and nowhere else.
#[utoipa::path(tag = "complaints", operation_id = "file_staff_complaint", request_body = FileComplaint,
    responses((status = 201, description = "Filed", body = FiledCase)))]
#[post("/staff-complaints")]
pub async fn file_staff_complaint(
    officer: Can<FileComplaints>,
    command: Command<FileComplaint>,
    db: Data<Db>,
    passwords: Data<Passwords>,
    secrets: Data<CaseSecrets>,
) -> Result<Reply, Error> {
    let applicant = command.body.applicant.as_ref().map(Applicant::of).transpose()?;
    let (office, key) = (officer.actor().office, &command.once.key);
    let secret = NewSecret::make(&secrets, &passwords, office, key).await?;
    let origin = Origin { channel: CaseChannel::Staff, agency: None, language: Language::Fa };
    let filing = async |tx: &_| file::file(tx, &command.body, applicant.as_ref(), origin, &secret).await;
    let kept = db.once(officer.actor(), &command.once, filing).await?;
    cases::reveal(&secrets, office, key, kept)
}
