//! Whether the server is alive, and whether it could take a response now.

use axum::extract::State;
use axum::http::StatusCode;
use heard_app::state::App;

/// `/healthz`: the process answers.
pub async fn alive() -> &'static str {
    "alive\n"
}

/// `/readyz`: a response could be acknowledged.
pub async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    match app.services.ports().responses.ready().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(error) => {
            tracing::warn!(error = &error as &dyn std::error::Error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
        }
    }
}
