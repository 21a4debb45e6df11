//! View which unit handles complaints.

use actix_web::{get, web::Data};
use sea_orm::ConnectionTrait;

use super::{ViewComplaintPlacement, wire::ComplaintPlacement};
use crate::{
    base::{
        auth::{Can, Scope},
        db::Db,
        error::Error,
        reply::Reply,
    },
    cases,
    identity::People,
    units,
};

/// Which unit handles complaints, and what is promised to complainants.
#[utoipa::path(tag = "complaints", operation_id = "view_complaint_placement",
    responses((status = 200, description = "The unit", body = ComplaintPlacement)))]
#[get("/complaint-placement")]
pub async fn view_complaint_placement(viewer: Can<ViewComplaintPlacement>, db: Data<Db>) -> Result<Reply, Error> {
    db.snapshot(async |conn| Reply::plain(&placement(conn, viewer.scope()).await?)).await
}

/// What was said last.
pub async fn placement(conn: &impl ConnectionTrait, scope: &Scope) -> Result<ComplaintPlacement, Error> {
    let row = cases::find_placement(conn, scope.office()).await?;
    let people = People::within(conn, scope, row.iter().map(|row| row.placed_by)).await?;
    let mut names = units::names(conn, scope).await?;
    let unit = row.as_ref().and_then(|row| names.remove(&row.unit_id));
    let (unit_title_fa, unit_title_en) = unit.map(|unit| (unit.fa, unit.en)).unzip();
    Ok(ComplaintPlacement {
        unit_id: row.as_ref().map(|row| row.unit_id),
        unit_title_fa,
        unit_title_en,
        service_level_id: row.as_ref().and_then(|row| row.service_level_id),
        placed_by_name: people.name(row.as_ref().map(|row| row.placed_by)),
        placed_by: row.as_ref().map(|row| row.placed_by),
        placed_at: row.as_ref().map(|row| row.placed_at),
    })
}
