//! Putting words into boxes.

use crate::PrintError;
use crate::fonts;
use crate::sheet::{Block, Ink, Mark, Role};
use crate::text::{Line, Measured, Style};

/// A language as a page needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tongue {
    /// Its tag (BCP 47).
    pub tag: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
}

/// Where lines stand in their box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Where they begin.
    Start,
    /// In its middle.
    Middle,
}

/// A box on a page, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub height: f32,
}

impl Area {
    pub fn right(self) -> f32 {
        self.left + self.width
    }

    pub fn bottom(self) -> f32 {
        self.top + self.height
    }

    /// A part of it, `width` wide, at the side where lines begin, or at the other one.
    pub fn side(self, width: f32, at_start: bool, right_to_left: bool) -> Self {
        let left = if at_start == right_to_left { self.right() - width } else { self.left };
        Self { left, width, ..self }
    }

    /// The same without so much at every edge.
    pub fn within(self, across: f32, down: f32) -> Self {
        Self {
            left: self.left + across,
            top: self.top + down,
            width: self.width - 2.0 * across,
            height: self.height - 2.0 * down,
        }
    }
}

/// Lines that were broken and measured.
#[derive(Clone, Debug)]
pub struct Laid {
    lines: Vec<Line>,
    style: Style,
    ascent: f32,
    leading: f32,
}

/// The last of the faces whose lines stand close: Latin and Cyrillic letters.
const LATIN: usize = 2;
/// How close lines stand where letters have little above and below them, in parts of their size.
const CLOSE: (f32, f32) = (0.96, 0.28);
/// How much room letters may ask for at most.
const OPEN: (f32, f32) = (1.12, 0.52);

/// Breaks and measures.
pub fn lay(words: &str, style: Style, width: f32) -> Result<Laid, PrintError> {
    laid(&Measured::new(words, style)?, style, width)
}

/// The same in the largest size from `style.size` down to `smallest` in which it is no higher than `height` and
/// breaks no word; in `smallest` if there is none.
pub fn fit(words: &str, style: Style, smallest: f32, width: f32, height: f32) -> Result<Laid, PrintError> {
    let measured = Measured::new(words, style)?;
    let (ascent, descent) = room(&measured, style)?;
    let mut size = style.size;
    while size > smallest {
        #[allow(clippy::cast_precision_loss, reason = "few lines")]
        let high = measured.count(width / size).map(|lines| lines as f32 * (ascent + descent) * size);
        if high.is_some_and(|high| high <= height) {
            break;
        }
        size *= 0.94;
    }
    laid(&measured, Style { size: size.max(smallest), ..style }, width)
}

fn laid(measured: &Measured, style: Style, width: f32) -> Result<Laid, PrintError> {
    let lines = measured.lines(style.size, width)?;
    let (ascent, descent) = room(measured, style)?;
    Ok(Laid { lines, style, ascent: ascent * style.size, leading: (ascent + descent) * style.size })
}

/// How much room lines need above and below, in parts of their size.
fn room(measured: &Measured, style: Style) -> Result<(f32, f32), PrintError> {
    // The Latin letters' own room is for stacks of accents that no language here has.
    if measured.face <= LATIN {
        return Ok(CLOSE);
    }
    let face = fonts::faces(style.bold)?.at(measured.face);
    Ok((face.ascent.clamp(CLOSE.0, OPEN.0), face.descent.clamp(CLOSE.1, OPEN.1)))
}

impl Laid {
    /// In points.
    pub fn height(&self) -> f32 {
        #[allow(clippy::cast_precision_loss, reason = "few lines")]
        let lines = self.lines.len() as f32;
        lines * self.leading
    }

    /// The size of its letters.
    pub fn size(&self) -> f32 {
        self.style.size
    }

    /// Its widest line.
    pub fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }

    /// Draws it from the top of a box down.
    pub fn marks(self, area: Area, align: Align, ink: Ink) -> Vec<Mark> {
        let mut marks = Vec::new();
        let mut y = area.top + self.ascent;
        for line in self.lines {
            let free = area.width - line.width;
            let left = match (align, self.style.right_to_left) {
                (Align::Middle, _) => area.left + free / 2.0,
                (Align::Start, false) => area.left,
                (Align::Start, true) => area.left + free,
            };
            for run in line.runs {
                let x = left + run.x;
                marks.push(Mark::Words(run, x, y, ink));
            }
            y += self.leading;
        }
        marks
    }

    /// The same as a block.
    pub fn block(self, role: Role, tongue: &Tongue, area: Area, align: Align, ink: Ink) -> Block {
        Block { role, language: tongue.tag.clone(), marks: self.marks(area, align, ink) }
    }
}

/// A block that says nothing.
pub fn decoration(marks: Vec<Mark>) -> Block {
    Block { role: Role::Decoration, language: String::new(), marks }
}
