//! Receipts (رسید ثبت): the office's signed word of what was filed, when, and until when it promised an answer.
//!
//! **Invariant.** A receipt is checked without asking for its case: by its own text and a public key. What is signed
//! (Ed25519, RFC 8032) is the receipt without `signature` in canonical JSON (RFC 8785). All members are strings with
//! plain ASCII names, so canonical means: the members that are there, sorted by name, without white space, in UTF-8, with
//! no other escapes than JSON needs.
//!
//! The version stands in what is signed: no other text of ours is signed by this key, and none begins like it.

use std::{collections::BTreeMap, sync::Arc};

use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::{config::Config, error::Error, key_set::JsonWebKey, secrets};

/// What every receipt of this form says it is.
pub(super) const VERSION: &str = "amanat/receipt/1";

/// The page that checks receipts. The receipt stands in the fragment, which browsers keep to themselves.
const PAGE: &str = "/verify";

/// What the office says it was given. Every member is a text; those that say nothing are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct CaseReceipt {
    /// Of which form it is.
    #[serde(deserialize_with = "plain")]
    #[validate(length(min = 1, max = 40))]
    #[schema(example = "amanat/receipt/1", min_length = 1, max_length = 40)]
    pub version: String,
    /// Code of the office.
    #[serde(deserialize_with = "plain")]
    #[validate(length(min = 1, max = 40))]
    #[schema(example = "00", min_length = 1, max_length = 40)]
    pub office: String,
    /// By which the case is found again.
    #[serde(deserialize_with = "plain")]
    #[validate(length(min = 1, max = 40))]
    #[schema(example = "100000000000425", min_length = 1, max_length = 40)]
    pub reference: String,
    /// Code of the service.
    #[serde(deserialize_with = "plain")]
    #[validate(length(min = 1, max = 40))]
    #[schema(example = "general-request", min_length = 1, max_length = 40)]
    pub service: String,
    /// Its title in Persian.
    #[serde(deserialize_with = "plain")]
    #[validate(length(min = 1, max = 200))]
    #[schema(example = "درخواست عمومی", min_length = 1, max_length = 200)]
    pub service_title_fa: String,
    /// Its title in English.
    #[serde(deserialize_with = "plain")]
    #[validate(length(min = 1, max = 200))]
    #[schema(example = "General request", min_length = 1, max_length = 200)]
    pub service_title_en: String,
    /// SHA-256 of what was filed, in hexadecimal.
    #[serde(deserialize_with = "plain")]
    #[validate(length(min = 1, max = 64))]
    #[schema(
        example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        min_length = 1,
        max_length = 64
    )]
    pub filed_sha256: String,
    /// When it was filed, in UTC.
    #[serde(deserialize_with = "plain")]
    #[validate(length(min = 1, max = 40))]
    #[schema(example = "2025-08-10T06:30:00Z", min_length = 1, max_length = 40)]
    pub filed_at: String,
    /// Code of the service level under which it was filed, where one was.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "some_plain")]
    #[validate(length(min = 1, max = 40))]
    #[schema(example = "portal", min_length = 1, max_length = 40)]
    pub service_level: Option<String>,
    /// The number of that level's version.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "some_plain")]
    #[validate(length(min = 1, max = 10))]
    #[schema(example = "1", min_length = 1, max_length = 10)]
    pub service_level_number: Option<String>,
    /// Until when an answer was promised, in UTC. What happens later (a question, a closure) moves the deadline, not this.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "some_plain")]
    #[validate(length(min = 1, max = 40))]
    #[schema(example = "2025-08-13T10:30:00Z", min_length = 1, max_length = 40)]
    pub answer_due_at: Option<String>,
    /// The key of the signature, as `/.well-known/receipt-keys.json` names it.
    #[serde(deserialize_with = "plain")]
    #[validate(length(min = 1, max = 40))]
    #[schema(example = "q83vEjRWeJCr", min_length = 1, max_length = 40)]
    pub key_id: String,
    /// Ed25519, base64url without padding.
    #[serde(deserialize_with = "plain")]
    #[validate(length(min = 1, max = 100))]
    #[schema(
        example = "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJCrze8SNFZ4kA",
        min_length = 1,
        max_length = 100
    )]
    pub signature: String,
}

/// A text as it stands: what was signed is not put right by whoever checks it. No receipt has a control character.
fn plain<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let text = String::deserialize(from)?;
    if text.chars().any(char::is_control) { Err(D::Error::custom("control_character")) } else { Ok(text) }
}

fn some_plain<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    plain(from).map(Some)
}

