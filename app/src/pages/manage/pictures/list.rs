//! `GET /manage/pictures`

use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use heard_service::staff::Action;
use leptos::prelude::*;

use super::super::form::Wrongs;
use super::super::{Visit, frame};
use super::HERE;
use super::add::{Posted, form};
use super::grid::{Looked, found, inside, search};
use crate::pictures::Picture;

/// The page.
pub async fn page(visit: Visit, Query(looked): Query<Looked>) -> Response {
    show(&visit, StatusCode::OK, &looked, &Posted::default(), &Wrongs::default())
}

/// The page, with what was posted and what was wrong with it.
pub fn show(
    visit: &Visit,
    status: StatusCode,
    looked: &Looked,
    posted: &Posted,
    wrongs: &Wrongs,
) -> Response {
    let plain = frame::speech(&visit.app).say("manage-pictures-title");
    let title = if wrongs.is_empty() {
        plain.clone()
    } else {
        frame::speech(&visit.app).with("manage-pictures-error", &[("title", &plain)])
    };
    let edits = visit.staff.may(Action::InstrumentEdit);
    frame::answer(visit, status, HERE, &title, |speech| {
        let tile = |picture: &Picture| {
            let code = view! { <code>{picture.code.clone()}</code> };
            if picture.own {
                let to = [HERE, "/", &picture.code].concat();
                view! { <a class="tile" href=to>{inside(speech, picture)}{code}</a> }.into_any()
            } else {
                view! { <div class="tile">{inside(speech, picture)}{code}</div> }.into_any()
            }
        };
        let tiles = found(speech, &visit.app, looked, HERE, &tile);
        let own = edits.then(|| view! { <aside>{form(speech, posted, wrongs)}</aside> });
        let gone = (looked.did.as_deref() == Some("gone"))
            .then(|| view! { <p class="done" role="status">{speech.say("manage-pictures-gone")}</p> });
        view! {
            <h1>{plain.clone()}</h1>
            {wrongs.summary(speech)}
            {gone}
            <p class="lede">{speech.say("manage-pictures-lead")}</p>
            <div class="split">
                <div>{search(speech, looked, Vec::new())}{tiles}</div>
                {own}
            </div>
        }
    })
}
