//! The tables of a measure.

use heard_domain::disclosure::Shown;
use heard_domain::instrument::{Instrument, Kind, QuestionText};
use heard_domain::language::{Language, Presentation};
use heard_domain::release::{Figure, QuestionTable};
use heard_domain::statistics::Interval;
use heard_domain::strategy::{Counts, Measure, Source};
use leptos::either::Either;
use leptos::prelude::*;

use super::finding::{Group, whole};
use super::title;
use crate::i18n::Speech;

/// A count as the public sees it. A star is explained to those who hear it.
pub fn count(speech: Speech<'_>, shown: Shown) -> impl IntoView + use<> {
    match shown {
        Shown::Few => Either::Left(view! { <abbr title=speech.say("hidden-few")>"*"</abbr> }),
        shown => Either::Right(shown.to_string()),
    }
}

fn percent(speech: Speech<'_>, percent: Option<f64>) -> String {
    percent.map_or_else(|| "–".to_owned(), |percent| speech.with("percent", &[("n", &whole(percent))]))
}

fn range(speech: Speech<'_>, interval: Option<Interval>) -> String {
    interval.map_or_else(
        || "–".to_owned(),
        |interval| speech.with("range", &[("low", &whole(interval.low)), ("high", &whole(interval.high))]),
    )
}

