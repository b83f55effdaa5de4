//! What proves who somebody is, as it is kept: passwords with their codes, passkeys, and conversations
//! that have begun.

use async_trait::async_trait;
use jiff::Timestamp;
use uuid::Uuid;

use super::{AuditEntry, Digest, StoreError};

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

/// How it stands with somebody's password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PasswordState {
    /// Recovery codes that are left.
    pub recovery: u32,
    /// Codes that were tried since the last right one.
    pub tried: u32,
}

/// How many codes may be tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MostTries {
    /// In one conversation.
    pub conversation: u32,
    /// By one person, since the last right one.
    pub person: u32,
}

/// Whether one more code may be tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// It may be looked at.
    May {
        /// Whose code it must be.
        person: i64,
        /// How many more may be tried in this conversation.
        left: u32,
    },
    /// The conversation is over, or as many were tried as may be.
    Over,
    /// Too many of this person's were wrong, over all conversations, or they have no password at all.
    Closed,
}

/// What a new way in uses up. It goes together with what is stored, or not at all.
#[derive(Clone, Copy, Debug)]
pub struct UsedUp {
    /// Digest of the token of the conversation in which the way was begun.
    pub ceremony: Digest,
    /// Digest of the token of the one-time link that led to it, if one did.
    pub link: Option<Digest>,
}

/// Passwords, and the codes that go with them.
#[async_trait]
pub trait Passwords: Send + Sync {
    /// Who has this address and may come in, and the hash of their password. It is one question to the
    /// storage, whether there is no such account, it may not come in, or it has no password.
    async fn of_address(&self, email: &str) -> Result<Option<(i64, String)>, StoreError>;

    /// How it stands with somebody's password; `None` if they have none.
    async fn state(&self, person: i64) -> Result<Option<PasswordState>, StoreError>;

    /// Their one-time codes.
    async fn codes(&self, person: i64) -> Result<Option<StoredCodes>, StoreError>;

    /// Sets or replaces the whole way in with a password. `false`, and nothing changes, if the
    /// conversation or the link is over or not this person's. Who came by a link had lost their way in:
    /// all their sessions end.
    async fn set(
        &self,
        person: i64,
        way: PasswordWay,
        used: UsedUp,
        now: Timestamp,
        audit: AuditEntry,
    ) -> Result<bool, StoreError>;

    /// Counts a code as tried, in its conversation and for its person, before it is looked at: of many
    /// at once none slips through. A right one sets the person's count back.
    async fn count_try(&self, token: Digest, most: MostTries, now: Timestamp) -> Result<Tried, StoreError>;

    /// Uses up a step of the clock and all before it. `false` if it was used already.
    async fn use_step(&self, person: i64, step: i64) -> Result<bool, StoreError>;

    /// Uses up a recovery code. `false` if there is none with this digest.
    async fn use_recovery(&self, person: i64, code: Digest, audit: AuditEntry) -> Result<bool, StoreError>;
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

/// What became of a new passkey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is stored.
    Yes,
    /// There is one with this name; nothing changed.
    Known,
    /// The link that led to it is over or not this person's; nothing changed.
    Over,
}

/// What became of a passkey that was to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removed {
    /// It is gone.
    Yes,
    /// They have none with this name.
    Unknown,
    /// It is the only way in that they have; nothing changed.
    Only,
}

/// Passkeys.
#[async_trait]
pub trait Passkeys: Send + Sync {
    /// The handle by which passkeys know somebody: `new` if there was none.
    async fn handle(&self, person: i64, new: Uuid) -> Result<Uuid, StoreError>;

    /// Who has this handle.
    async fn by_handle(&self, handle: Uuid) -> Result<Option<i64>, StoreError>;

    /// Somebody's passkeys, by name.
    async fn of(&self, person: i64) -> Result<Vec<StoredPasskey>, StoreError>;

    /// Adds a passkey, and uses up the link that led to it. Who came by a link had lost their way in: all
    /// their sessions end.
    async fn add(
        &self,
        person: i64,
        passkey: &StoredPasskey,
        link: Option<Digest>,
        now: Timestamp,
        audit: AuditEntry,
    ) -> Result<Added, StoreError>;

    /// Replaces what is kept of a passkey.
    async fn update(&self, id: &str, document: &str) -> Result<(), StoreError>;

    /// Takes a passkey of somebody away, unless they would have neither another nor a password.
    async fn remove(&self, person: i64, id: &str, audit: AuditEntry) -> Result<Removed, StoreError>;
}

/// Conversations that have begun with a browser that holds the token.
#[async_trait]
pub trait Ceremonies: Send + Sync {
    /// Keeps what belongs to a conversation, under the digest of its token.
    async fn put(
        &self,
        token: Digest,
        person: Option<i64>,
        state: &str,
        expires: Timestamp,
    ) -> Result<(), StoreError>;

    /// What is kept of a conversation: who it is with, and its state.
    async fn get(&self, token: Digest, now: Timestamp) -> Result<Option<(Option<i64>, String)>, StoreError>;

    /// The same, and takes it away: of two who ask at once, one gets it.
    async fn take(&self, token: Digest, now: Timestamp) -> Result<Option<(Option<i64>, String)>, StoreError>;

    /// Takes away conversations that expired.
    async fn purge(&self, now: Timestamp) -> Result<(), StoreError>;
}
