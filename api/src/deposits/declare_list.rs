//! Declare a list of deposits.

use std::collections::BTreeMap;
use std::ops::Range;

use actix_web::{
    post,
    web::{self, Data},
};
use amanat_formats::ListNote;
use amanat_kernel::{AgencyCode, FiscalYear, PaymentIdentifier, Rial, Text, Total};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::{
    DeclareDeposits, declare, deposit_list,
    entity::Model,
    listed::{self, Declaration, Declarer, Judged, ListFile},
    preview_list::RowRemark,
    store,
};
use crate::{
    agencies,
    base::{
        auth::{Can, Scope},
        code::Code,
        command::{Query, Upload, UploadAs},
        db::Db,
        download::Wanted,
        error::Error,
        field::FieldError,
        files,
        id::{AgencyId, BankAccountId, DepositListId},
        problem::Language,
        reply::Reply,
        serial,
        tx::{Event, Tx},
    },
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct DeclareDepositList {
    /// The agency that holds the deposits.
    agency_id: AgencyId,
    /// The link account; may be left out where the agency has one only.
    link_account_id: Option<BankAccountId>,
    /// Name of the file, for whoever looks for it later.
    #[validate(length(min = 1, max = 200))]
    #[param(value_type = Option<String>, min_length = 1, max_length = 200, example = "deposits-1404-05.xlsx")]
    file_name: Option<Text>,
}

/// A list of deposits that was declared.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeclaredDepositList {
    /// Id; the deposits carry it as `deposit_list_id`.
    pub id: DepositListId,
    /// The agency that holds them.
    pub agency_id: AgencyId,
    /// How many deposits were declared.
    #[schema(example = 12)]
    pub deposit_count: usize,
    /// Their sum.
    pub total: Total,
    /// When they were declared.
    pub declared_at: DateTime<Utc>,
    /// What was read otherwise than it stood there.
    pub warnings: Vec<RowRemark>,
}

/// Declares every deposit of a list, or none, and issues an identifier for each. While any row has a fault, all faults are
/// named, at `#row/12/amount`, and nothing is stored. Each row is held to the rules of a single declaration. An agency
/// declares the same file once.
///
/// The list is CSV in UTF-8 or a workbook (XLSX), of which the first visible sheet is read. The first row names the columns,
/// in any order: `kind` (نوع سپرده), `receipt_number` (شماره قبض سپرده), `receipt_on` (تاریخ قبض), `amount` (مبلغ),
/// `depositor_identifier` (شناسه سپرده‌گذار), `depositor_name` (نام سپرده‌گذار), `subject` (موضوع); optional are `row` (ردیف),
/// `depositor_kind` (نوع سپرده‌گذار), `bank_reference` (شماره پیگیری), `beneficiary_name` (نام ذی‌نفع), `contract_number` (شماره
/// قرارداد), `court_case_number` (شماره پرونده قضایی). Kinds by their Persian names or their codes; digits of any script; days
/// Jalali or Gregorian; formulas are refused. At most 5,000 deposits.
#[utoipa::path(tag = "deposits", operation_id = "declare_deposit_list", params(DeclareDepositList),
    request_body(content(
        (String = "text/csv", example = json!(include_str!("example.csv"))),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ), description = "The list"),
    responses((status = 201, description = "Declared, all of them", body = DeclaredDepositList)))]
#[post("/deposit-lists")]
pub async fn declare_deposit_list(
    clerk: Can<DeclareDeposits>,
    query: Query<DeclareDepositList>,
    wanted: Wanted,
    file: UploadAs<ListFile>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let DeclareDepositList { agency_id: agency, link_account_id: link_account, file_name } = query.0;
    let scope = clerk.scope();
    let code = db.read(async |conn| agencies::find_agency_code(conn, scope, agency).await).await?;
    let code = code.ok_or(Code::NotFound)?;
    let Upload { bytes, media_type, once } = file.upload;
    let declarer = Declarer { agency, link_account, today: db.clock().today() };
    let content = bytes.clone();
    let judged = web::block(move || listed::judge(&content, declarer)).await.map_err(anyhow::Error::from)??;
    let name = file_name.as_ref().map_or("deposits", Text::as_str);
    let sent = Sent { declarer, code, name, media_type: &media_type, bytes: &bytes, judged, language: wanted.language };
    db.once_within(db.limits().import, clerk.actor(), &once, async |tx| sent.declare(tx, scope).await).await
}

/// A list on its way into the database.
struct Sent<'a> {
    declarer: Declarer,
    code: AgencyCode,
    name: &'a str,
    media_type: &'a str,
    bytes: &'a [u8],
    judged: Judged,
    language: Language,
}

