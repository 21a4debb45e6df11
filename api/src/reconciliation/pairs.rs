//! Queries of pairs: money of one line that is money of one deposit.

use std::collections::HashSet;

use chrono::NaiveDate;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, Select, UpdateMany,
    sea_query::{Expr, ExprTrait},
};

use super::{
    entity::{
        MatchStage, MatchState,
        match_group::{self, Column, Entity},
        suspense_item,
    },
    resolutions::within,
    store::{IN_AT_ONCE, ROWS_AT_ONCE},
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    id::{BankAccountId, DepositId, LineId, MatchGroupId, ResolutionId, SweepId},
    tx::Tx,
};

/// The door for readers: pairs of the accounts that they reach. Whose the deposit is, [`own_deposits`] asks.
fn visible(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(scope.within(Column::OfficeId, Column::AgencyId))
}

/// The door for writers, who have locked what the pairs are about.
fn ours(tx: &Tx) -> Select<Entity> {
    Entity::find().filter(Column::OfficeId.eq(tx.office()))
}

/// Which of the deposits a proposal waits for. They were locked before, so that none comes in between.
pub async fn awaited(tx: &Tx, deposits: &[DepositId]) -> Result<HashSet<DepositId>, Error> {
    let mut awaited = HashSet::new();
    for some in deposits.chunks(IN_AT_ONCE) {
        let rows: Vec<DepositId> = ours(tx)
            .select_only()
            .column(Column::DepositId)
            .filter(Column::DepositId.is_in(some.iter().copied()))
            .filter(Column::State.eq(MatchState::Proposed))
            .into_tuple()
            .all(tx.conn())
            .await?;
        awaited.extend(rows);
    }
    Ok(awaited)
}

/// # Errors
/// `deposit_identification_proposed` when one of the deposits is in another answer already.
pub async fn insert(tx: &Tx, rows: &[match_group::Model]) -> Result<(), Error> {
    for some in rows.chunks(ROWS_AT_ONCE) {
        let some = some.iter().map(|row| row.clone().into_active_model().reset_all());
        Entity::insert_many(some)
            .exec_without_returning(tx.conn())
            .await
            .on_constraint("match_group_deposit_uq", Code::DepositIdentificationProposed)?;
    }
    Ok(())
}

