//! One log line for each request: which kind of address, what came of it, how long it took. The
//! address itself holds codes of people, so only its pattern is logged.

use std::any::Any;
use std::time::Instant;

use axum::body::Body;
use axum::extract::{MatchedPath, Request};
use axum::http::{Response, StatusCode};
use axum::middleware::Next;

/// Logs a request.
pub async fn trace(request: Request, next: Next) -> axum::response::Response {
    let began = Instant::now();
    let method = request.method().clone();
    let pattern = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    let pattern = pattern.as_ref().map_or("(none)", MatchedPath::as_str);
    let status = response.status().as_u16();
    let milliseconds = began.elapsed().as_millis();
    if status >= 500 {
        tracing::warn!(%method, pattern, status, milliseconds, "request");
    } else {
        tracing::debug!(%method, pattern, status, milliseconds, "request");
    }
    response
}

/// The answer when a handler panicked; what it panicked about may hold answers, and is not told.
pub fn panicked(_: Box<dyn Any + Send + 'static>) -> Response<Body> {
    tracing::error!("a request panicked");
    let mut response =
        Response::new(Body::from("Something went wrong on our side. Please try again in a moment."));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}
