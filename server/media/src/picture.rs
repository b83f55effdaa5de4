//! Pictures: what they are, and taking out of them what tells more than they show.
//!
//! A photo of a telephone says where and when it was taken, with which device, sometimes by whom;
//! it may carry a smaller copy of itself from before it was cropped, and seconds of film. Nothing
//! of that is kept. What stays is what draws the pixels, and which side is up.

mod exif;
mod jpeg;
mod png;
mod webp;

use crate::{Format, Refusal};

/// The most pixels of a picture: more than the cameras of telephones give.
const PIXELS: u64 = 64 << 20;

/// The longest side.
const SIDE: u32 = 16_383;

/// Where the beginning of an SVG is looked for: comments and declarations come before it.
const SVG_WITHIN: usize = 4096;

/// A picture with nothing in it but itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What it is.
    pub format: Format,
    /// Pixels from side to side, as stored.
    pub width: u32,
    /// Pixels from top to bottom, as stored.
    pub height: u32,
    /// Its bytes, clean. Never more than came, but for a few that tell which side is up.
    pub bytes: Vec<u8>,
}

/// Recognises a picture, and copies it without what tells too much. Pixels are not decoded.
///
/// # Errors
/// Why it is not taken.
pub fn clean(bytes: &[u8]) -> Result<Picture, Refusal> {
    match bytes {
        [] => Err(Refusal::Empty),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => png::clean(bytes),
        [0xff, 0xd8, 0xff, ..] => jpeg::clean(bytes),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => webp::clean(bytes),
        _ => Err(Refusal::Unknown),
    }
}

/// Whether this looks like SVG. It is never taken: it is a document, which may hold programs and
/// fetch what it likes, and what it shows is known only to whoever runs it.
pub fn is_svg(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(SVG_WITHIN)];
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start();
    start.starts_with(b"<") && start.windows(4).any(|name| name.eq_ignore_ascii_case(b"<svg"))
}

/// Whether these are sizes of a picture that can be shown.
fn sizes(width: u32, height: u32) -> Result<(), Refusal> {
    if width == 0 || height == 0 {
        return Err(Refusal::Empty);
    }
    if width > SIDE || height > SIDE || u64::from(width) * u64::from(height) > PIXELS {
        return Err(Refusal::TooLarge);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::is_svg;

    #[test]
    fn svg_is_known_by_its_beginning() {
        for svg in [
            &b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"[..],
            b"\xef\xbb\xbf\n<?xml version=\"1.0\"?>\n<!-- drawn --><SVG>",
            b"  <!DOCTYPE svg><svg>",
        ] {
            assert!(is_svg(svg));
        }
        for other in [&b""[..], b"<", b"<html>", b"a picture of an <svg>", b"\x89PNG\r\n\x1a\n<svg"] {
            assert!(!is_svg(other));
        }
    }
}
