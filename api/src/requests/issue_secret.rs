//! Give an applicant who lost the secret of a request another one.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{WorkOnRequests, turn::Turn};
use crate::{
    base::{
        auth::Can,
        command::{Command, Id},
        db::Db,
        error::Error,
        id::CaseId,
        reply::{IfMatch, Reply},
    },
    cases::{
        self, CaseSecrets, NewSecret, Step,
        wire::{CaseKind, IssuedSecret},
    },
    identity::Passwords,
};

/// How the officer knows who asks.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct IssueRequestSecret {
    /// By what the person was identified; a note for the staff.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "کارت ملی در پیشخوان دیده شد.", min_length = 1, max_length = 500)]
    pub identified_by: Text,
}

/// Gives the applicant of a request another secret, at the counter, once the person was identified. The old PIN, the old
/// link and whatever they opened end with it; the applicant sees in the timeline that it was done. The new ones are shown
/// in this answer and nowhere else.
#[utoipa::path(tag = "requests", operation_id = "issue_request_secret", request_body = IssueRequestSecret,
    params(("id" = CaseId, Path, description = "The request")),
    responses((status = 201, description = "Issued", body = IssuedSecret)))]
#[post("/requests/{id}/secret")]
pub async fn issue_request_secret(
    officer: Can<WorkOnRequests>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<IssueRequestSecret>,
    db: Data<Db>,
    passwords: Data<Passwords>,
    secrets: Data<CaseSecrets>,
) -> Result<Reply, Error> {
    let (scope, office, key) = (officer.scope(), officer.actor().office, &command.once.key);
    let number = db
        .read(async |conn| {
            let row = cases::get(conn, scope, CaseKind::Request, id).await?;
            cases::next_secret_number(conn, row.id).await
        })
        .await?;
    let secret = NewSecret::again(&secrets, &passwords, office, key, (id, number)).await?;
    let kept = db
        .once(officer.actor(), &command.once, async |tx| {
            let Turn { row, next: _ } = Turn::take(tx, &officer, id, &if_match, Step::Note).await?;
            cases::replace_secret(tx, &row, &secret, &command.body.identified_by).await
        })
        .await?;
    cases::reveal_issued(&secrets, office, key, kept)
}
