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

use crate::address::{self, Address};
use crate::security;
use crate::state::App;

/// The address of every page that everybody may see.
pub fn addresses() -> Vec<Address> {
    vec![
        Address::get("/", front::page),
        Address::get("/results", results::index::page),
        Address::get("/results/{strategy}/{measure}", results::measure::page),
        Address::get("/changes", changes::page),
        Address::get("/changes/feed.atom", changes::feed),
        Address::get("/calendar", calendar::page),
        Address::get("/privacy", prose::privacy),
        Address::get("/accessibility", prose::accessibility),
        Address::get("/licences", prose::licences),
        Address::get("/licences/{name}", prose::licence),
        Address::get("/help", help::page),
        Address::get("/look", look::page),
        Address::post("/look", look::keep),
        Address::post("/look/listen", listen::keep),
        Address::get("/listen/{tag}", listen::words),
        Address::get("/receipt", receipt::page),
        Address::post("/receipt", receipt::withdraw),
        Address::get("/s/{collector}", respond::read::start),
        Address::post("/s/{collector}", respond::write::start),
        Address::get("/s/{collector}/exit", respond::write::exit),
        Address::post("/s/{collector}/code", respond::enter::enter),
        Address::get("/s/{collector}/{step}", respond::read::step),
        Address::post("/s/{collector}/{step}", respond::write::step),
        Address::get("/s/{collector}/{question}/recording", respond::recording::play_back),
        Address::post("/s/{collector}/{question}/recording", respond::recording::take)
            .with(|handler| handler.layer(DefaultBodyLimit::max(respond::recording::BODY))),
        Address::get("/receipt/recording/{ticket}", receipt::play_back),
        Address::get("/assets/{*file}", asset),
    ]
}

/// Every page. The state is given to the router by whoever serves it.
pub fn router(app: &App) -> Router<App> {
    address::serve(addresses())
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
