//! The document around a page of the staff room. It speaks English: those who work here share a
//! working language, and what they make for others has every language.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use heard_domain::language::Language;
use heard_service::ports::StoreError;
use heard_service::staff::{Action, Staff};
use leptos::prelude::*;

use super::Visit;
use super::form::Wrongs;
use crate::i18n::Speech;
use crate::pages::answers;
use crate::reader::Reader;
use crate::shell;
use crate::state::App;

/// An entry of the menu: its address, its words, and what shows it.
type Entry = (&'static str, &'static str, Action);

/// The menu, in the order of a year's work: what needs somebody, asking, reaching, telling, and the house.
const MENU: [&[Entry]; 5] = [
    &[("/manage", "manage-home", Action::HomeSee), ("/manage/voices", "manage-voices", Action::VoiceRead)],
    &[
        ("/manage/instruments", "manage-instruments-title", Action::InstrumentRead),
        ("/manage/translate", "manage-translate-title", Action::InstrumentTranslate),
        ("/manage/bank", "manage-bank-title", Action::InstrumentRead),
        ("/manage/pictures", "manage-pictures-title", Action::InstrumentRead),
    ],
    &[
        ("/manage/waves", "manage-waves", Action::WaveRead),
        ("/manage/collectors", "manage-collectors", Action::CollectorRead),
        ("/manage/sessions", "manage-collectors-sessions", Action::SessionRun),
        ("/manage/paper", "manage-collectors-paper-list", Action::PaperEnter),
    ],
    &[
        ("/manage/releases", "manage-publish-title", Action::ResultsPreview),
        ("/manage/feedback", "manage-feedback-title", Action::FeedbackEdit),
        ("/manage/strategy", "manage-strategy-title", Action::StrategyRead),
    ],
    &[
        ("/manage/people", "manage-people-title", Action::PeopleManage),
        ("/manage/audit", "manage-audit-title", Action::AuditRead),
    ],
];

/// The words of the staff room.
pub fn speech(app: &App) -> Speech<'_> {
    app.locales.speak(Language::ENGLISH)
}

