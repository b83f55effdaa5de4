//! What is served beside the pages, and how.

mod document;
mod health;
mod listen;
pub mod media;
mod recordings;
mod submission;
mod trace;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use heard_app::address::{self, Address};
use heard_app::state::App;
use heard_service::PIECE;

use crate::media::Shelf;
use tower_http::catch_panic::CatchPanicLayer;

pub use listen::serve;

/// Bytes of a submission or a posted page at most: 25 long answers fit.
const BODY: usize = 256 * 1024;

/// The addresses for programs: the API, and whether the server is well.
pub fn addresses() -> Vec<Address> {
    vec![
        Address::put("/api/responses/{uuid}", submission::put),
        Address::post("/api/responses/{uuid}/recordings", recordings::create),
        Address::options("/api/responses/{uuid}/recordings", recordings::abilities),
        Address::get("/api/responses/{uuid}/recordings/{id}", recordings::hear),
        Address::head("/api/responses/{uuid}/recordings/{id}", recordings::progress),
        Address::patch("/api/responses/{uuid}/recordings/{id}", recordings::append)
            .with(|handler| handler.layer(DefaultBodyLimit::max(PIECE))),
        Address::delete("/api/responses/{uuid}/recordings/{id}", recordings::erase),
        Address::options("/api/responses/{uuid}/recordings/{id}", recordings::abilities),
        Address::get("/api/collectors/{collector}/journey", document::journey),
        Address::get("/api/instruments/{code}/{version}", document::instrument),
        Address::get("/api/openapi.json", document::openapi),
        Address::get("/api/schemas/{name}", document::schema),
        Address::get("/healthz", health::alive),
        Address::get("/readyz", health::ready),
    ]
}

/// Everything that is served; `shelf` holds the recorded clips and signed videos. What stands in
/// [`addresses`], [`media::addresses`], [`heard_app::addresses`] and [`heard_app::rooms`] is all.
pub fn router(app: App, shelf: Shelf) -> Router {
    address::serve(addresses())
        .merge(heard_app::router(&app))
        .merge(address::serve(media::addresses()).with_state(shelf))
        .layer(DefaultBodyLimit::max(BODY))
        .layer(CatchPanicLayer::custom(trace::panicked))
        .layer(middleware::from_fn(trace::trace))
        .with_state(app)
}
