//! Reply to a question of the office.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use sea_orm::ActiveValue::Set;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    CaseChange,
    entity::CaseEntryKind,
    entry::{Told, step},
    public, rules, store,
    wire::TrackedCase,
};
use crate::{
    attachments::{self, wire::ClaimUpload},
    base::{command::Command, db::Db, error::Error, reply::Reply, tracking::Tracked},
};

/// The reply.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "text": "شماره قبض ۱۴۰۴-۰۰۰۱۲۳ است." }))]
pub struct ReplyInCase {
    /// The applicant's words.
    #[validate(length(min = 1, max = 4000))]
    #[schema(value_type = String, example = "شماره قبض ۱۴۰۴-۰۰۰۱۲۳ است.", min_length = 1, max_length = 4000)]
    pub text: Text,
    /// Files that go along.
    #[serde(default)]
    #[validate(length(max = 5), nested)]
    #[schema(max_items = 5)]
    pub uploads: Vec<ClaimUpload>,
}

/// Replies to the question that the case waits with, with files where they are asked for. The office goes on working on it.
#[utoipa::path(tag = "cases", operation_id = "reply_in_case", request_body = ReplyInCase,
    responses((status = 200, description = "Replied", body = TrackedCase)))]
#[post("/tracked-case/reply")]
pub async fn reply_in_case(applicant: Tracked, command: Command<ReplyInCase>, db: Data<Db>) -> Result<Reply, Error> {
    db.once(&applicant, &command.once, async |tx| {
        let row = store::lock_tracked(tx, &applicant).await?;
        let state = rules::reply(&row, tx.today())?;
        let claimed = attachments::claim_uploads(tx, &command.body.uploads).await?;
        attachments::take_uploads(tx, row.id, &claimed).await?;
        let change =
            CaseChange { state: Set(state), question: Set(None), reply_due_on: Set(None), ..Default::default() };
        step(tx, &row, change, Told::new(CaseEntryKind::Replied).text(&command.body.text)).await?;
        public::show(tx.conn(), &applicant, tx.now()).await
    })
    .await
}
