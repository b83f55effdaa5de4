//! A sheet as a picture.

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use tiny_skia::{Color, FillRule, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, Stroke, Transform};

use crate::sheet::{HEIGHT, Ink, Mark, Sheet, Step, WIDTH};
use crate::text::Run;
use crate::{PrintError, fonts};

/// The widest picture, in pixels.
const WIDEST: u32 = 5000;

/// The bytes of a PNG of a sheet, `width` pixels wide (5000 at most).
///
/// # Errors
/// [`PrintError::Fonts`] where the program was built without fonts, [`PrintError::Picture`] where there is no
/// memory for it.
pub fn picture(sheet: &Sheet, width: u32) -> Result<Vec<u8>, PrintError> {
    let width = width.clamp(1, WIDEST);
    #[allow(clippy::cast_precision_loss, reason = "at most 5000")]
    let scale = width as f32 / WIDTH;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 7100, above 0")]
    let height = (HEIGHT * scale).round().max(1.0) as u32;
    let mut picture = Pixmap::new(width, height).ok_or(PrintError::Picture)?;
    picture.fill(Color::WHITE);
    let page = Transform::from_scale(scale, scale);
    for mark in sheet.blocks.iter().flat_map(|block| &block.marks) {
        match mark {
            Mark::Fill(steps, ink) => fill(&mut picture, outline(steps), *ink, page),
            Mark::Stroke(steps, width, ink) => {
                let pen = Stroke {
                    width: *width,
                    line_cap: LineCap::Round,
                    line_join: LineJoin::Round,
                    ..Stroke::default()
                };
                if let Some(path) = outline(steps) {
                    picture.stroke_path(&path, &paint(*ink), &pen, page, None);
                }
            }
            Mark::Words(run, x, y, ink) => fill(&mut picture, letters(run, *x, *y)?, *ink, page),
        }
    }
    picture.encode_png().map_err(|_| PrintError::Picture)
}

fn fill(picture: &mut Pixmap, path: Option<Path>, ink: Ink, page: Transform) {
    if let Some(path) = path {
        picture.fill_path(&path, &paint(ink), FillRule::Winding, page, None);
    }
}

fn paint(ink: Ink) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color_rgba8(ink.0, ink.1, ink.2, u8::MAX);
    paint
}

fn outline(steps: &[Step]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for step in steps {
        match *step {
            Step::To(x, y) => path.move_to(x, y),
            Step::Line(x, y) => path.line_to(x, y),
            Step::Curve([x1, y1, x2, y2, x, y]) => path.cubic_to(x1, y1, x2, y2, x, y),
            Step::Close => path.close(),
        }
    }
    path.finish()
}

/// The outlines of a run whose line begins at this point; `None` where it has nothing but spaces.
pub(crate) fn letters(run: &Run, x: f32, y: f32) -> Result<Option<Path>, PrintError> {
    let shaper = &fonts::faces(run.bold)?.at(run.face).shaper;
    #[allow(clippy::cast_precision_loss, reason = "a few thousand")]
    let scale = run.size / shaper.units_per_em() as f32;
    let mut pen = Pen { path: PathBuilder::new(), scale, x, y };
    let mut at = x;
    for glyph in &run.glyphs {
        pen.x = at + glyph.across * run.size;
        pen.y = y - glyph.up * run.size;
        shaper.outline_glyph(GlyphId(glyph.id), &mut pen);
        at += glyph.advance * run.size;
    }
    Ok(pen.path.finish())
}

/// Draws glyphs, whose y axis points up, on the page, whose points down.
struct Pen {
    path: PathBuilder,
    scale: f32,
    x: f32,
    y: f32,
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.scale, self.y - y * self.scale)
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
