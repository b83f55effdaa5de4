//! Sheets as a tagged PDF (PDF/UA-1).

use std::num::NonZeroU16;

use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::geom::{Path, PathBuilder, Point};
use krilla::metadata::{Metadata, TextDirection};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag, Tag, TagGroup, TagKind, TagTree};
use krilla::text::{GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};

use crate::sheet::{Block, HEIGHT, Ink, Mark, Role, Sheet, Step, WIDTH};
use crate::text::Run;
use crate::{PrintError, fonts};

/// What a document says of itself.
pub struct About<'a> {
    /// Its title.
    pub title: &'a str,
    /// Its language, a tag (BCP 47).
    pub language: &'a str,
    /// Whether that is written from right to left.
    pub right_to_left: bool,
}

/// The bytes of a PDF with these pages.
///
/// # Errors
/// [`PrintError::Fonts`] where the program was built without fonts, [`PrintError::Pdf`] where a page breaks a
/// rule of PDF/UA.
pub fn document(sheets: &[Sheet], about: &About<'_>) -> Result<Vec<u8>, PrintError> {
    let broken = |problem: String| PrintError::Pdf(problem);
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| broken(format!("{error:?}")))?;
    let mut document =
        Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let direction = if about.right_to_left { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
    document.set_metadata(
        Metadata::new()
            .title(about.title.to_owned())
            .language(about.language.to_owned())
            .creator("Heard".to_owned())
            .text_direction(direction),
    );
    let mut tree = TagTree::new().with_lang(Some(about.language.to_owned()));
    // The outline is how somebody who hears a long document finds a page of it.
    let mut outline = krilla::outline::Outline::new();
    for (number, sheet) in sheets.iter().enumerate() {
        let size = PageSettings::from_wh(WIDTH, HEIGHT).ok_or_else(|| broken("size".to_owned()))?;
        let mut page = document.start_page_with(size);
        let mut surface = page.surface();
        for block in &sheet.blocks {
            if let Some(group) = put(block, &mut surface)? {
                tree.push(group);
            }
        }
        surface.finish();
        page.finish();
        if let Some(words) = sheet.blocks.iter().find_map(|block| match &block.role {
            Role::Heading(1, words) => Some(words.clone()),
            _ => None,
        }) {
            let there = krilla::destination::XyzDestination::new(number, Point::from_xy(0.0, 0.0));
            outline.push_child(krilla::outline::OutlineNode::new(words, there));
        }
    }
    document.set_outline(outline);
    document.set_tag_tree(tree);
    document.finish().map_err(|error| broken(format!("{error:?}")))
}

/// Draws a block; its place in the order of reading, if it has one.
fn put(block: &Block, surface: &mut Surface<'_>) -> Result<Option<TagGroup>, PrintError> {
    let kind: TagKind = match &block.role {
        Role::Decoration => {
            surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
            for mark in &block.marks {
                draw(mark, surface)?;
            }
            surface.end_tagged();
            return Ok(None);
        }
        Role::Heading(level, words) => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(words.clone())).with_lang(Some(block.language.clone())).into()
        }
        Role::Paragraph => Tag::P.with_lang(Some(block.language.clone())).into(),
        Role::Figure(shows) => {
            Tag::Figure(Some(shows.clone())).with_lang(Some(block.language.clone())).into()
        }
    };
    let mut group = TagGroup::new(kind);
    let picture = matches!(block.role, Role::Figure(_));
    let tag = if picture {
        ContentTag::Other
    } else {
        ContentTag::Span(SpanTag::empty().with_lang(Some(&block.language)))
    };
    group.push(surface.start_tagged(tag));
    for mark in &block.marks {
        draw(mark, surface)?;
    }
    surface.end_tagged();
    Ok(Some(group))
}

fn draw(mark: &Mark, surface: &mut Surface<'_>) -> Result<(), PrintError> {
    match mark {
        Mark::Fill(steps, ink) => {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(*ink)));
            if let Some(path) = path(steps) {
                surface.draw_path(&path);
            }
        }
        Mark::Stroke(steps, width, ink) => {
            surface.set_fill(None);
            surface.set_stroke(Some(Stroke {
                paint: colour(*ink).into(),
                width: *width,
                line_cap: LineCap::Round,
                line_join: LineJoin::Round,
                ..Stroke::default()
            }));
            if let Some(path) = path(steps) {
                surface.draw_path(&path);
            }
        }
        Mark::Words(run, x, y, ink) => words(run, *x, *y, *ink, surface)?,
    }
    Ok(())
}

fn words(run: &Run, x: f32, y: f32, ink: Ink, surface: &mut Surface<'_>) -> Result<(), PrintError> {
    let glyphs: Vec<KrillaGlyph> = run
        .glyphs
        .iter()
        .map(|glyph| {
            let id = GlyphId::new(u32::from(glyph.id));
            KrillaGlyph::new(id, glyph.advance, glyph.across, glyph.up, 0.0, glyph.range.clone(), None)
        })
        .collect();
    let font = fonts::faces(run.bold)?.at(run.face).font.clone();
    surface.set_stroke(None);
    surface.set_fill(Some(fill(ink)));
    surface.draw_glyphs(Point::from_xy(x, y), &glyphs, font, &run.text, run.size, false);
    Ok(())
}

fn colour(ink: Ink) -> rgb::Color {
    rgb::Color::new(ink.0, ink.1, ink.2)
}

fn fill(ink: Ink) -> Fill {
    Fill { paint: colour(ink).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

fn path(steps: &[Step]) -> Option<Path> {
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
