//! By what an applicant is reached: the number or the address on file.

use amanat_kernel::Text;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::entity::MessageChannel;
use crate::{
    base::{config::Config, error::Error, field::FieldError, secrets},
    cases::{Case, read_email, read_mobile},
};

/// A number or an address, in the form in which two of them are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact(String);

impl Contact {
    /// Reads what was typed: a mobile number, or an address for mail.
    ///
    /// # Errors
    /// The form of either, under `/contact`.
    pub fn read(typed: &Text) -> Result<Self, Error> {
        let read = if typed.as_str().contains('@') { read_email(typed) } else { read_mobile(typed) };
        read.map(Self::folded).map_err(|code| FieldError::new("/contact", code).into())
    }

    /// Letters of an address are the same in either case: who can write them apart is rare, who does is mistaken.
    fn folded(text: String) -> Self {
        Self(text.to_lowercase())
    }
}

/// By which way the applicant of a case is told of it, and where: a short message is read sooner.
pub fn of_case(case: &Case) -> Option<(MessageChannel, &str)> {
    on_file(case).next()
}

/// The address of a case for this way.
pub fn address(case: &Case, channel: MessageChannel) -> Option<&str> {
    on_file(case).find(|(on_file, _)| *on_file == channel).map(|(_, address)| address)
}

fn on_file(case: &Case) -> impl Iterator<Item = (MessageChannel, &str)> {
    let mobile = case.mobile.as_deref().map(|mobile| (MessageChannel::Sms, mobile));
    let email = case.email.as_deref().map(|email| (MessageChannel::Email, email));
    mobile.into_iter().chain(email)
}

/// An address as others may see it: enough to know it again, not enough to use it.
pub fn masked(address: &str) -> String {
    let (name, domain) = address.split_once('@').map_or((address, None), |(name, domain)| (name, Some(domain)));
    let shown = if domain.is_some() { 1 } else { 4 };
    let letters: Vec<char> = name.chars().collect();
    let last = if domain.is_some() { 0 } else { 2 };
    let masked: String = letters
        .iter()
        .enumerate()
        .map(|(at, letter)| if at < shown || at >= letters.len().saturating_sub(last) { *letter } else { '*' })
        .collect();
    domain.map_or(masked.clone(), |domain| format!("{masked}@{domain}"))
}

/// What hides a contact while it waits to be compared.
#[derive(Clone)]
pub struct ContactKey([u8; 32]);

impl ContactKey {
    /// Derived from the server's secret.
    ///
    /// # Errors
    /// None in practice: HMAC takes keys of any length.
    pub fn new(config: &Config) -> anyhow::Result<Self> {
        secrets::contact_key(&config.secret).map(Self)
    }

    /// What stands for a contact.
    pub(super) fn digest(&self, contact: &Contact) -> Result<Vec<u8>, Error> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).map_err(|fault| anyhow::anyhow!("{fault}"))?;
        mac.update(contact.0.as_bytes());
        Ok(mac.finalize().into_bytes().to_vec())
    }

    /// By which way the contact that a digest stands for reaches the applicant of a case, if it is one of that case.
    pub(super) fn reaches(&self, case: &Case, digest: &[u8]) -> Result<Option<MessageChannel>, Error> {
        for (channel, address) in on_file(case) {
            if self.digest(&Contact::folded(address.to_owned()))? == digest {
                return Ok(Some(channel));
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_is_known_however_it_is_written() {
        let read = |typed: &str| Contact::read(&Text::parse(typed).unwrap()).ok();
        let mobile = Some(Contact("09121234567".to_owned()));
        for typed in ["09121234567", "۰۹۱۲ ۱۲۳ ۴۵۶۷", "+98-912-1234567"] {
            assert_eq!(read(typed), mobile, "{typed}");
        }
        assert_eq!(read("M.Rezaei@Example.ir"), read("m.rezaei@example.ir"));
        for typed in ["0912", "rezaei", "a@b"] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }

    #[test]
    fn an_address_is_shown_so_that_nobody_can_use_it() {
        assert_eq!(masked("09121234567"), "0912*****67");
        assert_eq!(masked("m.rezaei@example.ir"), "m*******@example.ir");
    }
}
