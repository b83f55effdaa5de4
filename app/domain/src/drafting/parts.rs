//! The parts of an instrument in the making, and how they are kept: as JSON, read leniently, because
//! what is unfinished is kept too.

use super::merge::with;
use crate::instrument::decode::lenient;
use crate::instrument::{Audience, InstrumentKind, Question, QuestionText, encode};
use crate::json::{self, Node};
use crate::language::{Language, Presentation};

/// What stands around the questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// Code of the instrument.
    pub code: String,
    /// Whether its wording may be adapted.
    pub kind: InstrumentKind,
    /// Who it is for.
    pub audience: Audience,
    /// Whether nobody may see later, at this device, that somebody answered it.
    pub sensitive: bool,
    /// The language in which it is written.
    pub source: Language,
    /// The sections, in order.
    pub sections: Vec<Section>,
    /// Its words.
    pub words: Vec<(Language, Presentation, FrameWords)>,
}

/// A section: its code, and those of its questions in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Code.
    pub code: String,
    /// Codes of its questions.
    pub questions: Vec<String>,
}

/// The words around the questions, in one language and presentation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrameWords {
    /// Name of the instrument.
    pub title: String,
    /// One or two sentences for the first page.
    pub summary: String,
    /// Headings of the sections, by code.
    pub sections: Vec<(String, String)>,
}

/// A question with all its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The question; its section is the frame's affair, and 0 here.
    pub question: Question,
    /// Its words.
    pub words: Vec<(Language, Presentation, QuestionText)>,
}

/// The name of a language and presentation in a part: `en`, or `en.easy`.
fn mark(language: Language, presentation: Presentation) -> String {
    match presentation {
        Presentation::Standard => language.tag().to_owned(),
        other => [language.tag(), ".", other.code()].concat(),
    }
}

fn parse_mark(mark: &str) -> Option<(Language, Presentation)> {
    match mark.split_once('.') {
        None => Some((Language::parse(mark)?, Presentation::Standard)),
        Some((tag, presentation)) => Some((Language::parse(tag)?, Presentation::parse(presentation)?)),
    }
}

fn text(node: &Node, name: &str) -> String {
    node.get(name).and_then(Node::as_text).unwrap_or_default().to_owned()
}

impl Frame {
    /// A frame with one section and nothing in it.
    pub fn new(code: String, audience: Audience, title: String) -> Self {
        let words = FrameWords {
            title,
            summary: String::new(),
            sections: vec![("questions".to_owned(), String::new())],
        };
        Self {
            code,
            kind: InstrumentKind::Adaptable,
            audience,
            sensitive: false,
            source: Language::ENGLISH,
            sections: vec![Section { code: "questions".to_owned(), questions: Vec::new() }],
            words: vec![(Language::ENGLISH, Presentation::Standard, words)],
        }
    }

    /// The frame as it is kept.
    pub fn write(&self) -> String {
        let sections = self.sections.iter().map(|section| {
            let questions = section.questions.iter().map(json::text).collect();
            json::map([("code", json::text(&section.code)), ("questions", json::list(questions))])
        });
        let words = self.words.iter().map(|(language, presentation, words)| {
            let node = json::map([
                ("title", json::text(&words.title)),
                ("summary", json::text(&words.summary)),
                ("sections", encode::pairs(&words.sections)),
            ]);
            (mark(*language, *presentation), node)
        });
        json::write(&json::map([
            ("code", json::text(&self.code)),
            ("kind", json::text(encode::kind_code(self.kind))),
            ("audience", json::text(self.audience.code())),
            ("sensitive", encode::flag(self.sensitive)),
            ("source", json::text(self.source.tag())),
            ("sections", json::list(sections.collect())),
            ("words", encode::object(words.collect())),
        ]))
    }

    /// Reads what [`Frame::write`] wrote; `None` if it is something else.
    pub fn read(source: &str) -> Option<Self> {
        let node = json::parse(source).ok()?;
        let mut words = Vec::new();
        for (key, entry) in node.get("words")?.as_map()? {
            let (language, presentation) = parse_mark(key)?;
            let sections = entry.get("sections")?.as_map()?.iter();
            let sections = sections.map(|(code, words)| Some((code.clone(), words.as_text()?.to_owned())));
            words.push((
                language,
                presentation,
                FrameWords {
                    title: text(entry, "title"),
                    summary: text(entry, "summary"),
                    sections: sections.collect::<Option<_>>()?,
                },
            ));
        }
        let sections = node.get("sections")?.as_list()?.iter().map(|section| {
            let questions = section.get("questions")?.as_list()?.iter();
            let questions = questions.map(|code| Some(code.as_text()?.to_owned()));
            Some(Section { code: text(section, "code"), questions: questions.collect::<Option<_>>()? })
        });
        Some(Self {
            code: text(&node, "code"),
            kind: match node.get("kind")?.as_text()? {
                "locked" => InstrumentKind::Locked,
                _ => InstrumentKind::Adaptable,
            },
            audience: Audience::parse(node.get("audience")?.as_text()?)?,
            sensitive: node.get("sensitive")?.as_bool()?,
            source: Language::parse(node.get("source")?.as_text()?)?,
            sections: sections.collect::<Option<_>>()?,
            words,
        })
    }

    /// The words of this language and presentation.
    pub fn words_in(&self, language: Language, presentation: Presentation) -> Option<&FrameWords> {
        let found = self.words.iter().find(|(known, shown, _)| *known == language && *shown == presentation);
        found.map(|(_, _, words)| words)
    }

    /// Sets the words of a language and presentation; empty ones are taken away.
    pub fn set_words(&mut self, language: Language, presentation: Presentation, words: FrameWords) {
        self.words.retain(|(known, shown, _)| (*known, *shown) != (language, presentation));
        if words != FrameWords::default() {
            self.words.push((language, presentation, words));
        }
    }
}

impl Sheet {
    /// Gives the question, or the option with this code, a picture, or takes it away. `false` if there is
    /// no such option.
    pub fn set_picture(&mut self, option: Option<&str>, picture: Option<String>) -> bool {
        let Some(code) = option else {
            self.question.symbol = picture;
            return true;
        };
        let mut options = self.question.options().to_vec();
        let Some(found) = options.iter_mut().find(|option| option.code == code) else { return false };
        found.symbol = picture;
        self.question.kind = with(&self.question.kind, options);
        true
    }

    /// The sheet as it is kept.
    pub fn write(&self) -> String {
        let words = self.words.iter().map(|(language, presentation, words)| {
            (mark(*language, *presentation), encode::question_text(words))
        });
        json::write(&json::map([
            ("question", encode::question(&self.question)),
            ("words", encode::object(words.collect())),
        ]))
    }

    /// Reads what [`Sheet::write`] wrote; `None` if it is something else.
    pub fn read(source: &str) -> Option<Self> {
        let node = json::parse(source).ok()?;
        let mut words = Vec::new();
        for (key, entry) in node.get("words")?.as_map()? {
            let (language, presentation) = parse_mark(key)?;
            words.push((language, presentation, lenient::question_text(entry)));
        }
        Some(Self { question: lenient::question(node.get("question")?), words })
    }
}
