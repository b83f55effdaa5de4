//! Two people wrote on the same question: what became of it where they did not meet, and where they did.

use crate::instrument::{Choice, Kind, Question, QuestionText, kind_name};
use crate::language::{Language, Presentation};

use super::Sheet;

/// A place of a sheet that can be written by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// How the question is answered, with its limits.
    Kind,
    /// Its picture.
    Symbol,
    /// Whether it is for trying out.
    Practice,
    /// What comes next.
    Routes,
    /// What an option is, but for its words.
    Choice(String),
    /// Words of a language and presentation.
    Words(Language, Presentation, Piece),
}

/// One piece of the words of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The question itself.
    Label,
    /// Help below it.
    Hint,
    /// Its short name.
    Short,
    /// What 0 means.
    Low,
    /// What 10 means.
    High,
    /// The label of an option.
    Choice(String),
}

impl Place {
    /// A name for forms, the same for the same place.
    pub fn name(&self) -> String {
        match self {
            Place::Kind => "kind".to_owned(),
            Place::Symbol => "symbol".to_owned(),
            Place::Practice => "practice".to_owned(),
            Place::Routes => "routes".to_owned(),
            Place::Choice(code) => ["choice.", code].concat(),
            Place::Words(language, presentation, piece) => {
                let piece = match piece {
                    Piece::Label => "label",
                    Piece::Hint => "hint",
                    Piece::Short => "short",
                    Piece::Low => "low",
                    Piece::High => "high",
                    Piece::Choice(code) => &["option.", code].concat(),
                };
                ["words.", language.tag(), ".", presentation.code(), ".", piece].concat()
            }
        }
    }
}

impl Place {
    /// The place with this name: see [`Place::name`].
    pub fn parse(name: &str) -> Option<Self> {
        let parts: Vec<&str> = name.split('.').collect();
        let piece = match parts.as_slice() {
            ["kind"] => return Some(Place::Kind),
            ["symbol"] => return Some(Place::Symbol),
            ["practice"] => return Some(Place::Practice),
            ["routes"] => return Some(Place::Routes),
            ["choice", code] => return Some(Place::Choice((*code).to_owned())),
            ["words", _, _, "label"] => Piece::Label,
            ["words", _, _, "hint"] => Piece::Hint,
            ["words", _, _, "short"] => Piece::Short,
            ["words", _, _, "low"] => Piece::Low,
            ["words", _, _, "high"] => Piece::High,
            ["words", _, _, "option", code] => Piece::Choice((*code).to_owned()),
            _ => return None,
        };
        Some(Place::Words(Language::parse(parts[1])?, Presentation::parse(parts[2])?, piece))
    }
}

/// What was put together.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The sheet: what either changed, and mine where both did.
    pub sheet: Sheet,
    /// Where both changed the same, differently.
    pub clashes: Vec<Place>,
}

/// Puts together what two people made out of `base`.
pub fn merge(base: &Sheet, mine: &Sheet, theirs: &Sheet) -> Merged {
    let mut clashes = Vec::new();
    let mut meet = |place: Place, both: bool| {
        if both {
            clashes.push(place);
        }
    };
    let [was, own, other] = [base, mine, theirs].map(|sheet| &sheet.question);
    let [bare_was, bare_own, bare_other] = [was, own, other].map(|question| with(&question.kind, Vec::new()));
    let (kind, both) = three(&bare_was, &bare_own, &bare_other);
    meet(Place::Kind, both);
    let (symbol, both) = three(&was.symbol, &own.symbol, &other.symbol);
    meet(Place::Symbol, both);
    let (practice, both) = three(&was.practice, &own.practice, &other.practice);
    meet(Place::Practice, both);
    let (routes, both) = three(&was.routes, &own.routes, &other.routes);
    meet(Place::Routes, both);
    let mut options = Vec::new();
    for code in order(was, own, other) {
        let [before, here, there] = [was, own, other].map(|question| question.option(&code).cloned());
        let (option, both) = three(&before, &here, &there);
        meet(Place::Choice(code), both);
        // Where one changed what the other took away, it stays until somebody says so.
        options.extend(if both { here.or(there) } else { option });
    }
    let question =
        Question { code: own.code.clone(), section: 0, kind: with(&kind, options), symbol, practice, routes };
    let mut sheet = Sheet { question, words: Vec::new() };
    let mut seen: Vec<(Language, Presentation)> = Vec::new();
    for (language, presentation, _) in mine.words.iter().chain(&theirs.words) {
        if seen.contains(&(*language, *presentation)) {
            continue;
        }
        seen.push((*language, *presentation));
        let [was, own, other] = [base, mine, theirs]
            .map(|sheet| sheet.words_in(*language, *presentation).cloned().unwrap_or_default());
        let (text, pieces) = texts(&was, &own, &other);
        sheet.set_words(*language, *presentation, text);
        clashes.extend(pieces.into_iter().map(|piece| Place::Words(*language, *presentation, piece)));
    }
    Merged { sheet, clashes }
}

