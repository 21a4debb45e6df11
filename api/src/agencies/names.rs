//! The names of agencies, where a list says whose its items are.

use std::collections::HashMap;

use futures_util::future::LocalBoxFuture;
use uuid::Uuid;

use super::{entity::agency, store::visible_agencies};
use crate::base::{auth::Scope, db::Transaction, error::Error, export::AgencyName};

/// Code and names of every agency within a scope.
pub(crate) fn names<'a>(
    conn: &'a Transaction,
    scope: &'a Scope,
) -> LocalBoxFuture<'a, Result<HashMap<Uuid, AgencyName>, Error>> {
    Box::pin(async move {
        let rows = visible_agencies(scope).all(conn).await?;
        let named = |row: agency::Model| {
            let name =
                AgencyName { code: row.code.to_string(), fa: row.name_fa.to_string(), en: row.name_en.to_string() };
            (row.id.into(), name)
        };
        Ok(rows.into_iter().map(named).collect())
    })
}
