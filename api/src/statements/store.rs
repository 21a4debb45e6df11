//! Queries of statements. Every read starts at [`visible`].

use std::collections::HashSet;

use amanat_kernel::Text;
use chrono::NaiveDate;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, Select, UpdateMany,
    sea_query::{Expr, ExprTrait},
};

use super::{
    entity::{
        Continuity, LineState, StatementState,
        statement::{self, Column, Entity},
        statement_line::{self, Column as LineColumn, Entity as Line},
    },
    rules::Before,
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    id::{AgencyId, BankAccountId, StatementId},
    page::{Cut, Page},
    tx::Tx,
};

/// Rows per insert: eighteen values each, within the parameter limit of SQLite (32,766).
const ROWS_AT_ONCE: usize = 1_500;
/// Fingerprints asked for at once.
const IN_AT_ONCE: usize = 10_000;

/// The only door to the table.
pub fn visible(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(scope.within(Column::OfficeId, Column::AgencyId))
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub agency: Option<AgencyId>,
    pub bank_account: Option<BankAccountId>,
    pub state: Option<StatementState>,
    pub continuity: Option<Continuity>,
}

impl Filter {
    fn condition(&self) -> Condition {
        Condition::all()
            .add_option(self.agency.map(|agency| Column::AgencyId.eq(agency)))
            .add_option(self.bank_account.map(|account| Column::BankAccountId.eq(account)))
            .add_option(self.state.map(|state| Column::State.eq(state)))
            .add_option(self.continuity.map(|continuity| Column::Continuity.eq(continuity)))
    }
}

