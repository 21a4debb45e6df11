//! Queries of identity.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, JoinType, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, OnConflict, Query},
};

use super::entity::{login_throttle, password_code, refresh_token, session, user, user_role};
use crate::base::{
    auth::{Role, Scope},
    code::Code,
    error::{Error, OnConstraint},
    id::{AgencyId, OfficeId, PasswordCodeId, RefreshTokenId, SessionId, UserId},
    page::{Cut, Page},
    tx::Tx,
};

/// The door to the table of people: those of one's own office.
fn visible(scope: &Scope) -> sea_orm::Select<user::Entity> {
    user::Entity::find().filter(user::Column::OfficeId.eq(scope.office()))
}

pub async fn get_user(conn: &impl ConnectionTrait, scope: &Scope, id: UserId) -> Result<user::Model, Error> {
    let row = visible(scope).filter(user::Column::Id.eq(id)).one(conn).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

pub async fn lock_user(tx: &Tx, scope: &Scope, id: UserId) -> Result<user::Model, Error> {
    let row = visible(scope).filter(user::Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

pub async fn list_users(conn: &impl ConnectionTrait, scope: &Scope, cut: &Cut) -> Result<Page<user::Model>, Error> {
    let rows = cut.apply(visible(scope), user::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

/// The names of several people, for whoever may see what they did.
pub async fn names_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[UserId],
) -> Result<HashMap<UserId, String>, Error> {
    let rows: Vec<(UserId, String)> = visible(scope)
        .select_only()
        .columns([user::Column::Id, user::Column::DisplayName])
        .filter(user::Column::Id.is_in(ids.iter().copied()))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Those of several people who work within reach: of the office everybody, of agencies those who hold a role there.
pub async fn within(conn: &impl ConnectionTrait, scope: &Scope, ids: &[UserId]) -> Result<Vec<UserId>, Error> {
    if scope.is_office() {
        return Ok(ids.to_vec());
    }
    Ok(user_role::Entity::find()
        .select_only()
        .column(user_role::Column::UserId)
        .distinct()
        .filter(scope.within(user_role::Column::OfficeId, user_role::Column::AgencyId))
        .filter(user_role::Column::UserId.is_in(ids.iter().copied()))
        .into_tuple()
        .all(conn)
        .await?)
}

/// Those of several people who can sign in and hold a role for the whole office.
pub async fn office_staff(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    ids: &[UserId],
) -> Result<HashSet<UserId>, Error> {
    let found: Vec<UserId> =
        active_for_office(office).filter(user::Column::Id.is_in(ids.iter().copied())).into_tuple().all(conn).await?;
    Ok(found.into_iter().collect())
}

/// The people who can sign in and hold a role for the whole office.
pub async fn holders_of(conn: &impl ConnectionTrait, office: OfficeId, role: Role) -> Result<Vec<UserId>, Error> {
    let these = active_for_office(office).filter(user_role::Column::Role.eq(role.as_str()));
    Ok(these.order_by_asc(user::Column::Id).into_tuple().all(conn).await?)
}

fn active_for_office(office: OfficeId) -> sea_orm::Select<user::Entity> {
    user::Entity::find()
        .select_only()
        .column(user::Column::Id)
        .distinct()
        .join(
            JoinType::InnerJoin,
            user::Entity::belongs_to(user_role::Entity).from(user::Column::Id).to(user_role::Column::UserId).into(),
        )
        .filter(user::Column::OfficeId.eq(office))
        .filter(user::Column::IsActive.eq(true))
        .filter(user_role::Column::AgencyId.is_null())
}

/// The roles of several people at once.
pub async fn roles_of(conn: &impl ConnectionTrait, users: &[UserId]) -> Result<Vec<user_role::Model>, Error> {
    let rows = user_role::Entity::find()
        .filter(user_role::Column::UserId.is_in(users.iter().copied()))
        .order_by_asc(user_role::Column::Id)
        .all(conn)
        .await?;
    Ok(rows)
}

/// Before signing in there is no scope; the office of the installation stands in for it.
pub async fn find_by_username(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    username: &str,
) -> Result<Option<user::Model>, Error> {
    Ok(user::Entity::find()
        .filter(user::Column::OfficeId.eq(office))
        .filter(user::Column::Username.eq(username))
        .one(conn)
        .await?)
}

/// The people of an office, or those of them who have one of the names.
pub async fn count_users(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    usernames: Option<&[&str]>,
) -> Result<u64, Error> {
    let named = usernames.map(|names| user::Column::Username.is_in(names.iter().copied()));
    Ok(user::Entity::find()
        .filter(Condition::all().add(user::Column::OfficeId.eq(office)).add_option(named))
        .count(conn)
        .await?)
}

pub async fn insert_user(tx: &Tx, row: &user::Model, roles: &[user_role::Model]) -> Result<(), Error> {
    user::Entity::insert(row.clone().into_active_model().reset_all())
        .exec_without_returning(tx.conn())
        .await
        .on_constraint("app_user_username_uq", Code::UsernameTaken)?;
    let roles = roles.iter().map(|role| role.clone().into_active_model().reset_all());
    user_role::Entity::insert_many(roles).exec_without_returning(tx.conn()).await?;
    Ok(())
}

pub async fn set_active(tx: &Tx, id: UserId, is_active: bool) -> Result<(), Error> {
    user::Entity::update_many()
        .col_expr(user::Column::IsActive, Expr::value(is_active))
        .col_expr(user::Column::Version, Expr::col(user::Column::Version).add(1))
        .filter(user::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

pub async fn set_password(tx: &Tx, id: UserId, hash: &str) -> Result<(), Error> {
    user::Entity::update_many()
        .col_expr(user::Column::PasswordHash, Expr::value(hash))
        .col_expr(user::Column::Version, Expr::col(user::Column::Version).add(1))
        .filter(user::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Ends every session of a person.
pub async fn revoke_sessions(tx: &Tx, user: UserId, because: &str) -> Result<(), Error> {
    revoke(tx, session::Column::UserId.eq(user), because).await
}

pub async fn revoke_session(tx: &Tx, id: SessionId, because: &str) -> Result<(), Error> {
    revoke(tx, session::Column::Id.eq(id), because).await
}

async fn revoke(tx: &Tx, which: Expr, because: &str) -> Result<(), Error> {
    session::Entity::update_many()
        .col_expr(session::Column::RevokedAt, Expr::value(tx.now()))
        .col_expr(session::Column::RevokedBecause, Expr::value(because))
        .filter(Condition::all().add(which).add(session::Column::RevokedAt.is_null()))
        .exec(tx.conn())
        .await?;
    Ok(())
}

pub async fn insert_session(tx: &Tx, user: UserId, life: chrono::Duration) -> Result<SessionId, Error> {
    let id = SessionId::new();
    session::Entity::insert(session::ActiveModel {
        id: Set(id),
        office_id: Set(tx.office()),
        user_id: Set(user),
        created_at: Set(tx.now()),
        expires_at: Set(tx.now() + life),
        revoked_at: Set(None),
        revoked_because: Set(None),
    })
    .exec_without_returning(tx.conn())
    .await?;
    Ok(id)
}

pub async fn insert_refresh_token(tx: &Tx, session: SessionId, hash: [u8; 32]) -> Result<RefreshTokenId, Error> {
    let id = RefreshTokenId::new();
    refresh_token::Entity::insert(refresh_token::ActiveModel {
        id: Set(id),
        office_id: Set(tx.office()),
        session_id: Set(session),
        token_hash: Set(hash.to_vec()),
        issued_at: Set(tx.now()),
        consumed_at: Set(None),
        next_id: Set(None),
    })
    .exec_without_returning(tx.conn())
    .await?;
    Ok(id)
}

/// The token and its session, both locked so that two tabs do not both renew.
pub async fn lock_refresh_token(
    tx: &Tx,
    hash: [u8; 32],
) -> Result<Option<(refresh_token::Model, session::Model)>, Error> {
    let token = refresh_token::Entity::find()
        .filter(refresh_token::Column::OfficeId.eq(tx.office()))
        .filter(refresh_token::Column::TokenHash.eq(hash.to_vec()))
        .lock_exclusive()
        .one(tx.conn())
        .await?;
    let Some(token) = token else { return Ok(None) };
    let session = session::Entity::find_by_id(token.session_id).lock_exclusive().one(tx.conn()).await?;
    Ok(session.map(|session| (token, session)))
}

pub async fn find_refresh_token(tx: &Tx, id: RefreshTokenId) -> Result<Option<refresh_token::Model>, Error> {
    Ok(refresh_token::Entity::find_by_id(id).one(tx.conn()).await?)
}

/// Marks a token used up, with its successor where there is one.
pub async fn consume(tx: &Tx, id: RefreshTokenId, next: Option<RefreshTokenId>) -> Result<(), Error> {
    refresh_token::Entity::update_many()
        .col_expr(refresh_token::Column::ConsumedAt, Expr::value(tx.now()))
        .col_expr(refresh_token::Column::NextId, Expr::value(next))
        .filter(refresh_token::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

pub async fn insert_code(tx: &Tx, row: password_code::ActiveModel) -> Result<(), Error> {
    password_code::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// The newest code of a person, if it is unused and alive.
pub async fn lock_code(tx: &Tx, user: UserId) -> Result<Option<password_code::Model>, Error> {
    Ok(password_code::Entity::find()
        .filter(password_code::Column::UserId.eq(user))
        .order_by_desc(password_code::Column::Id)
        .lock_exclusive()
        .one(tx.conn())
        .await?
        .filter(|code| code.used_at.is_none() && code.expires_at > tx.now()))
}

pub async fn count_attempt(tx: &Tx, id: PasswordCodeId) -> Result<(), Error> {
    password_code::Entity::update_many()
        .col_expr(password_code::Column::Attempts, Expr::col(password_code::Column::Attempts).add(1))
        .filter(password_code::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Uses a code up; `false` when somebody was quicker.
pub async fn use_code(tx: &Tx, id: PasswordCodeId) -> Result<bool, Error> {
    let used = password_code::Entity::update_many()
        .col_expr(password_code::Column::UsedAt, Expr::value(tx.now()))
        .filter(password_code::Column::Id.eq(id))
        .filter(password_code::Column::UsedAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(used.rows_affected == 1)
}

/// The counter of a name, locked. The first attempt makes it: what is not there cannot be locked, and attempts made at
/// once would all be the first.
pub async fn lock_throttle(tx: &Tx, username: &str) -> Result<login_throttle::Model, Error> {
    use login_throttle::Column::{Failures, OfficeId, Username};
    let unchanged = Expr::col((login_throttle::Entity, Failures));
    Ok(login_throttle::Entity::insert(login_throttle::ActiveModel {
        office_id: Set(tx.office()),
        username: Set(username.to_owned()),
        failures: Set(0),
        blocked_until: Set(tx.now()),
    })
    .on_conflict(OnConflict::columns([OfficeId, Username]).value(Failures, unchanged).to_owned())
    .exec_with_returning(tx.conn())
    .await?)
}

pub async fn set_throttle(tx: &Tx, username: &str, failures: i32, blocked_until: DateTime<Utc>) -> Result<(), Error> {
    login_throttle::Entity::update_many()
        .col_expr(login_throttle::Column::Failures, Expr::value(failures))
        .col_expr(login_throttle::Column::BlockedUntil, Expr::value(blocked_until))
        .filter(login_throttle::Column::OfficeId.eq(tx.office()))
        .filter(login_throttle::Column::Username.eq(username))
        .exec(tx.conn())
        .await?;
    Ok(())
}

pub async fn clear_throttle(tx: &Tx, username: &str) -> Result<(), Error> {
    login_throttle::Entity::delete_by_id((tx.office(), username.to_owned())).exec(tx.conn()).await?;
    Ok(())
}

/// Forgets sessions that ended long ago, with their tokens; returns how many.
pub async fn purge_sessions(tx: &Tx, before: DateTime<Utc>) -> Result<u64, Error> {
    let gone = session::Entity::delete_many().filter(session::Column::ExpiresAt.lt(before)).exec(tx.conn()).await?;
    Ok(gone.rows_affected)
}

/// A person by id, within the office; for people looking at themselves.
pub async fn find_by_id(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    id: UserId,
) -> Result<Option<user::Model>, Error> {
    Ok(user::Entity::find_by_id(id).filter(user::Column::OfficeId.eq(office)).one(conn).await?)
}

/// Forgets wrong passwords that are no longer waited for; the table also holds names that nobody has.
pub async fn purge_throttles(tx: &Tx, before: DateTime<Utc>) -> Result<u64, Error> {
    let gone = login_throttle::Entity::delete_many()
        .filter(login_throttle::Column::BlockedUntil.lt(before))
        .exec(tx.conn())
        .await?;
    Ok(gone.rows_affected)
}

/// Whether the office has the agency. Its table belongs to another slice of the same level, so only its key is asked for.
pub async fn agency_exists(tx: &Tx, id: AgencyId) -> Result<bool, Error> {
    let query = Query::select()
        .expr(Expr::val(1))
        .from("agency")
        .and_where(Expr::col("id").eq(id))
        .and_where(Expr::col("office_id").eq(tx.office()))
        .to_owned();
    Ok(tx.conn().query_one(&query).await?.is_some())
}
