//! Shapes shared by the operations of identity.

use amanat_kernel::Text;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::entity::{user, user_role};
use crate::base::{
    auth::Role,
    error::Error,
    id::{AgencyId, UserId},
};

/// A role held by somebody: at an agency, or for the whole office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleHeld {
    /// The role.
    pub role: Role,
    /// The agency, for agency roles only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agency_id: Option<AgencyId>,
}

/// A member of staff.
#[derive(Debug, Serialize, ToSchema)]
pub struct User {
    /// Id.
    pub id: UserId,
    /// What the person signs in with.
    #[schema(example = "r.ahmadi")]
    pub username: String,
    /// The person's name, as others see it.
    #[schema(example = "رضا احمدی")]
    pub display_name: String,
    /// Whether the person can sign in.
    pub is_active: bool,
    /// Whether the person has chosen a password.
    pub has_password: bool,
    /// What the person may be.
    pub roles: Vec<RoleHeld>,
}

impl User {
    /// A user and the roles of that user.
    ///
    /// # Errors
    /// Internal, when a role in the database is unknown to this version.
    pub(super) fn of(row: user::Model, roles: Vec<user_role::Model>) -> Result<Self, Error> {
        let user::Model {
            id,
            office_id: _,
            username,
            display_name,
            password_hash,
            is_active,
            created_at: _,
            version: _,
        } = row;
        let roles = roles
            .into_iter()
            .map(|row| {
                let role = Role::parse(&row.role).ok_or_else(|| anyhow::anyhow!("unknown role {}", row.role))?;
                Ok(RoleHeld { role, agency_id: row.agency_id })
            })
            .collect::<Result<_, Error>>()?;
        Ok(Self { id, username, display_name, is_active, has_password: password_hash.is_some(), roles })
    }
}

/// A new member of staff. There is no password in it: people choose their own, with a one-time code.
#[derive(Clone, Debug, Deserialize, ToSchema, validator::Validate)]
#[serde(deny_unknown_fields)]
pub struct AddUser {
    /// 3 to 50 characters of a-z, 0-9, dot, dash and underscore; unique in the office.
    #[validate(custom(function = super::rules::username))]
    #[schema(example = "m.karimi", min_length = 3, max_length = 50, pattern = "^[a-z0-9._-]{3,50}$")]
    pub username: String,
    /// The person's name.
    #[validate(length(min = 1, max = 100))]
    #[schema(value_type = String, example = "مریم کریمی", min_length = 1, max_length = 100)]
    pub display_name: Text,
    /// At least one role.
    #[validate(length(min = 1, max = 50))]
    #[schema(min_items = 1, max_items = 50)]
    pub roles: Vec<RoleHeld>,
}

/// Signed in: the token to send as `Authorization: Bearer …`.
#[derive(Debug, Serialize, ToSchema)]
pub struct AccessToken {
    /// The token.
    pub access_token: String,
    /// Always `Bearer`.
    pub token_type: &'static str,
    /// Seconds until it expires; renew the session before.
    #[schema(example = 300)]
    pub expires_in: i64,
}
