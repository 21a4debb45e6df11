//! Confirmed payer returns, for whoever sends the money: since they were confirmed, it stands among the payments on their way.

use std::collections::HashSet;

use amanat_kernel::{Rial, Sheba};
use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, QueryFilter, Select,
    sea_query::{Expr, SelectStatement},
};

use super::{
    entity::{
        ResolutionKind, ResolutionState,
        resolution::{self, Column, Entity},
    },
    resolutions, rules,
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::Error,
    id::{AgencyId, ResolutionId, UserId},
    page::{Cut, Page},
    tx::Tx,
};

/// Money that goes back to whoever paid it.
#[derive(Clone, Debug)]
pub(crate) struct PayerReturn {
    pub id: ResolutionId,
    /// None: it lay on one of the treasury's own accounts.
    pub agency: Option<AgencyId>,
    pub payee_sheba: Sheba,
    pub payee_name: String,
    pub amount: Rial,
    pub note: String,
    pub made_by: UserId,
    /// Whoever agreed; a payer return is never one person's word.
    pub decided_by: UserId,
    pub decided_at: DateTime<Utc>,
    pub version: i64,
}

impl PayerReturn {
    /// # Errors
    /// `payer_return_not_confirmed` with the resolution, where it awaits a decision or fell.
    fn of(row: resolution::Model) -> Result<Self, Error> {
        let decided = row.decided_by.zip(row.decided_at).filter(|_| row.state == ResolutionState::Confirmed);
        let (decided_by, decided_at) =
            decided.ok_or_else(|| Code::PayerReturnNotConfirmed.with("resolution_id", row.id.to_string()))?;
        let payee = row.payee_sheba.zip(row.payee_name);
        let (payee_sheba, payee_name) =
            payee.ok_or_else(|| anyhow::anyhow!("the payer return {} pays nobody", row.id))?;
        Ok(Self {
            id: row.id,
            agency: row.agency_id,
            payee_sheba,
            payee_name,
            amount: row.amount_rial,
            note: row.note,
            made_by: row.made_by,
            decided_by,
            decided_at,
            version: row.version,
        })
    }
}

/// Those that two persons confirmed, within reach.
pub(super) fn confirmed(scope: &Scope) -> Select<Entity> {
    resolutions::visible(scope)
        .filter(Column::Kind.eq(ResolutionKind::PayerReturn))
        .filter(Column::State.eq(ResolutionState::Confirmed))
}

/// Confirmed payer returns. Which of them were sent, the caller knows: `sent` makes the query of them for the column of a
/// resolution's id; with it, only those that were, or were not.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn list_payer_returns(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    agency: Option<AgencyId>,
    sent: Option<(bool, impl FnOnce(Column) -> SelectStatement)>,
    cut: &Cut,
) -> Result<Page<PayerReturn>, Error> {
    let mut these = confirmed(scope);
    if let Some(agency) = agency {
        these = these.filter(Column::AgencyId.eq(agency));
    }
    if let Some((is_sent, sent)) = sent {
        let sent = sent(Column::Id);
        these = these.filter(if is_sent { Expr::exists(sent) } else { Expr::not_exists(sent) });
    }
    let rows = cut.apply(these, Column::Id).all(conn).await?;
    let Page { items, next_cursor } = cut.page(rows, |row| row.id.into())?;
    Ok(Page { items: items.into_iter().map(PayerReturn::of).collect::<Result<_, Error>>()?, next_cursor })
}

/// One of them.
///
/// # Errors
/// `not_found`, also where it is not confirmed.
pub(crate) async fn get_payer_return(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    id: ResolutionId,
) -> Result<PayerReturn, Error> {
    PayerReturn::of(confirmed(scope).filter(Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

/// Those of several that go to another account than the bank says the money came from.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn returned_elsewhere(
    conn: &impl ConnectionTrait,
    returns: &[PayerReturn],
) -> Result<HashSet<ResolutionId>, Error> {
    let ids: Vec<ResolutionId> = returns.iter().map(|one| one.id).collect();
    let items = resolutions::items_of(conn, &ids).await?;
    let of: Vec<_> = items.iter().map(|item| item.suspense_item_id).collect();
    let sources = resolutions::counterparties_of(conn, &of).await?;
    let goes_elsewhere = |one: &&PayerReturn| {
        let its = items.iter().filter(|item| item.resolution_id == one.id);
        let named = its.filter_map(|item| sources.get(&item.suspense_item_id).map(String::as_str));
        rules::is_to_another_account(&one.payee_sheba, named)
    };
    Ok(returns.iter().filter(goes_elsewhere).map(|one| one.id).collect())
}

/// Those of the resolutions that are payer returns within reach, locked in the order of their ids.
///
/// # Errors
/// `payer_return_not_confirmed` with the resolution, where one awaits a decision or fell.
pub(crate) async fn lock_payer_returns(
    tx: &Tx,
    scope: &Scope,
    ids: &[ResolutionId],
) -> Result<Vec<PayerReturn>, Error> {
    let rows = resolutions::lock_payer_returns(tx, scope, ids).await?;
    rows.into_iter().map(PayerReturn::of).collect()
}
