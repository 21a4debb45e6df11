//! Decisions about names, passwords and throttling. Pure.

use chrono::{DateTime, Duration, Utc};
use validator::ValidationError;

use crate::base::{auth::Role, code::Code, id::AgencyId};

/// Wrong passwords in a row that cost nothing but the attempt.
const FREE_FAILURES: i32 = 5;
/// The longest wait between attempts. Never a lock: a lock lets anybody keep an officer out.
const LONGEST_WAIT_SECONDS: i64 = 60;
/// Tries a one-time code survives.
pub const CODE_ATTEMPTS: i32 = 5;
/// Life of a one-time code (ASVS 5.0, V6.5.5).
pub const CODE_LIFE: Duration = Duration::minutes(10);
/// Life of an access token. Rights are read from the database at every request, so this bounds only a stolen token.
pub const ACCESS_LIFE: Duration = Duration::minutes(5);
/// Life of a session, however often it is renewed: a working day.
pub const SESSION_LIFE: Duration = Duration::hours(12);
/// How long after a renewal a second one with the same token counts as the other tab, not as a theft.
pub const RENEWAL_GRACE: Duration = Duration::seconds(2);

/// Until when the next attempt waits after so many failures in a row.
pub fn blocked_until(failures: i32, now: DateTime<Utc>) -> DateTime<Utc> {
    let beyond = failures.saturating_sub(FREE_FAILURES);
    if beyond <= 0 {
        return now;
    }
    let seconds = 1_i64.checked_shl(u32::try_from(beyond.saturating_sub(1)).unwrap_or(0)).unwrap_or(i64::MAX);
    now + Duration::seconds(if beyond > 6 { LONGEST_WAIT_SECONDS } else { seconds.min(LONGEST_WAIT_SECONDS) })
}

/// The form of a username: what is easy to say over the telephone and the same on every keyboard.
///
/// # Errors
/// `username_form`.
pub fn username(text: &str) -> Result<(), ValidationError> {
    let is_allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._-".contains(&byte);
    if (3..=50).contains(&text.len()) && text.bytes().all(is_allowed) {
        Ok(())
    } else {
        Err(ValidationError::new("username_form"))
    }
}

/// Fifteen characters where the password is the only factor (NIST SP 800-63B-4); no composition rules, exactly as typed.
///
/// # Errors
/// The code of the field error.
pub fn password(password: &str, username: &str) -> Result<(), &'static str> {
    if !(15..=128).contains(&password.chars().count()) {
        return Err("password_length");
    }
    let mut distinct: Vec<char> = password.chars().collect();
    distinct.sort_unstable();
    distinct.dedup();
    if distinct.len() < 6 || password.to_lowercase().contains(username) {
        return Err("password_common");
    }
    Ok(())
}

/// Agency roles are held at an agency, treasury roles for the office.
///
/// # Errors
/// `role_needs_agency`.
pub fn role_place(role: Role, agency: Option<AgencyId>) -> Result<(), Code> {
    if role.is_of_agency() == agency.is_some() { Ok(()) } else { Err(Code::RoleNeedsAgency) }
}

/// Separation of duties over a person's roles: the administrator has no power over money, and whoever pays does not
/// reconcile what was paid.
///
/// # Errors
/// `roles_conflict`.
pub fn roles_together(roles: &[Role]) -> Result<(), Code> {
    let has = |role: Role| roles.contains(&role);
    let is_admin_and_more = has(Role::SiteAdmin) && roles.iter().any(|role| *role != Role::SiteAdmin);
    let pays_and_reconciles = has(Role::TreasuryPayer) && has(Role::Reconciler);
    if is_admin_and_more || pays_and_reconciles { Err(Code::RolesConflict) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_grows_to_a_minute_and_no_further() {
        let now = DateTime::<Utc>::UNIX_EPOCH;
        let waits: Vec<i64> = [1, 5, 6, 7, 8, 11, 12, 13, 200, i32::MAX]
            .into_iter()
            .map(|failures| (blocked_until(failures, now) - now).num_seconds())
            .collect();
        assert_eq!(waits, [0, 0, 1, 2, 4, 32, 60, 60, 60, 60]);
    }

    #[test]
    fn passwords_are_long_varied_and_not_the_name() {
        assert_eq!(password("کلید خزانه در دست دو نفر است", "clerk"), Ok(()));
        assert_eq!(password("short", "clerk"), Err("password_length"));
        assert_eq!(password("aaaaaaaaaaaaaaaaaaaa", "clerk"), Err("password_common"));
        assert_eq!(password("the-clerk-of-agency-one", "clerk"), Err("password_common"));
    }

    #[test]
    fn administrators_and_payers_hold_no_second_power() {
        assert_eq!(roles_together(&[Role::SiteAdmin]), Ok(()));
        assert_eq!(roles_together(&[Role::TreasuryClerk, Role::Reconciler]), Ok(()));
        assert_eq!(roles_together(&[Role::SiteAdmin, Role::Auditor]), Err(Code::RolesConflict));
        assert_eq!(roles_together(&[Role::Reconciler, Role::TreasuryPayer]), Err(Code::RolesConflict));
    }

    #[test]
    fn usernames_have_one_spelling() {
        for good in ["abc", "r.ahmadi", "clerk_01"] {
            assert!(username(good).is_ok(), "{good}");
        }
        for bad in ["ab", "R.Ahmadi", "علی", "a b c", "a\0bc", ""] {
            assert!(username(bad).is_err(), "{bad:?}");
        }
    }
}
