//! How often a password or a code was wrong, in a quarter of an hour. Each account waits for itself; the
//! accounts are known by digests of what was typed, so that one that does not exist waits as well. Behind
//! that, everybody waits together: whoever tries one password after another finds that no address helps.
//!
//! Who would wait for strangers then does not have to: a browser that came in before is counted by itself.

use std::collections::HashMap;
use std::sync::Mutex;

use heard_service::ports::Digest;
use jiff::{SignedDuration, Timestamp};

/// Wrong tries of one account within [`WINDOW`], at most.
const MOST: u32 = 10;
/// Wrong tries of all accounts together within [`WINDOW`], at most: some twenty people mistype much less.
const MOST_TOGETHER: u32 = 200;
/// How long wrong tries are remembered.
const WINDOW: SignedDuration = SignedDuration::from_mins(15);

/// Wrong tries since a moment.
#[derive(Clone, Copy)]
struct Wrong {
    since: Timestamp,
    count: u32,
}

impl Wrong {
    fn new(now: Timestamp) -> Self {
        Self { since: now, count: 0 }
    }

    fn over(&self, now: Timestamp) -> bool {
        // A clock that was set back must lock nobody out.
        !(SignedDuration::ZERO..WINDOW).contains(&now.duration_since(self.since))
    }

    /// Counts one more, if there may be one.
    fn count(&mut self, most: u32, now: Timestamp) -> bool {
        if self.over(now) {
            *self = Self::new(now);
        }
        let may = self.count < most;
        self.count += u32::from(may);
        may
    }
}

#[derive(Default)]
struct Counts {
    accounts: HashMap<Digest, Wrong>,
    together: Option<Wrong>,
}

/// Counts wrong tries.
#[derive(Default)]
pub struct Attempts(Mutex<Counts>);

/// Something that is tried, and counts as wrong until it turns out to be right.
#[derive(Clone, Copy)]
pub struct Attempt {
    account: Digest,
    together: bool,
}

impl Attempts {
    /// A try of somebody whom nobody knows yet; nothing if it may not be.
    pub fn begin(&self, account: Digest, now: Timestamp) -> Option<Attempt> {
        self.count(Attempt { account, together: true }, now)
    }

    /// A try of somebody who has proven something before, such as a browser that came in or who typed the
    /// right password: it waits for nobody else.
    pub fn begin_apart(&self, account: Digest, now: Timestamp) -> Option<Attempt> {
        self.count(Attempt { account, together: false }, now)
    }

    /// One that began was right: the account starts anew.
    pub fn right(&self, attempt: Attempt) {
        let mut counts = self.0.lock().expect("no holder of this lock panics");
        counts.accounts.remove(&attempt.account);
        if let Some(together) = counts.together.as_mut().filter(|_| attempt.together) {
            together.count = together.count.saturating_sub(1);
        }
    }

    fn count(&self, attempt: Attempt, now: Timestamp) -> Option<Attempt> {
        let counts = &mut *self.0.lock().expect("no holder of this lock panics");
        // What is over is forgotten, so that made-up accounts do not fill the memory.
        counts.accounts.retain(|_, wrong| !wrong.over(now));
        let mut own = counts.accounts.get(&attempt.account).copied().unwrap_or(Wrong::new(now));
        if !own.count(MOST, now) {
            return None;
        }
        // An account that waits for itself takes nothing from the others.
        if attempt.together && !counts.together.get_or_insert(Wrong::new(now)).count(MOST_TOGETHER, now) {
            return None;
        }
        counts.accounts.insert(attempt.account, own);
        Some(attempt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::UNIX_EPOCH;

    fn account(number: u32) -> Digest {
        let mut account = [0; 32];
        account[..4].copy_from_slice(&number.to_be_bytes());
        account
    }

    #[test]
    fn an_account_waits_for_itself_and_starts_anew_when_it_was_right() {
        let attempts = Attempts::default();
        for _ in 0..MOST {
            assert!(attempts.begin(account(1), NOON).is_some());
        }
        assert!(attempts.begin(account(1), NOON).is_none() && attempts.begin(account(2), NOON).is_some());
        assert!(attempts.begin(account(1), NOON + WINDOW).is_some());
        let last = attempts.begin(account(1), NOON + WINDOW).unwrap();
        attempts.right(last);
        for _ in 0..MOST {
            assert!(attempts.begin(account(1), NOON + WINDOW).is_some());
        }
    }

    #[test]
    fn everybody_waits_together_and_who_is_known_does_not() {
        let attempts = Attempts::default();
        for number in 0..MOST_TOGETHER {
            assert!(attempts.begin(account(number), NOON).is_some());
        }
        assert!(attempts.begin(account(1000), NOON).is_none());
        for _ in 0..MOST {
            assert!(attempts.begin_apart(account(1001), NOON).is_some());
        }
        assert!(attempts.begin_apart(account(1001), NOON).is_none());
        assert!(attempts.begin(account(1000), NOON + WINDOW).is_some());
    }

    #[test]
    fn one_account_uses_nothing_up_for_the_others() {
        let attempts = Attempts::default();
        for _ in 0..2 * MOST_TOGETHER {
            attempts.begin(account(1), NOON);
        }
        assert!(attempts.begin(account(2), NOON).is_some());
        for _ in 0..2 * MOST_TOGETHER {
            let right = attempts.begin(account(3), NOON).unwrap();
            attempts.right(right);
        }
        assert!(attempts.begin(account(4), NOON).is_some());
    }

    #[test]
    fn made_up_accounts_do_not_fill_the_memory() {
        let attempts = Attempts::default();
        for number in 0..10 * MOST_TOGETHER {
            attempts.begin(account(number), NOON + SignedDuration::from_secs(number.into()));
        }
        assert!(attempts.0.lock().unwrap().accounts.len() <= 2 * MOST_TOGETHER as usize);
    }

    #[test]
    fn a_clock_that_was_set_back_locks_nobody_out() {
        let attempts = Attempts::default();
        for _ in 0..=MOST {
            attempts.begin(account(1), NOON + SignedDuration::from_hours(9000));
        }
        assert!(attempts.begin(account(1), NOON).is_some());
    }
}
