//! The secrets of cases: a PIN to type and a token to follow a link with.
//!
//! **Invariant.** No secret is kept: of the token its SHA-256, of the PIN a password hash. Both are derived from the
//! server's secret, the idempotency key, the case and the secret's number, so that the answer to a request that was sent
//! again is the same, to the last character, although nothing in the database could give it.

use std::sync::Arc;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use secrecy::SecretString;
use sha2::{Digest, Sha256};

use super::receipt::Signer;
use crate::base::{
    config::Config,
    error::Error,
    id::{CaseId, OfficeId},
    secrets,
};

/// Digits of a PIN. With ten tries in ten minutes they are beyond guessing; see `limits.rs`.
pub const PIN_DIGITS: usize = 7;

/// What a secret is derived for.
#[derive(Clone, Copy, Debug)]
pub struct Purpose<'a> {
    pub office: OfficeId,
    pub idempotency_key: &'a str,
    pub case: CaseId,
    pub number: i32,
}

/// A PIN and a token, as the applicant gets them.
pub struct Secret {
    pub pin: String,
    pub token: String,
}

impl Secret {
    /// What is kept of the token.
    pub fn token_sha256(&self) -> [u8; 32] {
        token_sha256(&self.token)
    }

    /// The PIN, to be hashed.
    pub fn to_hash(&self) -> SecretString {
        self.pin.clone().into()
    }
}

/// The digest by which a token is found.
pub fn token_sha256(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// What an applicant is given: derives secrets, by the key of the present secret of the server first, then that of the one
/// before; and signs receipts.
pub struct CaseSecrets {
    keys: Vec<[u8; 32]>,
    pub(super) receipts: Arc<Signer>,
}

impl CaseSecrets {
    /// Keys from the configured secrets.
    ///
    /// # Errors
    /// None in practice: HMAC takes keys of any length.
    pub fn new(config: &Config) -> anyhow::Result<Self> {
        let secrets = std::iter::once(&config.secret).chain(&config.previous_secret);
        let keys = secrets.map(secrets::case_secret_key).collect::<anyhow::Result<_>>()?;
        Ok(Self { keys, receipts: Signer::new(config)? })
    }

    /// A new secret.
    ///
    /// # Errors
    /// Internal, when the server has no key.
    pub fn make(&self, purpose: Purpose<'_>) -> Result<Secret, Error> {
        let key = self.keys.first().ok_or_else(|| anyhow::anyhow!("no key for the secrets of cases"))?;
        derive(key, purpose)
    }

    /// The secret that was made for this purpose, known by the digest of its token.
    ///
    /// # Errors
    /// Internal, when the server's secret was changed twice since.
    pub fn again(&self, purpose: Purpose<'_>, digest: &[u8; 32]) -> Result<Secret, Error> {
        for key in &self.keys {
            let secret = derive(key, purpose)?;
            if secret.token_sha256() == *digest {
                return Ok(secret);
            }
        }
        Err(anyhow::anyhow!("no key gives the secret of case {} again", purpose.case).into())
    }
}

fn derive(key: &[u8; 32], purpose: Purpose<'_>) -> Result<Secret, Error> {
    let pin = u128::from_be_bytes(bytes(key, "pin", purpose)?);
    let modulus = 10_u128.pow(u32::try_from(PIN_DIGITS).unwrap_or_default());
    let pin = pin.checked_rem(modulus).unwrap_or_default();
    let token = BASE64_URL_SAFE_NO_PAD.encode(bytes(key, "token", purpose)?);
    Ok(Secret { pin: format!("{pin:0PIN_DIGITS$}"), token })
}

/// 128 bits for one purpose (HMAC as a PRF, NIST SP 800-108).
fn bytes(key: &[u8; 32], what: &str, purpose: Purpose<'_>) -> Result<[u8; 16], Error> {
    let Purpose { office, idempotency_key, case, number } = purpose;
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|fault| anyhow::anyhow!("{fault}"))?;
    // Lengths keep one part from running into the next.
    for part in [what.as_bytes(), office.0.as_bytes(), case.0.as_bytes(), idempotency_key.as_bytes()] {
        mac.update(&u64::try_from(part.len()).unwrap_or_default().to_be_bytes());
        mac.update(part);
    }
    mac.update(&number.to_be_bytes());
    let mut first = [0; 16];
    for (to, from) in first.iter_mut().zip(mac.finalize().into_bytes()) {
        *to = from;
    }
    Ok(first)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::{super::receipt::tests::config, *};

    fn of(keys: &[[u8; 32]]) -> CaseSecrets {
        CaseSecrets { keys: keys.to_vec(), receipts: Signer::new(&config("any")).unwrap() }
    }

    #[test]
    fn a_secret_is_made_again_for_the_same_purpose_only() {
        let secrets = of(&[[2; 32], [1; 32]]);
        let before = of(&[[1; 32]]);
        let purpose = Purpose {
            office: OfficeId(Uuid::from_u128(1)),
            idempotency_key: "key",
            case: CaseId(Uuid::from_u128(2)),
            number: 1,
        };
        let made = before.make(purpose).unwrap();
        assert!(made.pin.len() == PIN_DIGITS && made.pin.bytes().all(|byte| byte.is_ascii_digit()));
        assert_eq!(made.token.len(), 22);
        let again = secrets.again(purpose, &made.token_sha256()).unwrap();
        assert_eq!((&again.pin, &again.token), (&made.pin, &made.token));
        for other in [
            Purpose { number: 2, ..purpose },
            Purpose { idempotency_key: "other", ..purpose },
            Purpose { case: CaseId(Uuid::from_u128(3)), ..purpose },
            Purpose { office: OfficeId(Uuid::from_u128(3)), ..purpose },
        ] {
            let other = before.make(other).unwrap();
            assert_ne!(other.token, made.token);
            assert_ne!(other.pin, made.pin);
        }
        assert!(of(&[[3; 32]]).again(purpose, &made.token_sha256()).is_err());
    }
}
