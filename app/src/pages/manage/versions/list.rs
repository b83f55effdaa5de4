//! `/manage/instruments/{code}/versions`: every published version, what changed from one to the next, and
//! closing one.

use std::sync::Arc;

use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use heard_domain::compare::compare;
use heard_domain::instrument::Instrument;
use heard_service::Catalogue;
use heard_service::ports::VersionMark;
use heard_service::staff::Action;
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::super::form::Sent;
use super::super::{Visit, frame};
use super::{differences, name, tabs};
use crate::i18n::Speech;
use crate::pages::answers;

pub async fn page(visit: Visit, Path(code): Path<String>) -> Response {
    let services = &visit.app.services;
    let catalogue = services.catalogue();
    let versions: Vec<Arc<Instrument>> =
        catalogue.instruments().filter(|known| known.code == code).cloned().collect();
    let (draft, marks) = match (services.instrument_draft(&code).await, services.version_marks().await) {
        (Ok(draft), Ok(marks)) => (draft, marks),
        (Err(error), _) | (_, Err(error)) => return frame::store(&visit, &error),
    };
    let title = match (versions.last(), &draft) {
        (Some(newest), _) => name(newest),
        (None, Some(draft)) => name(&draft.instrument()),
        (None, None) => return visit.missing(),
    };
    frame::page(&visit, "/manage/instruments", &title, |speech| {
        let rows: Vec<_> = versions
            .iter()
            .enumerate()
            .rev()
            .map(|(index, version)| {
                let before = index.checked_sub(1).map(|before| &*versions[before]);
                let mark = marks.iter().find(|mark| mark.code == code && mark.version == version.version);
                let may = visit.staff.may(Action::InstrumentPublish);
                section(speech, &catalogue, version, before, mark, may)
            })
            .collect();
        let none = rows
            .is_empty()
            .then(|| view! { <div class="empty"><p>{speech.say("manage-versions-none")}</p></div> });
        let edits = visit.staff.may(Action::InstrumentEdit);
        let begin = match (&draft, edits) {
            (None, true) => {
                let to = ["/manage/instruments/", &code, "/draft"].concat();
                view! {
                    <form method="post" action=to>
                        <p>{speech.say("manage-versions-begin-why")}</p>
                        <div class="acts"><button class="go">{speech.say("manage-versions-begin")}</button></div>
                    </form>
                }
                .into_any()
            }
            (Some(_), _) => {
                let to = ["/manage/instruments/", &code].concat();
                view! { <p class="trail"><span class="state warn">{speech.say("manage-versions-state-draft")}</span>" "<a href=to>{speech.say("manage-versions-to-draft")}</a></p> }.into_any()
            }
            (None, false) => ().into_any(),
        };
        let nav = draft.is_some().then(|| tabs(speech, &code, "/versions"));
        view! {
            <p class="trail"><a href="/manage/instruments">{speech.say("manage-instruments-title")}</a></p>
            <h1>{title.clone()}</h1>
            {nav}
            <h2>{speech.say("manage-versions-versions")}</h2>
            {none}
            {begin}
            {rows}
        }
    })
}

fn section(
    speech: Speech<'_>,
    catalogue: &Catalogue,
    version: &Instrument,
    before: Option<&Instrument>,
    mark: Option<&VersionMark>,
    may: bool,
) -> AnyView {
    let number = version.version.to_string();
    let day = |at: jiff::Timestamp| speech.date(at.to_zoned(TimeZone::UTC).date());
    let closed = mark.and_then(|mark| mark.closed);
    let state = match closed {
        Some(at) => {
            let words = speech.with("manage-versions-closed", &[("day", &day(at))]);
            view! { <span class="state">{words}</span> }
        }
        None => view! { <span class="state good">{speech.say("manage-versions-published")}</span> },
    };
    let since = match mark.and_then(|mark| mark.published) {
        Some(at) => speech.with("manage-versions-since", &[("day", &day(at))]),
        None => speech.say("manage-versions-shipped"),
    };
    let waves: Vec<String> = catalogue
        .waves
        .iter()
        .filter(|wave| wave.instrument == version.code && wave.version == version.version)
        .map(|wave| catalogue.wave_name(&wave.code))
        .collect();
    let waves = if waves.is_empty() {
        speech.say("manage-strategy-wave-none")
    } else {
        speech.with("manage-versions-waves", &[("waves", &waves.join(", "))])
    };
    let changes = before.map(|before| {
        let compared = compare(before, version);
        let put = [("before", &*before.version.to_string())];
        view! {
            <details>
                <summary>{speech.with("manage-versions-since-before", &put)}" "{differences::sentence(speech, &compared)}</summary>
                {differences::table(speech, before, version, &compared)}
            </details>
        }
    });
    let act = may.then(|| {
        let to = ["/manage/instruments/", &version.code, "/versions/", &number].concat();
        let (value, key) = if closed.is_some() {
            ("no", "manage-versions-reopen")
        } else {
            ("yes", "manage-versions-close")
        };
        view! {
            <form method="post" action=to>
                <input type="hidden" name="closed" value=value />
                <button class="btn">{speech.with(key, &[("version", &number)])}</button>
            </form>
        }
    });
    let id = ["version-", &number].concat();
    view! {
        <section class="pane version" aria-labelledby=id.clone()>
            <h3 id=id.clone()>{speech.with("manage-versions-version", &[("version", &number)])}" "{state}</h3>
            <p class="meta">{since}" "{waves}</p>
            {changes}
            {act}
        </section>
    }
    .into_any()
}

/// `POST /manage/instruments/{code}/versions/{version}`: closes a version, or opens it again.
pub async fn close(
    visit: Visit,
    Path((code, version)): Path<(String, u32)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let closed = Sent::new(pairs).get("closed") == "yes";
    match visit.app.services.close_version(&code, version, closed, &visit.staff, visit.now).await {
        Ok(true) => answers::go_to(&["/manage/instruments/", &code, "/versions"].concat()),
        Ok(false) => visit.missing(),
        Err(error) => frame::store(&visit, &error),
    }
}
