//! File many requests at once, for an agency.

use actix_web::{post, web::Data};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::{FileRequests, file, wire::FileRequest};
use crate::{
    base::{
        auth::Can,
        code::Code,
        command::{FileType, Query, UploadAs, parse_line},
        db::Db,
        error::Error,
        field::FieldError,
        id::AgencyId,
        problem::Language,
        reply::Reply,
        tx::Tx,
    },
    cases::{
        self, Applicant, CaseSecrets, NewSecret, Origin,
        wire::{CaseChannel, FiledCase},
    },
    identity::Passwords,
};

/// The most requests in one list: each costs a hash of its PIN.
const MOST_ROWS: usize = 50;

/// Requests, one JSON object a line (NDJSON).
pub struct RequestLines;

impl FileType for RequestLines {
    const MEDIA_TYPES: &'static [&'static str] = &["application/x-ndjson"];
    const MOST_BYTES: usize = 1024 * 1024;

    fn fits(_: &str, _: &[u8]) -> bool {
        true
    }
}

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct FileRequestList {
    /// The agency whose staff files them.
    agency_id: AgencyId,
}

/// One request of a list, filed.
#[derive(Debug, Serialize, ToSchema)]
pub struct FiledRow {
    /// Its line, from 1.
    #[schema(example = 1)]
    pub row: usize,
    /// What its applicant gets.
    #[schema(value_type = FiledCase)]
    pub filed: Value,
}

/// The requests of a list, filed.
#[derive(Debug, Serialize, ToSchema)]
pub struct FiledRequestList {
    /// One for each line, in their order.
    pub rows: Vec<FiledRow>,
}

/// A line that is right in form, with the secret of its case.
struct Row {
    number: usize,
    request: FileRequest,
    applicant: Applicant,
    key: String,
    secret: NewSecret,
}

/// Files every request of a list, or none, for an agency's staff. A list has one JSON object a line, each as
/// `POST /v1/requests` takes it, and at most 50. While any line has a fault, the faults are named, at
/// `#row/12/applicant/mobile`, and nothing is filed. The answer has reference, PIN, token and receipt of each; they are shown
/// nowhere else, and the same list with the same key gets the same answer.
#[utoipa::path(tag = "requests", operation_id = "file_request_list", params(FileRequestList),
    request_body(content((String = "application/x-ndjson", example = json!(include_str!("example.ndjson")))),
        description = "The list"),
    responses((status = 201, description = "Filed, all of them", body = FiledRequestList)))]
#[post("/request-lists")]
pub async fn file_request_list(
    staff: Can<FileRequests>,
    query: Query<FileRequestList>,
    file: UploadAs<RequestLines>,
    db: Data<Db>,
    passwords: Data<Passwords>,
    secrets: Data<CaseSecrets>,
) -> Result<Reply, Error> {
    if !staff.scope().admits(query.agency_id) {
        return Err(Code::NotFound.into());
    }
    let (office, once) = (staff.actor().office, &file.upload.once);
    let mut rows = Vec::new();
    for (number, request, applicant) in read(&file.upload.bytes)? {
        let key = row_key(&once.key, number);
        let secret = NewSecret::make(&secrets, &passwords, office, &key).await?;
        rows.push(Row { number, request, applicant, key, secret });
    }
    let origin = Origin { channel: CaseChannel::Bulk, agency: Some(query.agency_id), language: Language::Fa };
    let limit = db.limits().import;
    let kept = db.once_within(limit, staff.actor(), once, async |tx| file_all(tx, &rows, origin).await).await?;
    let filed: Vec<Value> = kept.read()?;
    let revealed = rows.iter().zip(&filed).map(|(row, filed)| {
        let shown = cases::reveal(&secrets, office, &row.key, Reply::plain(filed)?)?;
        Ok(FiledRow { row: row.number, filed: shown.read()? })
    });
    let rows = revealed.collect::<Result<_, Error>>()?;
    kept.saying(&FiledRequestList { rows })
}

/// What stands for the list's key at one of its lines: each has a secret of its own.
fn row_key(key: &str, number: usize) -> String {
    format!("{key}#{number}")
}

/// Every line, right in form; empty ones do not count.
fn read(bytes: &[u8]) -> Result<Vec<(usize, FileRequest, Applicant)>, Error> {
    let lines = bytes.split(|byte| *byte == b'\n').zip(1_usize..).filter(|(line, _)| !line.trim_ascii().is_empty());
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    for (line, number) in lines {
        if rows.len().saturating_add(faults.len()) >= MOST_ROWS {
            faults.push(FieldError::new(format!("#row/{number}"), "too_many_rows"));
            break;
        }
        let read = parse_line::<FileRequest>(line);
        match read.and_then(|request| Applicant::of(&request.applicant).map(|applicant| (request, applicant))) {
            Ok((request, applicant)) => rows.push((number, request, applicant)),
            Err(error) => faults.extend(at_row(number, error)?),
        }
    }
    match (rows.is_empty(), faults.is_empty()) {
        (false, true) => Ok(rows),
        (true, true) => Err(FieldError::new("#row/1", "required").into()),
        (_, false) => Err(Error::Invalid(faults)),
    }
}

/// Files them all, and answers what is kept of each; of those that cannot be filed every fault is named.
async fn file_all(tx: &Tx, rows: &[Row], origin: Origin) -> Result<Reply, Error> {
    let (mut filed, mut faults) = (Vec::new(), Vec::new());
    for Row { number, request, applicant, key: _, secret } in rows {
        match file::file(tx, request, applicant, origin, secret).await {
            Ok(kept) => filed.push(kept.read::<Value>()?),
            Err(error) => faults.extend(at_row(*number, error)?),
        }
    }
    if !faults.is_empty() {
        return Err(Error::Invalid(faults));
    }
    Ok(Reply::plain(&filed)?.created_at("/v1/requests".to_owned()))
}

/// Faults of a line, at their place in the list. What is no fault of a line ends everything.
fn at_row(number: usize, error: Error) -> Result<Vec<FieldError>, Error> {
    let at = |pointer: &str| format!("#row/{number}{pointer}");
    match error {
        Error::Invalid(fields) => {
            Ok(fields.into_iter().map(|field| FieldError { pointer: at(&field.pointer), ..field }).collect())
        }
        Error::Refused(refusal) if refusal.code == Code::JsonInvalid => {
            Ok(vec![FieldError::new(at(""), "not_an_object")])
        }
        Error::Refused(refusal) if refusal.code == Code::FormSuperseded => {
            Ok(vec![FieldError::new(at("/form_number"), "form_superseded")])
        }
        Error::Refused(_) | Error::Retry(_) | Error::Internal(_) => Err(error),
    }
}
