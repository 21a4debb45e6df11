//! Queries of messages and of wishes for another secret. Every read by staff starts at [`visible`].

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Select,
    sea_query::{Expr, ExprTrait, LockBehavior, LockType, OnConflict},
};

use super::{
    entity::{MessageChannel, MessageState, message, secret_recovery},
    rules::Outcome,
};
use crate::base::{
    auth::Scope,
    error::Error,
    id::{CaseId, EventId, OfficeId, SecretRecoveryId},
    page::{Cut, Page},
    tx::Tx,
};

/// Messages in one insert: seventeen values each, within the parameter limit of SQLite (32,766).
const AT_ONCE: usize = 1_500;

/// The staff's door to the table of messages: they are the office's own work.
fn visible(scope: &Scope) -> Select<message::Entity> {
    message::Entity::find().filter(message::Column::OfficeId.eq(scope.office()))
}

/// What the list is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub states: Option<Vec<MessageState>>,
    pub channel: Option<MessageChannel>,
    pub case: Option<CaseId>,
}

impl Filter {
    fn condition(&self) -> Condition {
        use message::Column;
        Condition::all()
            .add_option(self.states.as_ref().map(|states| Column::State.is_in(states.iter().copied())))
            .add_option(self.channel.map(|channel| Column::Channel.eq(channel)))
            .add_option(self.case.map(|case| Column::CaseId.eq(case)))
    }
}

pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    filter: &Filter,
    cut: &Cut,
) -> Result<Page<message::Model>, Error> {
    let narrowed = visible(scope).filter(filter.condition());
    let rows = cut.apply(narrowed, message::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

/// Which of these events have been told of before.
pub async fn told_before(tx: &Tx, events: &[EventId]) -> Result<Vec<(EventId, MessageChannel)>, Error> {
    Ok(message::Entity::find()
        .select_only()
        .columns([message::Column::EventId, message::Column::Channel])
        .filter(message::Column::EventId.is_in(events.iter().copied()))
        .into_tuple()
        .all(tx.conn())
        .await?)
}

pub async fn insert(tx: &Tx, rows: Vec<message::Model>) -> Result<(), Error> {
    let rows: Vec<_> = rows.into_iter().map(|row| row.into_active_model().reset_all()).collect();
    for some in rows.chunks(AT_ONCE) {
        message::Entity::insert_many(some.iter().cloned()).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

fn due(office: OfficeId, now: DateTime<Utc>) -> Select<message::Entity> {
    message::Entity::find()
        .filter(message::Column::OfficeId.eq(office))
        .filter(message::Column::State.eq(MessageState::Waiting))
        .filter(message::Column::NextAttemptAt.lte(now))
}

/// Whether a message is to be tried.
pub async fn is_any_due(conn: &impl ConnectionTrait, office: OfficeId, now: DateTime<Utc>) -> Result<bool, Error> {
    Ok(due(office, now).limit(1).one(conn).await?.is_some())
}

/// Takes messages that are to be tried, those that have waited longest first, and writes the attempt down: until it may be
/// over, nobody else takes them. What another worker has locked is left to it.
pub async fn take_due(tx: &Tx, most: u64, until: DateTime<Utc>) -> Result<Vec<message::Model>, Error> {
    let mut rows = due(tx.office(), tx.now())
        .order_by_asc(message::Column::NextAttemptAt)
        .order_by_asc(message::Column::Id)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .all(tx.conn())
        .await?;
    message::Entity::update_many()
        .col_expr(message::Column::Attempts, Expr::col(message::Column::Attempts).add(1))
        .col_expr(message::Column::NextAttemptAt, Expr::value(until))
        .filter(message::Column::Id.is_in(rows.iter().map(|row| row.id)))
        .exec(tx.conn())
        .await?;
    for row in &mut rows {
        row.attempts = row.attempts.saturating_add(1);
    }
    Ok(rows)
}

/// Writes what became of an attempt. `false`: it took too long, and another one has begun or was decided.
pub async fn decide(tx: &Tx, row: &message::Model, outcome: &Outcome) -> Result<bool, Error> {
    let Outcome { state, next_attempt_at, failure, http_status, gateway_reference } = outcome.clone();
    let change = message::ActiveModel {
        state: Set(state),
        next_attempt_at: Set(next_attempt_at),
        sent_at: Set((state == MessageState::Sent).then(|| tx.now())),
        failure: Set(failure),
        http_status: Set(http_status.map(i32::from)),
        gateway_reference: Set(gateway_reference),
        ..Default::default()
    };
    let decided = message::Entity::update_many()
        .set(change)
        .filter(message::Column::Id.eq(row.id))
        .filter(message::Column::State.eq(MessageState::Waiting))
        .filter(message::Column::Attempts.eq(row.attempts))
        .exec(tx.conn())
        .await?;
    Ok(decided.rows_affected > 0)
}

/// Writes a wish down; one that waits already is the same wish.
pub async fn wish(tx: &Tx, reference: &str, contact_hash: Vec<u8>) -> Result<(), Error> {
    use secret_recovery::Column;
    let row = secret_recovery::ActiveModel {
        id: Set(SecretRecoveryId::new()),
        office_id: Set(tx.office()),
        reference: Set(reference.to_owned()),
        contact_hash: Set(contact_hash),
        asked_at: Set(tx.now()),
    };
    let same = OnConflict::columns([Column::OfficeId, Column::Reference, Column::ContactHash]).do_nothing().to_owned();
    secret_recovery::Entity::insert(row).on_conflict(same).try_insert().exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Wishes that wait, the oldest first.
pub async fn wishes(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    most: u64,
) -> Result<Vec<secret_recovery::Model>, Error> {
    Ok(secret_recovery::Entity::find()
        .filter(secret_recovery::Column::OfficeId.eq(office))
        .order_by_asc(secret_recovery::Column::AskedAt)
        .order_by_asc(secret_recovery::Column::Id)
        .limit(most)
        .all(conn)
        .await?)
}

/// Forgets a wish. `false`: another worker has done so.
pub async fn forget(tx: &Tx, wish: SecretRecoveryId) -> Result<bool, Error> {
    let gone = secret_recovery::Entity::delete_by_id(wish).exec(tx.conn()).await?;
    Ok(gone.rows_affected > 0)
}

/// Forgets wishes from before this instant; returns how many.
pub async fn forget_before(tx: &Tx, before: DateTime<Utc>) -> Result<u64, Error> {
    let gone = secret_recovery::Entity::delete_many()
        .filter(secret_recovery::Column::OfficeId.eq(tx.office()))
        .filter(secret_recovery::Column::AskedAt.lt(before))
        .exec(tx.conn())
        .await?;
    Ok(gone.rows_affected)
}
