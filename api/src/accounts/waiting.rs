//! Whether a month waits to be closed.

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter};

use super::{ClosePeriods, calendar, entity::period::Column};
use crate::base::{
    auth::{Actor, Permission},
    error::Error,
    task::{Measures, TaskKind, Waiting},
};

/// What of the ledger waits for a person: of the months that have ended the first, because the others wait for it.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn waiting(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    today: NaiveDate,
) -> Result<Option<Waiting>, Error> {
    let Some(scope) = actor.scope(ClosePeriods::ROLES) else { return Ok(None) };
    let ended = calendar::visible(&scope).filter(Column::ClosedAt.is_null()).filter(Column::LastOn.lt(today));
    let list = "/v1/periods";
    let ended = Waiting::count(conn, TaskKind::ClosePeriods, ended, Measures::default(), list).await?;
    Ok(ended.map(|ended| Waiting { count: 1, ..ended }))
}
