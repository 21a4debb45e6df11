//! Say that an unidentified bank debit is a sweep.

use actix_web::{post, web::Data};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ExplainSweeps,
    entries::unidentified_debit,
    explained,
    legs::{self, Leg},
    transfers::End,
    view_sweep,
};
use crate::{
    agencies::{self, wire::BankAccountKind},
    base::{
        auth::{Can, Scope},
        code::Code,
        command::Command,
        db::Db,
        error::Error,
        field::FieldError,
        id::{AgencyId, BankAccountId, SuspenseItemId, SweepId},
        reply::Reply,
        tx::Tx,
    },
    reconciliation::{self, OpenItem, wire::LineDirection},
};

/// An unidentified debit of a link account that is a sweep.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct NameSweep {
    /// The debit in suspense.
    pub suspense_item_id: SuspenseItemId,
    /// The concentration account it went to; needed where the treasury has several.
    #[serde(default)]
    pub concentration_account_id: Option<BankAccountId>,
}

/// Says that an unidentified debit of a link account is a sweep. The money is in transit from then on, unless it has
/// arrived already.
#[utoipa::path(tag = "collections", operation_id = "name_sweep", request_body = NameSweep,
    responses((status = 201, description = "Named", body = super::wire::Sweep)))]
#[post("/sweeps")]
pub async fn name_sweep(
    officer: Can<ExplainSweeps>,
    command: Command<NameSweep>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let id = name(tx, officer.scope(), &command.body).await?;
        let reply = view_sweep::show(tx.conn(), officer.actor(), officer.scope(), id).await?;
        Ok(reply.created_at(format!("/v1/sweeps/{id}")))
    })
    .await
}

async fn name(tx: &Tx, scope: &Scope, input: &NameSweep) -> Result<SweepId, Error> {
    legs::alone(tx).await?;
    let item = open_item(tx, scope, input.suspense_item_id, LineDirection::Debit, BankAccountKind::Link).await?;
    let agency = item.agency.ok_or_else(|| anyhow::anyhow!("the link account {} has no agency", item.account))?;
    let leg = Leg {
        end: End::Out,
        statement: None,
        line: item.line_id,
        booked_on: item.booked_on,
        amount: item.amount,
        reference: item.bank_reference.clone(),
        agency,
        link_account: item.account,
        concentration_account: concentration(tx, scope, input.concentration_account_id).await?,
    };
    let sweep = legs::stand(tx, leg).await?;
    settle(tx, End::Out, agency, sweep, &item).await?;
    explained::explain(tx, scope, item.account).await?;
    Ok(sweep)
}

/// Posts an item as an end of a sweep, and closes it.
pub async fn settle(tx: &Tx, end: End, agency: AgencyId, sweep: SweepId, item: &OpenItem) -> Result<(), Error> {
    let against = match end {
        End::Out => unidentified_debit(item.id, item.agency),
        End::In => super::entries::unidentified_receipt(item.id, item.agency),
    };
    let source = ("suspense_item", item.id.into(), tx.today());
    legs::post_end(tx, end, agency, sweep, against, item.amount, source).await?;
    reconciliation::close_item(tx, item.id).await
}

/// An open item of a kind of account and a direction, of which nothing was resolved in another way; locked.
pub async fn open_item(
    tx: &Tx,
    scope: &Scope,
    id: SuspenseItemId,
    direction: LineDirection,
    kind: BankAccountKind,
) -> Result<OpenItem, Error> {
    let item = reconciliation::lock_open_item(tx, scope, id).await.map_err(|error| match error.code() {
        Code::NotFound => FieldError::new("/suspense_item_id", "not_found").into(),
        _ => error,
    })?;
    let account = agencies::find_bank_account(tx.conn(), scope, item.account).await?;
    if item.direction != direction || account.is_none_or(|account| account.kind != kind) {
        return Err(FieldError::new("/suspense_item_id", "not_that_end").into());
    }
    if item.remaining != item.amount {
        let (left, amount) = (item.remaining.to_string(), item.amount.to_string());
        return Err(Code::SweepAmount.with("sum", left).with("amount", amount).into());
    }
    Ok(item)
}

async fn concentration(tx: &Tx, scope: &Scope, named: Option<BankAccountId>) -> Result<BankAccountId, Error> {
    let accounts = agencies::treasury_accounts_of(tx.conn(), scope, BankAccountKind::Concentration).await?;
    let field = |code: &'static str| FieldError::new("/concentration_account_id", code).into();
    match (named, accounts.as_slice()) {
        (Some(id), _) => accounts.iter().find(|one| one.id == id).map(|one| one.id).ok_or_else(|| field("not_found")),
        (None, [only]) => Ok(only.id),
        (None, _) => Err(field("required")),
    }
}
