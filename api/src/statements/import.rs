//! Import a bank statement.

use actix_web::{post, web, web::Data};
use amanat_formats::{Statement as Canonical, read_csv};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ImportStatements,
    entity::{LineState, StatementState, statement, statement_line},
    rules::{self, RialLine, RialStatement},
    store,
    wire::Statement,
};
use crate::{
    agencies::{self, LinkAccount},
    base::{
        auth::{Can, Scope},
        code::Code,
        command::{Query, Upload},
        db::Db,
        error::Error,
        field::FieldError,
        files,
        id::{BankAccountId, LineId, StatementId},
        reply::Reply,
        serial,
        tx::{Event, Tx},
    },
    reconciliation::{self, BankLine, Source},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ImportStatement {
    /// The link account whose statement it is.
    bank_account_id: BankAccountId,
    /// Name of the file, for whoever looks for it later.
    #[validate(length(min = 1, max = 200))]
    #[param(value_type = Option<String>, max_length = 200, example = "bank-1404-05.csv")]
    file_name: Option<Text>,
}

/// Imports a statement of a link account. Lines whose reference and amount are exactly a declared deposit's are received;
/// the others stand in suspense with a reason. A statement whose figures do not agree is kept in quarantine, and nothing of
/// it is posted. Lines that an earlier file brought are not posted again; true twins are kept.
///
/// The file is CSV in UTF-8. First come rows of a key and a value: `sheba` (شماره شبا), `currency` (ارز), `from` (از تاریخ),
/// `to` (تا تاریخ), and where they are known `opening_balance` (مانده اول دوره) and `closing_balance` (مانده پایان دوره).
/// Then a row of column names and a row for each movement: `date` (تاریخ), `description` (شرح), `payment_identifier`
/// (شناسه واریز), `reference` (شماره پیگیری), `debit` (بدهکار: out of the account), `credit` (بستانکار: into it); optional are
/// `row` (ردیف), `time` (ساعت), `value_date` (تاریخ ارزش), `counterparty_sheba` (شبای طرف حساب), `counterparty_name` (نام طرف
/// حساب) and `balance` (مانده). Digits of any script; days Jalali or Gregorian; columns in any order.
#[utoipa::path(tag = "statements", operation_id = "import_statement", params(ImportStatement),
    request_body(content = String, content_type = "text/csv", description = "The file",
        example = json!(include_str!("example.csv"))),
    responses((status = 201, description = "Imported, or in quarantine", body = Statement)))]
#[post("/statements")]
pub async fn import_statement(
    officer: Can<ImportStatements>,
    query: Query<ImportStatement>,
    upload: Upload,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let account = db.read(async |conn| link_account(conn, officer.scope(), query.bank_account_id).await).await?;
    let Upload { bytes, media_type, once } = upload;
    let file = bytes.clone();
    let sheba = account.sheba.clone();
    let today = db.clock().today();
    let read = web::block(move || read(&file, &sheba, today)).await.map_err(anyhow::Error::from)?;
    let (canonical, rials) = read?;
    let name = query.file_name.as_ref().map_or("statement.csv", Text::as_str);
    let file = File { name, media_type: &media_type, bytes: &bytes };
    db.once_within(db.limits().import, officer.actor(), &once, async |tx| {
        import(tx, officer.scope(), &account, &file, &canonical, &rials).await
    })
    .await
}

struct File<'a> {
    name: &'a str,
    media_type: &'a str,
    bytes: &'a [u8],
}

/// Reads the file and turns it into rials; the canonical statement is returned for its dates and format.
fn read(bytes: &[u8], sheba: &amanat_kernel::Sheba, today: chrono::NaiveDate) -> Result<(Head, RialStatement), Error> {
    let canonical = read_csv(bytes).map_err(rules::unreadable)?;
    let head = Head::of(&canonical);
    Ok((head, rules::take(canonical, sheba, today)?))
}

/// What is kept of the statement beside its lines.
struct Head {
    format: &'static str,
    from_on: chrono::NaiveDate,
    to_on: chrono::NaiveDate,
}

impl Head {
    fn of(statement: &Canonical) -> Self {
        Self { format: statement.format.as_str(), from_on: statement.from_day, to_on: statement.to_day }
    }
}

async fn link_account(
    conn: &impl sea_orm::ConnectionTrait,
    scope: &Scope,
    id: BankAccountId,
) -> Result<LinkAccount, Error> {
    if let Some(account) = agencies::find_link_account(conn, scope, id).await? {
        return Ok(account);
    }
    match agencies::find_bank_account_kind(conn, scope, id).await? {
        Some(_) => Err(Code::BankAccountNotLink.into()),
        None => Err(FieldError::new("#query/bank_account_id", "not_found").into()),
    }
}

