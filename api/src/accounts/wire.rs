//! Shapes shared by the operations of the ledger.

use std::collections::HashMap;

use amanat_kernel::{FiscalYear, Rial, Side, Total};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    chart::PostingKind,
    entity::{account, chart_account, entry, period, posting},
    rules::{self, Sums},
};
use crate::base::{
    action::Action,
    auth::Actor,
    error::Error,
    id::{AccountId, AgencyId, PeriodId, PostingId, UserId},
    jalali::jalali,
};

/// The chart of accounts, by code.
pub(super) type ChartByCode = HashMap<String, chart_account::Model>;

/// An account of the ledger, with what was written on it.
#[derive(Debug, Serialize, ToSchema)]
pub struct LedgerAccount {
    /// Id.
    pub id: AccountId,
    /// Code in the chart of accounts.
    #[schema(example = "2110")]
    pub code: String,
    /// Persian name in the chart.
    #[schema(example = "سپرده‌های پرداختنی")]
    pub name_fa: String,
    /// English name in the chart.
    #[schema(example = "Deposits payable")]
    pub name_en: String,
    /// The side on which its balance usually stands.
    pub normal_side: Side,
    /// What the account is about: `agency`, `deposit`, `suspense_item`, `office` and so on.
    #[schema(example = "deposit")]
    pub subject_kind: String,
    /// The id of that.
    pub subject_id: Uuid,
    /// The agency concerned; absent for the treasury's own accounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_id: Option<AgencyId>,
    /// Sum of the debits.
    pub debit: Total,
    /// Sum of the credits.
    pub credit: Total,
    /// What is left, in the normal side; negative only where the account has no floor.
    pub balance: Total,
    /// The part of the balance that may not leave.
    pub held: Rial,
}

impl LedgerAccount {
    /// An account with its sums and holds.
    ///
    /// # Errors
    /// Internal, when the chart does not know the account's code.
    pub(super) fn of(row: account::Model, chart: &ChartByCode, sums: Sums, held: Rial) -> Result<Self, Error> {
        let account::Model { id, office_id: _, code, subject_id, agency_id, opened_at: _ } = row;
        let chart_account::Model { code, name_fa, name_en, normal_side, subject, has_floor: _ } =
            line_of(chart, &code)?.clone();
        Ok(Self {
            id,
            code,
            name_fa,
            name_en,
            normal_side,
            subject_kind: subject,
            subject_id,
            agency_id,
            debit: Total::new(sums.debit),
            credit: Total::new(sums.credit),
            balance: sums.balance(normal_side),
            held,
        })
    }
}

/// One line of a posting.
#[derive(Debug, Serialize, ToSchema)]
pub struct LedgerEntry {
    /// Its number in the posting, from 1.
    #[schema(example = 1)]
    pub line_no: i32,
    /// The account.
    pub account_id: AccountId,
    /// The account's code in the chart.
    #[schema(example = "1110")]
    pub code: String,
    /// The account's Persian name in the chart.
    #[schema(example = "بانک، حساب رابط سپرده")]
    pub name_fa: String,
    /// The account's English name in the chart.
    #[schema(example = "Bank, deposit link account")]
    pub name_en: String,
    /// What the account is about.
    pub subject_id: Uuid,
    /// The side written on.
    pub side: Side,
    /// The amount.
    pub amount: Rial,
}

impl LedgerEntry {
    fn of(row: entry::Model, account: account::Model, chart: &ChartByCode) -> Result<Self, Error> {
        let entry::Model { posting_id: _, line_no, office_id: _, account_id, side, amount_rial } = row;
        let line = line_of(chart, &account.code)?;
        Ok(Self {
            line_no,
            account_id,
            name_fa: line.name_fa.clone(),
            name_en: line.name_en.clone(),
            code: account.code,
            subject_id: account.subject_id,
            side,
            amount: amount_rial,
        })
    }
}

