//! `/results/{strategy}/{measure}`: one measure, with everything that may be known about it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::instrument::Instrument;
use heard_domain::language::Presentation;
use heard_domain::release::Release;
use heard_domain::strategy::{Counts, Measure, MeasureKind, Source};
use heard_service::Catalogue;
use heard_service::feedback::Published;
use leptos::either::Either;
use leptos::prelude::*;

use super::finding::{Group, groups, movement, sentence, status, who, whole};
use super::{about, chart, tables, title};
use crate::components::rag::{self, Status};
use crate::i18n::Speech;
use crate::pages::{answers, changes, errors};
use crate::reader::Reader;
use crate::shell;
use crate::state::App;

/// The page.
pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((strategy, code)): Path<(String, String)>,
) -> Response {
    let catalogue = app.services.catalogue();
    let found = catalogue.strategy(&strategy).and_then(|strategy| {
        let (outcome, measure) = strategy.measures().find(|(_, measure)| measure.code == code)?;
        Some((outcome, measure))
    });
    let Some((outcome, measure)) = found else {
        return errors::page(&app, &reader, StatusCode::NOT_FOUND, "error-not-found");
    };
    let release = match app.services.newest_release(&strategy).await {
        Ok(release) => release,
        Err(error) => return errors::store(&app, &reader, &error),
    };
    let changed = match app.services.published_feedback().await {
        Ok(changed) => changed,
        Err(error) => return errors::store(&app, &reader, &error),
    };
    let speech = app.locales.speak(reader.language);
    let groups = release.as_deref().map(|release| groups(release, &measure.code)).unwrap_or_default();
    let target = measure.target.as_ref().and_then(|target| target.value);
    let mut drawings = Vec::new();
    for group in &groups {
        drawings.push(chart::draw(&*app.charts, speech, group, target).await);
    }
    let (language, name) = measure.title_in(speech.language);
    let (lang, dir) = title::marks(speech, language);
    let here = ["/results/", &strategy, "/", &code].concat();
    let html = shell::public(&app, &reader, &here, name, || {
        let sections: Vec<_> = groups
            .iter()
            .zip(&drawings)
            .enumerate()
            .filter_map(|(index, (group, drawing))| {
                let release = release.as_deref()?;
                Some(section(speech, &catalogue, release, measure, group, drawing, index))
            })
            .collect();
        let head = head(speech, measure, &groups);
        view! {
            <a class="link crumb back" href=reader.link("/results")>{speech.say("back-to-results")}</a>
            <div class="measure" data-hue=outcome.number>
                <div>
                    <p class="meta">{speech.with("outcome", &[("n", &outcome.number.to_string())])}" · "{title::alone(speech, outcome.title_in(speech.language))}</p>
                    <h1 lang=lang dir=dir>{name.to_owned()}</h1>
                    {head}
                    {sections}
                    <div class="note"><h2>{speech.say("safe-title")}</h2><p>{speech.say("safe-note")}</p></div>
                    <h2>{speech.say("download-next")}</h2>
                    {because(speech, &reader, &changed, &strategy, &code)}
                </div>
                {about::view(speech, outcome, measure, release.as_deref())}
            </div>
        }
    });
    answers::html(StatusCode::OK, html)
}

/// What changed because of what people said about this measure.
fn because(
    speech: Speech<'_>,
    reader: &Reader,
    changed: &[Published],
    strategy: &str,
    measure: &str,
) -> impl IntoView + use<> {
    let about: Vec<_> = changed
        .iter()
        .filter(|entry| entry.says.as_ref().is_ok_and(|says| says.about(strategy, measure)))
        .filter_map(|entry| changes::short(speech, reader, entry))
        .collect();
    if about.is_empty() {
        return Either::Left(view! { <div class="empty"><p>{speech.say("what-changed-none")}</p></div> });
    }
    Either::Right(view! { <ul class="finds changed">{about}</ul> })
}

