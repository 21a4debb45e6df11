use amanat::base::auth::Role;

use crate::{
    stage::APPLICANT,
    support::world::{AGENCY, TREASURY},
};

/// Where a caller stands to the target, which is the agency `north`'s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Nowhere,
    /// Somebody with the tracking token of a case: of the target where that is one, else of another.
    Applicant,
    Own,
    Foreign,
    Treasury,
}

/// A column of the matrix.
pub struct Caller {
    /// `None`: not signed in.
    pub role: Option<Role>,
    pub place: Place,
    pub username: Option<String>,
}

/// Every caller: nobody, an applicant, the agency roles at both agencies, the treasury roles.
pub fn callers() -> Vec<Caller> {
    let applicant = Caller { role: None, place: Place::Applicant, username: Some(APPLICANT.to_owned()) };
    let mut callers = vec![Caller { role: None, place: Place::Nowhere, username: None }, applicant];
    for role in Role::ALL {
        if role.is_of_agency() {
            let name = last(&AGENCY, role);
            let [own, foreign] = ["north", "south"].map(|agency| Some(format!("{agency}.{name}")));
            callers.push(Caller { role: Some(role), place: Place::Own, username: own });
            callers.push(Caller { role: Some(role), place: Place::Foreign, username: foreign });
        } else {
            let username = Some(last(&TREASURY, role).to_owned());
            callers.push(Caller { role: Some(role), place: Place::Treasury, username });
        }
    }
    callers
}

/// The last of a role among some people: the first one makes the targets.
fn last(people: &[(&'static str, &str)], role: Role) -> &'static str {
    people.iter().rfind(|(_, held)| *held == role.as_str()).unwrap().0
}
