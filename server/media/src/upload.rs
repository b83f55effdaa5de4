//! What an upload says of itself (the headers of tus 1.0), and which piece may come next. Pure, so
//! that any header and any order of pieces can be tried.

/// What is announced before the first byte comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announced {
    /// The UUID that the sender made for it.
    pub id: [u8; 16],
    /// How many bytes will come.
    pub bytes: u64,
    /// Code of the collector.
    pub collector: String,
    /// Code of the question that it answers.
    pub question: String,
    /// `voice`, `drawing` or `photo`.
    pub medium: String,
    /// How long it is, in seconds; 0 for pictures.
    pub seconds: u32,
    /// The SHA-256 digest of all bytes.
    pub sha256: [u8; 32],
}

/// The header that cannot be understood; for metadata its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unclear(pub &'static str);

/// The longest header that is looked at.
const HEADER: usize = 4096;
/// The longest value in the metadata.
const VALUE: usize = 200;

/// Reads `Upload-Length` and `Upload-Metadata`.
///
/// # Errors
/// What is missing or cannot be understood.
pub fn announced(length: Option<&str>, metadata: Option<&str>) -> Result<Announced, Unclear> {
    let bytes = length.and_then(number).filter(|bytes| *bytes > 0).ok_or(Unclear("Upload-Length"))?;
    let metadata = metadata.filter(|text| text.len() <= HEADER).ok_or(Unclear("Upload-Metadata"))?;
    let value = |key: &'static str| {
        let mut found = metadata
            .split(',')
            .filter_map(|pair| pair.trim_matches(' ').split_once(' '))
            .filter(|(known, _)| *known == key)
            .map(|(_, value)| value);
        let value = found.next().filter(|_| found.next().is_none()).and_then(base64);
        let value =
            value.filter(|value| value.len() <= VALUE).and_then(|value| String::from_utf8(value).ok());
        value.filter(|value| !value.chars().any(char::is_control)).ok_or(Unclear(key))
    };
    Ok(Announced {
        bytes,
        id: uuid(&value("id")?).ok_or(Unclear("id"))?,
        collector: value("collector")?,
        question: value("question")?,
        medium: value("medium")?,
        seconds: number(&value("seconds")?)
            .and_then(|seconds| u32::try_from(seconds).ok())
            .ok_or(Unclear("seconds"))?,
        sha256: hexadecimal(&value("sha256")?).ok_or(Unclear("sha256"))?,
    })
}

/// A whole number in plain digits, as `Upload-Offset` and `Upload-Length` are.
pub fn number(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.len() <= 18 && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

/// An upload on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How many bytes are there.
    pub arrived: u64,
    /// How many it will have.
    pub bytes: u64,
}

/// What a piece does to an upload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It is added; more will come.
    Add,
    /// It is the last one.
    Finish,
    /// There is nothing in it.
    Nothing,
    /// It does not begin where the upload has come to.
    Elsewhere,
    /// There would be more than was announced.
    TooMuch,
}

impl Progress {
    /// Whether everything is there.
    pub fn whole(self) -> bool {
        self.arrived == self.bytes
    }

    /// What a piece of `length` bytes does that says it begins at `offset`.
    pub fn step(self, offset: u64, length: u64) -> Step {
        if offset != self.arrived {
            return Step::Elsewhere;
        }
        match offset.checked_add(length) {
            Some(end) if end > self.bytes => Step::TooMuch,
            None => Step::TooMuch,
            Some(_) if length == 0 => Step::Nothing,
            Some(end) if end == self.bytes => Step::Finish,
            Some(_) => Step::Add,
        }
    }
}

/// Base64 with its filling, as tus wants it; nothing if it is anything else.
fn base64(text: &str) -> Option<Vec<u8>> {
    let (groups, []) = text.as_bytes().as_chunks::<4>() else { return None };
    let mut out = Vec::with_capacity(groups.len() * 3);
    for (index, group) in groups.iter().enumerate() {
        let filling = group.iter().rev().take_while(|byte| **byte == b'=').count();
        if filling > 2 || (filling > 0 && index + 1 != groups.len()) {
            return None;
        }
        let mut bits = 0_u32;
        for byte in &group[..4 - filling] {
            let value = match byte {
                b'A'..=b'Z' => byte - b'A',
                b'a'..=b'z' => byte - b'a' + 26,
                b'0'..=b'9' => byte - b'0' + 52,
                b'+' => 62,
                b'/' => 63,
                _ => return None,
            };
            bits = bits << 6 | u32::from(value);
        }
        bits <<= 6 * filling;
        out.extend_from_slice(&bits.to_be_bytes()[1..4 - filling]);
    }
    Some(out)
}

fn hexadecimal<const N: usize>(text: &str) -> Option<[u8; N]> {
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else { return None };
    let mut out = [0; N];
    if pairs.len() != N {
        return None;
    }
    for (byte, pair) in out.iter_mut().zip(pairs) {
        let digit = |digit: u8| match digit {
            b'0'..=b'9' => Some(digit - b'0'),
            b'a'..=b'f' => Some(digit - b'a' + 10),
            _ => None,
        };
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(out)
}

/// A UUID as it is usually written, small letters and four hyphens.
fn uuid(text: &str) -> Option<[u8; 16]> {
    let hyphens =
        text.len() == 36 && text.is_ascii() && [8, 13, 18, 23].iter().all(|at| text.as_bytes()[*at] == b'-');
    if hyphens { hexadecimal(&text.replace('-', "")) } else { None }
}
