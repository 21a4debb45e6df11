//! Import a file of bank statements.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ImportStatements, judge, read,
    record::{self, File},
    rules, store,
    wire::{Statement, StatementImport},
};
use crate::base::{
    auth::Can,
    command::{Query, Upload},
    db::Db,
    error::Error,
    files,
    id::BankAccountId,
    reply::Reply,
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
    /// What the preview of the file said, by its SHA-256 in hexadecimal. Where the import would do anything else, because it is
    /// another file or because something was imported meanwhile, it is refused. Left out, nothing is compared.
    #[validate(length(min = 64, max = 64))]
    #[param(
        min_length = 64,
        max_length = 64,
        example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )]
    content_sha256: Option<String>,
}

/// Imports a file of statements: of agencies' link accounts, or of the concentration or refund account. What the file is,
/// its content says: CSV, camt.053 (versions 02 to 13) or MT940; a file may hold several statements, and is taken whole or
/// not at all. What it would become, its preview says.
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
    let scope = officer.scope();
    let reads = read::read(&db, scope, query.bank_account_id, &bytes).await?;
    let name = query.file_name.as_ref().map_or("statement", Text::as_str);
    db.once_within(db.limits().import, officer.actor(), &once, async |tx| {
        // First of all, and in one order for everybody: the rows of the accounts' series keep two imports of an account
        // apart, so that neither misses the other's lines.
        let numbers = record::take_numbers(tx, &reads).await?;
        let sha256 = files::sha256(&bytes);
        let judged = judge::judge(tx.conn(), scope, sha256, &reads).await?;
        if let Some(seen) = &query.content_sha256 {
            rules::previewed(seen, judge::content_sha256(sha256, &judged)?)?;
        }
        let file = File { id: files::store(tx, name, &media_type, &bytes).await?, sha256, name };
        let mut statements = Vec::with_capacity(judged.len());
        for (statement, number) in judged.iter().zip(numbers) {
            let id = record::record(tx, scope, statement, number, &file).await?;
            statements.push(store::get(tx.conn(), scope, id).await?);
        }
        let statements = Statement::all(tx.conn(), officer.actor(), scope, statements).await?;
        let first = statements.first().map(|one| format!("/v1/statements/{}", one.id)).unwrap_or_default();
        Ok(Reply::plain(&StatementImport { file_id: file.id, statements })?.created_at(first))
    })
    .await
}
