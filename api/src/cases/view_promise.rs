//! What is promised to whoever asks for an electronic service, for everybody.

use actix_web::{
    get,
    web::{Data, Path},
};
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use serde::Serialize;
use utoipa::ToSchema;

use super::placement;
use crate::{
    base::{auth::Anyone, code::Code, db::Db, error::Error, id::OfficeId, office::Office, reply::Reply},
    catalogue, sla,
};

/// What an applicant may count on.
#[derive(Debug, Serialize, ToSchema)]
pub struct EServicePromise {
    /// How the service's address names it.
    #[schema(example = "deposit-balance")]
    pub code: String,
    /// The times; absent while the office has promised none for the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<PromisedAnswer>,
}

/// How long the answer takes.
#[derive(Debug, Serialize, ToSchema)]
pub struct PromisedAnswer {
    /// Minutes of working time until the first word.
    #[schema(example = 210)]
    pub first_response_minutes: u32,
    /// Minutes of working time until the answer.
    #[schema(example = 420)]
    pub answer_minutes: u32,
    /// Until when a request is answered that is filed now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer_due_at: Option<DateTime<Utc>>,
    /// Code of the service level that promises it.
    #[schema(example = "portal")]
    pub service_level_code: String,
    /// The number of its version.
    #[schema(example = 1)]
    pub service_level_number: i32,
}

/// What is promised to whoever asks for an electronic service now. How much working time the answer takes, and which day and
/// hour that would be.
#[utoipa::path(tag = "cases", operation_id = "view_e_service_promise",
    params(("code" = String, Path, description = "The service's code", example = "deposit-balance")),
    responses((status = 200, description = "The promise", body = EServicePromise)))]
#[get("/e-services/{code}/promise")]
pub async fn view_e_service_promise(
    _: Anyone,
    code: Path<String>,
    db: Data<Db>,
    office: Data<Office>,
) -> Result<Reply, Error> {
    let now = db.clock().now();
    let promise = db.snapshot(async |conn| find(conn, office.id, &code, now).await).await?;
    Reply::of(0, &promise)
}

async fn find(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    code: &str,
    now: DateTime<Utc>,
) -> Result<EServicePromise, Error> {
    let offered = catalogue::find_offered(conn, office, code).await?.ok_or(Code::NotFound)?;
    let placed = placement::find(conn, office, offered.service).await?;
    let prospect = match placed.and_then(|placed| placed.service_level_id) {
        Some(level) => sla::prospect(conn, office, level, now).await?,
        None => None,
    };
    let answer = prospect.map(|prospect| PromisedAnswer {
        first_response_minutes: prospect.times.first_response_minutes,
        answer_minutes: prospect.times.answer_minutes,
        answer_due_at: prospect.answer_due_at,
        service_level_code: prospect.level,
        service_level_number: prospect.number,
    });
    Ok(EServicePromise { code: offered.code, answer })
}
