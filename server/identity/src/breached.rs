//! The list of passwords that were stolen elsewhere, as the operator laid it into the data folder: the file
//! that the downloader of Have I Been Pwned makes, ordered by hash. Each line is a SHA-1 hash in
//! hexadecimal digits, a colon, and how often the password was seen. It has some 40 GB, so nothing is
//! loaded: a password is found in some forty short reads.
//!
//! A list that is broken refuses nobody: whoever makes a way in could not tell why, and the first account
//! could not be made at all. It is logged once, `heard check` says where it is broken, and passwords are
//! judged without it meanwhile.

use std::fs::File;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use sha1::{Digest as _, Sha1};

type Hash = [u8; 20];

/// A line has no more bytes than this: hash, colon, a count of twenty digits, end of line.
const LONGEST: usize = 64;
/// Lines that are looked at to tell whether a list is one.
const SAMPLES: u64 = 100;

/// What is wrong with a list.
#[derive(Debug, thiserror::Error)]
pub enum BrokenList {
    /// It is there, and cannot be read.
    #[error("it cannot be read: {0}")]
    Read(#[from] io::Error),
    /// A line is not one of such a list.
    #[error("what stands at byte {0} is not a SHA-1 hash, a colon and a count")]
    Line(u64),
    /// A line stands behind one with a greater hash.
    #[error("the line at byte {0} is not in the order of the hashes")]
    Order(u64),
}

/// A list that may be there. It may come, go and be replaced at any time.
#[derive(Debug)]
pub struct BreachedList {
    path: PathBuf,
    /// Whether it was broken when it was last looked into: then that was logged.
    broken: AtomicBool,
}

impl BreachedList {
    /// The list at this path.
    pub fn new(path: PathBuf) -> Self {
        Self { path, broken: AtomicBool::new(false) }
    }

    /// Whether a password is in the list. In one that is not there, or broken, none is.
    pub fn has(&self, password: &str) -> bool {
        let looked = match self.open() {
            Ok(None) => Ok(false),
            Ok(Some(mut list)) => find(&mut list, &Sha1::digest(password.as_bytes()).into()),
            Err(error) => Err(error),
        };
        let broken = looked.is_err();
        // Where it is broken would tell which hash was looked for.
        if broken && !self.broken.swap(true, Ordering::Relaxed) {
            tracing::error!(
                "the list of breached passwords is broken and not used; `heard check` says where"
            );
        }
        self.broken.store(broken, Ordering::Relaxed);
        looked.unwrap_or(false)
    }

    /// Looks at lines from beginning to end: how many bytes the list has, or nothing if it is not there.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self) -> Result<Option<u64>, BrokenList> {
        let Some(mut list) = self.open()? else { return Ok(None) };
        let length = list.seek(SeekFrom::End(0))?;
        let mut before: Option<Hash> = None;
        // From a few lines before the end every line is looked at: what was cut off while it was loaded
        // ends in the middle of one.
        let mut last = length.saturating_sub(2 * LONGEST as u64);
        let mut sample = 0;
        loop {
            let spread = sample < SAMPLES;
            let from = if spread { last * sample / SAMPLES } else { last };
            sample += 1;
            let Some(line) = line_at(&mut list, from)? else { break };
            if before.is_some_and(|before| before > line.hash) {
                return Err(BrokenList::Order(line.start));
            }
            before = Some(line.hash);
            if !spread {
                last = line.start + 1;
            }
        }
        // A file in which no line begins is none.
        before.map(|_| Some(length)).ok_or(BrokenList::Line(0))
    }

    fn open(&self) -> Result<Option<File>, BrokenList> {
        match File::open(&self.path) {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

struct Line {
    start: u64,
    hash: Hash,
    count: u64,
}

/// Whether a hash is in a list, seen at least once.
fn find(list: &mut (impl Read + Seek), wanted: &Hash) -> Result<bool, BrokenList> {
    // Lines that begin before `low` have smaller hashes. Of those that begin at `high` or behind it, the
    // first is `first`, and has the wanted hash or a greater one.
    let (mut low, mut high) = (0, list.seek(SeekFrom::End(0))?);
    let (mut below, mut first): (Option<Hash>, Option<Line>) = (None, None);
    while low < high {
        let middle = low + (high - low) / 2;
        let Some(line) = line_at(list, middle)? else {
            high = middle;
            continue;
        };
        // A list in another order would be searched in vain, and nobody would know.
        let after = below.is_none_or(|below| below <= line.hash);
        if !after || first.as_ref().is_some_and(|first| line.hash > first.hash) {
            return Err(BrokenList::Order(line.start));
        }
        if line.hash < *wanted {
            low = line.start + 1;
            below = Some(line.hash);
        } else {
            high = middle;
            first = Some(line);
        }
    }
    Ok(first.is_some_and(|line| line.hash == *wanted && line.count > 0))
}

/// The first line that begins at this byte or behind it.
fn line_at(list: &mut (impl Read + Seek), from: u64) -> Result<Option<Line>, BrokenList> {
    // One byte earlier: a line begins behind the end of another.
    let begin = from.saturating_sub(1);
    list.seek(SeekFrom::Start(begin))?;
    let mut bytes = Vec::with_capacity(2 * LONGEST + 1);
    list.by_ref().take(2 * LONGEST as u64 + 1).read_to_end(&mut bytes)?;
    let end_of_line = |bytes: &[u8]| bytes.iter().position(|byte| *byte == b'\n');
    let whole = bytes.len() <= 2 * LONGEST;
    let skipped = match (from, end_of_line(&bytes)) {
        (0, _) => 0,
        (_, Some(end)) if end <= LONGEST => end + 1,
        (_, None) if whole && bytes.len() <= LONGEST + 1 => return Ok(None),
        _ => return Err(BrokenList::Line(begin)),
    };
    let start = begin + skipped as u64;
    let rest = &bytes[skipped..];
    let line = match end_of_line(rest) {
        Some(end) => &rest[..end],
        None if whole => rest,
        None => return Err(BrokenList::Line(start)),
    };
    // Behind the end of the last line there may be nothing, or empty lines.
    if whole && rest.iter().all(u8::is_ascii_whitespace) && from > 0 {
        return Ok(None);
    }
    let (hash, count) = read(line).ok_or(BrokenList::Line(start))?;
    Ok(Some(Line { start, hash, count }))
}

fn read(line: &[u8]) -> Option<(Hash, u64)> {
    let line = std::str::from_utf8(line.strip_suffix(b"\r").unwrap_or(line)).ok()?;
    let (digits, count) = line.split_once(':')?;
    if digits.len() != 40 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let mut hash = [0; 20];
    for (byte, pair) in hash.iter_mut().zip(digits.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some((hash, count.parse().ok()?))
}

#[cfg(test)]
mod tests;
