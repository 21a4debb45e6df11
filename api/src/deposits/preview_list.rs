//! Preview a list of deposits.

use std::collections::BTreeMap;

use actix_web::{
    Either, post,
    web::{self, Data},
};
use amanat_formats::ListNote;
use amanat_kernel::Total;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::{
    DeclareDeposits, declare,
    listed::{self, Declarer, Judged, ListFile, MOST_SHOWN, RowFault},
    store,
    wire::DepositKind,
};
use crate::{
    agencies,
    base::{
        auth::Can,
        code::Code,
        command::{Query, Shown},
        db::Db,
        download::{Download, Wanted, XLSX},
        error::Error,
        field::FieldError,
        id::{AgencyId, BankAccountId},
        problem::Language,
        reply::Reply,
    },
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct PreviewDepositList {
    /// The agency that holds the deposits.
    agency_id: AgencyId,
    /// The link account; may be left out where the agency has one only.
    link_account_id: Option<BankAccountId>,
}

/// Something to know about a row of a file.
#[derive(Debug, Serialize, ToSchema)]
pub struct RowRemark {
    /// Row of the file, 1 for the first, as a spreadsheet counts them.
    #[schema(example = 12)]
    pub row: usize,
    /// English name of the column; absent where the row as a whole is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "depositor_identifier")]
    pub field: Option<String>,
    /// Why, as a stable code.
    #[schema(example = "national_id_check_digit")]
    pub code: String,
    /// Why, in the language of `Accept-Language`.
    #[schema(example = "رقم کنترل کد ملی درست نیست؛ دوباره بنویسید.")]
    pub detail: String,
}

impl RowRemark {
    fn of_fault(fault: &RowFault, language: Language) -> Self {
        let shown = fault.field.show(language);
        let field = fault.column.map(|column| column.english().to_owned());
        Self { row: fault.row, field, code: shown.code, detail: shown.detail }
    }

    pub(super) fn of_note(note: ListNote, language: Language) -> Self {
        let shown = FieldError::new("", note.code.as_str()).show(language);
        Self { row: note.row, field: Some(note.column.english().to_owned()), code: shown.code, detail: shown.detail }
    }
}

/// Deposits of one kind in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListedKind {
    /// The kind.
    pub kind: DepositKind,
    /// How many.
    #[schema(example = 12)]
    pub count: usize,
    /// Their sum.
    pub amount: Total,
}

/// What would become of a list of deposits.
#[derive(Debug, Serialize, ToSchema)]
pub struct DepositListPreview {
    /// Rows in the list.
    #[schema(example = 12)]
    pub row_count: usize,
    /// Sum of the amounts that could be read.
    pub total: Total,
    /// By kind, as far as kinds and amounts could be read.
    pub by_kind: Vec<ListedKind>,
    /// What was read otherwise than it stood there.
    pub warnings: Vec<RowRemark>,
    /// How many faults there are; a list with any is not taken.
    #[schema(example = 0)]
    pub fault_count: usize,
    /// The faults, the first thousand of them.
    pub faults: Vec<RowRemark>,
}

/// Reads a list of deposits and says what would become of it. Every row is held to the rules of a single declaration, to
/// the other rows, and to the receipt numbers that are known. Nothing is stored. With `Accept:
/// application/vnd.openxmlformats-officedocument.spreadsheetml.sheet` the answer is the list as a workbook with what is
/// wrong beside each row; mended, it can be sent as it is.
#[utoipa::path(tag = "deposits", operation_id = "preview_deposit_list", params(PreviewDepositList),
    request_body(content(
        (String = "text/csv", example = json!(include_str!("example.csv"))),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ), description = "The list"),
    responses((status = 200, description = "What would become of it", content(
        (DepositListPreview = "application/json"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ))))]
#[post("/deposit-lists/preview")]
pub async fn preview_deposit_list(
    clerk: Can<DeclareDeposits>,
    query: Query<PreviewDepositList>,
    wanted: Wanted,
    file: Shown<ListFile>,
    db: Data<Db>,
) -> Result<Either<Reply, Download>, Error> {
    let PreviewDepositList { agency_id: agency, link_account_id: link_account } = query.0;
    db.read(async |conn| {
        agencies::find_agency_code(conn, clerk.scope(), agency).await?.ok_or(Code::NotFound)?;
        declare::link_account(conn, clerk.scope(), agency, link_account)
            .await?
            .map_err(|code| FieldError::new("#query/link_account_id", code))?;
        Ok(())
    })
    .await?;
    let declarer = Declarer { agency, link_account, today: db.clock().today() };
    let mut judged = web::block(move || listed::judge(&file.bytes, declarer)).await.map_err(anyhow::Error::from)??;
    let numbers = judged.receipt_numbers();
    let taken = db.read(async |conn| store::taken_receipt_numbers(conn, clerk.scope(), agency, &numbers).await).await?;
    judged.faults = judged.with_taken(&taken);
    if !wanted.names(XLSX) {
        return Ok(Either::Left(Reply::plain(&preview(&judged, wanted.language))?));
    }
    let written = web::block(move || judged.workbook()).await.map_err(anyhow::Error::from)?;
    let bytes = written.map_err(anyhow::Error::from)?;
    Ok(Either::Right(Download {
        media_type: XLSX,
        name: "فهرست سپرده‌ها با خطاها.xlsx".into(),
        plain_name: "deposit-list-faults.xlsx".into(),
        bytes,
    }))
}

fn preview(judged: &Judged, language: Language) -> DepositListPreview {
    let mut by_kind: BTreeMap<u8, ListedKind> = BTreeMap::new();
    for deposit in judged.list.rows.iter().map(|row| &row.deposit) {
        if let (Some(kind), Some(amount)) = (deposit.kind.and_then(DepositKind::of_code), deposit.amount) {
            let so_far = by_kind.entry(kind.digits()).or_insert(ListedKind { kind, count: 0, amount: Total::new(0) });
            so_far.count += 1;
            so_far.amount = Total::new(so_far.amount.get() + i128::from(amount.get()));
        }
    }
    let shown = judged.faults.iter().take(MOST_SHOWN);
    DepositListPreview {
        row_count: judged.list.rows.len(),
        total: Total::new(judged.total()),
        by_kind: by_kind.into_values().collect(),
        warnings: judged.list.notes.iter().map(|note| RowRemark::of_note(*note, language)).collect(),
        fault_count: judged.faults.len(),
        faults: shown.map(|fault| RowRemark::of_fault(fault, language)).collect(),
    }
}
