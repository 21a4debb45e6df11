//! Holds and what they leave: parts of a balance that may not go, because something under way counts on them.
//!
//! The database keeps the sum of open holds beside each balance and refuses to let one pass the other, so two requests
//! that together want more than there is cannot both stand.

use std::collections::HashMap;

use amanat_kernel::{Rial, Side, Total};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, JoinType, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, ExprTrait},
};
use uuid::Uuid;

use super::{
    chart::Chart,
    entity::{account, balance, entry, hold},
    store,
};
use crate::base::{
    error::Error,
    id::{AccountId, HoldId, OfficeId, UserId},
    tx::Tx,
};

/// Values in one `IN` list.
const IN_AT_ONCE: usize = 5_000;

/// What stands on an account with a floor, and how much of it is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Balance {
    pub amount: Rial,
    pub held: Rial,
}

impl Balance {
    /// What is free to go.
    pub(crate) fn available(self) -> Rial {
        self.amount.checked_sub(self.held).unwrap_or(Rial::ZERO)
    }
}

/// The balances of one line of the chart, by subject, for subjects that the caller was found to see. An account that was
/// never posted to has none.
pub(crate) async fn balances_of(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    chart: Chart,
    subjects: &[Uuid],
) -> Result<HashMap<Uuid, Balance>, Error> {
    let mut found = HashMap::with_capacity(subjects.len());
    for some in subjects.chunks(IN_AT_ONCE) {
        let rows: Vec<(Uuid, Rial, Rial)> = balance::Entity::find()
            .select_only()
            .column(account::Column::SubjectId)
            .columns([balance::Column::AmountRial, balance::Column::HeldRial])
            .join(JoinType::InnerJoin, of_account())
            .filter(account::Column::OfficeId.eq(office))
            .filter(account::Column::Code.eq(chart.code()))
            .filter(account::Column::SubjectId.is_in(some.iter().copied()))
            .into_tuple()
            .all(conn)
            .await?;
        found.extend(rows.into_iter().map(|(subject, amount, held)| (subject, Balance { amount, held })));
    }
    Ok(found)
}

/// What the entries of an account without a floor come to, in its debit sense.
pub(crate) async fn debit_balance(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    chart: Chart,
    subject: Uuid,
) -> Result<Total, Error> {
    let Some((_, account)) = store::find_accounts(conn, office, chart.code(), &[subject]).await?.pop() else {
        return Ok(Total::new(0));
    };
    // As text: a sum of many amounts may pass what one amount can hold.
    let sums: Vec<(Side, String)> = entry::Entity::find()
        .select_only()
        .column(entry::Column::Side)
        .column_as(Expr::col(entry::Column::AmountRial).sum().cast_as("text"), "amount")
        .filter(entry::Column::AccountId.eq(account))
        .group_by(entry::Column::Side)
        .into_tuple()
        .all(conn)
        .await?;
    let mut total = 0_i128;
    for (side, sum) in sums {
        let sum: i128 = sum.parse().map_err(anyhow::Error::from)?;
        total = match side {
            Side::Debit => total.saturating_add(sum),
            Side::Credit => total.saturating_sub(sum),
        };
    }
    Ok(Total::new(total))
}

/// What all accounts of a line with a floor come to.
pub(crate) async fn total_of(conn: &impl ConnectionTrait, office: OfficeId, chart: Chart) -> Result<Total, Error> {
    let sum: Option<String> = balance::Entity::find()
        .select_only()
        .column_as(Expr::col((balance::Entity, balance::Column::AmountRial)).sum().cast_as("text"), "amount")
        .join(JoinType::InnerJoin, of_account())
        .filter(account::Column::OfficeId.eq(office))
        .filter(account::Column::Code.eq(chart.code()))
        .into_tuple::<Option<String>>()
        .one(conn)
        .await?
        .flatten();
    let sum = sum.map_or(Ok(0), |sum| sum.parse::<i128>()).map_err(anyhow::Error::from)?;
    Ok(Total::new(sum))
}

fn of_account() -> sea_orm::RelationDef {
    let account = balance::Entity::belongs_to(account::Entity);
    account.from(balance::Column::AccountId).to(account::Column::Id).into()
}

/// A hold that is to be placed.
#[derive(Clone, Debug)]
pub(crate) struct NewHold {
    /// Whose account it is on.
    pub subject: Uuid,
    pub amount: Rial,
    /// What it is for, for people.
    pub reason: String,
}

/// Places holds on accounts of one line of the chart, in the order given.
///
/// # Errors
/// `balance_held` when one would pass what is free.
pub(crate) async fn place_holds(
    tx: &Tx,
    chart: Chart,
    kind: &'static str,
    holds: Vec<NewHold>,
) -> Result<Vec<HoldId>, Error> {
    let subjects: Vec<Uuid> = holds.iter().map(|hold| hold.subject).collect();
    let accounts: HashMap<Uuid, AccountId> =
        store::find_accounts(tx.conn(), tx.office(), chart.code(), &subjects).await?.into_iter().collect();
    lock(tx, accounts.values().copied().collect()).await?;
    let mut placed = Vec::with_capacity(holds.len());
    for NewHold { subject, amount, reason } in holds {
        let account = accounts.get(&subject).ok_or_else(|| anyhow::anyhow!("nothing was posted for {subject}"))?;
        let id = HoldId::new();
        let row = hold::Model {
            id,
            office_id: tx.office(),
            account_id: *account,
            amount_rial: amount,
            kind: kind.to_owned(),
            reason,
            placed_by: tx.actor()?,
            placed_at: tx.now(),
            released_by: None,
            released_at: None,
        };
        hold::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
        placed.push(id);
    }
    Ok(placed)
}

/// Releases holds. `by` is who ended what they were for, or who placed them where time did.
pub(crate) async fn release_holds(tx: &Tx, ids: &[HoldId], by: UserId) -> Result<(), Error> {
    let accounts: Vec<AccountId> = hold::Entity::find()
        .select_only()
        .column(hold::Column::AccountId)
        .filter(hold::Column::Id.is_in(ids.iter().copied()))
        .into_tuple()
        .all(tx.conn())
        .await?;
    lock(tx, accounts).await?;
    let released = hold::Entity::update_many()
        .col_expr(hold::Column::ReleasedBy, Expr::value(by))
        .col_expr(hold::Column::ReleasedAt, Expr::value(tx.now()))
        .filter(hold::Column::OfficeId.eq(tx.office()))
        .filter(hold::Column::Id.is_in(ids.iter().copied()))
        .filter(hold::Column::ReleasedAt.is_null())
        .exec(tx.conn())
        .await?;
    if usize::try_from(released.rows_affected) == Ok(ids.len()) {
        return Ok(());
    }
    Err(anyhow::anyhow!("{} of {} holds were released", released.rows_affected, ids.len()).into())
}

/// Locks balances in the order in which postings do.
async fn lock(tx: &Tx, accounts: Vec<AccountId>) -> Result<(), Error> {
    balance::Entity::find()
        .select_only()
        .column(balance::Column::AccountId)
        .filter(balance::Column::AccountId.is_in(accounts))
        .order_by_asc(balance::Column::AccountId)
        .lock_exclusive()
        .into_tuple::<AccountId>()
        .all(tx.conn())
        .await?;
    Ok(())
}
