//! Renew a session with its refresh cookie.

use actix_web::{HttpRequest, HttpResponse, http::header, post, web::Data};
use sha2::{Digest, Sha256};

use super::{
    entity::{refresh_token, session},
    rules,
    sign_in::{self, COOKIE},
    store,
    token::Tokens,
    wire::AccessToken,
};
use crate::base::{
    auth::Anyone,
    code::Code,
    config::Settings,
    db::Db,
    error::Error,
    id::{SessionId, UserId},
    office::Office,
    request_id,
    tx::{Event, Origin, Tx},
};

/// A header that a form of another site cannot send.
const HEADER: &str = "X-Amanat-Session";

/// What came of it. Ending a stolen session is an effect that must be kept although the answer is a refusal.
enum Renewal {
    Renewed { user: UserId, session: SessionId, refresh: String },
    Stolen,
}

/// Renews the session of the refresh cookie: a new access token and a new cookie; the old cookie is used up.
///
/// A used cookie that comes again within two seconds is the other tab (409 `renewal_retry`, still signed in). Later it is
/// a lost answer while its successor is unused; once the successor was used it is a theft, and the session ends.
#[utoipa::path(tag = "identity", operation_id = "renew_session",
    params(("X-Amanat-Session" = String, Header, description = "Always `renew`", example = "renew")),
    responses((status = 200, description = "Renewed", body = AccessToken)))]
#[post("/sessions/renewal")]
pub async fn renew_session(
    _: Anyone,
    request: HttpRequest,
    db: Data<Db>,
    office: Data<Office>,
    tokens: Data<Tokens>,
    settings: Data<Settings>,
) -> Result<HttpResponse, Error> {
    check_origin(&request, &settings)?;
    let token = request.cookie(COOKIE).ok_or(Code::SignInRequired)?;
    let hash: [u8; 32] = Sha256::digest(token.value().as_bytes()).into();
    let origin = Origin { office: office.id, actor: None, request_id: request_id::of(&request) };
    match db.write(&origin, async |tx| renew(tx, hash).await).await? {
        Renewal::Stolen => Err(Code::SessionEnded.into()),
        Renewal::Renewed { user, session, refresh } => {
            let body = sign_in::access_token(&tokens, &db, office.id, user, session)?;
            Ok(HttpResponse::Ok().cookie(sign_in::refresh_cookie(refresh)).json(body))
        }
    }
}

async fn renew(tx: &Tx, hash: [u8; 32]) -> Result<Renewal, Error> {
    let (token, session) = store::lock_refresh_token(tx, hash).await?.ok_or(Code::SessionEnded)?;
    if session.revoked_at.is_some() || session.expires_at <= tx.now() {
        return Err(Code::SessionEnded.into());
    }
    if let Some(consumed_at) = token.consumed_at {
        if tx.now() - consumed_at <= rules::RENEWAL_GRACE {
            return Err(Code::RenewalRetry.into());
        }
        if !take_back_successor(tx, &token).await? {
            store::revoke_session(tx, session.id, "refresh token used twice").await?;
            tx.record(Event::new("session.stolen", "session", session.id)).await?;
            return Ok(Renewal::Stolen);
        }
    }
    issue(tx, &token, &session).await
}

async fn issue(tx: &Tx, token: &refresh_token::Model, session: &session::Model) -> Result<Renewal, Error> {
    let (refresh, hash) = sign_in::new_refresh_token();
    let next = store::insert_refresh_token(tx, session.id, hash).await?;
    store::consume(tx, token.id, Some(next)).await?;
    tx.record(Event::new("session.renewed", "session", session.id)).await?;
    Ok(Renewal::Renewed { user: session.user_id, session: session.id, refresh })
}

/// The answer with the successor may have been lost on the way; an unused successor is made void. `false`: it was used.
async fn take_back_successor(tx: &Tx, token: &refresh_token::Model) -> Result<bool, Error> {
    let Some(next) = token.next_id else { return Ok(false) };
    match store::find_refresh_token(tx, next).await? {
        Some(successor) if successor.consumed_at.is_none() => {
            store::consume(tx, successor.id, None).await?;
            Ok(true)
        }
        _ => Ok(false),
    }
}

fn check_origin(request: &HttpRequest, settings: &Settings) -> Result<(), Error> {
    let headers = request.headers();
    let is_asked = headers.get(HEADER).is_some_and(|value| value == "renew");
    let is_own = match headers.get(header::ORIGIN).map(|origin| origin.to_str().unwrap_or_default()) {
        None => true,
        Some(origin) if settings.web_origin.is_empty() => {
            let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
            origin.split_once("://").is_some_and(|(_, authority)| authority == host)
        }
        Some(origin) => origin == settings.web_origin,
    };
    if is_asked && is_own { Ok(()) } else { Err(Code::OriginForbidden.into()) }
}
