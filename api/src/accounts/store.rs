//! Queries of the ledger.

use std::{
    collections::{BTreeSet, HashMap},
    hash::Hash,
};

use amanat_kernel::{FiscalYear, Rial, Side};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, JoinType, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, IntoCondition, OnConflict, SelectStatement},
};
use uuid::Uuid;

use super::{
    entity::{account, balance, chart_account, entry, period, posting},
    rules::Sums,
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::Error,
    id::{AccountId, AgencyId, OfficeId, PeriodId, PostingId},
    page::{Cut, Page},
    tx::Tx,
};

/// Rows per statement: the widest has 15 values, and SQLite takes 32,766 of them, PostgreSQL 65,535.
const ROWS_AT_ONCE: usize = 2000;
/// Sums are taken in two parts of at most nine digits each: SQLite gives up on a sum beyond 64 bits.
const PART: i128 = 1_000_000_000;

/// The door to the table of accounts.
fn visible_accounts(scope: &Scope) -> Select<account::Entity> {
    account::Entity::find().filter(scope.within(account::Column::OfficeId, account::Column::AgencyId))
}

/// The door to the table of postings.
fn visible_postings(scope: &Scope) -> Select<posting::Entity> {
    posting::Entity::find().filter(scope.within(posting::Column::OfficeId, posting::Column::AgencyId))
}

/// The accounts of one line of the chart, by subject.
pub async fn find_accounts(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    code: &str,
    subjects: &[Uuid],
) -> Result<Vec<(Uuid, AccountId)>, Error> {
    let mut found = Vec::with_capacity(subjects.len());
    for subjects in subjects.chunks(ROWS_AT_ONCE) {
        let rows: Vec<(Uuid, AccountId)> = account::Entity::find()
            .select_only()
            .columns([account::Column::SubjectId, account::Column::Id])
            .filter(account::Column::OfficeId.eq(office))
            .filter(account::Column::Code.eq(code))
            .filter(account::Column::SubjectId.is_in(subjects.iter().copied()))
            .into_tuple()
            .all(conn)
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

/// Opens accounts; one that exists is left alone.
pub async fn insert_accounts(tx: &Tx, rows: Vec<account::Model>) -> Result<(), Error> {
    let key = [account::Column::OfficeId, account::Column::Code, account::Column::SubjectId];
    for rows in chunks(rows) {
        account::Entity::insert_many(rows.into_iter().map(|row| row.into_active_model().reset_all()))
            .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
            .exec_without_returning(tx.conn())
            .await?;
    }
    Ok(())
}

/// Writes postings with all their lines.
pub async fn insert_postings(tx: &Tx, headers: Vec<posting::Model>, lines: Vec<entry::Model>) -> Result<(), Error> {
    if lines.len() > ROWS_AT_ONCE {
        lock_balances(tx, &lines).await?;
    }
    for rows in chunks(headers) {
        posting::Entity::insert_many(rows.into_iter().map(|row| row.into_active_model().reset_all()))
            .exec_without_returning(tx.conn())
            .await?;
    }
    for rows in chunks(lines) {
        entry::Entity::insert_many(rows.into_iter().map(|row| row.into_active_model().reset_all()))
            .exec_without_returning(tx.conn())
            .await?;
    }
    Ok(())
}

/// Each statement locks its balances in the order of their keys, but several statements do not: then all are locked
/// before, in that order.
async fn lock_balances(tx: &Tx, lines: &[entry::Model]) -> Result<(), Error> {
    let accounts: BTreeSet<AccountId> = lines.iter().map(|line| line.account_id).collect();
    for accounts in chunks(accounts.into_iter().collect()) {
        balance::Entity::find()
            .select_only()
            .column(balance::Column::AccountId)
            .filter(balance::Column::AccountId.is_in(accounts))
            .order_by_asc(balance::Column::AccountId)
            .lock_exclusive()
            .into_tuple::<AccountId>()
            .all(tx.conn())
            .await?;
    }
    Ok(())
}

fn chunks<T>(rows: Vec<T>) -> impl Iterator<Item = Vec<T>> {
    let mut rows = rows.into_iter();
    std::iter::from_fn(move || {
        let chunk: Vec<T> = rows.by_ref().take(ROWS_AT_ONCE).collect();
        (!chunk.is_empty()).then_some(chunk)
    })
}

/// The oldest posting of each source that takes nothing back.
pub async fn postings_of(tx: &Tx, source_kind: &str, sources: &[Uuid]) -> Result<HashMap<Uuid, PostingId>, Error> {
    let mut found = HashMap::new();
    for sources in sources.chunks(ROWS_AT_ONCE) {
        let rows: Vec<(Uuid, PostingId)> = posting::Entity::find()
            .select_only()
            .columns([posting::Column::SourceId, posting::Column::Id])
            .filter(posting::Column::OfficeId.eq(tx.office()))
            .filter(posting::Column::SourceKind.eq(source_kind))
            .filter(posting::Column::SourceId.is_in(sources.iter().copied()))
            .filter(posting::Column::Reverses.is_null())
            .order_by_asc(posting::Column::Id)
            .into_tuple()
            .all(tx.conn())
            .await?;
        for (source, id) in rows {
            found.entry(source).or_insert(id);
        }
    }
    Ok(found)
}

/// What was posted to one account within reach, oldest first.
pub async fn posted_to(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    code: &str,
    subject: Uuid,
) -> Result<Vec<(posting::Model, entry::Model)>, Error> {
    let account = visible_accounts(scope)
        .filter(account::Column::Code.eq(code))
        .filter(account::Column::SubjectId.eq(subject))
        .one(conn)
        .await?;
    let Some(account) = account else { return Ok(Vec::new()) };
    let entries = entry::Entity::find().filter(entry::Column::AccountId.eq(account.id)).all(conn).await?;
    let mut of_posting: HashMap<PostingId, entry::Model> =
        entries.into_iter().map(|entry| (entry.posting_id, entry)).collect();
    let postings = posting::Entity::find()
        .filter(posting::Column::OfficeId.eq(scope.office()))
        .filter(posting::Column::Id.is_in(of_posting.keys().copied()))
        .order_by_asc(posting::Column::Id)
        .all(conn)
        .await?;
    Ok(postings.into_iter().filter_map(|row| of_posting.remove(&row.id).map(|entry| (row, entry))).collect())
}

/// The chart of accounts, by code.
pub async fn chart(conn: &impl ConnectionTrait) -> Result<HashMap<String, chart_account::Model>, Error> {
    let rows = chart_account::Entity::find().all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.code.clone(), row)).collect())
}