/// A page of the staff room, for somebody who is signed in. `here` is its path.
pub fn page<V: IntoView>(
    visit: &Visit,
    here: &str,
    title: &str,
    view: impl FnOnce(Speech<'_>) -> V,
) -> Response {
    answer(visit, StatusCode::OK, here, title, view)
}

/// The same with another status.
pub fn answer<V: IntoView>(
    visit: &Visit,
    status: StatusCode,
    here: &str,
    title: &str,
    view: impl FnOnce(Speech<'_>) -> V,
) -> Response {
    let app = &visit.app;
    let speech = speech(app);
    let html =
        shell::staff(app, &visit.reader, title, || frame(speech, Some(&visit.staff), here, view(speech)));
    answers::personal(status, html)
}

/// A page with a form. Where something was wrong it comes back with [`StatusCode::UNPROCESSABLE_ENTITY`], and
/// says so at the beginning of its title.
pub fn form<V: IntoView>(
    visit: &Visit,
    here: &str,
    heading: &str,
    wrongs: &Wrongs,
    view: impl FnOnce(Speech<'_>) -> V,
) -> Response {
    if wrongs.is_empty() {
        return page(visit, here, heading, view);
    }
    let title = [&speech(&visit.app).say("error-prefix"), ": ", heading].concat();
    answer(visit, StatusCode::UNPROCESSABLE_ENTITY, here, &title, view)
}

/// A page for people who are not signed in.
pub fn outside<V: IntoView>(
    app: &App,
    reader: &Reader,
    status: StatusCode,
    title: &str,
    view: impl FnOnce(Speech<'_>) -> V,
) -> Response {
    let speech = speech(app);
    let html = shell::staff(app, reader, title, || frame(speech, None, "", view(speech)));
    answers::personal(status, html)
}

fn frame(speech: Speech<'_>, staff: Option<&Staff>, here: &str, page: impl IntoView) -> impl IntoView {
    let out = staff.map(|staff| {
        view! {
            <form class="who" method="post" action="/manage/sign-out">
                <a href="/manage/account"><bdi>{staff.name.clone()}</bdi></a>
                <button class="link">{speech.say("manage-sign-out")}</button>
            </form>
        }
    });
    view! {
        <div class="staff">
            <a class="vh skip" href="#main">{speech.say("skip-to-content")}</a>
            <header class="bar"><a class="brand" href="/manage">{speech.say("manage-brand")}</a>{out}</header>
            {staff.map(|staff| menu(speech, staff, here))}
            <main id="main">{page}</main>
        </div>
    }
}

/// The rooms of somebody. Where there is no room for all of them, the style shows a button that says which
/// one this is and opens the list: a popover, so it needs no script.
fn menu(speech: Speech<'_>, staff: &Staff, here: &str) -> AnyView {
    let inside = |path: &str| here == path || (path != "/manage" && here.starts_with(path));
    let groups: Vec<_> = MENU
        .iter()
        .filter_map(|group| {
            let items: Vec<_> = group
                .iter()
                .filter(|(_, _, action)| staff.may(*action))
                .map(|(path, key, _)| {
                    let current = inside(path).then_some("page");
                    view! { <li><a href=*path aria-current=current>{speech.say(key)}</a></li> }
                })
                .collect();
            (!items.is_empty()).then(|| view! { <ul>{items}</ul> })
        })
        .collect();
    let room = MENU.iter().copied().flatten().find(|(path, _, _)| inside(path));
    let at = match room {
        Some((_, key, _)) => speech.with("manage-menu-at", &[("room", &speech.say(key))]),
        None => speech.say("manage-menu"),
    };
    view! {
        <button class="all-rooms" type="button" popovertarget="rooms">{at}</button>
        <nav class="rooms" id="rooms" popover="auto" aria-label=speech.say("manage-menu")>
            <button class="btn" type="button" popovertarget="rooms" popovertargetaction="hide">{speech.say("manage-menu-close")}</button>
            <div>{groups}</div>
        </nav>
    }
    .into_any()
}

/// The page for somebody who may not do this.
pub fn refused(app: &App, reader: &Reader, staff: Option<&Staff>) -> Response {
    let speech = speech(app);
    let title = speech.say("manage-refused-title");
    let html = shell::staff(app, reader, &title, || {
        let (link, label) = match staff {
            Some(_) => ("/manage", speech.say("manage-home")),
            None => ("/manage/sign-in", speech.say("manage-sign-in")),
        };
        let why = if staff.is_some() { "manage-refused" } else { "manage-refused-out" };
        frame(
            speech,
            staff,
            "",
            view! { <h1>{title.clone()}</h1><p class="lede">{speech.say(why)}</p><p><a class="go" href=link>{label}</a></p> },
        )
    });
    answers::personal(StatusCode::FORBIDDEN, html)
}

/// The page for an object that is not there.
pub fn missing(visit: &Visit) -> Response {
    let speech = speech(&visit.app);
    let title = speech.say("manage-missing-title");
    answer(visit, StatusCode::NOT_FOUND, "", &title, |speech| {
        view! {
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("manage-missing")}</p>
            <p><a class="go" href="/manage">{speech.say("manage-home")}</a></p>
        }
    })
}

/// The page for a storage that failed or has too much to do. Internals are logged here.
pub fn store(visit: &Visit, error: &StoreError) -> Response {
    if let StoreError::Busy = error {
        let mut response = failed(&visit.app);
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("2"));
        return response;
    }
    tracing::error!(error = error as &dyn std::error::Error, "the storage failed");
    failed(&visit.app)
}

/// The page for a failure before it is known who is there.
pub fn failed(app: &App) -> Response {
    let speech = speech(app);
    let text = [speech.say("manage-failed-title"), speech.say("manage-failed")].join("\n\n");
    (StatusCode::INTERNAL_SERVER_ERROR, text).into_response()
}
