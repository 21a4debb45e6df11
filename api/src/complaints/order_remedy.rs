//! Order a remedy.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use chrono::NaiveDate;
use sea_orm::ActiveValue::Set;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{HandleComplaints, rules::Step, show, turn::Turn, wire::Complaint};
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

/// What makes it good.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct OrderRemedy {
    /// What the office does, for the complainant.
    #[validate(length(min = 1, max = 2000))]
    #[schema(value_type = String, example = "مانده سپرده تا پایان هفته پرداخت می‌شود.", min_length = 1, max_length = 2000)]
    pub text: Text,
    /// Until when: not before today.
    #[schema(example = "2025-08-20")]
    pub due_on: NaiveDate,
}

/// Orders what makes good a complaint that was upheld, wholly or in part. Only whoever decided it does. The complaint stays open
/// until it is done.
#[utoipa::path(tag = "complaints", operation_id = "order_remedy", request_body = OrderRemedy,
    params(("id" = CaseId, Path, description = "The complaint")),
    responses((status = 200, description = "Ordered", body = Complaint)))]
#[post("/complaints/{id}/remedy")]
pub async fn order_remedy(
    officer: Can<HandleComplaints>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<OrderRemedy>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { complaint, next: _ } = Turn::take(tx, &officer, id, &if_match, Step::OrderRemedy).await?;
        let OrderRemedy { text, due_on } = &command.body;
        if *due_on < tx.today() {
            return Err(FieldError::new("/due_on", "day_too_early").with("min", tx.today().to_string()).into());
        }
        let remedy = ComplaintChange {
            remedy_text: Set(Some(text.as_str().to_owned())),
            remedy_due_on: Set(Some(*due_on)),
            ..Default::default()
        };
        cases::change_complaint(tx, id, remedy).await?;
        let told = Told::new(CaseEntryKind::RemedyOrdered).text(text).facts(json!({ "until_on": due_on }));
        step(tx, &complaint.case, CaseChange::default(), told).await?;
        show::complaint(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
