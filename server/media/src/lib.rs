//! What a recording or a picture is, by its content alone. Pure: bytes in, an answer out.
//!
//! Whatever the bytes are, an answer comes: every length is checked before it is believed, every
//! step goes forward, and no more is read than there is. Nothing is decoded: a walk over the
//! structure tells what a file is, whether it is whole, and whether it says of itself what it
//! is. What is inside the sound is the player's to read, far from here.
//!
//! | module | subject |
//! |---|---|
//! | [`sound`] | webm, ogg, mp4, 3gp, wav |
//! | [`picture`] | png, jpeg, webp, and what tells too much in them |
//! | [`upload`] | what an upload says of itself, and which piece may come next |

pub mod picture;
pub mod sound;
pub mod upload;

mod bytes;

/// A format that is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `WebM` and its parent Matroska.
    Webm,
    /// Opus, Vorbis or FLAC in Ogg.
    Ogg,
    /// MPEG-4, also as `m4a`, also in fragments.
    Mp4,
    /// MPEG-4 of older telephones.
    ThreeGp,
    /// RIFF with samples.
    Wav,
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// `WebP`.
    Webp,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 8] = [
        Format::Webm,
        Format::Ogg,
        Format::Mp4,
        Format::ThreeGp,
        Format::Wav,
        Format::Png,
        Format::Jpeg,
        Format::Webp,
    ];

    /// The media type under which it is served.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Webm => "audio/webm",
            Format::Ogg => "audio/ogg",
            Format::Mp4 => "audio/mp4",
            Format::ThreeGp => "audio/3gpp",
            Format::Wav => "audio/wav",
            Format::Png => "image/png",
            Format::Jpeg => "image/jpeg",
            Format::Webp => "image/webp",
        }
    }

    /// The format of a media type that [`Format::media_type`] gave.
    pub fn of(media_type: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.media_type() == media_type)
    }

    /// How the name of such a file ends.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Webm => "webm",
            Format::Ogg => "ogg",
            Format::Mp4 => "m4a",
            Format::ThreeGp => "3gp",
            Format::Wav => "wav",
            Format::Png => "png",
            Format::Jpeg => "jpg",
            Format::Webp => "webp",
        }
    }
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing in it: no byte, or a container without a sound or a picture.
    Empty,
    /// It is none of the formats that are taken here.
    Unknown,
    /// It ends before what it announces.
    Truncated,
    /// It contradicts itself: where.
    Lying(&'static str),
    /// It holds moving pictures, where a voice is expected.
    Video,
    /// It holds more than sound or a picture: attached files, say.
    Foreign,
    /// A picture with more pixels than anybody can look at.
    TooLarge,
}

impl Refusal {
    /// A stable code for machines.
    pub fn code(self) -> &'static str {
        match self {
            Refusal::Empty => "empty",
            Refusal::Unknown => "unknown",
            Refusal::Truncated => "truncated",
            Refusal::Lying(_) => "lying",
            Refusal::Video => "video",
            Refusal::Foreign => "foreign",
            Refusal::TooLarge => "too-large",
        }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Refusal::Empty => out.write_str("there is nothing in it"),
            Refusal::Unknown => out.write_str("it is of no format that is taken here"),
            Refusal::Truncated => out.write_str("its end is missing"),
            Refusal::Lying(place) => write!(out, "it contradicts itself: {place}"),
            Refusal::Video => out.write_str("it holds moving pictures"),
            Refusal::Foreign => out.write_str("it holds more than a recording"),
            Refusal::TooLarge => out.write_str("it has too many pixels"),
        }
    }
}

impl std::error::Error for Refusal {}
