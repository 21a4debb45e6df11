//! Queries of statements. Every read starts at [`visible`].

use std::collections::HashSet;

use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
    Select,
};

use super::entity::{
    LineState, StatementState,
    statement::{self, Column, Entity},
    statement_line::{self, Column as LineColumn, Entity as Line},
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    id::{AgencyId, BankAccountId, StatementId},
    page::{Cut, Page},
    tx::Tx,
};

/// Rows per insert: seventeen values each, within the parameter limit of SQLite (32,766).
const ROWS_AT_ONCE: usize = 1_500;
/// Fingerprints asked for at once.
const IN_AT_ONCE: usize = 10_000;

/// The only door to the table.
fn visible(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(scope.within(Column::OfficeId, Column::AgencyId))
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub agency: Option<AgencyId>,
    pub bank_account: Option<BankAccountId>,
    pub state: Option<StatementState>,
}

impl Filter {
    fn condition(&self) -> Condition {
        Condition::all()
            .add_option(self.agency.map(|agency| Column::AgencyId.eq(agency)))
            .add_option(self.bank_account.map(|account| Column::BankAccountId.eq(account)))
            .add_option(self.state.map(|state| Column::State.eq(state)))
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
    tx: &Tx,
    scope: &Scope,
    account: BankAccountId,
    sha256: [u8; 32],
) -> Result<Option<statement::Model>, Error> {
    Ok(visible(scope)
        .filter(Column::BankAccountId.eq(account))
        .filter(Column::FileSha256.eq(sha256.to_vec()))
        .one(tx.conn())
        .await?)
}

/// Which of the fingerprints are in the ledger already.
pub async fn known(tx: &Tx, account: BankAccountId, fingerprints: &[[u8; 32]]) -> Result<HashSet<Vec<u8>>, Error> {
    let mut known = HashSet::new();
    for some in fingerprints.chunks(IN_AT_ONCE) {
        let rows: Vec<Vec<u8>> = Line::find()
            .select_only()
            .column(LineColumn::Fingerprint)
            .filter(LineColumn::OfficeId.eq(tx.office()))
            .filter(LineColumn::BankAccountId.eq(account))
            .filter(LineColumn::State.eq(LineState::Posted))
            .filter(LineColumn::Fingerprint.is_in(some.iter().map(|one| one.to_vec())))
            .into_tuple()
            .all(tx.conn())
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

/// Writes what became of the lines, once that is known.
pub async fn set_counts(tx: &Tx, id: StatementId, matched: i32, suspended: i32) -> Result<(), Error> {
    use sea_orm::sea_query::Expr;
    Entity::update_many()
        .col_expr(Column::MatchedCount, Expr::value(matched))
        .col_expr(Column::SuspendedCount, Expr::value(suspended))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

pub async fn insert_lines(tx: &Tx, rows: Vec<statement_line::Model>) -> Result<(), Error> {
    for some in rows.chunks(ROWS_AT_ONCE) {
        let some = some.iter().map(|row| row.clone().into_active_model().reset_all());
        Line::insert_many(some).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}
