//! Queries of resolutions: what people say that items in suspense are.

use std::collections::{HashMap, HashSet};

use amanat_kernel::Rial;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select, UpdateMany,
    sea_query::{Expr, ExprTrait},
};

use super::{
    entity::{
        ResolutionKind, ResolutionState,
        resolution::{self, Column, Entity},
        resolution_item::{self, Column as ItemColumn, Entity as Item},
        suspense_item,
    },
    wire::ItemResolution,
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    id::{AgencyId, ResolutionId, SuspenseItemId},
    page::{Cut, Page},
    tx::Tx,
};

/// The only door to the table for readers.
pub fn visible(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(scope.within(Column::OfficeId, Column::AgencyId))
}

/// What was said about several items, oldest first, as far as the reader reaches.
pub async fn of_items(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    items: &[SuspenseItemId],
) -> Result<HashMap<SuspenseItemId, Vec<ItemResolution>>, Error> {
    let about = Item::find().filter(ItemColumn::SuspenseItemId.is_in(items.iter().copied())).all(conn).await?;
    let ids = about.iter().map(|row| row.resolution_id);
    let rows = visible(scope).filter(Column::Id.is_in(ids)).order_by_asc(Column::Id).all(conn).await?;
    let mut found: HashMap<SuspenseItemId, Vec<ItemResolution>> = HashMap::new();
    for row in rows {
        for item in about.iter().filter(|item| item.resolution_id == row.id) {
            let said = ItemResolution { id: row.id, kind: row.kind, state: row.state };
            found.entry(item.suspense_item_id).or_default().push(said);
        }
    }
    Ok(found)
}

/// Those of the resolutions that the reader reaches.
pub async fn within(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[ResolutionId],
) -> Result<HashSet<ResolutionId>, Error> {
    let rows = visible(scope).select_only().column(Column::Id).filter(Column::Id.is_in(ids.iter().copied()));
    Ok(rows.into_tuple::<ResolutionId>().all(conn).await?.into_iter().collect())
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub agency: Option<AgencyId>,
    pub state: Option<ResolutionState>,
    pub kind: Option<ResolutionKind>,
    pub item: Option<SuspenseItemId>,
}

impl Filter {
    fn condition(&self) -> Condition {
        let about = |item: SuspenseItemId| {
            let of = Item::find().select_only().column(ItemColumn::ResolutionId);
            Column::Id.in_subquery(of.filter(ItemColumn::SuspenseItemId.eq(item)).into_query())
        };
        Condition::all()
            .add_option(self.agency.map(|agency| Column::AgencyId.eq(agency)))
            .add_option(self.state.map(|state| Column::State.eq(state)))
            .add_option(self.kind.map(|kind| Column::Kind.eq(kind)))
            .add_option(self.item.map(about))
    }
}

pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    filter: &Filter,
    cut: &Cut,
) -> Result<Page<resolution::Model>, Error> {
    let rows = cut.apply(visible(scope).filter(filter.condition()), Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn get(conn: &impl ConnectionTrait, scope: &Scope, id: ResolutionId) -> Result<resolution::Model, Error> {
    Ok(visible(scope).filter(Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

pub async fn lock(tx: &Tx, scope: &Scope, id: ResolutionId) -> Result<resolution::Model, Error> {
    let row = visible(scope).filter(Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// Those of several that are payer returns, locked in the order of their ids.
pub async fn lock_payer_returns(tx: &Tx, scope: &Scope, ids: &[ResolutionId]) -> Result<Vec<resolution::Model>, Error> {
    let these = visible(scope).filter(Column::Kind.eq(ResolutionKind::PayerReturn));
    let these = these.filter(Column::Id.is_in(ids.iter().copied()));
    Ok(these.order_by_asc(Column::Id).lock_exclusive().all(tx.conn()).await?)
}

/// The items of resolutions that the caller has found.
pub async fn items_of(conn: &impl ConnectionTrait, ids: &[ResolutionId]) -> Result<Vec<resolution_item::Model>, Error> {
    let of = Item::find().filter(ItemColumn::ResolutionId.is_in(ids.iter().copied()));
    Ok(of.order_by_asc(ItemColumn::SuspenseItemId).all(conn).await?)
}

/// The accounts from which the money of such items came, as the bank wrote them.
pub async fn counterparties_of(
    conn: &impl ConnectionTrait,
    items: &[SuspenseItemId],
) -> Result<HashMap<SuspenseItemId, String>, Error> {
    if items.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(SuspenseItemId, String)> = suspense_item::Entity::find()
        .select_only()
        .columns([suspense_item::Column::Id, suspense_item::Column::CounterpartyAccount])
        .filter(suspense_item::Column::Id.is_in(items.iter().copied()))
        .filter(suspense_item::Column::CounterpartyAccount.is_not_null())
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().collect())
}

pub async fn insert(tx: &Tx, row: &resolution::Model, items: Vec<resolution_item::Model>) -> Result<(), Error> {
    Entity::insert(row.clone().into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    let items = items.into_iter().map(|item| item.into_active_model().reset_all());
    Item::insert_many(items).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes a decision, or that the proposer took it back.
///
/// # Errors
/// `same_person` when the database finds that the decider proposed it.
pub async fn decide(tx: &Tx, id: ResolutionId, state: ResolutionState, because: Option<&str>) -> Result<(), Error> {
    changing(state)
        .col_expr(Column::DecidedBy, Expr::value(tx.actor()?))
        .col_expr(Column::DecidedAt, Expr::value(tx.now()))
        .col_expr(Column::RejectedBecause, Expr::value(because.map(str::to_owned)))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await
        .on_constraint("resolution_two_persons_ck", Code::SamePerson)?;
    Ok(())
}

/// One person was enough, within this limit.
pub async fn confirm_alone(tx: &Tx, id: ResolutionId, limit: Rial) -> Result<(), Error> {
    changing(ResolutionState::Confirmed)
        .col_expr(Column::AloneUpToRial, Expr::value(limit))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

fn changing(state: ResolutionState) -> UpdateMany<Entity> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
}
