//! MPEG-4 and 3GPP: boxes within boxes. Recorders in browsers write it in fragments, telephones in
//! one piece.

use super::Sound;
use crate::bytes::{Reader, seconds};
use crate::{Format, Refusal};

/// Families of files that hold sound. Those of pictures (`heic`, `avif`) are none.
const BRANDS: [&[u8; 4]; 24] = [
    b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"iso7", b"iso8", b"iso9", b"mp41", b"mp42",
    b"M4A ", b"M4B ", b"M4V ", b"dash", b"cmfc", b"cmfa", b"avc1", b"qt  ", b"F4A ", b"MSNV", b"mp71",
    b"NDSC", b"M4P ",
];

type Boxed<'a> = ([u8; 4], &'a [u8]);

/// What is known of a file so far.
#[derive(Default)]
struct Found {
    /// The bytes of `mdat`, as places in the file: from, to. They rise.
    data: Vec<(u64, u64)>,
    moov: Option<Movie>,
    fragments: u64,
    /// Bytes of sound that tables and fragments describe.
    described: u64,
}

#[derive(Default)]
struct Movie {
    sound: bool,
    fragmented: bool,
    seconds: Option<u32>,
    /// Where the tables say that sound lies.
    chunks: Vec<u64>,
}

pub(super) fn recognise(bytes: &[u8]) -> Result<Sound, Refusal> {
    let mut file = Reader::new(bytes);
    let (_, brands) = next(&mut file, true)?;
    let format = family(brands)?;
    let mut found = Found::default();
    while !file.is_empty() {
        let (name, content) = next(&mut file, true)?;
        match &name {
            b"mdat" => {
                let end = (bytes.len() - file.len()) as u64;
                found.data.push((end - content.len() as u64, end));
            }
            b"moov" if found.moov.is_some() => return Err(Refusal::Lying("described twice")),
            b"moov" => found.moov = Some(movie(content, &mut found.described)?),
            b"moof" => {
                if !found.moov.as_ref().is_some_and(|moov| moov.fragmented) {
                    return Err(Refusal::Lying("a fragment of nothing"));
                }
                found.fragments += 1;
                found.described = found.described.saturating_add(fragment(content)?);
            }
            b"ftyp" => return Err(Refusal::Lying("a file within the file")),
            _ if !name.iter().all(|byte| (0x20..0x7f).contains(byte) || *byte == 0xa9) => {
                return Err(Refusal::Lying("a box without a name"));
            }
            _ => {}
        }
    }
    let Some(moov) = &found.moov else { return Err(Refusal::Truncated) };
    if !moov.sound {
        return Err(Refusal::Empty);
    }
    let there: u64 = found.data.iter().map(|(from, to)| to - from).sum();
    if found.described > there {
        return Err(Refusal::Truncated);
    }
    if found.described == 0 || there == 0 {
        return Err(Refusal::Empty);
    }
    let lies_in_data = |chunk: &u64| {
        let after = found.data.partition_point(|(from, _)| from <= chunk);
        after > 0 && *chunk < found.data[after - 1].1
    };
    if !moov.chunks.iter().all(lies_in_data) {
        return Err(Refusal::Lying("sound outside of the data"));
    }
    Ok(Sound { format, seconds: moov.seconds })
}

fn family(brands: &[u8]) -> Result<Format, Refusal> {
    let mut brands = Reader::new(brands);
    let major: [u8; 4] = brands.array()?;
    brands.take(4)?;
    if matches!(&major, [b'3', b'g', ..]) {
        return Ok(Format::ThreeGp);
    }
    let known = |brand: &[u8; 4]| BRANDS.contains(&brand);
    if known(&major) { Ok(Format::Mp4) } else { Err(Refusal::Unknown) }
}

fn movie(content: &[u8], described: &mut u64) -> Result<Movie, Refusal> {
    let mut movie = Movie::default();
    let mut content = Reader::new(content);
    while !content.is_empty() {
        let (name, inside) = next(&mut content, false)?;
        match &name {
            b"mvhd" => movie.seconds = duration(inside)?,
            b"mvex" => movie.fragmented = true,
            b"trak" => track(inside, &mut movie, described)?,
            _ => {}
        }
    }
    Ok(movie)
}

/// The length that a movie says of itself; nothing if it says 0, as fragments do.
fn duration(inside: &[u8]) -> Result<Option<u32>, Refusal> {
    let mut inside = Reader::new(inside);
    let version = inside.u32_be()? >> 24;
    let (rate, ticks) = if version == 1 {
        inside.take(16)?;
        (inside.u32_be()?, inside.u64_be()?)
    } else {
        inside.take(8)?;
        (inside.u32_be()?, inside.u32_be()?.into())
    };
    let unknown = ticks == 0 || ticks == u64::MAX || ticks == u32::MAX.into();
    Ok(if unknown { None } else { seconds(ticks, rate.into()) })
}

