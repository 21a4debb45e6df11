//! Tell the complainant that it takes longer.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use chrono::{Days, NaiveDate};
use sea_orm::ActiveValue::Set;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    HandleComplaints,
    rules::{INTERIM_AT_MOST, Step},
    show,
    turn::Turn,
    wire::Complaint,
};
use crate::{
    base::{
        auth::Can,
        command::{Command, Id},
        db::Db,
        error::Error,
        field::FieldError,
        id::CaseId,
        reply::{IfMatch, Reply},
    },
    cases::{self, CaseChange, ComplaintChange, Told, step, wire::CaseEntryKind},
};

/// Why, and until when.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct SendInterimReply {
    /// Why it takes longer, for the complainant.
    #[validate(length(min = 1, max = 2000))]
    #[schema(value_type = String, example = "پاسخ دستگاه اجرایی هنوز نرسیده است.", min_length = 1, max_length = 2000)]
    pub reason: Text,
    /// The day until which it will be decided: after today, within thirty days.
    #[schema(example = "2025-08-20")]
    pub until_on: NaiveDate,
}

/// Tells the complainant why it takes longer and until when it will be decided. It stands in the public timeline. A complaint
/// that is late is not decided before; the deadline stays what it was, and so does its breach.
#[utoipa::path(tag = "complaints", operation_id = "send_interim_reply", request_body = SendInterimReply,
    params(("id" = CaseId, Path, description = "The complaint")),
    responses((status = 200, description = "Told", body = Complaint)))]
#[post("/complaints/{id}/interim-reply")]
pub async fn send_interim_reply(
    officer: Can<HandleComplaints>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<SendInterimReply>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { complaint, next: _ } = Turn::take(tx, &officer, id, &if_match, Step::InterimReply).await?;
        let SendInterimReply { reason, until_on } = &command.body;
        let (first, last) = (tx.today() + Days::new(1), tx.today() + INTERIM_AT_MOST);
        if *until_on < first {
            return Err(FieldError::new("/until_on", "day_too_early").with("min", first.to_string()).into());
        }
        if *until_on > last {
            return Err(FieldError::new("/until_on", "day_too_late").with("max", last.to_string()).into());
        }
        let promised = ComplaintChange { interim_until: Set(Some(*until_on)), ..Default::default() };
        cases::change_complaint(tx, id, promised).await?;
        let told = Told::new(CaseEntryKind::InterimReplied).text(reason).facts(json!({ "until_on": until_on }));
        step(tx, &complaint.case, CaseChange::default(), told).await?;
        show::complaint(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
