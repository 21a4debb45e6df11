//! Deactivate a member of staff.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{ManageUsers, store, wire::User};
use crate::base::{
    auth::Can,
    code::Code,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::UserId,
    reply::{IfMatch, Reply},
    tx::Event,
};

/// Why somebody may no longer sign in.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct DeactivateUser {
    /// The reason, for the audit trail.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "بازنشسته شد", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Ends every session of the person and refuses new ones, at once.
#[utoipa::path(tag = "identity", operation_id = "deactivate_user", request_body = DeactivateUser,
    params(("id" = UserId, Path, description = "The user")),
    responses((status = 200, description = "Deactivated", body = User)))]
#[post("/users/{id}/deactivation")]
pub async fn deactivate_user(
    admin: Can<ManageUsers>,
    Id(id): Id<UserId>,
    if_match: IfMatch,
    command: Command<DeactivateUser>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(admin.actor(), &command.once, async |tx| {
        let row = store::lock_user(tx, admin.scope(), id).await?;
        if_match.admits(row.version)?;
        if !row.is_active {
            return Err(Code::StateForbids.into());
        }
        store::set_active(tx, id, false).await?;
        store::revoke_sessions(tx, id, "user deactivated").await?;
        tx.record(Event::new("user.deactivated", "app_user", id).facts(json!({ "reason": command.body.reason })))
            .await?;
        let row = store::lock_user(tx, admin.scope(), id).await?;
        let roles = store::roles_of(tx.conn(), &[id]).await?;
        Reply::of(row.version, &User::of(row, roles)?)
    })
    .await
}
