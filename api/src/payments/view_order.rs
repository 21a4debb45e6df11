//! View a transfer order.

use actix_web::{get, web::Data};

use super::{ViewTransferOrders, show, wire::TransferOrder};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::TransferOrderId, reply::Reply};

/// A transfer order. Its payments are read at `/v1/transfer-orders/{id}/payments`.
#[utoipa::path(tag = "payments", operation_id = "view_transfer_order",
    params(("id" = TransferOrderId, Path, description = "The order")),
    responses((status = 200, description = "The order", body = TransferOrder)))]
#[get("/transfer-orders/{id}")]
pub async fn view_transfer_order(
    viewer: Can<ViewTransferOrders>,
    Id(id): Id<TransferOrderId>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.snapshot(async |conn| show::transfer_order(conn, viewer.actor(), viewer.scope(), id).await).await
}
