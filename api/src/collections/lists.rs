//! Queries of itemised lists, their rows, and collection notices.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select, UpdateMany,
    sea_query::{Expr, ExprTrait},
};

use super::entity::{ListState, NoticeState, collection_notice, itemised_list, itemised_row};
use crate::base::{
    auth::Scope,
    code::Code,
    error::Error,
    id::{AgencyId, CollectionNoticeId, DepositId, ItemisedListId},
    page::{Cut, Page},
    tx::Tx,
};

/// Rows per insert: thirteen values each, within the parameter limit of SQLite (32,766).
const ROWS_AT_ONCE: usize = 2_000;
/// Values in one `IN` list.
const IN_AT_ONCE: usize = 5_000;

/// The door to the table of lists.
pub fn visible(scope: &Scope) -> Select<itemised_list::Entity> {
    itemised_list::Entity::find().filter(scope.within(itemised_list::Column::OfficeId, itemised_list::Column::AgencyId))
}

/// The door to the table of notices.
pub fn visible_notices(scope: &Scope) -> Select<collection_notice::Entity> {
    collection_notice::Entity::find()
        .filter(scope.within(collection_notice::Column::OfficeId, collection_notice::Column::AgencyId))
}

/// What a list of lists is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct ListFilter {
    pub agency: Option<AgencyId>,
    pub state: Option<ListState>,
    pub fiscal_year: Option<amanat_kernel::FiscalYear>,
}

pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    filter: &ListFilter,
    cut: &Cut,
) -> Result<Page<itemised_list::Model>, Error> {
    use itemised_list::Column;
    let narrowed = Condition::all()
        .add_option(filter.agency.map(|agency| Column::AgencyId.eq(agency)))
        .add_option(filter.state.map(|state| Column::State.eq(state)))
        .add_option(filter.fiscal_year.map(|year| Column::FiscalYear.eq(year)));
    let rows = cut.apply(visible(scope).filter(narrowed), Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn get(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    id: ItemisedListId,
) -> Result<itemised_list::Model, Error> {
    Ok(visible(scope).filter(itemised_list::Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

/// A list, locked, if it is within reach.
pub async fn find_locked(tx: &Tx, scope: &Scope, id: ItemisedListId) -> Result<Option<itemised_list::Model>, Error> {
    let row = visible(scope).filter(itemised_list::Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row)
}

pub async fn lock(tx: &Tx, scope: &Scope, id: ItemisedListId) -> Result<itemised_list::Model, Error> {
    Ok(find_locked(tx, scope, id).await?.ok_or(Code::NotFound)?)
}

pub async fn insert(tx: &Tx, row: itemised_list::Model, rows: Vec<itemised_row::Model>) -> Result<(), Error> {
    itemised_list::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    for some in rows.chunks(ROWS_AT_ONCE) {
        let some = some.iter().map(|row| row.clone().into_active_model().reset_all());
        itemised_row::Entity::insert_many(some).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

fn changing() -> UpdateMany<itemised_list::Entity> {
    itemised_list::Entity::update_many()
        .col_expr(itemised_list::Column::Version, Expr::col(itemised_list::Column::Version).add(1))
}

pub async fn set_state(tx: &Tx, id: ItemisedListId, state: ListState) -> Result<(), Error> {
    changing()
        .col_expr(itemised_list::Column::State, Expr::value(state))
        .filter(itemised_list::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Takes a list back and lets its deposits go.
pub async fn withdraw(tx: &Tx, id: ItemisedListId, because: &str) -> Result<(), Error> {
    changing()
        .col_expr(itemised_list::Column::State, Expr::value(ListState::Withdrawn))
        .col_expr(itemised_list::Column::WithdrawnBecause, Expr::value(because))
        .filter(itemised_list::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    itemised_row::Entity::update_many()
        .col_expr(itemised_row::Column::IsLive, Expr::value(false))
        .filter(itemised_row::Column::ItemisedListId.eq(id))
        .filter(itemised_row::Column::IsLive.eq(true))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Those of the deposits that stand in a list that was not withdrawn.
pub async fn listed(tx: &Tx, deposits: &[DepositId]) -> Result<Vec<DepositId>, Error> {
    let mut found = Vec::new();
    for some in deposits.chunks(IN_AT_ONCE) {
        let rows: Vec<DepositId> = itemised_row::Entity::find()
            .select_only()
            .column(itemised_row::Column::DepositId)
            .filter(itemised_row::Column::OfficeId.eq(tx.office()))
            .filter(itemised_row::Column::IsLive.eq(true))
            .filter(itemised_row::Column::DepositId.is_in(some.iter().copied()))
            .into_tuple()
            .all(tx.conn())
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

/// All rows of a list that was found to be within reach, in their order.
pub async fn rows_of(conn: &impl ConnectionTrait, list: ItemisedListId) -> Result<Vec<itemised_row::Model>, Error> {
    Ok(itemised_row::Entity::find()
        .filter(itemised_row::Column::ItemisedListId.eq(list))
        .order_by_asc(itemised_row::Column::RowNumber)
        .all(conn)
        .await?)
}

/// A page of the rows of a list that was found to be within reach. Rows stand in the order of their deposits' ids.
pub async fn page_of_rows(
    conn: &impl ConnectionTrait,
    list: ItemisedListId,
    cut: &Cut,
) -> Result<Page<itemised_row::Model>, Error> {
    let these = itemised_row::Entity::find().filter(itemised_row::Column::ItemisedListId.eq(list));
    let rows = cut.apply(these, itemised_row::Column::DepositId).all(conn).await?;
    cut.page(rows, |row| row.deposit_id.into())
}

/// What a list of notices is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct NoticeFilter {
    pub agency: Option<AgencyId>,
    pub state: Option<NoticeState>,
    pub list: Option<ItemisedListId>,
}

pub async fn list_notices(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    filter: &NoticeFilter,
    cut: &Cut,
) -> Result<Page<collection_notice::Model>, Error> {
    use collection_notice::Column;
    let narrowed = Condition::all()
        .add_option(filter.agency.map(|agency| Column::AgencyId.eq(agency)))
        .add_option(filter.state.map(|state| Column::State.eq(state)))
        .add_option(filter.list.map(|list| Column::ItemisedListId.eq(list)));
    let rows = cut.apply(visible_notices(scope).filter(narrowed), Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn get_notice(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    id: CollectionNoticeId,
) -> Result<collection_notice::Model, Error> {
    let row = visible_notices(scope).filter(collection_notice::Column::Id.eq(id)).one(conn).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// A notice and its list, both locked, the list first.
pub async fn lock_notice(
    tx: &Tx,
    scope: &Scope,
    id: CollectionNoticeId,
) -> Result<(itemised_list::Model, collection_notice::Model), Error> {
    let list = get_notice(tx.conn(), scope, id).await?.itemised_list_id;
    let list = lock(tx, scope, list).await?;
    let these = visible_notices(scope).filter(collection_notice::Column::Id.eq(id));
    let notice = these.lock_exclusive().one(tx.conn()).await?.ok_or(Code::NotFound)?;
    Ok((list, notice))
}

/// Those of several lists that have a notice that is not rejected.
pub async fn with_live_notice(
    conn: &impl ConnectionTrait,
    lists: &[ItemisedListId],
) -> Result<Vec<ItemisedListId>, Error> {
    Ok(collection_notice::Entity::find()
        .select_only()
        .column(collection_notice::Column::ItemisedListId)
        .filter(collection_notice::Column::ItemisedListId.is_in(lists.iter().copied()))
        .filter(collection_notice::Column::State.ne(NoticeState::Rejected))
        .into_tuple()
        .all(conn)
        .await?)
}

/// Whether a locked list has a notice that is not rejected.
pub async fn has_live_notice(conn: &impl ConnectionTrait, list: ItemisedListId) -> Result<bool, Error> {
    let count = collection_notice::Entity::find()
        .filter(collection_notice::Column::ItemisedListId.eq(list))
        .filter(collection_notice::Column::State.ne(NoticeState::Rejected))
        .count(conn)
        .await?;
    Ok(count > 0)
}

pub async fn insert_notice(tx: &Tx, row: collection_notice::Model) -> Result<(), Error> {
    collection_notice::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

fn changing_notice(id: CollectionNoticeId, state: NoticeState) -> UpdateMany<collection_notice::Entity> {
    collection_notice::Entity::update_many()
        .col_expr(collection_notice::Column::Version, Expr::col(collection_notice::Column::Version).add(1))
        .col_expr(collection_notice::Column::State, Expr::value(state))
        .filter(collection_notice::Column::Id.eq(id))
}

pub async fn signed_once(tx: &Tx, id: CollectionNoticeId) -> Result<(), Error> {
    changing_notice(id, NoticeState::SignedOnce).exec(tx.conn()).await?;
    Ok(())
}

pub async fn issue(tx: &Tx, id: CollectionNoticeId, number: &str) -> Result<(), Error> {
    changing_notice(id, NoticeState::Issued)
        .col_expr(collection_notice::Column::Number, Expr::value(number))
        .col_expr(collection_notice::Column::IssuedOn, Expr::value(tx.today()))
        .col_expr(collection_notice::Column::IssuedAt, Expr::value(tx.now()))
        .exec(tx.conn())
        .await?;
    Ok(())
}

pub async fn reject(tx: &Tx, id: CollectionNoticeId, because: &str) -> Result<(), Error> {
    changing_notice(id, NoticeState::Rejected)
        .col_expr(collection_notice::Column::RejectedBy, Expr::value(tx.actor()?))
        .col_expr(collection_notice::Column::RejectedAt, Expr::value(tx.now()))
        .col_expr(collection_notice::Column::RejectedBecause, Expr::value(because))
        .exec(tx.conn())
        .await?;
    Ok(())
}
