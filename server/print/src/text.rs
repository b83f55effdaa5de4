//! Lines of text: which face draws each part, in which direction, and where lines are broken.

use std::ops::Range;

use rustybuzz::{Direction, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};

use crate::PrintError;
use crate::fonts::{self, Faces};

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// In points.
    pub size: f32,
    /// The heavier weight.
    pub bold: bool,
    /// Where lines begin, and how what has no direction of its own is read.
    pub right_to_left: bool,
}

/// A glyph, measured in parts of the size of its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    pub id: u16,
    pub advance: f32,
    pub across: f32,
    pub up: f32,
    /// Which part of the text it draws.
    pub range: Range<usize>,
}

/// Glyphs of one face that stand beside each other, in the order in which they are seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub bold: bool,
    pub face: usize,
    pub text: String,
    pub size: f32,
    pub glyphs: Vec<Glyph>,
    /// From the left end of its line, in points.
    pub x: f32,
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub runs: Vec<Run>,
    /// In points.
    pub width: f32,
}

/// Words measured once: how wide each is in parts of its size, whatever the size.
pub struct Measured {
    words: Vec<(String, f32)>,
    space: f32,
    style: Style,
    /// The highest number among its faces.
    pub face: usize,
}

impl Measured {
    /// Measures. Letters that no face has are replaced.
    pub fn new(text: &str, style: Style) -> Result<Self, PrintError> {
        let style = Style { size: 1.0, ..style };
        let mut face = 0;
        let mut words = Vec::new();
        for word in printable(text, style)?.split_whitespace() {
            let line = line(word, style)?;
            face = line.runs.iter().map(|run| run.face).fold(face, usize::max);
            words.push((word.to_owned(), line.width));
        }
        Ok(Self { words, space: line(" ", style)?.width, style, face })
    }

    /// In how many lines of this width the words stand, in parts of their size; `None` where one is wider.
    pub fn count(&self, width: f32) -> Option<usize> {
        let mut lines = 0;
        let mut so_far = f32::INFINITY;
        for (_, wide) in &self.words {
            if *wide > width {
                return None;
            }
            if so_far + self.space + wide <= width {
                so_far += self.space + wide;
            } else {
                lines += 1;
                so_far = *wide;
            }
        }
        Some(lines)
    }

    /// Breaks into lines of at most `width` points, at spaces; what is wider by itself is broken inside,
    /// behind a slash, a dot or a hyphen if there is one.
    pub fn lines(&self, size: f32, width: f32) -> Result<Vec<Line>, PrintError> {
        let style = Style { size, ..self.style };
        let space = self.space * size;
        let mut done = Vec::new();
        let mut begun = String::new();
        let mut so_far = 0.0;
        for (word, wide) in &self.words {
            let wide = wide * size;
            if !begun.is_empty() && so_far + space + wide <= width {
                begun = [&begun, " ", word].concat();
                so_far += space + wide;
                continue;
            }
            if !begun.is_empty() {
                done.push(unfinished(&begun, style)?);
            }
            let mut rest = word.as_str();
            so_far = wide;
            while so_far > width && rest.chars().nth(1).is_some() {
                let at = break_inside(rest, style, width)?;
                done.push(line(&rest[..at], style)?);
                rest = &rest[at..];
                so_far = line(rest, style)?.width;
            }
            rest.clone_into(&mut begun);
        }
        if !begun.is_empty() {
            done.push(line(&begun, style)?);
        }
        Ok(done)
    }
}

/// A line that others follow. It ends with a space, which takes no room: who copies the text, or hears it,
/// shall find the words apart.
fn unfinished(words: &str, style: Style) -> Result<Line, PrintError> {
    let width = line(words, style)?.width;
    let mut spaced = line(&[words, " "].concat(), style)?;
    if style.right_to_left {
        let space = spaced.width - width;
        spaced.runs.iter_mut().for_each(|run| run.x -= space);
    }
    spaced.width = width;
    Ok(spaced)
}

