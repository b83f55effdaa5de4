//! How much is asked of people, and in which order.

use super::{Findings, Problem};
use crate::instrument::{Audience, Instrument, InstrumentKind, Kind};
use crate::language::Presentation;

/// The most options that Easy Read offers on faces.
const EASY_FACES: usize = 3;

pub(super) fn lint(instrument: &Instrument, symbols: Option<&[&str]>, findings: &mut Findings) {
    amount(instrument, findings);
    faces(instrument, findings);
    if instrument.kind == InstrumentKind::Locked {
        locked(instrument, findings);
    }
    if let Some(known) = symbols {
        for (question, place, symbol) in all_symbols(instrument) {
            if !known.contains(&symbol) {
                let message = format!("There is no symbol \"{symbol}\".");
                findings.add(Problem::UnknownSymbol, Some(question), &place, message);
            }
        }
    }
}

fn amount(instrument: &Instrument, findings: &mut Findings) {
    let counting: Vec<_> = instrument.questions.iter().filter(|question| question.counts()).collect();
    let (most, who) = match instrument.audience {
        Audience::Cyp => (12, "children and young people"),
        Audience::Parents => (25, "parent carers"),
    };
    if counting.len() > most {
        let message = format!("{} questions: {most} are enough for {who}.", counting.len());
        findings.add(Problem::TooManyQuestions, None, "questions", message);
    }
    if let Some(first) = counting.first()
        && first.max_chars().is_some()
    {
        let place = format!("questions.{}", first.code);
        let message = "Begin with something that is easier to answer than in one's own words.";
        findings.add(Problem::OpenFirst, Some(&first.code), &place, message);
    }
}

fn faces(instrument: &Instrument, findings: &mut Findings) {
    if !instrument.has_presentation(Presentation::Easy) {
        return;
    }
    for question in instrument.questions.iter().filter(|question| matches!(question.kind, Kind::Faces(_))) {
        let offered =
            question.options().iter().filter(|option| option.only != Some(Presentation::Standard)).count();
        if offered > EASY_FACES {
            let place = format!("questions.{}.options", question.code);
            let message = format!("Easy Read offers {offered} faces: {EASY_FACES} are enough.");
            findings.add(Problem::ManyFaces, Some(&question.code), &place, message);
        }
    }
}

fn locked(instrument: &Instrument, findings: &mut Findings) {
    let added = |kind: &Kind| {
        use Kind::{Date, Drawing, Helped, Photo, Place, Ranking, Sort, Voice};
        matches!(kind, Voice(_) | Drawing(_) | Photo(_) | Ranking(_) | Sort(_) | Place(_) | Date | Helped(_))
    };
    for question in instrument.questions.iter().filter(|question| added(&question.kind)) {
        let place = format!("questions.{}", question.code);
        let message = "A locked instrument takes no question of this kind.";
        findings.add(Problem::LockedChanged, Some(&question.code), &place, message);
    }
    for (question, place, _) in all_symbols(instrument) {
        let message = "A locked instrument has no symbols: they would change what it measures.";
        findings.add(Problem::LockedChanged, Some(question), &place, message);
    }
    for (language, _, _) in instrument.texts.iter().filter(|(_, known, _)| *known == Presentation::Easy) {
        let place = format!("{}.easy", language.tag());
        let message = "A locked instrument has no Easy Read words: they would change what it measures.";
        findings.add(Problem::LockedChanged, None, &place, message);
    }
}

/// Every symbol with the code of its question and its place.
fn all_symbols(instrument: &Instrument) -> Vec<(&str, String, &str)> {
    let mut all = Vec::new();
    for question in &instrument.questions {
        let code = question.code.as_str();
        if let Some(symbol) = &question.symbol {
            all.push((code, format!("questions.{code}"), symbol.as_str()));
        }
        for option in question.options() {
            if let Some(symbol) = &option.symbol {
                all.push((code, format!("questions.{code}.options.{}", option.code), symbol.as_str()));
            }
        }
    }
    all
}
