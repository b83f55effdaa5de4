//! The words of an instrument: whether all are there, and whether they fit.

use super::{Findings, Problem};
use crate::instrument::{Instrument, Kind, Question, QuestionText, Texts, placeholders};
use crate::language::{Language, Presentation};

/// The most words of an Easy Read sentence.
const SENTENCE: usize = 15;

pub(super) fn lint(instrument: &Instrument, findings: &mut Findings) {
    if instrument.texts_in(instrument.source, Presentation::Standard).is_none() {
        let message = "There are no words in the source language.";
        findings.add(Problem::MissingWords, None, instrument.source.tag(), message);
    }
    for (language, presentation, texts) in &instrument.texts {
        let place = match presentation {
            Presentation::Standard | Presentation::Symbols => language.tag().to_owned(),
            Presentation::Easy => format!("{}.easy", language.tag()),
        };
        let missing = missing(instrument, *language, *presentation);
        let mut set = Set { instrument, presentation: *presentation, texts, place, missing, findings };
        set.frame();
        set.questions();
        set.strays();
    }
}

/// What it is called when words are missing in this language and presentation.
fn missing(instrument: &Instrument, language: Language, presentation: Presentation) -> Problem {
    match presentation {
        Presentation::Easy => Problem::MissingEasy,
        Presentation::Standard | Presentation::Symbols if language == instrument.source => {
            Problem::MissingWords
        }
        Presentation::Standard | Presentation::Symbols => Problem::MissingTranslation,
    }
}

/// The words of one language in one presentation.
struct Set<'a> {
    instrument: &'a Instrument,
    presentation: Presentation,
    texts: &'a Texts,
    place: String,
    missing: Problem,
    findings: &'a mut Findings,
}

