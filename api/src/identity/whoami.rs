//! Who am I, and what may I be?

use actix_web::{get, web::Data};

use super::{store, wire::User};
use crate::base::{auth::SignedIn, code::Code, db::Db, error::Error, reply::Reply};

/// The caller, with roles.
#[utoipa::path(tag = "identity", operation_id = "view_me", responses((status = 200, description = "The caller", body = User)))]
#[get("/me")]
pub async fn view_me(SignedIn(actor): SignedIn, db: Data<Db>) -> Result<Reply, Error> {
    db.read(async |conn| {
        let row = store::find_by_id(conn, actor.office, actor.user).await?.ok_or(Code::SessionEnded)?;
        let roles = store::roles_of(conn, &[actor.user]).await?;
        Reply::of(row.version, &User::of(row, roles)?)
    })
    .await
}