/// Which accounts a list is asked for.
#[derive(Debug)]
pub struct AccountFilter<'a> {
    pub code: Option<&'a str>,
    pub agency: Option<AgencyId>,
    pub subject: Option<Uuid>,
    pub has_balance: Option<bool>,
}

pub async fn list_accounts(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    filter: &AccountFilter<'_>,
    cut: &Cut,
) -> Result<Page<account::Model>, Error> {
    let AccountFilter { code, agency, subject, has_balance } = *filter;
    let mut select = visible_accounts(scope);
    if let Some(code) = code {
        select = select.filter(account::Column::Code.eq(code));
    }
    if let Some(agency) = agency {
        select = select.filter(account::Column::AgencyId.eq(agency));
    }
    if let Some(subject) = subject {
        select = select.filter(account::Column::SubjectId.eq(subject));
    }
    if let Some(has_balance) = has_balance {
        select = select.filter(standing(has_balance));
    }
    let rows = cut.apply(select, account::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

/// Accounts on which something stands, or nothing: whatever side it is on, and whether or not the line has a floor.
fn standing(has_balance: bool) -> Expr {
    let signed = r#"(CASE "entry"."side" WHEN 'debit' THEN "entry"."amount_rial" ELSE -"entry"."amount_rial" END)"#;
    let operator = if has_balance { "<>" } else { "=" };
    Expr::cust(format!(
        r#"(SELECT COALESCE(SUM({signed} / {PART}), 0) * {PART} + COALESCE(SUM({signed} % {PART}), 0)
            FROM "entry" WHERE "entry"."account_id" = "account"."id") {operator} 0"#
    ))
}

pub async fn get_account(conn: &impl ConnectionTrait, scope: &Scope, id: AccountId) -> Result<account::Model, Error> {
    let row = visible_accounts(scope).filter(account::Column::Id.eq(id)).one(conn).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// What was written on both sides of several accounts.
pub async fn sums_of(conn: &impl ConnectionTrait, accounts: &[AccountId]) -> Result<HashMap<AccountId, Sums>, Error> {
    let select = entry::Entity::find()
        .select_only()
        .column(entry::Column::AccountId)
        .filter(entry::Column::AccountId.is_in(accounts.iter().copied()))
        .group_by(entry::Column::AccountId);
    let rows: Vec<(AccountId, Side, i64, i64)> = summed(select).into_tuple().all(conn).await?;
    Ok(gather(rows))
}

/// What was written on both sides of every line of the chart, in the periods that `periods` admits.
pub async fn sums_by_code(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    periods: Condition,
) -> Result<HashMap<String, Sums>, Error> {
    let account = entry::Entity::belongs_to(account::Entity).from(entry::Column::AccountId).to(account::Column::Id);
    let posting = entry::Entity::belongs_to(posting::Entity).from(entry::Column::PostingId).to(posting::Column::Id);
    let period = posting::Entity::belongs_to(period::Entity).from(posting::Column::PeriodId).to(period::Column::Id);
    let select = entry::Entity::find()
        .select_only()
        .column(account::Column::Code)
        .join(JoinType::InnerJoin, account.into())
        .join(JoinType::InnerJoin, posting.into())
        .join(JoinType::InnerJoin, period.into())
        .filter(scope.within(account::Column::OfficeId, account::Column::AgencyId))
        .filter(periods)
        .group_by(account::Column::Code);
    let rows: Vec<(String, Side, i64, i64)> = summed(select).into_tuple().all(conn).await?;
    Ok(gather(rows))
}

/// The periods before this year, or before this month of it.
pub fn before(year: FiscalYear, month: Option<i32>) -> Condition {
    let earlier = |month: i32| Condition::all().add(of_year(year)).add(period::Column::Month.lt(month));
    Condition::any().add(period::Column::FiscalYear.lt(year)).add_option(month.map(earlier))
}

/// The periods of this year, or the one of this month.
pub fn within(year: FiscalYear, month: Option<i32>) -> Condition {
    Condition::all().add(of_year(year)).add_option(month.map(|month| period::Column::Month.eq(month)))
}

fn of_year(year: FiscalYear) -> Expr {
    period::Column::FiscalYear.eq(year)
}

fn summed(select: Select<entry::Entity>) -> Select<entry::Entity> {
    let part = |operator| format!(r#"CAST(SUM("entry"."amount_rial" {operator} {PART}) AS BIGINT)"#);
    select
        .column(entry::Column::Side)
        .column_as(Expr::cust(part("/")), "high")
        .column_as(Expr::cust(part("%")), "low")
        .group_by(entry::Column::Side)
}

fn gather<K: Eq + Hash>(rows: Vec<(K, Side, i64, i64)>) -> HashMap<K, Sums> {
    let mut sums: HashMap<K, Sums> = HashMap::new();
    for (key, side, high, low) in rows {
        let amount = i128::from(high).saturating_mul(PART).saturating_add(low.into());
        sums.entry(key).or_default().add(side, amount);
    }
    sums
}

/// How much of several accounts' balances is held; accounts without a floor cannot be held.
pub async fn held_of(conn: &impl ConnectionTrait, accounts: &[AccountId]) -> Result<HashMap<AccountId, Rial>, Error> {
    let rows =
        balance::Entity::find().filter(balance::Column::AccountId.is_in(accounts.iter().copied())).all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.account_id, row.held_rial)).collect())
}

