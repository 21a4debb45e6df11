//! Who brings a case, as far as the office has to know.

use amanat_kernel::{Text, text};

use super::wire::NameApplicant;
use crate::{
    base::{error::Error, field::FieldError},
    deposits::{self, wire::DepositorKind},
};

/// An applicant whose identifier and addresses are right in form.
#[derive(Clone, Debug)]
pub(crate) struct Applicant {
    pub name: Text,
    pub identifier: Option<(DepositorKind, String)>,
    pub mobile: Option<String>,
    pub email: Option<String>,
}

impl Applicant {
    /// Reads what was typed.
    ///
    /// # Errors
    /// Every field that is not right, under `/applicant`.
    pub(crate) fn of(typed: &NameApplicant) -> Result<Self, Error> {
        let mut faults = Vec::new();
        let mut wrong = |member: &str, code: String| faults.push(FieldError::new(format!("/applicant/{member}"), code));
        let identifier = match (typed.kind, &typed.identifier) {
            (Some(kind), Some(identifier)) => match deposits::identifier(kind, identifier) {
                Ok(identifier) => Some((kind, identifier)),
                Err(code) => {
                    wrong("identifier", code);
                    None
                }
            },
            (None, None) => None,
            (Some(_), None) => {
                wrong("identifier", "required".to_owned());
                None
            }
            (None, Some(_)) => {
                wrong("kind", "required".to_owned());
                None
            }
        };
        let mobile = typed.mobile.as_ref().map(mobile).transpose();
        let mobile = mobile.unwrap_or_else(|code| {
            wrong("mobile", code.to_owned());
            None
        });
        let email = typed.email.as_ref().map(email).transpose();
        let email = email.unwrap_or_else(|code| {
            wrong("email", code.to_owned());
            None
        });
        if faults.is_empty() {
            Ok(Self { name: typed.name.clone(), identifier, mobile, email })
        } else {
            Err(Error::Invalid(faults))
        }
    }
}

/// An Iranian mobile number as people write it, in the form `09121234567`.
pub(crate) fn mobile(typed: &Text) -> Result<String, &'static str> {
    let plain = text::fold(typed.as_str());
    let kept: String = plain.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '(' | ')')).collect();
    let national = ["+98", "0098", "98", "0"].iter().find_map(|prefix| kept.strip_prefix(prefix));
    match national {
        Some(digits)
            if digits.len() == 10 && digits.starts_with('9') && digits.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            Ok(format!("0{digits}"))
        }
        Some(_) | None => Err("mobile_form"),
    }
}

/// One mark between a name and a domain with a dot: whether it exists, only a letter to it can tell.
pub(crate) fn email(typed: &Text) -> Result<String, &'static str> {
    let is_plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'@');
    match typed.as_str().split_once('@') {
        Some((name, domain))
            if !name.is_empty()
                && domain.contains('.')
                && !domain.starts_with('.')
                && !domain.ends_with('.')
                && is_plain(name)
                && is_plain(domain) =>
        {
            Ok(typed.as_str().to_owned())
        }
        Some(_) | None => Err("email_form"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(typed: &str) -> Text {
        Text::parse(typed).unwrap()
    }

    #[test]
    fn mobiles_are_read_as_people_write_them() {
        for typed in ["09121234567", "۰۹۱۲۱۲۳۴۵۶۷", "+98 912 123 4567", "0098-912-1234567", "٠٩١٢ ١٢٣ ٤٥٦٧"]
        {
            assert_eq!(mobile(&text(typed)), Ok("09121234567".to_owned()), "{typed}");
        }
        for typed in ["02155667788", "0912123456", "091212345678", "9121234567", "0912123456x"] {
            assert_eq!(mobile(&text(typed)), Err("mobile_form"), "{typed}");
        }
    }

    #[test]
    fn an_address_for_mail_has_a_name_and_a_domain() {
        assert!(email(&text("m.rezaei@example.ir")).is_ok());
        for typed in ["rezaei", "@example.ir", "a@b", "a@.ir", "a@b@c.ir", "a b@c.ir", "a@c.ir."] {
            assert_eq!(email(&text(typed)), Err("email_form"), "{typed}");
        }
    }
}
