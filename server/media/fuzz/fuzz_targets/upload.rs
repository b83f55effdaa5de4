//! Whatever an upload says of itself, and whatever pieces come: never more than was announced.
#![no_main]

use heard_media::upload::{Progress, Step, announced};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let (length, metadata) = text.split_once('\n').unwrap_or((&text, ""));
    let Ok(said) = announced(Some(length), Some(metadata.trim_end())) else { return };
    let mut progress = Progress { arrived: 0, bytes: said.bytes };
    for piece in bytes.chunks(9) {
        let offset = piece.iter().fold(0, |sum, byte| sum * 31 + u64::from(*byte)) % (said.bytes + 2);
        if matches!(progress.step(offset, piece.len() as u64), Step::Add | Step::Finish) {
            progress.arrived += piece.len() as u64;
        }
        assert!(progress.arrived <= progress.bytes);
    }
});