/// What stands below the title where nothing was found.
fn head(speech: Speech<'_>, measure: &Measure, groups: &[Group<'_>]) -> Option<impl IntoView + use<>> {
    if !groups.is_empty() {
        return None;
    }
    let (state, note) = match measure.kind {
        MeasureKind::Survey => ("results-none-title", "results-none"),
        MeasureKind::Administrative => ("not-imported", "not-imported-note"),
        MeasureKind::Milestone => ("milestone-open", "milestone-note"),
    };
    Some(view! {
        <p class="lede">{speech.say(state)}</p>
        {rag::status(speech, Status::NoFigure)}
        <p>{speech.say(note)}</p>
    })
}

fn section(
    speech: Speech<'_>,
    catalogue: &Catalogue,
    release: &Release,
    measure: &Measure,
    group: &Group<'_>,
    drawing: &str,
    index: usize,
) -> impl IntoView + use<> {
    let figure = group.newest();
    let wave = &figure.wave;
    let instrument = catalogue.instrument(&wave.instrument, wave.version);
    let source = measure.source(&wave.instrument, wave.version);
    let name = instrument
        .and_then(|instrument| instrument.frame(speech.language, Presentation::Standard))
        .map(|(language, texts)| title::alone(speech, (language, &texts.title)));
    let id = ["t", &index.to_string()].concat();
    let held = figure.held.then(|| view! { <p class="meta">{speech.say("finding-held")}</p> });
    let caution = (figure.caution && figure.percent.is_some())
        .then(|| view! { <p class="meta">{speech.say("caution")}</p> });
    let moved = movement(speech, release, figure).map(|moved| view! { <p>{moved}</p> });
    let questions =
        instrument.zip(source).map(|(instrument, source)| asked(speech, &id, instrument, source, group));
    let parts = instrument
        .zip(source)
        .and_then(|(instrument, source)| tables::parts(speech, &id, instrument, source, figure));
    view! {
        <h2 id=id.clone()>{who(speech, group.audience)}<span class="meta">" · "{name}</span></h2>
        <p class="lede">{sentence(speech, figure)}</p>
        {rag::status(speech, status(measure, Some(figure)))}
        {moved}{held}{caution}
        {picture(speech, group, drawing)}
        {tables::rounds(speech, &id, measure, group)}
        {parts}
        {questions}
    }
}

/// The chart with a name for those who do not see it, and what it shows in words.
fn picture(speech: Speech<'_>, group: &Group<'_>, drawing: &str) -> Option<impl IntoView + use<>> {
    if drawing.is_empty() {
        return None;
    }
    let who = who(speech, group.audience);
    let summary: Vec<String> = group
        .figures
        .iter()
        .rev()
        .filter_map(|figure| {
            let interval = figure.interval?;
            let put = [
                ("who", &*who),
                ("percent", &*whole(figure.percent?)),
                ("round", &*speech.month(&figure.wave.opens)),
                ("low", &*whole(interval.low)),
                ("high", &*whole(interval.high)),
            ];
            Some(speech.with("chart-summary", &put))
        })
        .collect();
    let drawing = drawing.to_owned();
    Some(view! {
        <figure class="chart">
            <div role="img" aria-label=summary.join(" ") inner_html=drawing></div>
            <figcaption>{summary[..1].concat()}" "{speech.say("chart-interval-key")}</figcaption>
        </figure>
    })
}

/// The questions behind the measure with all their answers, in the newest round.
fn asked(
    speech: Speech<'_>,
    id: &str,
    instrument: &Instrument,
    source: &Source,
    group: &Group<'_>,
) -> impl IntoView + use<> {
    let figure = group.newest();
    let cards: Vec<_> = figure
        .questions
        .iter()
        .filter_map(|table| {
            let rules: Vec<&Counts> = source
                .parts
                .iter()
                .filter(|part| part.question == table.question)
                .map(|part| &part.counts)
                .collect();
            tables::question(speech, id, instrument, &rules, table)
        })
        .collect();
    view! {
        <h3>{speech.say("questions-title")}" · "{speech.month(&figure.wave.opens)}</h3>
        {cards}
        <p class="meta">{speech.say("counts-note")}</p>
    }
}