impl Set<'_> {
    fn frame(&mut self) {
        for (name, text) in [("title", &self.texts.title), ("summary", &self.texts.summary)] {
            let place = format!("{}.{name}", self.place);
            if text.trim().is_empty() {
                self.findings.add(self.missing, None, &place, format!("The {name} is missing."));
            }
            self.sentences(None, &place, text);
        }
        // Headings are shown beside "part 1 of 2": where there is one part alone, nobody sees one.
        let seen = self.instrument.sections.len() > 1;
        for section in &self.instrument.sections {
            let place = format!("{}.sections.{section}", self.place);
            match self.texts.section(section) {
                Some(heading) if !heading.trim().is_empty() => self.sentences(None, &place, heading),
                _ if seen => {
                    self.findings.add(self.missing, None, &place, "The heading of this section is missing.");
                }
                _ => {}
            }
        }
    }

    fn questions(&mut self) {
        for question in &self.instrument.questions {
            let place = format!("{}.questions.{}", self.place, question.code);
            let code = Some(question.code.as_str());
            let Some(text) = self.texts.question(&question.code) else {
                self.findings.add(self.missing, code, &place, "This question has no words here.");
                continue;
            };
            let lacking = self.lacking(question, text);
            if !lacking.is_empty() {
                let message = format!("Missing: {}.", lacking.join(", "));
                self.findings.add(self.missing, code, &place, message);
            }
            for (name, words) in named(text) {
                let place = format!("{place}.{name}");
                self.sentences(code, &place, words);
                self.placeholders(question, &place, words);
            }
        }
    }

    /// What a question needs and has not.
    fn lacking(&self, question: &Question, text: &QuestionText) -> Vec<String> {
        let blank = |words: Option<&str>| words.is_none_or(|words| words.trim().is_empty());
        let mut lacking = Vec::new();
        if blank(Some(&text.label)) {
            lacking.push("label".to_owned());
        }
        let offered = question
            .options()
            .iter()
            .filter(|option| option.only.is_none_or(|only| only == self.presentation));
        let bare = offered.filter(|option| blank(text.option(&option.code)));
        lacking.extend(bare.map(|option| format!("option \"{}\"", option.code)));
        if question.kind == Kind::Scale {
            let ends = [("low", &text.low), ("high", &text.high)];
            let bare = ends.into_iter().filter(|(_, words)| blank(words.as_deref()));
            lacking.extend(bare.map(|(name, _)| name.to_owned()));
        }
        // A translation says all that its source says; Easy Read may say less.
        let source = self
            .instrument
            .texts_in(self.instrument.source, Presentation::Standard)
            .and_then(|texts| texts.question(&question.code));
        if self.missing == Problem::MissingTranslation
            && source.is_some_and(|source| source.hint.is_some())
            && blank(text.hint.as_deref())
        {
            lacking.push("hint".to_owned());
        }
        lacking
    }

    /// Words that belong to nothing: most often a code that was changed in one file only.
    fn strays(&mut self) {
        for (code, _) in &self.texts.sections {
            if !self.instrument.sections.contains(code) {
                let place = format!("{}.sections.{code}", self.place);
                self.findings.add(Problem::StrayWords, None, &place, "There is no such section.");
            }
        }
        for (code, text) in &self.texts.questions {
            let place = format!("{}.questions.{code}", self.place);
            let Some(question) = self.instrument.question(code) else {
                self.findings.add(Problem::StrayWords, None, &place, "There is no such question.");
                continue;
            };
            for (option, _) in text.options.iter().filter(|(option, _)| question.option(option).is_none()) {
                let place = format!("{place}.options.{option}");
                self.findings.add(Problem::StrayWords, Some(code), &place, "There is no such option.");
            }
        }
    }

    fn sentences(&mut self, question: Option<&str>, place: &str, text: &str) {
        if self.presentation != Presentation::Easy {
            return;
        }
        let spoken = without_placeholders(text);
        for sentence in spoken.split(['.', '!', '?', '\u{61f}', '\n']) {
            let words = sentence.split_whitespace().count();
            if words > SENTENCE {
                let message = format!("A sentence of {words} words: {SENTENCE} are enough.");
                self.findings.add(Problem::LongSentence, question, place, message);
            }
        }
    }

    fn placeholders(&mut self, question: &Question, place: &str, words: &str) {
        let here = self.instrument.position(&question.code);
        let code = Some(question.code.as_str());
        for (named, otherwise) in placeholders(words) {
            match self.instrument.position(named) {
                None => {
                    let message = format!("There is no question \"{named}\" for this placeholder.");
                    self.findings.add(Problem::PlaceholderUnknown, code, place, message);
                }
                Some(position) if Some(position) >= here => {
                    let message = format!("Question \"{named}\" has not been answered yet.");
                    self.findings.add(Problem::PlaceholderLater, code, place, message);
                }
                Some(position) if self.instrument.questions[position].kind == Kind::Information => {
                    let message = format!("\"{named}\" takes no answer.");
                    self.findings.add(Problem::PlaceholderUnknown, code, place, message);
                }
                Some(_) => {}
            }
            if otherwise.is_none_or(|words| words.trim().is_empty()) {
                let message = format!("Say what stands here without an answer: {{{named}|these words}}.");
                self.findings.add(Problem::PlaceholderBare, code, place, message);
            }
        }
        if words.matches('{').count() != placeholders(words).len() {
            let message = "A placeholder begins here and does not end.";
            self.findings.add(Problem::PlaceholderBare, code, place, message);
        }
    }
}

/// All words of a question with the names of their places.
fn named(text: &QuestionText) -> Vec<(String, &str)> {
    let mut named = vec![("label".to_owned(), text.label.as_str())];
    let maybe = [("hint", &text.hint), ("short", &text.short), ("low", &text.low), ("high", &text.high)];
    named.extend(maybe.into_iter().filter_map(|(name, words)| Some((name.to_owned(), words.as_deref()?))));
    named.extend(text.options.iter().map(|(code, label)| (format!("options.{code}"), label.as_str())));
    named
}

/// The text as it reads without answers.
pub(crate) fn without_placeholders(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((inside, tail)) = after.split_once('}') else { break };
        out.push_str(before);
        out.push_str(inside.split_once('|').map_or("", |(_, otherwise)| otherwise));
        rest = tail;
    }
    out.push_str(rest);
    out
}
