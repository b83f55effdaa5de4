//! Posters, letters and slips: plain data in, PDF and PNG out.
//!
//! | module | subject |
//! |---|---|
//! | `poster`, `letter`, `slip` | how each is composed |
//! | `compose`, `text`, `fonts`, `woff` | words: boxes, lines and directions, faces |
//! | `drawing`, `qr` | the mark, faces and boxes; codes for cameras |
//! | `sheet` | what a page holds |
//! | `pdf`, `png` | a page as bytes |
//!
//! Everything is pure: the same data gives the same bytes. Pages are A4, in points from the upper left corner.

mod compose;
mod drawing;
mod fonts;
mod letter;
mod pdf;
mod png;
mod poster;
mod qr;
mod sheet;
mod slip;
mod text;
mod woff;

pub use compose::Tongue;

/// What a print says, in one language. Every sentence is whole and translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The language.
    pub tongue: Tongue,
    /// One big sentence that asks people in.
    pub call: String,
    /// Who is asked.
    pub audience: String,
    /// The name of the questionnaire.
    pub title: String,
    /// One or two sentences about it.
    pub summary: String,
    /// That a camera can read the square.
    pub scan: String,
    /// What stands above the address.
    pub address: String,
    /// What stands before the short code, and the code.
    pub short_code: String,
    /// That nobody needs to give a name.
    pub anonymous: String,
    /// The last day.
    pub until: String,
    /// What stands above a one-use code.
    pub your_code: String,
    /// How such a code is used, and that it works once.
    pub once: String,
    /// What the square is, to somebody who hears the page.
    pub square: String,
}

/// Where a print leads, and who it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The whole address, for cameras.
    pub link: String,
    /// The address as people type it.
    pub address: String,
    /// Who asks.
    pub organisation: String,
}

/// A print without a code of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poster {
    /// What it says.
    pub words: Words,
    /// The same in English, small, where it speaks another language.
    pub english: Option<Words>,
    /// Where it leads.
    pub way: Way,
}

/// A print with a code that works once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// What it says.
    pub poster: Poster,
    /// The code, as people type it.
    pub code: String,
}

/// Why nothing was printed.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// A fault of the build.
    #[error("the fonts are missing; build the assets first")]
    Fonts,
    /// A code for cameras holds about 1600 bytes.
    #[error("the address is too long for a code that cameras read")]
    TooLong,
    /// There is nothing to print.
    #[error("there are no pages")]
    Empty,
    /// A page breaks a rule of accessible documents: a fault of the layout.
    #[error("the pages are no accessible PDF: {0}")]
    Pdf(String),
    /// A picture needs more memory than there is.
    #[error("the picture cannot be made")]
    Picture,
}

/// A PDF with a poster on each page. The first says the language and title of the document.
///
/// # Errors
/// See [`PrintError`].
pub fn posters(posters: &[Poster]) -> Result<Vec<u8>, PrintError> {
    let sheets = posters.iter().map(poster::sheet).collect::<Result<Vec<_>, _>>()?;
    bytes(&sheets, posters.first())
}

/// A PNG of a poster, `width` pixels wide.
///
/// # Errors
/// See [`PrintError`].
pub fn picture(poster: &Poster, width: u32) -> Result<Vec<u8>, PrintError> {
    png::picture(&poster::sheet(poster)?, width)
}

/// A PDF with a letter on each page.
///
/// # Errors
/// See [`PrintError`].
pub fn letters(letters: &[Letter]) -> Result<Vec<u8>, PrintError> {
    let sheets = letters.iter().map(letter::sheet).collect::<Result<Vec<_>, _>>()?;
    bytes(&sheets, letters.first().map(|letter| &letter.poster))
}

/// A PDF with eight slips on each page, to be cut.
///
/// # Errors
/// See [`PrintError`].
pub fn slips(letters: &[Letter]) -> Result<Vec<u8>, PrintError> {
    let sheets = letters.chunks(slip::ON_A_PAGE).map(slip::sheet).collect::<Result<Vec<_>, _>>()?;
    bytes(&sheets, letters.first().map(|letter| &letter.poster))
}

fn bytes(sheets: &[sheet::Sheet], first: Option<&Poster>) -> Result<Vec<u8>, PrintError> {
    let words = &first.ok_or(PrintError::Empty)?.words;
    let title = [&words.call, ": ", &words.title].concat();
    let (language, right_to_left) = (words.tongue.tag.as_str(), words.tongue.right_to_left);
    pdf::document(sheets, &pdf::About { title: &title, language, right_to_left })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]
mod tests;
