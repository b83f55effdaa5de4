//! How much of recordings is in memory at once.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

/// For whole recordings, in KiB.
const WHOLE: usize = 48 << 10;
/// Pieces that are coming in.
const PIECES: usize = 32;
/// How long to wait for room.
const WAIT: Duration = Duration::from_secs(10);

/// Room for recordings in memory. Who finds none within seconds is told to come again.
pub struct Room {
    whole: Arc<Semaphore>,
    pieces: Arc<Semaphore>,
}

impl Default for Room {
    fn default() -> Self {
        Self { whole: Arc::new(Semaphore::new(WHOLE)), pieces: Arc::new(Semaphore::new(PIECES)) }
    }
}

impl Room {
    /// Room for so many bytes, until what is given is dropped.
    pub async fn whole(&self, bytes: u64) -> Option<OwnedSemaphorePermit> {
        let most = u32::try_from(WHOLE).unwrap_or(u32::MAX);
        let kibibytes = u32::try_from(bytes.div_ceil(1024)).unwrap_or(most).clamp(1, most);
        timeout(WAIT, Arc::clone(&self.whole).acquire_many_owned(kibibytes)).await.ok()?.ok()
    }

    /// Room for one piece.
    pub async fn piece(&self) -> Option<OwnedSemaphorePermit> {
        timeout(WAIT, Arc::clone(&self.pieces).acquire_owned()).await.ok()?.ok()
    }
}
