//! The audit log: a chain in which each entry carries a digest of itself and of all before it, so
//! that nothing in it can be changed or taken out without being seen.

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

use crate::Services;
use crate::Token;
use crate::ports::{Digest, LoggedEntry, StoreError};

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

/// A log that is being checked, entry by entry from the first.
#[derive(Clone, Debug, Default)]
pub struct Chain {
    number: i64,
    digest: Digest,
}

impl Chain {
    /// Takes the next entry. `false`, and nothing is taken, if it does not follow: something was
    /// changed, taken out or moved, in it or before it.
    pub fn take(&mut self, logged: &LoggedEntry) -> bool {
        let number = self.number + 1;
        let texts = [logged.action.as_str(), &logged.object, &logged.detail];
        let expected = digest(&self.digest, number, logged.at, logged.person, texts);
        let follows = logged.number == number && logged.digest == expected;
        if follows {
            (self.number, self.digest) = (number, expected);
        }
        follows
    }

    /// How many entries were taken.
    pub fn number(&self) -> i64 {
        self.number
    }

    /// The digest of the last that was taken; zeros if there was none.
    pub fn digest(&self) -> Digest {
        self.digest
    }
}

/// What checking the log found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verified {
    /// Every entry is as it was written; how many there are, and the digest of the last.
    Whole(i64, Digest),
    /// The first entry that is not as it was written.
    Broken(i64),
}

/// What became of a digest that was kept elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The entry has it still: up to there the log is the one that was there then.
    Same,
    /// The entry has another one: the log was written anew.
    Other,
    /// There is no such entry: the end of the log is gone.
    Gone,
}

/// The digest of an entry as people keep it: 64 hexadecimal digits.
pub fn write_digest(digest: &Digest) -> String {
    Token::new(*digest).write()
}

/// Reads what [`write_digest`] wrote; spaces and capitals do not matter.
pub fn read_digest(text: &str) -> Option<Digest> {
    let plain: String = text.split_whitespace().collect::<String>().to_lowercase();
    Token::read(&plain).map(|token| token.bytes())
}

impl Services {
    /// Checks the whole log. It cannot tell that entries are missing at its end: for that, see
    /// [`Services::kept_audit`].
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn verify_audit(&self) -> Result<Verified, StoreError> {
        let mut chain = Chain::default();
        loop {
            let page = self.ports.audit.after(chain.number(), PAGE).await?;
            if page.is_empty() {
                return Ok(Verified::Whole(chain.number(), chain.digest()));
            }
            for logged in page {
                if !chain.take(&logged) {
                    return Ok(Verified::Broken(chain.number() + 1));
                }
            }
        }
    }

