//! A write that happens once, however often it is asked for.
//!
//! **Invariant.** The key is claimed, the effect made and the answer stored in one transaction, in this order. A second
//! request with the same key waits for the first, then gets its answer, byte for byte; with another body it is refused.
//! A refused request leaves nothing behind, so the same key may be used again after its cause is mended.

use chrono::Duration;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, TryInsertResult, sea_query::Expr, sea_query::OnConflict,
};
use uuid::Uuid;

use super::{
    auth::Actor,
    code::Code,
    db::{Db, Done},
    error::Error,
    id::{OfficeId, UserId},
    reply::Reply,
    tracking::Tracked,
    tx::{Origin, Tx},
};

mod entity {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::OfficeId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "idempotency")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub office_id: OfficeId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub principal_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: String,
        pub fingerprint: Vec<u8>,
        pub status: i32,
        pub etag: Option<String>,
        pub location: Option<String>,
        pub body: Vec<u8>,
        pub created_at: DateTime<Utc>,
        pub expires_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
use entity::Column;

/// How long an answer is kept for replay. Everything here concerns money or those who handle it.
const KEPT_FOR: Duration = Duration::days(30);

/// The shortest key of somebody who has no name. What such callers have asked for is told apart by their keys alone, so a
/// key has to be one that nobody else comes upon: a UUID, or as many characters.
const LEAST_OF_NOBODY: usize = 32;

/// Whose key it is, and in whose name the work is done.
///
/// Keys of people are their own, those of an applicant belong to the case. Callers without a name share one principal, the
/// nil UUID: with them a key also has to be hard to guess, and the same request, to the last character, has to come with it.
#[derive(Clone, Copy, Debug)]
pub struct Principal {
    office: OfficeId,
    actor: Option<UserId>,
    id: Uuid,
}

impl Principal {
    /// Somebody who is not signed in.
    pub fn nobody(office: OfficeId) -> Self {
        Self { office, actor: None, id: Uuid::nil() }
    }

    /// # Errors
    /// `idempotency_key_weak`.
    fn may_use(self, key: &str) -> Result<(), Error> {
        let is_weak = self.id.is_nil() && key.len() < LEAST_OF_NOBODY;
        if is_weak { Err(Code::IdempotencyKeyWeak.into()) } else { Ok(()) }
    }
}

impl From<&Actor> for Principal {
    fn from(actor: &Actor) -> Self {
        Self { office: actor.office, actor: Some(actor.user), id: actor.user.into() }
    }
}

impl From<&Tracked> for Principal {
    fn from(tracked: &Tracked) -> Self {
        Self { office: tracked.office(), actor: None, id: tracked.case().into() }
    }
}

/// What makes a request the same request: its key and the fingerprint of what it asks.
#[derive(Clone, Debug)]
pub struct Once {
    /// The `Idempotency-Key`.
    pub key: String,
    /// SHA-256 of method, path, query and canonical body.
    pub fingerprint: [u8; 32],
    /// The request's id, for the audit trail.
    pub request_id: String,
}

impl Db {
    /// Makes an effect once and keeps the answer; see the module's invariant.
    ///
    /// # Errors
    /// `idempotency_key_reused`, `idempotency_in_flight`, those of [`Db::write`], and what `work` says.
    pub async fn once(
        &self,
        by: impl Into<Principal>,
        once: &Once,
        work: impl AsyncFn(&Tx) -> Result<Reply, Error>,
    ) -> Result<Reply, Error> {
        self.once_within(self.limits().write, by, once, work).await
    }

    /// Whether a key was used already: what is limited otherwise may be asked for again with it.
    ///
    /// # Errors
    /// Whatever the database says.
    pub async fn has_answered(&self, by: Principal, once: &Once) -> Result<bool, Error> {
        self.read(async |conn| {
            let key = (by.office, by.id, once.key.clone());
            Ok(entity::Entity::find_by_id(key).one(conn).await?.is_some())
        })
        .await
    }

