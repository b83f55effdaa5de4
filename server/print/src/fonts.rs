//! The faces that are printed with: built into the program, each unpacked at its first use.

use std::sync::OnceLock;

use krilla::text::Font;
use rust_embed::RustEmbed;
use rustybuzz::Face;

use crate::PrintError;
use crate::woff;

#[derive(RustEmbed)]
#[folder = "../../target/print/"]
#[include = "*.woff"]
#[allow_missing = true]
struct Files;

/// The letters of our languages, those that most texts need first: a letter is drawn with the first face
/// that has it.
const LETTERS: [&str; 5] = ["latin", "latin-ext", "cyrillic", "arabic", "gurmukhi"];

/// One face in one weight.
pub struct Typeface {
    /// For measuring and shaping, and for outlines.
    pub shaper: Face<'static>,
    /// For the PDF.
    pub font: Font,
    /// How far letters reach above and below the line, in parts of their size.
    pub ascent: f32,
    /// Positive.
    pub descent: f32,
}

/// All faces of one weight.
pub struct Faces(Vec<Typeface>);

impl Faces {
    /// The face at this place of the list.
    pub fn at(&self, index: usize) -> &Typeface {
        &self.0[index]
    }

    /// The first face that has a letter. `before` is tried first where the letter belongs to no
    /// script of its own, so that punctuation stays with the words around it.
    pub fn for_letter(&self, letter: char, before: Option<usize>) -> Option<usize> {
        let has = |index: usize| self.0[index].shaper.glyph_index(letter).is_some();
        before
            .filter(|index| !letter.is_alphanumeric() && has(*index))
            .or_else(|| (0..self.0.len()).find(|index| has(*index)))
    }
}

/// The faces of a weight.
///
/// # Errors
/// [`PrintError::Fonts`] where the program was built without them.
pub fn faces(bold: bool) -> Result<&'static Faces, PrintError> {
    static PLAIN: OnceLock<Option<Faces>> = OnceLock::new();
    static BOLD: OnceLock<Option<Faces>> = OnceLock::new();
    let (place, weight) = if bold { (&BOLD, "700") } else { (&PLAIN, "400") };
    place.get_or_init(|| load(weight)).as_ref().ok_or(PrintError::Fonts)
}

fn load(weight: &str) -> Option<Faces> {
    LETTERS
        .iter()
        .map(|letters| read(&[letters, "-", weight, ".woff"].concat()))
        .collect::<Option<_>>()
        .map(Faces)
}

fn read(file: &str) -> Option<Typeface> {
    // Kept until the program ends, as the faces are.
    let bytes: &'static [u8] = Vec::leak(woff::unpack(&Files::get(file)?.data)?);
    let shaper = Face::from_slice(bytes, 0)?;
    let font = Font::new(bytes.into(), 0)?;
    let em = f32::from(u16::try_from(shaper.units_per_em()).ok()?);
    let (ascent, descent) = (f32::from(shaper.ascender()) / em, -f32::from(shaper.descender()) / em);
    Some(Typeface { shaper, font, ascent, descent })
}
