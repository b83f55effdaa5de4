//! `/manage/waves`: rounds of fieldwork, their dates, and how many were reached.

mod chase;
mod edit;
mod end;

use axum::extract::Path;
use axum::response::Response;
use heard_domain::disclosure::Raw;
use heard_domain::language::{Language, Presentation};
use heard_service::ports::Wave;
use heard_service::staff::Action;
use heard_service::{Catalogue, Group};
use jiff::civil::Date;
use leptos::prelude::*;

use super::collectors::parts::{so_far, state, way};
use super::{Access, Room, Visit, frame};
use crate::i18n::Speech;

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    let (read, edit) = (Access::Needs(Action::WaveRead), Access::Needs(Action::WaveEdit));
    vec![
        Room::get("/manage/waves", read, list),
        Room::get("/manage/waves/new", edit, edit::fresh),
        Room::post("/manage/waves/new", edit, edit::make),
        Room::get("/manage/waves/{wave}", read, show),
        Room::get("/manage/waves/{wave}/edit", edit, edit::form),
        Room::post("/manage/waves/{wave}/edit", edit, edit::change),
        Room::get("/manage/waves/{wave}/close", edit, end::ask_close),
        Room::post("/manage/waves/{wave}/close", edit, end::close),
        Room::get("/manage/waves/{wave}/freeze", edit, end::ask_freeze),
        Room::post("/manage/waves/{wave}/freeze", edit, end::freeze),
        Room::get("/manage/waves/{wave}/rate", read, chase::page),
    ]
}

fn wave_state(speech: Speech<'_>, wave: &Wave, today: Date) -> AnyView {
    let (class, key) = if wave.frozen {
        ("state", "manage-waves-frozen")
    } else if today < wave.opens {
        ("state", "manage-waves-coming")
    } else if wave.closes < today {
        ("state warn", "manage-waves-closed")
    } else {
        ("state good", "manage-waves-open")
    };
    view! { <span class=class>{speech.say(key)}</span> }.into_any()
}

/// The title of an instrument version, with its number.
fn asked(catalogue: &Catalogue, code: &str, version: u32) -> String {
    let instrument = catalogue.instrument(code, version);
    let frame = instrument.and_then(|one| one.frame(Language::ENGLISH, Presentation::Standard));
    let title = frame.map_or_else(|| code.to_owned(), |(_, texts)| texts.title.clone());
    format!("{title}, v{version}")
}

async fn list(visit: Visit) -> Response {
    let catalogue = visit.app.services.catalogue();
    let today = (visit.app.today)();
    let mut reached = Vec::new();
    for wave in catalogue.waves.iter().rev() {
        match visit.app.services.reach(&wave.code).await {
            Ok(reach) => reached.push((wave, reach.into_iter().map(|(_, count)| count).sum::<Raw>())),
            Err(error) => return frame::store(&visit, &error),
        }
    }
    let title = frame::speech(&visit.app).say("manage-waves");
    let may = visit.may_in(Action::WaveEdit, None);
    frame::page(&visit, "/manage/waves", &title, |speech| {
        let rows: Vec<_> = reached
            .iter()
            .map(|(wave, count)| {
                let to = ["/manage/waves/", &wave.code].concat();
                view! {
                    <tr role="row">
                        <th role="rowheader" scope="row"><a href=to>{catalogue.wave_name(&wave.code)}</a></th>
                        <td role="cell">{asked(&catalogue, &wave.instrument, wave.version)}</td>
                        <td role="cell">{speech.date(wave.opens)}" – "{speech.date(wave.closes)}</td>
                        <td role="cell">{wave_state(speech, wave, today)}</td>
                        <td role="cell" class="num" data-head=speech.say("manage-waves-head-so-far")>{so_far(speech, *count)}</td>
                    </tr>
                }
            })
            .collect();
        let heads = [
            ("manage-waves-head-name", None),
            ("manage-waves-head-asks", None),
            ("manage-waves-head-dates", None),
            ("manage-waves-head-state", None),
            ("manage-waves-head-so-far", Some("num")),
        ]
        .map(|(key, class)| view! { <th role="columnheader" scope="col" class=class>{speech.say(key)}</th> })
        .collect_view();
        let table = if rows.is_empty() {
            view! { <div class="empty"><p>{speech.say("manage-waves-none")}</p></div> }.into_any()
        } else {
            view! { <div class="wide" tabindex="0" role="region" aria-label=title.clone()><table class="grid stack" role="table"><thead role="rowgroup"><tr role="row">{heads}</tr></thead><tbody role="rowgroup">{rows}</tbody></table></div> }
                .into_any()
        };
        view! {
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("manage-waves-lead")}</p>
            {may.then(|| view! { <p class="acts"><a class="go" href="/manage/waves/new">{speech.say("manage-waves-new")}</a></p> })}
            {table}
        }
    })
}