    /// The same, for work that may take longer than an ordinary write.
    ///
    /// # Errors
    /// Those of [`Db::once`].
    pub async fn once_within(
        &self,
        limit: std::time::Duration,
        by: impl Into<Principal>,
        once: &Once,
        work: impl AsyncFn(&Tx) -> Result<Reply, Error>,
    ) -> Result<Reply, Error> {
        let by: Principal = by.into();
        by.may_use(&once.key)?;
        let origin = Origin { office: by.office, actor: by.actor, request_id: once.request_id.clone() };
        self.transact(&origin, limit, async |tx| {
            if !claim(tx, by, once).await? {
                return replay(tx, by, once).await.map(Done::Nothing);
            }
            let reply = work(tx).await?;
            keep(tx, by, once, &reply).await?;
            Ok(Done::Commit(reply))
        })
        .await
    }
}

/// Takes the key; waits for a transaction that has taken it and not ended. `false`: it was taken before.
async fn claim(tx: &Tx, by: Principal, once: &Once) -> Result<bool, Error> {
    let row = entity::ActiveModel {
        office_id: Set(tx.office()),
        principal_id: Set(by.id),
        key: Set(once.key.clone()),
        fingerprint: Set(once.fingerprint.to_vec()),
        status: Set(0),
        etag: Set(None),
        location: Set(None),
        body: Set(Vec::new()),
        created_at: Set(tx.now()),
        expires_at: Set(tx.now() + KEPT_FOR),
    };
    let inserted = entity::Entity::insert(row)
        .on_conflict(OnConflict::columns([Column::OfficeId, Column::PrincipalId, Column::Key]).do_nothing().to_owned())
        .try_insert()
        .exec_without_returning(tx.conn())
        .await
        .map_err(|fault| match Error::from(fault) {
            error if error.code() == Code::Busy && !matches!(error, Error::Retry(_)) => {
                Code::IdempotencyInFlight.into()
            }
            error => error,
        })?;
    Ok(matches!(inserted, TryInsertResult::Inserted(rows) if rows > 0))
}

async fn replay(tx: &Tx, by: Principal, once: &Once) -> Result<Reply, Error> {
    let row = own(tx, by, once)
        .one(tx.conn())
        .await?
        // Claimed a moment ago and gone: purged in between. The caller's retry will find the way free.
        .ok_or(Code::IdempotencyInFlight)?;
    if row.fingerprint != once.fingerprint {
        return Err(Code::IdempotencyKeyReused.into());
    }
    Reply::replayed(row.status, row.etag, row.location, row.body)
}

async fn keep(tx: &Tx, by: Principal, once: &Once, reply: &Reply) -> Result<(), Error> {
    entity::Entity::update_many()
        .col_expr(Column::Status, Expr::value(i32::from(reply.status().as_u16())))
        .col_expr(Column::Etag, Expr::value(reply.etag().map(str::to_owned)))
        .col_expr(Column::Location, Expr::value(reply.location().map(str::to_owned)))
        .col_expr(Column::Body, Expr::value(reply.body().to_vec()))
        .filter(Column::OfficeId.eq(tx.office()))
        .filter(Column::PrincipalId.eq(by.id))
        .filter(Column::Key.eq(once.key.as_str()))
        .exec(tx.conn())
        .await?;
    Ok(())
}

fn own(tx: &Tx, by: Principal, once: &Once) -> sea_orm::Select<entity::Entity> {
    entity::Entity::find()
        .filter(Column::OfficeId.eq(tx.office()))
        .filter(Column::PrincipalId.eq(by.id))
        .filter(Column::Key.eq(once.key.as_str()))
}

/// Forgets answers whose time is over; returns how many.
///
/// # Errors
/// Whatever the database says.
pub async fn purge(tx: &Tx) -> Result<u64, Error> {
    let gone = entity::Entity::delete_many().filter(Column::ExpiresAt.lt(tx.now())).exec(tx.conn()).await?;
    Ok(gone.rows_affected)
}
