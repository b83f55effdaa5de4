//! The corpus of the fuzz targets, whole, cut, and changed at random: a bounded run of what fuzzing
//! does without end.

#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use std::fs;
use std::path::Path;

use heard_media::upload::{Progress, Step, announced};
use heard_media::{picture, sound};
use proptest::prelude::*;

/// The files of a folder of the corpus, with their names.
fn corpus(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(folder);
    let mut found: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap()))
        .collect();
    found.sort();
    found
}

#[test]
fn every_sound_is_what_it_is() {
    let said: Vec<(String, &str)> = corpus("sound")
        .into_iter()
        .map(|(name, bytes)| (name, sound::recognise(&bytes).unwrap().format.media_type()))
        .collect();
    let said: Vec<(&str, &str)> = said.iter().map(|(name, format)| (name.as_str(), *format)).collect();
    assert_eq!(
        said,
        [
            ("fragments.mp4", "audio/mp4"),
            ("tone.m4a", "audio/mp4"),
            ("tone.ogg", "audio/ogg"),
            ("tone.wav", "audio/wav"),
            ("tone.webm", "audio/webm"),
        ]
    );
}

#[test]
fn a_name_makes_no_sound() {
    for bytes in [&b""[..], b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", b"PK\x03\x04", b"\x1aE\xdf\xa3"] {
        assert!(sound::recognise(bytes).is_err(), "{bytes:?}");
        assert!(picture::clean(bytes).is_err(), "{bytes:?}");
    }
    for (name, bytes) in corpus("picture") {
        assert!(sound::recognise(&bytes).is_err(), "{name}");
    }
    for (name, bytes) in corpus("sound") {
        assert!(picture::clean(&bytes).is_err(), "{name}");
    }
}

#[test]
fn a_track_that_says_twice_what_it_is_hides_no_film() {
    let (_, webm) = corpus("sound").into_iter().find(|(name, _)| name == "tone.webm").unwrap();
    let kind = [0x83, 0x81, 0x02];
    assert!(webm.windows(3).any(|window| window == kind));
    // The codec's delay gives way, so that every length stays right.
    let delay = webm.windows(2).position(|window| window == [0x56, 0xaa]).expect("a codec delay");
    let mut twice = webm.clone();
    twice[delay..delay + 6].copy_from_slice(&[0x83, 0x81, 0x01, 0xec, 0x81, 0x00]);
    assert!(sound::recognise(&webm).is_ok());
    assert_eq!(sound::recognise(&twice).unwrap_err().code(), "lying");
}

#[test]
fn half_of_something_is_nothing() {
    for (name, bytes) in corpus("sound").into_iter().chain(corpus("picture")) {
        for length in 0..bytes.len() / 2 {
            let cut = &bytes[..length];
            assert!(sound::recognise(cut).is_err() && picture::clean(cut).is_err(), "{name} up to {length}");
        }
    }
}

/// A segment or chunk that tells a place, put into a picture.
fn with_a_place(name: &str, bytes: &[u8]) -> Vec<u8> {
    const PLACE: &[u8] = b"GPS 52.0565 N 2.7160 W";
    match name {
        "green.jpg" => {
            let mut segment = vec![0xff, 0xe1];
            segment.extend(u16::try_from(PLACE.len() + 8).unwrap().to_be_bytes());
            segment.extend(b"Exif\0\0");
            segment.extend(PLACE);
            [&bytes[..2], &segment, &bytes[2..]].concat()
        }
        "green.png" => {
            let mut chunk = u32::try_from(PLACE.len()).unwrap().to_be_bytes().to_vec();
            chunk.extend(b"tEXt");
            chunk.extend(PLACE);
            chunk.extend(crc(&chunk[4..]).to_be_bytes());
            // After the header chunk: 8 bytes of signature, 25 of it.
            [&bytes[..33], &chunk, &bytes[33..]].concat()
        }
        _ => {
            // The long form, which alone has metadata: its head, the picture, then the place.
            let mut chunks = b"WEBPVP8X".to_vec();
            chunks.extend(10_u32.to_le_bytes());
            chunks.extend([0x08, 0, 0, 0, 23, 0, 0, 15, 0, 0]);
            chunks.extend(&bytes[12..]);
            chunks.extend(b"EXIF");
            chunks.extend(u32::try_from(PLACE.len()).unwrap().to_le_bytes());
            chunks.extend(PLACE);
            let mut file = b"RIFF".to_vec();
            file.extend(u32::try_from(chunks.len()).unwrap().to_le_bytes());
            file.extend(chunks);
            file
        }
    }
}

