//! Preview the import of a file of bank statements.

use actix_web::{post, web::Data};
use amanat_kernel::{Rial, Total};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::{
    ImportStatements,
    judge::{self, Judged, JudgedLine},
    read::{self, Read},
    rules::{self, RialLine},
    wire::{Continuity, LineState, QuarantineReason, StatementState},
};
use crate::{
    base::{
        auth::Can,
        command::{Query, Shown, StatementFile},
        db::Db,
        error::Error,
        files,
        id::{AgencyId, BankAccountId},
        jalali::jalali,
        reply::Reply,
    },
    reconciliation::wire::LineDirection,
};

/// Lines of the file shown in one answer, from its beginning.
const MOST_SHOWN: usize = 50;

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct PreviewStatement {
    /// The bank account; every statement in the file has to be its. Left out, the file says whose they are.
    bank_account_id: Option<BankAccountId>,
}

/// What would become of a file of statements.
#[derive(Debug, Serialize, ToSchema)]
pub struct StatementPreview {
    /// SHA-256 of what this preview says, in hexadecimal. An import that names it does this or nothing.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub content_sha256: String,
    /// SHA-256 of the file, in hexadecimal.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub file_sha256: String,
    /// Its statements, in the order of the file.
    pub statements: Vec<PreviewedStatement>,
}

/// A bank statement as it would be imported.
#[derive(Debug, Serialize, ToSchema)]
pub struct PreviewedStatement {
    /// The bank account.
    pub bank_account_id: BankAccountId,
    /// The agency whose account it is; none where the account is the treasury's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_id: Option<AgencyId>,
    /// Format of the file.
    #[schema(example = "csv")]
    pub format: String,
    /// Which statement of the file it is, from 1.
    #[schema(example = 1)]
    pub position: i32,
    /// The bank's own number of the statement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_number: Option<String>,
    /// First day.
    pub from_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-01")]
    pub from_on_jalali: String,
    /// Last day.
    pub to_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-31")]
    pub to_on_jalali: String,
    /// Balance before the first line, in rials; signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening: Option<Total>,
    /// Balance after the last line, in rials; signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closing: Option<Total>,
    /// How it follows the statement before it.
    pub continuity: Continuity,
    /// The balance that the statement before it left, in rials; signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_opening: Option<Total>,
    /// Where it would stand.
    pub state: StatementState,
    /// Why it would be in quarantine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quarantined_because: Option<QuarantineReason>,
    /// Lines in the file.
    #[schema(example = 42)]
    pub line_count: usize,
    /// Lines that an earlier file had brought.
    #[schema(example = 1)]
    pub duplicate_count: usize,
    /// Sum of what came, known lines included.
    pub credit_total: Total,
    /// Sum of what left, known lines included.
    pub debit_total: Total,
    /// Its first lines; fifty of one file are shown.
    pub lines: Vec<PreviewedLine>,
}

/// A line of a bank statement as it would be imported.
#[derive(Debug, Serialize, ToSchema)]
pub struct PreviewedLine {
    /// Row in the file.
    #[schema(example = 9)]
    pub row_number: i32,
    /// The day the bank booked it.
    pub booked_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-12")]
    pub booked_on_jalali: String,
    /// Which way the money moved.
    pub direction: LineDirection,
    /// How much.
    pub amount: Rial,
    /// The payment identifier, as the bank wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_identifier: Option<String>,
    /// The bank's reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_reference: Option<String>,
    /// The bank's description.
    pub description: String,
    /// Where it would stand.
    pub state: LineState,
}

/// Says what an import of a file of statements would keep. It tells account, period, balances and sums of each statement, how
/// it follows the one before it, whether it would be in quarantine, and which of its lines are known. The file is read and
/// judged exactly as an import does it, and refused for the same reasons. What its lines would be matched with is found only
/// when they are posted.
///
/// Nothing is stored, neither the file nor that it was looked at. `content_sha256` stands for what is said here: an import
/// that names it does exactly this, or is refused.
#[utoipa::path(tag = "statements", operation_id = "preview_statement", params(PreviewStatement),
    request_body(content(
        (String = "text/csv", example = json!(include_str!("example.csv"))),
        (String = "application/xml"),
        (String = "text/plain"),
    ), description = "The file"),
    responses((status = 200, description = "What would become of it", body = StatementPreview)))]
#[post("/statement-previews")]
pub async fn preview_statement(
    officer: Can<ImportStatements>,
    query: Query<PreviewStatement>,
    file: Shown<StatementFile>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let scope = officer.scope();
    let reads = read::read(&db, scope, query.bank_account_id, &file.bytes).await?;
    let sha256 = files::sha256(&file.bytes);
    let limit = db.limits().import;
    let judged = db.snapshot_within(limit, async |conn| judge::judge(conn, scope, sha256, &reads).await).await?;
    let mut left = MOST_SHOWN;
    let mut statements = Vec::with_capacity(judged.len());
    for statement in &judged {
        let previewed = previewed(statement, left)?;
        left = left.saturating_sub(previewed.lines.len());
        statements.push(previewed);
    }
    Reply::plain(&StatementPreview {
        content_sha256: rules::hex(&judge::content_sha256(sha256, &judged)?),
        file_sha256: rules::hex(&sha256),
        statements,
    })
}

fn previewed(judged: &Judged<'_>, most: usize) -> Result<PreviewedStatement, Error> {
    let Judged { read, continuity, expected_opening, lines } = judged;
    let Read { position, format, bank_number, from_on, to_on, rials, account } = read;
    let total = |direction| {
        let amounts = rials.lines.iter().filter(|line| line.direction == direction);
        Total::new(amounts.map(|line| i128::from(line.amount.get())).sum())
    };
    Ok(PreviewedStatement {
        bank_account_id: account.id,
        agency_id: account.agency,
        format: (*format).to_owned(),
        position: *position,
        bank_number: bank_number.clone(),
        from_on: *from_on,
        from_on_jalali: jalali(*from_on)?,
        to_on: *to_on,
        to_on_jalali: jalali(*to_on)?,
        opening: rials.opening.map(|amount| Total::new(amount.into())),
        closing: rials.closing.map(|amount| Total::new(amount.into())),
        continuity: *continuity,
        expected_opening: expected_opening.map(|amount| Total::new(amount.into())),
        state: rules::imported_as(rials.quarantine),
        quarantined_because: rials.quarantine,
        line_count: lines.len(),
        duplicate_count: lines.iter().filter(|line| line.state == LineState::Duplicate).count(),
        credit_total: total(LineDirection::Credit),
        debit_total: total(LineDirection::Debit),
        lines: rials.lines.iter().zip(lines).take(most).map(previewed_line).collect::<Result<_, _>>()?,
    })
}

fn previewed_line((line, judged): (&RialLine, &JudgedLine)) -> Result<PreviewedLine, Error> {
    let RialLine { row, direction, amount, line, .. } = line;
    Ok(PreviewedLine {
        row_number: *row,
        booked_on: line.booked_on,
        booked_on_jalali: jalali(line.booked_on)?,
        direction: *direction,
        amount: *amount,
        payment_identifier: rules::reference(line).cloned(),
        bank_reference: line.bank_reference.clone(),
        description: line.description.clone(),
        state: judged.state,
    })
}