    /// Whether the log still has, at this number, a digest that was kept elsewhere.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn kept_audit(&self, number: i64, digest: &Digest) -> Result<Kept, StoreError> {
        let found = self.ports.audit.after(number.saturating_sub(1), 1).await?;
        Ok(match found.first() {
            Some(logged) if logged.number == number && logged.digest == *digest => Kept::Same,
            Some(logged) if logged.number == number => Kept::Other,
            _ => Kept::Gone,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A log as the storage would have written it.
    fn written(entries: &[(i64, Option<i64>, String, String, String)]) -> Vec<LoggedEntry> {
        let mut before = [0; 32];
        let log = entries.iter().zip(1..).map(|((second, person, action, object, detail), number)| {
            let at = Timestamp::from_second(*second).unwrap();
            before = digest(&before, number, at, *person, [action, object, detail]);
            LoggedEntry {
                number,
                at,
                person: *person,
                action: action.clone(),
                object: object.clone(),
                detail: detail.clone(),
                digest: before,
            }
        });
        log.collect()
    }

    fn whole(log: &[LoggedEntry]) -> bool {
        let mut chain = Chain::default();
        log.iter().all(|logged| chain.take(logged))
    }

    fn entries() -> impl Strategy<Value = Vec<(i64, Option<i64>, String, String, String)>> {
        let entry = (0..4_000_000_000i64, proptest::option::of(1..50i64), "[a-z.]{0,6}", ".{0,6}", ".{0,6}");
        proptest::collection::vec(entry, 1..12)
    }

    /// Ways to tamper with an entry. Each changes it.
    fn tamper(logged: &mut LoggedEntry, how: usize, text: &str) {
        match how {
            0 => logged.at = Timestamp::from_second(logged.at.as_second() + 1).unwrap(),
            1 => logged.person = Some(logged.person.unwrap_or(0) + 1),
            2 => logged.action += text,
            3 => logged.object += text,
            4 => logged.detail += text,
            5 => logged.digest[7] ^= 1,
            6 => logged.number += 1,
            // The bytes stay the same, and where one text ends and the next begins does not.
            _ => {
                let moved = [logged.object.as_str(), text].concat();
                logged.object = std::mem::replace(&mut logged.detail, moved);
                logged.action.push('x');
            }
        }
    }

    proptest! {
        #[test]
        fn a_log_as_it_was_written_is_whole(entries in entries()) {
            prop_assert!(whole(&written(&entries)));
        }

        #[test]
        fn any_change_is_found(entries in entries(), at: prop::sample::Index, how in 0usize..8, text in ".{1,4}") {
            let mut log = written(&entries);
            let at = at.index(log.len());
            tamper(&mut log[at], how, &text);
            prop_assert!(!whole(&log));
        }

        #[test]
        fn a_change_with_a_digest_made_anew_is_found_in_the_next(
            entries in entries(), at: prop::sample::Index, text in ".{1,4}"
        ) {
            let mut log = written(&entries);
            let at = at.index(log.len());
            let before = if at == 0 { [0; 32] } else { log[at - 1].digest };
            let logged = &mut log[at];
            logged.detail += &text;
            let texts = [logged.action.as_str(), &logged.object, &logged.detail];
            logged.digest = digest(&before, logged.number, logged.at, logged.person, texts);
            // The last has no next one: what finds it is the digest that somebody kept.
            let last = at + 1 == log.len();
            prop_assert_eq!(whole(&log), last);
            prop_assert!(log[at].digest != written(&entries)[at].digest);
        }

        #[test]
        fn anything_taken_out_before_the_end_is_found(entries in entries(), at: prop::sample::Index) {
            let mut log = written(&entries);
            let at = at.index(log.len());
            let last = at + 1 == log.len();
            log.remove(at);
            prop_assert_eq!(whole(&log), last);
            // Neither does it help to number the rest anew.
            for (number, logged) in (1..).zip(&mut log) {
                logged.number = number;
            }
            prop_assert_eq!(whole(&log), last);
        }

        #[test]
        fn another_order_is_found(entries in entries(), one: prop::sample::Index, other: prop::sample::Index) {
            let mut log = written(&entries);
            let (one, other) = (one.index(log.len()), other.index(log.len()));
            log.swap(one, other);
            prop_assert_eq!(whole(&log), one == other);
            for (number, logged) in (1..).zip(&mut log) {
                logged.number = number;
            }
            prop_assert_eq!(whole(&log), one == other);
        }

        #[test]
        fn something_put_in_is_found(entries in entries(), at: prop::sample::Index) {
            let mut log = written(&entries);
            let at = at.index(log.len());
            log.insert(at, log[at].clone());
            prop_assert!(!whole(&log));
        }

        #[test]
        fn a_digest_that_was_kept_is_read_again(digest: [u8; 32]) {
            let text = write_digest(&digest);
            prop_assert_eq!(read_digest(&text), Some(digest));
            let typed = format!(" {} {}\n", text[..20].to_uppercase(), &text[20..]);
            prop_assert_eq!(read_digest(&typed), Some(digest));
        }
    }

    #[test]
    fn a_digest_that_is_none_is_not_read() {
        for text in ["", "5e", &"g".repeat(64), &"5".repeat(63)] {
            assert_eq!(read_digest(text), None);
        }
    }
}
