//! How often wrong receipt words may be tried. The limit is on all tries together: it needs to know
//! nobody, and people who mistype do not reach it.

use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Wrong tries in one second, at most.
const MOST: u32 = 20;

/// Counts wrong tries.
#[derive(Default)]
pub struct Tries(Mutex<Option<(Instant, u32)>>);

impl Tries {
    /// Whether one more may be tried now.
    pub fn open(&self) -> bool {
        self.allow(Instant::now())
    }

    /// Notes a wrong one.
    pub fn wrong(&self) {
        self.note(Instant::now());
    }

    fn allow(&self, now: Instant) -> bool {
        let window = self.0.lock().expect("no holder of this lock panics");
        window.is_none_or(|(began, count)| now.duration_since(began) >= SECOND || count < MOST)
    }

    fn note(&self, now: Instant) {
        let mut window = self.0.lock().expect("no holder of this lock panics");
        *window = match *window {
            Some((began, count)) if now.duration_since(began) < SECOND => Some((began, count + 1)),
            _ => Some((now, 1)),
        };
    }
}

const SECOND: Duration = Duration::from_secs(1);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_twenty_wrong_tries_everybody_waits_for_the_second_to_pass() {
        let tries = Tries::default();
        let now = Instant::now();
        for _ in 0..MOST {
            assert!(tries.allow(now));
            tries.note(now);
        }
        assert!(!tries.allow(now));
        assert!(tries.allow(now + SECOND));
    }
}
