//! `/manage/sign-in`: with a passkey, or with a password and a code. A wrong address, a wrong password
//! and an account that may not come in get the same answer, after the same work.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_service::SignInError;
use heard_service::receipt::sha256;
use leptos::prelude::*;

use super::{begin_ceremony, broken, ceremony, end_ceremony, know_browser, known_browser, said};
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
    let (email, now) = (sent.get("email"), (app.now)());
    let typed = email.to_lowercase();
    let attempt = if known_browser(&app, &headers, &typed) {
        app.attempts.begin_apart(sha256(["known ", &typed].concat().as_bytes()), now)
    } else {
        app.attempts.begin(sha256(typed.as_bytes()), now)
    };
    let Some(attempt) = attempt else {
        wrongs.add("email", speech.say("manage-people-slow"));
        return show(&app, &reader, &headers, &sent, &wrongs);
    };
    match app.services.try_password(email, sent.exactly("password"), (app.random)(), now).await {
        Ok(begun) => {
            app.attempts.right(attempt);
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
    let now = (app.now)();
    let Some(begun) = ceremony(&headers) else { return answers::go_to("/manage/sign-in") };
    let speech = frame::speech(&app);
    let mut wrongs = Wrongs::default();
    let person = match app.services.between_steps(&begun, now).await {
        Ok(Some(person)) => person,
        Ok(None) => return answers::go_to("/manage/sign-in"),
        Err(error) => return broken(&app, &reader, &error.into()),
    };
    // Codes are counted for the person too, and not for the conversation alone: who knows the password
    // can begin as many of those as they like.
    let account = sha256(format!("code of {person}").as_bytes());
    let Some(attempt) = app.attempts.begin_apart(account, now) else {
        wrongs.add("code", speech.say("manage-people-slow"));
        return second(&app, &reader, &sent, &wrongs);
    };
    let session = match app.services.try_code(&begun, sent.get("code"), (app.random)(), now).await {
        Ok(session) => session,
        Err(SignInError::Over) => return answers::go_to("/manage/sign-in"),
        Err(error @ (SignInError::Many | SignInError::Closed)) => {
            wrongs.add("email", said(speech, &error));
            let page = show(&app, &reader, &headers, &sent, &wrongs);
            return answers::with_cookie(page, &end_ceremony(&app));
        }
        Err(error) => {
            wrongs.add("code", said(speech, &error));
            return second(&app, &reader, &sent, &wrongs);
        }
    };
    app.attempts.right(attempt);
    let response = answers::with_cookie(answers::go_to(back(&sent)), &end_ceremony(&app));
    let response = answers::with_cookie(response, &guard::begin(&app, &session));
    match app.services.ports().people.get(person).await {
        Ok(Some(member)) => answers::with_cookie(response, &know_browser(&app, &member.email)),
        // They came in all the same.
        _ => response,
    }
}
