//! A resolution as an answer.

use std::collections::HashSet;

use sea_orm::ConnectionTrait;

use super::{entity::resolution, pairs, resolutions, rules, wire::Resolution};
use crate::{
    base::{
        auth::{Actor, Scope},
        error::Error,
        id::ResolutionId,
        reply::Reply,
    },
    identity::People,
};

/// One resolution as it stands. `is_new`: it was made by this request.
pub async fn resolution(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    id: ResolutionId,
    is_new: bool,
) -> Result<Reply, Error> {
    let row = resolutions::get(conn, scope, id).await?;
    let version = row.version;
    let shown = all(conn, actor, scope, vec![row]).await?.pop();
    let shown = shown.ok_or_else(|| anyhow::anyhow!("resolution {id} is not shown"))?;
    let reply = Reply::of(version, &shown)?;
    Ok(if is_new { reply.created_at(format!("/v1/resolutions/{id}")) } else { reply })
}

/// Several, in their order.
pub async fn all(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    rows: Vec<resolution::Model>,
) -> Result<Vec<Resolution>, Error> {
    let ids: Vec<ResolutionId> = rows.iter().map(|row| row.id).collect();
    let items = resolutions::items_of(conn, &ids).await?;
    let pairs = pairs::of_resolutions(conn, &ids).await?;
    let paid_back: HashSet<ResolutionId> =
        rows.iter().filter_map(|row| row.payee_sheba.as_ref().map(|_| row.id)).collect();
    let sources = items.iter().filter(|item| paid_back.contains(&item.resolution_id)).map(|item| item.suspense_item_id);
    let sources = resolutions::counterparties_of(conn, &sources.collect::<Vec<_>>()).await?;
    let did = rows.iter().flat_map(|row| [Some(row.made_by), row.decided_by]).flatten();
    let people = People::within(conn, scope, did).await?;
    let show = |row: resolution::Model| {
        let items: Vec<_> = items.iter().filter(|item| item.resolution_id == row.id).cloned().collect();
        let named = || items.iter().filter_map(|item| sources.get(&item.suspense_item_id).map(String::as_str));
        let is_to_another = row.payee_sheba.as_ref().map(|payee| rules::is_to_another_account(payee, named()));
        let pairs = pairs.iter().filter(|pair| pair.resolution_id == Some(row.id)).cloned().collect();
        Resolution::of(row, items, pairs, is_to_another, &people, actor)
    };
    Ok(rows.into_iter().map(show).collect())
}
