//! View a draw of funds.

use actix_web::{get, web::Data};

use super::{ViewTransferOrders, show, wire::Draw};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::DrawId, reply::Reply};

/// A draw of funds from account 20/9.
#[utoipa::path(tag = "payments", operation_id = "view_draw",
    params(("id" = DrawId, Path, description = "The draw")),
    responses((status = 200, description = "The draw", body = Draw)))]
#[get("/draws/{id}")]
pub async fn view_draw(viewer: Can<ViewTransferOrders>, Id(id): Id<DrawId>, db: Data<Db>) -> Result<Reply, Error> {
    db.snapshot(async |conn| show::draw(conn, viewer.actor(), viewer.scope(), id).await).await
}
