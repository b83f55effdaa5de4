//! `/manage/account`: one's own ways in, and one's sessions.

mod sessions;

use axum::Form;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_service::SignInError;
use heard_service::ports::{PasswordState, Removed, StaffMember, StoreError, StoredPasskey};
use heard_service::staff::{Action, OpenSession};
use leptos::prelude::*;

use super::form::{Sent, Wrongs};
use super::join::{
    begin_ceremony, ceremony, end_ceremony, options_answer, password_form, recovery, said, script_error,
    script_to, site,
};
use super::{Access, Room, Visit, frame, guard};
use crate::pages::answers;

/// The address of the page.
const HERE: &str = "/manage/account";
/// What an authenticator answers fits into so many bytes.
const ANSWER: usize = 64 * 1024;

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    let access = Access::Needs(Action::AccountOwn);
    let limited = |room: Room| room.with(|handler| handler.layer(DefaultBodyLimit::max(ANSWER)));
    vec![
        Room::get(HERE, access, page),
        limited(Room::post(HERE, access, press)),
        Room::post("/manage/account/options", access, options),
        limited(Room::post("/manage/account/passkey", access, passkey)),
    ]
}

struct Account {
    member: StaffMember,
    passkeys: Vec<StoredPasskey>,
    password: Option<PasswordState>,
    sessions: Vec<OpenSession>,
}

async fn account(visit: &Visit, headers: &HeaderMap) -> Result<Account, StoreError> {
    let (ports, id) = (visit.app.services.ports(), visit.staff.id);
    let token = guard::token(headers);
    Ok(Account {
        member: member(visit).await?,
        passkeys: ports.passkeys.of(id).await?,
        password: ports.passwords.state(id).await?,
        sessions: visit.app.services.open_sessions(id, token.as_ref(), visit.now).await?,
    })
}

async fn member(visit: &Visit) -> Result<StaffMember, StoreError> {
    let missing = StoreError::Inconsistent { table: "sessions", column: "person" };
    visit.app.services.ports().people.get(visit.staff.id).await?.ok_or(missing)
}

async fn page(visit: Visit, headers: HeaderMap) -> Response {
    show(&visit, &headers, None).await
}

async fn show(visit: &Visit, headers: &HeaderMap, wrong: Option<String>) -> Response {
    let account = match account(visit, headers).await {
        Ok(account) => account,
        Err(error) => return frame::store(visit, &error),
    };
    let title = frame::speech(&visit.app).say("manage-account-title");
    let passkeys = site(&visit.app, headers).is_some();
    let script = visit.app.assets.address("passkey.js");
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    frame::answer(visit, status, HERE, &title, |speech| {
        let known: Vec<_> = account
            .passkeys
            .iter()
            .map(|passkey| {
                view! {
                    <li><b><bdi>{passkey.name.clone()}</bdi></b>
                        <form method="post" action=HERE>
                            <input type="hidden" name="passkey" value=passkey.id.clone() />
                            <button class="btn" name="act" value="remove">{speech.say("manage-account-remove")}<span class="vh">" "{passkey.name.clone()}</span></button>
                        </form></li>
                }
            })
            .collect();
        let known = if known.is_empty() {
            view! { <p>{speech.say("manage-account-no-passkey")}</p> }.into_any()
        } else {
            view! { <ul class="rows">{known}</ul> }.into_any()
        };
        let add = passkeys.then(|| {
            view! {
                <div data-passkey="make" data-options="/manage/account/options" data-answer="/manage/account/passkey" hidden=true>
                    <div class="field"><label for="key-name">{speech.say("manage-account-passkey-name")}</label><input id="key-name" name="name" /></div>
                    <p class="err" role="alert"></p>
                    <button class="go" data-stopped=speech.say("manage-people-passkey-stopped")>{speech.say("manage-people-passkey-make")}</button>
                </div>
            }
        });
        let password = match account.password {
            Some(_) => "manage-account-password-is",
            None => "manage-account-password-none",
        };
        let left = account.password.map(|password| {
            view! { <p>{speech.count("manage-account-recovery", "n", u64::from(password.recovery), &[])}</p> }
        });
        view! {
            <h1>{title.clone()}</h1>
            {wrong.map(|words| view! { <div class="sum" role="alert"><h2>{speech.say("manage-wrong-title")}</h2><p>{words}</p></div> })}
            <dl class="facts"><dt>{speech.say("manage-people-name")}</dt><dd><bdi>{account.member.name.clone()}</bdi></dd>
                <dt>{speech.say("manage-people-email")}</dt><dd>{account.member.email.clone()}</dd></dl>
            <section><h2>{speech.say("manage-account-passkeys")}</h2>{known}{add}</section>
            <section><h2>{speech.say("manage-people-way-password")}</h2><p>{speech.say(password)}</p>{left}
                <form method="post" action=HERE><button class="btn" name="act" value="password">{speech.say("manage-account-password-new")}</button></form></section>
            {sessions::section(speech, &account.sessions, visit.now)}
            <script type="module" src=script></script>
        }
    })
}

