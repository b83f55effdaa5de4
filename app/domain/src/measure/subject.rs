//! The names of what is counted. They are stored: nothing else spells them.
//!
//! | subject | cells |
//! |---|---|
//! | [`question`]`: q/{question}` | [`ANSWERED`], then [`option`]` o/{option}` for each that was chosen or [`number`]` n/{number}`; or [`SKIPPED`], [`REFUSED`], [`NOT_ASKED`] |
//! | [`measure`]`: m/{strategy}/{measure}` | the code of a [`Reading`](super::Reading) |
//! | [`part`]`: p/{strategy}/{measure}/{index}` | the code of a [`Reading`](super::Reading); only for measures of several parts, counted from 0 |
//!
//! A measure is counted for each wave by itself, so its subject need not name the instrument.

/// The cell of a question for a valid answer.
pub const ANSWERED: &str = "answered";
/// The cell of a question that was gone past.
pub const SKIPPED: &str = "skipped";
/// The cell of a question to which the person would rather not answer.
pub const REFUSED: &str = "refused";
/// The cell of a question for which no answer is stored, or that is off the path.
pub const NOT_ASKED: &str = "not_asked";

/// The subject of a question.
pub fn question(question: &str) -> String {
    ["q/", question].concat()
}

/// The cell of a chosen option.
pub fn option(option: &str) -> String {
    ["o/", option].concat()
}

/// The cell of a number that was given.
pub fn number(number: i64) -> String {
    ["n/", &number.to_string()].concat()
}

/// The number of a cell that [`number`] named.
pub fn number_of(cell: &str) -> Option<i64> {
    cell.strip_prefix("n/")?.parse().ok()
}

/// The subject of a measure.
pub fn measure(strategy: &str, measure: &str) -> String {
    ["m/", strategy, "/", measure].concat()
}

/// The subject of one part, counted from 0, of a measure that has several.
pub fn part(strategy: &str, measure: &str, index: usize) -> String {
    ["p/", strategy, "/", measure, "/", &index.to_string()].concat()
}
