//! What is printed: plain data, which the server's printer turns into PDF and PNG.

/// What a print says, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The tag of the language.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
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
    /// The short code, and what it is.
    pub short_code: String,
    /// That nobody needs to give a name.
    pub anonymous: String,
    /// The last day.
    pub until: String,
    /// What stands above a one-use code.
    pub your_code: String,
    /// How such a code is used.
    pub once: String,
    /// What the square is, to somebody who hears the page.
    pub square: String,
}

/// A page for everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poster {
    /// What it says.
    pub words: Words,
    /// The same in English, where it speaks another language.
    pub english: Option<Words>,
    /// The whole address, for cameras.
    pub link: String,
    /// The address as people type it.
    pub address: String,
    /// Who asks.
    pub organisation: String,
}

/// Something to print.
#[derive(Clone, PartialEq, Eq)]
pub enum Print {
    /// A PDF with one poster on each page.
    Posters(Vec<Poster>),
    /// A PNG of a poster, so many pixels wide.
    Picture(Box<Poster>, u32),
    /// A PDF with one letter for each code.
    Letters(Box<Poster>, Vec<String>),
    /// A PDF with eight slips on a page, one for each code.
    Slips(Box<Poster>, Vec<String>),
}

/// Prints. The engine is the server's.
#[async_trait::async_trait]
pub trait Printer: Send + Sync {
    /// The bytes of a PDF or PNG; `None` if it cannot be made, which is logged where it happens, without
    /// its words and codes.
    async fn print(&self, print: Print) -> Option<Vec<u8>>;
}
