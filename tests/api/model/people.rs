//! Who acts in the model.

/// Roles as the model needs them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    AgencyClerk,
    Controller,
    AgencyHead,
    Clerk,
    OfficeHead,
    Head,
    Payer,
    Reconciler,
}
use Role::{AgencyClerk, AgencyHead, Clerk, Controller, Head, OfficeHead, Payer, Reconciler};

/// Index into [`PEOPLE`].
pub type Person = usize;

/// Usernames of the world and what they may be. Two hold nearly everything of their side, so that one person can try to
/// do two steps of a chain.
pub const PEOPLE: [(&str, &[Role]); 10] = [
    ("north.clerk", &[AgencyClerk]),
    ("north.clerk2", &[AgencyClerk, Controller, AgencyHead]),
    ("north.controller", &[Controller]),
    ("north.head", &[AgencyHead]),
    ("clerk", &[Clerk]),
    ("office.head", &[OfficeHead]),
    ("head", &[Head]),
    ("head2", &[Clerk, OfficeHead, Head, Payer, Reconciler]),
    ("payer", &[Payer]),
    ("reconciler", &[Reconciler]),
];

/// What they hold beside their roles in the world: username, role, whether at the agency.
pub const ALSO: [(&str, &str, bool); 6] = [
    ("north.clerk2", "controller", true),
    ("north.clerk2", "agency_head", true),
    ("head2", "treasury_clerk", false),
    ("head2", "treasury_office_head", false),
    ("head2", "treasury_payer", false),
    ("head2", "reconciler", false),
];

/// Decrees at the agency that the world has not: username and capacity.
pub const DECREES: [(&str, &str); 2] = [("north.clerk2", "controller"), ("north.clerk2", "agency_signatory")];

pub fn is(person: Person, role: Role) -> bool {
    PEOPLE[person].1.contains(&role)
}

/// The first refusal of everybody who is none of these.
pub fn may(person: Person, roles: &[Role]) -> Result<(), &'static str> {
    if roles.iter().any(|role| is(person, *role)) { Ok(()) } else { Err("forbidden") }
}

/// Those who hold one of these roles.
pub fn those(roles: &[Role]) -> Vec<Person> {
    (0..PEOPLE.len()).filter(|person| may(*person, roles).is_ok()).collect()
}

/// Who did which step of a chain of approvals.
pub type Chain = Vec<(Person, &'static str)>;

/// Does a step of a chain; nobody does two different ones.
pub fn act(chain: &mut Chain, person: Person, step: &'static str) -> Result<(), &'static str> {
    match chain.iter().find(|(who, _)| *who == person) {
        Some((_, done)) if *done != step => Err("same_person"),
        Some(_) => Ok(()),
        None => {
            chain.push((person, step));
            Ok(())
        }
    }
}
