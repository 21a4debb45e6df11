//! The tables behind [`Tx::record`](super::tx::Tx::record): the audit trail and the outbox. Append only; of a row of the
//! outbox one thing changes: that it was delivered.

use std::collections::HashMap;

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, LockBehavior, LockType},
};
use serde_json::Value;
use uuid::Uuid;

use super::{
    auth::Scope,
    error::Error,
    id::{EventId, OfficeId},
    tx::Tx,
};

/// Everything that happened to things that the caller was found to see, oldest first.
///
/// # Errors
/// Whatever the database says.
pub async fn about(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    subjects: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<event::Model>, Error> {
    Ok(event::Entity::find()
        .filter(event::Column::OfficeId.eq(scope.office()))
        .filter(event::Column::SubjectId.is_in(subjects))
        .order_by_asc(event::Column::Id)
        .all(conn)
        .await?)
}

/// Whether anything waits in the outbox.
///
/// # Errors
/// Whatever the database says.
pub async fn is_any_waiting(conn: &impl ConnectionTrait, office: OfficeId) -> Result<bool, Error> {
    let waiting = outbox::Entity::find()
        .filter(outbox::Column::OfficeId.eq(office))
        .filter(outbox::Column::DeliveredAt.is_null())
        .limit(1);
    Ok(waiting.one(conn).await?.is_some())
}

/// What waits in the outbox, locked, the oldest first. What another process has locked is left to it.
///
/// # Errors
/// Whatever the database says.
pub async fn lock_waiting(tx: &Tx, most: u64) -> Result<Vec<outbox::Model>, Error> {
    Ok(outbox::Entity::find()
        .filter(outbox::Column::OfficeId.eq(tx.office()))
        .filter(outbox::Column::DeliveredAt.is_null())
        .order_by_asc(outbox::Column::Id)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .all(tx.conn())
        .await?)
}

/// Marks rows that this transaction has locked as delivered, and with them what it has said itself under `own`: nobody is
/// told that somebody was told.
///
/// # Errors
/// Whatever the database says.
pub async fn deliver(tx: &Tx, rows: &[outbox::Model], own: &str) -> Result<(), Error> {
    let these = Condition::any()
        .add(outbox::Column::Id.is_in(rows.iter().map(|row| row.id)))
        .add(outbox::Column::EventType.eq(own));
    outbox::Entity::update_many()
        .col_expr(outbox::Column::DeliveredAt, Expr::value(tx.now()))
        .filter(outbox::Column::OfficeId.eq(tx.office()))
        .filter(outbox::Column::DeliveredAt.is_null())
        .filter(these)
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// What changed with each of these events.
///
/// # Errors
/// Whatever the database says.
pub async fn facts(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    events: impl IntoIterator<Item = EventId>,
) -> Result<HashMap<EventId, Value>, Error> {
    let rows: Vec<(EventId, String)> = event::Entity::find()
        .select_only()
        .columns([event::Column::Id, event::Column::Facts])
        .filter(event::Column::OfficeId.eq(office))
        .filter(event::Column::Id.is_in(events))
        .into_tuple()
        .all(conn)
        .await?;
    rows.into_iter().map(|(id, facts)| Ok((id, serde_json::from_str(&facts)?))).collect()
}

/// What happened, by whom, in answer to which request.
pub mod event {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{AgencyId, EventId, OfficeId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_event")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: EventId,
        pub office_id: OfficeId,
        pub at: DateTime<Utc>,
        pub actor_id: Option<UserId>,
        pub request_id: String,
        pub action: String,
        pub subject_kind: String,
        pub subject_id: Uuid,
        pub agency_id: Option<AgencyId>,
        pub facts: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// What is to be told to others, written in the transaction of the change and delivered afterwards.
pub mod outbox {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{AgencyId, EventId, OfficeId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "outbox")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: EventId,
        pub office_id: OfficeId,
        pub at: DateTime<Utc>,
        pub event_type: String,
        pub subject_id: Uuid,
        pub agency_id: Option<AgencyId>,
        pub delivered_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