/// Puts what stands at a place of `from` into `sheet`.
pub fn take(sheet: &mut Sheet, from: &Sheet, place: &Place) {
    let question = &mut sheet.question;
    let other = &from.question;
    match place {
        Place::Kind => question.kind = with(&other.kind, question.options().to_vec()),
        Place::Symbol => question.symbol.clone_from(&other.symbol),
        Place::Practice => question.practice = other.practice,
        Place::Routes => question.routes.clone_from(&other.routes),
        Place::Choice(code) => {
            let mut options = question.options().to_vec();
            match (options.iter().position(|option| option.code == *code), other.option(code)) {
                (Some(at), Some(option)) => options[at] = option.clone(),
                (Some(at), None) => drop(options.remove(at)),
                (None, Some(option)) => options.push(option.clone()),
                (None, None) => {}
            }
            question.kind = with(&question.kind, options);
        }
        Place::Words(language, presentation, piece) => {
            let mut words = sheet.words_in(*language, *presentation).cloned().unwrap_or_default();
            let from = from.words_in(*language, *presentation).cloned().unwrap_or_default();
            match piece {
                Piece::Label => words.label = from.label,
                Piece::Hint => words.hint = from.hint,
                Piece::Short => words.short = from.short,
                Piece::Low => words.low = from.low,
                Piece::High => words.high = from.high,
                Piece::Choice(code) => {
                    let label = from.option(code).map(str::to_owned);
                    match (words.options.iter().position(|(known, _)| known == code), label) {
                        (Some(at), Some(label)) => words.options[at].1 = label,
                        (Some(at), None) => drop(words.options.remove(at)),
                        (None, Some(label)) => words.options.push((code.clone(), label)),
                        (None, None) => {}
                    }
                }
            }
            sheet.set_words(*language, *presentation, words);
        }
    }
}

/// The words at a place of a sheet, as they are; a code where there are no words. Empty where there is
/// nothing.
pub fn words_at(sheet: &Sheet, place: &Place) -> String {
    let question = &sheet.question;
    match place {
        Place::Kind => kind_name(&question.kind).to_owned(),
        Place::Symbol => question.symbol.clone().unwrap_or_default(),
        Place::Practice => if question.practice { "yes" } else { "no" }.to_owned(),
        Place::Routes => question.routes.len().to_string(),
        Place::Choice(code) => question.option(code).map(|option| option.code.clone()).unwrap_or_default(),
        Place::Words(language, presentation, piece) => {
            let Some(words) = sheet.words_in(*language, *presentation) else { return String::new() };
            match piece {
                Piece::Label => Some(words.label.as_str()),
                Piece::Hint => words.hint.as_deref(),
                Piece::Short => words.short.as_deref(),
                Piece::Low => words.low.as_deref(),
                Piece::High => words.high.as_deref(),
                Piece::Choice(code) => words.option(code),
            }
            .unwrap_or_default()
            .to_owned()
        }
    }
}

/// What becomes of a value, and whether both changed it, differently.
pub(super) fn three<T: Clone + PartialEq>(base: &T, mine: &T, theirs: &T) -> (T, bool) {
    if mine == theirs || theirs == base {
        (mine.clone(), false)
    } else if mine == base {
        (theirs.clone(), false)
    } else {
        (mine.clone(), true)
    }
}

/// Every option in one order: that of whoever changed it, mine where both did. What is new stands
/// behind what it stood behind.
fn order(base: &Question, mine: &Question, theirs: &Question) -> Vec<String> {
    let codes = |question: &Question| -> Vec<String> {
        question.options().iter().map(|option| option.code.clone()).collect()
    };
    let (base, mine, theirs) = (codes(base), codes(mine), codes(theirs));
    let common = |list: &[String], other: &[String]| -> Vec<String> {
        list.iter().filter(|code| other.contains(code)).cloned().collect()
    };
    let moved = common(&mine, &base) != common(&base, &mine);
    let (mut all, others) = if moved { (mine, theirs) } else { (theirs, mine) };
    for (at, code) in others.iter().enumerate() {
        if !all.contains(code) {
            let behind =
                others[..at].iter().rev().find_map(|known| all.iter().position(|here| here == known));
            all.insert(behind.map_or(0, |behind| behind + 1), code.clone());
        }
    }
    all
}

fn texts(base: &QuestionText, mine: &QuestionText, theirs: &QuestionText) -> (QuestionText, Vec<Piece>) {
    let mut clashes = Vec::new();
    let mut meet = |piece: Piece, both: bool| {
        if both {
            clashes.push(piece);
        }
    };
    let (label, both) = three(&base.label, &mine.label, &theirs.label);
    meet(Piece::Label, both);
    let (hint, both) = three(&base.hint, &mine.hint, &theirs.hint);
    meet(Piece::Hint, both);
    let (short, both) = three(&base.short, &mine.short, &theirs.short);
    meet(Piece::Short, both);
    let (low, both) = three(&base.low, &mine.low, &theirs.low);
    meet(Piece::Low, both);
    let (high, both) = three(&base.high, &mine.high, &theirs.high);
    meet(Piece::High, both);
    let mut options = Vec::new();
    let mut codes: Vec<&String> = mine.options.iter().map(|(code, _)| code).collect();
    for (code, _) in &theirs.options {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    for code in codes {
        let [was, own, other] = [base, mine, theirs].map(|text| text.option(code).map(str::to_owned));
        let (words, both) = three(&was, &own, &other);
        meet(Piece::Choice(code.clone()), both);
        options.extend(if both { own.or(other) } else { words }.map(|words| (code.clone(), words)));
    }
    (QuestionText { label, hint, short, options, low, high }, clashes)
}

/// A kind with these options; kinds that have none stay without.
pub(super) fn with(kind: &Kind, options: Vec<Choice>) -> Kind {
    match kind {
        Kind::Choice(_) => Kind::Choice(options),
        Kind::Choices(_, most) => Kind::Choices(options, *most),
        Kind::Faces(_) => Kind::Faces(options),
        Kind::YesNo(_) => Kind::YesNo(options),
        Kind::Ranking(_) => Kind::Ranking(options),
        Kind::Sort(_) => Kind::Sort(options),
        Kind::Place(_) => Kind::Place(options),
        Kind::Helped(_) => Kind::Helped(options),
        other => other.clone(),
    }
}
