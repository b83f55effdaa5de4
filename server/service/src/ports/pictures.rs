//! Pictures that staff added to those that ship with the product.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{AuditEntry, StoreError};

/// A picture that staff added. It never changes; the words by which it is found do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPicture {
    /// The name by which questions and answers have it, made from its content.
    pub code: String,
    /// What it shows, for those who look for it. Respondents never see them.
    pub words: String,
    /// Name of its file below `/media/`.
    pub file: String,
    /// Pixels from side to side.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
    /// Number of who added it.
    pub person: i64,
    /// When.
    pub at: Timestamp,
}

/// What became of a picture that was to be taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Removal {
    /// It is gone; the name of its file.
    Gone(String),
    /// It stays: a draft or a published version has it.
    Used,
    /// There is none with this code.
    Missing,
}

/// Pictures that staff added, without their files. Whatever changes something takes an entry of the
/// audit log, and is stored together with it or not at all.
#[async_trait]
pub trait Pictures: Send + Sync {
    /// Stores a picture. `false` if its code is there already; nothing is changed then.
    async fn add(&self, picture: &OwnPicture, audit: AuditEntry) -> Result<bool, StoreError>;

    /// Gives a picture other words. `false` if there is none with this code.
    async fn rename(&self, code: &str, words: &str, audit: AuditEntry) -> Result<bool, StoreError>;

    /// Takes a picture away, unless a published version has it, or the newest revision of a part of a
    /// draft.
    async fn remove(&self, code: &str, audit: AuditEntry) -> Result<Removal, StoreError>;

    /// All of them, newest first.
    async fn all(&self) -> Result<Vec<OwnPicture>, StoreError>;
}

/// Files that everybody may see, under names that follow from their content.
#[async_trait]
pub trait PublicFiles: Send + Sync {
    /// Keeps a picture; the name of its file. The same one again is the same file.
    async fn put_picture(&self, bytes: Vec<u8>) -> Result<String, StoreError>;

    /// Takes a file away. One that is not there is none.
    async fn remove(&self, name: &str) -> Result<(), StoreError>;
}
