//! The ways in and out: the one-time link of an account, signing in, signing out.

mod invited;
mod passkey;
mod sign_in;

use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use heard_domain::json;
use heard_service::ports::{RelyingParty, Weakness};
use heard_service::staff::Action;
use heard_service::{SignInError, Token};
use leptos::prelude::*;

use super::form::Wrongs;
use super::{Access, Room, Visit, frame, guard};
use crate::cookies;
use crate::i18n::Speech;
use crate::pages::answers;
use crate::reader::Reader;
use crate::state::App;

/// Name of the cookie of a conversation that has begun.
const CEREMONY: &str = "ceremony";
/// Name of the cookie of a browser in which somebody came in by password.
const KNOWN: &str = "known";
/// What an authenticator answers fits into so many bytes.
const ANSWER: usize = 64 * 1024;

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    let limited = |room: Room| room.with(|handler| handler.layer(DefaultBodyLimit::max(ANSWER)));
    vec![
        Room::get("/manage/sign-in", Access::Open, sign_in::page),
        limited(Room::post("/manage/sign-in", Access::Open, sign_in::password)),
        limited(Room::post("/manage/sign-in/code", Access::Open, sign_in::code)),
        Room::post("/manage/sign-in/options", Access::Open, passkey::options),
        limited(Room::post("/manage/sign-in/passkey", Access::Open, passkey::come_in)),
        Room::get("/manage/join/{token}", Access::Open, invited::page),
        limited(Room::post("/manage/join/{token}", Access::Open, invited::press)),
        Room::post("/manage/join/{token}/options", Access::Open, invited::options),
        limited(Room::post("/manage/join/{token}/passkey", Access::Open, invited::passkey)),
        Room::post("/manage/sign-out", Access::Needs(Action::AccountOwn), sign_out),
    ]
}

async fn sign_out(visit: Visit, headers: HeaderMap) -> Response {
    if let Some(token) = guard::token(&headers)
        && let Err(error) = visit.app.services.end_session(&token, &visit.staff, visit.now).await
    {
        return frame::store(&visit, &error);
    }
    answers::with_cookie(answers::go_to("/manage/sign-in"), &guard::end(&visit.app))
}

/// The site that passkeys belong to: the one that is set, or this machine. Elsewhere there are none,
/// because a name that a browser sends proves nothing.
pub fn site(app: &App, headers: &HeaderMap) -> Option<RelyingParty> {
    if let Some(address) = &app.settings.public_address {
        let origin = address.trim_end_matches('/').to_owned();
        let host = origin.split_once("://")?.1;
        let id = host.split_once(':').map_or(host, |(name, _)| name).to_owned();
        return Some(RelyingParty { id, origin });
    }
    let host = headers.get(header::HOST)?.to_str().ok()?;
    let name = host.split_once(':').map_or(host, |(name, _)| name);
    let origin = ["http://", host].concat();
    (name == "localhost").then(|| RelyingParty { id: name.to_owned(), origin })
}

/// The token of the conversation that a browser is in.
pub fn ceremony(headers: &HeaderMap) -> Option<Token> {
    Token::read(cookies::read(headers, CEREMONY)?)
}

/// The cookie of a conversation that begins.
pub fn begin_ceremony(app: &App, token: &Token) -> String {
    cookies::for_visit(CEREMONY, &token.write(), "/manage", app.settings.secure)
}

/// The cookie of a conversation that is over.
pub fn end_ceremony(app: &App) -> String {
    cookies::gone(CEREMONY, "/manage", app.settings.secure)
}

/// Whether a browser is one in which the person with this address came in by password before.
fn known_browser(app: &App, headers: &HeaderMap, email: &str) -> bool {
    cookies::read(headers, KNOWN).is_some_and(|mark| app.services.knows_browser(email, mark))
}

/// The cookie of a browser in which the person with this address came in by password. It lasts a year.
fn know_browser(app: &App, email: &str) -> String {
    let mark = app.services.browser_mark(email);
    [&cookies::for_visit(KNOWN, &mark, "/manage/sign-in", app.settings.secure), "; Max-Age=31536000"].concat()
}

/// What the script of passkeys gets: options for the browser.
pub fn options_answer(app: &App, begun: Result<(String, Token), SignInError>) -> Response {
    match begun {
        Ok((options, token)) => {
            let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
            let response = (StatusCode::OK, headers, options).into_response();
            answers::with_cookie(response, &begin_ceremony(app, &token))
        }
        Err(error) => script_error(app, &error),
    }
}

