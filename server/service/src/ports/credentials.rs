//! What proves who somebody is: the port of the libraries that know how ([`Proofs`]), and what is kept
//! of it ([`Credentials`]).

use async_trait::async_trait;
use jiff::Timestamp;
use uuid::Uuid;

use super::{AuditEntry, Digest, StoreError, StoredSession};

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
    fn weakness(&self, password: &str, about: &[&str]) -> Option<Weakness>;

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

/// A passkey of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPasskey {
    /// Its name, as browsers write it.
    pub id: String,
    /// What the person calls it.
    pub name: String,
    /// What is kept of it.
    pub document: String,
}

/// The one-time codes of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredCodes {
    /// Their secret, sealed.
    pub sealed: Vec<u8>,
    /// The last step of the clock of which a code was used.
    pub step: i64,
}

/// A way in with a password: always with one-time codes and with codes for when those are lost.
#[derive(Clone, Debug)]
pub struct PasswordWay {
    /// Hash of the password.
    pub hash: String,
    /// The one-time codes; the step is of the code with which they were tried out.
    pub codes: StoredCodes,
    /// Digests of the codes for when those are lost.
    pub recovery: Vec<Digest>,
}

/// What proves who somebody is, as it is kept.
#[async_trait]
pub trait Credentials: Send + Sync {
    /// The hash of somebody's password.
    async fn password(&self, person: i64) -> Result<Option<String>, StoreError>;

    /// Their one-time codes.
    async fn codes(&self, person: i64) -> Result<Option<StoredCodes>, StoreError>;

    /// How many recovery codes are left.
    async fn recovery_left(&self, person: i64) -> Result<u32, StoreError>;

    /// Sets or replaces the whole way in with a password.
    async fn set_password_way(
        &self,
        person: i64,
        way: PasswordWay,
        audit: AuditEntry,
    ) -> Result<(), StoreError>;

    /// Uses up a step of the clock and all before it. `false` if it was used already.
    async fn use_step(&self, person: i64, step: i64) -> Result<bool, StoreError>;

    /// Uses up a recovery code. `false` if there is none with this digest.
    async fn use_recovery(&self, person: i64, code: Digest, audit: AuditEntry) -> Result<bool, StoreError>;

    /// The handle by which passkeys know somebody: `new` if there was none.
    async fn handle(&self, person: i64, new: Uuid) -> Result<Uuid, StoreError>;

    /// Who has this handle.
    async fn by_handle(&self, handle: Uuid) -> Result<Option<i64>, StoreError>;

    /// Somebody's passkeys.
    async fn passkeys(&self, person: i64) -> Result<Vec<StoredPasskey>, StoreError>;

    /// Adds a passkey. `false` if there is one with this name.
    async fn add_passkey(
        &self,
        person: i64,
        passkey: &StoredPasskey,
        audit: AuditEntry,
    ) -> Result<bool, StoreError>;

    /// Replaces what is kept of a passkey.
    async fn update_passkey(&self, id: &str, document: &str) -> Result<(), StoreError>;

    /// Takes a passkey of somebody away. `false` if they have none with this name.
    async fn remove_passkey(&self, person: i64, id: &str, audit: AuditEntry) -> Result<bool, StoreError>;

    /// Keeps what belongs to a conversation that has begun, under the digest of its token.
    async fn put_ceremony(
        &self,
        token: Digest,
        person: Option<i64>,
        state: &str,
        expires: Timestamp,
    ) -> Result<(), StoreError>;

    /// What is kept of a conversation: who it is with, and its state.
    async fn ceremony(
        &self,
        token: Digest,
        now: Timestamp,
    ) -> Result<Option<(Option<i64>, String)>, StoreError>;

    /// The same, and takes it away: of two who ask at once, one gets it.
    async fn take_ceremony(
        &self,
        token: Digest,
        now: Timestamp,
    ) -> Result<Option<(Option<i64>, String)>, StoreError>;

    /// Takes away conversations and links that expired.
    async fn purge(&self, now: Timestamp) -> Result<(), StoreError>;

    /// Sets what somebody is called and their address. `false` if the address is taken.
    async fn rename(
        &self,
        person: i64,
        email: &str,
        name: &str,
        audit: AuditEntry,
    ) -> Result<bool, StoreError>;

    /// Somebody's sessions, each with the digest of its token.
    async fn sessions(&self, person: i64) -> Result<Vec<(Digest, StoredSession)>, StoreError>;

    /// Ends all of somebody's sessions but one.
    async fn end_other_sessions(
        &self,
        person: i64,
        keep: Digest,
        audit: AuditEntry,
    ) -> Result<(), StoreError>;
}
