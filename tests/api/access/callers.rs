use amanat::base::auth::Role;

use crate::support::world::{AGENCY, TREASURY};

/// Where a caller stands to the target, which is the agency `north`'s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Nowhere,
    Own,
    Foreign,
    Treasury,
}

/// A column of the matrix.
pub struct Caller {
    /// `None`: not signed in.
    pub role: Option<Role>,
    pub place: Place,
    pub username: Option<&'static str>,
}

/// Every caller: nobody, the agency roles at both agencies, the treasury roles.
pub fn callers() -> Vec<Caller> {
    let mut callers = vec![Caller { role: None, place: Place::Nowhere, username: None }];
    for role in Role::ALL {
        if role.is_of_agency() {
            let [north, south] = agency_people(role);
            callers.push(Caller { role: Some(role), place: Place::Own, username: Some(north) });
            callers.push(Caller { role: Some(role), place: Place::Foreign, username: Some(south) });
        } else {
            // The last of a role: the first one makes the targets.
            let (username, _) = TREASURY.iter().rfind(|(_, held)| *held == role.as_str()).unwrap();
            callers.push(Caller { role: Some(role), place: Place::Treasury, username: Some(username) });
        }
    }
    callers
}

fn agency_people(role: Role) -> [&'static str; 2] {
    match role {
        Role::AgencyClerk => ["north.clerk2", "south.clerk2"],
        Role::Controller => ["north.controller", "south.controller"],
        Role::AgencyHead => ["north.head", "south.head"],
        other => panic!("{} is not held at an agency; {AGENCY:?}", other.as_str()),
    }
}
