//! Take a case back.

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
    public,
    rules::{self, Step},
    store,
    wire::TrackedCase,
};
use crate::base::{command::Command, db::Db, error::Error, reply::Reply, tracking::Tracked};

/// Why a case is taken back.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct WithdrawCase {
    /// The reason; nobody has to give one.
    #[serde(default)]
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = Option<String>, example = "موضوع حل شد.", min_length = 1, max_length = 500)]
    pub reason: Option<Text>,
}

/// Takes the tracked case back, for good, as long as it is not answered.
#[utoipa::path(tag = "cases", operation_id = "withdraw_case", request_body = WithdrawCase,
    responses((status = 200, description = "Taken back", body = TrackedCase)))]
#[post("/tracked-case/withdrawal")]
pub async fn withdraw_case(applicant: Tracked, command: Command<WithdrawCase>, db: Data<Db>) -> Result<Reply, Error> {
    db.once(&applicant, &command.once, async |tx| {
        let row = store::lock_tracked(tx, &applicant).await?;
        let state = rules::after(row.state, Step::Withdraw)?;
        let change = CaseChange {
            state: Set(state),
            question: Set(None),
            reply_due_on: Set(None),
            closed_at: Set(Some(tx.now())),
            ..Default::default()
        };
        let told = Told::new(CaseEntryKind::Withdrawn);
        let told = match &command.body.reason {
            Some(reason) => told.text(reason),
            None => told,
        };
        step(tx, &row, change, told).await?;
        public::show(tx.conn(), &applicant, tx.now()).await
    })
    .await
}
