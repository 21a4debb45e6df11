//! Say that an unidentified receipt is funds that were asked for.

use actix_web::{post, web::Data};

use super::{NamePayments, draws, item, rules, settle::NameItem, show, work::Work};
use crate::{
    base::{
        auth::Can,
        command::{Command, Id},
        db::Db,
        error::Error,
        id::DrawId,
        reply::{IfMatch, Reply},
    },
    reconciliation::wire::LineDirection,
};

/// Says that an unidentified receipt of the refund account is funds that were asked for. They came, and the bank did not say
/// from where.
#[utoipa::path(tag = "payments", operation_id = "name_draw_arrival", request_body = NameItem,
    params(("id" = DrawId, Path, description = "The draw")),
    responses((status = 200, description = "Arrived", body = super::wire::Draw)))]
#[post("/draws/{id}/arrival")]
pub async fn name_draw_arrival(
    reconciler: Can<NamePayments>,
    Id(id): Id<DrawId>,
    if_match: IfMatch,
    command: Command<NameItem>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let scope = reconciler.scope();
    db.once(reconciler.actor(), &command.once, async |tx| {
        let row = draws::lock(tx, scope, id).await?;
        if_match.admits(row.version)?;
        rules::waits(row.state)?;
        let is = (LineDirection::Credit, row.amount_rial);
        let fact = item::lock(tx, scope, command.body.suspense_item_id, row.refund_account_id, is, &[]).await?;
        let mut work = Work::default();
        work.arrive(tx, (Some(id), row.refund_account_id), row.amount_rial, &fact).await?;
        work.write(tx, scope).await?;
        show::draw(tx.conn(), reconciler.actor(), scope, id).await
    })
    .await
}
