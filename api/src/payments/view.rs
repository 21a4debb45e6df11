//! View a payment.

use actix_web::{get, web::Data};

use super::{ViewPayments, show, wire::Payment};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::PaymentId, reply::Reply};

/// A payment: whom, how much, by which order, and what the bank said.
#[utoipa::path(tag = "payments", operation_id = "view_payment",
    params(("id" = PaymentId, Path, description = "The payment")),
    responses((status = 200, description = "The payment", body = Payment)))]
#[get("/payments/{id}")]
pub async fn view_payment(viewer: Can<ViewPayments>, Id(id): Id<PaymentId>, db: Data<Db>) -> Result<Reply, Error> {
    db.snapshot(async |conn| show::payment(conn, viewer.actor(), viewer.scope(), id).await).await
}
