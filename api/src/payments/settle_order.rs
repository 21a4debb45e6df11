//! Say that an unidentified bank debit is everything that is open of a transfer order.

use actix_web::{post, web::Data};

use super::{
    NamePayments, item, orders,
    rules::{self, Counts},
    settle::NameItem,
    show, store,
    work::{Work, sum},
};
use crate::{
    base::{
        auth::{Can, Scope},
        command::{Command, Id},
        db::Db,
        error::Error,
        id::{SuspenseItemId, TransferOrderId},
        reply::{IfMatch, Reply},
        tx::Tx,
    },
    reconciliation::wire::LineDirection,
};

/// Says that an unidentified debit of the refund account is a transfer order, paid as one sum. It is everything that the bank
/// had not paid of the order yet.
#[utoipa::path(tag = "payments", operation_id = "settle_transfer_order", request_body = NameItem,
    params(("id" = TransferOrderId, Path, description = "The order")),
    responses((status = 200, description = "Settled", body = super::wire::TransferOrder)))]
#[post("/transfer-orders/{id}/settlement")]
pub async fn settle_transfer_order(
    reconciler: Can<NamePayments>,
    Id(id): Id<TransferOrderId>,
    if_match: IfMatch,
    command: Command<NameItem>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let scope = reconciler.scope();
    db.once(reconciler.actor(), &command.once, async |tx| {
        settle(tx, scope, id, &if_match, command.body.suspense_item_id).await?;
        show::transfer_order(tx.conn(), reconciler.actor(), scope, id).await
    })
    .await
}

async fn settle(
    tx: &Tx,
    scope: &Scope,
    id: TransferOrderId,
    if_match: &IfMatch,
    item: SuspenseItemId,
) -> Result<(), Error> {
    let order = orders::lock(tx, scope, id).await?;
    if_match.admits(order.version)?;
    // Whoever settles a payment has the lock of its order: what is open stays so.
    let open = store::lock_many(tx, &store::open_of(tx, id).await?).await?;
    rules::settle_order(Counts { open: i32::try_from(open.len()).map_err(anyhow::Error::from)?, ..Counts::default() })?;
    let is = (LineDirection::Debit, sum(&open)?);
    let fact = item::lock(tx, scope, item, order.refund_account_id, is, &open).await?;
    let mut work = Work::default();
    work.settle(tx, &open, &fact).await?;
    work.write(tx, scope).await
}
