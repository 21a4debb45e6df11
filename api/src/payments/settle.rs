//! Say that an unidentified bank debit is a payment.

use actix_web::{post, web::Data};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{NamePayments, entity::payment, item, orders, rules, show, store, work::Work};
use crate::{
    base::{
        auth::{Can, Scope},
        command::{Command, Id},
        db::Db,
        error::Error,
        id::{BankAccountId, PaymentId, SuspenseItemId},
        reply::{IfMatch, Reply},
        tx::Tx,
    },
    reconciliation::wire::LineDirection,
};

/// The bank's line that is a payment, its return, or funds.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct NameItem {
    /// The item in suspense, on the refund account and of exactly the amount.
    pub suspense_item_id: SuspenseItemId,
}

/// Says that an unidentified debit of the refund account is a payment. The bank made it, and left its number out.
#[utoipa::path(tag = "payments", operation_id = "settle_payment", request_body = NameItem,
    params(("id" = PaymentId, Path, description = "The payment")),
    responses((status = 200, description = "Settled", body = super::wire::Payment)))]
#[post("/payments/{id}/settlement")]
pub async fn settle_payment(
    reconciler: Can<NamePayments>,
    Id(id): Id<PaymentId>,
    if_match: IfMatch,
    command: Command<NameItem>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let scope = reconciler.scope();
    db.once(reconciler.actor(), &command.once, async |tx| {
        let (account, row) = lock(tx, scope, id).await?;
        if_match.admits(row.version)?;
        rules::settle(row.state)?;
        let is = (LineDirection::Debit, row.amount_rial);
        let fact =
            item::lock(tx, scope, command.body.suspense_item_id, account, is, std::slice::from_ref(&row)).await?;
        let mut work = Work::default();
        work.settle(tx, &[row], &fact).await?;
        work.write(tx, scope).await?;
        show::payment(tx.conn(), reconciler.actor(), scope, id).await
    })
    .await
}

/// A payment, locked after its order, and the account that its order names.
pub async fn lock(tx: &Tx, scope: &Scope, id: PaymentId) -> Result<(BankAccountId, payment::Model), Error> {
    let order = store::get(tx.conn(), scope, id).await?.transfer_order_id;
    let account = orders::lock(tx, scope, order).await?.refund_account_id;
    Ok((account, store::lock(tx, scope, id).await?))
}
