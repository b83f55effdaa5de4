//! The audit log: a chain in which each entry carries a digest of itself and of all before it, so
//! that nothing in it can be changed or taken out without being seen.

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

use crate::Services;
use crate::ports::{Digest, StoreError};

/// Entries read at once.
const PAGE: u32 = 500;

/// The digest of an entry, given that of the one before (zeros for the first): SHA-256 over the
/// earlier digest, number, second, person (0 for none), and the lengths and bytes of action, object
/// and detail.
pub fn digest(before: &Digest, number: i64, at: Timestamp, person: Option<i64>, texts: [&str; 3]) -> Digest {
    let mut hash = Sha256::new();
    hash.update(before);
    hash.update(number.to_be_bytes());
    hash.update(at.as_second().to_be_bytes());
    hash.update(person.unwrap_or(0).to_be_bytes());
    for text in texts {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    }
    hash.finalize().into()
}

/// What checking the log found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verified {
    /// Every entry is as it was written; how many there are, and the digest of the last.
    Whole(i64, Digest),
    /// The first entry that is not as it was written.
    Broken(i64),
}

impl Services {
    /// Checks the whole log.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn verify_audit(&self) -> Result<Verified, StoreError> {
        let (mut before, mut last) = ([0; 32], 0);
        loop {
            let page = self.ports.audit.after(last, PAGE).await?;
            if page.is_empty() {
                return Ok(Verified::Whole(last, before));
            }
            for logged in page {
                let texts = [logged.action.as_str(), &logged.object, &logged.detail];
                let expected = digest(&before, logged.number, logged.at, logged.person, texts);
                if logged.number != last + 1 || expected != logged.digest {
                    return Ok(Verified::Broken(last + 1));
                }
                before = logged.digest;
                last = logged.number;
            }
        }
    }
}
