//! Queries of resolutions: what people say that items in suspense are.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Select};

use super::{
    entity::{
        resolution::{Column, Entity},
        resolution_item::{Column as ItemColumn, Entity as Item},
    },
    wire::ItemResolution,
};
use crate::base::{auth::Scope, error::Error, id::SuspenseItemId};

/// The only door to the table for readers.
fn visible(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(scope.within(Column::OfficeId, Column::AgencyId))
}

/// What was said about several items, oldest first, as far as the reader reaches.
pub async fn of_items(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    items: &[SuspenseItemId],
) -> Result<HashMap<SuspenseItemId, Vec<ItemResolution>>, Error> {
    let about = Item::find().filter(ItemColumn::SuspenseItemId.is_in(items.iter().copied())).all(conn).await?;
    let ids = about.iter().map(|row| row.resolution_id);
    let rows = visible(scope).filter(Column::Id.is_in(ids)).order_by_asc(Column::Id).all(conn).await?;
    let mut found: HashMap<SuspenseItemId, Vec<ItemResolution>> = HashMap::new();
    for row in rows {
        for item in about.iter().filter(|item| item.resolution_id == row.id) {
            let said = ItemResolution { id: row.id, kind: row.kind, state: row.state };
            found.entry(item.suspense_item_id).or_default().push(said);
        }
    }
    Ok(found)
}
