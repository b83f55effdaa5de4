//! `/manage/join/{token}`: the one-time link. Somebody says who they are, and makes a way in; only then
//! is the link used up. Looking uses nothing up: mail programs open links by themselves.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_service::ports::StaffMember;
use heard_service::{SignInError, Token};
use leptos::prelude::*;

use super::{begin_ceremony, broken, ceremony, end_ceremony, know_browser, said, script_error, script_to};
use crate::pages::answers;
use crate::pages::manage::form::{self, Sent, Wrongs};
use crate::pages::manage::{frame, guard};
use crate::reader::Reader;
use crate::state::App;

/// The address of the account that the first start makes: whoever takes it says their own.
const FIRST: &str = "first@heard.invalid";

async fn guest(app: &App, reader: &Reader, token: &str) -> Result<(Token, StaffMember), Response> {
    let token = Token::read(token).ok_or_else(|| broken(app, reader, &SignInError::Over))?;
    match app.services.invited(&token, (app.now)()).await {
        Ok(Some(member)) => Ok((token, member)),
        Ok(None) => Err(broken(app, reader, &SignInError::Over)),
        Err(error) => Err(broken(app, reader, &error.into())),
    }
}

/// The page.
pub async fn page(
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    Path(token): Path<String>,
) -> Response {
    match guest(&app, &reader, &token).await {
        Ok((_, member)) => {
            show(&app, &reader, &headers, &token, &member, &Sent::default(), &Wrongs::default())
        }
        Err(response) => response,
    }
}

fn show(
    app: &App,
    reader: &Reader,
    headers: &HeaderMap,
    token: &str,
    member: &StaffMember,
    sent: &Sent,
    wrongs: &Wrongs,
) -> Response {
    let title = frame::speech(app).say("manage-join-title");
    let status = if wrongs.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let here = ["/manage/join/", token].concat();
    let passkeys = super::site(app, headers).is_some();
    let script = app.assets.address("passkey.js");
    frame::outside(app, reader, status, &title, |speech| {
        if member.email == FIRST {
            let (name, email) = (sent.get("name").to_owned(), sent.get("email").to_owned());
            return view! {
                {wrongs.summary(speech)}
                <h1>{title.clone()}</h1>
                <p class="lede">{speech.say("manage-people-first")}</p>
                <form method="post" action=here>
                    <input type="hidden" name="act" value="who" />
                    {form::line(wrongs, "name", "text", speech.say("manage-people-name"), None, name)}
                    {form::line(wrongs, "email", "email", speech.say("manage-people-email"), None, email)}
                    <button class="go">{speech.say("manage-people-on")}</button>
                </form>
            }
            .into_any();
        }
        let key = if passkeys {
            view! {
                <section class="pane" data-passkey="make" data-options=[&here, "/options"].concat() data-answer=[&here, "/passkey"].concat() hidden=true>
                    <h2>{speech.say("manage-people-passkey")}</h2>
                    <p>{speech.say("manage-people-passkey-what")}</p>
                    <p class="err" role="alert"></p>
                    <button class="go" data-stopped=speech.say("manage-people-passkey-stopped")>{speech.say("manage-people-passkey-make")}</button>
                </section>
                <noscript><p class="hint">{speech.say("manage-people-passkey-script")}</p></noscript>
            }
            .into_any()
        } else {
            view! { <p class="hint">{speech.say("manage-people-passkey-nowhere")}</p> }.into_any()
        };
        view! {
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.with("manage-people-hello", &[("name", &member.name)])}</p>
            {key}
            <section class="pane">
                <h2>{speech.say("manage-people-way-password")}</h2>
                <p>{speech.say("manage-people-way-password-what")}</p>
                <form method="post" action=here><input type="hidden" name="act" value="password" /><button class="btn">{speech.say("manage-people-way-password-go")}</button></form>
            </section>
            <script type="module" src=script></script>
        }
        .into_any()
    })
}

/// What was pressed.
pub async fn press(
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    Path(token): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let (link, member) = match guest(&app, &reader, &token).await {
        Ok(found) => found,
        Err(response) => return response,
    };
    let sent = Sent::new(pairs);
    match sent.get("act") {
        "who" if member.email == FIRST => who(&app, &reader, &headers, &token, &member, &sent).await,
        "finish" => finish(&app, &reader, &headers, &token, &link, &member, &sent).await,
        _ => password(&app, &reader, &token, &member).await,
    }
}

async fn who(
    app: &App,
    reader: &Reader,
    headers: &HeaderMap,
    token: &str,
    member: &StaffMember,
    sent: &Sent,
) -> Response {
    let speech = frame::speech(app);
    let mut wrongs = Wrongs::default();
    if sent.get("name").is_empty() {
        wrongs.add("name", speech.say("manage-people-name-missing"));
    }
    let email = sent.get("email");
    if !email.split_once('@').is_some_and(|(before, after)| !before.is_empty() && after.contains('.')) {
        wrongs.add("email", speech.say("manage-people-email-wrong"));
    }
    if wrongs.is_empty() {
        match app.services.rename_staff(member, email, sent.get("name"), (app.now)()).await {
            Ok(true) => return answers::go_to(&["/manage/join/", token].concat()),
            Ok(false) => wrongs.add("email", speech.say("manage-people-taken")),
            Err(error) => return broken(app, reader, &error.into()),
        }
    }
    show(app, reader, headers, token, member, sent, &wrongs)
}

