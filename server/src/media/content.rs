//! What a file is, told by its content. Its name says nothing.

use super::captions::{self, CaptionFault};

/// Bytes of a recorded clip at most: some ten minutes.
const CLIP: usize = 8 << 20;
/// Bytes of a signed video at most.
const VIDEO: usize = 200 << 20;
/// Bytes of captions at most.
const CAPTIONS: usize = 256 << 10;
/// Bytes of a picture at most.
const PICTURE: usize = 1 << 20;

/// What a file must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// A recording of a voice.
    Clip,
    /// A video.
    Video,
    /// Captions of a video.
    Captions,
    /// A picture: of a question or an answer, or standing for a video.
    Picture,
}

/// Why a file was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is too long.
    #[error("the file is longer than {0} MB")]
    TooLong(usize),
    /// Its content is something else.
    #[error("this is not {0}")]
    NotThat(&'static str),
    /// Its captions cannot be shown.
    #[error(transparent)]
    Captions(#[from] CaptionFault),
}

impl Content {
    /// How many bytes a file may have.
    pub fn limit(self) -> usize {
        match self {
            Content::Clip => CLIP,
            Content::Video => VIDEO,
            Content::Captions => CAPTIONS,
            Content::Picture => PICTURE,
        }
    }

    /// The ending that a file with these bytes gets.
    ///
    /// # Errors
    /// Why it is not taken.
    pub fn recognise(self, bytes: &[u8]) -> Result<&'static str, Refused> {
        if bytes.is_empty() {
            return Err(Refused::Empty);
        }
        if bytes.len() > self.limit() {
            return Err(Refused::TooLong(self.limit().div_ceil(1 << 20)));
        }
        let (found, wanted) = match self {
            Content::Clip => (clip(bytes), "a recording that browsers play: mp3, m4a, ogg, webm or wav"),
            Content::Video => (video(bytes), "a video that browsers play: mp4 or webm"),
            Content::Captions => return captions::check(bytes).map(|_| "vtt").map_err(Refused::from),
            Content::Picture => (picture(bytes), "a picture: png, jpeg or webp"),
        };
        found.ok_or(Refused::NotThat(wanted))
    }
}

/// The media type of a file with this ending; `None` for one that we never give.
pub fn media_type(ending: &str) -> Option<&'static str> {
    Some(match ending {
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "ogg" => "audio/ogg",
        "weba" => "audio/webm",
        "wav" => "audio/wav",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "vtt" => "text/vtt; charset=utf-8",
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "webp" => "image/webp",
        _ => return None,
    })
}

fn clip(bytes: &[u8]) -> Option<&'static str> {
    match (container(bytes)?, tracks(bytes)) {
        ("mp3", _) => Some("mp3"),
        ("wav", _) => Some("wav"),
        ("ogg", _) => Some("ogg"),
        ("mp4", Tracks { sound: true, picture: false }) => Some("m4a"),
        ("webm", Tracks { sound: true, picture: false }) => Some("weba"),
        _ => None,
    }
}

fn video(bytes: &[u8]) -> Option<&'static str> {
    container(bytes).filter(|known| matches!(*known, "mp4" | "webm") && tracks(bytes).picture)
}

fn picture(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some("png"),
        [0xff, 0xd8, 0xff, ..] => Some("jpg"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("webp"),
        _ => None,
    }
}

fn container(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [b'I', b'D', b'3', 2..=4, ..] => Some("mp3"),
        // A frame of layer III: sync, any version but the reserved one, a bit rate, a sample rate.
        [0xff, second, third, _, ..]
            if second & 0xe6 == 0xe2
                && second & 0x18 != 0x08
                && !matches!(third >> 4, 0 | 15)
                && third & 0x0c != 0x0c =>
        {
            Some("mp3")
        }
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => Some("wav"),
        [b'O', b'g', b'g', b'S', ..] => {
            let start = &bytes[..bytes.len().min(256)];
            (has(start, b"OpusHead") || has(start, b"\x01vorbis")).then_some("ogg")
        }
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => Some("mp4"),
        [0x1a, 0x45, 0xdf, 0xa3, ..] => has(&bytes[..bytes.len().min(64)], b"webm").then_some("webm"),
        _ => None,
    }
}

