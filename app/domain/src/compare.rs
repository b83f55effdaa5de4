//! What changed between two versions of an instrument, and whether answers to both may be compared.
//!
//! Whether two waves may be put side by side is decided question by question. What changes the meaning
//! of an answer (its kind, its options) breaks the comparison; what may shift how people answer (other
//! words, another place, another way to it) asks for care; what was not touched may be compared.

use crate::instrument::{Condition, Instrument, Kind, Question, QuestionText};
use crate::language::Presentation;

/// Something that changed about a question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// It takes another kind of answer, or the same within other limits.
    Kind,
    /// It is for trying out now and was not before, or the other way round.
    Practice,
    /// Options that are new, by code.
    OptionsAdded(Vec<String>),
    /// Options that are gone, by code.
    OptionsRemoved(Vec<String>),
    /// Options whose label changed, by code.
    OptionsRenamed(Vec<String>),
    /// The options stand in another order.
    OptionsMoved,
    /// The properties of options changed: who is offered them, which stand alone, which ask "what?".
    OptionsAltered(Vec<String>),
    /// The question, its help or the ends of its scale are worded differently in the source language.
    Words,
    /// The Easy Read words changed.
    EasyWords,
    /// Other people are led to it, or past it: what stands before it routes in another way.
    Reached,
    /// What comes after it changed.
    Route,
    /// It stands at another place among the questions that both versions have.
    Place,
}

/// What that means for comparing waves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Comparability {
    /// Answers mean the same.
    Comparable,
    /// Answers may differ because the question does.
    WithCare,
    /// Answers mean something else.
    NotComparable,
}

impl Comparability {
    /// The code that words and styles use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Comparable => "comparable",
            Self::WithCare => "with-care",
            Self::NotComparable => "not-comparable",
        }
    }
}

impl Difference {
    /// What this difference means by itself.
    pub fn comparability(&self) -> Comparability {
        match self {
            Self::Kind | Self::Practice | Self::OptionsAdded(_) | Self::OptionsRemoved(_) => {
                Comparability::NotComparable
            }
            // Whoever chose "Often" did not choose "Most of the time".
            Self::OptionsRenamed(_)
            | Self::OptionsAltered(_)
            | Self::OptionsMoved
            | Self::Words
            | Self::EasyWords
            | Self::Reached
            | Self::Place => Comparability::WithCare,
            Self::Route => Comparability::Comparable,
        }
    }

    /// The code that words use.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Practice => "practice",
            Self::OptionsAdded(_) => "options-added",
            Self::OptionsRemoved(_) => "options-removed",
            Self::OptionsRenamed(_) => "options-renamed",
            Self::OptionsMoved => "options-moved",
            Self::OptionsAltered(_) => "options-altered",
            Self::Words => "words",
            Self::EasyWords => "easy-words",
            Self::Reached => "reached",
            Self::Route => "route",
            Self::Place => "place",
        }
    }

    /// The options that it is about.
    pub fn options(&self) -> &[String] {
        match self {
            Self::OptionsAdded(codes)
            | Self::OptionsRemoved(codes)
            | Self::OptionsRenamed(codes)
            | Self::OptionsAltered(codes) => codes,
            _ => &[],
        }
    }
}

/// What became of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is new: there is nothing to compare it with.
    Added,
    /// It is gone.
    Removed,
    /// It is in both; what changed, in the order of [`Difference`], nothing if it is the same.
    Kept(Vec<Difference>),
}

/// One question of either version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Code of the question.
    pub question: String,
    /// What became of it.
    pub fate: Fate,
}

impl Compared {
    /// Whether its answers may be compared; `None` where only one version has it.
    pub fn comparability(&self) -> Option<Comparability> {
        match &self.fate {
            Fate::Added | Fate::Removed => None,
            Fate::Kept(differences) => Some(
                differences.iter().map(Difference::comparability).max().unwrap_or(Comparability::Comparable),
            ),
        }
    }

    /// Whether nothing about it changed.
    pub fn same(&self) -> bool {
        self.fate == Fate::Kept(Vec::new())
    }
}

/// Compares two versions: every question of the new one in its order, then those that are gone in the
/// order of the old one. Another audience makes nothing comparable: that is the caller's to see.
pub fn compare(old: &Instrument, new: &Instrument) -> Vec<Compared> {
    let (moved, before) = (moved(old, new), [reaches(old), reaches(new)]);
    let kept = new.questions.iter().map(|question| {
        let fate = match old.question(&question.code) {
            None => Fate::Added,
            Some(earlier) => {
                let mut differences = structure(earlier, question);
                words(old, new, earlier, question, &mut differences);
                if led_to(&before[0], &question.code) != led_to(&before[1], &question.code) {
                    differences.push(Difference::Reached);
                }
                if earlier.routes != question.routes {
                    differences.push(Difference::Route);
                }
                if moved.contains(&question.code.as_str()) {
                    differences.push(Difference::Place);
                }
                differences.sort();
                Fate::Kept(differences)
            }
        };
        Compared { question: question.code.clone(), fate }
    });
    let gone = old.questions.iter().filter(|question| new.question(&question.code).is_none());
    let gone = gone.map(|question| Compared { question: question.code.clone(), fate: Fate::Removed });
    kept.chain(gone).collect()
}

