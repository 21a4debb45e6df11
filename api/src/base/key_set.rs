//! Public keys as others read them (JWKS, RFC 7517; RFC 8037 for Ed25519).

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::Serialize;
use sha2::{Digest, Sha256};
use utoipa::ToSchema;

/// One public key of a key set (RFC 8037, OKP).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct JsonWebKey {
    /// Always `OKP`.
    kty: &'static str,
    /// Always `Ed25519`.
    crv: &'static str,
    /// Always `sig`.
    #[serde(rename = "use")]
    usage: &'static str,
    /// Always `EdDSA`.
    alg: &'static str,
    /// Names the key; stands in everything that is signed with it.
    pub kid: String,
    /// The public key, base64url.
    pub x: String,
}

impl JsonWebKey {
    /// The form of a public key; its name is made of its digest.
    pub fn of(public: &[u8]) -> Self {
        let digest = Sha256::digest(public);
        Self {
            kty: "OKP",
            crv: "Ed25519",
            usage: "sig",
            alg: "EdDSA",
            kid: BASE64_URL_SAFE_NO_PAD.encode(digest.iter().take(9).copied().collect::<Vec<u8>>()),
            x: BASE64_URL_SAFE_NO_PAD.encode(public),
        }
    }
}

/// Keys of one purpose.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct KeySet {
    /// The key in use first, then those whose signatures still count.
    pub keys: Vec<JsonWebKey>,
}
