//! `/manage/collectors`: the ways in.

mod codes;
mod edit;
mod paper;
pub(super) mod parts;
mod screen;
mod show;

use std::sync::Arc;

use axum::response::Response;
use heard_service::Entry;
use heard_service::staff::Action;
use leptos::prelude::*;

use super::{Access, Room, Visit, frame};
use parts::{state, way};
pub(super) use screen::big;
pub(super) use show::open;

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    let (read, edit) = (Access::Needs(Action::CollectorRead), Access::Needs(Action::CollectorEdit));
    let enter = Access::Needs(Action::PaperEnter);
    vec![
        Room::get("/manage/collectors", read, list),
        Room::get("/manage/collectors/new", edit, edit::fresh),
        Room::post("/manage/collectors/new", edit, edit::make),
        Room::get("/manage/collectors/{collector}", read, show::page),
        Room::get("/manage/collectors/{collector}/edit", edit, edit::form),
        Room::post("/manage/collectors/{collector}/edit", edit, edit::change),
        Room::post("/manage/collectors/{collector}/pause", edit, edit::pause),
        Room::post("/manage/collectors/{collector}/reopen", edit, edit::reopen),
        Room::get("/manage/collectors/{collector}/codes", edit, codes::ask),
        Room::post("/manage/collectors/{collector}/codes", edit, codes::make),
        Room::get("/manage/collectors/{collector}/paper", read, paper::sheet),
        Room::get("/manage/collectors/{collector}/screen", read, screen::page),
        Room::get("/manage/paper", enter, paper::list),
        Room::post("/manage/collectors/{collector}/enter", enter, paper::enter),
    ]
}

/// A way in by its code, if this may be done to it; the page to answer with if not.
pub(super) fn found(visit: &Visit, code: &str, action: Action) -> Result<Arc<Entry>, Response> {
    let catalogue = visit.app.services.catalogue();
    let entry = catalogue.entry(code).cloned().ok_or_else(|| visit.missing())?;
    if visit.may_in(action, entry.collector.area.as_deref()) { Ok(entry) } else { Err(visit.refuse()) }
}

async fn list(visit: Visit) -> Response {
    let catalogue = visit.app.services.catalogue();
    let today = (visit.app.today)();
    let title = frame::speech(&visit.app).say("manage-collectors");
    let may = visit.staff.may(Action::CollectorEdit);
    frame::page(&visit, "/manage/collectors", &title, |speech| {
        let groups: Vec<_> = catalogue
            .waves
            .iter()
            .rev()
            .filter_map(|wave| {
                let rows: Vec<_> = catalogue
                    .entries()
                    .iter()
                    .filter(|entry| entry.wave.code == wave.code)
                    .filter(|entry| visit.may_in(Action::CollectorRead, entry.collector.area.as_deref()))
                    .map(|entry| {
                        let to = ["/manage/collectors/", &entry.collector.code].concat();
                        let place = [&entry.collector.area, &entry.collector.setting];
                        let place: Vec<_> = place.into_iter().flatten().map(String::as_str).collect();
                        view! {
                            <li>
                                <span><a href=to>{entry.label().to_owned()}</a>" · "{way(speech, entry.way())}</span>
                                <span class="meta">{place.join(", ")}</span>
                                {state(speech, entry, today)}
                            </li>
                        }
                    })
                    .collect();
                let heading = catalogue.wave_name(&wave.code);
                (!rows.is_empty()).then(|| view! { <h2>{heading}</h2><ul class="rows">{rows}</ul> })
            })
            .collect();
        let none = groups
            .is_empty()
            .then(|| view! { <div class="empty"><p>{speech.say("manage-collectors-none")}</p></div> });
        view! {
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("manage-collectors-lead")}</p>
            {may.then(|| view! { <p class="acts"><a class="go" href="/manage/collectors/new">{speech.say("manage-collectors-new")}</a></p> })}
            {groups}{none}
        }
    })
}
