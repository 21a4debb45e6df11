//! The digest of what was filed, by which anybody proves later that it was this and nothing else.

use serde_json::json;
use sha2::{Digest, Sha256};

use super::{entity::service_case, file::NewComplaint, wire::hex};
use crate::attachments::ClaimedUpload;

/// SHA-256 of what was filed, with those of the files: a JSON list, whose order is that of this code. Whoever has the case
/// can compute it again.
pub(super) fn of_request(row: &service_case::Model, uploads: &[ClaimedUpload]) -> Vec<u8> {
    let files: Vec<String> = uploads.iter().map(|file| hex(file.sha256())).collect();
    let content = json!([
        "amanat/case/2",
        row.reference,
        row.service_form_id,
        row.applicant_name,
        row.applicant_kind,
        row.applicant_identifier,
        row.mobile,
        row.email,
        row.subject,
        row.answers,
        row.filed_at,
        files,
    ]);
    Sha256::digest(content.to_string()).to_vec()
}

/// The same of a complaint: what the complainant wrote is in it, what the office made of it is not.
pub(super) fn of_complaint(row: &service_case::Model, new: &NewComplaint<'_>) -> Vec<u8> {
    let content = json!([
        "amanat/complaint/1",
        row.reference,
        new.about,
        new.about_reference,
        new.text,
        row.applicant_name,
        row.applicant_kind,
        row.applicant_identifier,
        row.mobile,
        row.email,
        row.filed_at,
    ]);
    Sha256::digest(content.to_string()).to_vec()
}
