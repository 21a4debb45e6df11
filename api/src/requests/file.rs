//! File a request.

use actix_web::{HttpResponse, post};
use amanat_kernel::{
    form::{Answers, ApplicantNeed, Form, FormFault},
    text,
};
use serde_json::Value;

use super::{files, wire::FileRequest};
use crate::{
    attachments,
    base::{auth::Anyone, code::Code, command::Command, error::Error, field::FieldError, reply::Reply, tx::Tx},
    cases::{
        self, Applicant, Counter, FILINGS_FROM_ADDRESS, Matter, NewCase, NewSecret, Origin,
        wire::{CaseChannel, FiledCase},
    },
    catalogue,
};

/// Files a request, without an account. The answer carries the reference, the PIN and the token of the link; they are
/// shown nowhere else. The same request with the same key gets the same answer again, secrets and all: these are not kept
/// but derived anew. Without an account the key needs at least 32 characters; how many requests come from one address in
/// an hour is limited.
#[utoipa::path(tag = "requests", operation_id = "file_request", request_body = FileRequest,
    responses((status = 201, description = "Filed", body = FiledCase)))]
#[post("/requests")]
pub async fn file_request(_: Anyone, command: Command<FileRequest>, counter: Counter) -> Result<HttpResponse, Error> {
    let applicant = Applicant::of(&command.body.applicant)?;
    let origin = Origin { channel: CaseChannel::Portal, agency: None, language: counter.language() };
    let filing = async |tx: &Tx, secret: &NewSecret| file(tx, &command.body, &applicant, origin, secret).await;
    counter.file(&command.once, &FILINGS_FROM_ADDRESS, filing).await
}

/// Files a request, by whichever way it came: the form is the service's published one, and its answers are right.
pub async fn file(
    tx: &Tx,
    input: &FileRequest,
    applicant: &Applicant,
    origin: Origin,
    secret: &NewSecret,
) -> Result<Reply, Error> {
    let FileRequest { service, form_number, applicant: _, subject, answers, uploads } = input;
    let offered = catalogue::find_offered(tx.conn(), tx.office(), service.as_str()).await?;
    let offered = offered.ok_or_else(|| FieldError::new("/service", "not_found"))?;
    if offered.form_number != *form_number {
        return Err(Code::FormSuperseded.with("form_number", offered.form_number).into());
    }
    let answers = as_read(Value::Object(answers.clone()));
    let checked = checked(&offered.form, applicant, &answers)?;
    let uploads = attachments::claim_uploads(tx, uploads).await?;
    files::fit(&offered.form, &checked, &uploads)?;
    let (service, form) = (offered.service, offered.form_id);
    let matter = Matter::Request { service, form, subject, answers: &answers, uploads: &uploads };
    let new = NewCase { origin, applicant: Some(applicant), matter };
    cases::file(tx, &new, secret).await
}

/// The answers as people read them: as they were written, but for marks that would have others read something else.
fn as_read(value: Value) -> Value {
    match value {
        Value::String(typed) => Value::String(text::without_direction_marks(&typed).collect()),
        Value::Array(several) => Value::Array(several.into_iter().map(as_read).collect()),
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, as_read(value))).collect(),
        other => other,
    }
}

/// The answers, where they are right and the applicant has said what the form needs: all that is missing is named at once.
fn checked(form: &Form, applicant: &Applicant, answers: &Value) -> Result<Answers, Error> {
    let needed = form.definition().applicant_needs.iter().filter_map(|need| match need {
        ApplicantNeed::Identifier => applicant.identifier.is_none().then_some("identifier"),
        ApplicantNeed::Mobile => applicant.mobile.is_none().then_some("mobile"),
        ApplicantNeed::Email => applicant.email.is_none().then_some("email"),
    });
    let missing = needed.map(|member| FieldError::new(format!("/applicant/{member}"), "required"));
    let mut faults: Vec<FieldError> = missing.collect();
    match form.check(answers) {
        Ok(answers) if faults.is_empty() => return Ok(answers),
        Ok(_) => {}
        Err(found) => faults.extend(found.into_iter().map(in_answers)),
    }
    Err(Error::Invalid(faults))
}

fn in_answers(fault: FormFault) -> FieldError {
    let FormFault { pointer, code, params, is_list } = fault;
    FieldError { pointer: format!("/answers{pointer}"), code: code.into(), params, is_list }
}