/// What a receipt turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReceiptVerdict {
    /// This office gave it, and nothing of it was changed.
    Genuine,
    /// The signature is not that of these words: something was changed, or it was made up.
    Altered,
    /// No key of this office has this name.
    KeyUnknown,
    /// It says that another office gave it.
    OtherOffice,
}

impl CaseReceipt {
    /// In canonical JSON.
    ///
    /// # Errors
    /// None in practice: a receipt is JSON.
    pub fn canonical(&self) -> Result<String, Error> {
        Ok(serde_json::to_string(&self.members()?)?)
    }

    /// What is signed.
    fn signed(&self) -> Result<String, Error> {
        let mut members = self.members()?;
        members.remove("signature");
        Ok(serde_json::to_string(&members)?)
    }

    fn members(&self) -> Result<BTreeMap<String, String>, Error> {
        Ok(serde_json::from_value(serde_json::to_value(self)?)?)
    }

    /// What it is, by these keys: of one office, or of whichever office they are.
    ///
    /// # Errors
    /// None in practice.
    pub fn check(&self, keys: &[JsonWebKey], office: Option<&str>) -> Result<ReceiptVerdict, Error> {
        if office.is_some_and(|office| office != self.office) {
            return Ok(ReceiptVerdict::OtherOffice);
        }
        let Some(key) = keys.iter().find(|key| key.kid == self.key_id) else {
            return Ok(ReceiptVerdict::KeyUnknown);
        };
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(&key.x).ok().zip(BASE64_URL_SAFE_NO_PAD.decode(&self.signature).ok());
        let signed = self.signed()?;
        let fits = bytes.is_some_and(|(public, signature)| {
            UnparsedPublicKey::new(&ED25519, public).verify(signed.as_bytes(), &signature).is_ok()
        });
        Ok(if fits { ReceiptVerdict::Genuine } else { ReceiptVerdict::Altered })
    }
}

/// Signs receipts, with a key of its own derived from the server's secret.
pub struct Signer {
    pair: Ed25519KeyPair,
    key_id: String,
    /// The public keys that this server answers for: its own, and that of the secret before.
    keys: Vec<JsonWebKey>,
    office: String,
    origin: String,
}

impl Signer {
    /// Keys from the configured secrets.
    ///
    /// # Errors
    /// None in practice: every 32 bytes are an Ed25519 seed.
    pub(super) fn new(config: &Config) -> anyhow::Result<Arc<Self>> {
        let pair = secrets::receipt_key(&config.secret)?;
        let own = JsonWebKey::of(pair.public_key().as_ref());
        let key_id = own.kid.clone();
        let mut keys = vec![own];
        if let Some(previous) = &config.previous_secret {
            keys.push(JsonWebKey::of(secrets::receipt_key(previous)?.public_key().as_ref()));
        }
        let settings = &config.settings;
        let origin = settings.web_origin.trim_end_matches('/').to_owned();
        Ok(Arc::new(Self { pair, key_id, keys, office: settings.office_code.clone(), origin }))
    }

    /// The public keys.
    pub(super) fn keys(&self) -> &[JsonWebKey] {
        &self.keys
    }

    /// Signs what a receipt says; office, version, key and signature are filled in.
    ///
    /// # Errors
    /// None in practice.
    pub(super) fn sign(&self, receipt: CaseReceipt) -> Result<CaseReceipt, Error> {
        let unsigned = CaseReceipt {
            version: VERSION.to_owned(),
            office: self.office.clone(),
            key_id: self.key_id.clone(),
            signature: String::new(),
            ..receipt
        };
        let signature = self.pair.sign(unsigned.signed()?.as_bytes());
        Ok(CaseReceipt { signature: BASE64_URL_SAFE_NO_PAD.encode(signature.as_ref()), ..unsigned })
    }

