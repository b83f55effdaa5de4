//! Charts that were drawn before.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What a drawing depends on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key {
    /// The option in JSON.
    pub option: Arc<str>,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// The most recently drawn charts, up to a number.
#[derive(Debug)]
pub struct Cache {
    limit: usize,
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    drawings: HashMap<Key, Arc<str>>,
    oldest_first: VecDeque<Key>,
}

impl Cache {
    /// A cache that keeps `limit` charts.
    pub fn new(limit: usize) -> Self {
        Self { limit, kept: Mutex::default() }
    }

    /// The chart, if it is kept.
    pub fn get(&self, key: &Key) -> Option<Arc<str>> {
        self.lock().drawings.get(key).cloned()
    }

    /// Keeps a chart, and forgets the oldest one when there are too many.
    pub fn put(&self, key: Key, drawing: Arc<str>) {
        let mut kept = self.lock();
        if kept.drawings.insert(key.clone(), drawing).is_none() {
            kept.oldest_first.push_back(key);
        }
        if kept.oldest_first.len() > self.limit {
            let oldest = kept.oldest_first.pop_front();
            oldest.and_then(|key| kept.drawings.remove(&key));
        }
    }

    /// Each change above leaves the cache sound, so a panic elsewhere while it was locked does not matter.
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::{Cache, Key};

    #[test]
    fn the_oldest_goes_first() {
        let cache = Cache::new(2);
        let key = |option: &str| Key { option: option.into(), width: 1, height: 1 };
        for option in ["a", "b", "a", "c"] {
            cache.put(key(option), option.into());
        }
        assert_eq!(cache.get(&key("a")), None);
        assert_eq!(cache.get(&key("b")).as_deref(), Some("b"));
        assert_eq!(cache.get(&key("c")).as_deref(), Some("c"));
        assert_eq!(cache.get(&Key { width: 2, ..key("c") }), None);
    }
}
