//! What the databases say when they refuse, read into refusals.
//!
//! **Invariant.** The database has the last word and its constraints have names. PostgreSQL reports the name;
//! SQLite reports the columns of a unique key, so names are looked up in the SQL that made the tables.

use sea_orm::{DbErr, RuntimeErr, sqlx};

use super::{code::Code, error::Error};

/// Guards of the ledger that a caller can run into, by the code their message starts with.
const GUARDS: &[(&str, Code)] = &[
    ("amanat:period_closed", Code::PeriodClosed),
    ("amanat:liability_negative", Code::LiabilityNegative),
    ("balance_floor_ck", Code::LiabilityNegative),
    ("amanat:deposit_held", Code::DepositHeld),
    ("amanat:balance_held", Code::BalanceHeld),
    ("balance_held_ck", Code::BalanceHeld),
    ("amanat:unit_cycle", Code::UnitCycle),
    ("amanat:complaint_conflict", Code::ComplaintConflict),
];

/// Reads a database error that no rule expected.
pub fn read(fault: DbErr) -> Error {
    if matches!(fault, DbErr::ConnectionAcquire(_)) {
        return Code::Busy.into();
    }
    if matches!(fault, DbErr::Conn(_)) {
        return logged(Code::DatabaseUnavailable, &fault);
    }
    let Some(driver) = driver_error(&fault) else {
        return Error::Internal(fault.into());
    };
    let sqlx::Error::Database(reported) = driver else {
        return match driver {
            sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => {
                logged(Code::DatabaseUnavailable, &fault)
            }
            sqlx::Error::PoolTimedOut => Code::Busy.into(),
            _ => Error::Internal(fault.into()),
        };
    };
    let message = reported.message();
    if let Some((_, code)) = GUARDS.iter().find(|(guard, _)| message.contains(guard)) {
        return (*code).into();
    }
    match reported.code().as_deref() {
        // Serialization failure, deadlock.
        Some("40001" | "40P01") => Error::Retry(fault),
        // Lock not available in time; statement cancelled by its time limit.
        Some("55P03") => Code::Busy.into(),
        Some("57014") => Code::Timeout.into(),
        // Disk full, on PostgreSQL and on SQLite.
        Some("53100" | "13") => logged(Code::StorageFull, &fault),
        // Administrator shut the server down, crash recovery, cannot connect now, too many connections.
        Some("57P01" | "57P02" | "57P03" | "53300") => logged(Code::DatabaseUnavailable, &fault),
        // SQLITE_BUSY and its extended codes: another process writes.
        Some("5" | "261" | "517") => Code::Busy.into(),
        Some(code) if is_unreadable(code) => logged(Code::DatabaseUnavailable, &fault),
        _ => Error::Internal(fault.into()),
    }
}

/// SQLITE_IOERR and SQLITE_CANTOPEN with their extended codes: the file, or the disk under it, does not answer. No
/// SQLSTATE of PostgreSQL is that short.
fn is_unreadable(code: &str) -> bool {
    code.len() < 5 && code.parse().is_ok_and(|code: u32| matches!(code & 0xff, 10 | 14))
}

/// Whether the error is the violation of the named constraint.
pub fn is_of(fault: &DbErr, name: &str) -> bool {
    let Some(sqlx::Error::Database(reported)) = driver_error(fault) else {
        return false;
    };
    if let Some(constraint) = reported.constraint() {
        return constraint == name;
    }
    let message = reported.message();
    match amanat_migrations::unique_columns(name) {
        Some(columns) => message.ends_with(&format!("UNIQUE constraint failed: {columns}")),
        None => message.ends_with(&format!("CHECK constraint failed: {name}")),
    }
}

/// Whether the error is a foreign key that points nowhere.
pub fn is_missing_reference(fault: &DbErr) -> bool {
    matches!(
        driver_error(fault),
        Some(sqlx::Error::Database(reported)) if reported.is_foreign_key_violation()
    )
}

fn logged(code: Code, fault: &DbErr) -> Error {
    tracing::error!(code = code.as_str(), error = %fault, "the database refused");
    code.into()
}

fn driver_error(fault: &DbErr) -> Option<&sqlx::Error> {
    match fault {
        DbErr::Conn(RuntimeErr::SqlxError(driver))
        | DbErr::Exec(RuntimeErr::SqlxError(driver))
        | DbErr::Query(RuntimeErr::SqlxError(driver)) => Some(driver),
        _ => None,
    }
}