/// CRC-32 as PNG has it.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |mut crc, byte| {
        crc ^= u32::from(*byte);
        (0..8).for_each(|_| crc = if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 });
        crc
    })
}

#[test]
fn pictures_keep_their_pixels_and_nothing_else() {
    for (name, bytes) in corpus("picture") {
        let marked = with_a_place(&name, &bytes);
        let plain = picture::clean(&bytes).unwrap();
        let cleaned = picture::clean(&marked).unwrap();
        let tells = |bytes: &[u8]| bytes.windows(3).any(|window| window == b"GPS");
        assert!(tells(&marked) && !tells(&cleaned.bytes), "{name}");
        if name == "green.webp" {
            let pixels = &bytes[12..];
            assert!(cleaned.bytes.windows(pixels.len()).any(|window| window == pixels), "{name}");
        } else {
            assert_eq!(cleaned.bytes, plain.bytes, "{name}");
        }
        assert_eq!((cleaned.width, cleaned.height), (24, 16), "{name}");
    }
}

/// One change somewhere: a byte, a cut, something put in, a large number.
fn changed(bytes: &[u8], (at, how, value): (usize, u8, u8)) -> Vec<u8> {
    let at = at % bytes.len();
    let mut out = bytes.to_vec();
    match how % 5 {
        0 => out[at] = value,
        1 => out.truncate(at),
        2 => drop(out.drain(at..(at + usize::from(value)).min(out.len()))),
        3 => drop(out.splice(at..at, vec![value; usize::from(value)])),
        _ => {
            let end = (at + 4).min(out.len());
            out[at..end].fill(0xff);
        }
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_comes_is_taken_or_refused(
        changes in prop::collection::vec((any::<usize>(), any::<u8>(), any::<u8>()), 1..6),
        bytes in prop::collection::vec(any::<u8>(), 0..400),
    ) {
        let _ = sound::recognise(&bytes);
        let _ = picture::clean(&bytes);
        for (_, file) in corpus("sound").into_iter().chain(corpus("picture")) {
            let mut hostile = file;
            for change in &changes {
                if !hostile.is_empty() {
                    hostile = changed(&hostile, *change);
                }
            }
            let _ = sound::recognise(&hostile);
            if let Ok(kept) = picture::clean(&hostile) {
                let again = picture::clean(&kept.bytes).map_err(|refusal| TestCaseError::fail(refusal.to_string()))?;
                prop_assert_eq!(again.bytes, kept.bytes);
            }
        }
    }

    #[test]
    fn no_header_and_no_order_of_pieces_gives_more_than_was_announced(
        header in any::<String>(),
        bytes in 1..5000_u64,
        pieces in prop::collection::vec((0..6000_u64, 0..2000_u64), 0..40),
    ) {
        let _ = announced(Some(&header), Some(&header));
        let mut progress = Progress { arrived: 0, bytes };
        for (offset, length) in pieces {
            match progress.step(offset, length) {
                Step::Add | Step::Finish => progress.arrived += length,
                Step::Nothing | Step::Elsewhere | Step::TooMuch => {}
            }
            prop_assert!(progress.arrived <= progress.bytes);
        }
    }
}

#[test]
fn what_a_sender_writes_is_read() {
    for (name, bytes) in corpus("upload") {
        let text = String::from_utf8(bytes).unwrap();
        let (length, metadata) = text.split_once('\n').unwrap();
        let said = announced(Some(length), Some(metadata.trim_end())).unwrap();
        assert_eq!((said.collector.as_str(), said.question.as_str()), ("my-life", "say"), "{name}");
        assert_eq!((said.medium.as_str(), said.seconds, said.bytes), ("voice", 2, 16_044), "{name}");
    }
}
