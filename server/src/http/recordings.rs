//! Uploads of recordings, drawings and photos: tus 1.0 (creation, termination), under the UUID of
//! the response that they belong to. Whoever knows that UUID may also hear them, until the response
//! is sent.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use heard_app::own_origin;
use heard_app::recording::play;
use heard_app::state::App;
use heard_domain::attachment::Medium;
use heard_media::upload::{Progress, announced, number};
use heard_service::ports::{NewRecording, StoreError};
use heard_service::{PIECE, RecordingRefusal};
use uuid::Uuid;

use super::submission::problem;

const RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");
const VERSION: HeaderName = HeaderName::from_static("tus-version");
const EXTENSION: HeaderName = HeaderName::from_static("tus-extension");
const MAX_SIZE: HeaderName = HeaderName::from_static("tus-max-size");
const LENGTH: HeaderName = HeaderName::from_static("upload-length");
const METADATA: HeaderName = HeaderName::from_static("upload-metadata");
const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const TUS: HeaderValue = HeaderValue::from_static("1.0.0");

/// How long one piece may take to come.
const PATIENCE: Duration = Duration::from_mins(2);

/// `OPTIONS`: what is understood here.
pub async fn abilities(State(app): State<App>) -> Response {
    let mut response = tus(StatusCode::NO_CONTENT.into_response());
    let headers = response.headers_mut();
    headers.insert(VERSION, TUS);
    headers.insert(EXTENSION, HeaderValue::from_static("creation,termination"));
    headers.insert(MAX_SIZE, app.services.limits().bytes.into());
    response
}

/// `POST /api/responses/{uuid}/recordings`: announces one.
pub async fn create(State(app): State<App>, Path(uuid): Path<String>, headers: HeaderMap) -> Response {
    let Some(uuid) = Uuid::parse_str(&uuid).ok().filter(|_| own_origin(&headers)) else {
        return unknown();
    };
    let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let announced = match announced(text(&LENGTH), text(&METADATA)) {
        Ok(announced) => announced,
        Err(unclear) => {
            let detail = format!("{} is missing or cannot be understood.", unclear.0);
            return tus(problem(StatusCode::BAD_REQUEST, "upload", &detail, Vec::new()));
        }
    };
    let Some(medium) = Medium::parse(&announced.medium) else { return refuse(RecordingRefusal::NotHere) };
    let id = Uuid::from_bytes(announced.id);
    let new = NewRecording {
        id,
        uuid,
        collector: announced.collector,
        question: announced.question,
        medium,
        seconds: announced.seconds,
        bytes: announced.bytes,
        digest: announced.sha256,
    };
    match app.services.begin_recording(new, (app.today)()).await {
        Ok(progress) => {
            let mut response = moved(StatusCode::CREATED, progress);
            let address = format!("/api/responses/{uuid}/recordings/{id}");
            if let Ok(address) = HeaderValue::from_str(&address) {
                response.headers_mut().insert(header::LOCATION, address);
            }
            response
        }
        Err(refusal) => refuse(refusal),
    }
}

/// `HEAD …/{id}`: how far it has come.
pub async fn progress(State(app): State<App>, Path(path): Path<(String, String)>) -> Response {
    let Some((uuid, id)) = ids(&path) else { return unknown() };
    match app.services.recording_progress(uuid, id).await {
        Ok(progress) => {
            let mut response = moved(StatusCode::OK, progress);
            response.headers_mut().insert(LENGTH, progress.bytes.into());
            response
        }
        Err(refusal) => refuse(refusal),
    }
}

/// `PATCH …/{id}`: one more piece.
pub async fn append(
    State(app): State<App>,
    Path(path): Path<(String, String)>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let Some((uuid, id)) = ids(&path).filter(|_| own_origin(&headers)) else { return unknown() };
    let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if text(&header::CONTENT_TYPE) != Some("application/offset+octet-stream") {
        let detail = "A piece is application/offset+octet-stream.";
        return tus(problem(StatusCode::UNSUPPORTED_MEDIA_TYPE, "upload", detail, Vec::new()));
    }
    let Some(offset) = text(&OFFSET).and_then(number) else {
        let detail = "Upload-Offset is missing or cannot be understood.";
        return tus(problem(StatusCode::BAD_REQUEST, "upload", detail, Vec::new()));
    };
    let Some(_held) = app.room.piece().await else { return refuse(RecordingRefusal::NoRoom) };
    let piece = match tokio::time::timeout(PATIENCE, axum::body::to_bytes(body, PIECE)).await {
        Ok(Ok(piece)) => piece,
        Ok(Err(_)) => return refuse(RecordingRefusal::TooLong),
        Err(_) => return tus(StatusCode::REQUEST_TIMEOUT.into_response()),
    };
    match add(&app, uuid, id, offset, piece).await {
        Ok(progress) => moved(StatusCode::NO_CONTENT, progress),
        Err(refusal) => refuse(refusal),
    }
}

