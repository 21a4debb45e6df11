//! Until when an applicant may still say something: as the service level of the case has it, else as the rules do.

use chrono::{DateTime, Days, NaiveDate, Utc};
use sea_orm::ConnectionTrait;

use super::{complaint_store, entity::service_case, rules};
use crate::{
    base::{clock::day_in_tehran, error::Error, tx::Tx},
    sla,
};

/// The last day for the reply to a question that is asked now.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn reply_due_on(tx: &Tx, row: &service_case::Model) -> Result<NaiveDate, Error> {
    let promised = match row.service_level_id {
        Some(_) => sla::would_wait_until(tx.conn(), tx.office(), row.id, tx.now()).await?,
        None => None,
    };
    // A window ends where the first day beyond it begins.
    let last = promised.and_then(|until| day_in_tehran(until).checked_sub_days(Days::new(1)));
    Ok(last.unwrap_or_else(|| tx.today() + rules::REPLY_WITHIN))
}

/// Until when an applicant may say that he does not agree with the answer of his case, whatever kind of case it is.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn objects_until(
    conn: &impl ConnectionTrait,
    row: &service_case::Model,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, Error> {
    match complaint_store::find(conn, row).await? {
        Some(complaint) => Ok(complaint.appeal_until()),
        None if row.reopened_times > 0 => Ok(None),
        None => reopens_until(conn, row, now).await,
    }
}

/// Until when an answered case may be reopened; none for a case that is not answered.
///
/// # Errors
/// Whatever the database says.
pub(super) async fn reopens_until(
    conn: &impl ConnectionTrait,
    row: &service_case::Model,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, Error> {
    let Some(answered_at) = row.answered_at else { return Ok(None) };
    let promised = match row.service_level_id {
        Some(_) => sla::windows(conn, row.office_id, row.id, now).await?.reopens_until,
        None => None,
    };
    Ok(Some(promised.unwrap_or(answered_at + rules::REOPEN_WITHIN)))
}
