//! Decisions about services and their forms. Pure.

use super::{
    ManageServices,
    entity::{service, service_form},
};
use crate::base::{
    action::{Action, may_in_office},
    auth::Actor,
    code::Code,
    field::FieldError,
    words::Verb,
};

const SHORTEST_CODE: usize = 3;
const LONGEST_CODE: usize = 40;

/// A code stands in addresses: words of small letters and digits, parted by single dashes, beginning with a letter.
///
/// # Errors
/// `service_code_form`.
pub fn code(code: &str) -> Result<(), FieldError> {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let begins = code.bytes().next().is_some_and(|first| first.is_ascii_lowercase());
    let fits = (SHORTEST_CODE..=LONGEST_CODE).contains(&code.len());
    if begins && fits && code.split('-').all(is_word) {
        Ok(())
    } else {
        Err(FieldError::new("/code", "service_code_form"))
    }
}

/// What was withdrawn stays as it was.
///
/// # Errors
/// `state_forbids`.
pub fn is_open(service: &service::Model) -> Result<(), Code> {
    if service.withdrawn_at.is_none() { Ok(()) } else { Err(Code::StateForbids) }
}

/// There is a draft to be published.
///
/// # Errors
/// `state_forbids`.
pub fn publish<'a>(
    service: &service::Model,
    draft: Option<&'a service_form::Model>,
) -> Result<&'a service_form::Model, Code> {
    is_open(service)?;
    draft.ok_or(Code::StateForbids)
}

/// What a caller may do next with a service.
pub fn actions(service: &service::Model, draft: Option<&service_form::Model>, actor: &Actor) -> Vec<Action> {
    let may = may_in_office::<ManageServices>(actor);
    let open = may.and_then(|()| is_open(service));
    vec![
        Action::of(Verb::Change, open),
        Action::of(Verb::Draft, open),
        Action::of(Verb::Publication, may.and_then(|()| publish(service, draft).map(|_| ()))),
        Action::of(Verb::Withdrawal, open),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_can_stand_in_an_address() {
        for right in ["abc", "deposit-balance", "a1-2-b", &"a".repeat(40)] {
            assert!(code(right).is_ok(), "{right}");
        }
        for wrong in [
            "",
            "ab",
            "Deposit",
            "deposit_balance",
            "-abc",
            "abc-",
            "a--b",
            "1ab",
            "ا‌ب‌ج",
            "a b",
            "a/b",
            &"a".repeat(41),
        ] {
            assert_eq!(code(wrong).unwrap_err().code, "service_code_form", "{wrong}");
        }
    }
}