async fn show(visit: Visit, Path(code): Path<String>) -> Response {
    let catalogue = visit.app.services.catalogue();
    let today = (visit.app.today)();
    let Some(wave) = catalogue.waves.iter().find(|wave| wave.code == code) else { return visit.missing() };
    let reach = match visit.app.services.reach(&code).await {
        Ok(reach) => reach,
        Err(error) => return frame::store(&visit, &error),
    };
    let plan = catalogue.plan(&code).cloned().unwrap_or_default();
    let of = |collector: &str| {
        reach.iter().find(|(known, _)| known == collector).map_or(Raw::ZERO, |(_, count)| *count)
    };
    let entries: Vec<_> = catalogue.entries().iter().filter(|entry| entry.wave.code == code).collect();
    let total: Raw = reach.iter().map(|(_, count)| *count).sum();
    let title = catalogue.wave_name(&code);
    let may = visit.may_in(Action::WaveEdit, None);
    frame::page(&visit, "/manage/waves", &title, |speech| {
        let here = ["/manage/waves/", &code].concat();
        let targets: Vec<_> = catalogue
            .groups(&code, &reach)
            .into_iter()
            .map(|Group { label, target, came }| {
                let count =
                    came.map_or_else(|| speech.say("manage-waves-no-group"), |came| so_far(speech, came));
                view! { <tr><th scope="row">{label}</th><td class="num">{target}</td><td>{count}</td></tr> }
            })
            .collect();
        let targets = (!targets.is_empty()).then(|| {
            view! {
                <h2 id="targets">{speech.say("manage-waves-targets")}</h2>
                <div class="wide"><table class="grid">
                    <thead><tr>
                        <th scope="col">{speech.say("manage-waves-group")}</th>
                        <th scope="col" class="num">{speech.say("manage-waves-target")}</th>
                        <th scope="col">{speech.say("manage-waves-head-so-far")}</th>
                    </tr></thead>
                    <tbody>{targets}</tbody>
                </table></div>
            }
        });
        let ways: Vec<_> = entries
            .iter()
            .filter(|entry| visit.may_in(Action::CollectorRead, entry.collector.area.as_deref()))
            .map(|entry| {
                let to = ["/manage/collectors/", &entry.collector.code].concat();
                view! {
                    <li>
                        <span><a href=to>{entry.label().to_owned()}</a>" · "{way(speech, entry.way())}</span>
                        <span>{so_far(speech, of(&entry.collector.code))}</span>
                        {state(speech, entry, today)}
                    </li>
                }
            })
            .collect();
        let freezes = plan
            .freezes
            .map(|day| view! { <dt>{speech.say("manage-waves-freezes")}</dt><dd>{speech.date(day)}</dd> });
        let acts = may.then(|| {
            let change = (!wave.frozen).then(|| {
                let close = (wave.closes >= today).then(|| {
                    view! { <a class="btn" href=[&here, "/close"].concat()>{speech.say("manage-waves-close")}</a> }
                });
                view! {
                    <a class="go" href=["/manage/collectors/new?wave=", &code].concat()>{speech.say("manage-waves-add-way")}</a>
                    <a class="btn" href=[&here, "/edit"].concat()>{speech.say("manage-waves-edit")}</a>
                    {close}
                    <a class="btn bad" href=[&here, "/freeze"].concat()>{speech.say("manage-waves-freeze")}</a>
                }
            });
            view! { <div class="acts">{change}</div> }
        });
        view! {
            <p class="trail"><a href="/manage/waves">{speech.say("manage-waves")}</a></p>
            <h1>{title.clone()}</h1>
            <dl class="facts">
                <dt>{speech.say("manage-waves-head-state")}</dt><dd>{wave_state(speech, wave, today)}</dd>
                <dt>{speech.say("manage-waves-head-asks")}</dt><dd>{asked(&catalogue, &wave.instrument, wave.version)}</dd>
                <dt>{speech.say("manage-waves-head-dates")}</dt><dd>{speech.date(wave.opens)}" – "{speech.date(wave.closes)}</dd>
                {freezes}
                <dt>{speech.say("manage-waves-head-so-far")}</dt><dd>{so_far(speech, total)}</dd>
            </dl>
            {acts}
            {targets}
            <h2>{speech.say("manage-collectors")}</h2>
            <ul class="rows">{ways}</ul>
            <p><a class="btn" href=[&here, "/rate"].concat()>{speech.say("manage-waves-rate")}</a></p>
        }
    })
}