impl Sent<'_> {
    async fn declare(&self, tx: &Tx, scope: &Scope) -> Result<Reply, Error> {
        let Self { declarer: Declarer { agency, link_account, .. }, judged, .. } = self;
        let account = declare::link_account(tx.conn(), scope, *agency, *link_account)
            .await?
            .map_err(|code| FieldError::new("#query/link_account_id", code))?;
        // First of all: the series' row keeps two declarations of one agency apart, so that neither misses the other's
        // receipt numbers.
        let numbers = self.take_numbers(tx).await?;
        let sha256 = files::sha256(self.bytes);
        if let Some(earlier) = deposit_list::find_by_file(tx.conn(), scope, *agency, sha256).await? {
            return Err(Code::DepositListAlreadyDeclared.with("deposit_list_id", earlier.id.to_string()).into());
        }
        let taken = store::taken_receipt_numbers(tx.conn(), scope, *agency, &judged.receipt_numbers()).await?;
        listed::admit(&judged.with_taken(&taken))?;
        let list = self.list(tx, sha256).await?;
        let rows = self.rows(tx, account.id, list.id, numbers)?;
        let reply = DeclaredDepositList {
            id: list.id,
            agency_id: list.agency_id,
            deposit_count: rows.len(),
            total: Total::new(judged.total()),
            declared_at: list.declared_at,
            warnings: judged.list.notes.iter().map(|note| self.remark(*note)).collect(),
        };
        deposit_list::insert(tx, list).await?;
        store::insert_all(tx, &rows).await?;
        self.record(tx, &reply, &rows).await?;
        let location = format!("/v1/deposits?deposit_list_id={}", reply.id);
        Ok(Reply::plain(&reply)?.created_at(location))
    }

    /// As many numbers of each year's series as the list has deposits of it. The years in their order, as everybody locks
    /// them.
    async fn take_numbers(&self, tx: &Tx) -> Result<BTreeMap<FiscalYear, Range<u64>>, Error> {
        let mut taken = BTreeMap::new();
        for (year, receipts) in self.judged.receipt_numbers() {
            let count = u32::try_from(receipts.len()).map_err(anyhow::Error::from)?;
            taken.insert(year, serial::take(tx, &declare::series(&self.code, year), count).await?);
        }
        Ok(taken)
    }

    async fn list(&self, tx: &Tx, sha256: [u8; 32]) -> Result<deposit_list::Model, Error> {
        let total = i64::try_from(self.judged.total()).ok().and_then(|total| Rial::new(total).ok());
        Ok(deposit_list::Model {
            id: DepositListId::new(),
            office_id: tx.office(),
            agency_id: self.declarer.agency,
            file_id: files::store(tx, self.name, self.media_type, self.bytes).await?,
            file_sha256: sha256.to_vec(),
            row_count: i32::try_from(self.judged.rows.len()).map_err(anyhow::Error::from)?,
            total_rial: total.ok_or_else(|| FieldError::new("#file/amount", "amount_too_large"))?,
            declared_by: tx.actor()?,
            declared_at: tx.now(),
        })
    }

    fn rows(
        &self,
        tx: &Tx,
        account: BankAccountId,
        list: DepositListId,
        mut numbers: BTreeMap<FiscalYear, Range<u64>>,
    ) -> Result<Vec<Model>, Error> {
        let row = |row: &Declaration| {
            let number = numbers.get_mut(&row.fiscal_year).and_then(Iterator::next);
            let number = number.ok_or_else(|| anyhow::anyhow!("fewer numbers were taken than there are deposits"))?;
            let identifier =
                PaymentIdentifier::issue(self.code.clone(), row.input.kind.digits(), row.fiscal_year, number)
                    .map_err(anyhow::Error::from)?;
            declare::row(tx, &row.input, account, row.fiscal_year, identifier, Some(list))
        };
        self.judged.rows.iter().map(row).collect()
    }

    fn remark(&self, note: ListNote) -> RowRemark {
        RowRemark::of_note(note, self.language)
    }

    async fn record(&self, tx: &Tx, list: &DeclaredDepositList, rows: &[Model]) -> Result<(), Error> {
        let facts = json!({ "file_name": self.name, "deposits": rows.len(), "total": list.total });
        let whole = Event::new("deposit_list.declared", "deposit_list", list.id).of(list.agency_id).facts(facts);
        tx.record_all(std::iter::once(whole).chain(rows.iter().map(declare::declared)).collect()).await
    }
}
