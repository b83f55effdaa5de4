//! RIFF with samples.

use super::Sound;
use crate::bytes::{Reader, seconds};
use crate::{Format, Refusal};

/// Samples as they are, or lightly packed: whole numbers, fractions, A-law, mu-law, ADPCM, GSM,
/// and the form that says the same at greater length.
const CODINGS: [u16; 8] = [1, 2, 3, 6, 7, 0x11, 0x31, 0xfffe];

pub(super) fn recognise(bytes: &[u8]) -> Result<Sound, Refusal> {
    let mut file = Reader::new(bytes);
    file.take(4)?;
    let size = file.u32_le()?;
    let body = match (u64::from(size), file.len() as u64) {
        (said, there) if said > there => return Err(Refusal::Truncated),
        // An odd size is filled up.
        (said, there) if there - said > said % 2 => return Err(Refusal::Lying("riff size")),
        (said, _) => file.take_said(said)?,
    };
    let mut chunks = Reader::new(body);
    chunks.take(4)?;
    let mut bytes_per_second = None;
    let mut samples = None;
    while !chunks.is_empty() {
        let name: [u8; 4] = chunks.array()?;
        let size = chunks.u32_le()?;
        let content = chunks.take_said(size.into())?;
        if size % 2 == 1 && !chunks.is_empty() {
            chunks.take(1)?;
        }
        match &name {
            b"fmt " if bytes_per_second.is_some() => return Err(Refusal::Lying("two formats")),
            b"fmt " => bytes_per_second = Some(rate(content)?),
            b"data" if bytes_per_second.is_none() => {
                return Err(Refusal::Lying("samples before their format"));
            }
            b"data" if samples.is_some() => return Err(Refusal::Lying("samples twice")),
            b"data" => samples = Some(content.len() as u64),
            _ => {}
        }
    }
    match (bytes_per_second, samples) {
        (Some(rate), Some(samples)) if samples > 0 => {
            Ok(Sound { format: Format::Wav, seconds: seconds(samples, rate) })
        }
        _ => Err(Refusal::Empty),
    }
}

/// Bytes of each second.
fn rate(format: &[u8]) -> Result<u64, Refusal> {
    let mut format = Reader::new(format);
    let coding = format.u16_le()?;
    let channels = format.u16_le()?;
    let samples = format.u32_le()?;
    let bytes = format.u32_le()?;
    let block = format.u16_le()?;
    let bits = format.u16_le()?;
    if !CODINGS.contains(&coding) {
        return Err(Refusal::Unknown);
    }
    let right = (1..=8).contains(&channels) && (1..=384_000).contains(&samples) && bytes > 0 && block > 0;
    let plain = coding != 1 && coding != 3
        || u32::from(block) == u32::from(channels) * u32::from(bits).div_ceil(8)
            && u64::from(bytes) == u64::from(samples) * u64::from(block);
    if right && plain { Ok(bytes.into()) } else { Err(Refusal::Lying("format of the samples")) }
}
