//! What every kind of resolution begins with: somebody's word about items, written down; nothing is posted yet.

use amanat_kernel::{Rial, Sheba, Text};
use serde_json::json;

use super::{
    entity::{ResolutionKind, ResolutionState, SuspenseState, resolution, resolution_item, suspense_item},
    resolutions, store,
};
use crate::base::{
    code::Code,
    error::Error,
    id::{AgencyId, DepositId, ResolutionId, SuspenseItemId},
    tx::{Event, Tx},
};

/// An item and how much of it; none: all that is left.
pub type Asked = (suspense_item::Model, Option<Rial>);

/// Somebody's word.
pub struct Proposal<'a> {
    kind: ResolutionKind,
    agency: Option<AgencyId>,
    amount: Rial,
    note: &'a Text,
    pub payee: Option<(Sheba, &'a Text)>,
    pub reversed_deposit: Option<DepositId>,
}

impl<'a> Proposal<'a> {
    pub fn new(kind: ResolutionKind, agency: Option<AgencyId>, amount: Rial, note: &'a Text) -> Self {
        Self { kind, agency, amount, note, payee: None, reversed_deposit: None }
    }
}

/// How much of each item is asked for.
///
/// # Errors
/// `suspense_item_short` when less is left of one.
pub fn taken(items: &[Asked]) -> Result<Vec<(SuspenseItemId, Rial)>, Error> {
    items.iter().map(|(item, amount)| Ok((item.id, part(item, *amount)?))).collect()
}

/// How much of one item is asked for.
///
/// # Errors
/// `suspense_item_short` when less is left of it.
pub fn part(item: &suspense_item::Model, amount: Option<Rial>) -> Result<Rial, Error> {
    let amount = amount.unwrap_or(item.remaining_rial);
    if amount > item.remaining_rial {
        let refusal = Code::SuspenseItemShort.with("suspense_item_id", item.id.to_string());
        return Err(refusal.with("remaining", item.remaining_rial.to_string()).into());
    }
    Ok(amount)
}

/// Writes a proposal down; its items wait for a decision from here on.
pub async fn write(tx: &Tx, proposal: Proposal<'_>, items: &[Asked]) -> Result<resolution::Model, Error> {
    let Proposal { kind, agency, amount, note, payee, reversed_deposit } = proposal;
    let (payee_sheba, payee_name) = payee.map(|(sheba, name)| (sheba, name.to_string())).unzip();
    let row = resolution::Model {
        id: ResolutionId::new(),
        office_id: tx.office(),
        agency_id: agency,
        kind,
        amount_rial: amount,
        note: note.to_string(),
        payee_sheba,
        payee_name,
        reversed_deposit_id: reversed_deposit,
        state: ResolutionState::Proposed,
        alone_up_to_rial: None,
        made_by: tx.actor()?,
        made_at: tx.now(),
        decided_by: None,
        decided_at: None,
        rejected_because: None,
        version: 1,
    };
    let parts = taken(items)?;
    let of_items = parts.iter().map(|(item, amount)| resolution_item::Model {
        office_id: row.office_id,
        resolution_id: row.id,
        suspense_item_id: *item,
        amount_rial: *amount,
    });
    resolutions::insert(tx, &row, of_items.collect()).await?;
    let ids: Vec<SuspenseItemId> = parts.iter().map(|(item, _)| *item).collect();
    store::set_state(tx, &ids, SuspenseState::Proposed).await?;
    let mut events = vec![
        Event::new("resolution.proposed", "resolution", row.id)
            .of(agency)
            .facts(json!({ "kind": kind, "amount": amount, "suspense_item_ids": ids, "note": note })),
    ];
    for (item, asked) in items {
        let facts = json!({ "resolution_id": row.id, "kind": kind, "amount": part(item, *asked)? });
        events.push(Event::new("suspense_item.proposed", "suspense_item", item.id).of(item.agency_id).facts(facts));
    }
    tx.record_all(events).await?;
    Ok(row)
}
