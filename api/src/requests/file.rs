//! File a request.

use actix_web::{HttpResponse, post};
use amanat_kernel::form::{Answers, Form, FormAnswer, FormFault};
use serde_json::Value;

use super::wire::FileRequest;
use crate::{
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
    let origin = Origin { channel: CaseChannel::Portal, agency: None };
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
    let FileRequest { service, form_number, applicant: _, subject, answers } = input;
    let offered = catalogue::find_offered(tx.conn(), tx.office(), service.as_str()).await?;
    let offered = offered.ok_or_else(|| FieldError::new("/service", "not_found"))?;
    if offered.form_number != *form_number {
        return Err(Code::FormSuperseded.with("form_number", offered.form_number).into());
    }
    let answers = Value::Object(answers.clone());
    let checked = offered.form.check(&answers);
    let checked = checked.map_err(|faults| Error::Invalid(faults.into_iter().map(in_answers).collect()))?;
    no_files(&offered.form, &checked)?;
    let (service, form) = (offered.service, offered.form_id);
    let matter = Matter::Request { service, form, subject, answers: &answers };
    let new = NewCase { origin, applicant: Some(applicant), matter };
    cases::file(tx, &new, secret).await
}

/// Applicants upload no files yet, so whatever an answer names as one does not exist.
fn no_files(form: &Form, answers: &Answers) -> Result<(), Error> {
    let files = form.fields().filter(|field| matches!(field.answer, FormAnswer::File { .. }));
    let named = files.filter(|field| answers.get(&field.name).is_some());
    let faults: Vec<_> = named.map(|field| FieldError::new(format!("/answers/{}", field.name), "not_found")).collect();
    if faults.is_empty() { Ok(()) } else { Err(Error::Invalid(faults)) }
}

fn in_answers(fault: FormFault) -> FieldError {
    let FormFault { pointer, code, params, is_list } = fault;
    FieldError { pointer: format!("/answers{pointer}"), code: code.into(), params, is_list }
}
