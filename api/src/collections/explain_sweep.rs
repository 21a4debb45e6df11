//! Say what a sweep left behind on the link account.

use std::collections::HashSet;

use actix_web::{post, web::Data};
use amanat_kernel::Total;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::{ExplainSweeps, entity::sweep, explained, rules, transfers, view_sweep};
use crate::{
    base::{
        auth::{Can, Scope},
        code::Code,
        command::{Command, Id},
        db::Db,
        error::Error,
        field::FieldError,
        id::SweepId,
        reply::{IfMatch, Reply},
        tx::Tx,
    },
    reconciliation::{self, Unit, UnitId},
};

/// What stayed on the link account when a sweep left it.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ExplainSweep {
    /// The deposits and items in suspense whose money stayed behind; none to compare once more.
    #[validate(length(max = 1000))]
    #[schema(max_items = 1000, example = json!([crate::base::id::EXAMPLE]))]
    pub left_behind: Vec<Uuid>,
}

/// Says what stayed on the link account when a sweep left it. The rest has to come to exactly its amount, and is swept.
#[utoipa::path(tag = "collections", operation_id = "explain_sweep", request_body = ExplainSweep,
    params(("id" = SweepId, Path, description = "The sweep")),
    responses((status = 200, description = "Explained", body = super::wire::Sweep)))]
#[post("/sweeps/{id}/explanation")]
pub async fn explain_sweep(
    officer: Can<ExplainSweeps>,
    Id(id): Id<SweepId>,
    if_match: IfMatch,
    command: Command<ExplainSweep>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let row = transfers::lock(tx, officer.scope(), id).await?;
        if_match.admits(row.version)?;
        rules::may_explain(&row)?;
        explain(tx, officer.scope(), &row, &command.body.left_behind).await?;
        view_sweep::show(tx.conn(), officer.actor(), officer.scope(), id).await
    })
    .await
}

async fn explain(tx: &Tx, scope: &Scope, row: &sweep::Model, left_behind: &[Uuid]) -> Result<(), Error> {
    if left_behind.is_empty() {
        return match explained::compare(tx, scope, row).await? {
            0 => Ok(()),
            difference => Err(amounts(row, i128::from(row.amount_rial.get()).saturating_add(difference.into()))),
        };
    }
    let out_on = row.out_on.ok_or(Code::StateForbids)?;
    let units = reconciliation::lock_unswept(tx, row.link_account_id, out_on).await?;
    let known: HashSet<Uuid> = units.iter().map(whose).collect();
    if let Some(at) = left_behind.iter().position(|id| !known.contains(id)) {
        return Err(FieldError::new(format!("/left_behind/{at}"), "not_found").into());
    }
    let left: HashSet<Uuid> = left_behind.iter().copied().collect();
    let taken: Vec<Unit> = units.into_iter().filter(|unit| !left.contains(&whose(unit))).collect();
    let sum: i128 = taken.iter().map(|unit| i128::from(unit.signed)).sum();
    if sum != i128::from(row.amount_rial.get()) {
        return Err(amounts(row, sum));
    }
    explained::take(tx, scope, row, &taken).await
}

/// The deposit or the item in suspense.
fn whose(unit: &Unit) -> Uuid {
    match (unit.deposit, unit.id) {
        (Some(deposit), _) => deposit.into(),
        (None, UnitId::Item(item)) => item.into(),
        (None, UnitId::Pair(pair)) => pair.into(),
    }
}

fn amounts(row: &sweep::Model, sum: i128) -> Error {
    let (sum, amount) = (Total::new(sum).to_string(), row.amount_rial.to_string());
    Code::SweepAmount.with("sum", sum).with("amount", amount).into()
}
