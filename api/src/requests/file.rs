//! File a request.

use actix_web::{HttpRequest, HttpResponse, Responder, post, web::Data};
use amanat_kernel::form::{Answers, Form, FormAnswer, FormFault};
use serde_json::Value;

use super::wire::FileRequest;
use crate::{
    base::{
        auth::Anyone,
        code::Code,
        command::Command,
        db::Db,
        error::Error,
        field::FieldError,
        idempotency::Principal,
        office::Office,
        peer::Peer,
        reply::Reply,
        throttle::{Throttle, address_key},
        tx::Tx,
    },
    cases::{
        self, Applicant, CaseSecrets, FILINGS_FROM_ADDRESS, NewCase, NewSecret, Origin,
        wire::{CaseChannel, CaseKind, FiledCase},
    },
    catalogue,
    identity::Passwords,
};

/// Files a request, without an account. The answer carries the reference, the PIN and the token of the link; they are
/// shown nowhere else. The same request with the same key gets the same answer again, secrets and all: these are not kept
/// but derived anew. Without an account the key needs at least 32 characters; how many requests come from one address in
/// an hour is limited.
#[utoipa::path(tag = "requests", operation_id = "file_request", request_body = FileRequest,
    responses((status = 201, description = "Filed", body = FiledCase)))]
#[post("/requests")]
#[expect(clippy::too_many_arguments, reason = "what it needs of the application")]
pub async fn file_request(
    _: Anyone,
    request: HttpRequest,
    Peer(address): Peer,
    command: Command<FileRequest>,
    db: Data<Db>,
    office: Data<Office>,
    throttle: Data<Throttle>,
    passwords: Data<Passwords>,
    secrets: Data<CaseSecrets>,
) -> Result<HttpResponse, Error> {
    let (by, from) = (Principal::nobody(office.id), address_key(address));
    let applicant = Applicant::of(&command.body.applicant)?;
    let of = (office.id, db.clock().now());
    let checked = db.read(async |conn| throttle.check(conn, of, &FILINGS_FROM_ADDRESS, &from).await).await;
    // An answer that got lost is asked for again, however often others have filed meanwhile.
    if checked.is_err() && !db.has_answered(by, &command.once).await? {
        return Err(checked.err().unwrap_or_else(|| Code::RateLimited.into()));
    }
    let secret = NewSecret::make(&secrets, &passwords, office.id, &command.once.key).await?;
    let origin = Origin { channel: CaseChannel::Portal, agency: None };
    let kept = db
        .once(by, &command.once, async |tx| {
            throttle.count(tx, &FILINGS_FROM_ADDRESS, &from).await?;
            file(tx, &command.body, &applicant, origin, &secret).await
        })
        .await?;
    let reply = cases::reveal(&secrets, office.id, &command.once.key, kept)?;
    let mut response = reply.respond_to(&request);
    if let Ok(standing) = checked {
        standing.tell_in(response.headers_mut());
    }
    Ok(response)
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
    let new = NewCase {
        kind: CaseKind::Request,
        origin,
        service: offered.service,
        form: offered.form_id,
        applicant,
        subject,
        answers: &answers,
    };
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
