//! The tables behind [`Tx::record`](super::tx::Tx::record): the audit trail and the outbox. Append only.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{auth::Scope, error::Error};

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