/// Adds a piece; the last one needs room for everything together.
async fn add(
    app: &App,
    uuid: Uuid,
    id: Uuid,
    offset: u64,
    piece: Bytes,
) -> Result<Progress, RecordingRefusal> {
    let before = app.services.recording_progress(uuid, id).await?;
    let last = offset + piece.len() as u64 >= before.bytes;
    let _held = if last {
        Some(app.room.whole(2 * before.bytes).await.ok_or(RecordingRefusal::NoRoom)?)
    } else {
        None
    };
    app.services.append_recording(uuid, id, offset, &piece, (app.today)()).await
}

/// `GET …/{id}`: listening back, before it is sent.
pub async fn hear(
    State(app): State<App>,
    Path(path): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let Some((uuid, id)) = ids(&path) else { return unknown() };
    let bytes = app.services.recording_size(id).await.unwrap_or_default();
    let Some(held) = app.room.whole(bytes).await else { return refuse(RecordingRefusal::NoRoom) };
    match app.services.listen_back(uuid, id).await {
        Ok(playable) => play(&headers, playable, held),
        Err(refusal) => refuse(refusal),
    }
}

/// `DELETE …/{id}`: gone at once.
pub async fn erase(
    State(app): State<App>,
    Path(path): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let Some((uuid, id)) = ids(&path).filter(|_| own_origin(&headers)) else { return unknown() };
    match app.services.erase_recording(uuid, id).await {
        Ok(()) => tus(StatusCode::NO_CONTENT.into_response()),
        Err(refusal) => refuse(refusal),
    }
}

fn ids((uuid, id): &(String, String)) -> Option<(Uuid, Uuid)> {
    Uuid::parse_str(uuid).ok().zip(Uuid::parse_str(id).ok())
}

fn moved(status: StatusCode, progress: Progress) -> Response {
    let mut response = tus(status.into_response());
    response.headers_mut().insert(OFFSET, progress.arrived.into());
    response
}

fn unknown() -> Response {
    refuse(RecordingRefusal::Unknown)
}

/// What every answer to an upload says.
fn tus(mut response: Response) -> Response {
    response.headers_mut().insert(RESUMABLE, TUS);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn refuse(refusal: RecordingRefusal) -> Response {
    let say = |status: StatusCode, kind: &str, detail: &str| tus(problem(status, kind, detail, Vec::new()));
    let later = |mut response: Response| {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        response
    };
    match refusal {
        RecordingRefusal::UnknownCollector => {
            say(StatusCode::NOT_FOUND, "collector", "There is no such collector.")
        }
        RecordingRefusal::Closed => say(StatusCode::GONE, "closed", "This collector takes no answers today."),
        RecordingRefusal::NotHere => {
            say(StatusCode::UNPROCESSABLE_ENTITY, "medium", "This question takes nothing of that kind.")
        }
        RecordingRefusal::TooLong => say(StatusCode::PAYLOAD_TOO_LARGE, "too-long", "It is too long."),
        RecordingRefusal::TooMany => say(StatusCode::PAYLOAD_TOO_LARGE, "too-many", "There are too many."),
        RecordingRefusal::NoRoom | RecordingRefusal::Store(StoreError::Busy) => later(say(
            StatusCode::SERVICE_UNAVAILABLE,
            "busy",
            "There is no room just now. Send the same again.",
        )),
        RecordingRefusal::Conflict => {
            say(StatusCode::CONFLICT, "conflict", "Another one has this id, or the response was sent.")
        }
        RecordingRefusal::Unknown => say(StatusCode::NOT_FOUND, "unknown", "There is no such recording."),
        RecordingRefusal::Elsewhere(arrived) => {
            let mut response = say(StatusCode::CONFLICT, "offset", "The upload has come to another place.");
            response.headers_mut().insert(OFFSET, arrived.into());
            response
        }
        RecordingRefusal::Digest => {
            let mismatch = StatusCode::from_u16(460).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
            say(mismatch, "digest", "What came is not what was announced. Nothing of it is left.")
        }
        RecordingRefusal::Media(_) => say(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "media",
            "What came is no recording or picture that is taken here. Nothing of it is left.",
        ),
        refusal => {
            tracing::error!(error = &refusal as &dyn std::error::Error, "a recording failed");
            say(StatusCode::INTERNAL_SERVER_ERROR, "failed", "Something went wrong on our side. Try again.")
        }
    }
}
