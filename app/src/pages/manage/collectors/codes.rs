//! Making one-use codes: they are shown once, as slips to cut and as a table for mail merge.

use axum::Form;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_domain::code::Code;
use heard_service::staff::Action;
use heard_service::{Entry, MOST_CODES, Token, Way};
use leptos::prelude::*;

use super::found;
use super::parts::{spoken, whole};
use crate::pages::manage::form::{self, Sent, Wrongs};
use crate::pages::manage::{Visit, frame};

/// `GET /manage/collectors/{collector}/codes`
pub async fn ask(visit: Visit, Path(code): Path<String>) -> Response {
    match coded(&visit, &code) {
        Ok(entry) => form(&visit, &entry, &Sent::default(), &Wrongs::default()),
        Err(response) => response,
    }
}

/// `POST /manage/collectors/{collector}/codes`. The page that it answers with is the only one that
/// ever has the codes: sent again, it makes and shows nothing.
pub async fn make(
    visit: Visit,
    Path(code): Path<String>,
    headers: HeaderMap,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let entry = match coded(&visit, &code) {
        Ok(entry) => entry,
        Err(response) => return response,
    };
    let speech = frame::speech(&visit.app);
    let sent = Sent::new(pairs);
    let mut wrongs = Wrongs::default();
    if sent.get("label").is_empty() || sent.get("label").chars().count() > 120 {
        wrongs.add("label", speech.say("manage-collectors-wrong-label"));
    }
    let many = sent.get("many").parse::<u32>().ok().filter(|many| (1..=MOST_CODES).contains(many));
    if many.is_none() {
        let most = MOST_CODES.to_string();
        wrongs.add("many", speech.with("manage-collectors-wrong-many", &[("most", &most)]));
    }
    let (Some(many), Some(batch), true) = (many, Token::read(sent.get("batch")), wrongs.is_empty()) else {
        return form(&visit, &entry, &sent, &wrongs);
    };
    let (app, label) = (&visit.app, sent.get("label"));
    let made = app
        .services
        .make_codes(&batch, &code, label, many, &*app.random, &visit.staff, visit.now, (app.today)())
        .await;
    match made {
        Ok(Some(codes)) => slips(&visit, &entry, &headers, label, &codes),
        Ok(None) => gone(&visit, &code),
        Err(error) => frame::store(&visit, &error),
    }
}

fn coded(visit: &Visit, code: &str) -> Result<std::sync::Arc<Entry>, Response> {
    let entry = found(visit, code, Action::CollectorEdit)?;
    if entry.way() == Way::Codes && !entry.wave.frozen { Ok(entry) } else { Err(visit.missing()) }
}

fn form(visit: &Visit, entry: &Entry, sent: &Sent, wrongs: &Wrongs) -> Response {
    let speech = frame::speech(&visit.app);
    let heading = speech.say("manage-collectors-codes-make");
    let batch = Token::new((visit.app.random)()).write();
    frame::form(visit, "/manage/collectors", &heading, wrongs, |speech| {
        view! {
            {wrongs.summary(speech)}
            <p class="trail"><a href=["/manage/collectors/", &entry.collector.code].concat()>{entry.label().to_owned()}</a></p>
            <h1>{heading.clone()}</h1>
            <p class="lede">{speech.say("manage-collectors-codes-once")}</p>
            <form method="post">
                <input type="hidden" name="batch" value=batch />
                {form::line(wrongs, "label", "text", speech.say("manage-collectors-codes-label"), Some(speech.say("manage-collectors-codes-label-hint")), sent.get("label").to_owned())}
                {form::line(wrongs, "many", "number", speech.say("manage-collectors-codes-many"), None, sent.get("many").to_owned())}
                <div class="acts"><button class="go">{speech.say("manage-collectors-codes-make")}</button></div>
            </form>
        }
    })
}

fn slips(visit: &Visit, entry: &Entry, headers: &HeaderMap, label: &str, codes: &[Code]) -> Response {
    let address = whole(&visit.app, headers, &entry.collector.code);
    let title = frame::speech(&visit.app).with("manage-collectors-codes-made", &[("label", label)]);
    let back = ["/manage/collectors/", &entry.collector.code].concat();
    frame::page(visit, "/manage/collectors", &title, |speech| {
        let slips: Vec<_> = codes
            .iter()
            .map(|code| {
                view! {
                    <li>
                        <p>{speech.say("manage-collectors-codes-slip")}</p>
                        <p class="address">{spoken(&address).to_owned()}</p>
                        <p class="code">{code.write()}</p>
                        <p class="meta">{speech.say("manage-collectors-codes-slip-once")}</p>
                    </li>
                }
            })
            .collect();
        view! {
            <div class="screen-only">
                <h1>{title.clone()}</h1>
                <p class="done" role="status">{speech.say("manage-collectors-codes-shown-once")}</p>
                <p class="acts">
                    <a class="go" download=[&entry.collector.code, "-codes.csv"].concat() href=table(label, &address, codes)>{speech.say("manage-collectors-codes-download")}</a>
                    <a class="btn" href=back>{speech.say("manage-collectors-codes-ready")}</a>
                </p>
                <p class="hint">{speech.say("manage-collectors-codes-print")}</p>
            </div>
            <ul class="slips">{slips}</ul>
        }
    })
}

/// The table as a link that holds it: a second request for it could not be answered.
fn table(label: &str, address: &str, codes: &[Code]) -> String {
    // A cell that begins like a formula would be one in a spreadsheet.
    let safe = label.trim_start_matches(['=', '+', '-', '@', '\t', '\r']).replace('"', "\"\"");
    let mut rows = String::from("batch,address,code\r\n");
    for code in codes {
        rows.push_str(&["\"", &safe, "\",", address, ",", &code.write(), "\r\n"].concat());
    }
    let mut link = String::from("data:text/csv;charset=utf-8,%EF%BB%BF");
    for byte in rows.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
            link.push(char::from(byte));
        } else {
            let digit = |half: u8| char::from(b"0123456789ABCDEF"[usize::from(half)]);
            link.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    link
}

fn gone(visit: &Visit, code: &str) -> Response {
    let title = frame::speech(&visit.app).say("manage-collectors-codes-gone-title");
    let back = ["/manage/collectors/", code].concat();
    frame::answer(visit, StatusCode::CONFLICT, "/manage/collectors", &title, |speech| {
        view! {
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("manage-collectors-codes-gone")}</p>
            <p><a class="go" href=back>{speech.say("manage-collectors-codes-ready")}</a></p>
        }
    })
}
