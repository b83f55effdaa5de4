//! `/calendar`: every round of questions, and when it takes answers.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::language::{Language, Presentation};
use leptos::prelude::*;

use super::answers;
use crate::reader::Reader;
use crate::shell;
use crate::state::App;

/// The page.
pub async fn page(State(app): State<App>, reader: Reader) -> Response {
    let catalogue = app.services.catalogue();
    let today = (app.today)();
    let speech = app.locales.speak(reader.language);
    let title = speech.say("calendar-title");
    let html = shell::public(&app, &reader, "/calendar", &title, || {
        let rows: Vec<_> = catalogue
            .waves
            .iter()
            .rev()
            .filter_map(|wave| {
                let instrument = catalogue.instrument(&wave.instrument, wave.version)?;
                let (language, texts) = instrument.frame(speech.language, Presentation::Standard)?;
                let foreign = (language != speech.language).then_some(language);
                let state = if today < wave.opens {
                    "calendar-coming"
                } else if wave.frozen || wave.closes < today {
                    "calendar-closed"
                } else {
                    "calendar-open"
                };
                Some(view! {
                    <tr>
                        <th scope="row" lang=foreign.map(Language::tag) dir=foreign.map(Language::direction)>{texts.title.clone()}</th>
                        <td>{speech.date(wave.opens)}</td>
                        <td>{speech.date(wave.closes)}</td>
                        <td>{speech.say(state)}</td>
                    </tr>
                })
            })
            .collect();
        view! {
            <h1 id="t">{title.clone()}</h1>
            <p class="lede">{speech.say("calendar-lead")}</p>
            <div class="table" role="region" aria-labelledby="t" tabindex="0">
                <table>
                    <thead><tr>
                        <th scope="col">{speech.say("calendar-what")}</th>
                        <th scope="col">{speech.say("calendar-opens")}</th>
                        <th scope="col">{speech.say("calendar-closes")}</th>
                        <th scope="col">{speech.say("calendar-state")}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    });
    answers::html(StatusCode::OK, html)
}