/// One row for each round: who counts, out of how many, and who said nothing.
pub fn rounds(speech: Speech<'_>, id: &str, measure: &Measure, group: &Group<'_>) -> impl IntoView + use<> {
    let rows: Vec<_> = group
        .figures
        .iter()
        .rev()
        .map(|figure| {
            view! {
                <tr>
                    <th scope="row">{speech.month(&figure.wave.opens)}</th>
                    <td class="n">{percent(speech, figure.percent)}</td>
                    <td class="n">{range(speech, figure.interval)}</td>
                    <td class="n">{count(speech, figure.counted)}</td>
                    <td class="n">{count(speech, figure.base)}</td>
                    <td class="n">{count(speech, figure.dont_know)}</td>
                    <td class="n">{count(speech, figure.skipped)}</td>
                    <td class="n">{count(speech, figure.refused)}</td>
                    <td class="n">{count(speech, figure.not_asked)}</td>
                </tr>
            }
        })
        .collect();
    let heads: Vec<_> = [
        "col-percent",
        "col-interval",
        "col-counted",
        "col-base",
        "col-dont-know",
        "col-skipped",
        "col-refused",
        "col-not-asked",
    ]
    .into_iter()
    .map(|key| view! { <th scope="col" class="n">{speech.say(key)}</th> })
    .collect();
    let caption = title::within(speech, "table-caption", "title", measure.title_in(speech.language), &[]);
    let own = [id, "-rounds"].concat();
    view! {
        <div class="table" role="region" aria-labelledby=[id, " ", &own].concat() tabindex="0">
            <table>
                <caption id=own.clone()>{caption}</caption>
                <thead><tr><th scope="col">{speech.say("col-round")}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// The two halves of a measure that asks two things, in the newest round.
pub fn parts(
    speech: Speech<'_>,
    id: &str,
    instrument: &Instrument,
    source: &Source,
    figure: &Figure,
) -> Option<impl IntoView + use<>> {
    if figure.parts.is_empty() {
        return None;
    }
    let rows: Vec<_> = figure
        .parts
        .iter()
        .zip(&source.parts)
        .map(|(part, rule)| {
            let (language, name) = part_name(instrument, speech.language, &part.question, &rule.counts);
            let (lang, dir) = title::marks(speech, language);
            view! {
                <tr>
                    <th scope="row" lang=lang dir=dir>{name}</th>
                    <td class="n">{percent(speech, part.percent)}</td>
                    <td class="n">{range(speech, part.interval)}</td>
                    <td class="n">{count(speech, part.counted)}</td>
                    <td class="n">{count(speech, part.base)}</td>
                </tr>
            }
        })
        .collect();
    let caption = [&speech.say("both-title"), " · ", &speech.month(&figure.wave.opens)].concat();
    let own = [id, "-parts"].concat();
    Some(view! {
        <div class="table" role="region" aria-labelledby=[id, " ", &own].concat() tabindex="0">
            <table>
                <caption id=own.clone()>{caption}</caption>
                <thead><tr>
                    <th scope="col">{speech.say("questions-title")}</th>
                    <th scope="col" class="n">{speech.say("col-percent")}</th>
                    <th scope="col" class="n">{speech.say("col-interval")}</th>
                    <th scope="col" class="n">{speech.say("col-counted")}</th>
                    <th scope="col" class="n">{speech.say("col-base")}</th>
                </tr></thead>
                <tbody>
                    {rows}
                    <tr>
                        <th scope="row">{speech.say("both-title")}</th>
                        <td class="n">{percent(speech, figure.percent)}</td>
                        <td class="n">{range(speech, figure.interval)}</td>
                        <td class="n">{count(speech, figure.counted)}</td>
                        <td class="n">{count(speech, figure.base)}</td>
                    </tr>
                </tbody>
            </table>
        </div>
    })
}

/// A question with the answers of it that count: two parts may ask the same kind of question.
fn part_name(instrument: &Instrument, language: Language, code: &str, counts: &Counts) -> (Language, String) {
    let Some(shown) = instrument
        .question(code)
        .and_then(|question| instrument.shown(question, language, Presentation::Standard))
    else {
        return (language, code.to_owned());
    };
    let wanted = match counts {
        Counts::Options(codes) => {
            codes.iter().filter_map(|code| shown.text.option(code)).collect::<Vec<_>>().join(", ")
        }
        Counts::AtLeast(number) => ["≥ ", &number.to_string()].concat(),
    };
    (shown.language, [shown.text.name(), ": ", &wanted].concat())
}

/// The words of a row: those of an option, or of a card and the pile it was put on (`bus:so-so`).
fn label(speech: Speech<'_>, text: &QuestionText, code: &str) -> String {
    match code.split_once(':').map(|(card, pile)| (text.option(card), pile)) {
        Some((Some(card), pile)) => [card, " – ", &speech.say(&["pile-", pile].concat())].concat(),
        _ => text.option(code).unwrap_or(code).to_owned(),
    }
}

/// All answers to one question of the newest round, with the wording that people saw.
pub fn question(
    speech: Speech<'_>,
    group: &str,
    instrument: &Instrument,
    rules: &[&Counts],
    table: &QuestionTable,
) -> Option<impl IntoView + use<>> {
    let question = instrument.question(&table.question)?;
    let shown = instrument.shown(question, speech.language, Presentation::Standard)?;
    let (lang, dir) = title::marks(speech, shown.language);
    let counts = |code: &str| {
        rules.iter().any(|rule| match rule {
            Counts::Options(codes) => codes.iter().any(|known| known == code),
            Counts::AtLeast(number) => code.parse::<i64>().is_ok_and(|value| value >= *number),
        })
    };
    let rows: Vec<_> = table
        .rows
        .iter()
        .map(|row| {
            let label = label(speech, shown.text, &row.code);
            let mark = counts(&row.code)
                .then(|| view! { " "<span class="meta">"("{speech.say("counts-mark")}")"</span> });
            view! {
                <tr>
                    <th scope="row"><span lang=lang dir=dir>{label}</span>{mark}</th>
                    <td class="n">{count(speech, row.count)}</td>
                    <td class="n">{percent(speech, row.percent)}</td>
                </tr>
            }
        })
        .collect();
    let rest: Vec<_> = [
        ("col-base", table.base),
        ("col-skipped", table.skipped),
        ("col-refused", table.refused),
        ("col-not-asked", table.not_asked),
    ]
    .into_iter()
    .map(|(key, shown)| {
        view! { <tr><th scope="row">{speech.say(key)}</th><td class="n">{count(speech, shown)}</td><td></td></tr> }
    })
    .collect();
    let note = match question.kind {
        Kind::Choices(..) | Kind::Helped(_) => Some("multiple-note"),
        Kind::Ranking(_) => Some("rank-note"),
        _ => None,
    };
    let note = note.map(|key| view! { <p class="meta">{speech.say(key)}</p> });
    let label = shown.text.label.clone();
    let id = ["q-", &instrument.code, "-", &table.question].concat();
    Some(view! {
        <div class="asked">
            <p id=id.clone() lang=lang dir=dir>{label}</p>
            <div class="table" role="region" aria-labelledby=[group, " ", &id].concat() tabindex="0">
                <table>
                    <thead><tr>
                        <th scope="col">{speech.say("col-answer")}</th>
                        <th scope="col" class="n">{speech.say("col-people")}</th>
                        <th scope="col" class="n">{speech.say("col-percent")}</th>
                    </tr></thead>
                    <tbody>{rows}{rest}</tbody>
                </table>
            </div>
            {note}
        </div>
    })
}
