//! The names of units, where others say whose something is.

use std::collections::HashMap;

use sea_orm::ConnectionTrait;

use super::{entity::unit, store};
use crate::base::{auth::Scope, error::Error, id::UnitId};

/// Code and titles of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UnitName {
    /// Its code.
    pub code: String,
    /// In Persian.
    pub fa: String,
    /// In English.
    pub en: String,
}

/// Code and titles of every unit of the office.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn names(conn: &impl ConnectionTrait, scope: &Scope) -> Result<HashMap<UnitId, UnitName>, Error> {
    let rows = store::visible(scope).all(conn).await?;
    let named = |row: unit::Model| {
        let name = UnitName { code: row.code, fa: row.title_fa.to_string(), en: row.title_en.to_string() };
        (row.id, name)
    };
    Ok(rows.into_iter().map(named).collect())
}
