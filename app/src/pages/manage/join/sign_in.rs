//! `/manage/sign-in`: with a passkey, or with a password and a code. A wrong address, a wrong password
//! and an account that may not come in get the same answer, after the same work.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_service::SignInError;
use heard_service::receipt::sha256;
use leptos::prelude::*;

use super::{begin_ceremony, broken, ceremony, end_ceremony, said};
use crate::pages::answers;
use crate::pages::manage::form::{self, Sent, Wrongs};
use crate::pages::manage::{frame, guard, sso};
use crate::reader::Reader;
use crate::state::App;

/// The page.
pub async fn page(
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    Query(asked): Query<Vec<(String, String)>>,
) -> Response {
    show(&app, &reader, &headers, &Sent::new(asked), &Wrongs::default())
}

/// Where somebody wanted to go: a page of the staff room, or its front.
pub fn back(sent: &Sent) -> &str {
    let back = answers::own_path(sent.get("back")).unwrap_or("/manage");
    if back.starts_with("/manage") { back } else { "/manage" }
}

fn show(app: &App, reader: &Reader, headers: &HeaderMap, sent: &Sent, wrongs: &Wrongs) -> Response {
    let title = frame::speech(app).say("manage-sign-in");
    let status = if wrongs.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let back = back(sent).to_owned();
    let passkeys = super::site(app, headers).is_some();
    let script = app.assets.address("passkey.js");
    frame::outside(app, reader, status, &title, |speech| {
        let key = passkeys.then(|| {
            view! {
                <section class="pane" data-passkey="use" data-options="/manage/sign-in/options" data-answer="/manage/sign-in/passkey" data-back=back.clone() hidden=true>
                    <h2>{speech.say("manage-people-passkey")}</h2>
                    <p class="err" role="alert"></p>
                    <button class="go" data-stopped=speech.say("manage-people-passkey-stopped")>{speech.say("manage-people-passkey-use")}</button>
                </section>
            }
        });
        let email = sent.get("email").to_owned();
        view! {
            {wrongs.summary(speech)}
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("manage-sign-in-lead")}</p>
            {sso::button(app, &back)}
            {key}
            <section class="pane">
                <h2>{speech.say("manage-people-way-password")}</h2>
                <form method="post" action="/manage/sign-in">
                    <input type="hidden" name="back" value=back.clone() />
                    {form::line(wrongs, "email", "email", speech.say("manage-people-email"), None, email)}
                    <div class="field">
                        <label for="password">{speech.say("manage-people-password")}</label>
                        <input id="password" name="password" type="password" autocomplete="current-password" />
                    </div>
                    <button class="go">{speech.say("manage-people-on")}</button>
                </form>
                <p class="hint">{speech.say("manage-people-lost")}</p>
            </section>
            <script type="module" src=script></script>
        }
    })
}

/// The first step: address and password.
pub async fn password(
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let sent = Sent::new(pairs);
    let speech = frame::speech(&app);
    let mut wrongs = Wrongs::default();
    let account = sha256(sent.get("email").to_lowercase().as_bytes());
    if !app.attempts.begin(account) {
        wrongs.add("email", speech.say("manage-people-slow"));
        return show(&app, &reader, &headers, &sent, &wrongs);
    }
    let tried = app
        .services
        .try_password(sent.get("email"), sent.exactly("password"), (app.random)(), (app.now)())
        .await;
    match tried {
        Ok(begun) => {
            app.attempts.right(account);
            let page = second(&app, &reader, &sent, &Wrongs::default());
            answers::with_cookie(page, &begin_ceremony(&app, &begun))
        }
        Err(error) => {
            wrongs.add("email", said(speech, &error));
            show(&app, &reader, &headers, &sent, &wrongs)
        }
    }
}

/// The page of the second step.
fn second(app: &App, reader: &Reader, sent: &Sent, wrongs: &Wrongs) -> Response {
    let title = frame::speech(app).say("manage-people-code");
    let status = if wrongs.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let back = back(sent).to_owned();
    frame::outside(app, reader, status, &title, |speech| {
        view! {
            {wrongs.summary(speech)}
            <h1>{title.clone()}</h1>
            <form method="post" action="/manage/sign-in/code">
                <input type="hidden" name="back" value=back />
                {form::line(wrongs, "code", "text", speech.say("manage-people-code"), Some(speech.say("manage-people-code-or")), String::new())}
                <button class="go">{speech.say("manage-sign-in")}</button>
            </form>
        }
    })
}

/// The second step: a one-time code, or a recovery code.
pub async fn code(
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let sent = Sent::new(pairs);
    let Some(begun) = ceremony(&headers) else { return answers::go_to("/manage/sign-in") };
    let speech = frame::speech(&app);
    let mut wrongs = Wrongs::default();
    // Codes are counted for the person, and not for the conversation: who knows the password can begin
    // as many of those as they like.
    let person = match app.services.between_steps(&begun, (app.now)()).await {
        Ok(Some(person)) => person,
        Ok(None) => return answers::go_to("/manage/sign-in"),
        Err(error) => return broken(&app, &reader, &error.into()),
    };
    let account = sha256(format!("code of {person}").as_bytes());
    if !app.attempts.begin(account) {
        wrongs.add("code", speech.say("manage-people-slow"));
        return second(&app, &reader, &sent, &wrongs);
    }
    match app.services.try_code(&begun, sent.get("code"), (app.random)(), (app.now)()).await {
        Ok(session) => {
            app.attempts.right(account);
            let response = answers::with_cookie(answers::go_to(back(&sent)), &end_ceremony(&app));
            answers::with_cookie(response, &guard::begin(&app, &session))
        }
        Err(SignInError::Over) => answers::go_to("/manage/sign-in"),
        Err(error) => {
            wrongs.add("code", said(speech, &error));
            second(&app, &reader, &sent, &wrongs)
        }
    }
}
