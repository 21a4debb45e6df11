//! Open a fiscal year.

use actix_web::{post, web::Data};
use amanat_kernel::FiscalYear;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{OpenFiscalYears, calendar, rules, wire::Period};
use crate::base::{
    auth::{Actor, Can, Scope},
    command::Command,
    db::Db,
    error::Error,
    reply::Reply,
    tx::{Event, Tx},
};

/// The year that is to take postings.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct OpenFiscalYear {
    /// The fiscal year (سال مالی).
    pub fiscal_year: FiscalYear,
}

/// A fiscal year and its months.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpenedFiscalYear {
    /// The fiscal year (سال مالی).
    pub fiscal_year: FiscalYear,
    /// Farvardin to Esfand.
    pub periods: Vec<Period>,
}

/// Opens the twelve periods of a year, from Farvardin to Esfand.
#[utoipa::path(tag = "accounts", operation_id = "open_fiscal_year", request_body(content = OpenFiscalYear, example = json!({ "fiscal_year": 1405 })),
    responses((status = 201, description = "Opened", body = OpenedFiscalYear)))]
#[post("/fiscal-years")]
pub async fn open_fiscal_year(
    head: Can<OpenFiscalYears>,
    command: Command<OpenFiscalYear>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let year = command.body.fiscal_year;
    db.once(head.actor(), &command.once, async |tx| open(tx, head.actor(), head.scope(), year).await).await
}

async fn open(tx: &Tx, actor: &Actor, scope: &Scope, year: FiscalYear) -> Result<Reply, Error> {
    let rows = rules::periods_of(tx.office(), year);
    calendar::insert_year(tx, year, &rows).await?;
    let facts = json!({ "fiscal_year": year });
    tx.record(Event::new("fiscal_year.opened", "office", tx.office()).facts(facts)).await?;
    let earliest_open = calendar::earliest_open(tx.conn(), scope).await?;
    let periods =
        rows.into_iter().map(|row| Period::of(row, actor, tx.today(), earliest_open)).collect::<Result<_, Error>>()?;
    let opened = OpenedFiscalYear { fiscal_year: year, periods };
    Ok(Reply::plain(&opened)?.created_at(format!("/v1/periods?fiscal_year={year}")))
}
