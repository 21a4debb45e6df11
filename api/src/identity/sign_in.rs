//! Sign in with a name and a password.

use actix_web::{
    HttpRequest, HttpResponse,
    cookie::{Cookie, SameSite, time},
    post,
    web::Data,
};
use amanat_kernel::Text;
use rand::{RngExt, rand_core::UnwrapErr, rngs::SysRng};
use secrecy::SecretString;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use utoipa::ToSchema;
use validator::Validate;

use super::{password::Passwords, rules, store, token::Tokens, wire::AccessToken};
use crate::base::{
    auth::Anyone,
    code::Code,
    command::Body,
    db::Db,
    error::{Error, Refusal},
    id::{OfficeId, SessionId, UserId},
    office::Office,
    request_id,
    tx::{Event, Origin, Tx},
};

/// `__Host-`: over TLS only, for this host only, for all its paths (RFC 6265bis).
pub const COOKIE: &str = "__Host-amanat-refresh";

/// Name and password.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// The username; upper case is taken for lower case.
    #[validate(length(min = 1, max = 50))]
    #[schema(value_type = String, example = "auditor", min_length = 1, max_length = 50)]
    pub username: Text,
    /// The password, exactly as typed.
    #[schema(value_type = String, format = Password, example = "the password that was printed")]
    pub password: SecretString,
}

/// Signs in. The answer carries the access token; the refresh token comes in an HttpOnly cookie that only
/// `POST /v1/sessions/renewal` reads. Not idempotent: each call opens a session, and an answer with secrets is not kept.
#[utoipa::path(tag = "identity", operation_id = "sign_in", request_body = SignIn,
    responses((status = 201, description = "Signed in", body = AccessToken)))]
#[post("/sessions")]
pub async fn sign_in(
    _: Anyone,
    request: HttpRequest,
    Body(input): Body<SignIn>,
    db: Data<Db>,
    office: Data<Office>,
    passwords: Data<Passwords>,
    tokens: Data<Tokens>,
) -> Result<HttpResponse, Error> {
    let username = input.username.as_str().to_lowercase();
    let origin = Origin { office: office.id, actor: None, request_id: request_id::of(&request) };
    // What cannot be a name is not counted, because counting keeps it: it may be a password in the wrong field.
    if rules::username(&username).is_ok() {
        db.write(&origin, async |tx| attempt(tx, office.id, &username).await).await?;
    }
    let user = db.read(async |conn| store::find_by_username(conn, office.id, &username).await).await?;
    let user = user.filter(|user| user.is_active);
    let hash = user.as_ref().and_then(|user| user.password_hash.clone());
    let fits = passwords.fits(&input.password, hash).await?;
    let (true, Some(user)) = (fits, user) else {
        return Err(Code::CredentialsWrong.into());
    };
    let origin = Origin { actor: Some(user.id), ..origin };
    let opened = db
        .write(&origin, async |tx| {
            store::clear_throttle(tx, &username).await?;
            let session = store::insert_session(tx, user.id, rules::SESSION_LIFE).await?;
            let (refresh, hash) = new_refresh_token();
            store::insert_refresh_token(tx, session, hash).await?;
            tx.record(Event::new("session.opened", "session", session)).await?;
            Ok((session, refresh))
        })
        .await?;
    let (session, refresh) = opened;
    let body = access_token(&tokens, &db, office.id, user.id, session)?;
    Ok(HttpResponse::Created().cookie(refresh_cookie(refresh)).json(body))
}

/// Counts the attempt before the password is looked at, so that guesses made at once are counted one by one.
async fn attempt(tx: &Tx, office: OfficeId, username: &str) -> Result<(), Error> {
    let row = store::lock_throttle(tx, username).await?;
    if row.blocked_until > tx.now() {
        let seconds = (row.blocked_until - tx.now()).num_seconds().saturating_add(1);
        return Err(Refusal::from(Code::TooManyAttempts).retry_after(seconds).into());
    }
    let failures = row.failures.saturating_add(1);
    store::set_throttle(tx, username, failures, rules::blocked_until(failures, tx.now())).await?;
    tx.record(Event::new("session.attempted", "office", office)).await
}

/// A refresh token (256 random bits) and the digest that is kept of it.
pub(super) fn new_refresh_token() -> (String, [u8; 32]) {
    use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
    let bytes: [u8; 32] = UnwrapErr(SysRng).random();
    let token = BASE64_URL_SAFE_NO_PAD.encode(bytes);
    let hash = Sha256::digest(token.as_bytes()).into();
    (token, hash)
}

pub(super) fn refresh_cookie(token: String) -> Cookie<'static> {
    Cookie::build(COOKIE, token)
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Strict)
        .max_age(time::Duration::seconds(rules::SESSION_LIFE.num_seconds()))
        .finish()
}

pub(super) fn access_token(
    tokens: &Tokens,
    db: &Db,
    office: OfficeId,
    user: UserId,
    session: SessionId,
) -> Result<AccessToken, Error> {
    Ok(AccessToken {
        access_token: tokens.issue(office, user, session, db.clock().now())?,
        token_type: "Bearer",
        expires_in: rules::ACCESS_LIFE.num_seconds(),
    })
}
