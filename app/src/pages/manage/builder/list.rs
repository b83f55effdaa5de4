//! `/manage/instruments`: what is there, and starting another one.

use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::instrument::Audience;
use heard_domain::language::Presentation;
use heard_service::staff::Action;
use leptos::prelude::*;

use super::super::form::{self, Sent, Wrongs};
use super::super::{Visit, frame};
use crate::pages::answers;

/// What is there.
pub async fn page(visit: Visit) -> Response {
    show(&visit, StatusCode::OK, &Sent::default(), &Wrongs::default()).await
}

/// One instrument: its drafts and versions.
struct Line {
    code: String,
    title: String,
    audience: Audience,
    draft: bool,
    versions: Vec<u32>,
}

async fn show(visit: &Visit, status: StatusCode, sent: &Sent, wrongs: &Wrongs) -> Response {
    let lines = match lines(visit).await {
        Ok(lines) => lines,
        Err(error) => return frame::store(visit, &error),
    };
    let title = frame::speech(&visit.app).say("manage-instruments-title");
    let edits = visit.staff.may(Action::InstrumentEdit);
    frame::answer(visit, status, "/manage/instruments", &title, |speech| {
        let rows: Vec<_> = lines
            .into_iter()
            .map(|line| {
                let to = ["/manage/instruments/", &line.code].concat();
                let versions: Vec<String> = line.versions.iter().map(u32::to_string).collect();
                let state = if versions.is_empty() {
                    speech.say("manage-instruments-unpublished")
                } else {
                    speech.with("manage-instruments-versions", &[("versions", &versions.join(", "))])
                };
                let audience = speech.say(match line.audience {
                    Audience::Cyp => "manage-instruments-cyp",
                    Audience::Parents => "manage-instruments-parents",
                });
                let name = if line.title.is_empty() { line.code.clone() } else { line.title };
                let open = line.draft.then(|| view! { <a href=to.clone()>{speech.say("manage-instruments-open")}" "<span class="vh">{name.clone()}</span></a> });
                let begin = (!line.draft && edits).then(|| {
                    view! {
                        <form method="post" action=[to.as_str(), "/draft"].concat()>
                            <button class="btn">{speech.say("manage-instruments-next")}" "<span class="vh">{name.clone()}</span></button>
                        </form>
                    }
                });
                // Without a draft there are the versions to look at.
                let there = if line.draft { to } else { [&to, "/versions"].concat() };
                view! {
                    <li>
                        <div><a href=there><b>{name.clone()}</b></a><p class="meta">{audience}" · "{state}</p></div>
                        {open}{begin}
                    </li>
                }
            })
            .collect();
        let start = edits.then(|| {
            let audiences = [
                ("cyp".to_owned(), speech.say("manage-instruments-cyp")),
                ("parents".to_owned(), speech.say("manage-instruments-parents")),
            ];
            view! {
                <section class="pane">
                    <h2>{speech.say("manage-instruments-start")}</h2>
                    <form method="post" action="/manage/instruments">
                        {form::line(wrongs, "title", "text", speech.say("manage-instruments-name"), Some(speech.say("manage-instruments-name-hint")), sent.get("title").to_owned())}
                        {form::select(wrongs, "audience", speech.say("manage-instruments-audience"), None, audiences.to_vec(), sent.get("audience"))}
                        <button class="go">{speech.say("manage-instruments-go")}</button>
                    </form>
                </section>
            }
        });
        view! {
            <h1>{title.clone()}</h1>
            {wrongs.summary(speech)}
            <p class="lede">{speech.say("manage-instruments-lead")}</p>
            <ul class="rows">{rows}</ul>
            {start}
        }
    })
}

async fn lines(visit: &Visit) -> Result<Vec<Line>, heard_service::ports::StoreError> {
    let services = &visit.app.services;
    let catalogue = services.catalogue();
    let mut lines: Vec<Line> = Vec::new();
    for head in services.instrument_drafts().await? {
        let Some(draft) = services.instrument_draft(&head.code).await? else { continue };
        let words = draft.frame.words_in(draft.frame.source, Presentation::Standard);
        let mut versions: Vec<u32> = catalogue.versions(&head.code).collect();
        versions.sort_unstable();
        lines.push(Line {
            title: words.map(|words| words.title.clone()).unwrap_or_default(),
            audience: draft.frame.audience,
            draft: true,
            versions,
            code: head.code,
        });
    }
    for instrument in catalogue.instruments() {
        let newest = catalogue.versions(&instrument.code).max();
        if lines.iter().any(|line| line.code == instrument.code) || newest != Some(instrument.version) {
            continue;
        }
        let mut versions: Vec<u32> = catalogue.versions(&instrument.code).collect();
        versions.sort_unstable();
        let words = instrument.frame(instrument.source, Presentation::Standard);
        lines.push(Line {
            code: instrument.code.clone(),
            title: words.map(|(_, texts)| texts.title.clone()).unwrap_or_default(),
            audience: instrument.audience,
            draft: false,
            versions,
        });
    }
    lines.sort_by(|one, two| (!one.draft, &one.title).cmp(&(!two.draft, &two.title)));
    Ok(lines)
}

/// Starts an instrument from nothing.
pub async fn start(visit: Visit, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    let sent = Sent::new(pairs);
    let mut wrongs = Wrongs::default();
    let speech = frame::speech(&visit.app);
    let title = sent.get("title");
    if title.is_empty() {
        wrongs.add("title", speech.say("manage-instruments-name-missing"));
    }
    let audience = Audience::parse(sent.get("audience")).unwrap_or(Audience::Cyp);
    if !wrongs.is_empty() {
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &sent, &wrongs).await;
    }
    match visit.app.services.start_instrument(title, audience, &visit.staff, visit.now).await {
        Ok(Some(code)) => answers::go_to(&["/manage/instruments/", &code].concat()),
        Ok(None) => answers::go_to("/manage/instruments"),
        Err(error) => frame::store(&visit, &error),
    }
}

/// Starts the next version of a published instrument.
pub async fn next_version(visit: Visit, Path(code): Path<String>) -> Response {
    match visit.app.services.draft_next_version(&code, &visit.staff, visit.now).await {
        Ok(true) => answers::go_to(&["/manage/instruments/", &code].concat()),
        Ok(false) => visit.missing(),
        Err(error) => frame::store(&visit, &error),
    }
}
