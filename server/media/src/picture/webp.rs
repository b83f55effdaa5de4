//! WebP: chunks in a RIFF.

use super::{Picture, exif, sizes};
use crate::bytes::Reader;
use crate::{Format, Refusal};

/// In the flags of the long form: a profile of colours, see-through parts, a film, metadata.
const PROFILE: u8 = 0x20;
const FILM: u8 = 0x02;
const EXIF: u8 = 0x08;
const XMP: u8 = 0x04;

pub(super) fn clean(bytes: &[u8]) -> Result<Picture, Refusal> {
    let mut file = Reader::new(bytes);
    file.take(4)?;
    let size = file.u32_le()?;
    // What follows is none of the picture.
    let mut chunks = Reader::new(file.take_said(size.into())?);
    chunks.take(4)?;
    let mut out = b"RIFF\0\0\0\0WEBP".to_vec();
    let mut canvas = None;
    let mut drawn = None;
    let mut turned = None;
    while !chunks.is_empty() {
        let name: [u8; 4] = chunks.array()?;
        let length = chunks.u32_le()?;
        let content = chunks.take_said(length.into())?;
        if length % 2 == 1 && !chunks.is_empty() {
            chunks.take(1)?;
        }
        match &name {
            b"VP8X" => {
                if canvas.is_some() || drawn.is_some() {
                    return Err(Refusal::Lying("head of the picture"));
                }
                canvas = Some(long_form(content)?);
                let mut kept = content[..10].to_vec();
                kept[0] &= !(PROFILE | EXIF | XMP);
                push(&mut out, name, &kept);
            }
            b"VP8 " | b"VP8L" => {
                if drawn.is_some() {
                    return Err(Refusal::Lying("two pictures in one"));
                }
                drawn = Some(if &name == b"VP8 " { lossy(content)? } else { lossless(content)? });
                push(&mut out, name, content);
            }
            b"ALPH" if canvas.is_some() && drawn.is_none() => push(&mut out, name, content),
            b"ANIM" | b"ANMF" => return Err(Refusal::Video),
            b"EXIF" => turned = exif::orientation(content.strip_prefix(b"Exif\0\0").unwrap_or(content)),
            _ => {}
        }
    }
    let Some((width, height)) = drawn else { return Err(Refusal::Empty) };
    if canvas.is_some_and(|canvas| canvas != (width, height)) {
        return Err(Refusal::Lying("head of the picture"));
    }
    if let (Some(turned), Some(_)) = (turned, canvas) {
        // The head is the first chunk, its flags the first byte.
        out[20] |= EXIF;
        push(&mut out, *b"EXIF", &exif::only(turned));
    }
    let size = u32::try_from(out.len() - 8).map_err(|_| Refusal::TooLarge)?;
    out[4..8].copy_from_slice(&size.to_le_bytes());
    Ok(Picture { format: Format::Webp, width, height, bytes: out })
}

fn long_form(content: &[u8]) -> Result<(u32, u32), Refusal> {
    let mut content = Reader::new(content);
    let flags = content.u8()?;
    content.take(3)?;
    if flags & FILM != 0 {
        return Err(Refusal::Video);
    }
    let mut side = || content.array::<3>().map(|[a, b, c]| u32::from_le_bytes([a, b, c, 0]) + 1);
    let (width, height) = (side()?, side()?);
    sizes(width, height)?;
    Ok((width, height))
}

fn lossy(content: &[u8]) -> Result<(u32, u32), Refusal> {
    let mut content = Reader::new(content);
    let [first, ..] = content.array::<3>()?;
    // A frame by itself, and the mark that begins it.
    if first & 1 != 0 || content.take(3)? != [0x9d, 0x01, 0x2a] {
        return Err(Refusal::Lying("head of the picture"));
    }
    let (width, height) = (content.u16_le()? & 0x3fff, content.u16_le()? & 0x3fff);
    sizes(width.into(), height.into())?;
    if content.is_empty() { Err(Refusal::Empty) } else { Ok((width.into(), height.into())) }
}

fn lossless(content: &[u8]) -> Result<(u32, u32), Refusal> {
    let mut content = Reader::new(content);
    if content.u8()? != 0x2f {
        return Err(Refusal::Lying("head of the picture"));
    }
    let bits = content.u32_le()?;
    let (width, height) = ((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
    sizes(width, height)?;
    if content.is_empty() { Err(Refusal::Empty) } else { Ok((width, height)) }
}

fn push(out: &mut Vec<u8>, name: [u8; 4], content: &[u8]) {
    let length = u32::try_from(content.len()).expect("no longer than the chunk that was read");
    out.extend_from_slice(&name);
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(content);
    if content.len() % 2 == 1 {
        out.push(0);
    }
}
