//! View a refund.

use actix_web::{get, web::Data};

use super::{ViewRefunds, show, wire::Refund};
use crate::base::{auth::Can, command::Id, config::Settings, db::Db, error::Error, id::RefundId, reply::Reply};

/// A refund with its rows and payees, its signatures, and what the caller may do next.
#[utoipa::path(tag = "refunds", operation_id = "view_refund",
    params(("id" = RefundId, Path, description = "The refund")),
    responses((status = 200, description = "The refund", body = Refund)))]
#[get("/refunds/{id}")]
pub async fn view_refund(
    viewer: Can<ViewRefunds>,
    Id(id): Id<RefundId>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    let today = db.clock().today();
    db.snapshot(async |conn| show::refund(conn, viewer.actor(), viewer.scope(), &settings, today, id).await).await
}
