//! An instrument in the making: a frame, and one sheet for each question.
//!
//! Each is a part of its own, so that two people who work on different questions never meet. A part
//! can be unfinished in every way that a published instrument cannot; [`assemble`] puts the parts
//! together as they are, for the preview and the linter, and publishing reads the result again as
//! strictly as any document.

mod codes;
mod merge;
mod merge_frame;
mod parts;
pub mod reading;
mod routes;
mod undo;

pub use codes::code_from;
pub use merge::{Merged, Piece, Place, merge, take, words_at};
pub use merge_frame::{FrameClash, merge_frames};
pub use parts::{Frame, FrameWords, Section, Sheet};
pub use routes::{Row, Rows, Test};
pub use undo::undone;

use crate::instrument::{Condition, Instrument, Question, QuestionText, Texts};
use crate::language::{Language, Presentation};

/// The name of the part that holds the frame.
pub const FRAME: &str = "frame";

/// The parts together, as version `version`. Questions without a sheet are left out; so are sheets of
/// questions that the frame does not name.
pub fn assemble(frame: &Frame, sheets: &[Sheet], version: u32) -> Instrument {
    let mut questions: Vec<Question> = Vec::new();
    let mut words: Vec<(Language, Presentation, Texts)> = frame
        .words
        .iter()
        .map(|(language, presentation, words)| {
            let texts = Texts {
                title: words.title.clone(),
                summary: words.summary.clone(),
                sections: words.sections.clone(),
                questions: Vec::new(),
            };
            (*language, *presentation, texts)
        })
        .collect();
    for (index, section) in frame.sections.iter().enumerate() {
        for code in &section.questions {
            let Some(sheet) = sheets.iter().find(|sheet| sheet.question.code == *code) else { continue };
            questions.push(Question { section: index, ..sheet.question.clone() });
            for (language, presentation, text) in &sheet.words {
                place_for(&mut words, *language, *presentation).questions.push((code.clone(), text.clone()));
            }
        }
    }
    Instrument {
        code: frame.code.clone(),
        version,
        kind: frame.kind,
        audience: frame.audience,
        sensitive: frame.sensitive,
        source: frame.source,
        sections: frame.sections.iter().map(|section| section.code.clone()).collect(),
        questions,
        texts: words,
    }
}

/// Asks of `new` what was asked of `old`.
fn rename(condition: &mut Condition, old: &str, new: &str) {
    match condition {
        Condition::All(inner) | Condition::Any(inner) => {
            for condition in inner {
                rename(condition, old, new);
            }
        }
        Condition::Not(inner) => rename(inner, old, new),
        Condition::Answered(question)
        | Condition::Selected(question, _)
        | Condition::Compare(question, ..) => {
            if question == old {
                new.clone_into(question);
            }
        }
    }
}

/// The texts of this language and presentation; standard ones go before Easy Read ones, because the
/// latter stand inside the former in a document.
fn place_for(
    all: &mut Vec<(Language, Presentation, Texts)>,
    language: Language,
    presentation: Presentation,
) -> &mut Texts {
    let find = |all: &[(Language, Presentation, Texts)], wanted: Presentation| {
        all.iter().position(|(known, shown, _)| *known == language && *shown == wanted)
    };
    if find(all, Presentation::Standard).is_none() {
        all.push((language, Presentation::Standard, Texts::default()));
    }
    let at = find(all, presentation).unwrap_or_else(|| {
        all.push((language, presentation, Texts::default()));
        all.len() - 1
    });
    &mut all[at].2
}

