//! Queries of refunds and their rows. Every read starts at [`visible`].

use std::collections::HashSet;

use amanat_kernel::Rial;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select, UpdateMany,
    sea_query::{Expr, ExprTrait},
};

use super::entity::{RefundState, refund, refund_revision, refund_row};
use crate::base::{
    auth::Scope,
    code::Code,
    error::Error,
    id::{AgencyId, DepositId, HoldId, OfficeId, RefundId},
    page::{Cut, Page},
    tx::Tx,
};

/// The only door to the table of refunds.
pub fn visible(scope: &Scope) -> Select<refund::Entity> {
    refund::Entity::find().filter(scope.within(refund::Column::OfficeId, refund::Column::AgencyId))
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub agency: Option<AgencyId>,
    pub states: Option<Vec<RefundState>>,
    pub number: Option<String>,
    pub deposit: Option<DepositId>,
}

pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    filter: &Filter,
    cut: &Cut,
) -> Result<Page<refund::Model>, Error> {
    use refund::Column;
    let citing = |deposit: DepositId| {
        let rows = sea_orm::sea_query::Query::select()
            .column(refund_row::Column::RefundId)
            .from(refund_row::Entity)
            .and_where(refund_row::Column::DepositId.eq(deposit))
            .to_owned();
        Column::Id.in_subquery(rows)
    };
    let narrowed = Condition::all()
        .add_option(filter.agency.map(|agency| Column::AgencyId.eq(agency)))
        .add_option(filter.states.as_ref().map(|states| Column::State.is_in(states.iter().copied())))
        .add_option(filter.number.as_deref().map(|number| Column::Number.eq(number)))
        .add_option(filter.deposit.map(citing));
    let rows = cut.apply(visible(scope).filter(narrowed), Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn get(conn: &impl ConnectionTrait, scope: &Scope, id: RefundId) -> Result<refund::Model, Error> {
    Ok(visible(scope).filter(refund::Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

pub async fn lock(tx: &Tx, scope: &Scope, id: RefundId) -> Result<refund::Model, Error> {
    let row = visible(scope).filter(refund::Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// Those of the refunds that are within reach.
pub async fn within(conn: &impl ConnectionTrait, scope: &Scope, ids: &[RefundId]) -> Result<HashSet<RefundId>, Error> {
    let these = visible(scope).select_only().column(refund::Column::Id);
    let these = these.filter(refund::Column::Id.is_in(ids.iter().copied()));
    Ok(these.into_tuple::<RefundId>().all(conn).await?.into_iter().collect())
}

/// Several refunds, locked in the order of their ids.
pub async fn lock_many(tx: &Tx, scope: &Scope, ids: &[RefundId]) -> Result<Vec<refund::Model>, Error> {
    let these = visible(scope).filter(refund::Column::Id.is_in(ids.iter().copied()));
    Ok(these.order_by_asc(refund::Column::Id).lock_exclusive().all(tx.conn()).await?)
}

/// Refunds under way whose time is over, locked, the oldest first; for the system. What another process has locked is left
/// to it.
pub async fn lock_overdue(tx: &Tx, most: u64) -> Result<Vec<refund::Model>, Error> {
    let under_way = <RefundState as sea_orm::Iterable>::iter().filter(|state| super::rules::is_under_way(*state));
    Ok(refund::Entity::find()
        .filter(refund::Column::OfficeId.eq(tx.office()))
        .filter(refund::Column::State.is_in(under_way))
        .filter(refund::Column::ExpiresOn.lt(tx.today()))
        .order_by_asc(refund::Column::Id)
        .limit(most)
        .lock_with_behavior(sea_orm::sea_query::LockType::Update, sea_orm::sea_query::LockBehavior::SkipLocked)
        .all(tx.conn())
        .await?)
}

/// The rows of a refund that the caller was found to see, in order.
pub async fn rows_of(conn: &impl ConnectionTrait, id: RefundId) -> Result<Vec<refund_row::Model>, Error> {
    let rows = refund_row::Entity::find().filter(refund_row::Column::RefundId.eq(id));
    Ok(rows.order_by_asc(refund_row::Column::RowNumber).all(conn).await?)
}

pub async fn insert(tx: &Tx, row: refund::Model, rows: Vec<refund_row::Model>) -> Result<(), Error> {
    refund::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    insert_rows(tx, rows).await
}

async fn insert_rows(tx: &Tx, rows: Vec<refund_row::Model>) -> Result<(), Error> {
    let rows = rows.into_iter().map(|row| row.into_active_model().reset_all());
    refund_row::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes a draft anew.
pub async fn replace(tx: &Tx, row: refund::Model, rows: Vec<refund_row::Model>) -> Result<(), Error> {
    let id = row.id;
    let mut row = row.into_active_model().reset_all();
    row.version = sea_orm::ActiveValue::NotSet;
    refund_row::Entity::delete_many().filter(refund_row::Column::RefundId.eq(id)).exec(tx.conn()).await?;
    changing().set(row).filter(refund::Column::Id.eq(id)).exec(tx.conn()).await?;
    insert_rows(tx, rows).await
}

fn changing() -> UpdateMany<refund::Entity> {
    refund::Entity::update_many().col_expr(refund::Column::Version, Expr::col(refund::Column::Version).add(1))
}

/// Counts the version up: its documents have changed.
pub async fn touch(tx: &Tx, id: RefundId) -> Result<(), Error> {
    changing().filter(refund::Column::Id.eq(id)).exec(tx.conn()).await?;
    Ok(())
}

pub async fn set_state(tx: &Tx, id: RefundId, state: RefundState) -> Result<(), Error> {
    changing()
        .col_expr(refund::Column::State, Expr::value(state))
        .filter(refund::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Ends a request, or sends it back, with the reason.
pub async fn end(tx: &Tx, id: RefundId, state: RefundState, because: &str) -> Result<(), Error> {
    changing()
        .col_expr(refund::Column::State, Expr::value(state))
        .col_expr(refund::Column::EndedBecause, Expr::value(because))
        .filter(refund::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Marks a refund checked, with what the bank said about its payees.
pub async fn check(tx: &Tx, id: RefundId, payee_enquiry: Option<&str>) -> Result<(), Error> {
    changing()
        .col_expr(refund::Column::State, Expr::value(RefundState::Checked))
        .col_expr(refund::Column::PayeeEnquiry, Expr::value(payee_enquiry.map(str::to_owned)))
        .filter(refund::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// How often a refund was submitted.
pub async fn revisions(tx: &Tx, id: RefundId) -> Result<i32, Error> {
    let count =
        refund_revision::Entity::find().filter(refund_revision::Column::RefundId.eq(id)).count(tx.conn()).await?;
    Ok(i32::try_from(count).map_err(anyhow::Error::from)?)
}

/// Submits a refund: from here on it does not change. `number` is its own already, if it has one.
pub async fn submit(
    tx: &Tx,
    revision: refund_revision::Model,
    number: &str,
    expires_on: chrono::NaiveDate,
) -> Result<(), Error> {
    let refund_revision::Model { id, refund_id, content_sha256, submitted_by, submitted_at, .. } = revision.clone();
    refund_revision::Entity::insert(revision.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    changing()
        .col_expr(refund::Column::State, Expr::value(RefundState::Submitted))
        .col_expr(refund::Column::Number, Expr::value(number))
        .col_expr(refund::Column::RevisionId, Expr::value(id))
        .col_expr(refund::Column::ContentSha256, Expr::value(content_sha256))
        .col_expr(refund::Column::SubmittedBy, Expr::value(submitted_by))
        .col_expr(refund::Column::SubmittedAt, Expr::value(submitted_at))
        .col_expr(refund::Column::ExpiresOn, Expr::value(expires_on))
        .col_expr(refund::Column::EndedBecause, Expr::value(None::<String>))
        .filter(refund::Column::Id.eq(refund_id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Writes which hold is a row's reserve.
pub async fn set_hold(tx: &Tx, row: &refund_row::Model, hold: HoldId) -> Result<(), Error> {
    refund_row::Entity::update_many()
        .col_expr(refund_row::Column::HoldId, Expr::value(hold))
        .filter(refund_row::Column::RefundId.eq(row.refund_id))
        .filter(refund_row::Column::RowNumber.eq(row.row_number))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// What the refund account has set aside: the sums of refunds that are funded and not ordered yet.
pub async fn funded(conn: &impl ConnectionTrait, office: OfficeId) -> Result<Vec<Rial>, Error> {
    Ok(refund::Entity::find()
        .select_only()
        .column(refund::Column::TotalRial)
        .filter(refund::Column::OfficeId.eq(office))
        .filter(refund::Column::State.eq(RefundState::Funded))
        .into_tuple()
        .all(conn)
        .await?)
}
