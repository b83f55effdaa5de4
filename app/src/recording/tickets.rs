//! Who typed the words of a receipt may hear its recordings for a while. The addresses of them
//! hold a ticket: random, good for one recording, and gone with the process.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use uuid::Uuid;

/// How long a ticket is good.
const GOOD: Duration = Duration::from_mins(10);
/// How many there may be. More are wanted only by somebody who wants to do harm.
const MOST: usize = 10_000;

/// The tickets that are good.
#[derive(Default)]
pub struct Tickets(Mutex<HashMap<[u8; 32], (Uuid, Instant)>>);

impl Tickets {
    /// Gives a ticket for a recording: the random bytes, to be written into its address.
    pub fn give(&self, random: [u8; 32], recording: Uuid) {
        self.give_at(random, recording, Instant::now());
    }

    /// The recording that this ticket is for.
    pub fn check(&self, ticket: [u8; 32]) -> Option<Uuid> {
        self.check_at(ticket, Instant::now())
    }

    fn give_at(&self, random: [u8; 32], recording: Uuid, now: Instant) {
        let mut tickets = self.0.lock().expect("no holder of this lock panics");
        if tickets.len() >= MOST {
            tickets.retain(|_, (_, since)| now.duration_since(*since) < GOOD);
        }
        if tickets.len() < MOST {
            tickets.insert(random, (recording, now));
        }
    }

    fn check_at(&self, ticket: [u8; 32], now: Instant) -> Option<Uuid> {
        let tickets = self.0.lock().expect("no holder of this lock panics");
        let (recording, since) = tickets.get(&ticket)?;
        (now.duration_since(*since) < GOOD).then_some(*recording)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_is_for_one_recording_and_ten_minutes() {
        let tickets = Tickets::default();
        let now = Instant::now();
        tickets.give_at([1; 32], Uuid::from_u128(7), now);
        assert_eq!(tickets.check_at([1; 32], now), Some(Uuid::from_u128(7)));
        assert_eq!(tickets.check_at([2; 32], now), None);
        assert_eq!(tickets.check_at([1; 32], now + GOOD), None);
    }

    #[test]
    fn there_are_never_more_than_fit() {
        let tickets = Tickets::default();
        let now = Instant::now();
        for number in 0..=MOST as u64 {
            let mut random = [0; 32];
            random[..8].copy_from_slice(&number.to_be_bytes());
            tickets.give_at(random, Uuid::from_u128(1), now);
        }
        assert_eq!(tickets.0.lock().expect("not poisoned").len(), MOST);
        tickets.give_at([9; 32], Uuid::from_u128(2), now + GOOD);
        assert_eq!(tickets.check_at([9; 32], now + GOOD), Some(Uuid::from_u128(2)));
    }
}
