//! View a sweep.

use actix_web::{get, web::Data};
use sea_orm::ConnectionTrait;

use super::{
    ViewCollections, transfers,
    wire::{Sweep, SweptUnit},
};
use crate::{
    base::{
        auth::{Actor, Can, Scope},
        command::Id,
        db::Db,
        error::Error,
        id::SweepId,
        reply::Reply,
    },
    reconciliation,
};

/// A sweep: its two ends, and what it took.
#[utoipa::path(tag = "collections", operation_id = "view_sweep",
    params(("id" = SweepId, Path, description = "The sweep")),
    responses((status = 200, description = "The sweep", body = Sweep)))]
#[get("/sweeps/{id}")]
pub async fn view_sweep(viewer: Can<ViewCollections>, Id(id): Id<SweepId>, db: Data<Db>) -> Result<Reply, Error> {
    db.snapshot(async |conn| show(conn, viewer.actor(), viewer.scope(), id).await).await
}

/// The sweep as it stands, as an answer.
pub async fn show(conn: &impl ConnectionTrait, actor: &Actor, scope: &Scope, id: SweepId) -> Result<Reply, Error> {
    let row = transfers::get(conn, scope, id).await?;
    let version = row.version;
    let units = reconciliation::swept_by(conn, scope, id).await?;
    let units = units.iter().map(SweptUnit::of).collect::<Result<Vec<_>, Error>>()?;
    Reply::of(version, &Sweep { units: Some(units), ..Sweep::of(row, actor)? })
}
