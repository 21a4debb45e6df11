//! Object to an answer.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use sea_orm::ActiveValue::Set;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    CaseChange, appeal, complaint_rules, complaint_store,
    entity::CaseEntryKind,
    entry::{Told, step},
    public, rules, store, windows,
    wire::TrackedCase,
};
use crate::base::{command::Command, db::Db, error::Error, reply::Reply, tracking::Tracked};

/// Why the applicant does not agree.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ReopenCase {
    /// The reason, for the office.
    #[validate(length(min = 1, max = 4000))]
    #[schema(value_type = String, example = "مبلغ اعلام‌شده با قبض نمی‌خواند.", min_length = 1, max_length = 4000)]
    pub reason: Text,
}

/// Reopens the tracked case: whoever answered works on it again. Once, until `reopen_until`: ten days after the answer, or as
/// many working days as were promised. The answer stays in the timeline. Of a complaint it is an appeal, and the head of
/// treasury decides.
#[utoipa::path(tag = "cases", operation_id = "reopen_case", request_body = ReopenCase,
    responses((status = 200, description = "Reopened", body = TrackedCase)))]
#[post("/tracked-case/reopening")]
pub async fn reopen_case(applicant: Tracked, command: Command<ReopenCase>, db: Data<Db>) -> Result<Reply, Error> {
    db.once(&applicant, &command.once, async |tx| {
        let row = store::lock_tracked(tx, &applicant).await?;
        if let Some(complaint) = complaint_store::find(tx.conn(), &row).await? {
            complaint_rules::appeal(&complaint, tx.now())?;
            appeal::open(tx, &complaint, Some(&command.body.reason), None).await?;
            return public::show(tx.conn(), &applicant, tx.now()).await;
        }
        let until = windows::reopens_until(tx.conn(), &row, tx.now()).await?;
        let state = rules::reopen(&row, until, tx.now())?;
        let change = CaseChange {
            state: Set(state),
            reopened_times: Set(row.reopened_times.saturating_add(1)),
            outcome: Set(None),
            answer_text: Set(None),
            appeal_note: Set(None),
            answered_at: Set(None),
            closed_at: Set(None),
            rating: Set(None),
            rating_comment: Set(None),
            ..Default::default()
        };
        let told = Told::new(CaseEntryKind::Reopened).text(&command.body.reason);
        step(tx, &row, change, told.facts(json!({ "outcome": row.outcome, "rating": row.rating }))).await?;
        public::show(tx.conn(), &applicant, tx.now()).await
    })
    .await
}
