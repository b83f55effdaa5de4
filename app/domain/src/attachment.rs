//! What a person recorded, drew or photographed. The bytes travel by themselves; an answer names
//! them.

/// How it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Medium {
    /// A voice: personal data, with a consent of its own.
    Voice,
    /// A drawing.
    Drawing,
    /// A photo.
    Photo,
}

impl Medium {
    const ALL: [Medium; 3] = [Medium::Voice, Medium::Drawing, Medium::Photo];

    /// The code that is stored and sent.
    pub fn code(self) -> &'static str {
        match self {
            Medium::Voice => "voice",
            Medium::Drawing => "drawing",
            Medium::Photo => "photo",
        }
    }

    /// The medium with this code.
    pub fn parse(code: &str) -> Option<Medium> {
        Self::ALL.into_iter().find(|medium| medium.code() == code)
    }
}

/// A recording, a drawing or a photo as an answer, with words beside it or without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// What it is.
    pub medium: Medium,
    /// Its UUID, made on the person's device, in lower case.
    pub id: String,
    /// How long a voice says it is, in seconds; 0 for pictures. For people to read, never a measure.
    pub seconds: u32,
    /// What was written beside it.
    pub words: Option<String>,
}

/// The longest voice that an answer can name, in seconds.
const LONGEST: u32 = 3600;

impl Attachment {
    /// The value of the field that holds it: `voice:{uuid}:42`.
    pub fn write(&self) -> String {
        [self.medium.code(), ":", &self.id, ":", &self.seconds.to_string()].concat()
    }

    /// Reads what [`Attachment::write`] writes; `None` if it has not this form.
    pub fn read(field: &str, words: Option<String>) -> Option<Self> {
        let (medium, rest) = field.split_once(':')?;
        let (id, seconds) = rest.split_once(':')?;
        let seconds = seconds.parse().ok().filter(|seconds| *seconds <= LONGEST)?;
        Some(Self { medium: Medium::parse(medium)?, id: uuid(id)?.to_owned(), seconds, words })
    }
}

/// The text if it is a UUID in lower case.
fn uuid(text: &str) -> Option<&str> {
    let fits = text.bytes().enumerate().all(|(index, byte)| match index {
        8 | 13 | 18 | 23 => byte == b'-',
        _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
    });
    (text.len() == 36 && fits).then_some(text)
}
