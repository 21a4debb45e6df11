//! Sign out.

use actix_web::{HttpRequest, HttpResponse, cookie::Cookie, delete, web::Data};

use super::{sign_in::COOKIE, store};
use crate::base::{
    auth::SignedIn,
    db::Db,
    error::Error,
    request_id,
    tx::{Event, Origin},
};

/// Ends the session: its access tokens and its refresh cookie are worth nothing from now on.
#[utoipa::path(tag = "identity", operation_id = "sign_out", responses((status = 204, description = "Signed out")))]
#[delete("/sessions/current")]
pub async fn sign_out(SignedIn(actor): SignedIn, request: HttpRequest, db: Data<Db>) -> Result<HttpResponse, Error> {
    let origin = Origin { office: actor.office, actor: Some(actor.user), request_id: request_id::of(&request) };
    db.write(&origin, async |tx| {
        store::revoke_session(tx, actor.session, "signed out").await?;
        tx.record(Event::new("session.closed", "session", actor.session)).await
    })
    .await?;
    let mut gone = Cookie::build(COOKIE, "").path("/").secure(true).http_only(true).finish();
    gone.make_removal();
    Ok(HttpResponse::NoContent().cookie(gone).insert_header(("Clear-Site-Data", "\"cache\", \"storage\"")).finish())
}