/// What an mp4 or a webm says that it holds.
#[derive(Default)]
struct Tracks {
    sound: bool,
    picture: bool,
}

fn tracks(bytes: &[u8]) -> Tracks {
    let mut tracks = Tracks::default();
    if bytes.starts_with(&[0x1a, 0x45, 0xdf, 0xa3]) {
        // The names of the codecs stand before the first cluster.
        let head = &bytes[..bytes.len().min(64 << 10)];
        tracks.sound = has(head, b"A_OPUS") || has(head, b"A_VORBIS");
        tracks.picture = has(head, b"V_VP8") || has(head, b"V_VP9") || has(head, b"V_AV1");
        return tracks;
    }
    // The handler of each track: its kind stands eight bytes behind the name of its box.
    for at in positions(bytes, b"hdlr") {
        match bytes.get(at + 12..at + 16) {
            Some(b"soun") => tracks.sound = true,
            Some(b"vide") => tracks.picture = true,
            _ => {}
        }
    }
    tracks
}

fn has(bytes: &[u8], part: &[u8]) -> bool {
    positions(bytes, part).next().is_some()
}

fn positions<'a>(bytes: &'a [u8], part: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    bytes.windows(part.len()).enumerate().filter(move |(_, window)| *window == part).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn webm(codecs: &[&str]) -> Vec<u8> {
        let mut bytes = vec![0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84];
        bytes.extend(b"webm");
        for codec in codecs {
            bytes.extend(codec.bytes());
        }
        bytes
    }

    fn mp4(handlers: &[&str]) -> Vec<u8> {
        let mut bytes = b"\0\0\0\x18ftypisom".to_vec();
        for handler in handlers {
            bytes.extend(b"\0\0\0\x21hdlr\0\0\0\0\0\0\0\0");
            bytes.extend(handler.bytes());
        }
        bytes
    }

    #[test]
    fn recordings_are_known_by_their_content() {
        for (bytes, ending) in [
            (b"ID3\x04\0\0".to_vec(), "mp3"),
            (b"\xff\xfb\x90\0".to_vec(), "mp3"),
            (b"\xff\xf3\x40\xc4".to_vec(), "mp3"),
            (b"RIFF\0\0\0\0WAVEfmt ".to_vec(), "wav"),
            (b"OggS\0\x02............OpusHead".to_vec(), "ogg"),
            (mp4(&["soun"]), "m4a"),
            (webm(&["A_OPUS"]), "weba"),
        ] {
            assert_eq!(Content::Clip.recognise(&bytes), Ok(ending));
        }
    }

    #[test]
    fn videos_have_a_picture_and_recordings_have_none() {
        for (bytes, ending) in
            [(mp4(&["soun", "vide"]), "mp4"), (mp4(&["vide"]), "mp4"), (webm(&["V_VP9", "A_OPUS"]), "webm")]
        {
            assert_eq!(Content::Video.recognise(&bytes), Ok(ending));
            assert!(Content::Clip.recognise(&bytes).is_err());
        }
        for bytes in [mp4(&["soun"]), mp4(&[]), webm(&["A_OPUS"])] {
            assert!(Content::Video.recognise(&bytes).is_err());
        }
    }

    #[test]
    fn what_is_something_else_is_refused() {
        for bytes in [
            &b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"[..],
            b"<!doctype html>",
            b"MZ\x90\0",
            b"OggS\0\x02............theora",
            b"\xff\xff\xff\xff",
            b"\xff",
            b"RIFF",
        ] {
            for content in [Content::Clip, Content::Video, Content::Picture] {
                assert!(matches!(content.recognise(bytes), Err(Refused::NotThat(_))), "{bytes:?}");
            }
        }
        assert_eq!(Content::Clip.recognise(b""), Err(Refused::Empty));
        assert_eq!(Content::Captions.recognise(&vec![b'a'; CAPTIONS + 1]), Err(Refused::TooLong(1)));
    }

    #[test]
    fn every_ending_has_a_media_type() {
        for ending in ["mp3", "m4a", "ogg", "weba", "wav", "mp4", "webm", "vtt", "png", "jpg", "webp"] {
            assert!(media_type(ending).is_some(), "{ending}");
        }
        assert_eq!(media_type("html"), None);
    }
}
