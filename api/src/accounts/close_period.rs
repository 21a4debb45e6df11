//! Close a period of the ledger.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{ClosePeriods, calendar, rules, wire::Period};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::PeriodId,
    reply::{IfMatch, Reply},
    tx::Event,
};

/// The closing of a month's books.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ClosePeriod {
    /// What is to be remembered about it, for the audit trail.
    #[serde(default)]
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = Option<String>, example = "صورتحساب‌های ماه مغایرت‌گیری شد", min_length = 1, max_length = 500)]
    pub note: Option<Text>,
}

/// Closes a period for good: what is found later is posted on the first open day after it.
#[utoipa::path(tag = "accounts", operation_id = "close_period", request_body = ClosePeriod,
    params(("id" = PeriodId, Path, description = "The period")),
    responses((status = 200, description = "Closed", body = Period)))]
#[post("/periods/{id}/closure")]
pub async fn close_period(
    head: Can<ClosePeriods>,
    Id(id): Id<PeriodId>,
    if_match: IfMatch,
    command: Command<ClosePeriod>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| {
        let row = calendar::lock(tx, head.scope(), id).await?;
        if_match.admits(rules::version(&row))?;
        let earliest_open = calendar::earliest_open(tx.conn(), head.scope()).await?;
        let earlier_open = earliest_open.is_some_and(|first| first < row.first_on);
        rules::may_close(&row, tx.today(), earlier_open)?;
        calendar::close(tx, id).await?;
        let facts = json!({ "fiscal_year": row.fiscal_year, "month": row.month, "note": command.body.note });
        tx.record(Event::new("period.closed", "period", id).facts(facts)).await?;
        let row = calendar::get(tx.conn(), head.scope(), id).await?;
        let earliest_open = calendar::earliest_open(tx.conn(), head.scope()).await?;
        Reply::of(rules::version(&row), &Period::of(row, head.actor(), tx.today(), earliest_open)?)
    })
    .await
}
