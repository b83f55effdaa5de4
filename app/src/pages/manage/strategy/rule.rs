//! The rule of a measure in plain words: which answers count, out of whom, and how it stands towards
//! its target.

use heard_domain::instrument::{Audience, Instrument, Question};
use heard_domain::language::{Language, Presentation};
use heard_domain::strategy::{Counts, Direction, Measure, Part, Source, Unit};

use crate::i18n::Speech;

/// The rule of a source as sentences: one for a single part, a heading and one for each of several.
pub fn sentences(speech: Speech<'_>, source: &Source, instrument: Option<&Instrument>) -> Vec<String> {
    let part = |part: &Part| of_part(speech, part, instrument);
    if let [only] = source.parts.as_slice() {
        return vec![part(only)];
    }
    std::iter::once(speech.say("manage-strategy-rule-all")).chain(source.parts.iter().map(part)).collect()
}

/// Who is asked by a source.
pub fn asked(speech: Speech<'_>, audience: Audience) -> String {
    speech.say(match audience {
        Audience::Cyp => "who-cyp",
        Audience::Parents => "who-parents",
    })
}

fn of_part(speech: Speech<'_>, part: &Part, instrument: Option<&Instrument>) -> String {
    let question = instrument.and_then(|instrument| instrument.question(&part.question));
    let label = |code: &str| option_label(instrument, question, code);
    let asked = question_label(instrument, question, &part.question);
    let counted = match &part.counts {
        Counts::Options(codes) => {
            let options = listed(speech, codes.iter().map(|code| label(code)).collect());
            speech.with("manage-strategy-rule-options", &[("options", &options), ("question", &asked)])
        }
        Counts::AtLeast(number) => {
            let number = number.to_string();
            speech.with("manage-strategy-rule-least", &[("number", &number), ("question", &asked)])
        }
    };
    if part.leave_out.is_empty() {
        return counted + "; " + &speech.say("manage-strategy-rule-out-none") + ".";
    }
    let out: Vec<String> = part.leave_out.iter().map(|code| ["‘", &label(code), "’"].concat()).collect();
    counted + "; " + &speech.with("manage-strategy-rule-out", &[("options", &out.join(", "))]) + "."
}

/// ‘Often’, ‘Always’ or ‘Never’.
fn listed(speech: Speech<'_>, words: Vec<String>) -> String {
    let mut quoted: Vec<String> = words.into_iter().map(|word| ["‘", &word, "’"].concat()).collect();
    let Some(last) = quoted.pop() else { return String::new() };
    if quoted.is_empty() {
        return last;
    }
    speech.with("manage-strategy-or", &[("before", &quoted.join(", ")), ("last", &last)])
}

/// The words of a question, or its code if it has none.
pub fn question_label(instrument: Option<&Instrument>, question: Option<&Question>, code: &str) -> String {
    let shown = instrument.zip(question).and_then(|(instrument, question)| {
        instrument.shown(question, Language::ENGLISH, Presentation::Standard)
    });
    shown.map_or_else(|| code.to_owned(), |shown| shown.text.label.clone())
}

/// The label of an option, or its code.
pub fn option_label(instrument: Option<&Instrument>, question: Option<&Question>, code: &str) -> String {
    let shown = instrument.zip(question).and_then(|(instrument, question)| {
        instrument.shown(question, Language::ENGLISH, Presentation::Standard)
    });
    let label = shown.and_then(|shown| shown.text.option(code).map(str::to_owned));
    // An option of Easy Read alone has a label only there.
    let easy = || {
        let texts = instrument?.texts_in(Language::ENGLISH, Presentation::Easy)?;
        texts.question(&question?.code)?.option(code).map(str::to_owned)
    };
    label.or_else(easy).unwrap_or_else(|| code.to_owned())
}

/// How a figure stands towards the target, in words; nothing where there is no target with a value.
pub fn threshold(speech: Speech<'_>, measure: &Measure) -> Option<String> {
    let target = measure.target.as_ref()?;
    let year = target.by.to_string();
    let key = match measure.direction {
        Direction::Up => "manage-strategy-threshold-up",
        Direction::Down => "manage-strategy-threshold-down",
        Direction::Reach => return Some(speech.with("manage-strategy-threshold-reach", &[("year", &year)])),
    };
    let value = in_unit(speech, measure.unit, target.value?);
    Some(speech.with(key, &[("value", &value), ("year", &year)]))
}

/// A value in its unit.
pub fn in_unit(speech: Speech<'_>, unit: Unit, value: f64) -> String {
    let plain = value.to_string();
    match unit {
        Unit::Percent => speech.with("percent", &[("n", &plain)]),
        Unit::Weeks => speech.with("manage-strategy-weeks", &[("n", &plain)]),
        Unit::Count | Unit::Date => plain,
    }
}