async fn import(
    tx: &Tx,
    scope: &Scope,
    account: &LinkAccount,
    file: &File<'_>,
    head: &Head,
    rials: &RialStatement,
) -> Result<Reply, Error> {
    // First of all: the series' row keeps two imports of one account apart, so that neither misses the other's lines.
    let number = serial::next(tx, &format!("statement/{}", account.id)).await?;
    let sha256 = files::sha256(file.bytes);
    if let Some(earlier) = store::find_by_file(tx, scope, account.id, sha256).await? {
        return Err(Code::StatementFileAlreadyImported.with("statement_id", earlier.id.to_string()).into());
    }
    let id = StatementId::new();
    let lines = lines(tx, id, account, rials).await?;
    let duplicates = lines.iter().filter(|line| line.state == LineState::Duplicate).count();
    let state = rials.quarantine.map_or(StatementState::Posted, |_| StatementState::Quarantined);
    let row = statement::Model {
        id,
        office_id: tx.office(),
        bank_account_id: account.id,
        agency_id: account.agency,
        number: i64::try_from(number).map_err(anyhow::Error::from)?,
        file_id: files::store(tx, file.name, file.media_type, file.bytes).await?,
        file_sha256: sha256.to_vec(),
        format: head.format.to_owned(),
        from_on: head.from_on,
        to_on: head.to_on,
        opening_rial: rials.opening,
        closing_rial: rials.closing,
        state,
        quarantined_because: rials.quarantine,
        line_count: i32::try_from(lines.len()).map_err(anyhow::Error::from)?,
        matched_count: 0,
        suspended_count: 0,
        duplicate_count: i32::try_from(duplicates).map_err(anyhow::Error::from)?,
        imported_by: tx.actor()?,
        imported_at: tx.now(),
        version: 1,
    };
    store::insert(tx, row).await?;
    let fresh: Vec<BankLine> = lines.iter().filter(|line| line.state == LineState::Posted).map(bank_line).collect();
    store::insert_lines(tx, lines).await?;
    let action = if state == StatementState::Posted {
        let source = Source { statement: id, account: account.id, agency: account.agency };
        let taken = reconciliation::take(tx, scope, source, &fresh).await?;
        store::set_counts(tx, id, taken.matched, taken.suspended).await?;
        "statement.imported"
    } else {
        "statement.quarantined"
    };
    let facts = json!({ "file_name": file.name, "lines": rials.lines.len(), "duplicates": duplicates,
        "quarantine": rials.quarantine });
    tx.record(Event::new(action, "statement", id).of(account.agency).facts(facts)).await?;
    let row = store::get(tx.conn(), scope, id).await?;
    Ok(Reply::of(row.version, &Statement::of(row)?)?.created_at(format!("/v1/statements/{id}")))
}

/// The lines as rows, each in its state.
async fn lines(
    tx: &Tx,
    statement: StatementId,
    account: &LinkAccount,
    rials: &RialStatement,
) -> Result<Vec<statement_line::Model>, Error> {
    let fingerprints: Vec<[u8; 32]> = rials.lines.iter().map(|line| line.fingerprint).collect();
    let known = store::known(tx, account.id, &fingerprints).await?;
    let rows = rials.lines.iter().map(|RialLine { row, direction, amount, fingerprint, line }| {
        let state = match rials.quarantine {
            Some(_) => LineState::Quarantined,
            None if known.contains(fingerprint.as_slice()) => LineState::Duplicate,
            None => LineState::Posted,
        };
        statement_line::Model {
            id: LineId::new(),
            office_id: tx.office(),
            statement_id: statement,
            bank_account_id: account.id,
            agency_id: account.agency,
            row_number: *row,
            booked_on: line.booked_on,
            value_on: line.value_on,
            direction: *direction,
            amount_rial: *amount,
            payment_identifier: line.payment_identifier.clone(),
            bank_reference: line.bank_reference.clone(),
            counterparty_account: line.counterparty_account.clone(),
            counterparty_name: line.counterparty_name.clone(),
            description: line.description.clone(),
            fingerprint: fingerprint.to_vec(),
            state,
        }
    });
    Ok(rows.collect())
}

fn bank_line(row: &statement_line::Model) -> BankLine {
    BankLine {
        id: row.id,
        direction: row.direction,
        amount: row.amount_rial,
        booked_on: row.booked_on,
        payment_identifier: row.payment_identifier.clone(),
        bank_reference: row.bank_reference.clone(),
        counterparty_name: row.counterparty_name.clone(),
        description: row.description.clone(),
    }
}
