//! Say that an unidentified receipt is a payment that came back.

use actix_web::{post, web::Data};

use super::{
    NamePayments, doubt, item, rules,
    settle::{self, NameItem},
    show,
    work::Work,
};
use crate::{
    base::{
        auth::Can,
        command::{Command, Id},
        db::Db,
        error::Error,
        id::PaymentId,
        reply::{IfMatch, Reply},
    },
    reconciliation::wire::LineDirection,
};

/// Says that an unidentified receipt of the refund account is a payment that came back. The bank could not pay it out, and
/// left the payment's number out.
#[utoipa::path(tag = "payments", operation_id = "return_payment", request_body = NameItem,
    params(("id" = PaymentId, Path, description = "The payment")),
    responses((status = 200, description = "Returned", body = super::wire::Payment)))]
#[post("/payments/{id}/return")]
pub async fn return_payment(
    reconciler: Can<NamePayments>,
    Id(id): Id<PaymentId>,
    if_match: IfMatch,
    command: Command<NameItem>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let scope = reconciler.scope();
    db.once(reconciler.actor(), &command.once, async |tx| {
        let (account, row) = settle::lock(tx, scope, id).await?;
        if_match.admits(row.version)?;
        rules::give_back(row.state)?;
        doubt::none(tx, scope, std::slice::from_ref(&row)).await?;
        let is = (LineDirection::Credit, row.amount_rial);
        let fact =
            item::lock(tx, scope, command.body.suspense_item_id, account, is, std::slice::from_ref(&row)).await?;
        let mut work = Work::default();
        work.give_back(tx, &row, &fact).await?;
        work.write(tx, scope).await?;
        show::payment(tx.conn(), reconciler.actor(), scope, id).await
    })
    .await
}
