//! View a member of staff.

use actix_web::{get, web::Data};

use super::{ViewUsers, store, wire::User};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::UserId, reply::Reply};

/// A member of staff.
#[utoipa::path(tag = "identity", operation_id = "view_user", params(("id" = UserId, Path, description = "The user")),
    responses((status = 200, description = "The member of staff", body = User)))]
#[get("/users/{id}")]
pub async fn view_user(viewer: Can<ViewUsers>, Id(id): Id<UserId>, db: Data<Db>) -> Result<Reply, Error> {
    db.read(async |conn| {
        let row = store::get_user(conn, viewer.scope(), id).await?;
        let roles = store::roles_of(conn, &[id]).await?;
        Reply::of(row.version, &User::of(row, roles)?)
    })
    .await
}
