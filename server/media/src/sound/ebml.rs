//! `WebM` and Matroska. A browser that records writes them as it goes: the segment and its clusters
//! then have no size, and end where something begins that cannot be inside.

use super::Sound;
use crate::bytes::{Reader, number, seconds};
use crate::{Format, Refusal};

const EBML: u32 = 0x1a45_dfa3;
const DOC_TYPE: u32 = 0x4282;
const SEGMENT: u32 = 0x1853_8067;
const SEEK_HEAD: u32 = 0x114d_9b74;
const INFO: u32 = 0x1549_a966;
const TRACKS: u32 = 0x1654_ae6b;
const CLUSTER: u32 = 0x1f43_b675;
const CUES: u32 = 0x1c53_bb6b;
const CHAPTERS: u32 = 0x1043_a770;
const TAGS: u32 = 0x1254_c367;
const ATTACHMENTS: u32 = 0x1941_a469;
const VOID: u32 = 0xec;
const CRC: u32 = 0xbf;
const TIME_SCALE: u32 = 0x002a_d7b1;
const DURATION: u32 = 0x4489;
const TRACK_ENTRY: u32 = 0xae;
const TRACK_NUMBER: u32 = 0xd7;
const TRACK_TYPE: u32 = 0x83;
const CODEC: u32 = 0x86;
const CLUSTER_TIME: u32 = 0xe7;
const SIMPLE_BLOCK: u32 = 0xa3;
const BLOCK_GROUP: u32 = 0xa0;
const BLOCK: u32 = 0xa1;

/// What stands directly in a segment, and ends a cluster without a size.
const IN_SEGMENT: [u32; 8] = [SEEK_HEAD, INFO, TRACKS, CLUSTER, CUES, CHAPTERS, TAGS, ATTACHMENTS];

/// More tracks than any recorder makes.
const MOST_TRACKS: usize = 8;

/// What is known of a file so far.
struct Found {
    /// Numbers of the tracks of sound.
    tracks: Vec<u64>,
    described: bool,
    /// Nanoseconds of one tick.
    scale: u64,
    duration: Option<f64>,
    cluster: u64,
    /// The last tick at which a block begins.
    last: u64,
    /// Bytes of sound.
    sound: u64,
}

pub(super) fn recognise(bytes: &[u8]) -> Result<Sound, Refusal> {
    let mut file = Reader::new(bytes);
    let (id, size) = head(&mut file)?;
    if id != EBML {
        return Err(Refusal::Unknown);
    }
    let mut header = Reader::new(file.take_said(size.ok_or(Refusal::Lying("a head without a size"))?)?);
    let mut doc_type = None;
    while !header.is_empty() {
        let (id, content) = element(&mut header)?;
        if id == DOC_TYPE {
            doc_type = Some(content);
        }
    }
    // Texts may be filled up with zeros.
    let doc_type = doc_type.map(|text| text.split(|byte| *byte == 0).next().unwrap_or_default());
    if !matches!(doc_type, Some(b"webm" | b"matroska")) {
        return Err(Refusal::Unknown);
    }
    let mut found = Found {
        tracks: Vec::new(),
        described: false,
        scale: 1_000_000,
        duration: None,
        cluster: 0,
        last: 0,
        sound: 0,
    };
    let mut segments = 0;
    while !file.is_empty() {
        match head(&mut file)? {
            (SEGMENT, size) => {
                segments += 1;
                if segments > 1 {
                    return Err(Refusal::Lying("two segments"));
                }
                match size {
                    Some(size) => segment(&mut Reader::new(file.take_said(size)?), &mut found)?,
                    None => segment(&mut file, &mut found)?,
                }
            }
            (VOID | CRC, Some(size)) => {
                file.take_said(size)?;
            }
            _ => return Err(Refusal::Lying("something beside the segment")),
        }
    }
    if segments == 0 {
        return Err(Refusal::Truncated);
    }
    if found.tracks.is_empty() || found.sound == 0 {
        return Err(Refusal::Empty);
    }
    Ok(Sound { format: Format::Webm, seconds: length(&found) })
}

/// How long it says it is, or else when its last block begins.
fn length(found: &Found) -> Option<u32> {
    let nanoseconds = found.last.checked_mul(found.scale)?;
    let blocks = seconds(nanoseconds, 1_000_000_000)?;
    #[allow(clippy::cast_precision_loss, reason = "a scale is a small number")]
    let said = found.duration.map(|ticks| ticks * found.scale as f64 / 1e9);
    match said {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked")]
        Some(said) if (0.0..4e9).contains(&said) => Some(blocks.max(said.ceil() as u32)),
        _ => Some(blocks),
    }
}

fn segment(file: &mut Reader<'_>, found: &mut Found) -> Result<(), Refusal> {
    while !file.is_empty() {
        let (id, size) = head(file)?;
        if id == CLUSTER {
            match size {
                Some(size) => cluster(&mut Reader::new(file.take_said(size)?), found, false)?,
                None => cluster(file, found, true)?,
            }
            continue;
        }
        let content = file.take_said(size.ok_or(Refusal::Lying("a part without a size"))?)?;
        match id {
            INFO => info(content, found)?,
            TRACKS if found.described => return Err(Refusal::Lying("tracks twice")),
            TRACKS => tracks(content, found)?,
            ATTACHMENTS => return Err(Refusal::Foreign),
            EBML | SEGMENT => return Err(Refusal::Lying("a file within the file")),
            _ => {}
        }
    }
    Ok(())
}

