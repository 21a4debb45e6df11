//! Register a member of staff.

use actix_web::{post, web::Data};
use serde_json::json;

use super::{
    AddUsers,
    entity::{user, user_role},
    rules, store,
    wire::{AddUser, User},
};
use crate::base::{
    auth::{Can, Role},
    command::Command,
    db::Db,
    error::Error,
    field::FieldError,
    id::{UserId, UserRoleId},
    reply::Reply,
    tx::{Event, Tx},
};

/// Registers somebody. The person cannot sign in before choosing a password with a one-time code.
#[utoipa::path(tag = "identity", operation_id = "add_user", request_body = AddUser,
    responses((status = 201, description = "Registered", body = User)))]
#[post("/users")]
pub async fn add_user(admin: Can<AddUsers>, command: Command<AddUser>, db: Data<Db>) -> Result<Reply, Error> {
    db.once(admin.actor(), &command.once, async |tx| {
        let user = add(tx, &command.body).await?;
        let location = format!("/v1/users/{}", user.id);
        Ok(Reply::of(1, &user)?.created_at(location))
    })
    .await
}

/// Registers somebody; also how the command line makes the first administrator.
pub async fn add(tx: &Tx, input: &AddUser) -> Result<User, Error> {
    let AddUser { username, display_name, roles } = input;
    let together: Vec<Role> = roles.iter().map(|held| held.role).collect();
    rules::roles_together(&together)?;
    for (place, held) in roles.iter().enumerate() {
        rules::role_place(held.role, held.agency_id)?;
        if let Some(agency) = held.agency_id
            && !store::agency_exists(tx, agency).await?
        {
            return Err(FieldError::new(format!("/roles/{place}/agency_id"), "not_found").into());
        }
        if roles.iter().take(place).any(|earlier| earlier == held) {
            return Err(FieldError::new(format!("/roles/{place}"), "duplicate").into());
        }
    }
    let id = UserId::new();
    let row = user::Model {
        id,
        office_id: tx.office(),
        username: username.clone(),
        display_name: display_name.to_string(),
        password_hash: None,
        is_active: true,
        created_at: tx.now(),
        version: 1,
    };
    let held: Vec<user_role::Model> = roles
        .iter()
        .map(|held| user_role::Model {
            id: UserRoleId::new(),
            office_id: tx.office(),
            user_id: id,
            role: held.role.as_str().to_owned(),
            agency_id: held.agency_id,
        })
        .collect();
    store::insert_user(tx, &row, &held).await?;
    tx.record(Event::new("user.added", "app_user", id).facts(json!({ "username": username, "roles": roles }))).await?;
    User::of(row, held)
}
