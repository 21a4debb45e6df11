//! From the rows of a file to declarations, held to the same rules as a single one. Pure.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use amanat_formats::{
    DepositList, ExplainedFault, ListColumn, ListFormat, ListedDeposit, ReadError, WriteError, read_deposit_list,
    write_faults,
};
use amanat_kernel::{FiscalYear, Rial, Text, text};
use chrono::NaiveDate;
use validator::Validate;

use super::{
    declare::{DeclareDeposit, DeclaredDepositor},
    entity::DepositorKind,
    kind::DepositKind,
    rules,
};
use crate::base::{
    code::Code,
    command::FileType,
    download::XLSX,
    error::{Error, Refusal},
    field::{self, FieldError},
    id::{AgencyId, BankAccountId},
    problem::Language,
};

/// What a list may come as.
pub struct ListFile;

impl FileType for ListFile {
    const MEDIA_TYPES: &'static [&'static str] = &["text/csv", XLSX];
    const MOST_BYTES: usize = amanat_formats::MAX_LIST_BYTES;

    fn fits(media_type: &str, bytes: &[u8]) -> bool {
        (media_type == XLSX) == (ListFormat::of(bytes) == ListFormat::Xlsx)
    }
}

/// Faults named in one answer; the workbook of faults holds all.
pub const MOST_SHOWN: usize = 1_000;

/// A list whose rows have been judged.
#[derive(Debug)]
pub struct Judged {
    /// As it came.
    pub list: DepositList,
    /// Every row; where a row has a fault, what could not be read is filled in and the row is not to be declared.
    pub rows: Vec<Declaration>,
    pub faults: Vec<RowFault>,
}

/// One row as a declaration.
#[derive(Debug)]
pub struct Declaration {
    /// Row of the file.
    pub row: usize,
    pub input: DeclareDeposit,
    pub fiscal_year: FiscalYear,
}

/// What is wrong with a row.
#[derive(Clone, Debug)]
pub struct RowFault {
    pub row: usize,
    pub column: Option<ListColumn>,
    /// At `#row/12/amount`.
    pub field: FieldError,
}

impl RowFault {
    fn new(row: usize, column: Option<ListColumn>, field: FieldError) -> Self {
        let pointer = match column {
            Some(column) => format!("#row/{row}/{}", column.english()),
            None => format!("#row/{row}"),
        };
        Self { row, column, field: FieldError { pointer, ..field } }
    }
}

/// For whom a list is declared, and when.
#[derive(Clone, Copy, Debug)]
pub struct Declarer {
    pub agency: AgencyId,
    pub link_account: Option<BankAccountId>,
    pub today: NaiveDate,
}

/// Reads a file and judges its rows, as far as that needs no database.
///
/// # Errors
/// `deposit_list_unreadable`, where the whole file is.
pub fn judge(bytes: &[u8], declarer: Declarer) -> Result<Judged, Error> {
    let list = read_deposit_list(bytes, ListFormat::of(bytes)).map_err(unreadable)?;
    let mut faults: Vec<RowFault> = list
        .faults
        .iter()
        .map(|fault| RowFault::new(fault.row, fault.column, FieldError::new("", fault.code.as_str())))
        .collect();
    let mut faulty: HashMap<usize, Vec<Option<ListColumn>>> = HashMap::new();
    for fault in &faults {
        faulty.entry(fault.row).or_default().push(fault.column);
    }
    let mut seen = HashSet::new();
    let mut rows = Vec::with_capacity(list.rows.len());
    for row in &list.rows {
        let known = faulty.get(&row.number).map(Vec::as_slice).unwrap_or_default();
        let mut found = Vec::new();
        let input = declaration(&row.deposit, declarer, &mut found);
        found.extend(check(&input, declarer.today));
        let fiscal_year = FiscalYear::of(input.receipt_on).or_else(|code| {
            found.push((Some(ListColumn::ReceiptOn), FieldError::new("", code.to_string())));
            FiscalYear::of(declarer.today).map_err(anyhow::Error::from)
        })?;
        // What could not be read was named already, and what was filled in for it is nobody's fault.
        found.retain(|(column, _)| !known.contains(column));
        let is_numbered = row.deposit.receipt_number.is_some() && row.deposit.receipt_on.is_some();
        if is_numbered && !seen.insert((fiscal_year, receipt_number(&input))) {
            found.push((Some(ListColumn::ReceiptNumber), FieldError::new("", "duplicate")));
        }
        faults.extend(found.into_iter().map(|(column, field)| RowFault::new(row.number, column, field)));
        rows.push(Declaration { row: row.number, input, fiscal_year });
    }
    faults.sort_by_key(|fault| (fault.row, fault.column));
    Ok(Judged { list, rows, faults })
}

/// The receipt number as it is kept.
pub fn receipt_number(input: &DeclareDeposit) -> String {
    text::ascii_digits(input.receipt_number.as_str())
}

/// Everything that a single declaration is held to.
fn check(input: &DeclareDeposit, today: NaiveDate) -> Vec<(Option<ListColumn>, FieldError)> {
    let mut faults = input.validate().map_or_else(|errors| field::from_validator(&errors), |()| Vec::new());
    faults.extend(rules::check(input, today));
    faults.into_iter().map(|fault| (column_of(&fault.pointer), fault)).collect()
}

/// The column of a member of the declaration.
fn column_of(pointer: &str) -> Option<ListColumn> {
    let flat = pointer.trim_start_matches('/').replace('/', "_");
    ListColumn::ALL.into_iter().find(|column| column.english() == flat)
}

