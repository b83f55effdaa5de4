//! How often a password or a code was wrong. Each account waits for itself; the accounts are known by
//! digests of what was typed, so that one that does not exist waits as well.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use heard_service::ports::Digest;

/// Wrong tries of one account within [`WINDOW`], at most.
const MOST: u32 = 10;
/// How long wrong tries are remembered.
const WINDOW: Duration = Duration::from_mins(15);
/// Accounts that are remembered at most: made-up ones must not fill the memory.
const ROOM: usize = 10_000;

/// Counts wrong tries.
#[derive(Default)]
pub struct Attempts(Mutex<HashMap<Digest, (Instant, u32)>>);

impl Attempts {
    /// Whether one more may be tried. It counts as wrong until it turns out to be [`Attempts::right`].
    pub fn begin(&self, account: Digest) -> bool {
        self.begin_at(account, Instant::now())
    }

    /// One that began was right: the account starts anew.
    pub fn right(&self, account: Digest) {
        self.0.lock().expect("no holder of this lock panics").remove(&account);
    }

    fn begin_at(&self, account: Digest, now: Instant) -> bool {
        let mut all = self.0.lock().expect("no holder of this lock panics");
        if all.len() >= ROOM {
            all.retain(|_, (began, _)| now.duration_since(*began) < WINDOW);
        }
        if all.len() >= ROOM && !all.contains_key(&account) {
            return false;
        }
        let entry = all.entry(account).or_insert((now, 0));
        if now.duration_since(entry.0) >= WINDOW {
            *entry = (now, 0);
        }
        entry.1 = (entry.1 + 1).min(MOST + 1);
        entry.1 <= MOST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_waits_for_itself_and_starts_anew_when_it_was_right() {
        let attempts = Attempts::default();
        let now = Instant::now();
        for _ in 0..MOST {
            assert!(attempts.begin_at([1; 32], now));
        }
        assert!(!attempts.begin_at([1; 32], now) && attempts.begin_at([2; 32], now));
        assert!(attempts.begin_at([1; 32], now + WINDOW));
        attempts.right([1; 32]);
        for _ in 0..MOST {
            assert!(attempts.begin_at([1; 32], now));
        }
    }

    #[test]
    fn made_up_accounts_do_not_fill_the_memory() {
        let attempts = Attempts::default();
        let now = Instant::now();
        for number in 0..2 * ROOM {
            let mut account = [0; 32];
            account[..8].copy_from_slice(&number.to_be_bytes());
            attempts.begin_at(account, now);
        }
        assert!(attempts.0.lock().unwrap().len() <= ROOM);
    }
}
