//! One way in: its address, its state, and what can be done with it.

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use heard_domain::disclosure::Raw;
use heard_service::ports::Privacy;
use heard_service::staff::Action;
use heard_service::{Entry, State, Way};
use leptos::prelude::*;

use super::found;
use super::parts::{picture, so_far, spoken, state, way, whole};
use crate::i18n::Speech;
use crate::pages::manage::{Visit, frame};

/// The page.
pub async fn page(visit: Visit, Path(code): Path<String>, headers: HeaderMap) -> Response {
    let entry = match found(&visit, &code, Action::CollectorRead) {
        Ok(entry) => entry,
        Err(response) => return response,
    };
    let services = &visit.app.services;
    let (reach, batches) = match (services.reach(&entry.wave.code).await, services.code_batches().await) {
        (Ok(reach), Ok(batches)) => (reach, batches),
        (Err(error), _) | (_, Err(error)) => return frame::store(&visit, &error),
    };
    let count: Raw = reach.into_iter().filter(|(known, _)| *known == code).map(|(_, count)| count).sum();
    let catalogue = services.catalogue();
    let address = whole(&visit.app, &headers, &code);
    let title = entry.label().to_owned();
    let area = entry.collector.area.as_deref();
    let may = |action| visit.may_in(action, area);
    frame::page(&visit, "/manage/collectors", &title, |speech| {
        let here = ["/manage/collectors/", &code].concat();
        let privacy = match entry.collector.privacy {
            Privacy::Anonymous => "manage-collectors-anonymous",
            Privacy::Confidential => "manage-collectors-confidential",
        };
        let place =
            |text: &Option<String>| text.clone().unwrap_or_else(|| speech.say("manage-collectors-unknown"));
        let svg = picture(&address, &speech.say("manage-collectors-picture"));
        let batches: Vec<_> = batches
            .iter()
            .filter(|batch| batch.collector == code)
            .map(|batch| {
                view! {
                    <tr><th scope="row">{batch.label.clone()}</th><td>{speech.date(batch.made)}</td>
                        <td class="num">{batch.given}</td><td>{so_far(speech, batch.used)}</td></tr>
                }
            })
            .collect();
        let codes = (entry.way() == Way::Codes).then(|| {
            let make = may(Action::CollectorEdit).then(|| {
                view! { <p><a class="go" href=[&here, "/codes"].concat()>{speech.say("manage-collectors-codes-make")}</a></p> }
            });
            let heads = [
                "manage-collectors-codes-batch",
                "manage-collectors-codes-head-made",
                "manage-collectors-codes-given",
                "manage-collectors-codes-used",
            ]
            .map(|key| view! { <th scope="col">{speech.say(key)}</th> });
            view! {
                <h2>{speech.say("manage-collectors-codes")}</h2>
                <p>{speech.say("manage-collectors-codes-lead")}</p>
                <div class="wide"><table class="grid"><thead><tr>{heads.collect_view()}</tr></thead><tbody>{batches}</tbody></table></div>
                {make}
            }
        });
        view! {
            <p class="trail"><a href="/manage/collectors">{speech.say("manage-collectors")}</a></p>
            <h1>{title.clone()}</h1>
            <div class="split"><div>
                <dl class="facts">
                    <dt>{speech.say("manage-collectors-way")}</dt><dd>{way(speech, entry.way())}</dd>
                    <dt>{speech.say("manage-collectors-state")}</dt><dd>{state(speech, &entry, (visit.app.today)())}</dd>
                    <dt>{speech.say("manage-collectors-wave")}</dt>
                    <dd><a href=["/manage/waves/", &entry.wave.code].concat()>{catalogue.wave_name(&entry.wave.code)}</a></dd>
                    <dt>{speech.say("manage-collectors-dates")}</dt><dd>{speech.date(entry.opens())}" – "{speech.date(entry.closes())}</dd>
                    <dt>{speech.say("manage-collectors-area")}</dt><dd>{place(&entry.collector.area)}</dd>
                    <dt>{speech.say("manage-collectors-setting")}</dt><dd>{place(&entry.collector.setting)}</dd>
                    <dt>{speech.say("manage-collectors-privacy")}</dt><dd>{speech.say(privacy)}</dd>
                    <dt>{speech.say("manage-collectors-so-far")}</dt><dd>{so_far(speech, count)}</dd>
                </dl>
                {acts(speech, &entry, &here, may(Action::CollectorEdit))}
            </div>
            <section class="pane way" aria-labelledby="way">
                <h2 id="way">{speech.say("manage-collectors-address")}</h2>
                <p class="address"><a href=address.clone()>{spoken(&address).to_owned()}</a></p>
                <div inner_html=svg.unwrap_or_default()></div>
                {links(speech, &entry, &here)}
            </section></div>
            {codes}
            {(entry.way() == Way::Embed).then(|| embed(speech, &entry, &address))}
            {(entry.way() == Way::Paper && may(Action::PaperEnter)).then(|| view! {
                <form method="post" action=[&here, "/enter"].concat()><button class="go">{speech.say("manage-collectors-enter")}</button></form>
            })}
        }
    })
}

fn acts(speech: Speech<'_>, entry: &Entry, here: &str, may: bool) -> AnyView {
    may.then(|| {
        let (to, key) = if entry.collector.paused {
            ("/reopen", "manage-collectors-reopen")
        } else {
            ("/pause", "manage-collectors-pause")
        };
        let note = entry.collector.paused.then(|| view! { <p class="hint">{speech.say("manage-collectors-paused-note")}</p> });
        view! {
            {note}
            <div class="acts">
                <a class="btn" href=[here, "/edit"].concat()>{speech.say("manage-collectors-edit")}</a>
                <form method="post" action=[here, to].concat()><button class="btn">{speech.say(key)}</button></form>
            </div>
        }
    })
    .into_any()
}

fn links(speech: Speech<'_>, entry: &Entry, here: &str) -> AnyView {
    let link = |to: &str, key: &str| {
        view! { <li><a href=[here, to].concat()>{speech.say(key)}</a></li> }
    };
    let poll = (entry.way() == Way::Poll).then(|| link("/screen", "manage-collectors-screen"));
    view! {
        <ul class="plain">
            {poll}
            {link("/print", "manage-collectors-print")}
            {link("/paper", "manage-collectors-paper")}
        </ul>
    }
    .into_any()
}

fn embed(speech: Speech<'_>, entry: &Entry, address: &str) -> AnyView {
    let title = entry.label().replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let snippet = [
        "<iframe src=\"",
        address,
        "\" title=\"",
        &title,
        "\" width=\"100%\" height=\"720\"></iframe>\n<p><a href=\"",
        address,
        "\">",
        &title,
        "</a></p>",
    ]
    .concat();
    let where_to = entry.setup.origin.clone().unwrap_or_else(|| speech.say("manage-collectors-no-origin"));
    view! {
        <h2>{speech.say("manage-collectors-embed")}</h2>
        <p>{speech.with("manage-collectors-embed-lead", &[("origin", &where_to)])}</p>
        <pre class="snippet" tabindex="0">{snippet}</pre>
        <p class="hint">{speech.say("manage-collectors-embed-note")}</p>
    }
    .into_any()
}

/// Whether it takes answers today.
pub fn open(visit: &Visit, entry: &Entry) -> bool {
    entry.state((visit.app.today)()) == State::Open
}
