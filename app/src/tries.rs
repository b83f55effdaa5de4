//! How often wrong receipt words may be tried. The limit is on all tries together: it needs to know
//! nobody, and people who mistype do not reach it.

use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Wrong tries in one second, at most.
const MOST: u32 = 20;

/// Counts wrong tries, and those of which nobody knows yet: a thousand at once must not slip through.
#[derive(Default)]
pub struct Tries(Mutex<Option<(Instant, u32)>>);

impl Tries {
    /// Whether one more may be tried now. It counts as wrong until it turns out to be [`Tries::right`].
    pub fn begin(&self) -> bool {
        self.begin_at(Instant::now())
    }

    /// One that began was not wrong.
    pub fn right(&self) {
        let mut window = self.0.lock().expect("no holder of this lock panics");
        *window = window.map(|(began, count)| (began, count.saturating_sub(1)));
    }

    fn begin_at(&self, now: Instant) -> bool {
        let mut window = self.0.lock().expect("no holder of this lock panics");
        let (began, count) =
            window.filter(|(began, _)| now.duration_since(*began) < SECOND).unwrap_or((now, 0));
        *window = Some((began, (count + 1).min(MOST)));
        count < MOST
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
            assert!(tries.begin_at(now));
        }
        assert!(!tries.begin_at(now));
        assert!(tries.begin_at(now + SECOND));
    }

    #[test]
    fn right_ones_use_nothing_up() {
        let tries = Tries::default();
        let now = Instant::now();
        for _ in 0..10 * MOST {
            assert!(tries.begin_at(now));
            tries.right();
        }
    }
}
