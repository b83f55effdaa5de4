//! The page that a respondent would see, made of the draft. Nothing on it can be pressed.

use std::sync::Arc;

use axum::extract::{Path, Query};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use heard_domain::draft::Draft;
use heard_domain::language::{Language, Presentation};
use heard_respond::scene::{Place, Scene};
use serde::Deserialize;

use super::super::{Visit, frame};
use crate::pages::answers;
use crate::pages::respond::world;
use crate::shell;

/// What is to be shown.
#[derive(Deserialize)]
pub struct Wanted {
    question: Option<String>,
    lang: Option<String>,
    presentation: Option<String>,
}

/// The page, for a frame within our own pages.
pub async fn page(visit: Visit, Path(code): Path<String>, Query(wanted): Query<Wanted>) -> Response {
    let draft = match super::draft(&visit, &code).await {
        Ok(draft) => draft,
        Err(response) => return response,
    };
    let app = &visit.app;
    let instrument = Arc::new(draft.instrument());
    let language = wanted.lang.as_deref().and_then(Language::parse).unwrap_or(instrument.source);
    let presentation = wanted.presentation.as_deref().and_then(Presentation::parse);
    let position = wanted.question.as_deref().and_then(|code| instrument.position(code));
    // A question without words cannot be drawn yet; the first page always can.
    let drawable = position.filter(|at| {
        instrument.shown(&instrument.questions[*at], language, Presentation::Standard).is_some()
    });
    let prepared = match world::preview(app, Arc::clone(&instrument), (app.today)()) {
        Ok(prepared) => prepared,
        Err(error) => return frame::store(&visit, &error),
    };
    let mut answers_so_far = Draft::new(String::new(), language, Presentation::Standard);
    answers_so_far.presentation = presentation.unwrap_or(Presentation::Standard);
    let place = drawable.map_or(Place::Start, Place::Question);
    let scene = Scene { place, draft: answers_so_far, returning: false, live: false };
    let body = heard_respond::view::page(&prepared.world, &scene);
    let title = frame::speech(app).say("manage-builder-preview");
    let html = shell::preview(app, &title, app.locales.speak(language), visit.reader.look, &body);
    let mut response = answers::personal(StatusCode::OK, html);
    let policy =
        app.policy.to_str().unwrap_or_default().replace("frame-ancestors 'none'", "frame-ancestors 'self'");
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}
