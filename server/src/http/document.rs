//! Documents for programs: the journey of a collector, a published instrument, the description of
//! this interface.

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use heard_app::journey_document;
use heard_app::state::App;

const OPENAPI: &str = include_str!("openapi.json");

fn json(body: impl IntoResponse, cache: &'static str) -> Response {
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// What the island of a collector fetches. Under the version that its pages name it never changes.
pub async fn journey(
    State(app): State<App>,
    Path(collector): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let prepared = match journey_document(&app, &collector) {
        Ok(Some(prepared)) => prepared,
        Ok(None) => return StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a journey could not be made");
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
    };
    let current = query.as_deref().and_then(|query| query.strip_prefix("v=")) == Some(&prepared.version);
    let cache = if current { "public, max-age=31536000, immutable" } else { "no-cache" };
    let (bytes, coding) = prepared.document.for_client(&headers);
    let mut response = json(bytes, cache);
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(coding) = coding {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    response
}

/// A published version of an instrument: it never changes.
pub async fn instrument(State(app): State<App>, Path((code, version)): Path<(String, String)>) -> Response {
    let catalogue = app.services.catalogue();
    match version.parse().ok().and_then(|version| catalogue.document(&code, version)) {
        Some(document) => json(document.to_string(), "public, max-age=31536000, immutable"),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The description of this interface.
pub async fn openapi() -> Response {
    json(OPENAPI, "no-cache")
}

/// The schemas of instrument, text and strategy files.
pub async fn schema(Path(name): Path<String>) -> Response {
    match crate::shipped::schema(&name) {
        Some(schema) => json(schema, "no-cache"),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
