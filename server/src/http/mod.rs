//! What is served beside the pages, and how.

mod document;
mod health;
mod listen;
mod media;
mod recordings;
mod submission;
mod trace;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::{get, post, put};
use heard_app::state::App;
use heard_service::PIECE;

use crate::media::Shelf;
use tower_http::catch_panic::CatchPanicLayer;

pub use listen::serve;

/// Bytes of a submission or a posted page at most: 25 long answers fit.
const BODY: usize = 256 * 1024;

/// Everything that is served; `shelf` holds the recorded clips and signed videos.
pub fn router(app: App, shelf: Shelf) -> Router {
    Router::new()
        .route("/api/responses/{uuid}", put(submission::put))
        .route("/api/responses/{uuid}/recordings", post(recordings::create).options(recordings::abilities))
        .route(
            "/api/responses/{uuid}/recordings/{id}",
            get(recordings::hear)
                .head(recordings::progress)
                .patch(recordings::append)
                .delete(recordings::erase)
                .options(recordings::abilities)
                .layer(DefaultBodyLimit::max(PIECE)),
        )
        .route("/api/collectors/{collector}/journey", get(document::journey))
        .route("/api/instruments/{code}/{version}", get(document::instrument))
        .route("/api/openapi.json", get(document::openapi))
        .route("/api/schemas/{name}", get(document::schema))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .merge(heard_app::router(&app))
        .merge(media::router(shelf))
        .layer(DefaultBodyLimit::max(BODY))
        .layer(CatchPanicLayer::custom(trace::panicked))
        .layer(middleware::from_fn(trace::trace))
        .with_state(app)
}
