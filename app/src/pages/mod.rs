//! One file for each page, and their addresses.

pub mod manage;
pub mod respond;

mod answers;
mod calendar;
mod changes;
mod errors;
mod front;
mod help;
mod listen;
mod look;
mod prose;
mod receipt;
mod results;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::middleware;
use axum::routing::{get, post};

use crate::security;
use crate::state::App;

/// Every page. The state is given to the router by whoever serves it.
pub fn router(app: &App) -> Router<App> {
    Router::new()
        .route("/", get(front::page))
        .route("/results", get(results::index::page))
        .route("/results/{strategy}/{measure}", get(results::measure::page))
        .route("/changes", get(changes::page))
        .route("/changes/feed.atom", get(changes::feed))
        .route("/calendar", get(calendar::page))
        .route("/privacy", get(prose::privacy))
        .route("/accessibility", get(prose::accessibility))
        .route("/licences", get(prose::licences))
        .route("/licences/{name}", get(prose::licence))
        .route("/help", get(help::page))
        .route("/look", get(look::page).post(look::keep))
        .route("/look/listen", post(listen::keep))
        .route("/listen/{tag}", get(listen::words))
        .route("/receipt", get(receipt::page).post(receipt::withdraw))
        .route("/s/{collector}", get(respond::read::start).post(respond::write::start))
        .route("/s/{collector}/exit", get(respond::write::exit))
        .route("/s/{collector}/{step}", get(respond::read::step).post(respond::write::step))
        .route(
            "/s/{collector}/{question}/recording",
            get(respond::recording::play_back)
                .post(respond::recording::take)
                .layer(DefaultBodyLimit::max(respond::recording::BODY)),
        )
        .route("/receipt/recording/{ticket}", get(receipt::play_back))
        .route("/assets/{*file}", get(asset))
        .merge(manage::router(app))
        .fallback(errors::not_found)
        .layer(middleware::from_fn(security::own_site))
        .layer(middleware::from_fn_with_state(app.clone(), security::headers))
}

async fn asset(
    State(app): State<App>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> axum::response::Response {
    app.assets.serve(&file, &headers)
}