/// The receipts of an account that the rules matched by themselves, by folded bank reference, as far as they stand.
pub async fn exact_by_reference(
    tx: &Tx,
    account: BankAccountId,
    references: &[String],
) -> Result<Vec<match_group::Model>, Error> {
    let mut found = Vec::new();
    for some in references.chunks(IN_AT_ONCE) {
        let rows = ours(tx)
            .filter(Column::BankAccountId.eq(account))
            .filter(Column::BankReferenceFolded.is_in(some.iter().map(String::as_str)))
            .filter(Column::Stage.eq(MatchStage::ExactReference))
            .filter(Column::State.eq(MatchState::Confirmed))
            .order_by_asc(Column::Id)
            .all(tx.conn())
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

/// What a resolution says, while nobody has decided on it; in the order in which it was said.
pub async fn proposed_by(tx: &Tx, resolution: ResolutionId) -> Result<Vec<match_group::Model>, Error> {
    let of = ours(tx).filter(Column::ResolutionId.eq(resolution)).filter(Column::State.eq(MatchState::Proposed));
    Ok(of.order_by_asc(Column::Id).all(tx.conn()).await?)
}

/// What resolutions said, whatever became of it.
pub async fn of_resolutions(
    conn: &impl ConnectionTrait,
    ids: &[ResolutionId],
) -> Result<Vec<match_group::Model>, Error> {
    let of = Entity::find().filter(Column::ResolutionId.is_in(ids.iter().copied()));
    Ok(of.order_by_asc(Column::Id).all(conn).await?)
}

/// The pairs of a resolution and one of its items stand. Where the item was swept, their money was swept with it.
pub async fn confirm(tx: &Tx, resolution: ResolutionId, item: &suspense_item::Model) -> Result<(), Error> {
    changing()
        .col_expr(Column::State, Expr::value(MatchState::Confirmed))
        .col_expr(Column::SweepId, Expr::value(item.sweep_id))
        .col_expr(Column::SweptOn, Expr::value(item.swept_on))
        .filter(Column::ResolutionId.eq(resolution))
        .filter(Column::SuspenseItemId.eq(item.id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// The pairs of a resolution that was rejected or taken back.
pub async fn reject(tx: &Tx, resolution: ResolutionId) -> Result<(), Error> {
    changing()
        .col_expr(Column::State, Expr::value(MatchState::Rejected))
        .filter(Column::ResolutionId.eq(resolution))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// The pairs by which a locked deposit was received.
pub async fn confirmed_of(tx: &Tx, deposit: DepositId) -> Result<Vec<MatchGroupId>, Error> {
    let of = ours(tx).filter(Column::DepositId.eq(deposit)).filter(Column::State.eq(MatchState::Confirmed));
    Ok(of.select_only().column(Column::Id).into_tuple().all(tx.conn()).await?)
}

/// Ends what stood. `line`: the bank line that took the money back by itself; none where people decided.
pub async fn reverse(tx: &Tx, ids: &[MatchGroupId], line: Option<LineId>) -> Result<(), Error> {
    changing()
        .col_expr(Column::State, Expr::value(MatchState::Reversed))
        .col_expr(Column::ReversalLineId, Expr::value(line))
        .filter(Column::Id.is_in(ids.iter().copied()))
        .exec(tx.conn())
        .await?;
    Ok(())
}

fn changing() -> UpdateMany<Entity> {
    Entity::update_many().col_expr(Column::Version, Expr::col(Column::Version).add(1))
}

/// Those of the pairs whose deposit the reader may be told of: money in an agency's account may be another agency's
/// deposit, and then the resolution that says so is not within the agency's reach.
pub async fn own_deposits(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    pairs: &[match_group::Model],
) -> Result<HashSet<MatchGroupId>, Error> {
    let said: Vec<ResolutionId> = pairs.iter().filter_map(|pair| pair.resolution_id).collect();
    let known = if scope.is_office() || said.is_empty() { None } else { Some(within(conn, scope, &said).await?) };
    let is_own = |pair: &&match_group::Model| match (&known, pair.resolution_id) {
        (Some(known), Some(resolution)) => known.contains(&resolution),
        (None, _) | (_, None) => true,
    };
    Ok(pairs.iter().filter(is_own).map(|pair| pair.id).collect())
}

/// What lines were matched with, and what lines took back.
pub async fn of_lines(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    lines: &[LineId],
) -> Result<Vec<match_group::Model>, Error> {
    let stands = Condition::all()
        .add(Column::LineId.is_in(lines.iter().copied()))
        .add(Column::State.is_in([MatchState::Confirmed, MatchState::Reversed]));
    let either = Condition::any().add(stands).add(Column::ReversalLineId.is_in(lines.iter().copied()));
    Ok(visible(scope).filter(either).order_by_asc(Column::Id).all(conn).await?)
}

/// Which money of pairs a sweep takes. People's word that the bank reversed a receipt leaves both of its lines on the
/// statement, so both are swept; what a bank line undid by itself is on it no more.
fn is_unit() -> Condition {
    Condition::any()
        .add(Column::State.eq(MatchState::Confirmed))
        .add(Condition::all().add(Column::State.eq(MatchState::Reversed)).add(Column::ReversalLineId.is_null()))
}

fn unswept(tx: &Tx, account: BankAccountId, until: NaiveDate) -> Select<Entity> {
    ours(tx)
        .filter(Column::BankAccountId.eq(account))
        .filter(Column::BookedOn.lte(until))
        .filter(Column::SweepId.is_null())
        .filter(is_unit())
        .order_by_asc(Column::Id)
}

/// The deposits of an account's pairs that no sweep has taken.
pub async fn unswept_deposits(tx: &Tx, account: BankAccountId, until: NaiveDate) -> Result<Vec<DepositId>, Error> {
    let rows = unswept(tx, account, until).select_only().column(Column::DepositId).into_tuple().all(tx.conn()).await?;
    Ok(rows)
}

/// The pairs themselves, locked.
pub async fn lock_unswept(tx: &Tx, account: BankAccountId, until: NaiveDate) -> Result<Vec<match_group::Model>, Error> {
    Ok(unswept(tx, account, until).lock_exclusive().all(tx.conn()).await?)
}

pub async fn sweep(tx: &Tx, ids: &[MatchGroupId], sweep: SweepId, day: NaiveDate) -> Result<u64, Error> {
    let mut swept = 0_u64;
    for some in ids.chunks(IN_AT_ONCE) {
        let updated = changing()
            .col_expr(Column::SweepId, Expr::value(sweep))
            .col_expr(Column::SweptOn, Expr::value(day))
            .filter(Column::OfficeId.eq(tx.office()))
            .filter(Column::Id.is_in(some.iter().copied()))
            .filter(Column::SweepId.is_null())
            .exec(tx.conn())
            .await?;
        swept = swept.saturating_add(updated.rows_affected);
    }
    Ok(swept)
}

/// Of the deposits that some pairs are of, those of which no confirmed pair waits for a sweep.
pub async fn wholly_swept(tx: &Tx, ids: &[MatchGroupId]) -> Result<Vec<DepositId>, Error> {
    let mut touched = HashSet::new();
    for some in ids.chunks(IN_AT_ONCE) {
        let of = ours(tx)
            .select_only()
            .column(Column::DepositId)
            .filter(Column::Id.is_in(some.iter().copied()))
            .filter(Column::State.eq(MatchState::Confirmed));
        touched.extend(of.into_tuple::<DepositId>().all(tx.conn()).await?);
    }
    let mut whole: Vec<DepositId> = touched.into_iter().collect();
    whole.sort_unstable();
    let mut waiting = HashSet::new();
    for some in whole.chunks(IN_AT_ONCE) {
        let of = ours(tx)
            .select_only()
            .column(Column::DepositId)
            .filter(Column::DepositId.is_in(some.iter().copied()))
            .filter(Column::State.eq(MatchState::Confirmed))
            .filter(Column::SweepId.is_null());
        waiting.extend(of.into_tuple::<DepositId>().all(tx.conn()).await?);
    }
    whole.retain(|deposit| !waiting.contains(deposit));
    Ok(whole)
}

pub async fn swept_by(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    sweep: SweepId,
) -> Result<Vec<match_group::Model>, Error> {
    Ok(visible(scope).filter(Column::SweepId.eq(sweep)).order_by_asc(Column::Id).all(conn).await?)
}
