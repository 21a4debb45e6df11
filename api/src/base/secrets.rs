//! Keys, all derived from the one master secret, so that there is one thing to keep and to rotate.

use aws_lc_rs::signature::Ed25519KeyPair;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

use super::{page::Seal, throttle::Throttle};

/// Derives a key for one purpose. A key of one purpose says nothing about a key of another (HMAC as a PRF,
/// NIST SP 800-108).
fn derive(secret: &SecretString, purpose: &str) -> anyhow::Result<[u8; 32]> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.expose_secret().as_bytes())
        .map_err(|fault| anyhow::anyhow!("cannot derive a key: {fault}"))?;
    mac.update(purpose.as_bytes());
    Ok(mac.finalize().into_bytes().into())
}

/// The key that signs page cursors.
///
/// # Errors
/// None in practice: HMAC takes keys of any length.
pub fn cursor_seal(secret: &SecretString) -> anyhow::Result<Seal> {
    derive(secret, "amanat/cursor/1").map(Seal)
}

/// The key under which addresses and references are counted.
///
/// # Errors
/// None in practice.
pub fn throttle(secret: &SecretString) -> anyhow::Result<Throttle> {
    derive(secret, "amanat/throttle/1").map(Throttle)
}

/// The key that signs tracking tokens.
///
/// # Errors
/// None in practice.
pub fn tracking_key(secret: &SecretString) -> anyhow::Result<[u8; 32]> {
    derive(secret, "amanat/tracking-token/1")
}

/// The key from which the secrets of cases are derived.
///
/// # Errors
/// None in practice.
pub fn case_secret_key(secret: &SecretString) -> anyhow::Result<[u8; 32]> {
    derive(secret, "amanat/case-secret/1")
}

/// The key under which contacts are kept that somebody typed who lost the secret of a case.
///
/// # Errors
/// None in practice.
pub fn contact_key(secret: &SecretString) -> anyhow::Result<[u8; 32]> {
    derive(secret, "amanat/contact/1")
}

/// The key pair that signs receipts.
///
/// # Errors
/// None in practice: every 32 bytes are an Ed25519 seed.
pub fn receipt_key(secret: &SecretString) -> anyhow::Result<Ed25519KeyPair> {
    let seed = derive(secret, "amanat/receipt/1")?;
    Ed25519KeyPair::from_seed_unchecked(&seed).map_err(|_| anyhow::anyhow!("cannot derive the receipt key"))
}

/// The key pair that signs access tokens.
///
/// # Errors
/// None in practice: every 32 bytes are an Ed25519 seed.
pub fn token_key(secret: &SecretString) -> anyhow::Result<Ed25519KeyPair> {
    let seed = derive(secret, "amanat/access-token/1")?;
    Ed25519KeyPair::from_seed_unchecked(&seed).map_err(|_| anyhow::anyhow!("cannot derive the token key"))
}
