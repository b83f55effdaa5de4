//! What a need is about, and how many of one kind are said as one.

/// What a need is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Voices and concerns: said as a number anyway.
    Reading,
    /// A wave that closes.
    Closing,
    /// A group of which too few were reached.
    Behind,
    /// A way in that is missing, paused or closed.
    Way,
    /// A session that nobody ended.
    Session,
    /// A wave that is over and not released.
    Over,
    /// Measures without data: one line for each strategy.
    Measures,
    /// Words that are out of date or missing.
    Translate,
    /// Translations that wait for a second person.
    Review,
    /// Translations that wait for a signature.
    Sign,
    /// A draft that somebody has to agree to.
    Agree,
    /// A draft with comments that nobody has dealt with.
    Comments,
    /// A draft that can be published.
    Publish,
}

/// Many of one kind, as one.
pub struct Many {
    /// Key of the words; their number is `n`.
    pub words: &'static str,
    /// Where all of them are.
    pub link: &'static str,
    /// Key of the words of the link.
    pub action: &'static str,
}

impl Kind {
    /// How many of them are said as one; `None` if each is said.
    pub fn many(self) -> Option<Many> {
        let (words, link, action) = match self {
            Self::Reading | Self::Measures => return None,
            Self::Closing => ("manage-home-many-closing", "/manage/waves", "manage-home-waves-go"),
            Self::Behind => ("manage-home-many-behind", "/manage/waves", "manage-home-waves-go"),
            Self::Way => ("manage-home-many-ways", "/manage/collectors", "manage-home-ways-go"),
            Self::Session => ("manage-home-many-sessions", "/manage/sessions", "manage-home-sessions-go"),
            Self::Over => ("manage-home-many-over", "/manage/releases", "manage-home-over-go"),
            Self::Translate => {
                ("manage-home-many-translate", "/manage/translate", "manage-home-translations-go")
            }
            Self::Review => ("manage-home-many-review", "/manage/translate", "manage-home-translations-go"),
            Self::Sign => ("manage-home-many-sign", "/manage/translate", "manage-home-translations-go"),
            Self::Agree => ("manage-home-many-agree", "/manage/instruments", "manage-home-instruments-go"),
            Self::Comments => {
                ("manage-home-many-comments", "/manage/instruments", "manage-home-instruments-go")
            }
            Self::Publish => {
                ("manage-home-many-publish", "/manage/instruments", "manage-home-instruments-go")
            }
        };
        Some(Many { words, link, action })
    }
}
