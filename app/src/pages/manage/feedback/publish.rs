//! Publishing an entry, or what was put right in it.

use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use heard_domain::language::Presentation;
use heard_service::feedback::{Entry, Stage, Unready, unready};
use leptos::prelude::*;

use super::super::form::{Sent, Wrongs, area};
use super::super::{Visit, frame};
use super::{fields, find, name};
use crate::components::kind;
use crate::i18n::Speech;
use crate::pages::answers;

/// The longest note, in characters.
const LONGEST: usize = 500;

/// Shows what everybody would read, and asks.
pub async fn ask(visit: Visit, Path(id): Path<i64>) -> Response {
    match find(&visit, id).await {
        Ok(entry) if entry.stage == Stage::TakenBack => visit.missing(),
        Ok(entry) => form(&visit, &entry, &Wrongs::default(), ""),
        Err(response) => response,
    }
}

/// Publishes it.
pub async fn publish(
    visit: Visit,
    Path(id): Path<i64>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let entry = match find(&visit, id).await {
        Ok(entry) => entry,
        Err(response) => return response,
    };
    let sent = Sent::new(pairs);
    let speech = frame::speech(&visit.app);
    let mut wrongs = Wrongs::default();
    let note = sent.get("note");
    if note.chars().count() > LONGEST {
        wrongs.add("note", speech.say("manage-feedback-note-long"));
    }
    if sent.get("edits").parse() != Ok(entry.edits) {
        wrongs.add("entry", speech.say("manage-feedback-moved"));
    }
    if !wrongs.is_empty() {
        return form(&visit, &entry, &wrongs, note);
    }
    let today = (visit.app.today)();
    match visit.app.services.publish_feedback(&entry, note, &visit.staff, visit.now, today).await {
        Ok(Ok(true)) => return answers::go_to("/manage/feedback?done=published"),
        Ok(Ok(false)) => wrongs.add("entry", speech.say("manage-feedback-moved")),
        Ok(Err(Unready::NoNote)) => wrongs.add("note", speech.say("manage-feedback-note-missing")),
        Ok(Err(reason)) => wrongs.add("entry", speech.say(why(reason))),
        Err(error) => return frame::store(&visit, &error),
    }
    form(&visit, &entry, &wrongs, note)
}

fn why(reason: Unready) -> &'static str {
    match reason {
        Unready::AboutNothing => "manage-feedback-about-nothing",
        Unready::Incomplete | Unready::NoNote => "manage-feedback-incomplete",
    }
}

fn form(visit: &Visit, entry: &Entry, wrongs: &Wrongs, note: &str) -> Response {
    let heading = frame::speech(&visit.app).say("manage-feedback-publish-title");
    let own = ["/manage/feedback/", &entry.id.to_string()].concat();
    frame::form(visit, "/manage/feedback", &heading, wrongs, |speech| {
        let correction = (!entry.revisions.is_empty()).then(|| {
            let hint = Some(speech.say("manage-feedback-note-hint"));
            area(wrongs, "note", speech.say("manage-feedback-note"), hint, note.to_owned())
        });
        let body = match unready(&entry.draft) {
            Some(reason) => view! { <p class="err">{speech.say(why(reason))}</p> }.into_any(),
            None => view! {
                <form method="post">
                    <input type="hidden" name="edits" value=entry.edits.to_string() />
                    {correction}
                    <div class="acts">
                        <button class="go">{speech.say("manage-feedback-publish-yes")}</button>
                        <a class="btn" href=own.clone()>{speech.say("manage-feedback-back")}</a>
                    </div>
                </form>
            }
            .into_any(),
        };
        let back = unready(&entry.draft).is_some().then(|| {
            view! { <p class="acts"><a class="btn" href=own.clone()>{speech.say("manage-feedback-back")}</a></p> }
        });
        view! {
            <p class="trail"><a href="/manage/feedback">{speech.say("manage-feedback-title")}</a></p>
            {wrongs.summary(speech)}
            <h1>{heading.clone()}</h1>
            <p class="lede">{name(speech, entry)}</p>
            <p>{speech.say("manage-feedback-publish-note")}</p>
            {body}{back}
            <h2 id="entry">{speech.say("manage-feedback-reads")}</h2>
            {readings(speech, entry)}
        }
    })
}

/// What people of each language would read, English whole and the rest closed.
fn readings(speech: Speech<'_>, entry: &Entry) -> AnyView {
    fields::slots()
        .map(|(language, presentation)| {
            let own = entry.draft.written(language, presentation).is_some();
            let shown = entry.draft.said_in(language, presentation);
            let name = fields::slot_name(speech, (language, presentation));
            let state = if own { "manage-feedback-has" } else { "manage-feedback-falls-back" };
            let class = if own { "state good" } else { "state warn" };
            let words = shown.map(|(shown, words)| {
                let (lang, dir) = (shown.tag(), shown.direction());
                let texts: Vec<_> = ["", "changes-said", kind::key(entry.draft.kind), "changes-outcome", "changes-decided"]
                    .into_iter()
                    .zip(words.texts())
                    .filter(|(_, text)| !text.is_empty())
                    .map(|(key, text)| {
                        let label = (!key.is_empty()).then(|| view! { <b>{speech.say(key)}": "</b> });
                        view! { <p>{label}<span lang=lang dir=dir>{text.to_owned()}</span></p> }
                    })
                    .collect();
                view! { <div class="reads">{texts}</div> }
            });
            let open = language.tag() == "en" && presentation == Presentation::Standard;
            view! {
                <details class="pane" open=open>
                    <summary><b lang=language.tag()>{name}</b>" "<span class=class>{speech.say(state)}</span></summary>
                    {words}
                </details>
            }
        })
        .collect_view()
    .into_any()
}
