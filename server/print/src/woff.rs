//! WOFF: a font whose tables are packed with zlib, one by one.

use std::io::Read as _;

use flate2::read::ZlibDecoder;

/// The largest font that is unpacked, in bytes.
const LARGEST: usize = 4 << 20;

/// The font inside, as `OpenType` lays it out; `None` where this is no WOFF, or a broken one.
pub fn unpack(woff: &[u8]) -> Option<Vec<u8>> {
    if woff.get(..4)? != b"wOFF" {
        return None;
    }
    let flavour = woff.get(4..8)?;
    let count = usize::from(u16::from_be_bytes(woff.get(12..14)?.try_into().ok()?));
    let mut tables = Vec::with_capacity(count);
    for index in 0..count {
        let entry = woff.get(44 + index * 20..64 + index * 20)?;
        let [at, packed, whole] = [4, 8, 12].map(|offset| number(entry, offset));
        let bytes = woff.get(at..at.checked_add(packed)?)?;
        let table = if packed < whole { inflate(bytes, whole)? } else { bytes.to_vec() };
        tables.push((&entry[..4], &entry[16..20], table));
    }
    let mut font = flavour.to_vec();
    font.extend(head(count));
    let mut at = 12 + 16 * count;
    for (tag, checksum, table) in &tables {
        font.extend_from_slice(tag);
        font.extend_from_slice(checksum);
        font.extend(u32::try_from(at).ok()?.to_be_bytes());
        font.extend(u32::try_from(table.len()).ok()?.to_be_bytes());
        at += table.len().next_multiple_of(4);
    }
    for (_, _, table) in &tables {
        font.extend_from_slice(table);
        font.resize(font.len().next_multiple_of(4), 0);
    }
    Some(font)
}

fn number(bytes: &[u8], at: usize) -> usize {
    bytes[at..at + 4].iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte))
}

fn inflate(bytes: &[u8], whole: usize) -> Option<Vec<u8>> {
    if whole > LARGEST {
        return None;
    }
    let mut table = Vec::with_capacity(whole);
    ZlibDecoder::new(bytes).take(whole as u64 + 1).read_to_end(&mut table).ok()?;
    (table.len() == whole).then_some(table)
}

/// How many tables there are, and what a binary search among them begins with.
fn head(count: usize) -> [u8; 8] {
    let steps = count.max(1).ilog2();
    let range = 16usize << steps;
    let numbers = [count, range, steps as usize, (count * 16).saturating_sub(range)];
    let mut bytes = [0; 8];
    for (place, number) in bytes.as_chunks_mut::<2>().0.iter_mut().zip(numbers) {
        *place = u16::try_from(number).unwrap_or(u16::MAX).to_be_bytes();
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::unpack;

    #[test]
    fn what_is_no_font_is_none() {
        assert_eq!(unpack(b""), None);
        assert_eq!(unpack(b"wOFF"), None);
        assert_eq!(unpack(&[b"wOFF".as_slice(), &[0xff; 60]].concat()), None);
    }
}
