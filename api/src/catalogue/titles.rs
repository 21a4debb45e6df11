//! What services are called, where others name one.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use super::entity::service;
use crate::base::{
    error::Error,
    id::{OfficeId, ServiceId},
};

/// Code and titles of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ServiceTitle {
    /// How its address names it.
    pub code: String,
    /// In Persian.
    pub fa: String,
    /// In English.
    pub en: String,
}

/// Code and titles of some services of an office, withdrawn ones, too: they are no secret.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn titles(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    ids: &[ServiceId],
) -> Result<HashMap<ServiceId, ServiceTitle>, Error> {
    use service::Column::{Code, Id, OfficeId, TitleEn, TitleFa};
    let rows: Vec<(ServiceId, String, String, String)> = service::Entity::find()
        .select_only()
        .columns([Id, Code, TitleFa, TitleEn])
        .filter(OfficeId.eq(office))
        .filter(Id.is_in(ids.iter().copied()))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(id, code, fa, en)| (id, ServiceTitle { code, fa, en })).collect())
}
