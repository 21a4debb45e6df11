//! Passwords: Argon2id, a bounded number at a time.
//!
//! **Invariant.** Every attempt costs one hash, whether the name exists or not, so neither answer nor time tells names.

#[cfg(feature = "faults")]
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use secrecy::{ExposeSecret, SecretString};
use tokio::{sync::Semaphore, task::spawn_blocking, time};

use crate::base::{code::Code, error::Error};

/// How long a caller waits for a free place before being told that the server is busy.
const PATIENCE: time::Duration = time::Duration::from_secs(5);

/// Hashes and verifies; clones share the places.
#[derive(Clone)]
pub struct Passwords {
    places: Arc<Semaphore>,
    /// How many hashes were computed: for the test that asks whether all misses cost the same.
    #[cfg(feature = "faults")]
    computed: Arc<AtomicU64>,
    /// What is verified against when there is nothing to verify against.
    nobody: Arc<str>,
}

impl Passwords {
    /// `places`: hashes computed at once.
    ///
    /// # Errors
    /// When the machine has no randomness.
    pub fn new(places: usize) -> anyhow::Result<Self> {
        // Costs what a hash costs, and one serves the whole process.
        static NOBODY: OnceLock<Arc<str>> = OnceLock::new();
        let nobody = match NOBODY.get() {
            Some(nobody) => nobody.clone(),
            None => {
                let nobody = hash(b"nobody signs in with this")?.into();
                NOBODY.get_or_init(|| nobody).clone()
            }
        };
        Ok(Self {
            places: Arc::new(Semaphore::new(places)),
            #[cfg(feature = "faults")]
            computed: Arc::default(),
            nobody,
        })
    }

    /// How many hashes were computed so far.
    #[cfg(feature = "faults")]
    pub fn computed(&self) -> u64 {
        self.computed.load(Ordering::SeqCst)
    }

    /// The PHC string of a secret.
    ///
    /// # Errors
    /// `busy` when no place came free.
    pub async fn hash(&self, secret: &SecretString) -> Result<String, Error> {
        let secret = secret.clone();
        self.compute(move || hash(secret.expose_secret().as_bytes())).await
    }

    /// Whether a secret fits its PHC string. `None` never fits and takes as long.
    ///
    /// # Errors
    /// `busy` when no place came free.
    pub async fn fits(&self, secret: &SecretString, phc: Option<String>) -> Result<bool, Error> {
        let secret = secret.clone();
        let is_somebody = phc.is_some();
        let phc = phc.unwrap_or_else(|| self.nobody.to_string());
        self.compute(move || {
            let parsed = PasswordHash::new(&phc).map_err(|fault| anyhow::anyhow!("a stored password hash: {fault}"))?;
            let fits = Argon2::default().verify_password(secret.expose_secret().as_bytes(), &parsed).is_ok();
            Ok(fits && is_somebody)
        })
        .await
    }

    async fn compute<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> anyhow::Result<T> + Send + 'static,
    ) -> Result<T, Error> {
        let place = time::timeout(PATIENCE, self.places.clone().acquire_owned()).await;
        let Ok(Ok(place)) = place else {
            return Err(Code::Busy.into());
        };
        #[cfg(feature = "faults")]
        self.computed.fetch_add(1, Ordering::SeqCst);
        // The place goes with the work: a caller who gives up must not free it early.
        let done = spawn_blocking(move || {
            let result = work();
            drop(place);
            result
        });
        Ok(done.await.map_err(anyhow::Error::from)??)
    }
}

/// Argon2id with the crate's defaults: 19 MiB, 2 passes, 1 lane, which is OWASP's first recommendation.
fn hash(secret: &[u8]) -> anyhow::Result<String> {
    let hash = Argon2::default().hash_password(secret).map_err(|fault| anyhow::anyhow!("cannot hash: {fault}"))?;
    Ok(hash.to_string())
}