async fn press(visit: Visit, headers: HeaderMap, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    let sent = Sent::new(pairs);
    match sent.get("act") {
        "remove" => remove(&visit, &headers, sent.get("passkey")).await,
        "end-one" => sessions::end_one(&visit, sent.get("session")).await,
        "end" => sessions::end_others(&visit, &headers).await,
        "finish" => finish(&visit, &headers, &sent).await,
        _ => password(&visit).await,
    }
}

/// Takes a passkey away, unless nothing else would be left.
async fn remove(visit: &Visit, headers: &HeaderMap, passkey: &str) -> Response {
    let entry = visit.staff.did(visit.now, "account.passkey-removed", visit.staff.id.to_string(), "");
    match visit.app.services.ports().passkeys.remove(visit.staff.id, passkey, entry).await {
        Ok(Removed::Yes | Removed::Unknown) => answers::go_to(HERE),
        Ok(Removed::Only) => {
            let words = frame::speech(&visit.app).say("manage-account-only-one");
            show(visit, headers, Some(words)).await
        }
        Err(error) => frame::store(visit, &error),
    }
}

/// Begins a new way in with a password.
async fn password(visit: &Visit) -> Response {
    let app = &visit.app;
    let random = [(app.random)(), (app.random)()];
    match app.services.begin_password(visit.staff.id, random, visit.now).await {
        Ok(begun) => {
            let page = password_page(visit, &begun, &Wrongs::default()).await;
            answers::with_cookie(page, &begin_ceremony(app, &begun))
        }
        Err(error) => broken(visit, &error),
    }
}

async fn password_page(visit: &Visit, begun: &heard_service::Token, wrongs: &Wrongs) -> Response {
    let member = match member(visit).await {
        Ok(member) => member,
        Err(error) => return frame::store(visit, &error),
    };
    let secret = match visit.app.services.password_secret(begun, &member, visit.now).await {
        Ok(secret) => secret,
        Err(error) => return broken(visit, &error),
    };
    let title = frame::speech(&visit.app).say("manage-people-way-password");
    frame::form(visit, HERE, &title, wrongs, |speech| {
        view! { {wrongs.summary(speech)}<h1>{title.clone()}</h1>{password_form(speech, wrongs, HERE, secret)} }
    })
}

async fn finish(visit: &Visit, headers: &HeaderMap, sent: &Sent) -> Response {
    let app = &visit.app;
    let Some(begun) = ceremony(headers) else { return password(visit).await };
    let member = match member(visit).await {
        Ok(member) => member,
        Err(error) => return frame::store(visit, &error),
    };
    let (password, code) = (sent.exactly("password"), sent.get("code"));
    let made =
        app.services.finish_password(&begun, &member, password, code, &app.random, None, visit.now).await;
    match made {
        Ok(codes) => {
            let title = frame::speech(app).say("manage-people-recovery-title");
            let page = frame::page(visit, HERE, &title, |speech| recovery(speech, &codes));
            answers::with_cookie(page, &end_ceremony(app))
        }
        Err(error) => {
            let field = match error {
                SignInError::Weak(_) => "password",
                SignInError::Code => "code",
                _ => return broken(visit, &error),
            };
            let mut wrongs = Wrongs::default();
            wrongs.add(field, said(frame::speech(app), &error));
            password_page(visit, &begun, &wrongs).await
        }
    }
}

fn broken(visit: &Visit, error: &SignInError) -> Response {
    match error {
        SignInError::Over => answers::go_to(HERE),
        SignInError::Store(error) => frame::store(visit, error),
        error => {
            tracing::error!(error = error as &dyn std::error::Error, "a way in could not be made");
            frame::failed(&visit.app)
        }
    }
}

/// What a browser needs to make one more passkey.
async fn options(visit: Visit, headers: HeaderMap) -> Response {
    let member = match member(&visit).await {
        Ok(member) => member,
        Err(error) => return script_error(&visit.app, &error.into()),
    };
    let Some(site) = site(&visit.app, &headers) else {
        return script_error(&visit.app, &SignInError::Refused);
    };
    let random = [(visit.app.random)(), (visit.app.random)()];
    options_answer(&visit.app, visit.app.services.begin_passkey(&site, &member, random, visit.now).await)
}

/// One more passkey was made.
async fn passkey(visit: Visit, headers: HeaderMap, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    match make(&visit, &headers, &Sent::new(pairs)).await {
        Ok(()) => answers::with_cookie(script_to(HERE), &end_ceremony(&visit.app)),
        Err(error) => script_error(&visit.app, &error),
    }
}

async fn make(visit: &Visit, headers: &HeaderMap, sent: &Sent) -> Result<(), SignInError> {
    let member = member(visit).await?;
    let site = site(&visit.app, headers).ok_or(SignInError::Refused)?;
    let begun = ceremony(headers).ok_or(SignInError::Over)?;
    let name = match sent.get("name") {
        "" => frame::speech(&visit.app).say("manage-people-passkey"),
        name => name.to_owned(),
    };
    let services = &visit.app.services;
    services.finish_passkey(&site, &begun, &member, sent.get("response"), &name, None, visit.now).await
}
