//! Ogg: pages, each with a check sum of its own.

use super::Sound;
use crate::bytes::{Reader, seconds};
use crate::{Format, Refusal};

/// More streams in one file than any recorder makes.
const STREAMS: usize = 8;

struct Stream {
    serial: u32,
    codec: Codec,
    /// The last sample that a page says it ends with.
    last: u64,
    ended: bool,
}

#[derive(Clone, Copy)]
enum Codec {
    /// Samples to leave out at the beginning; always 48,000 a second.
    Opus(u16),
    /// Samples a second.
    Vorbis(u32),
    /// Samples a second, where the head says it.
    Flac(u32),
    /// What players need to find their way: no sound.
    Skeleton,
}

pub(super) fn recognise(bytes: &[u8]) -> Result<Sound, Refusal> {
    let mut file = Reader::new(bytes);
    let mut streams: Vec<Stream> = Vec::new();
    while !file.is_empty() {
        let page = Page::read(&mut file)?;
        let full = streams.len() == STREAMS;
        match streams.iter_mut().find(|stream| stream.serial == page.serial) {
            Some(_) if page.begins => return Err(Refusal::Lying("a stream begins twice")),
            Some(stream) if stream.ended => return Err(Refusal::Lying("a stream goes on after its end")),
            Some(stream) => {
                // All ones: no packet ends on this page.
                if page.position != u64::MAX {
                    stream.last = stream.last.max(page.position);
                }
                stream.ended = page.ends;
            }
            None if !page.begins => return Err(Refusal::Lying("a stream without a beginning")),
            None if full => return Err(Refusal::Foreign),
            None => streams.push(Stream {
                serial: page.serial,
                codec: codec(page.content)?,
                last: 0,
                ended: page.ends,
            }),
        }
    }
    let length = streams.iter().filter_map(Stream::seconds).max();
    match length {
        Some(length) => Ok(Sound { format: Format::Ogg, seconds: Some(length) }),
        None => Err(Refusal::Empty),
    }
}

impl Stream {
    /// How long it is; nothing of one without sound.
    fn seconds(&self) -> Option<u32> {
        if self.last == 0 {
            return None;
        }
        let (samples, rate) = match self.codec {
            Codec::Opus(skip) => (self.last.saturating_sub(skip.into()), 48_000),
            Codec::Vorbis(rate) | Codec::Flac(rate) => (self.last, rate),
            Codec::Skeleton => return None,
        };
        seconds(samples, rate.into())
    }
}

struct Page<'a> {
    begins: bool,
    ends: bool,
    position: u64,
    serial: u32,
    content: &'a [u8],
}

impl<'a> Page<'a> {
    fn read(file: &mut Reader<'a>) -> Result<Self, Refusal> {
        let whole = file.rest();
        let head: [u8; 5] = file.array()?;
        if &head != b"OggS\0" {
            return Err(Refusal::Lying("no page where one must be"));
        }
        let flags = file.u8()?;
        let position = file.u64_le()?;
        let serial = file.u32_le()?;
        let _number = file.u32_le()?;
        let said = file.u32_le()?;
        let count = file.u8()?;
        let table = file.take(count.into())?;
        let content = file.take(table.iter().map(|size| usize::from(*size)).sum())?;
        let page = &whole[..whole.len() - file.len()];
        if check_sum(page) != said {
            return Err(Refusal::Lying("check sum of a page"));
        }
        Ok(Self { begins: flags & 2 != 0, ends: flags & 4 != 0, position, serial, content })
    }
}

/// What the first packet of a stream says.
fn codec(packet: &[u8]) -> Result<Codec, Refusal> {
    if let Some(head) = packet.strip_prefix(b"OpusHead") {
        let mut head = Reader::new(head);
        let (version, channels) = (head.u8()?, head.u8()?);
        let skip = head.u16_le()?;
        if version >> 4 != 0 || channels == 0 {
            return Err(Refusal::Lying("head of the sound"));
        }
        return Ok(Codec::Opus(skip));
    }
    if let Some(head) = packet.strip_prefix(b"\x01vorbis") {
        let mut head = Reader::new(head);
        let (version, channels, rate) = (head.u32_le()?, head.u8()?, head.u32_le()?);
        if version != 0 || channels == 0 || rate == 0 {
            return Err(Refusal::Lying("head of the sound"));
        }
        return Ok(Codec::Vorbis(rate));
    }
    if let Some(head) = packet.strip_prefix(b"\x7fFLAC") {
        // Versions and counts, "fLaC", the head of a block, sizes, then 20 bits of the rate.
        let mut head = Reader::new(head);
        head.take(4)?;
        if head.take(4)? != b"fLaC" {
            return Err(Refusal::Lying("head of the sound"));
        }
        head.take(4 + 10)?;
        let rate = head.u32_be()? >> 12;
        return if rate == 0 { Err(Refusal::Lying("head of the sound")) } else { Ok(Codec::Flac(rate)) };
    }
    if packet.starts_with(b"fishead\0") {
        return Ok(Codec::Skeleton);
    }
    if packet.starts_with(b"\x80theora") || packet.starts_with(b"BBCD\0") || packet.starts_with(b"OVP80") {
        return Err(Refusal::Video);
    }
    Err(Refusal::Unknown)
}

/// The check sum of a page, its own place counted as zeros.
fn check_sum(page: &[u8]) -> u32 {
    let mut sum = 0_u32;
    for (at, byte) in page.iter().enumerate() {
        let byte = if (22..26).contains(&at) { 0 } else { *byte };
        sum = sum << 8 ^ TABLE[usize::from((sum >> 24) as u8 ^ byte)];
    }
    sum
}

const TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        #[allow(clippy::cast_possible_truncation, reason = "below 256")]
        let mut sum = (byte as u32) << 24;
        let mut bit = 0;
        while bit < 8 {
            sum = if sum & 0x8000_0000 == 0 { sum << 1 } else { sum << 1 ^ 0x04c1_1db7 };
            bit += 1;
        }
        table[byte] = sum;
        byte += 1;
    }
    table
};
