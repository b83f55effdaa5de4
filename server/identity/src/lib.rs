//! What proves who somebody is: passwords (argon2id), one-time codes (TOTP), passkeys (`WebAuthn`).
//!
//! The service knows the port; the libraries stay here.

mod breached;
mod codes;
mod passkeys;
mod passwords;
mod seal;

use std::sync::Arc;

use async_trait::async_trait;
pub use breached::{BreachedList, BrokenList};
use heard_service::ports::{Ceremony, NewPasskey, ProofError, Proofs, RelyingParty, Weakness};
use jiff::Timestamp;
use tokio::sync::Semaphore;
use uuid::Uuid;

/// How many passwords are worked on at once: each takes 19 MiB and some 30 ms of a core.
const AT_ONCE: usize = 2;

/// Proves who somebody is.
pub struct Identity {
    seal: seal::Seal,
    room: Semaphore,
    breached: Arc<BreachedList>,
    place: Vec<String>,
}

impl Identity {
    /// `key` seals the secrets of one-time codes; it must be kept as long as the storage. New passwords
    /// must not be in the list of those that were stolen, or be made of the names of the `place`.
    pub fn new(key: [u8; 32], breached: Arc<BreachedList>, place: Vec<String>) -> Self {
        Self { seal: seal::Seal::new(key), room: Semaphore::new(AT_ONCE), breached, place }
    }

    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, ProofError> + Send + 'static,
    ) -> Result<T, ProofError> {
        let _turn = self.room.acquire().await.map_err(|_| ProofError::Failed)?;
        tokio::task::spawn_blocking(work).await.map_err(|_| ProofError::Failed)?
    }
}

#[async_trait]
impl Proofs for Identity {
    async fn hash(&self, password: String) -> Result<String, ProofError> {
        self.work(move || passwords::hash(&password)).await
    }

    async fn verify(&self, password: String, hash: Option<String>) -> Result<bool, ProofError> {
        self.work(move || passwords::verify(&password, hash.as_deref())).await
    }

    async fn weakness(&self, password: String, mut about: Vec<String>) -> Option<Weakness> {
        about.extend_from_slice(&self.place);
        let breached = Arc::clone(&self.breached);
        let work = move || Ok(passwords::weakness(&password, &about, |password| breached.has(password)));
        // What cannot be looked at is not taken.
        self.work(work).await.unwrap_or(Some(Weakness::Known))
    }

    fn new_secret(&self, random: [u8; 32]) -> Vec<u8> {
        random[..20].to_vec()
    }

    fn seal(&self, secret: &[u8]) -> Result<Vec<u8>, ProofError> {
        self.seal.seal(secret)
    }

    fn open(&self, sealed: &[u8]) -> Option<Vec<u8>> {
        self.seal.open(sealed)
    }

    fn step(&self, secret: &[u8], code: &str, now: Timestamp) -> Option<i64> {
        codes::step(secret, code, now)
    }

    fn secret_in_words(&self, secret: &[u8]) -> String {
        codes::words(secret)
    }

    fn secret_as_picture(&self, secret: &[u8], account: &str) -> Option<String> {
        codes::picture(secret, account)
    }

    fn begin_registration(
        &self,
        site: &RelyingParty,
        handle: Uuid,
        name: &str,
        known: &[String],
    ) -> Result<Ceremony, ProofError> {
        passkeys::begin_registration(site, handle, name, known)
    }

    fn finish_registration(
        &self,
        site: &RelyingParty,
        state: &str,
        response: &str,
    ) -> Result<NewPasskey, ProofError> {
        passkeys::finish_registration(site, state, response)
    }

    fn begin_sign_in(&self, site: &RelyingParty) -> Result<Ceremony, ProofError> {
        passkeys::begin_sign_in(site)
    }

    fn identify(&self, site: &RelyingParty, response: &str) -> Result<(Uuid, String), ProofError> {
        passkeys::identify(site, response)
    }

    fn finish_sign_in(
        &self,
        site: &RelyingParty,
        state: &str,
        response: &str,
        document: &str,
    ) -> Result<String, ProofError> {
        passkeys::finish_sign_in(site, state, response, document)
    }
}
