//! Who can sign in to the demonstration, and with what. Constants: they can be shown again at every start.

use serde_json::{Value, json};

use super::{
    Known,
    cast::{AGENCIES, SampleAgency},
};
use crate::base::auth::Role;

/// The password of everybody. It is published, which is why a database with these logins is served on loopback only.
pub const PASSWORD: &str = "sandogh-amanat-1404";

/// The first administrator, registered from the command line.
pub const ADMIN: &str = "admin";
/// The last to be registered: when everybody is there, the sample data are complete.
pub const AUDITOR: &str = "auditor";

/// Two of the treasury's people whom other files of this module name.
pub const OFFICE_HEAD: &str = "office.head";
/// Closes periods and opens fiscal years.
pub const TREASURY_HEAD: &str = "treasury.head";

/// One role of one person.
pub struct Login {
    /// What the person signs in with.
    pub username: String,
    /// The role.
    pub role: Role,
    /// Where it is held; nowhere in particular for the treasury's people.
    pub agency: Option<&'static SampleAgency>,
}

/// Everybody, in the order in which they are registered.
pub fn logins() -> Vec<Login> {
    let of_treasury = [
        (ADMIN, Role::SiteAdmin),
        (OFFICE_HEAD, Role::TreasuryOfficeHead),
        (TREASURY_HEAD, Role::TreasuryHead),
        ("deposit.clerk", Role::TreasuryClerk),
        ("deposit.clerk2", Role::TreasuryClerk),
        ("payer", Role::TreasuryPayer),
        ("reconciler", Role::Reconciler),
        ("reconciler2", Role::Reconciler),
        ("complaint.officer", Role::ComplaintOfficer),
        ("complaint.officer2", Role::ComplaintOfficer),
    ];
    let office = |(username, role): (&str, Role)| Login { username: username.to_owned(), role, agency: None };
    let mut all: Vec<Login> = of_treasury.into_iter().map(office).collect();
    for agency in &AGENCIES {
        for (post, role) in [("clerk", Role::AgencyClerk), ("controller", Role::Controller), ("head", Role::AgencyHead)]
        {
            all.push(Login { username: format!("{}.{post}", agency.slug), role, agency: Some(agency) });
        }
    }
    all.push(office((AUDITOR, Role::Auditor)));
    all
}

/// The logins as a table for a terminal.
pub fn table() -> String {
    let mut lines = vec![format!("{:<24}{:<22}{:<23}{}", "username", "password", "role", "agency")];
    for Login { username, role, agency } in logins() {
        let agency = agency.map_or("", |agency| agency.name_en);
        lines.push(format!("{username:<24}{PASSWORD:<22}{:<23}{agency}", role.as_str()).trim_end().to_owned());
    }
    lines.join("\n")
}

/// The logins for programs: one object for every role that somebody holds; `agency` is its code. Behind them one for every
/// sample request and complaint: nothing else tells their PINs.
pub fn json(cases: &[Known]) -> Value {
    let one = |Login { username, role, agency }: Login| {
        let agency = agency.map(|agency| agency.code);
        json!({ "username": username, "password": PASSWORD, "role": role, "agency": agency })
    };
    let applicant = |Known { reference, pin, state }: &Known| json!({ "role": "applicant", "reference": reference, "pin": pin, "state": state });
    logins().into_iter().map(one).chain(cases.iter().map(applicant)).collect()
}

/// What the applicants of the sample requests and complaints were given, as a table: nothing else tells their PINs.
pub fn applicants(cases: &[Known]) -> String {
    let mut lines = vec![format!("{:<20}{:<10}{}", "reference", "pin", "state")];
    lines.extend(cases.iter().map(|Known { reference, pin, state }| format!("{reference:<20}{pin:<10}{state}")));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_has_a_login_and_every_name_is_one_login() {
        let all = logins();
        for role in Role::ALL {
            assert!(all.iter().any(|login| login.role == role), "{}", role.as_str());
        }
        let mut names: Vec<&str> = all.iter().map(|login| login.username.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all.len());
        assert_eq!(all.last().map(|login| login.username.as_str()), Some(AUDITOR));
    }
}