/// A row as the body of a single declaration. What is absent is filled in with something harmless, so that the rest can
/// be judged all the same; such a row has a fault and is never declared.
fn declaration(
    listed: &ListedDeposit,
    declarer: Declarer,
    faults: &mut Vec<(Option<ListColumn>, FieldError)>,
) -> DeclareDeposit {
    let mut text = |text: &Option<String>, column: ListColumn| {
        text.as_deref().and_then(|text| match Text::parse(text) {
            Ok(text) => Some(text),
            Err(code) => {
                faults.push((Some(column), FieldError::new("", code.to_string())));
                None
            }
        })
    };
    // Without its kind an identifier cannot be judged, nor a kind without its identifier.
    let identifier = text(&listed.depositor_identifier, ListColumn::DepositorIdentifier);
    let (depositor_kind, identifier) = match (listed.depositor_kind, identifier) {
        (Some("natural"), Some(identifier)) => (DepositorKind::Natural, identifier),
        (Some("legal"), Some(identifier)) => (DepositorKind::Legal, identifier),
        (Some(_), Some(identifier)) => (DepositorKind::Foreign, identifier),
        _ => (DepositorKind::Foreign, filling()),
    };
    DeclareDeposit {
        agency_id: declarer.agency,
        link_account_id: declarer.link_account,
        kind: listed.kind.and_then(DepositKind::of_code).unwrap_or(DepositKind::Other),
        receipt_number: text(&listed.receipt_number, ListColumn::ReceiptNumber).unwrap_or_else(filling),
        receipt_on: listed.receipt_on.unwrap_or(declarer.today),
        amount: listed.amount.unwrap_or(Rial::MAX),
        depositor: DeclaredDepositor {
            kind: depositor_kind,
            identifier,
            name: text(&listed.depositor_name, ListColumn::DepositorName).unwrap_or_else(filling),
        },
        subject: text(&listed.subject, ListColumn::Subject).unwrap_or_else(filling),
        bank_reference: text(&listed.bank_reference, ListColumn::BankReference),
        beneficiary_name: text(&listed.beneficiary_name, ListColumn::BeneficiaryName),
        contract_number: text(&listed.contract_number, ListColumn::ContractNumber),
        court_case_number: text(&listed.court_case_number, ListColumn::CourtCaseNumber),
    }
}

/// A text that no rule refuses.
#[expect(clippy::expect_used, reason = "five noughts are a text")]
fn filling() -> Text {
    Text::parse("00000").expect("a text")
}

/// The fault of a file that is no list, at its place.
fn unreadable(fault: ReadError) -> Error {
    let column = fault.column.as_deref().map(|column| format!("/{column}")).unwrap_or_default();
    let pointer = match fault.row {
        Some(row) => format!("#row/{row}{column}"),
        None => format!("#file{column}"),
    };
    Refusal::from(Code::DepositListUnreadable).fields(vec![FieldError::new(pointer, fault.code.as_str())]).into()
}

/// Refuses a list while any row has a fault.
///
/// # Errors
/// `invalid`, with the faults at `#row/12/column`.
pub fn admit(faults: &[RowFault]) -> Result<(), Error> {
    if faults.is_empty() {
        return Ok(());
    }
    let shown = faults.iter().take(MOST_SHOWN).map(|fault| fault.field.clone()).collect();
    Err(Code::Invalid.with("fault_count", faults.len()).fields(shown).into())
}

impl Judged {
    /// Adds receipt numbers that the database knows already to what is wrong.
    #[must_use]
    pub fn with_taken(&self, taken: &BTreeSet<(FiscalYear, String)>) -> Vec<RowFault> {
        let column = Some(ListColumn::ReceiptNumber);
        let known: HashSet<usize> =
            self.faults.iter().filter(|fault| fault.column == column).map(|fault| fault.row).collect();
        let is_taken = |row: &&Declaration| {
            !known.contains(&row.row) && taken.contains(&(row.fiscal_year, receipt_number(&row.input)))
        };
        let code = Code::ReceiptNumberTaken.as_str();
        let found =
            self.rows.iter().filter(is_taken).map(|row| RowFault::new(row.row, column, FieldError::new("", code)));
        let mut all: Vec<RowFault> = self.faults.iter().cloned().chain(found).collect();
        all.sort_by_key(|fault| (fault.row, fault.column));
        all
    }

    /// The receipt numbers of the list, by fiscal year.
    pub fn receipt_numbers(&self) -> BTreeMap<FiscalYear, Vec<String>> {
        let mut numbers: BTreeMap<FiscalYear, Vec<String>> = BTreeMap::new();
        for row in &self.rows {
            numbers.entry(row.fiscal_year).or_default().push(receipt_number(&row.input));
        }
        numbers
    }

    /// The sum of the amounts that could be read.
    pub fn total(&self) -> i128 {
        self.list.rows.iter().filter_map(|row| row.deposit.amount).map(|amount| i128::from(amount.get())).sum()
    }

    /// The list as a workbook, with what is wrong beside each row.
    ///
    /// # Errors
    /// When the workbook cannot be made.
    pub fn workbook(&self) -> Result<Vec<u8>, WriteError> {
        let detail = |fault: &RowFault, language| fault.field.show(language).detail;
        let explained: Vec<ExplainedFault> = self
            .faults
            .iter()
            .map(|fault| ExplainedFault {
                row: fault.row,
                column: fault.column,
                fa: detail(fault, Language::Fa),
                en: detail(fault, Language::En),
            })
            .collect();
        write_faults(&self.list, &explained)
    }
}