    /// What a QR code holds: the page that checks receipts, with this one. Without a configured origin the address begins at
    /// the root.
    ///
    /// # Errors
    /// None in practice.
    pub(super) fn verification_url(&self, receipt: &CaseReceipt) -> Result<String, Error> {
        let compact = BASE64_URL_SAFE_NO_PAD.encode(receipt.canonical()?);
        Ok(format!("{}{PAGE}#{compact}", self.origin))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::base::config::{EXAMPLE_SECRET, Settings};

    pub fn config(secret: &str) -> Config {
        Config {
            settings: Settings { web_origin: "https://khazaneh.example.ir/".to_owned(), ..Settings::default() },
            database: String::new().into(),
            secret: secret.to_owned().into(),
            previous_secret: None,
            message_token: None,
        }
    }

    fn receipt() -> CaseReceipt {
        let text = |text: &str| text.to_owned();
        CaseReceipt {
            version: String::new(),
            office: String::new(),
            reference: text("100000000000425"),
            service: text("general-request"),
            service_title_fa: text("درخواست «عمومی»"),
            service_title_en: text("General \"request\""),
            filed_sha256: text("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            filed_at: text("2025-08-10T06:30:00Z"),
            service_level: Some(text("portal")),
            service_level_number: Some(text("1")),
            answer_due_at: Some(text("2025-08-13T10:30:00Z")),
            key_id: String::new(),
            signature: String::new(),
        }
    }

    #[test]
    fn canonical_is_what_the_papers_say() {
        let signed = CaseReceipt { version: VERSION.to_owned(), service_level: None, ..receipt() }.signed().unwrap();
        assert_eq!(
            signed,
            concat!(
                r#"{"answer_due_at":"2025-08-13T10:30:00Z","filed_at":"2025-08-10T06:30:00Z","#,
                r#""filed_sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","key_id":"","#,
                r#""office":"","reference":"100000000000425","service":"general-request","#,
                r#""service_level_number":"1","service_title_en":"General \"request\"","#,
                r#""service_title_fa":"درخواست «عمومی»","version":"amanat/receipt/1"}"#
            )
        );
    }

    #[test]
    fn a_receipt_is_genuine_until_any_character_of_any_member_is_another() {
        let signer = Signer::new(&config(EXAMPLE_SECRET)).unwrap();
        let signed = signer.sign(receipt()).unwrap();
        assert_eq!(signed.check(signer.keys(), Some(&signed.office)).unwrap(), ReceiptVerdict::Genuine);

        let members = signed.members().unwrap();
        assert_eq!(members.len(), 13);
        let mut tried = 0;
        for (name, value) in &members {
            let characters: Vec<char> = value.chars().collect();
            for at in 0..characters.len() {
                for other in ['0', 'A', 'ی', ' '] {
                    let mut changed = characters.clone();
                    changed[at] = if changed[at] == other { 'z' } else { other };
                    let forged = with(&members, name, Some(changed.into_iter().collect()));
                    assert_ne!(forged.check(signer.keys(), None).unwrap(), ReceiptVerdict::Genuine, "{name} {at}");
                    tried += 1;
                }
            }
            for forged in [Some(format!("{value} ")), Some(String::new())] {
                let forged = with(&members, name, forged);
                assert_ne!(forged.check(signer.keys(), None).unwrap(), ReceiptVerdict::Genuine, "{name}");
            }
        }
        for name in ["service_level", "service_level_number", "answer_due_at"] {
            let forged = with(&members, name, None);
            assert_eq!(forged.check(signer.keys(), None).unwrap(), ReceiptVerdict::Altered, "{name}");
        }
        assert!(tried > 1_000, "{tried}");
    }

    fn with(members: &BTreeMap<String, String>, name: &str, value: Option<String>) -> CaseReceipt {
        let mut members = members.clone();
        match value {
            Some(value) => _ = members.insert(name.to_owned(), value),
            None => _ = members.remove(name),
        }
        serde_json::from_value(serde_json::to_value(members).unwrap()).unwrap()
    }

    #[test]
    fn a_key_of_another_secret_signs_nothing_of_ours() {
        let (ours, theirs) =
            (Signer::new(&config(EXAMPLE_SECRET)).unwrap(), Signer::new(&config(&"x".repeat(32))).unwrap());
        let forged = theirs.sign(receipt()).unwrap();
        assert_eq!(forged.check(ours.keys(), None).unwrap(), ReceiptVerdict::KeyUnknown);
        let renamed = CaseReceipt { key_id: ours.key_id.clone(), ..forged.clone() };
        assert_eq!(renamed.check(ours.keys(), None).unwrap(), ReceiptVerdict::Altered);
        assert_eq!(forged.check(theirs.keys(), Some("another")).unwrap(), ReceiptVerdict::OtherOffice);
        // After a change of the secret both keys count.
        let both = Config { previous_secret: Some("x".repeat(32).into()), ..config(EXAMPLE_SECRET) };
        let after = Signer::new(&both).unwrap();
        assert_eq!(forged.check(after.keys(), None).unwrap(), ReceiptVerdict::Genuine);
    }

    #[test]
    fn the_address_gives_the_receipt_back() {
        let signer = Signer::new(&config(EXAMPLE_SECRET)).unwrap();
        let signed = signer.sign(receipt()).unwrap();
        let url = signer.verification_url(&signed).unwrap();
        let compact = url.strip_prefix("https://khazaneh.example.ir/verify#").unwrap();
        let json = BASE64_URL_SAFE_NO_PAD.decode(compact).unwrap();
        assert_eq!(serde_json::from_slice::<CaseReceipt>(&json).unwrap(), signed);
    }
}
