//! Declare a deposit.

use actix_web::{post, web::Data};
use amanat_kernel::{AgencyCode, FiscalYear, PaymentIdentifier, Rial, Text, text};
use chrono::NaiveDate;
use sea_orm::ConnectionTrait;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    DeclareDeposits,
    entity::{DepositState, DepositorKind, Model},
    kind::DepositKind,
    rules, show, store,
    wire::Deposit,
};
use crate::{
    agencies::{self, LinkAccount},
    base::{
        auth::{Actor, Can, Scope},
        command::Command,
        db::Db,
        error::Error,
        field::FieldError,
        id::{AgencyId, BankAccountId, DepositId, DepositListId},
        reply::Reply,
        serial,
        tx::{Event, Tx},
    },
};

/// Who pays.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct DeclaredDepositor {
    /// What the person is.
    #[schema(example = "natural")]
    pub kind: DepositorKind,
    /// National id (natural), legal-entity id (legal) or foreigner's number (foreign).
    #[validate(length(min = 1, max = 30))]
    #[schema(value_type = String, example = "1360123458", min_length = 1, max_length = 30)]
    pub identifier: Text,
    /// The person's name.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "مریم رضایی", min_length = 1, max_length = 200)]
    pub name: Text,
}

/// A deposit that is to be paid or was paid.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct DeclareDeposit {
    /// The agency that holds it.
    pub agency_id: AgencyId,
    /// The link account; may be left out where the agency has one only.
    #[serde(default)]
    pub link_account_id: Option<BankAccountId>,
    /// Why it is held.
    #[schema(example = "bid_bond")]
    pub kind: DepositKind,
    /// Number of the agency's deposit receipt; unique per agency and fiscal year.
    #[validate(length(min = 1, max = 40))]
    #[schema(value_type = String, example = "1404-000123", min_length = 1, max_length = 40)]
    pub receipt_number: Text,
    /// Day of the receipt, at most forty years ago; it decides the fiscal year.
    #[schema(example = "2025-08-03")]
    pub receipt_on: NaiveDate,
    /// The amount; greater than zero.
    #[schema(example = "250000000")]
    pub amount: Rial,
    /// Who pays.
    #[validate(nested)]
    pub depositor: DeclaredDepositor,
    /// What it is for.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "مناقصه بهسازی راه روستایی", min_length = 1, max_length = 500)]
    pub subject: Text,
    /// The bank's reference on the payer's slip, where the agency has seen it.
    #[serde(default)]
    #[validate(length(min = 1, max = 50))]
    #[schema(value_type = Option<String>, example = "990017", min_length = 1, max_length = 50)]
    pub bank_reference: Option<Text>,
    /// Who may get it back, where that is somebody else.
    #[serde(default)]
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = Option<String>, example = "شرکت راه‌سازان البرز", min_length = 1, max_length = 200)]
    pub beneficiary_name: Option<Text>,
    /// The contract, if there is one.
    #[serde(default)]
    #[validate(length(min = 1, max = 60))]
    #[schema(value_type = Option<String>, example = "۴۰۱/۱۲", min_length = 1, max_length = 60)]
    pub contract_number: Option<Text>,
    /// The court case; required for judicial deposits.
    #[serde(default)]
    #[validate(length(min = 1, max = 60))]
    #[schema(value_type = Option<String>, example = "140401234567", min_length = 1, max_length = 60)]
    pub court_case_number: Option<Text>,
}

/// Declares a deposit and issues the identifier to pay it with. Public accounting law, articles 30 and 41.
#[utoipa::path(tag = "deposits", operation_id = "declare_deposit", request_body = DeclareDeposit,
    responses((status = 201, description = "Declared", body = Deposit)))]
#[post("/deposits")]
pub async fn declare_deposit(
    clerk: Can<DeclareDeposits>,
    command: Command<DeclareDeposit>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(clerk.actor(), &command.once, async |tx| declare(tx, clerk.actor(), clerk.scope(), &command.body).await)
        .await
}