fn track(content: &[u8], movie: &mut Movie, described: &mut u64) -> Result<(), Refusal> {
    let Some(media) = inner(content, *b"mdia")? else { return Err(Refusal::Lying("a track without media")) };
    let Some(handler) = inner(media, *b"hdlr")? else { return Err(Refusal::Lying("a track without a kind")) };
    let mut handler = Reader::new(handler);
    handler.take(8)?;
    let kind: [u8; 4] = handler.array()?;
    match &kind {
        b"soun" => {}
        b"vide" | b"pict" | b"auxv" => return Err(Refusal::Video),
        // Marks of chapters, words, hints: no sound, no pictures.
        _ => return Ok(()),
    }
    let Some(info) = inner(media, *b"minf")? else { return Err(Refusal::Lying("a track without tables")) };
    let Some(tables) = inner(info, *b"stbl")? else { return Err(Refusal::Lying("a track without tables")) };
    let Some(entries) = inner(tables, *b"stsd")? else {
        return Err(Refusal::Lying("a track without a codec"));
    };
    let mut entries = Reader::new(entries);
    entries.take(4)?;
    if entries.u32_be()? == 0 {
        return Err(Refusal::Lying("a track without a codec"));
    }
    next(&mut entries, false)?;
    movie.sound = true;
    if let Some(sizes) = inner(tables, *b"stsz")? {
        *described = described.saturating_add(sample_sizes(sizes)?);
    } else if let Some(sizes) = inner(tables, *b"stz2")? {
        // Rare and small: that it says how many samples there are is enough.
        let mut sizes = Reader::new(sizes);
        sizes.take(8)?;
        *described = described.saturating_add(u64::from(sizes.u32_be()? > 0));
    }
    for (name, wide) in [(*b"stco", false), (*b"co64", true)] {
        if let Some(places) = inner(tables, name)? {
            let mut places = Reader::new(places);
            places.take(4)?;
            let count = places.u32_be()?;
            let size = if wide { 8 } else { 4 };
            if places.len() as u64 / size < u64::from(count) {
                return Err(Refusal::Lying("a table shorter than it says"));
            }
            for _ in 0..count {
                let place = if wide { places.u64_be()? } else { places.u32_be()?.into() };
                movie.chunks.push(place);
            }
        }
    }
    Ok(())
}

/// The bytes of all samples together.
fn sample_sizes(table: &[u8]) -> Result<u64, Refusal> {
    let mut table = Reader::new(table);
    table.take(4)?;
    let same = table.u32_be()?;
    let count = table.u32_be()?;
    if same != 0 {
        return Ok(u64::from(same) * u64::from(count));
    }
    if (table.len() / 4) < count as usize {
        return Err(Refusal::Lying("a table shorter than it says"));
    }
    let mut sum = 0;
    for _ in 0..count {
        sum += u64::from(table.u32_be()?);
    }
    Ok(sum)
}

/// The bytes of sound that a fragment describes, as far as it says their sizes one by one.
fn fragment(content: &[u8]) -> Result<u64, Refusal> {
    let mut sum: u64 = 0;
    let mut content = Reader::new(content);
    while !content.is_empty() {
        let (name, inside) = next(&mut content, false)?;
        if &name != b"traf" {
            continue;
        }
        let mut usual = 0;
        let mut inside = Reader::new(inside);
        while !inside.is_empty() {
            let (name, inside) = next(&mut inside, false)?;
            match &name {
                b"tfhd" => usual = usual_size(inside)?,
                b"trun" => sum = sum.saturating_add(run(inside, usual)?),
                _ => {}
            }
        }
    }
    Ok(sum)
}

/// The size of samples that do not say their own; 0 where the fragment says none either.
fn usual_size(header: &[u8]) -> Result<u32, Refusal> {
    let mut header = Reader::new(header);
    let flags = header.u32_be()?;
    header.take(4)?;
    for (flag, size) in [(0x1, 8), (0x2, 4), (0x8, 4)] {
        if flags & flag != 0 {
            header.take(size)?;
        }
    }
    if flags & 0x10 != 0 { header.u32_be() } else { Ok(0) }
}

fn run(table: &[u8], usual: u32) -> Result<u64, Refusal> {
    let mut table = Reader::new(table);
    let flags = table.u32_be()?;
    let count = table.u32_be()?;
    for flag in [0x1, 0x4] {
        if flags & flag != 0 {
            table.take(4)?;
        }
    }
    if flags & 0x200 == 0 {
        // Where not even the fragment says a size, the whole file does: one byte each at least.
        return Ok(u64::from(usual.max(1)) * u64::from(count));
    }
    let fields = [0x100_u32, 0x200, 0x400, 0x800].iter().filter(|flag| flags & **flag != 0).count();
    if table.len() / (4 * fields) < count as usize {
        return Err(Refusal::Lying("a table shorter than it says"));
    }
    let mut sum = 0;
    for _ in 0..count {
        if flags & 0x100 != 0 {
            table.take(4)?;
        }
        sum += u64::from(table.u32_be()?);
        for flag in [0x400, 0x800] {
            if flags & flag != 0 {
                table.take(4)?;
            }
        }
    }
    Ok(sum)
}

/// The first box of this name.
fn inner(content: &[u8], name: [u8; 4]) -> Result<Option<&[u8]>, Refusal> {
    let mut content = Reader::new(content);
    while !content.is_empty() {
        let (found, inside) = next(&mut content, false)?;
        if found == name {
            return Ok(Some(inside));
        }
    }
    Ok(None)
}

/// The next box. Only one that is not in another (`outer`) may say that it ends with the file,
/// and only such a one can be cut off: an inner one that does not fit is a lie.
fn next<'a>(from: &mut Reader<'a>, outer: bool) -> Result<Boxed<'a>, Refusal> {
    let too_large =
        if outer { Refusal::Truncated } else { Refusal::Lying("a box larger than what holds it") };
    if from.len() < 8 {
        return Err(too_large);
    }
    let size = from.u32_be()?;
    let name: [u8; 4] = from.array()?;
    let content = match size {
        0 if outer => from.len() as u64,
        1 => from.u64_be()?.checked_sub(16).ok_or(Refusal::Lying("a box smaller than its head"))?,
        size => u64::from(size).checked_sub(8).ok_or(Refusal::Lying("a box smaller than its head"))?,
    };
    Ok((name, from.take_said(content).map_err(|_| too_large)?))
}