/// Begins the way in with a password, and shows its form.
async fn password(app: &App, reader: &Reader, token: &str, member: &StaffMember) -> Response {
    let begun = app.services.begin_password(member.id, [(app.random)(), (app.random)()], (app.now)()).await;
    match begun {
        Ok(begun) => {
            let page = password_page(app, reader, token, member, &begun, &Wrongs::default()).await;
            answers::with_cookie(page, &begin_ceremony(app, &begun))
        }
        Err(error) => broken(app, reader, &error),
    }
}

async fn password_page(
    app: &App,
    reader: &Reader,
    token: &str,
    member: &StaffMember,
    begun: &Token,
    wrongs: &Wrongs,
) -> Response {
    let secret = match app.services.password_secret(begun, member, (app.now)()).await {
        Ok(secret) => secret,
        Err(error) => return broken(app, reader, &error),
    };
    let title = frame::speech(app).say("manage-people-way-password");
    let status = if wrongs.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let here = ["/manage/join/", token].concat();
    frame::outside(app, reader, status, &title, |speech| {
        view! {
            {wrongs.summary(speech)}
            <h1>{title.clone()}</h1>
            {super::password_form(speech, wrongs, &here, secret)}
        }
    })
}

/// Makes the way in with a password, and lets the person in.
async fn finish(
    app: &App,
    reader: &Reader,
    headers: &HeaderMap,
    token: &str,
    link: &Token,
    member: &StaffMember,
    sent: &Sent,
) -> Response {
    let Some(begun) = ceremony(headers) else { return password(app, reader, token, member).await };
    let now = (app.now)();
    // A password is what was typed, spaces at its ends and all.
    let password = sent.exactly("password");
    let made = app
        .services
        .finish_password(&begun, member, password, sent.get("code"), &app.random, Some(link), now)
        .await;
    let codes = match made {
        Ok(codes) => codes,
        Err(error) => {
            let field = match error {
                SignInError::Weak(_) => "password",
                SignInError::Code => "code",
                _ => return broken(app, reader, &error),
            };
            let mut wrongs = Wrongs::default();
            wrongs.add(field, said(frame::speech(app), &error));
            return password_page(app, reader, token, member, &begun, &wrongs).await;
        }
    };
    match app.services.begin_session(member.id, (app.random)(), "link", now).await {
        Ok(session) => {
            let title = frame::speech(app).say("manage-people-recovery-title");
            let page =
                frame::outside(app, reader, StatusCode::OK, &title, |speech| super::recovery(speech, &codes));
            let page = answers::with_cookie(page, &end_ceremony(app));
            let page = answers::with_cookie(page, &know_browser(app, &member.email));
            answers::with_cookie(page, &guard::begin(app, &session))
        }
        Err(error) => broken(app, reader, &error.into()),
    }
}

/// What a browser needs to make a passkey.
pub async fn options(State(app): State<App>, headers: HeaderMap, Path(token): Path<String>) -> Response {
    let now = (app.now)();
    let member = match Token::read(&token) {
        Some(token) => app.services.invited(&token, now).await,
        None => Ok(None),
    };
    match (member, super::site(&app, &headers)) {
        (Ok(Some(member)), Some(site)) => {
            let random = [(app.random)(), (app.random)()];
            super::options_answer(&app, app.services.begin_passkey(&site, &member, random, now).await)
        }
        (Err(error), _) => script_error(&app, &error.into()),
        _ => script_error(&app, &SignInError::Over),
    }
}

/// A passkey was made: the person comes in.
pub async fn passkey(
    State(app): State<App>,
    headers: HeaderMap,
    Path(token): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    match make(&app, &headers, &token, &Sent::new(pairs)).await {
        Ok(session) => {
            let response = answers::with_cookie(script_to("/manage"), &end_ceremony(&app));
            answers::with_cookie(response, &guard::begin(&app, &session))
        }
        Err(error) => script_error(&app, &error),
    }
}

async fn make(app: &App, headers: &HeaderMap, token: &str, sent: &Sent) -> Result<Token, SignInError> {
    let now = (app.now)();
    let link = Token::read(token).ok_or(SignInError::Over)?;
    let member = app.services.invited(&link, now).await?.ok_or(SignInError::Over)?;
    let site = super::site(app, headers).ok_or(SignInError::Over)?;
    let begun = ceremony(headers).ok_or(SignInError::Over)?;
    let name = frame::speech(app).say("manage-people-passkey-first");
    let response = sent.get("response");
    app.services.finish_passkey(&site, &begun, &member, response, &name, Some(&link), now).await?;
    Ok(app.services.begin_session(member.id, (app.random)(), "link", now).await?)
}