/// What the script of passkeys gets: where to go.
pub fn script_to(to: &str) -> Response {
    script(StatusCode::OK, "to", to)
}

/// What the script of passkeys gets: what to say.
pub fn script_error(app: &App, error: &SignInError) -> Response {
    let speech = frame::speech(app);
    script(StatusCode::UNPROCESSABLE_ENTITY, "error", &said(speech, error))
}

fn script(status: StatusCode, name: &str, words: &str) -> Response {
    let body = json::write(&json::map([(name, json::text(words))]));
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    (status, headers, body).into_response()
}

/// What to say of an error. What is inside is logged here.
pub fn said(speech: Speech<'_>, error: &SignInError) -> String {
    let number = |key: &str, number: usize| speech.with(key, &[("number", &number.to_string())]);
    match error {
        SignInError::Refused => speech.say("manage-people-refused"),
        SignInError::Weak(Weakness::Short(least)) => number("manage-people-password-short", *least),
        SignInError::Weak(Weakness::Long(most)) => number("manage-people-password-long", *most),
        SignInError::Weak(Weakness::About) => speech.say("manage-people-password-about"),
        SignInError::Weak(Weakness::Known) => speech.say("manage-people-password-known"),
        SignInError::Weak(Weakness::Breached) => speech.say("manage-people-password-breached"),
        SignInError::Code => speech.say("manage-people-code-wrong"),
        SignInError::Many => speech.say("manage-people-many"),
        SignInError::Closed => speech.say("manage-people-closed"),
        SignInError::Over => speech.say("manage-people-over"),
        SignInError::Failed | SignInError::Store(_) => {
            tracing::error!(error = error as &dyn std::error::Error, "a way in failed");
            speech.say("manage-failed")
        }
    }
}

/// The form in which a password is set together with one-time codes.
pub fn password_form(
    speech: Speech<'_>,
    wrongs: &Wrongs,
    action: &str,
    secret: heard_service::NewSecret,
) -> AnyView {
    let field = |name: &'static str,
                 kind: &'static str,
                 complete: &'static str,
                 label: &str,
                 hint: Option<&str>| {
        let error = wrongs.of(name).map(str::to_owned);
        let class = if error.is_some() { "field wrong" } else { "field" };
        let described = [name, "-hint"].concat();
        view! {
            <div class=class>
                <label for=name>{speech.say(label)}</label>
                <p class="hint" id=described.clone()>{hint.map(|key| speech.say(key))}</p>
                {error.map(|words| view! { <p class="err">{words}</p> })}
                <input id=name name=name type=kind autocomplete=complete aria-describedby=described required=true />
            </div>
        }
    };
    view! {
        <form method="post" action=action.to_owned()>
            <input type="hidden" name="act" value="finish" />
            {field("password", "password", "new-password", "manage-people-password", Some("manage-people-password-hint"))}
            <h2>{speech.say("manage-people-codes-title")}</h2>
            <p>{speech.say("manage-people-codes-how")}</p>
            <div class="qr" role="img" aria-label=speech.say("manage-people-codes-picture") inner_html=secret.picture></div>
            <p>{speech.say("manage-people-codes-words")}</p>
            <p><code id="secret" class="digest">{secret.words}</code></p>
            {field("code", "text", "one-time-code", "manage-people-code", Some("manage-people-code-hint"))}
            <button class="go">{speech.say("manage-people-finish")}</button>
        </form>
    }
    .into_any()
}

/// The recovery codes, shown once.
pub fn recovery(speech: Speech<'_>, codes: &[String]) -> AnyView {
    let codes: Vec<_> = codes.iter().map(|code| view! { <li><code>{code.clone()}</code></li> }).collect();
    view! {
        <h1>{speech.say("manage-people-recovery-title")}</h1>
        <p class="lede">{speech.say("manage-people-recovery-lead")}</p>
        <ul class="codes">{codes}</ul>
        <p class="acts"><a class="go" href="/manage">{speech.say("manage-people-recovery-go")}</a></p>
    }
    .into_any()
}

/// A page for people who are not signed in, for something that failed.
fn broken(app: &App, reader: &Reader, error: &SignInError) -> Response {
    if let SignInError::Over = error {
        let title = frame::speech(app).say("manage-spent-title");
        return frame::outside(app, reader, StatusCode::NOT_FOUND, &title, |speech| {
            view! { <h1>{title.clone()}</h1><p class="lede">{speech.say("manage-spent")}</p> }
        });
    }
    let words = said(frame::speech(app), error);
    tracing::debug!(words, "shown");
    frame::failed(app)
}
