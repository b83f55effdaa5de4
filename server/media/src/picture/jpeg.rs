//! JPEG: segments, then compressed pixels up to the next mark.

use super::{Picture, exif, sizes};
use crate::bytes::Reader;
use crate::{Format, Refusal};

const EXIF: &[u8] = b"Exif\0\0";

pub(super) fn clean(bytes: &[u8]) -> Result<Picture, Refusal> {
    let mut file = Reader::new(bytes);
    let mut out = Vec::with_capacity(bytes.len());
    out.extend_from_slice(file.take(2)?);
    let mut size = None;
    let mut turned = None;
    let mut pixels = 0;
    // After these two marks of the file's own, where programs look for it.
    let mut place_for_exif = 2;
    loop {
        let mark = mark(&mut file)?;
        match mark {
            // The end. Film, further pictures and whatever else follows stays behind.
            0xd9 => break,
            0x01 | 0xd0..=0xd8 => return Err(Refusal::Lying("a mark at the wrong place")),
            _ => {}
        }
        let length = file.u16_be()?;
        let content = file.take(usize::from(length).checked_sub(2).ok_or(Refusal::Lying("a segment"))?)?;
        match mark {
            0xe0 => {
                // With the small copy of the picture that it may carry taken out.
                if let Some(jfif) = content.strip_prefix(b"JFIF\0")
                    && let Some(head) = jfif.first_chunk::<7>()
                    && place_for_exif == 2
                {
                    push(&mut out, 0xe0, &[b"JFIF\0", &head[..], &[0, 0]].concat());
                    place_for_exif = out.len();
                }
            }
            0xe1 => {
                if let Some(tiff) = content.strip_prefix(EXIF) {
                    turned = turned.or(exif::orientation(tiff));
                }
            }
            // How the colours are meant; without it some pictures come out wrong.
            0xee if content.len() == 12 && content.starts_with(b"Adobe") => push(&mut out, 0xee, content),
            0xe2..=0xef | 0xfe => {}
            0xc0..=0xc2 => {
                if size.is_some() {
                    return Err(Refusal::Lying("two pictures in one"));
                }
                size = Some(frame(content)?);
                push(&mut out, mark, content);
            }
            0xc4 | 0xdb | 0xdd => push(&mut out, mark, content),
            0xda => {
                if size.is_none() {
                    return Err(Refusal::Lying("pixels without a size"));
                }
                push(&mut out, mark, content);
                let scan = file.take(scan(file.rest())?)?;
                pixels += scan.len();
                out.extend_from_slice(scan);
            }
            _ => return Err(Refusal::Unknown),
        }
    }
    let (Some((width, height)), 1..) = (size, pixels) else { return Err(Refusal::Empty) };
    out.extend_from_slice(&[0xff, 0xd9]);
    if let Some(turned) = turned {
        let mut segment = Vec::new();
        push(&mut segment, 0xe1, &[EXIF, &exif::only(turned)].concat());
        out.splice(place_for_exif..place_for_exif, segment);
    }
    Ok(Picture { format: Format::Jpeg, width, height, bytes: out })
}

/// The next mark; it may be preceded by filling.
fn mark(file: &mut Reader<'_>) -> Result<u8, Refusal> {
    if file.u8()? != 0xff {
        return Err(Refusal::Lying("no mark where one must be"));
    }
    loop {
        match file.u8()? {
            0xff => {}
            0 => return Err(Refusal::Lying("no mark where one must be")),
            mark => return Ok(mark),
        }
    }
}

/// Width and height.
fn frame(content: &[u8]) -> Result<(u32, u32), Refusal> {
    let mut content = Reader::new(content);
    let depth = content.u8()?;
    let (height, width) = (content.u16_be()?.into(), content.u16_be()?.into());
    sizes(width, height)?;
    let components = content.u8()?;
    if !matches!(depth, 8 | 12) || !(1..=4).contains(&components) {
        return Err(Refusal::Lying("head of the picture"));
    }
    Ok((width, height))
}

/// How many bytes of compressed pixels there are before the next mark.
fn scan(bytes: &[u8]) -> Result<usize, Refusal> {
    let mut at = 0;
    while let Some(found) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| *byte == 0xff)) {
        match bytes.get(at + found + 1) {
            // A byte of pixels that looks like a mark, and marks to start afresh at.
            Some(0 | 0xd0..=0xd7) => at += found + 2,
            Some(0xff) => at += found + 1,
            Some(_) => return Ok(at + found),
            None => break,
        }
    }
    Err(Refusal::Truncated)
}

fn push(out: &mut Vec<u8>, mark: u8, content: &[u8]) {
    let length = u16::try_from(content.len() + 2).expect("no longer than the segment that was read");
    out.extend_from_slice(&[0xff, mark]);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(content);
}