pub async fn get(conn: &impl ConnectionTrait, scope: &Scope, id: StatementId) -> Result<statement::Model, Error> {
    Ok(visible(scope).filter(Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    filter: &Filter,
    cut: &Cut,
) -> Result<Page<statement::Model>, Error> {
    let rows = cut.apply(visible(scope).filter(filter.condition()), Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

/// The lines of a statement the caller was found to see.
pub async fn list_lines(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    statement: StatementId,
    state: Option<LineState>,
    cut: &Cut,
) -> Result<Page<statement_line::Model>, Error> {
    let lines = Line::find()
        .filter(scope.within(LineColumn::OfficeId, LineColumn::AgencyId))
        .filter(LineColumn::StatementId.eq(statement))
        .filter(Condition::all().add_option(state.map(|state| LineColumn::State.eq(state))));
    let rows = cut.apply(lines, LineColumn::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

/// The statement that was made of the same file, if one was.
pub async fn find_by_file(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    account: BankAccountId,
    sha256: [u8; 32],
) -> Result<Option<statement::Model>, Error> {
    Ok(visible(scope)
        .filter(Column::BankAccountId.eq(account))
        .filter(Column::FileSha256.eq(sha256.to_vec()))
        .filter(Column::State.ne(StatementState::Discarded))
        .one(conn)
        .await?)
}

/// Which of the fingerprints are in the ledger already.
pub async fn known(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    account: BankAccountId,
    fingerprints: &[impl AsRef<[u8]>],
) -> Result<HashSet<Vec<u8>>, Error> {
    let mut known = HashSet::new();
    for some in fingerprints.chunks(IN_AT_ONCE) {
        let rows: Vec<Vec<u8>> = Line::find()
            .select_only()
            .column(LineColumn::Fingerprint)
            .filter(scope.within(LineColumn::OfficeId, LineColumn::AgencyId))
            .filter(LineColumn::BankAccountId.eq(account))
            .filter(LineColumn::State.eq(LineState::Posted))
            .filter(LineColumn::Fingerprint.is_in(some.iter().map(|one| one.as_ref().to_vec())))
            .into_tuple()
            .all(conn)
            .await?;
        known.extend(rows);
    }
    Ok(known)
}

pub async fn insert(tx: &Tx, row: statement::Model) -> Result<(), Error> {
    Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(tx.conn())
        .await
        .on_constraint("statement_file_uq", Code::StatementFileAlreadyImported)?;
    Ok(())
}

pub async fn lock(tx: &Tx, scope: &Scope, id: StatementId) -> Result<statement::Model, Error> {
    let row = visible(scope).filter(Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// The last posted statement of the account that begins no later than a day.
pub async fn find_before(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    account: BankAccountId,
    from_on: NaiveDate,
) -> Result<Option<Before>, Error> {
    let row = posted(scope, account)
        .filter(Column::FromOn.lte(from_on))
        .order_by_desc(Column::ToOn)
        .order_by_desc(Column::Number)
        .one(conn)
        .await?;
    Ok(row.map(|row| Before { to_on: row.to_on, closing: row.closing_rial }))
}

/// The first posted statement of the account that begins after a day.
pub async fn find_after(
    tx: &Tx,
    scope: &Scope,
    account: BankAccountId,
    to_on: NaiveDate,
) -> Result<Option<statement::Model>, Error> {
    Ok(posted(scope, account)
        .filter(Column::FromOn.gt(to_on))
        .order_by_asc(Column::FromOn)
        .order_by_asc(Column::Number)
        .one(tx.conn())
        .await?)
}

fn posted(scope: &Scope, account: BankAccountId) -> Select<Entity> {
    visible(scope).filter(Column::BankAccountId.eq(account)).filter(Column::State.eq(StatementState::Posted))
}

pub async fn set_continuity(
    tx: &Tx,
    id: StatementId,
    continuity: Continuity,
    expected: Option<i64>,
) -> Result<(), Error> {
    Entity::update_many()
        .col_expr(Column::Continuity, Expr::value(continuity))
        .col_expr(Column::ExpectedOpeningRial, Expr::value(expected))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(id))
        .filter(Column::Continuity.ne(continuity))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// What became of the lines of a statement.
pub struct Counts {
    pub matched: i32,
    pub suspended: i32,
    pub transfers: i32,
    pub payments: i32,
}

/// Writes what became of the lines, once that is known.
pub async fn set_counts(tx: &Tx, id: StatementId, counts: Counts) -> Result<(), Error> {
    let Counts { matched, suspended, transfers, payments } = counts;
    Entity::update_many()
        .col_expr(Column::MatchedCount, Expr::value(matched))
        .col_expr(Column::SuspendedCount, Expr::value(suspended))
        .col_expr(Column::TransferCount, Expr::value(transfers))
        .col_expr(Column::PaymentCount, Expr::value(payments))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

pub async fn propose_acceptance(tx: &Tx, id: StatementId, because: &Text) -> Result<(), Error> {
    changing(id)
        .col_expr(Column::AcceptanceProposedBy, Expr::value(tx.actor()?))
        .col_expr(Column::AcceptanceProposedAt, Expr::value(tx.now()))
        .col_expr(Column::AcceptanceBecause, Expr::value(because.as_str()))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Takes a statement out of quarantine, by the one who writes.
pub async fn accept(tx: &Tx, id: StatementId, duplicates: usize) -> Result<(), Error> {
    let duplicates = i32::try_from(duplicates).map_err(anyhow::Error::from)?;
    changing(id)
        .col_expr(Column::State, Expr::value(StatementState::Posted))
        .col_expr(Column::AcceptedBy, Expr::value(tx.actor()?))
        .col_expr(Column::AcceptedAt, Expr::value(tx.now()))
        .col_expr(Column::DuplicateCount, Expr::value(duplicates))
        .exec(tx.conn())
        .await
        .on_constraint("statement_two_persons_ck", Code::SamePerson)?;
    Ok(())
}

pub async fn discard(tx: &Tx, id: StatementId, because: &Text) -> Result<(), Error> {
    changing(id)
        .col_expr(Column::State, Expr::value(StatementState::Discarded))
        .col_expr(Column::DiscardedBy, Expr::value(tx.actor()?))
        .col_expr(Column::DiscardedAt, Expr::value(tx.now()))
        .col_expr(Column::DiscardedBecause, Expr::value(because.as_str()))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// An update of one statement that counts its version up.
fn changing(id: StatementId) -> UpdateMany<Entity> {
    Entity::update_many().col_expr(Column::Version, Expr::col(Column::Version).add(1)).filter(Column::Id.eq(id))
}

/// Every line of a statement that is locked.
pub async fn all_lines(tx: &Tx, statement: StatementId) -> Result<Vec<statement_line::Model>, Error> {
    let lines = Line::find().filter(LineColumn::OfficeId.eq(tx.office())).filter(LineColumn::StatementId.eq(statement));
    Ok(lines.order_by_asc(LineColumn::RowNumber).all(tx.conn()).await?)
}

pub async fn set_line_states(tx: &Tx, lines: &[&statement_line::Model], state: LineState) -> Result<(), Error> {
    for some in lines.chunks(IN_AT_ONCE) {
        Line::update_many()
            .col_expr(LineColumn::State, Expr::value(state))
            .filter(LineColumn::Id.is_in(some.iter().map(|line| line.id)))
            .exec(tx.conn())
            .await?;
    }
    Ok(())
}

pub async fn insert_lines(tx: &Tx, rows: Vec<statement_line::Model>) -> Result<(), Error> {
    for some in rows.chunks(ROWS_AT_ONCE) {
        let some = some.iter().map(|row| row.clone().into_active_model().reset_all());
        Line::insert_many(some).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}