/// A posting with its lines.
#[derive(Debug, Serialize, ToSchema)]
pub struct LedgerPosting {
    /// Id.
    pub id: PostingId,
    /// What happened.
    pub kind: PostingKind,
    /// The month it is posted into.
    pub period_id: PeriodId,
    /// The day it counts from.
    #[schema(example = "2025-08-03")]
    pub effective_on: NaiveDate,
    /// The same day, Jalali.
    #[schema(example = "1404-05-12")]
    pub effective_on_jalali: String,
    /// When it was written.
    pub recorded_at: DateTime<Utc>,
    /// Who made it.
    pub made_by: UserId,
    /// Who approved it, where somebody had to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
    /// What it is posted for.
    #[schema(example = "deposit")]
    pub source_kind: String,
    /// The id of that.
    pub source_id: Uuid,
    /// The agency concerned; absent for the treasury's own postings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_id: Option<AgencyId>,
    /// The posting that this one undoes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reverses: Option<PostingId>,
    /// The lines; debits and credits have one sum.
    pub entries: Vec<LedgerEntry>,
}

impl LedgerPosting {
    /// Postings with the lines that are theirs.
    ///
    /// # Errors
    /// Internal, when the chart does not know an account's code.
    pub(super) fn all(
        rows: Vec<posting::Model>,
        lines: Vec<(entry::Model, account::Model)>,
        chart: &ChartByCode,
    ) -> Result<Vec<Self>, Error> {
        let mut of_posting: HashMap<PostingId, Vec<LedgerEntry>> = HashMap::new();
        for (line, account) in lines {
            of_posting.entry(line.posting_id).or_default().push(LedgerEntry::of(line, account, chart)?);
        }
        rows.into_iter()
            .map(|row| {
                let entries = of_posting.remove(&row.id).unwrap_or_default();
                Self::of(row, entries)
            })
            .collect()
    }

    fn of(row: posting::Model, entries: Vec<LedgerEntry>) -> Result<Self, Error> {
        let posting::Model {
            id,
            office_id: _,
            period_id,
            kind,
            effective_on,
            recorded_at,
            made_by,
            approved_by,
            source_kind,
            source_id,
            agency_id,
            reverses,
            entry_count: _,
            open: _,
            net: _,
        } = row;
        Ok(Self {
            id,
            kind,
            period_id,
            effective_on,
            effective_on_jalali: jalali(effective_on)?,
            recorded_at,
            made_by,
            approved_by,
            source_kind,
            source_id,
            agency_id,
            reverses,
            entries,
        })
    }
}

/// Whether anything can still be posted into a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PeriodState {
    /// Postings are taken.
    Open,
    /// Postings are refused, for good.
    Closed,
}

/// A month of a fiscal year.
#[derive(Debug, Serialize, ToSchema)]
pub struct Period {
    /// Id.
    pub id: PeriodId,
    /// The fiscal year (سال مالی).
    pub fiscal_year: FiscalYear,
    /// 1 is Farvardin, 12 is Esfand.
    #[schema(example = 5)]
    pub month: i32,
    /// First day.
    #[schema(example = "2025-07-23")]
    pub first_on: NaiveDate,
    /// The same day, Jalali.
    #[schema(example = "1404-05-01")]
    pub first_on_jalali: String,
    /// Last day.
    #[schema(example = "2025-08-22")]
    pub last_on: NaiveDate,
    /// The same day, Jalali.
    #[schema(example = "1404-05-31")]
    pub last_on_jalali: String,
    /// Whether it takes postings.
    pub state: PeriodState,
    /// When it was closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<DateTime<Utc>>,
    /// Who closed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_by: Option<UserId>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

impl Period {
    /// A period as one caller sees it on a day, given the first day of the earliest period that is open.
    ///
    /// # Errors
    /// Internal, when a day of the row lies outside the calendar.
    pub(super) fn of(
        row: period::Model,
        actor: &Actor,
        today: NaiveDate,
        earliest_open: Option<NaiveDate>,
    ) -> Result<Self, Error> {
        let earlier_open = earliest_open.is_some_and(|first| first < row.first_on);
        let actions = rules::period_actions(&row, actor, today, earlier_open);
        let period::Model { id, office_id: _, fiscal_year, month, first_on, last_on, closed_at, closed_by } = row;
        Ok(Self {
            id,
            fiscal_year,
            month,
            first_on,
            first_on_jalali: jalali(first_on)?,
            last_on,
            last_on_jalali: jalali(last_on)?,
            state: if closed_at.is_none() { PeriodState::Open } else { PeriodState::Closed },
            closed_at,
            closed_by,
            actions,
        })
    }
}

/// The line of the chart behind a code.
fn line_of<'a>(chart: &'a ChartByCode, code: &str) -> Result<&'a chart_account::Model, Error> {
    Ok(chart.get(code).ok_or_else(|| anyhow::anyhow!("the chart has no code {code}"))?)
}
