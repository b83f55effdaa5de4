//! `/`: what is open, what was found, what changed.

use std::cmp::Reverse;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::instrument::Audience;
use heard_domain::language::Presentation;
use heard_domain::release::Release;
use heard_domain::strategy::Strategy;
use heard_service::Entry;
use heard_service::feedback::Published;
use leptos::either::Either;
use leptos::prelude::*;

use super::results::finding::{groups, sentence, status, who, whole};
use super::results::title;
use super::{answers, changes, errors};
use crate::components::drawings::HELLO;
use crate::components::rag;
use crate::i18n::Speech;
use crate::reader::Reader;
use crate::shell;
use crate::state::App;

/// Findings on the front page.
const FOUND: usize = 3;
/// Entries on what changed there.
const CHANGED: usize = 3;

/// The page.
pub async fn page(State(app): State<App>, reader: Reader) -> Response {
    let catalogue = app.services.catalogue();
    let today = (app.today)();
    let speech = app.locales.speak(reader.language);
    let mut found = Vec::new();
    for strategy in catalogue.strategies_in_use() {
        match app.services.newest_release(&strategy.code).await {
            Ok(Some(release)) => found.push((strategy, release)),
            Ok(None) => {}
            Err(error) => return errors::store(&app, &reader, &error),
        }
    }
    let changed = match app.services.published_feedback().await {
        Ok(changed) => changed,
        Err(error) => return errors::store(&app, &reader, &error),
    };
    let title = speech.say("site-promise");
    let html = shell::public(&app, &reader, "/", &title, || {
        let mut open: Vec<_> =
            catalogue.entries().iter().filter(|entry| entry.way().listed() && entry.open(today)).collect();
        // Children first, and what asks most before what asks little.
        open.sort_by_key(|entry| {
            (entry.instrument.audience != Audience::Cyp, Reverse(entry.instrument.questions.len()))
        });
        let open: Vec<_> =
            open.into_iter().enumerate().map(|(index, entry)| card(speech, &reader, entry, index)).collect();
        let open = if open.is_empty() {
            Either::Left(view! { <div class="empty"><p>{speech.say("open-none")}</p></div> })
        } else {
            Either::Right(view! { <ul class="opens">{open}</ul> })
        };
        let lead = speech.with("front-lead", &[("area", &app.settings.area(speech))]);
        view! {
            <div class="hello"><div>
                <h1>{speech.say("front-title")}</h1>
                <p class="lede">{lead}</p>
            </div><div inner_html=HELLO></div></div>
            <section aria-labelledby="open"><h2 id="open">{speech.say("open-title")}</h2>{open}</section>
            <section aria-labelledby="found"><h2 id="found">{speech.say("found-title")}</h2>
                {findings(speech, &reader, &found)}
            </section>
            <section aria-labelledby="changed"><h2 id="changed">{speech.say("changed-title")}</h2>
                {what_changed(speech, &reader, &changed)}
            </section>
        }
    });
    answers::html(StatusCode::OK, html)
}

fn what_changed(speech: Speech<'_>, reader: &Reader, changed: &[Published]) -> impl IntoView + use<> {
    let newest: Vec<_> =
        changed.iter().filter_map(|entry| changes::short(speech, reader, entry)).take(CHANGED).collect();
    if newest.is_empty() {
        return Either::Left(view! { <div class="empty"><p>{speech.say("changed-none")}</p></div> });
    }
    Either::Right(view! {
        <ul class="finds changed">{newest}</ul>
        <p><a class="crumb" href=reader.link("/changes")>{speech.say("changes-all")}</a></p>
    })
}

fn card(speech: Speech<'_>, reader: &Reader, entry: &Entry, index: usize) -> impl IntoView + use<> {
    let frame = entry.instrument.frame(speech.language, Presentation::Standard);
    let (foreign, title, summary) = frame
        .map(|(language, texts)| {
            let foreign = (language != speech.language).then_some(language);
            (foreign, texts.title.clone(), texts.summary.clone())
        })
        .unwrap_or_default();
    let (lang, dir) = (
        foreign.map(heard_domain::language::Language::tag),
        foreign.map(heard_domain::language::Language::direction),
    );
    let asked = entry.instrument.questions.iter().filter(|question| question.counts()).count();
    let count = speech.count("open-questions", "n", asked.try_into().unwrap_or_default(), &[]);
    let until = speech.with("open-until", &[("closes", &speech.date(entry.closes()))]);
    let audience = match entry.instrument.audience {
        Audience::Cyp => "audience-cyp",
        Audience::Parents => "audience-parents",
    };
    let name = [&speech.say("open-start"), ": ", &title].concat();
    view! {
        <li data-hue=index % 6 + 1>
            <h3 lang=lang dir=dir>{title}</h3>
            <p class="meta">{speech.say(audience)}</p>
            <p lang=lang dir=dir>{summary}</p>
            <p class="meta">{count}" · "{until}</p>
            <a class="go" href=reader.link(&["/s/", &entry.collector.code].concat()) aria-label=name>{speech.say("open-start")}</a>
        </li>
    }
}

fn findings(
    speech: Speech<'_>,
    reader: &Reader,
    found: &[(&Strategy, std::sync::Arc<Release>)],
) -> impl IntoView + use<> {
    let Some((strategy, release)) = found.first() else {
        return Either::Left(view! { <div class="empty"><p>{speech.say("found-none")}</p></div> });
    };
    let shown: Vec<_> = strategy
        .measures()
        .filter_map(|(outcome, measure)| {
            let groups = groups(release, &measure.code);
            let group = groups.first()?;
            let figure = group.newest();
            let percent = speech.with("percent", &[("n", &whole(figure.percent?))]);
            let (language, title) = measure.title_in(speech.language);
            let (lang, dir) = title::marks(speech, language);
            let address = reader.link(&["/results/", &strategy.code, "/", &measure.code].concat());
            let said = [&who(speech, group.audience), ": ", &sentence(speech, figure)].concat();
            Some((
                outcome.number,
                view! {
                    <li>
                        <p class="big">{percent}</p>
                        <div>
                            <h3><a href=address lang=lang dir=dir>{title.to_owned()}</a></h3>
                            <p>{said}</p>
                            {rag::status(speech, status(measure, Some(figure)))}
                        </div>
                    </li>
                },
            ))
        })
        .collect();
    // One finding of each outcome, so that the front page shows the width of the strategy.
    let mut seen = Vec::new();
    let picked: Vec<_> = shown
        .into_iter()
        .filter(|(outcome, _)| {
            !seen.contains(outcome) && {
                seen.push(*outcome);
                true
            }
        })
        .map(|(_, item)| item)
        .take(FOUND)
        .collect();
    let all = speech.count("found-all", "n", strategy.measures().count().try_into().unwrap_or_default(), &[]);
    Either::Right(view! {
        <ul class="finds">{picked}</ul>
        <p><a class="crumb" href=reader.link("/results")>{all}</a></p>
    })
}
