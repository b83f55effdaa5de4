//! `/manage`: what needs somebody today, and what is going on.

use axum::http::{HeaderMap, header};
use axum::response::Response;
use heard_domain::disclosure::Raw;
use heard_service::staff::Action;
use leptos::prelude::*;

use super::needs::{self, Need, Urgency};
use super::{Access, Room, Visit, frame};
use crate::i18n::Speech;

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    vec![Room::get("/manage", Access::Needs(Action::HomeSee), page)]
}

async fn page(visit: Visit, headers: HeaderMap) -> Response {
    let services = &visit.app.services;
    let found = match needs::gather(&visit).await {
        Ok(needs) => services.ports().voices.gathered().await.map(|gathered| (needs, gathered)),
        Err(error) => Err(error),
    };
    let (needs, gathered) = match found {
        Ok(found) => found,
        Err(error) => return frame::store(&visit, &error),
    };
    let speech = frame::speech(&visit.app);
    let title = speech.say("manage-home");
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let scheme = if visit.app.settings.secure { "https://" } else { "http://" };
    let origin = [scheme, host].concat();
    let beginning = services.catalogue().waves.is_empty();
    frame::page(&visit, "/manage", &title, |speech| {
        let today = speech.date((visit.app.today)());
        let demonstration = visit.app.settings.demonstration;
        view! {
            <h1>{title.clone()}</h1>
            <p class="meta">{today}</p>
            {demonstration.then(|| view! { <p class="done">{speech.say("manage-home-demonstration")}</p> })}
            {beginning.then(|| first_steps(&visit, speech))}
            {(!beginning || !needs.is_empty()).then(|| today_list(speech, needs))}
            {going_on(&visit, speech, &origin, &gathered)}
        }
    })
}

fn today_list(speech: Speech<'_>, needs: Vec<Need>) -> impl IntoView + use<> {
    if needs.is_empty() {
        return view! {
            <div class="empty">
                <h2>{speech.say("manage-home-nothing-title")}</h2>
                <p>{speech.say("manage-home-nothing")}</p>
            </div>
        }
        .into_any();
    }
    let lines: Vec<_> = needs
        .into_iter()
        .map(|need| {
            let (class, mark) = match need.urgency {
                Urgency::Safety => ("need safety", Some("manage-home-first")),
                Urgency::Now => ("need now", Some("manage-home-now")),
                Urgency::Soon => ("need", None),
                Urgency::Later => ("need later", None),
            };
            let mark = mark.map(|key| view! { <strong class="mark">{speech.say(key)}</strong> " " });
            view! { <li class=class><p>{mark}{need.words}</p><a href=need.link>{need.action}</a></li> }
        })
        .collect();
    view! {
        <section aria-labelledby="needs">
            <h2 id="needs">{speech.say("manage-home-needs")}</h2>
            <ol class="needs">{lines}</ol>
        </section>
    }
    .into_any()
}

/// The way from nothing to the first results, for whoever can go some of it.
fn first_steps(visit: &Visit, speech: Speech<'_>) -> impl IntoView + use<> {
    let steps = [
        (
            "manage-home-step-strategy",
            "manage-home-step-strategy-why",
            "/manage/strategy",
            Action::StrategyRead,
        ),
        (
            "manage-home-step-instrument",
            "manage-home-step-instrument-why",
            "/manage/instruments",
            Action::InstrumentRead,
        ),
        ("manage-home-step-wave", "manage-home-step-wave-why", "/manage/waves", Action::WaveRead),
        ("manage-home-step-way", "manage-home-step-way-why", "/manage/collectors", Action::CollectorRead),
        (
            "manage-home-step-release",
            "manage-home-step-release-why",
            "/manage/releases",
            Action::ResultsPreview,
        ),
        (
            "manage-home-step-feedback",
            "manage-home-step-feedback-why",
            "/manage/feedback",
            Action::FeedbackEdit,
        ),
    ];
    let steps: Vec<_> = steps
        .into_iter()
        .map(|(key, why, link, action)| {
            let name = speech.say(key);
            let why = speech.say(why);
            let name = if visit.staff.may(action) {
                view! { <a href=link>{name}</a> }.into_any()
            } else {
                view! { <strong>{name}</strong> }.into_any()
            };
            view! { <li>{name}<p>{why}</p></li> }
        })
        .collect();
    view! {
        <section aria-labelledby="steps">
            <h2 id="steps">{speech.say("manage-home-steps")}</h2>
            <p class="lede">{speech.say("manage-home-steps-lede")}</p>
            <ol class="steps">{steps}</ol>
        </section>
    }
}

/// Open waves, and the addresses at which people come in.
fn going_on(
    visit: &Visit,
    speech: Speech<'_>,
    origin: &str,
    gathered: &[(String, Raw)],
) -> impl IntoView + use<> {
    let catalogue = visit.app.services.catalogue();
    let today = (visit.app.today)();
    let sees = visit.staff.may(Action::WaveRead);
    let waves: Vec<_> = catalogue
        .waves
        .iter()
        .filter(|wave| sees && !wave.frozen && wave.opens <= today && today <= wave.closes)
        .map(|wave| {
            let until = needs::day(speech, today, wave.closes);
            let name = needs::wave_name(&catalogue, wave);
            let answers = needs::answers(speech, gathered, &wave.code);
            let ways: Vec<_> = catalogue
                .entries()
                .iter()
                .filter(|entry| entry.wave.code == wave.code && entry.open(today))
                .filter(|entry| {
                    visit.may_in(Action::CollectorRead, entry.collector.area.as_deref())
                })
                .map(|entry| {
                    let path = ["/s/", &entry.collector.code].concat();
                    let address = [origin, &path].concat();
                    let label = speech.with("manage-home-address", &[("way", &entry.collector.code)]);
                    view! { <li><input readonly=true value=address aria-label=label /><a href=path>{speech.say("manage-home-visit")}<span class="vh">" " {entry.collector.code.clone()}</span></a></li> }
                })
                .collect();
            view! {
                <li>
                    <h3>{name}</h3>
                    <p>{answers} " " {speech.with("manage-home-until", &[("when", &until)])}</p>
                    <ul class="ways">{ways}</ul>
                </li>
            }
        })
        .collect();
    (!waves.is_empty()).then(|| {
        view! {
            <section aria-labelledby="going-on">
                <h2 id="going-on">{speech.say("manage-home-going-on")}</h2>
                <ul class="going">{waves}</ul>
            </section>
        }
    })
}
