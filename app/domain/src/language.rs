//! The languages and presentations that people can choose.

/// A language that the product speaks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(u8);

/// Tag (BCP 47), own name, whether it is written from right to left.
const KNOWN: &[(&str, &str, bool)] = &[
    ("en", "English", false),
    ("cy", "Cymraeg", false),
    ("pl", "Polski", false),
    ("ro", "Română", false),
    ("bg", "Български", false),
    ("uk", "Українська", false),
    ("ur", "اردو", true),
    ("pa", "ਪੰਜਾਬੀ", false),
    ("ar", "العربية", true),
];

impl Language {
    /// English: the source of all shipped texts, and the last fallback.
    pub const ENGLISH: Language = Language(0);

    /// Every language, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Language> {
        (0..KNOWN.len()).filter_map(|index| u8::try_from(index).ok()).map(Language)
    }

    /// The language with this tag, if it is spoken here.
    pub fn parse(tag: &str) -> Option<Language> {
        Self::all().find(|language| language.tag() == tag)
    }

    /// Its tag (BCP 47), for the `lang` attribute.
    pub fn tag(self) -> &'static str {
        KNOWN[usize::from(self.0)].0
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        KNOWN[usize::from(self.0)].1
    }

    /// `rtl` or `ltr`, for the `dir` attribute.
    pub fn direction(self) -> &'static str {
        if KNOWN[usize::from(self.0)].2 { "rtl" } else { "ltr" }
    }
}

impl core::fmt::Debug for Language {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.write_str(self.tag())
    }
}

/// How an instrument is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presentation {
    /// Plain words.
    Standard,
    /// Short sentences, one idea each, with pictures and fewer options.
    Easy,
    /// Plain words below large pictures.
    Symbols,
}

impl Presentation {
    /// All, in the order in which they are offered.
    pub const ALL: [Presentation; 3] = [Presentation::Standard, Presentation::Easy, Presentation::Symbols];

    /// The presentation whose words it shows.
    #[must_use]
    pub fn words(self) -> Presentation {
        if self == Presentation::Easy { self } else { Presentation::Standard }
    }

    /// The code that is stored and sent.
    pub fn code(self) -> &'static str {
        match self {
            Presentation::Standard => "standard",
            Presentation::Easy => "easy",
            Presentation::Symbols => "symbols",
        }
    }

    /// The presentation with this code.
    pub fn parse(code: &str) -> Option<Presentation> {
        Self::ALL.into_iter().find(|presentation| presentation.code() == code)
    }
}
