//! Set the refund account's money aside for a refund.

use actix_web::{post, web::Data};
use amanat_kernel::Total;
use sea_orm::ConnectionTrait;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    FundRefunds, content,
    entity::{RefundState, refund},
    rules::{self, Step},
    show, store,
    turn::Turn,
};
use crate::{
    accounts::{self, Chart},
    base::{
        auth::{Can, Role, Scope},
        code::Code,
        command::{Command, Id},
        config::Settings,
        db::Db,
        error::Error,
        id::{OfficeId, RefundId},
        reply::{IfMatch, Reply},
        serial,
        tx::{Event, Tx},
    },
    signatures,
};

/// Whose row keeps two payers apart who count on the same money.
const SERIES: &str = "refund_account";

/// Nothing is said beside the fact.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({}))]
pub struct FundRefund {}

/// Sets money of the treasury's refund account aside for an approved refund. What is on its way out, came back or is set aside
/// for others is not free; where too little is, funds are drawn from account 20/9 first.
#[utoipa::path(tag = "refunds", operation_id = "fund_refund", request_body = FundRefund,
    params(("id" = RefundId, Path, description = "The refund")),
    responses((status = 200, description = "Funded", body = super::wire::Refund)))]
#[post("/refunds/{id}/funding")]
pub async fn fund_refund(
    payer: Can<FundRefunds>,
    Id(id): Id<RefundId>,
    if_match: IfMatch,
    command: Command<FundRefund>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    db.once(payer.actor(), &command.once, async |tx| {
        serial::next(tx, SERIES).await?;
        let turn = Turn::take(tx, payer.scope(), id, &if_match, Step::Fund).await?;
        fund(tx, payer.scope(), &settings, &turn.row).await?;
        show::refund(tx.conn(), payer.actor(), payer.scope(), &settings, tx.today(), id).await
    })
    .await
}

async fn fund(tx: &Tx, scope: &Scope, settings: &Settings, row: &refund::Model) -> Result<(), Error> {
    rules::within_limit(settings, Role::TreasuryPayer, row.total_rial)?;
    content::unchanged(tx, scope, row, None).await?;
    let free = free_to_fund(tx.conn(), tx.office()).await?;
    if free.get() < i128::from(row.total_rial.get()) {
        return Err(Code::RefundAccountShort.with("free", free.to_string()).into());
    }
    signatures::act(tx, row.id.into(), rules::PAYER).await?;
    store::set_state(tx, row.id, RefundState::Funded).await?;
    let facts = json!({ "total": row.total_rial });
    tx.record(Event::new("refund.funded", "refund", row.id).of(row.agency_id).facts(facts)).await
}

/// What of the refund account is free: less what the bank was ordered to pay, what came back and waits, and what is set
/// aside for others. Bank facts post as they come, so it may be negative.
pub(crate) async fn free_to_fund(conn: &impl ConnectionTrait, office: OfficeId) -> Result<Total, Error> {
    let bank = accounts::debit_balance(conn, office, Chart::RefundAccountBank, office.into()).await?.get();
    // A liability to the bank's orders: its debit balance is negative.
    let ordered = accounts::debit_balance(conn, office, Chart::PaymentClearing, office.into()).await?.get();
    let returned = accounts::total_of(conn, office, Chart::ReturnedPayments).await?.get();
    let set_aside = set_aside(conn, office).await?.get();
    Ok(Total::new(bank.saturating_add(ordered).saturating_sub(returned).saturating_sub(set_aside)))
}

/// What of the refund account is set aside for refunds that are funded and not ordered yet.
pub(crate) async fn set_aside(conn: &impl ConnectionTrait, office: OfficeId) -> Result<Total, Error> {
    Ok(store::funded(conn, office).await?.into_iter().collect())
}