/// The kind without its options.
fn bare(kind: &Kind) -> Kind {
    match kind {
        Kind::Choice(_) => Kind::Choice(Vec::new()),
        Kind::Choices(_, most) => Kind::Choices(Vec::new(), *most),
        Kind::Faces(_) => Kind::Faces(Vec::new()),
        Kind::YesNo(_) => Kind::YesNo(Vec::new()),
        Kind::Ranking(_) => Kind::Ranking(Vec::new()),
        Kind::Sort(_) => Kind::Sort(Vec::new()),
        Kind::Place(_) => Kind::Place(Vec::new()),
        Kind::Helped(_) => Kind::Helped(Vec::new()),
        other => other.clone(),
    }
}

/// Options of a question that another one has too, in its order.
fn common<'a>(of: &'a Question, other: &Question) -> Vec<&'a str> {
    let codes = of.options().iter().map(|option| option.code.as_str());
    codes.filter(|code| other.option(code).is_some()).collect()
}

fn structure(old: &Question, new: &Question) -> Vec<Difference> {
    let mut differences = Vec::new();
    if bare(&old.kind) != bare(&new.kind) {
        differences.push(Difference::Kind);
    }
    if old.practice != new.practice {
        differences.push(Difference::Practice);
    }
    let missing = |from: &Question, of: &Question| -> Vec<String> {
        let codes = of.options().iter().map(|option| &option.code);
        codes.filter(|code| from.option(code).is_none()).cloned().collect()
    };
    let (added, removed) = (missing(old, new), missing(new, old));
    if !added.is_empty() {
        differences.push(Difference::OptionsAdded(added));
    }
    if !removed.is_empty() {
        differences.push(Difference::OptionsRemoved(removed));
    }
    if common(old, new) != common(new, old) {
        differences.push(Difference::OptionsMoved);
    }
    let altered: Vec<String> = new
        .options()
        .iter()
        .filter(|option| {
            old.option(&option.code).is_some_and(|earlier| {
                (earlier.only, earlier.exclusive, earlier.other)
                    != (option.only, option.exclusive, option.other)
            })
        })
        .map(|option| option.code.clone())
        .collect();
    if !altered.is_empty() {
        differences.push(Difference::OptionsAltered(altered));
    }
    differences
}

fn source<'a>(instrument: &'a Instrument, code: &str, look: Presentation) -> Option<&'a QuestionText> {
    instrument.texts_in(instrument.source, look)?.question(code)
}

fn words(
    old: &Instrument,
    new: &Instrument,
    earlier: &Question,
    question: &Question,
    differences: &mut Vec<Difference>,
) {
    let pair = |look| (source(old, &question.code, look), source(new, &question.code, look));
    let said = |text: Option<&QuestionText>| {
        text.map(|text| (text.label.clone(), text.hint.clone(), text.low.clone(), text.high.clone()))
    };
    let (before, after) = pair(Presentation::Standard);
    if old.source != new.source || said(before) != said(after) {
        differences.push(Difference::Words);
    }
    let label =
        |text: Option<&QuestionText>, code: &str| text.and_then(|text| text.option(code)).map(str::to_owned);
    let both = question.options().iter().filter(|option| earlier.option(&option.code).is_some());
    let renamed: Vec<String> = both
        .clone()
        .filter(|option| label(before, &option.code) != label(after, &option.code))
        .map(|option| option.code.clone())
        .collect();
    if !renamed.is_empty() {
        differences.push(Difference::OptionsRenamed(renamed));
    }
    let (before, after) = pair(Presentation::Easy);
    let relabelled = both.clone().any(|option| label(before, &option.code) != label(after, &option.code));
    if said(before) != said(after) || relabelled {
        differences.push(Difference::EasyWords);
    }
}

/// Questions that both versions have and that were moved: those that are not in a longest sequence whose
/// order is the same in both.
fn moved<'a>(old: &Instrument, new: &'a Instrument) -> Vec<&'a str> {
    let places: Vec<(&str, usize)> = new
        .questions
        .iter()
        .filter_map(|question| Some((question.code.as_str(), old.position(&question.code)?)))
        .collect();
    // The longest rising sequence that ends at each place, and the place before it there.
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(places.len());
    for (index, (_, place)) in places.iter().enumerate() {
        let before = (0..index).filter(|earlier| places[*earlier].1 < *place).max_by_key(|at| best[*at].0);
        best.push((before.map_or(1, |at| best[at].0 + 1), before));
    }
    let mut stays = vec![false; places.len()];
    let mut at = (0..places.len()).max_by_key(|at| best[*at].0);
    while let Some(place) = at {
        stays[place] = true;
        at = best[place].1;
    }
    places.iter().zip(stays).filter(|(_, stays)| !stays).map(|((code, _), _)| *code).collect()
}

/// A route over some questions: where it starts, what it leaps over, and when.
struct Leap<'a> {
    from: &'a str,
    over: Vec<&'a str>,
    when: &'a Condition,
}

fn reaches(instrument: &Instrument) -> Vec<Leap<'_>> {
    let mut leaps = Vec::new();
    for (at, question) in instrument.questions.iter().enumerate() {
        for route in &question.routes {
            let end = match &route.to {
                None => instrument.questions.len(),
                Some(code) => instrument.position(code).unwrap_or(at + 1),
            };
            let over = instrument.questions.get(at + 1..end).unwrap_or_default();
            let over = over.iter().map(|question| question.code.as_str()).collect();
            leaps.push(Leap { from: &question.code, over, when: &route.when });
        }
    }
    leaps
}

/// The rules by which people are led past a question.
fn led_to<'a>(leaps: &'a [Leap<'_>], question: &str) -> Vec<(&'a str, &'a Condition)> {
    let past = leaps.iter().filter(|leap| leap.over.contains(&question));
    past.map(|leap| (leap.from, leap.when)).collect()
}