fn info(content: &[u8], found: &mut Found) -> Result<(), Refusal> {
    let mut content = Reader::new(content);
    while !content.is_empty() {
        match element(&mut content)? {
            (TIME_SCALE, value) if value.len() <= 8 => {
                found.scale = number(value);
                if found.scale == 0 {
                    return Err(Refusal::Lying("time stands still"));
                }
            }
            (DURATION, value) => {
                found.duration = match value.len() {
                    0 => None,
                    4 => value.try_into().ok().map(f32::from_be_bytes).map(f64::from),
                    8 => value.try_into().ok().map(f64::from_be_bytes),
                    _ => return Err(Refusal::Lying("duration")),
                };
            }
            _ => {}
        }
    }
    Ok(())
}

fn tracks(content: &[u8], found: &mut Found) -> Result<(), Refusal> {
    found.described = true;
    let mut content = Reader::new(content);
    while !content.is_empty() {
        let (id, entry) = element(&mut content)?;
        if id != TRACK_ENTRY {
            continue;
        }
        if found.tracks.len() == MOST_TRACKS {
            return Err(Refusal::Foreign);
        }
        let (mut track, mut kind, mut codec) = (None, None, None);
        let mut entry = Reader::new(entry);
        while !entry.is_empty() {
            match element(&mut entry)? {
                // The second would hide what the first one says.
                (TRACK_TYPE, _) if kind.is_some() => return Err(Refusal::Lying("a track twice")),
                (TRACK_NUMBER, value) if value.len() <= 8 => track = Some(number(value)),
                (TRACK_TYPE, value) if value.len() <= 8 => kind = Some(number(value)),
                (CODEC, value) => codec = Some(value),
                _ => {}
            }
        }
        match (kind, track, codec) {
            (Some(1), ..) => return Err(Refusal::Video),
            (Some(2), Some(track), Some([b'A', b'_', ..])) => found.tracks.push(track),
            (Some(2), ..) => return Err(Refusal::Lying("a track of sound")),
            _ => return Err(Refusal::Foreign),
        }
    }
    Ok(())
}

/// Reads a cluster; one that is `open` ends where something begins that cannot be inside.
fn cluster(content: &mut Reader<'_>, found: &mut Found, open: bool) -> Result<(), Refusal> {
    while !content.is_empty() {
        let before = *content;
        let (id, size) = head(content)?;
        if open && IN_SEGMENT.contains(&id) {
            *content = before;
            return Ok(());
        }
        let inside = content.take_said(size.ok_or(Refusal::Lying("a part without a size"))?)?;
        match id {
            CLUSTER_TIME if inside.len() <= 8 => found.cluster = number(inside),
            SIMPLE_BLOCK => block(inside, found)?,
            BLOCK_GROUP => {
                let mut group = Reader::new(inside);
                while !group.is_empty() {
                    let (id, inside) = element(&mut group)?;
                    if id == BLOCK {
                        block(inside, found)?;
                    }
                }
            }
            EBML | SEGMENT | CLUSTER => return Err(Refusal::Lying("a file within the file")),
            _ => {}
        }
    }
    Ok(())
}

fn block(content: &[u8], found: &mut Found) -> Result<(), Refusal> {
    let mut content = Reader::new(content);
    let track = size_of(&mut content)?;
    let after = i64::from(content.u16_be()?.cast_signed());
    let _flags = content.u8()?;
    if !track.is_some_and(|track| found.tracks.contains(&track)) {
        return Err(Refusal::Lying("sound of no track"));
    }
    found.last = found.last.max(found.cluster.saturating_add_signed(after));
    found.sound += content.len() as u64;
    Ok(())
}

/// An element with its content; it must have a size.
fn element<'a>(from: &mut Reader<'a>) -> Result<(u32, &'a [u8]), Refusal> {
    let (id, size) = head(from)?;
    let content = from.take_said(size.ok_or(Refusal::Lying("a part without a size"))?);
    // What does not fit into what is around it is no cut: that has all its bytes.
    Ok((id, content.map_err(|_| Refusal::Lying("a part larger than what holds it"))?))
}

/// The id of an element, and its size if it has one.
fn head(from: &mut Reader<'_>) -> Result<(u32, Option<u64>), Refusal> {
    let first = *from.rest().first().ok_or(Refusal::Truncated)?;
    let length = first.leading_zeros() as usize + 1;
    if length > 4 {
        return Err(Refusal::Lying("a part without a name"));
    }
    #[allow(clippy::cast_possible_truncation, reason = "four bytes at most")]
    let id = number(from.take(length)?) as u32;
    Ok((id, size_of(from)?))
}

/// A number whose first bits tell its length; none if all others are ones.
fn size_of(from: &mut Reader<'_>) -> Result<Option<u64>, Refusal> {
    let first = *from.rest().first().ok_or(Refusal::Truncated)?;
    let length = first.leading_zeros() as usize + 1;
    if length > 8 {
        return Err(Refusal::Lying("a size without end"));
    }
    let bits = 7 * length;
    let value = number(from.take(length)?) & ((1 << bits) - 1);
    Ok((value != (1 << bits) - 1).then_some(value))
}
