//! Register a bank account.

use actix_web::{post, web::Data};
use amanat_kernel::{Sheba, Text};
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    OpenBankAccounts,
    entity::bank_account,
    rules, store,
    wire::{BankAccount, BankAccountKind},
};
use crate::base::{
    auth::{Can, Scope},
    command::Command,
    db::Db,
    error::Error,
    field::FieldError,
    id::{AgencyId, BankAccountId},
    reply::Reply,
    tx::{Event, Tx},
};

/// A bank account that the General Treasury has had opened.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct OpenBankAccount {
    /// What it is for.
    #[schema(example = "link")]
    pub kind: BankAccountKind,
    /// The agency that holds it: for `link` and `agency_refund` accounts, and for no others.
    #[serde(default)]
    pub agency_id: Option<AgencyId>,
    /// Its Sheba (IBAN); unique in the office.
    #[schema(example = "IR780100004001000001234567")]
    pub sheba: Sheba,
    /// What people call it.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "حساب رابط سپرده اداره کل راه و شهرسازی", min_length = 1, max_length = 200)]
    pub title: Text,
    /// The letter by which it was opened.
    #[validate(length(min = 1, max = 60))]
    #[schema(value_type = String, example = "۵۷/۱۲۳۴", min_length = 1, max_length = 60)]
    pub opening_letter_number: Text,
    /// When it was opened; not in the future.
    #[schema(example = "2025-03-25")]
    pub opened_on: NaiveDate,
}

/// Registers a bank account. Public accounting law, article 76: accounts are opened by the General Treasury.
#[utoipa::path(tag = "agencies", operation_id = "open_bank_account", request_body = OpenBankAccount,
    responses((status = 201, description = "Registered", body = BankAccount)))]
#[post("/bank-accounts")]
pub async fn open_bank_account(
    head: Can<OpenBankAccounts>,
    command: Command<OpenBankAccount>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| open(tx, head.scope(), &command.body).await).await
}

async fn open(tx: &Tx, scope: &Scope, input: &OpenBankAccount) -> Result<Reply, Error> {
    let OpenBankAccount { kind, agency_id, sheba, title, opening_letter_number, opened_on } = input.clone();
    rules::past("/opened_on", opened_on, tx.today())?;
    rules::holder(kind, agency_id)?;
    if let Some(agency) = agency_id {
        store::find_agency(tx.conn(), scope, agency)
            .await?
            .ok_or_else(|| FieldError::new("/agency_id", "not_found"))?;
    }
    let row = bank_account::Model {
        id: BankAccountId::new(),
        office_id: tx.office(),
        kind,
        agency_id,
        sheba,
        title,
        opening_letter_number,
        opened_on,
        created_by: tx.actor()?,
        created_at: tx.now(),
        version: 1,
    };
    store::insert_account(tx, &row).await?;
    let facts = json!({ "kind": row.kind, "sheba": row.sheba });
    tx.record(Event::new("bank_account.opened", "bank_account", row.id).of(row.agency_id).facts(facts)).await?;
    let location = format!("/v1/bank-accounts/{}", row.id);
    Ok(Reply::of(row.version, &BankAccount::try_from(row)?)?.created_at(location))
}
