//! Recording without script: the telephone records, draws or photographs by itself, and the file
//! comes in a form of its own. It is kept beside the draft, under the draft's key.

use std::time::Duration;

use axum::extract::multipart::{Multipart, MultipartRejection};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use heard_domain::answer::Answer;
use heard_domain::attachment::Attachment;
use heard_domain::draft::Draft;
use heard_domain::fields::{self, Fields};
use heard_domain::instrument::Question;
use heard_service::{RecordingRefusal, Whole};
use leptos::prelude::*;
use uuid::Uuid;

use super::visit::Visit;
use super::write;
use crate::pages::{answers, errors};
use crate::reader::Reader;
use crate::recording::play;
use crate::shell;
use crate::state::App;

/// Bytes of a whole form at most: the largest file, and a draft.
pub const BODY: usize = 9 << 20;
/// Bytes of a field that is no file.
const FIELD: usize = 128 << 10;
/// How long a form may take to come.
const PATIENCE: Duration = Duration::from_mins(5);

/// `GET /s/{collector}/{question}/recording`: what the draft of this visit has there.
pub async fn play_back(
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    Path((collector, question)): Path<(String, String)>,
) -> Response {
    let visit = match Visit::begin(&app, &reader, &headers, &collector).await {
        Ok(visit) => visit,
        Err(response) => return response,
    };
    let Some((uuid, id)) = visit.draft.as_ref().and_then(|draft| attached(draft, &question)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let Some(held) = app.room.whole(app.services.recording_size(id).await.unwrap_or_default()).await else {
        return errors::busy(&app, &reader);
    };
    match app.services.listen_back(uuid, id).await {
        Ok(playable) => play(&headers, playable, held),
        Err(RecordingRefusal::Unknown) => StatusCode::NOT_FOUND.into_response(),
        Err(refusal) => refuse(&app, &reader, &visit, &question, refusal),
    }
}

/// `POST /s/{collector}/{question}/recording`: keeps a file, or with the button `forget` takes it
/// away. Leads back to the question.
pub async fn take(
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    Path((collector, question)): Path<(String, String)>,
    form: Result<Multipart, MultipartRejection>,
) -> Response {
    let visit = match Visit::begin(&app, &reader, &headers, &collector).await {
        Ok(visit) => visit,
        Err(response) => return response,
    };
    let Some(medium) = visit.entry.instrument.question(&question).and_then(Question::medium) else {
        return errors::page(&app, &reader, StatusCode::NOT_FOUND, "error-not-found");
    };
    // What comes, and the copy of it that is encrypted.
    let Some(_held) = app.room.whole(2 * app.services.limits().bytes).await else {
        return errors::busy(&app, &reader);
    };
    let Ok(form) = form else {
        return errors::page(&app, &reader, StatusCode::BAD_REQUEST, "error-refused");
    };
    let (file, sent) = match tokio::time::timeout(PATIENCE, read(form)).await {
        Ok(Ok(read)) => read,
        Ok(Err(StatusCode::PAYLOAD_TOO_LARGE)) => {
            return refuse(&app, &reader, &visit, &question, RecordingRefusal::TooLong);
        }
        _ => return errors::page(&app, &reader, StatusCode::BAD_REQUEST, "error-refused"),
    };
    let mut draft = write::draft(&app, &visit, &reader, &sent);
    if draft.sent {
        return answers::go_to(&visit.address("thanks"));
    }
    let Ok(uuid) = Uuid::parse_str(&draft.uuid) else {
        return errors::page(&app, &reader, StatusCode::BAD_REQUEST, "error-refused");
    };
    let words = words(&draft, &question, &sent);
    let before = attached(&draft, &question);
    if fields::value(&sent, fields::GO) == Some("forget") {
        match words {
            Some(words) => draft.answers.set(&question, Answer::Text(words)),
            None => draft.answers.remove(&question),
        }
    } else {
        let file = file.unwrap_or_default();
        if file.is_empty() {
            let page =
                explain(&app, &reader, &visit, &question, StatusCode::UNPROCESSABLE_ENTITY, "recording-none");
            return page;
        }
        let whole = Whole {
            id: write::fresh_uuid(&app),
            uuid,
            collector: collector.clone(),
            question: question.clone(),
            medium,
        };
        let id = whole.id.to_string();
        match app.services.record_whole(whole, &file, (app.today)()).await {
            Ok(seconds) => {
                draft.answers.set(&question, Answer::Attached(Attachment { medium, id, seconds, words }));
            }
            Err(refusal) => return refuse(&app, &reader, &visit, &question, refusal),
        }
    }
    if draft.pending.as_ref().is_some_and(|(code, _)| *code == question) {
        draft.pending = None;
    }
    if let Some((uuid, id)) = before {
        match app.services.erase_recording(uuid, id).await {
            Ok(()) | Err(RecordingRefusal::Unknown) => {}
            Err(refusal) => return refuse(&app, &reader, &visit, &question, refusal),
        }
    }
    let returning = fields::value(&sent, "change").is_some();
    let next = if returning { format!("{question}?change=1") } else { question };
    write::keep(&app, &reader, &visit, &draft, &next).await
}

/// The UUID of a draft, and that of what is attached to a question in it.
fn attached(draft: &Draft, question: &str) -> Option<(Uuid, Uuid)> {
    let Some(Answer::Attached(attachment)) = draft.answers.get(question) else { return None };
    Uuid::parse_str(&draft.uuid).ok().zip(Uuid::parse_str(&attachment.id).ok())
}

/// The words beside a recording: those in the form, if it has any, or else those from before.
fn words(draft: &Draft, question: &str, sent: &Fields) -> Option<String> {
    let typed = fields::value(sent, fields::ANSWER).map(|text| text.replace("\r\n", "\n").trim().to_owned());
    let before = match draft.answers.get(question) {
        Some(Answer::Text(text)) => Some(text.clone()),
        Some(Answer::Attached(attachment)) => attachment.words.clone(),
        _ => None,
    };
    typed.or(before).filter(|words| !words.is_empty())
}

/// The file of a form, and its other fields.
async fn read(mut form: Multipart) -> Result<(Option<Vec<u8>>, Fields), StatusCode> {
    let mut file = None;
    let mut sent = Fields::new();
    while let Some(mut field) = form.next_field().await.map_err(|error| error.status())? {
        let name = field.name().unwrap_or_default().to_owned();
        let recording = name == "recording";
        let most = if recording { BODY } else { FIELD };
        let mut bytes = Vec::new();
        while let Some(chunk) = field.chunk().await.map_err(|error| error.status())? {
            if bytes.len() + chunk.len() > most || sent.len() > 50 {
                return Err(StatusCode::PAYLOAD_TOO_LARGE);
            }
            bytes.extend_from_slice(&chunk);
        }
        if recording {
            file = Some(bytes);
        } else {
            sent.push((name, String::from_utf8(bytes).map_err(|_| StatusCode::BAD_REQUEST)?));
        }
    }
    Ok((file, sent))
}

fn refuse(app: &App, reader: &Reader, visit: &Visit, question: &str, refusal: RecordingRefusal) -> Response {
    let (status, key) = match refusal {
        RecordingRefusal::TooLong => (StatusCode::PAYLOAD_TOO_LARGE, "recording-long"),
        RecordingRefusal::TooMany => (StatusCode::PAYLOAD_TOO_LARGE, "recording-many"),
        RecordingRefusal::Media(_) => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "recording-unknown"),
        RecordingRefusal::NotHere => (StatusCode::UNPROCESSABLE_ENTITY, "recording-unknown"),
        RecordingRefusal::NoRoom => return errors::busy(app, reader),
        RecordingRefusal::Store(error) => return errors::store(app, reader, &error),
        refusal => {
            tracing::error!(error = &refusal as &dyn std::error::Error, "a recording could not be taken");
            return errors::page(app, reader, StatusCode::INTERNAL_SERVER_ERROR, "error-failed");
        }
    };
    explain(app, reader, visit, question, status, key)
}

/// Says why a file was not taken, and leads back to the question.
fn explain(
    app: &App,
    reader: &Reader,
    visit: &Visit,
    question: &str,
    status: StatusCode,
    key: &str,
) -> Response {
    let speech = app.locales.speak(reader.language);
    let title = speech.say("recording-refused");
    let minutes = app.services.limits().seconds.div_ceil(60).to_string();
    let text = speech.with(key, &[("minutes", &minutes)]);
    let back = visit.address(question);
    let html = shell::public(app, reader, "/", &title, || {
        view! {
            <div class="prose" role="alert">
                <h1>{title.clone()}</h1>
                <p>{text}</p>
                <p><a class="go" href=back>{speech.say("recording-back")}</a></p>
            </div>
        }
    });
    answers::personal(status, html)
}