/// The parts of an instrument: what [`assemble`] puts together again.
pub fn take_apart(instrument: &Instrument) -> (Frame, Vec<Sheet>) {
    let sections = instrument
        .sections
        .iter()
        .enumerate()
        .map(|(index, code)| {
            let inside = instrument.questions.iter().filter(|question| question.section == index);
            Section { code: code.clone(), questions: inside.map(|question| question.code.clone()).collect() }
        })
        .collect();
    let words = instrument
        .texts
        .iter()
        .map(|(language, presentation, texts)| {
            let words = FrameWords {
                title: texts.title.clone(),
                summary: texts.summary.clone(),
                sections: texts.sections.clone(),
            };
            (*language, *presentation, words)
        })
        .collect();
    let frame = Frame {
        code: instrument.code.clone(),
        kind: instrument.kind,
        audience: instrument.audience,
        sensitive: instrument.sensitive,
        source: instrument.source,
        sections,
        words,
    };
    let sheet = |question: &Question| Sheet {
        question: Question { section: 0, ..question.clone() },
        words: instrument
            .texts
            .iter()
            .filter_map(|(language, presentation, texts)| {
                Some((*language, *presentation, texts.question(&question.code)?.clone()))
            })
            .collect(),
    };
    (frame, instrument.questions.iter().map(sheet).collect())
}

impl Frame {
    /// Every question that it names, in order.
    pub fn questions(&self) -> impl Iterator<Item = &str> {
        self.sections.iter().flat_map(|section| section.questions.iter().map(String::as_str))
    }

    /// Moves a question one place up or down, over the border of a section where it is at the end of
    /// one. `false` if it cannot go further or is not there.
    pub fn step(&mut self, question: &str, down: bool) -> bool {
        let found = self.sections.iter().enumerate().find_map(|(index, section)| {
            Some((index, section.questions.iter().position(|known| known == question)?))
        });
        let Some((section, at)) = found else { return false };
        let last = self.sections[section].questions.len() - 1;
        match (down, at) {
            (true, at) if at < last => self.sections[section].questions.swap(at, at + 1),
            (false, at) if at > 0 => self.sections[section].questions.swap(at, at - 1),
            (true, _) if section + 1 < self.sections.len() => {
                let code = self.sections[section].questions.remove(at);
                self.sections[section + 1].questions.insert(0, code);
            }
            (false, _) if section > 0 => {
                let code = self.sections[section].questions.remove(at);
                self.sections[section - 1].questions.push(code);
            }
            _ => return false,
        }
        true
    }

    /// Takes a question out. Its sheet stays where sheets are kept, so that it can come back.
    pub fn remove(&mut self, question: &str) -> bool {
        let before = self.questions().count();
        for section in &mut self.sections {
            section.questions.retain(|known| known != question);
        }
        self.questions().count() != before
    }

    /// Moves a question before another one; to the end of all where that one is not there.
    pub fn put_before(&mut self, question: &str, other: &str) {
        if question == other || !self.remove(question) {
            return;
        }
        for section in &mut self.sections {
            if let Some(at) = section.questions.iter().position(|known| known == other) {
                section.questions.insert(at, question.to_owned());
                return;
            }
        }
        self.add(question, "");
    }

    /// Puts a question at the end of a section, or of the last one.
    pub fn add(&mut self, question: &str, section: &str) {
        let at = self.sections.iter().position(|known| known.code == section);
        let at = at.unwrap_or(self.sections.len().saturating_sub(1));
        if let Some(section) = self.sections.get_mut(at) {
            section.questions.push(question.to_owned());
        }
    }
}

impl Sheet {
    /// The same question under another code. Its routes ask of itself what they asked of the first.
    #[must_use]
    pub fn copy(&self, code: &str) -> Self {
        let mut copy = self.clone();
        let old = std::mem::replace(&mut copy.question.code, code.to_owned());
        for route in &mut copy.question.routes {
            rename(&mut route.when, &old, code);
        }
        copy
    }

    /// The words of this language and presentation.
    pub fn words_in(&self, language: Language, presentation: Presentation) -> Option<&QuestionText> {
        let found = self.words.iter().find(|(known, shown, _)| *known == language && *shown == presentation);
        found.map(|(_, _, words)| words)
    }

    /// Sets the words of a language and presentation; without a label they are taken away.
    pub fn set_words(&mut self, language: Language, presentation: Presentation, words: QuestionText) {
        self.words.retain(|(known, shown, _)| (*known, *shown) != (language, presentation));
        if words != QuestionText::default() {
            self.words.push((language, presentation, words));
        }
    }
}
