//! Two people wrote on the same frame.

use crate::language::{Language, Presentation};

use super::merge::three;
use super::{Frame, FrameWords};

/// Something around the questions that both changed, differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameClash {
    /// The language of the words.
    pub language: Language,
    /// Their presentation.
    pub presentation: Presentation,
    /// The code of the section whose heading it is; `None` for title and summary.
    pub section: Option<String>,
    /// What I wrote.
    pub mine: String,
    /// What they wrote.
    pub theirs: String,
}

/// Puts together what two people made out of `base`: what either changed, and mine where both did.
/// Moved questions are where the one who moved them put them, theirs where both did; sections that
/// either added are there.
pub fn merge_frames(base: &Frame, mine: &Frame, theirs: &Frame) -> (Frame, Vec<FrameClash>) {
    let mut clashes = Vec::new();
    let mut sections =
        if theirs.sections == base.sections { mine.sections.clone() } else { theirs.sections.clone() };
    for section in &mine.sections {
        let known = |all: &[super::Section]| all.iter().any(|known| known.code == section.code);
        if !known(&sections) && !known(&base.sections) {
            sections.push(section.clone());
        }
    }
    let mut merged = Frame {
        code: mine.code.clone(),
        kind: three(&base.kind, &mine.kind, &theirs.kind).0,
        audience: three(&base.audience, &mine.audience, &theirs.audience).0,
        sensitive: three(&base.sensitive, &mine.sensitive, &theirs.sensitive).0,
        source: three(&base.source, &mine.source, &theirs.source).0,
        sections,
        words: Vec::new(),
    };
    let mut seen: Vec<(Language, Presentation)> = Vec::new();
    for (language, presentation, _) in mine.words.iter().chain(&theirs.words) {
        if seen.contains(&(*language, *presentation)) {
            continue;
        }
        seen.push((*language, *presentation));
        let [was, own, other] = [base, mine, theirs]
            .map(|frame| frame.words_in(*language, *presentation).cloned().unwrap_or_default());
        let mut put = |section: Option<&str>, was: &str, own: &str, other: &str| {
            let (words, both) = three(&was.to_owned(), &own.to_owned(), &other.to_owned());
            if both {
                clashes.push(FrameClash {
                    language: *language,
                    presentation: *presentation,
                    section: section.map(str::to_owned),
                    mine: own.to_owned(),
                    theirs: other.to_owned(),
                });
            }
            words
        };
        let title = put(None, &was.title, &own.title, &other.title);
        let summary = put(None, &was.summary, &own.summary, &other.summary);
        let headings = merged.sections.iter().map(|section| {
            let [was, own, other] = [&was, &own, &other].map(|words| heading(words, &section.code));
            (section.code.clone(), put(Some(&section.code), was, own, other))
        });
        let sections = headings.filter(|(_, words)| !words.is_empty()).collect();
        merged.set_words(*language, *presentation, FrameWords { title, summary, sections });
    }
    (merged, clashes)
}

fn heading<'a>(words: &'a FrameWords, section: &str) -> &'a str {
    words.sections.iter().find(|(code, _)| code == section).map_or("", |(_, words)| words)
}
