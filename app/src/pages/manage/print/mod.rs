//! `/manage/collectors/{collector}/print`: posters, letters and slips of a way in.

mod files;
mod words;

use std::sync::Arc;

use axum::extract::{Path, RawQuery};
use axum::http::HeaderMap;
use axum::response::Response;
use heard_domain::language::Language;
use heard_service::Entry;
use heard_service::Services;
use heard_service::staff::Action;
use leptos::prelude::*;

use super::{Access, Room, Visit, frame};

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    let read = Access::Needs(Action::CollectorRead);
    let edit = Access::Needs(Action::CollectorEdit);
    vec![
        Room::get("/manage/collectors/{collector}/print", read, page),
        Room::get("/manage/collectors/{collector}/poster/{file}", read, files::poster),
        Room::post("/manage/collectors/{collector}/letters", edit, files::letters),
    ]
}

/// The way in with this code, if this person may do that to it; or else the answer.
fn entry(visit: &Visit, action: Action, collector: &str) -> Result<Arc<Entry>, Response> {
    let catalogue = visit.app.services.catalogue();
    let Some(entry) = catalogue.entry(collector) else { return Err(visit.missing()) };
    if visit.may_in(action, entry.collector.area.as_deref()) {
        Ok(Arc::clone(entry))
    } else {
        Err(visit.refuse())
    }
}

async fn page(
    visit: Visit,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
    Path(collector): Path<String>,
) -> Response {
    let entry = match entry(&visit, Action::CollectorRead, &collector) {
        Ok(entry) => entry,
        Err(response) => return response,
    };
    let languages = Services::languages(&entry);
    let asked = query.as_deref().and_then(|query| query.strip_prefix("poster=")).and_then(Language::parse);
    let chosen = asked.filter(|asked| languages.contains(asked)).unwrap_or(Language::ENGLISH);
    let title = frame::speech(&visit.app).say("manage-print-title");
    let address = words::address(&visit.app, &headers, &collector);
    let [name, form_words] = words::names(&visit.app, &entry, chosen);
    let may_edit = visit.may_in(Action::CollectorEdit, entry.collector.area.as_deref());
    frame::page(&visit, "/manage/collectors", &title, |speech| {
        let file = |language: Language, kind: &str| {
            ["/manage/collectors/", &collector, "/poster/", language.tag(), ".", kind].concat()
        };
        let tabs: Vec<_> = languages
            .iter()
            .map(|language| {
                let to = ["?poster=", language.tag()].concat();
                let current = (*language == chosen).then_some("true");
                view! { <li><a href=to lang=language.tag() dir=language.direction() aria-current=current>{language.name()}</a></li> }
            })
            .collect();
        let shown = speech.with("manage-print-preview", &[("language", chosen.name())]);
        let all = ["/manage/collectors/", &collector, "/poster/all.pdf"].concat();
        let back = ["/manage/collectors/", &collector].concat();
        let letters = may_edit.then(|| letters(speech, &collector, &languages, chosen));
        let pages = languages.len().try_into().unwrap_or_default();
        view! {
            <p class="trail"><a href=back><bdi>{name}</bdi></a></p>
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("manage-print-lead")}</p>
            <dl class="facts">
                <dt>{speech.say("manage-print-address")}</dt>
                <dd><bdi>{address}</bdi><p class="hint">{speech.say("manage-print-address-hint")}</p></dd>
            </dl>
            <h2>{speech.say("manage-print-posters")}</h2>
            <nav class="poster-tongues" aria-label=speech.say("manage-print-language")><ul>{tabs}</ul></nav>
            <div class="split poster">
                <figure>
                    <img src=file(chosen, "png") width="1654" height="2339" alt=shown />
                    <figcaption lang=chosen.tag() dir=chosen.direction()>{form_words}</figcaption>
                </figure>
                <div>
                    <ul class="files">
                        <li>
                            <a class="go" href=file(chosen, "pdf") download>{speech.with("manage-print-pdf", &[("language", chosen.name())])}</a>
                            <p class="hint">{speech.say("manage-print-pdf-hint")}</p>
                        </li>
                        <li>
                            <a class="go" href=file(chosen, "png") download>{speech.with("manage-print-png", &[("language", chosen.name())])}</a>
                            <p class="hint">{speech.say("manage-print-png-hint")}</p>
                        </li>
                        <li>
                            <a class="go" href=all download>{speech.say("manage-print-all")}</a>
                            <p class="hint">{speech.count("manage-print-all-hint", "n", pages, &[])}</p>
                        </li>
                    </ul>
                </div>
            </div>
            {letters}
        }
    })
}

/// The form for codes that are known only to who has them before their eyes.
fn letters(
    speech: crate::i18n::Speech<'_>,
    collector: &str,
    languages: &[Language],
    chosen: Language,
) -> AnyView {
    let to = ["/manage/collectors/", collector, "/letters"].concat();
    let options: Vec<_> = languages
        .iter()
        .map(|language| {
            let selected = *language == chosen;
            view! { <option value=language.tag() lang=language.tag() selected=selected>{language.name()}</option> }
        })
        .collect();
    view! {
        <h2>{speech.say("manage-print-letters")}</h2>
        <p>{speech.say("manage-print-letters-lead")}</p>
        <form method="post" action=to class="pane">
            <div class="field">
                <label for="codes">{speech.say("manage-print-codes")}</label>
                <p class="hint" id="codes-hint">{speech.say("manage-print-codes-hint")}</p>
                <textarea id="codes" name="codes" rows="6" required=true autocomplete="off" spellcheck="false" aria-describedby="codes-hint"></textarea>
            </div>
            <div class="field">
                <label for="language">{speech.say("manage-print-language")}</label>
                <select id="language" name="language">{options}</select>
            </div>
            <p class="does">
                <button class="btn" name="form" value="slips">{speech.say("manage-print-slips-go")}</button>
                <button class="btn" name="form" value="letters">{speech.say("manage-print-letters-go")}</button>
            </p>
        </form>
    }
    .into_any()
}
