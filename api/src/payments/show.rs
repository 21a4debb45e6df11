//! Payments, orders, remedies and draws as answers.

use sea_orm::ConnectionTrait;

use super::{
    draws,
    entity::{draw, payment, remedy, transfer_order},
    orders, remedies, store,
    wire::{Beside, Draw, Payment, Remedy, TransferOrder},
};
use crate::{
    base::{
        auth::{Actor, Scope},
        error::Error,
        id::{DrawId, PaymentId, RemedyId, TransferOrderId, UserId},
        reply::Reply,
    },
    identity::People,
};

/// Payments as one caller sees them.
pub async fn payments(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    rows: Vec<payment::Model>,
) -> Result<Vec<Payment>, Error> {
    let ids: Vec<PaymentId> = rows.iter().map(|row| row.id).collect();
    let of: Vec<TransferOrderId> = rows.iter().map(|row| row.transfer_order_id).collect();
    let numbers = orders::numbers_of(conn, &of).await?;
    let reissues = store::reissues_of(conn, &ids).await?;
    let mut remedies = remedies::of_payments(conn, &ids).await?;
    let people = People::within(conn, scope, remedies.values().flatten().flat_map(did)).await?;
    rows.into_iter()
        .map(|row| {
            let beside = Beside {
                order_number: numbers.get(&row.transfer_order_id).cloned().unwrap_or_default(),
                reissued_as: reissues.get(&row.id).copied(),
                remedies: remedies.remove(&row.id).unwrap_or_default(),
            };
            Payment::of(row, beside, &people, actor)
        })
        .collect()
}

/// One payment as it stands.
pub async fn payment(conn: &impl ConnectionTrait, actor: &Actor, scope: &Scope, id: PaymentId) -> Result<Reply, Error> {
    let row = store::get(conn, scope, id).await?;
    let version = row.version;
    let shown = payments(conn, actor, scope, vec![row]).await?.pop();
    Reply::of(version, &shown.ok_or_else(|| anyhow::anyhow!("payment {id} is not shown"))?)
}

/// Orders as one caller sees them.
pub async fn transfer_orders(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    rows: Vec<transfer_order::Model>,
) -> Result<Vec<TransferOrder>, Error> {
    let ids: Vec<TransferOrderId> = rows.iter().map(|row| row.id).collect();
    let counts = store::counts_of(conn, &ids).await?;
    let people = People::within(conn, scope, rows.iter().map(|row| row.made_by)).await?;
    let show = |row: transfer_order::Model| {
        let counts = counts.get(&row.id).copied().unwrap_or_default();
        TransferOrder::of(row, counts, &people, actor)
    };
    Ok(rows.into_iter().map(show).collect())
}

/// One order as it stands.
pub async fn transfer_order(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    id: TransferOrderId,
) -> Result<Reply, Error> {
    let row = orders::get(conn, scope, id).await?;
    let version = row.version;
    let shown = transfer_orders(conn, actor, scope, vec![row]).await?.pop();
    Reply::of(version, &shown.ok_or_else(|| anyhow::anyhow!("order {id} is not shown"))?)
}

/// Remedies as one caller sees them.
pub async fn remedies(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    rows: Vec<remedy::Model>,
) -> Result<Vec<Remedy>, Error> {
    let mut shown = Vec::with_capacity(rows.len());
    let ids: Vec<PaymentId> = rows.iter().map(|row| row.payment_id).collect();
    let payments = store::get_many(conn, scope, &ids).await?;
    let people = People::within(conn, scope, rows.iter().flat_map(did)).await?;
    for row in rows {
        let payment = payments.get(&row.payment_id);
        let payment = payment.ok_or_else(|| anyhow::anyhow!("the payment of the remedy {} is not there", row.id))?;
        shown.push(Remedy::of(row, payment, &people, actor));
    }
    Ok(shown)
}

/// Who had a part in a remedy.
fn did(row: &remedy::Model) -> impl Iterator<Item = UserId> + use<> {
    std::iter::once(row.made_by).chain(row.decided_by)
}

/// One remedy as it stands.
pub async fn remedy(conn: &impl ConnectionTrait, actor: &Actor, scope: &Scope, id: RemedyId) -> Result<Reply, Error> {
    let row = remedies::get(conn, scope, id).await?;
    let version = row.version;
    let shown = self::remedies(conn, actor, scope, vec![row]).await?.pop();
    Reply::of(version, &shown.ok_or_else(|| anyhow::anyhow!("remedy {id} is not shown"))?)
}

/// Draws as one caller sees them.
pub async fn draws(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    rows: Vec<draw::Model>,
) -> Result<Vec<Draw>, Error> {
    let ids: Vec<DrawId> = rows.iter().map(|row| row.id).collect();
    let mut refunds = draws::refunds_of(conn, &ids).await?;
    let did = rows.iter().flat_map(|row| [row.requested_by, row.withdrawn_by]).flatten();
    let people = People::within(conn, scope, did).await?;
    rows.into_iter()
        .map(|row| {
            let refunds = refunds.remove(&row.id).unwrap_or_default();
            Draw::of(row, refunds, &people, actor)
        })
        .collect()
}

/// One draw as it stands.
pub async fn draw(conn: &impl ConnectionTrait, actor: &Actor, scope: &Scope, id: DrawId) -> Result<Reply, Error> {
    let row = draws::get(conn, scope, id).await?;
    let version = row.version;
    let shown = self::draws(conn, actor, scope, vec![row]).await?.pop();
    Reply::of(version, &shown.ok_or_else(|| anyhow::anyhow!("draw {id} is not shown"))?)
}
