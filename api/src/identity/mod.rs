//! Identity: who works here, what they may be, and how they prove it.
//!
//! **Invariants.**
//! - Nobody but the person ever chooses or reads a password; administrators issue one-time codes.
//! - Every attempt costs one password hash, whether the name exists or not.
//! - Rights are read from the database at every request: a role taken away or a session ended counts at once.
//! - The site administrator has no power over money: no permission of another slice names that role for a change.

mod add;
mod deactivate;
mod entity;
mod issue_code;
mod key_set;
mod list;
mod password;
mod renew;
mod rules;
mod set_password;
mod sign_in;
mod sign_out;
mod store;
mod token;
mod view;
mod whoami;
pub mod wire;

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::Duration;
use sea_orm::ConnectionTrait;
use secrecy::SecretString;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::{
    auth::{Role, Scope, permissions},
    db::Db,
    error::Error,
    id::{OfficeId, UserId},
    tx::{Origin, Tx},
};
pub use password::Passwords;
pub use token::Tokens;

permissions! {
    /// Register members of staff.
    AddUsers = "identity:add" for [SiteAdmin];
    /// Deactivate them and issue password codes.
    ManageUsers = "identity:manage" for [SiteAdmin];
    /// See who works here.
    ViewUsers = "identity:view" for [SiteAdmin, TreasuryOfficeHead, TreasuryHead, Auditor];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(sign_in::sign_in)
        .service(renew::renew_session)
        .service(sign_out::sign_out)
        .service(whoami::view_me)
        .service(add::add_user)
        .service(list::list_users)
        .service(view::view_user)
        .service(deactivate::deactivate_user)
        .service(issue_code::issue_password_code)
        .service(set_password::set_password);
}

/// The operations whose place is fixed by a standard.
pub fn well_known(config: &mut ServiceConfig) {
    config.service(key_set::view_key_set);
}

/// Registers somebody from the command line and returns the one-time code for the first password.
///
/// # Errors
/// Those of adding a user.
pub async fn add_from_command_line(
    db: &Db,
    office: OfficeId,
    passwords: &Passwords,
    input: &wire::AddUser,
) -> Result<SecretString, Error> {
    let (code, hash) = issue_code::new_code(passwords).await?;
    let origin = Origin { office, actor: None, request_id: "command-line".to_owned() };
    db.write(&origin, async |tx| {
        let user = add::add(tx, input).await?;
        issue_code::issue(tx, user.id, None, &hash, "command line of the server").await?;
        Ok(())
    })
    .await?;
    Ok(code)
}

/// How many people work here, or how many of those who have one of the names.
///
/// # Errors
/// Whatever the database says.
pub async fn count_staff(db: &Db, office: OfficeId, usernames: Option<&[&str]>) -> Result<u64, Error> {
    db.read(async |conn| store::count_users(conn, office, usernames).await).await
}

/// Those of several people who can sign in and work in the treasury itself, not at an agency.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn office_staff(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    ids: &[UserId],
) -> Result<HashSet<UserId>, Error> {
    store::office_staff(conn, office, ids).await
}

/// The people who can sign in and hold a role for the whole office, in the order of their registration.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn holders_of(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    role: Role,
) -> Result<Vec<UserId>, Error> {
    store::holders_of(conn, office, role).await
}

/// The names of people whose doing the caller was found to see.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn names_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[UserId],
) -> Result<HashMap<UserId, String>, Error> {
    store::names_of(conn, scope, ids).await
}

/// The names of those of several people who work within reach; an agency does not learn who of the treasury did what.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn names_within(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[UserId],
) -> Result<HashMap<UserId, String>, Error> {
    let known = store::within(conn, scope, ids).await?;
    store::names_of(conn, scope, &known).await
}

/// The names of people beside what they did, as far as the reader may know them.
#[derive(Debug, Default)]
pub(crate) struct People(HashMap<UserId, String>);

impl People {
    /// Those of several people whose names the reader may know: see [`names_within`].
    ///
    /// # Errors
    /// Whatever the database says.
    pub(crate) async fn within(
        conn: &impl ConnectionTrait,
        scope: &Scope,
        ids: impl IntoIterator<Item = UserId>,
    ) -> Result<Self, Error> {
        let ids: Vec<UserId> = ids.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        let names = if ids.is_empty() { HashMap::new() } else { names_within(conn, scope, &ids).await? };
        Ok(Self(names))
    }

    /// The name of whoever did something, where somebody did and the reader may know.
    pub(crate) fn name(&self, id: impl Into<Option<UserId>>) -> Option<String> {
        self.0.get(&id.into()?).cloned()
    }
}

/// Forgets sessions that ended a month ago and wrong passwords of yesterday; the audit trail keeps that they were.
pub(crate) async fn purge(tx: &Tx) -> Result<u64, Error> {
    let sessions = store::purge_sessions(tx, tx.now() - Duration::days(30)).await?;
    let throttles = store::purge_throttles(tx, tx.now() - Duration::days(1)).await?;
    Ok(sessions.saturating_add(throttles))
}
