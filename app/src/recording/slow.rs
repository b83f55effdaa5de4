//! Sending to people with slow lines, without keeping a whole recording for those who stopped
//! listening.

use std::ops::Range;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::sync::{OwnedSemaphorePermit, mpsc};
use tokio::time::timeout;

/// Bytes that are sent at once: copies, so that the whole can be let go.
const PIECE: usize = 64 << 10;
/// How long a piece may wait for its listener.
const PATIENCE: Duration = Duration::from_secs(30);

/// The listener went away.
#[derive(Debug, thiserror::Error)]
#[error("nobody was listening any more")]
pub struct Gone;

/// A body that comes piece by piece.
pub struct Slow {
    pieces: mpsc::Receiver<Bytes>,
    left: u64,
}

/// A body with this part of the bytes. `held` is given back when they are no longer needed.
pub fn body(bytes: Vec<u8>, part: Range<usize>, held: OwnedSemaphorePermit) -> Slow {
    let (send, pieces) = mpsc::channel(1);
    let left = part.len() as u64;
    tokio::spawn(async move {
        for piece in bytes[part].chunks(PIECE) {
            let sent = timeout(PATIENCE, send.send(Bytes::copy_from_slice(piece))).await;
            if !matches!(sent, Ok(Ok(()))) {
                break;
            }
        }
        drop(held);
    });
    Slow { pieces, left }
}

impl Body for Slow {
    type Data = Bytes;
    type Error = Gone;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Gone>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        self.pieces.poll_recv(context).map(|piece| {
            let piece = piece.ok_or(Gone);
            if let Ok(piece) = &piece {
                self.left = self.left.saturating_sub(piece.len() as u64);
            }
            Some(piece.map(Frame::data))
        })
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
