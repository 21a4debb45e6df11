//! What a proposal leaves behind when it falls: its pairs never stood, and its items are open again.

use serde_json::Value;

use super::{
    entity::{SuspenseState, resolution},
    pairs, resolutions, store,
};
use crate::base::{
    auth::Scope,
    error::Error,
    id::SuspenseItemId,
    tx::{Event, Tx},
};

/// Opens the items again; the resolution's own state is written by whoever calls.
pub async fn drop(
    tx: &Tx,
    scope: &Scope,
    row: &resolution::Model,
    action: &'static str,
    facts: Value,
) -> Result<(), Error> {
    let about = resolutions::items_of(tx.conn(), &[row.id]).await?;
    let ids: Vec<SuspenseItemId> = about.iter().map(|one| one.suspense_item_id).collect();
    let items = store::lock(tx, scope, &ids).await?;
    pairs::reject(tx, row.id).await?;
    store::set_state(tx, &ids, SuspenseState::Open).await?;
    let mut events = vec![Event::new(action, "resolution", row.id).of(row.agency_id).facts(facts.clone())];
    for item in items {
        events.push(
            Event::new("suspense_item.reopened", "suspense_item", item.id).of(item.agency_id).facts(facts.clone()),
        );
    }
    tx.record_all(events).await
}
