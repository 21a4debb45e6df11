//! Rate an answer.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use sea_orm::ActiveValue::Set;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    CaseChange, appeal,
    complaint_rules::{self, POOR},
    complaint_store,
    entity::CaseEntryKind,
    entry::{Told, add, step},
    public, rules, store,
    wire::TrackedCase,
};
use crate::base::{command::Command, db::Db, error::Error, reply::Reply, tracking::Tracked};

/// How content the applicant is.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct RateCase {
    /// From 1, not at all, to 5, wholly.
    #[validate(range(min = 1, max = 5))]
    #[schema(minimum = 1, maximum = 5, example = 5)]
    pub rating: i32,
    /// In the applicant's words.
    #[serde(default)]
    #[validate(length(min = 1, max = 1000))]
    #[schema(value_type = Option<String>, example = "پاسخ روشن و به‌موقع بود.", min_length = 1, max_length = 1000)]
    pub comment: Option<Text>,
}

/// Rates the answer of the tracked case, once. Of a complaint, a rating of 1 or 2 opens an appeal, as long as there may be one.
#[utoipa::path(tag = "cases", operation_id = "rate_case", request_body = RateCase,
    responses((status = 200, description = "Rated", body = TrackedCase)))]
#[post("/tracked-case/rating")]
pub async fn rate_case(applicant: Tracked, command: Command<RateCase>, db: Data<Db>) -> Result<Reply, Error> {
    db.once(&applicant, &command.once, async |tx| {
        let row = store::lock_tracked(tx, &applicant).await?;
        rules::rate(&row)?;
        let RateCase { rating, comment } = &command.body;
        let told = Told::new(CaseEntryKind::Rated).facts(json!({ "rating": rating }));
        if let Some(complaint) = complaint_store::find(tx.conn(), &row).await?
            && *rating <= POOR
            && complaint_rules::appeal(&complaint, tx.now()).is_ok()
        {
            add(tx, row.id, row.agency_id, told).await?;
            appeal::open(tx, &complaint, comment.as_ref(), Some(*rating)).await?;
            return public::show(tx.conn(), &applicant, tx.now()).await;
        }
        let change = CaseChange {
            rating: Set(Some(*rating)),
            rating_comment: Set(comment.as_ref().map(|comment| comment.as_str().to_owned())),
            ..Default::default()
        };
        step(tx, &row, change, told).await?;
        public::show(tx.conn(), &applicant, tx.now()).await
    })
    .await
}
