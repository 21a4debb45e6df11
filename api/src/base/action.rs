//! What a caller may do next with a thing, and why not where not.

use serde::Serialize;
use utoipa::ToSchema;

use super::{
    auth::{Actor, Permission, Scope},
    code::Code,
    id::AgencyId,
    words::Verb,
};

/// One thing that can be done with a resource.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Action {
    /// The operation's verb, as in its address.
    pub action: Verb,
    /// Whether the caller may do it now.
    pub is_allowed: bool,
    /// Why not, where not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<Code>,
}

impl Action {
    /// An action that a rule decided on.
    pub fn of(verb: Verb, decision: Result<(), Code>) -> Self {
        Self { action: verb, is_allowed: decision.is_ok(), because: decision.err() }
    }
}

/// Whether an actor has a permission at an agency.
///
/// # Errors
/// `forbidden`.
pub fn may<P: Permission>(actor: &Actor, agency: AgencyId) -> Result<(), Code> {
    let reaches = |scope: Scope| scope.admits(agency);
    if actor.scope(P::ROLES).is_some_and(reaches) { Ok(()) } else { Err(Code::Forbidden) }
}

/// Whether an actor has a permission that is only ever held for the whole office.
///
/// # Errors
/// `forbidden`.
pub fn may_in_office<P: Permission>(actor: &Actor) -> Result<(), Code> {
    actor.scope(P::ROLES).map(|_| ()).ok_or(Code::Forbidden)
}
