//! What a page holds: blocks of marks, each with what it means to somebody who hears the page.

use crate::text::Run;

/// Width of A4, in points.
pub const WIDTH: f32 = 595.276;
/// Height of A4, in points.
pub const HEIGHT: f32 = 841.89;
/// What stays white at every edge: printers cannot reach it, and hands hold it.
pub const MARGIN: f32 = 34.0;

/// A colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink(pub u8, pub u8, pub u8);

/// The colours of `style/tokens.css`, as the light theme has them.
pub mod ink {
    use super::Ink;

    /// Words.
    pub const INK: Ink = Ink(0x12, 0x26, 0x24);
    /// Quieter words.
    pub const SOFT: Ink = Ink(0x37, 0x4d, 0x4a);
    /// The mark.
    pub const DEEP: Ink = Ink(0x13, 0x4e, 0x47);
    /// What should be seen first.
    pub const SUN: Ink = Ink(0xff, 0xcf, 0x56);
    /// Behind what belongs together.
    pub const TINT: Ink = Ink(0xd2, 0xef, 0xeb);
    /// Behind letters on deep colours, and around codes.
    pub const WHITE: Ink = Ink(0xff, 0xff, 0xff);
    /// The squares of a code: nothing else is as safe to scan.
    pub const BLACK: Ink = Ink(0, 0, 0);
}

/// A step of an outline, in points from the upper left corner of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    To(f32, f32),
    Line(f32, f32),
    /// Two handles and an end.
    Curve([f32; 6]),
    Close,
}

/// Something that is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// An outline filled.
    Fill(Vec<Step>, Ink),
    /// An outline drawn with a round pen of this width.
    Stroke(Vec<Step>, f32, Ink),
    /// Words. The point is where the line that they stand on begins, at the left.
    Words(Run, f32, f32, Ink),
}

/// What a block is to somebody who hears the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// The heading of a page or a part: its level, and its words.
    Heading(u16, String),
    /// Words.
    Paragraph,
    /// A picture, with what it shows.
    Figure(String),
    /// Nothing.
    Decoration,
}

/// Marks that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    pub role: Role,
    /// A tag (BCP 47).
    pub language: String,
    pub marks: Vec<Mark>,
}

/// One page of A4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    pub blocks: Vec<Block>,
}
