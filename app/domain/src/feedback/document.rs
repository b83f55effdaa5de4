//! An entry as JSON.

use super::{Feedback, Kind, MeasureRef, QuestionRef, Words};
use crate::date;
use crate::json::{self, Fault, Node, Reader};
use crate::language::{Language, Presentation};

/// The entry as JSON, the same text for the same entry.
pub fn encode(feedback: &Feedback) -> String {
    let measure = |of: &MeasureRef| json::list(vec![json::text(&of.strategy), json::text(&of.measure)]);
    let question = |of: &QuestionRef| json::list(vec![json::text(&of.instrument), json::text(&of.question)]);
    let words = |(language, presentation, words): &(Language, Presentation, Words)| {
        json::map([
            ("language", json::text(language.tag())),
            ("presentation", json::text(presentation.code())),
            ("title", json::text(&words.title)),
            ("said", json::text(&words.said)),
            ("answer", json::text(&words.answer)),
            ("outcome", json::text(&words.outcome)),
            ("decided", json::text(&words.decided)),
        ])
    };
    json::write(&json::map([
        ("kind", json::text(feedback.kind.code())),
        ("day", json::text(&feedback.day)),
        ("measures", json::list(feedback.measures.iter().map(measure).collect())),
        ("questions", json::list(feedback.questions.iter().map(question).collect())),
        ("words", json::list(feedback.words.iter().map(words).collect())),
    ]))
}

/// Reads what [`encode`] writes.
///
/// # Errors
/// Every fault in it.
pub fn decode(document: &Node) -> Result<Feedback, Vec<Fault>> {
    let mut faults = Vec::new();
    let top = Reader::new(document);
    top.only(&["kind", "day", "measures", "questions", "words"], &mut faults);
    let kind = top.text_of("kind", &mut faults);
    let kind = Kind::parse(&kind).unwrap_or_else(|| {
        faults.push(top.fault("\"done\", \"doing\" or \"cannot\" is expected as the kind"));
        Kind::Done
    });
    let day = top.text_of("day", &mut faults);
    if !day.is_empty() && date::parse(&day).is_none() {
        faults.push(top.fault("the day is no day of the calendar"));
    }
    let pairs = |name: &str, faults: &mut Vec<Fault>| -> Vec<(String, String)> {
        let items = top.member(name, faults).map(|list| list.items(faults)).unwrap_or_default();
        items.iter().filter_map(|item| pair(item, faults)).collect()
    };
    let measures = pairs("measures", &mut faults);
    let questions = pairs("questions", &mut faults);
    let items = top.member("words", &mut faults).map(|list| list.items(&mut faults)).unwrap_or_default();
    let mut words: Vec<(Language, Presentation, Words)> = Vec::new();
    for item in &items {
        let (language, presentation, said) = decode_words(item, &mut faults);
        if words.iter().any(|(known, shown, _)| (*known, *shown) == (language, presentation)) {
            faults.push(item.fault("this language and presentation is there twice"));
        } else {
            words.push((language, presentation, said));
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Feedback {
        kind,
        day,
        measures: measures.into_iter().map(|(strategy, measure)| MeasureRef { strategy, measure }).collect(),
        questions: questions
            .into_iter()
            .map(|(instrument, question)| QuestionRef { instrument, question })
            .collect(),
        words,
    })
}

fn pair(item: &Reader<'_>, faults: &mut Vec<Fault>) -> Option<(String, String)> {
    let [one, two] = &item.items(faults)[..] else {
        faults.push(item.fault("two codes are expected here"));
        return None;
    };
    Some((one.text(faults)?.to_owned(), two.text(faults)?.to_owned()))
}

fn decode_words(item: &Reader<'_>, faults: &mut Vec<Fault>) -> (Language, Presentation, Words) {
    item.only(&["language", "presentation", "title", "said", "answer", "outcome", "decided"], faults);
    let language = Language::parse(&item.text_of("language", faults)).unwrap_or_else(|| {
        faults.push(item.fault("this language is not spoken here"));
        Language::ENGLISH
    });
    let presentation = Presentation::parse(&item.text_of("presentation", faults)).unwrap_or_else(|| {
        faults.push(item.fault("this presentation is not known"));
        Presentation::Standard
    });
    let words = Words {
        title: item.text_of("title", faults),
        said: item.text_of("said", faults),
        answer: item.text_of("answer", faults),
        outcome: item.text_of("outcome", faults),
        decided: item.text_of("decided", faults),
    };
    (language, presentation, words)
}