/// How many bytes of a word fit: always a letter at least, and less than the whole word.
fn break_inside(word: &str, style: Style, width: f32) -> Result<usize, PrintError> {
    let faces = fonts::faces(style.bold)?;
    let mut fits = 0;
    let mut good = 0;
    for (at, letter) in word.char_indices() {
        let end = at + letter.len_utf8();
        // A sign that changes the letter before it must not begin a line.
        let next = word[end..].chars().next();
        if next.is_none_or(|next| joins(faces, next)) {
            continue;
        }
        if line(&word[..end], style)?.width > width {
            break;
        }
        fits = end;
        if matches!(letter, '/' | '.' | '-' | '_' | '@' | '\u{2010}') && end > word.len() / 4 {
            good = end;
        }
    }
    let first = word.chars().next().map_or(word.len(), char::len_utf8);
    Ok(if good > 0 { good } else { fits.max(first) })
}

fn joins(faces: &Faces, letter: char) -> bool {
    faces
        .for_letter(letter, None)
        .and_then(|face| {
            let shaper = &faces.at(face).shaper;
            shaper.glyph_index(letter).and_then(|glyph| shaper.glyph_hor_advance(glyph))
        })
        .is_some_and(|advance| advance == 0)
}

/// The text without what no face has: a letter becomes a question mark, the rest goes.
fn printable(text: &str, style: Style) -> Result<String, PrintError> {
    let faces = fonts::faces(style.bold)?;
    let keep = |letter: char| {
        if letter.is_whitespace() {
            return Some(' ');
        }
        // Directions are worked out anew; the marks that placeables stand in are not drawn.
        if matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        {
            return None;
        }
        if faces.for_letter(letter, None).is_some() {
            return Some(letter);
        }
        letter.is_alphanumeric().then_some('?')
    };
    Ok(text.chars().filter_map(keep).collect())
}

/// One line, never broken.
fn line(text: &str, style: Style) -> Result<Line, PrintError> {
    let faces = fonts::faces(style.bold)?;
    let level = if style.right_to_left { Level::rtl() } else { Level::ltr() };
    let bidi = BidiInfo::new(text, Some(level));
    let mut runs = Vec::new();
    let mut x = 0.0;
    for paragraph in &bidi.paragraphs {
        let (levels, seen) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for part in seen {
            let backwards = levels[part.start].is_rtl();
            let mut parts = by_face(text, part, faces);
            if backwards {
                parts.reverse();
            }
            for (face, range) in parts {
                let (run, width) = shape(&text[range], face, faces, backwards, style, x);
                runs.push(run);
                x += width;
            }
        }
    }
    Ok(Line { runs, width: x })
}

/// The parts of a text that one face each can draw.
fn by_face(text: &str, range: Range<usize>, faces: &Faces) -> Vec<(usize, Range<usize>)> {
    let mut parts: Vec<(usize, Range<usize>)> = Vec::new();
    for (at, letter) in text[range.clone()].char_indices() {
        let (start, end) = (range.start + at, range.start + at + letter.len_utf8());
        let before = parts.last().map(|(face, _)| *face);
        let face = faces.for_letter(letter, before).unwrap_or_default();
        match parts.last_mut() {
            Some((known, part)) if *known == face => part.end = end,
            _ => parts.push((face, start..end)),
        }
    }
    parts
}

fn shape(text: &str, face: usize, faces: &Faces, backwards: bool, style: Style, x: f32) -> (Run, f32) {
    let shaper = &faces.at(face).shaper;
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    buffer.set_direction(if backwards { Direction::RightToLeft } else { Direction::LeftToRight });
    let shaped = rustybuzz::shape(shaper, &[], buffer);
    #[allow(clippy::cast_precision_loss, reason = "design units are small")]
    let em = |units: i32| units as f32 / shaper.units_per_em() as f32;
    let (infos, positions) = (shaped.glyph_infos(), shaped.glyph_positions());
    // A cluster ends where the next one of the text begins.
    let mut starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    starts.sort_unstable();
    starts.push(text.len());
    let glyphs: Vec<Glyph> = infos
        .iter()
        .zip(positions)
        .map(|(info, position)| {
            let start = info.cluster as usize;
            let end = starts.iter().copied().find(|next| *next > start).unwrap_or(text.len());
            Glyph {
                id: u16::try_from(info.glyph_id).unwrap_or_default(),
                advance: em(position.x_advance),
                across: em(position.x_offset),
                up: em(position.y_offset),
                range: start..end,
            }
        })
        .collect();
    let width = glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * style.size;
    (Run { bold: style.bold, face, text: text.to_owned(), size: style.size, glyphs, x }, width)
}
