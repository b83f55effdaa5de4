//! The facts of a measure: target, beginning, others, wording.

use heard_domain::language::Language;
use heard_domain::release::Release;
use heard_domain::strategy::{Direction, Measure, MeasureKind, Outcome, Unit};
use leptos::prelude::*;

use super::title;
use crate::i18n::Speech;

/// A fact, said in one or two lines.
struct Fact {
    name: String,
    /// Whether the name, too, is in the words of the strategy.
    quoted: bool,
    says: String,
    /// A second line in the words of the strategy, which are English: who says so.
    source: Option<String>,
}

impl Fact {
    fn new(name: String, says: String) -> Self {
        Self { name, quoted: false, says, source: None }
    }
}

/// The facts beside a measure.
pub fn view(
    speech: Speech<'_>,
    outcome: &Outcome,
    measure: &Measure,
    release: Option<&Release>,
) -> impl IntoView + use<> {
    let mut facts = vec![target(speech, measure), baseline(speech, measure)];
    facts.extend(comparators(speech, measure));
    facts.push(Fact::new(speech.say("fact-direction"), speech.say(direction(measure.direction))));
    facts.push(Fact::new(speech.say("fact-measured"), speech.say(kind(measure.kind))));
    let wording = Some(["“", &measure.wording, "”"].concat());
    facts.push(Fact { source: wording, ..Fact::new(speech.say("fact-wording"), String::new()) });
    let number = outcome.number.to_string();
    let belongs =
        title::within(speech, "fact-outcome", "title", outcome.title_in(speech.language), &[("n", &number)]);
    let released = release.map(|release| {
        let date = speech.written_date(&release.made_on);
        view! { <dt>{speech.say("fact-released")}</dt><dd>{date}</dd> }
    });
    let (lang, dir) = title::marks(speech, Language::ENGLISH);
    let facts: Vec<_> = facts
        .into_iter()
        .map(|fact| {
            let says = (!fact.says.is_empty()).then(|| view! { <dd>{fact.says}</dd> });
            let source = fact.source.map(|source| view! { <dd lang=lang dir=dir>{source}</dd> });
            let (lang, dir) = if fact.quoted { (lang, dir) } else { (None, None) };
            view! { <dt lang=lang dir=dir>{fact.name}</dt>{says}{source} }
        })
        .collect();
    view! {
        <aside class="about" aria-label=speech.say("about-title")>
            <dl>{facts}<dt>{speech.say("about-title")}</dt><dd>{belongs}</dd>{released}</dl>
        </aside>
    }
}

/// A value in the unit of its measure.
fn value(speech: Speech<'_>, measure: &Measure, value: f64) -> String {
    let plain = value.to_string();
    if measure.unit == Unit::Percent { speech.with("percent", &[("n", &plain)]) } else { plain }
}

fn target(speech: Speech<'_>, measure: &Measure) -> Fact {
    let name = speech.say("fact-target");
    let Some(target) = &measure.target else { return Fact::new(name, speech.say("fact-target-none")) };
    let wanted = target.value.map(|wanted| value(speech, measure, wanted)).unwrap_or_default();
    let put = [("value", &*wanted), ("year", &*target.by.to_string())];
    Fact { source: Some(target.source.clone()), ..Fact::new(name, speech.with("fact-target-value", &put)) }
}

fn baseline(speech: Speech<'_>, measure: &Measure) -> Fact {
    let name = speech.say("fact-baseline");
    let Some(baseline) = &measure.baseline else {
        return Fact::new(name, speech.say("fact-baseline-none"));
    };
    let source = [&baseline.period, ". ", &baseline.source].concat();
    Fact { source: Some(source), ..Fact::new(name, value(speech, measure, baseline.value)) }
}

fn comparators(speech: Speech<'_>, measure: &Measure) -> impl Iterator<Item = Fact> {
    measure.comparators.iter().map(move |comparator| Fact {
        name: comparator.label.clone(),
        quoted: true,
        says: value(speech, measure, comparator.value),
        source: Some(comparator.source.clone()),
    })
}

fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Up => "direction-up",
        Direction::Down => "direction-down",
        Direction::Reach => "direction-reach",
    }
}

fn kind(kind: MeasureKind) -> &'static str {
    match kind {
        MeasureKind::Survey => "kind-survey",
        MeasureKind::Administrative => "kind-administrative",
        MeasureKind::Milestone => "kind-milestone",
    }
}