/// Which postings a list is asked for.
#[derive(Debug)]
pub struct PostingFilter {
    pub account: Option<AccountId>,
    pub subject: Option<Uuid>,
    pub source: Option<Uuid>,
    pub agency: Option<AgencyId>,
    pub period: Option<PeriodId>,
}

pub async fn list_postings(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    filter: &PostingFilter,
    cut: &Cut,
) -> Result<Page<posting::Model>, Error> {
    let PostingFilter { account, subject, source, agency, period } = *filter;
    let mut select = visible_postings(scope);
    if let Some(account) = account {
        select = select.filter(posting::Column::Id.in_subquery(postings_on(entry::Column::AccountId.eq(account))));
    }
    if let Some(subject) = subject {
        let accounts = account::Entity::find()
            .select_only()
            .column(account::Column::Id)
            .filter(account::Column::OfficeId.eq(scope.office()))
            .filter(account::Column::SubjectId.eq(subject))
            .into_query();
        select =
            select.filter(posting::Column::Id.in_subquery(postings_on(entry::Column::AccountId.in_subquery(accounts))));
    }
    if let Some(source) = source {
        select = select.filter(posting::Column::SourceId.eq(source));
    }
    if let Some(agency) = agency {
        select = select.filter(posting::Column::AgencyId.eq(agency));
    }
    if let Some(period) = period {
        select = select.filter(posting::Column::PeriodId.eq(period));
    }
    let rows = cut.apply(select, posting::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

fn postings_on(accounts: impl IntoCondition) -> SelectStatement {
    entry::Entity::find().select_only().column(entry::Column::PostingId).filter(accounts).into_query()
}

pub async fn get_posting(conn: &impl ConnectionTrait, scope: &Scope, id: PostingId) -> Result<posting::Model, Error> {
    let row = visible_postings(scope).filter(posting::Column::Id.eq(id)).one(conn).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// The lines of several postings with their accounts, in order.
pub async fn lines_of(
    conn: &impl ConnectionTrait,
    postings: &[PostingId],
) -> Result<Vec<(entry::Model, account::Model)>, Error> {
    let lines = entry::Entity::find()
        .filter(entry::Column::PostingId.is_in(postings.iter().copied()))
        .order_by_asc(entry::Column::PostingId)
        .order_by_asc(entry::Column::LineNo)
        .all(conn)
        .await?;
    let ids: BTreeSet<AccountId> = lines.iter().map(|line| line.account_id).collect();
    let accounts = account::Entity::find().filter(account::Column::Id.is_in(ids)).all(conn).await?;
    let accounts: HashMap<AccountId, account::Model> = accounts.into_iter().map(|row| (row.id, row)).collect();
    lines
        .into_iter()
        .map(|line| {
            let account = accounts.get(&line.account_id).cloned();
            let account = account.ok_or_else(|| anyhow::anyhow!("an entry stands on no account"))?;
            Ok((line, account))
        })
        .collect()
}
