//! Coming in with a passkey: for the script of the sign-in page.

use axum::Form;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use heard_service::{SignInError, Token};

use super::{ceremony, end_ceremony, script_error, script_to, sign_in};
use crate::pages::answers;
use crate::pages::manage::form::Sent;
use crate::pages::manage::guard;
use crate::state::App;

/// What a browser needs to answer with a passkey.
pub async fn options(State(app): State<App>, headers: HeaderMap) -> Response {
    match super::site(&app, &headers) {
        Some(site) => {
            let begun = app.services.begin_passkey_sign_in(&site, (app.random)(), (app.now)()).await;
            super::options_answer(&app, begun)
        }
        None => script_error(&app, &SignInError::Refused),
    }
}

/// A passkey answered.
pub async fn come_in(
    State(app): State<App>,
    headers: HeaderMap,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let sent = Sent::new(pairs);
    match answer(&app, &headers, sent.get("response")).await {
        Ok(session) => {
            let response = answers::with_cookie(script_to(sign_in::back(&sent)), &end_ceremony(&app));
            answers::with_cookie(response, &guard::begin(&app, &session))
        }
        Err(error) => script_error(&app, &error),
    }
}

async fn answer(app: &App, headers: &HeaderMap, response: &str) -> Result<Token, SignInError> {
    let site = super::site(app, headers).ok_or(SignInError::Refused)?;
    let begun = ceremony(headers).ok_or(SignInError::Over)?;
    app.services.finish_passkey_sign_in(&site, &begun, response, (app.random)(), (app.now)()).await
}
