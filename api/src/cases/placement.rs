//! Which unit answers a service, and what is promised to whoever asks for it: the placement of the service.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, sea_query::OnConflict,
};

use super::entity::service_placement;
use crate::base::{
    auth::Scope,
    error::Error,
    id::{OfficeId, ServiceId},
    page::{Cut, Page},
    tx::Tx,
};

/// The placement of a service, where it has one.
pub async fn find(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    service: ServiceId,
) -> Result<Option<service_placement::Model>, Error> {
    let of_office = service_placement::Column::OfficeId.eq(office);
    Ok(service_placement::Entity::find_by_id(service).filter(of_office).one(conn).await?)
}

/// Every placement of the office.
pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    cut: &Cut,
) -> Result<Page<service_placement::Model>, Error> {
    let of_office = service_placement::Entity::find();
    let of_office = of_office.filter(service_placement::Column::OfficeId.eq(scope.office()));
    let rows = cut.apply(of_office, service_placement::Column::ServiceId).all(conn).await?;
    cut.page(rows, |row| row.service_id.into())
}

/// Writes a placement, in place of the one there was.
pub async fn put(tx: &Tx, row: service_placement::Model) -> Result<(), Error> {
    use service_placement::Column::{PlacedAt, PlacedBy, ServiceId, ServiceLevelId, UnitId};
    service_placement::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(
            OnConflict::column(ServiceId).update_columns([UnitId, ServiceLevelId, PlacedBy, PlacedAt]).to_owned(),
        )
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}
