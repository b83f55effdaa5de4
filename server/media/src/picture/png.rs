//! PNG: chunks, each with a check sum.

use super::{Picture, exif, sizes};
use crate::bytes::Reader;
use crate::{Format, Refusal};

/// What draws the pixels as they are. Texts, times, places, previews and frames of films are not
/// here; nor is a profile of colours, which may name a device.
const KEPT: [&[u8; 4]; 9] = [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"cICP"];

pub(super) fn clean(bytes: &[u8]) -> Result<Picture, Refusal> {
    let mut file = Reader::new(bytes);
    let mut out = Vec::with_capacity(bytes.len());
    out.extend_from_slice(file.take(8)?);
    let mut size = None;
    let mut pixels = 0;
    let mut turned = None;
    loop {
        let chunk = file.rest();
        let length = file.u32_be()?;
        let name: [u8; 4] = file.array()?;
        let content = file.take_said(length.into())?;
        let sum = file.u32_be()?;
        let chunk = &chunk[..chunk.len() - file.len()];
        if check_sum(&chunk[4..chunk.len() - 4]) != sum {
            return Err(Refusal::Lying("check sum of a chunk"));
        }
        match (&name, size) {
            (b"IHDR", None) => size = Some(header(content)?),
            (b"IHDR", Some(_)) | (_, None) => return Err(Refusal::Lying("head of the picture")),
            (b"IDAT", _) => pixels += content.len(),
            (b"eXIf", _) => turned = exif::orientation(content),
            (b"IEND", _) => {
                if pixels == 0 {
                    return Err(Refusal::Empty);
                }
                // What follows the end of a picture is none of it.
                push(&mut out, *b"IEND", &[]);
                let (width, height) = size.unwrap_or_default();
                return Ok(Picture { format: Format::Png, width, height, bytes: out });
            }
            // Without the small letter it must be understood by whoever shows the picture.
            _ if name[0].is_ascii_uppercase() && !KEPT.contains(&&name) => return Err(Refusal::Unknown),
            _ => {}
        }
        if &name == b"IDAT"
            && let Some(turned) = turned.take()
        {
            push(&mut out, *b"eXIf", &exif::only(turned));
        }
        if KEPT.contains(&&name) {
            out.extend_from_slice(chunk);
        }
    }
}

/// Width and height.
fn header(content: &[u8]) -> Result<(u32, u32), Refusal> {
    if content.len() != 13 {
        return Err(Refusal::Lying("head of the picture"));
    }
    let mut content = Reader::new(content);
    let (width, height) = (content.u32_be()?, content.u32_be()?);
    sizes(width, height)?;
    let (depth, colours) = (content.u8()?, content.u8()?);
    let possible = match colours {
        0 => matches!(depth, 1 | 2 | 4 | 8 | 16),
        3 => matches!(depth, 1 | 2 | 4 | 8),
        2 | 4 | 6 => matches!(depth, 8 | 16),
        _ => false,
    };
    if possible { Ok((width, height)) } else { Err(Refusal::Lying("head of the picture")) }
}

fn push(out: &mut Vec<u8>, name: [u8; 4], content: &[u8]) {
    let length = u32::try_from(content.len()).expect("only small chunks are written");
    out.extend_from_slice(&length.to_be_bytes());
    let start = out.len();
    out.extend_from_slice(&name);
    out.extend_from_slice(content);
    let sum = check_sum(&out[start..]);
    out.extend_from_slice(&sum.to_be_bytes());
}

fn check_sum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| sum >> 8 ^ TABLE[usize::from((sum & 0xff) as u8 ^ byte)])
}

const TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        #[allow(clippy::cast_possible_truncation, reason = "below 256")]
        let mut sum = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            sum = if sum & 1 == 0 { sum >> 1 } else { sum >> 1 ^ 0xedb8_8320 };
            bit += 1;
        }
        table[byte] = sum;
        byte += 1;
    }
    table
};