async fn declare(tx: &Tx, actor: &Actor, scope: &Scope, input: &DeclareDeposit) -> Result<Reply, Error> {
    let faults = rules::check(input, tx.today());
    if !faults.is_empty() {
        return Err(Error::Invalid(faults));
    }
    let code = agencies::find_agency_code(tx.conn(), scope, input.agency_id)
        .await?
        .ok_or_else(|| FieldError::new("/agency_id", "not_found"))?;
    let account = link_account(tx.conn(), scope, input.agency_id, input.link_account_id)
        .await?
        .map_err(|code| FieldError::new("/link_account_id", code))?;
    let fiscal_year =
        FiscalYear::of(input.receipt_on).map_err(|code| FieldError::new("/receipt_on", code.to_string()))?;
    let number = serial::next(tx, &series(&code, fiscal_year)).await?;
    let payment_identifier =
        PaymentIdentifier::issue(code, input.kind.digits(), fiscal_year, number).map_err(anyhow::Error::from)?;
    let row = row(tx, input, account.id, fiscal_year, payment_identifier, None)?;
    store::insert(tx, &row).await?;
    tx.record(declared(&row)).await?;
    let location = format!("/v1/deposits/{}", row.id);
    Ok(show::deposit(tx.conn(), actor, row).await?.created_at(location))
}

/// The series from which an agency's payment identifiers of a year are numbered.
pub(super) fn series(agency: &AgencyCode, year: FiscalYear) -> String {
    format!("payment_identifier/{agency}/{year}")
}

/// That a deposit was declared.
pub(super) fn declared(row: &Model) -> Event {
    Event::new("deposit.declared", "deposit", row.id)
        .of(row.agency_id)
        .facts(json!({ "amount": row.amount_rial, "kind": row.kind, "receipt_number": row.receipt_number }))
}

/// The link account that money is to come to: the one named, or the only one of the agency. Inside, why there is none.
pub(super) async fn link_account(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    agency: AgencyId,
    named: Option<BankAccountId>,
) -> Result<Result<LinkAccount, &'static str>, Error> {
    let account = match named {
        Some(id) => agencies::find_link_account(conn, scope, id).await?,
        None => agencies::only_link_account_of(conn, scope, agency).await?,
    };
    Ok(match (account, named) {
        (Some(account), _) if account.agency == agency => Ok(account),
        (_, Some(_)) => Err("not_a_link_account"),
        (_, None) => Err("required"),
    })
}

/// A declaration as a deposit, once its account is known and its identifier issued.
pub(super) fn row(
    tx: &Tx,
    input: &DeclareDeposit,
    link_account: BankAccountId,
    fiscal_year: FiscalYear,
    payment_identifier: PaymentIdentifier,
    list: Option<DepositListId>,
) -> Result<Model, Error> {
    let identifier = rules::identifier(input.depositor.kind, &input.depositor.identifier)
        .map_err(|code| FieldError::new("/depositor/identifier", code))?;
    Ok(Model {
        id: DepositId::new(),
        office_id: tx.office(),
        agency_id: input.agency_id,
        link_account_id: link_account,
        kind: input.kind,
        state: DepositState::Declared,
        receipt_number: text::ascii_digits(input.receipt_number.as_str()),
        receipt_on: input.receipt_on,
        fiscal_year,
        amount_rial: input.amount,
        payment_identifier_folded: text::fold_reference(payment_identifier.as_str()),
        payment_identifier,
        bank_reference: input.bank_reference.as_ref().map(ToString::to_string),
        bank_reference_folded: input
            .bank_reference
            .as_ref()
            .map(|reference| text::fold_reference(reference.as_str()))
            .filter(|folded| !folded.is_empty()),
        depositor_kind: input.depositor.kind,
        depositor_identifier: identifier,
        depositor_name: input.depositor.name.to_string(),
        depositor_name_folded: input.depositor.name.fold(),
        beneficiary_name: input.beneficiary_name.as_ref().map(ToString::to_string),
        subject: input.subject.to_string(),
        contract_number: input.contract_number.as_ref().map(ToString::to_string),
        court_case_number: input.court_case_number.as_ref().map(ToString::to_string),
        declared_by: tx.actor()?,
        declared_at: tx.now(),
        deposit_list_id: list,
        received_on: None,
        sweep_id: None,
        swept_on: None,
        credit_number: None,
        announced_on: None,
        collection_notice_id: None,
        disputed_because: None,
        cancelled_because: None,
        reversed_because: None,
        version: 1,
        refunded_rial: Rial::ZERO,
    })
}
