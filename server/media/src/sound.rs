//! Recordings.

mod ebml;
mod isobmff;
mod ogg;
mod wav;

use crate::{Format, Refusal};

/// A recording that is whole and holds sound and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sound {
    /// What it is.
    pub format: Format,
    /// How long it says it is, in seconds, rounded up; many recorders say nothing. It is a
    /// hint: only decoding could tell.
    pub seconds: Option<u32>,
}

/// Recognises a recording.
///
/// # Errors
/// Why it is not taken.
pub fn recognise(bytes: &[u8]) -> Result<Sound, Refusal> {
    match bytes {
        [] => Err(Refusal::Empty),
        [0x1a, 0x45, 0xdf, 0xa3, ..] => ebml::recognise(bytes),
        [b'O', b'g', b'g', b'S', ..] => ogg::recognise(bytes),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => wav::recognise(bytes),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => isobmff::recognise(bytes),
        _ => Err(Refusal::Unknown),
    }
}
