//! What proves who somebody is: the port of the libraries that know how.

use async_trait::async_trait;
use jiff::Timestamp;
use uuid::Uuid;

/// Why something was not proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// It is not what was asked for.
    #[error("the proof was refused")]
    Refused,
    /// It could not be looked at.
    #[error("a proof could not be made or checked")]
    Failed,
}

/// What is wrong with a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// It has fewer characters than this.
    Short(usize),
    /// It has more characters than this.
    Long(usize),
    /// It is made of the person's own name and address.
    About,
    /// It is among those that are tried first.
    Known,
    /// It is in the list of passwords that were stolen.
    Breached,
}

/// The site that passkeys belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelyingParty {
    /// Its host name.
    pub id: String,
    /// Its address, such as `https://heard.example.org`.
    pub origin: String,
}

/// A conversation with an authenticator that has begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ceremony {
    /// What the browser is given, JSON.
    pub options: String,
    /// What is kept until it answers.
    pub state: String,
}

/// A passkey that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPasskey {
    /// Its name, as browsers write it.
    pub id: String,
    /// What is kept of it.
    pub document: String,
}

/// Makes and checks proofs. `now` and random bytes are parameters where the outcome depends on them.
#[async_trait]
pub trait Proofs: Send + Sync {
    /// The hash of a password.
    async fn hash(&self, password: String) -> Result<String, ProofError>;

    /// Whether a password has this hash. Without a hash it never has, after the same work.
    async fn verify(&self, password: String, hash: Option<String>) -> Result<bool, ProofError>;

    /// What is wrong with a new password for somebody of whom these words are known.
    async fn weakness(&self, password: String, about: Vec<String>) -> Option<Weakness>;

    /// A secret for one-time codes.
    fn new_secret(&self, random: [u8; 32]) -> Vec<u8>;

    /// A secret as it is kept.
    ///
    /// # Errors
    /// See [`ProofError`].
    fn seal(&self, secret: &[u8]) -> Result<Vec<u8>, ProofError>;

    /// A secret that was kept; `None` if it was changed, or sealed with another key.
    fn open(&self, sealed: &[u8]) -> Option<Vec<u8>>;

    /// The step of the clock that a code is of; `None` if it is not one of now.
    fn step(&self, secret: &[u8], code: &str, now: Timestamp) -> Option<i64>;

    /// A secret for typing into an authenticator.
    fn secret_in_words(&self, secret: &[u8]) -> String;

    /// A secret for an authenticator with a camera, SVG.
    fn secret_as_picture(&self, secret: &[u8], account: &str) -> Option<String>;

    /// Begins making a passkey for the person with this handle, who has the known ones already.
    ///
    /// # Errors
    /// See [`ProofError`].
    fn begin_registration(
        &self,
        site: &RelyingParty,
        handle: Uuid,
        name: &str,
        known: &[String],
    ) -> Result<Ceremony, ProofError>;

    /// Ends making a passkey.
    ///
    /// # Errors
    /// See [`ProofError`].
    fn finish_registration(
        &self,
        site: &RelyingParty,
        state: &str,
        response: &str,
    ) -> Result<NewPasskey, ProofError>;

    /// Begins coming in with a passkey.
    ///
    /// # Errors
    /// See [`ProofError`].
    fn begin_sign_in(&self, site: &RelyingParty) -> Result<Ceremony, ProofError>;

    /// Whose passkey answers (a handle), and which of theirs.
    ///
    /// # Errors
    /// See [`ProofError`].
    fn identify(&self, site: &RelyingParty, response: &str) -> Result<(Uuid, String), ProofError>;

    /// Ends coming in with this passkey: what is kept of it from now on.
    ///
    /// # Errors
    /// See [`ProofError`].
    fn finish_sign_in(
        &self,
        site: &RelyingParty,
        state: &str,
        response: &str,
        document: &str,
    ) -> Result<String, ProofError>;
}
