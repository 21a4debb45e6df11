//! Import a file of bank statements.

use std::collections::BTreeMap;

use actix_web::{post, web, web::Data};
use amanat_formats::Statement as Canonical;
use amanat_kernel::{Sheba, Text};
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ImportStatements,
    record::{self, File, Read},
    rules::{self, Seen},
    store,
    wire::{Statement, StatementImport},
};
use crate::{
    agencies::{self, BankAccount},
    base::{
        auth::{Actor, Can, Scope},
        code::Code,
        command::{Query, Upload},
        db::Db,
        error::Error,
        field::FieldError,
        files,
        id::BankAccountId,
        reply::Reply,
        tx::Tx,
    },
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ImportStatement {
    /// The bank account; every statement in the file has to be its. Left out, the file says whose they are.
    bank_account_id: Option<BankAccountId>,
    /// Name of the file, for whoever looks for it later.
    #[validate(length(min = 1, max = 200))]
    #[param(value_type = Option<String>, max_length = 200, example = "bank-1404-05.csv")]
    file_name: Option<Text>,
}

/// Imports a file of statements: of agencies' link accounts, or of the concentration or refund account. What the file is,
/// its content says: CSV, camt.053 (versions 02 to 13) or MT940; a file may hold several statements, and is taken whole or
/// not at all.
///
/// On a link account, lines whose reference and amount are exactly a declared deposit's are received; a debit that takes
/// an earlier credit back reverses what that had become; money that leaves for the concentration account is a sweep; the
/// others stand in suspense with a reason. A statement whose figures do not agree is kept in quarantine, and nothing of it
/// is posted. Lines that an earlier file brought are not posted again; true twins are kept. On the refund account, debits and
/// credits that name exactly one payment settle it or say that it came back, and credits from account 20/9 are funds.
///
/// CSV is in UTF-8. First come rows of a key and a value: `sheba` (شماره شبا), `currency` (ارز), `from` (از تاریخ),
/// `to` (تا تاریخ), and where they are known `opening_balance` (مانده اول دوره) and `closing_balance` (مانده پایان دوره).
/// Then a row of column names and a row for each movement: `date` (تاریخ), `description` (شرح), `payment_identifier`
/// (شناسه واریز), `reference` (شماره پیگیری), `debit` (بدهکار: out of the account), `credit` (بستانکار: into it); optional are
/// `row` (ردیف), `time` (ساعت), `value_date` (تاریخ ارزش), `counterparty_sheba` (شبای طرف حساب), `counterparty_name` (نام طرف
/// حساب) and `balance` (مانده). Digits of any script; days Jalali or Gregorian; columns in any order.
#[utoipa::path(tag = "statements", operation_id = "import_statement", params(ImportStatement),
    request_body(content(
        (String = "text/csv", example = json!(include_str!("example.csv"))),
        (String = "application/xml"),
        (String = "text/plain"),
    ), description = "The file"),
    responses((status = 201, description = "Imported, or in quarantine", body = StatementImport)))]
#[post("/statements")]
pub async fn import_statement(
    officer: Can<ImportStatements>,
    query: Query<ImportStatement>,
    upload: Upload,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let Upload { bytes, media_type, once } = upload;
    let file = bytes.clone();
    let canonicals = web::block(move || read(&file)).await.map_err(anyhow::Error::from)??;
    let scope = officer.scope();
    let accounts = db.read(async |conn| accounts(conn, scope, query.bank_account_id, &canonicals).await).await?;
    let today = db.clock().today();
    let reads = web::block(move || in_rials(canonicals, accounts, today)).await.map_err(anyhow::Error::from)??;
    let name = query.file_name.as_ref().map_or("statement", Text::as_str);
    db.once_within(db.limits().import, officer.actor(), &once, async |tx| {
        import(tx, officer.actor(), scope, name, &media_type, &bytes, &reads).await
    })
    .await
}

fn read(bytes: &[u8]) -> Result<Vec<Canonical>, Error> {
    let canonicals = amanat_formats::read(bytes).map_err(rules::unreadable)?;
    rules::fits(&canonicals)?;
    Ok(canonicals)
}

/// The account of each statement, in the order of the file.
async fn accounts(
    conn: &impl sea_orm::ConnectionTrait,
    scope: &Scope,
    asked: Option<BankAccountId>,
    canonicals: &[Canonical],
) -> Result<Vec<BankAccount>, Error> {
    let stated: Vec<Option<Sheba>> = canonicals.iter().map(|one| Sheba::parse(&one.account).ok()).collect();
    let known = match asked {
        Some(id) => match agencies::find_bank_account(conn, scope, id).await? {
            Some(account) => vec![account],
            None => return Err(FieldError::new("#query/bank_account_id", "not_found").into()),
        },
        None => {
            let mut shebas: Vec<Sheba> = stated.iter().flatten().cloned().collect();
            shebas.sort_unstable();
            shebas.dedup();
            agencies::find_bank_accounts_by_sheba(conn, scope, &shebas).await?
        }
    };
    for account in &known {
        rules::takes_statements(account.kind)?;
    }
    let refusal = if asked.is_some() { Code::StatementWrongAccount } else { Code::StatementAccountUnknown };
    let found = stated.into_iter().map(|sheba| {
        let account = known.iter().find(|account| Some(&account.sheba) == sheba.as_ref());
        account.cloned().ok_or_else(|| refusal.into())
    });
    found.collect()
}

/// Decimals and currencies end here. Statements of one account share the count of lines alike: a bank may cut a day.
fn in_rials(canonicals: Vec<Canonical>, accounts: Vec<BankAccount>, today: NaiveDate) -> Result<Vec<Read>, Error> {
    let mut seen: BTreeMap<BankAccountId, Seen> = BTreeMap::new();
    (1_i32..)
        .zip(canonicals.into_iter().zip(accounts))
        .map(|(position, (canonical, account))| {
            let seen = seen.entry(account.id).or_default();
            Ok(Read {
                position,
                format: canonical.format.as_str(),
                bank_number: canonical.id.clone(),
                from_on: canonical.from_day,
                to_on: canonical.to_day,
                rials: rules::take(canonical, &account.sheba, seen, today)?,
                account,
            })
        })
        .collect()
}

async fn import(
    tx: &Tx,
    actor: &Actor,
    scope: &Scope,
    name: &str,
    media_type: &str,
    bytes: &[u8],
    reads: &[Read],
) -> Result<Reply, Error> {
    // First of all, and in one order for everybody: the rows of the accounts' series keep two imports of an account
    // apart, so that neither misses the other's lines.
    let numbers = record::take_numbers(tx, reads).await?;
    let sha256 = files::sha256(bytes);
    for read in reads {
        if let Some(earlier) = store::find_by_file(tx, scope, read.account.id, sha256).await? {
            return Err(Code::StatementFileAlreadyImported.with("statement_id", earlier.id.to_string()).into());
        }
    }
    let file = File { id: files::store(tx, name, media_type, bytes).await?, sha256, name };
    let mut statements = Vec::with_capacity(reads.len());
    for (read, number) in reads.iter().zip(numbers) {
        let id = record::record(tx, scope, read, number, &file).await?;
        statements.push(store::get(tx.conn(), scope, id).await?);
    }
    let statements = Statement::all(tx.conn(), actor, scope, statements).await?;
    let first = statements.first().map(|one| format!("/v1/statements/{}", one.id)).unwrap_or_default();
    Ok(Reply::plain(&StatementImport { file_id: file.id, statements })?.created_at(first))
}
