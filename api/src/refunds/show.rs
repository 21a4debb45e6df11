//! Refunds as one caller sees them.

use chrono::NaiveDate;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{
    Payee, documents,
    entity::{refund, refund_row},
    payees, rules, store,
    wire::{Refund, RefundRow},
};
use crate::{
    agencies,
    base::{
        auth::{Actor, Scope},
        code::Code,
        config::Settings,
        error::Error,
        id::RefundId,
        reply::Reply,
    },
    deposits,
    identity::People,
    signatures,
};

/// One refund with its rows, as an answer.
pub async fn refund(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    settings: &Settings,
    today: NaiveDate,
    id: RefundId,
) -> Result<Reply, Error> {
    let row = store::get(conn, scope, id).await?;
    let rows = store::rows_of(conn, id).await?;
    let agency = agency_payee(conn, scope, &row).await?;
    let (paid, numbers) = payees::of(&row, &rows, || agency)?;
    let version = row.version;
    let mut refund = shown(conn, actor, scope, settings, today, vec![row]).await?.pop().ok_or(Code::NotFound)?;
    let attached = documents::of(conn, scope, id).await?;
    let cited: Vec<_> = rows.iter().map(|row| row.deposit_id).collect();
    let kinds = deposits::kinds_of(conn, scope, &cited).await?;
    refund.needed_documents = Some(documents::needed(cited.iter().filter_map(|id| kinds.get(id).copied()), &attached));
    refund.attachments = Some(attached);
    refund.rows = Some(with_numbers(rows, numbers)?);
    refund.payees = Some(paid.into_iter().map(Into::into).collect());
    Reply::of(version, &refund)
}

fn with_numbers(rows: Vec<refund_row::Model>, numbers: Vec<i32>) -> Result<Vec<RefundRow>, Error> {
    rows.into_iter().zip(numbers).map(|(row, number)| RefundRow::of(row, number)).collect()
}

/// Refunds without their rows.
pub async fn shown(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    settings: &Settings,
    today: NaiveDate,
    rows: Vec<refund::Model>,
) -> Result<Vec<Refund>, Error> {
    let revisions: Vec<Uuid> = rows.iter().filter_map(|row| row.revision_id).map(Uuid::from).collect();
    let chains: Vec<Uuid> = rows.iter().map(|row| row.id.0).collect();
    let mut given = signatures::signatures_of(conn, scope, &revisions).await?;
    let steps = signatures::steps_of(conn, scope, &chains).await?;
    let people = People::within(conn, scope, rows.iter().map(|row| row.made_by)).await?;
    let of = |row: refund::Model| {
        let signatures = row.revision_id.and_then(|revision| given.remove(&revision.0)).unwrap_or_default();
        let done = steps.get(&row.id.0).map_or(&[][..], Vec::as_slice);
        let actions = rules::actions(actor, &row, done, settings, today);
        Refund::of(row, signatures, &people, actions)
    };
    rows.into_iter().map(of).collect()
}

/// The agency as the payee of its refund, where it is.
pub async fn agency_payee(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    row: &refund::Model,
) -> Result<Option<Payee>, Error> {
    let Some(account) = row.payee_account_id else { return Ok(None) };
    let account = agencies::find_bank_account(conn, scope, account).await?;
    let name = agencies::find_agency_name(conn, scope, row.agency_id).await?;
    Ok(account.zip(name).map(|(account, name)| Payee { sheba: account.sheba, name, identifier: None }))
}
