//! File a complaint.

use actix_web::{HttpResponse, post};

use super::wire::FileComplaint;
use crate::{
    base::{
        auth::Anyone,
        command::Command,
        error::Error,
        field::FieldError,
        id::{ServiceLevelId, UnitId},
        reply::Reply,
        tx::Tx,
    },
    cases::{
        self, Applicant, COMPLAINTS_FROM_ADDRESS, Counter, Matter, NewCase, NewComplaint, NewSecret, Origin,
        wire::{CaseChannel, FiledCase},
    },
    units,
};
use amanat_kernel::text;

/// Files a complaint, without an account and, if one likes, without a name. The answer carries the reference, the PIN and the
/// token of the link; they are shown nowhere else. The same complaint with the same key gets the same answer again. Whether
/// the case exists that it names the answer does not tell. How many complaints come from one address in an hour is limited.
#[utoipa::path(tag = "complaints", operation_id = "file_complaint", request_body = FileComplaint,
    responses((status = 201, description = "Filed", body = FiledCase)))]
#[post("/complaints")]
pub async fn file_complaint(
    _: Anyone,
    command: Command<FileComplaint>,
    counter: Counter,
) -> Result<HttpResponse, Error> {
    let applicant = command.body.applicant.as_ref().map(Applicant::of).transpose()?;
    let origin = Origin { channel: CaseChannel::Portal, agency: None, language: counter.language() };
    let filing = async |tx: &Tx, secret: &NewSecret| file(tx, &command.body, applicant.as_ref(), origin, secret).await;
    counter.file(&command.once, &COMPLAINTS_FROM_ADDRESS, filing).await
}

/// Files a complaint, by whichever way it came. Who is complained of the office knows from the case, nobody has to say.
pub async fn file(
    tx: &Tx,
    input: &FileComplaint,
    applicant: Option<&Applicant>,
    origin: Origin,
    secret: &NewSecret,
) -> Result<Reply, Error> {
    let FileComplaint { about, text, about_reference, unit, applicant: _ } = input;
    let about_case = match about_reference {
        Some(reference) => cases::find_named(tx, reference).await?,
        None => None,
    };
    let unit = match unit {
        Some(code) => {
            let found = units::find_open_by_code(tx, &text::ascii_digits(code.as_str())).await?;
            Some(found.ok_or_else(|| FieldError::new("/unit", "not_found"))?.id)
        }
        None => about_case.as_ref().and_then(|case| case.unit_id),
    };
    let complaint = NewComplaint {
        about: *about,
        text,
        about_reference: about_reference.as_ref(),
        unit,
        officer: about_case.as_ref().and_then(|case| case.assignee_id),
        about_case: about_case.map(|case| case.id),
        placement: placement(tx, unit).await?,
    };
    let new = NewCase { origin, applicant, matter: Matter::Complaint(&complaint) };
    cases::file(tx, &new, secret).await
}

/// The unit that handles complaints, while it is open, and what it promises. A complaint about this very unit is given to
/// the one above.
async fn placement(tx: &Tx, complained_of: Option<UnitId>) -> Result<(Option<UnitId>, Option<ServiceLevelId>), Error> {
    let Some(placed) = cases::find_placement(tx.conn(), tx.office()).await? else { return Ok((None, None)) };
    let mut handles = units::find_open(tx, placed.unit_id).await?;
    if complained_of == Some(placed.unit_id)
        && let Some(unit) = handles
    {
        handles = match unit.parent_id {
            Some(above) => units::find_open(tx, above).await?,
            None => None,
        };
    }
    Ok(handles.map_or((None, None), |unit| (Some(unit.id), placed.service_level_id)))
}
