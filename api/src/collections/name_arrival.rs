//! Say that an unidentified receipt of the concentration account is the arrival of a sweep.

use actix_web::{post, web::Data};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ExplainSweeps,
    entity::sweep,
    legs,
    name_sweep::{open_item, settle},
    remittances,
    rules::{SweepState, sweep_state},
    transfers::{self, End},
    view_sweep,
};
use crate::{
    agencies::wire::BankAccountKind,
    base::{
        auth::{Can, Scope},
        code::Code,
        command::{Command, Id},
        db::Db,
        error::Error,
        field::FieldError,
        id::{SuspenseItemId, SweepId},
        reply::{IfMatch, Reply},
        tx::{Event, Tx},
    },
    reconciliation::wire::LineDirection,
};

/// The receipt that is a sweep's arrival.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct NameArrival {
    /// The credit in suspense, on the concentration account that the sweep goes to and of its amount.
    pub suspense_item_id: SuspenseItemId,
}

/// Says that an unidentified receipt of the concentration account is the arrival of a sweep that is on its way.
#[utoipa::path(tag = "collections", operation_id = "name_arrival", request_body = NameArrival,
    params(("id" = SweepId, Path, description = "The sweep")),
    responses((status = 200, description = "Arrived", body = super::wire::Sweep)))]
#[post("/sweeps/{id}/arrival")]
pub async fn name_arrival(
    officer: Can<ExplainSweeps>,
    Id(id): Id<SweepId>,
    if_match: IfMatch,
    command: Command<NameArrival>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        legs::alone(tx).await?;
        let row = transfers::lock(tx, officer.scope(), id).await?;
        if_match.admits(row.version)?;
        arrive(tx, officer.scope(), &row, command.body.suspense_item_id).await?;
        view_sweep::show(tx.conn(), officer.actor(), officer.scope(), id).await
    })
    .await
}

async fn arrive(tx: &Tx, scope: &Scope, row: &sweep::Model, item: SuspenseItemId) -> Result<(), Error> {
    if sweep_state(row) != SweepState::Sent {
        return Err(Code::StateForbids.into());
    }
    let item = open_item(tx, scope, item, LineDirection::Credit, BankAccountKind::Concentration).await?;
    if item.account != row.concentration_account_id {
        return Err(FieldError::new("/suspense_item_id", "not_that_end").into());
    }
    if item.amount != row.amount_rial {
        let (sum, amount) = (item.amount.to_string(), row.amount_rial.to_string());
        return Err(Code::SweepAmount.with("sum", sum).with("amount", amount).into());
    }
    transfers::join(tx, row.id, End::In, item.line_id, item.booked_on).await?;
    settle(tx, End::In, row.agency_id, row.id, &item).await?;
    let facts = json!({ "line_id": item.line_id, "suspense_item_id": item.id, "amount": item.amount,
        "booked_on": item.booked_on });
    tx.record(Event::new("sweep.arrived", "sweep", row.id).of(row.agency_id).facts(facts)).await?;
    remittances::explain(tx, row.concentration_account_id).await
}
