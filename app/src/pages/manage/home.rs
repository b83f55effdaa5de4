//! `/manage`: what needs somebody today, and what is going on.

mod going_on;

use axum::http::HeaderMap;
use axum::response::Response;
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
    let found = match needs::gather(&visit).await {
        Ok(needs) => going_on::waves(&visit).await.map(|waves| (needs, waves)),
        Err(error) => Err(error),
    };
    let (needs, waves) = match found {
        Ok(found) => found,
        Err(error) => return frame::store(&visit, &error),
    };
    let title = frame::speech(&visit.app).say("manage-home");
    let origin = visit.app.settings.origin(&headers);
    let beginning = visit.app.services.catalogue().waves.is_empty();
    frame::page(&visit, "/manage", &title, |speech| {
        let today = speech.date((visit.app.today)());
        let demonstration = visit.app.settings.demonstration;
        view! {
            <h1>{title.clone()}</h1>
            <p class="meta">{today}</p>
            {demonstration.then(|| view! { <p class="done">{speech.say("manage-home-demonstration")}</p> })}
            {beginning.then(|| first_steps(&visit, speech))}
            {(!beginning || !needs.is_empty()).then(|| today_list(speech, needs))}
            {going_on::section(&visit, speech, &origin, &waves)}
        }
    })
}

/// The groups of the page: how soon, their heading and how they look.
const GROUPS: [(Urgency, &str, &str); 4] = [
    (Urgency::Safety, "manage-home-first", "needs safety"),
    (Urgency::Now, "manage-home-now", "needs now"),
    (Urgency::Soon, "manage-home-soon", "needs"),
    (Urgency::Later, "manage-home-later", "needs later"),
];

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
    let groups: Vec<_> = GROUPS
        .into_iter()
        .filter_map(|(urgency, heading, class)| {
            let lines: Vec<_> = needs
                .iter()
                .filter(|need| need.urgency == urgency)
                .map(|need| {
                    let Need { words, link, action, .. } = need.clone();
                    // Several links say the same: what each is about stands before it.
                    view! { <li class="need"><p>{words}</p><a href=link>{action}</a></li> }
                })
                .collect();
            (!lines.is_empty()).then(|| {
                view! { <h3 id=heading>{speech.say(heading)}</h3><ol class=class aria-labelledby=heading>{lines}</ol> }
            })
        })
        .collect();
    view! {
        <section class="today" aria-labelledby="needs">
            <h2 id="needs">{speech.say("manage-home-needs")}</h2>
            {groups}
        </section>
    }
    .into_any()
}

/// The way from nothing to the first results, for whoever can go some of it.
fn first_steps(visit: &Visit, speech: Speech<'_>) -> AnyView {
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
    .into_any()
}
