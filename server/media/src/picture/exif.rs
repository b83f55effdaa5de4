//! Which side of a photo is up: the one thing of its metadata that is kept.

use crate::bytes::Reader;

const ORIENTATION: u16 = 0x0112;
const SHORT: u16 = 3;

/// The orientation that a TIFF block names, 2 to 8; nothing for 1, the usual one, and for blocks
/// that cannot be read.
pub(super) fn orientation(tiff: &[u8]) -> Option<u8> {
    let big = match tiff {
        [b'M', b'M', 0, 42, ..] => true,
        [b'I', b'I', 42, 0, ..] => false,
        _ => return None,
    };
    let short = |from: &mut Reader<'_>| if big { from.u16_be() } else { from.u16_le() };
    let long = |from: &mut Reader<'_>| if big { from.u32_be() } else { from.u32_le() };
    let first = long(&mut Reader::new(tiff.get(4..)?)).ok()?;
    let mut entries = Reader::new(tiff.get(usize::try_from(first).ok()?..)?);
    let count = short(&mut entries).ok()?;
    for _ in 0..count {
        let tag = short(&mut entries).ok()?;
        let kind = short(&mut entries).ok()?;
        let values = long(&mut entries).ok()?;
        let value = short(&mut entries).ok()?;
        entries.take(2).ok()?;
        if tag == ORIENTATION && kind == SHORT && values == 1 {
            return u8::try_from(value).ok().filter(|value| (2..=8).contains(value));
        }
    }
    None
}

/// A TIFF block that names this orientation and nothing else.
pub(super) fn only(orientation: u8) -> [u8; 26] {
    let mut block = *b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
    block[19] = orientation;
    block
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        assert_eq!(orientation(&only(1)), None);
        for value in 2..=8 {
            assert_eq!(orientation(&only(value)), Some(value));
        }
        assert_eq!(orientation(&only(9)), None);
    }

    #[test]
    fn blocks_that_lead_nowhere_name_nothing() {
        for block in [
            &b""[..],
            b"MM\0\x2a",
            b"MM\0\x2a\xff\xff\xff\xff",
            b"MM\0\x2a\0\0\0\x08\xff\xff",
            b"II\x2a\0\x08\0\0\0\xff\xff\x12\x01",
        ] {
            assert_eq!(orientation(block), None);
        }
    }
}
