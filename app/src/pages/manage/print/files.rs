//! The files: posters by language, and letters and slips with codes.

use axum::Form;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use heard_domain::language::Language;
use heard_service::Services;
use heard_service::staff::Action;
use leptos::prelude::*;

use super::super::form::Sent;
use super::super::{Visit, frame};
use super::{entry, words};
use crate::printing::Print;

/// Width of a picture, in pixels: 200 to the inch.
const PICTURE: u32 = 1654;
/// How many codes are printed at once.
const CODES: usize = 1000;
/// The longest code, in letters: longer ones are none of ours.
const LONGEST: usize = 64;

/// `GET /manage/collectors/{collector}/poster/{file}`: `{language}.pdf`, `{language}.png` or `all.pdf`.
pub async fn poster(
    visit: Visit,
    headers: HeaderMap,
    Path((collector, file)): Path<(String, String)>,
) -> Response {
    let entry = match entry(&visit, Action::CollectorRead, &collector) {
        Ok(entry) => entry,
        Err(response) => return response,
    };
    let languages = Services::languages(&entry);
    let offered = |tag: &str| Language::parse(tag).filter(|language| languages.contains(language));
    let poster = |language: Language| words::poster(&visit.app, &headers, &entry, language);
    let (print, kind) = if file == "all.pdf" {
        (Print::Posters(languages.iter().copied().map(poster).collect()), "application/pdf")
    } else if let Some(language) = file.strip_suffix(".pdf").and_then(offered) {
        (Print::Posters(vec![poster(language)]), "application/pdf")
    } else if let Some(language) = file.strip_suffix(".png").and_then(offered) {
        (Print::Picture(Box::new(poster(language)), PICTURE), "image/png")
    } else {
        return visit.missing();
    };
    let name = ["poster-", &collector, "-", &file].concat();
    answer(&visit, print, kind, &name, "private, no-cache").await
}

/// `POST /manage/collectors/{collector}/letters`: fields `code` (any number), or `codes` with one in each
/// line; `language`; `form`, which is `letters` or `slips`. Nothing of it is kept.
pub async fn letters(
    visit: Visit,
    headers: HeaderMap,
    Path(collector): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let entry = match entry(&visit, Action::CollectorEdit, &collector) {
        Ok(entry) => entry,
        Err(response) => return response,
    };
    let sent = Sent::new(pairs);
    let language =
        Language::parse(sent.get("language")).filter(|asked| Services::languages(&entry).contains(asked));
    let codes: Vec<String> = sent
        .all("code")
        .chain(sent.get("codes").lines().map(str::trim))
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
        .collect();
    let known = codes.iter().all(|code| code.chars().count() <= LONGEST);
    if codes.is_empty() || codes.len() > CODES || !known {
        return wrong(&visit, &collector);
    }
    let poster = Box::new(words::poster(&visit.app, &headers, &entry, language.unwrap_or(Language::ENGLISH)));
    let (print, kind) = if sent.get("form") == "slips" {
        (Print::Slips(poster, codes), "slips")
    } else {
        (Print::Letters(poster, codes), "letters")
    };
    let name = [kind, "-", &collector, ".pdf"].concat();
    answer(&visit, print, "application/pdf", &name, "no-store").await
}

async fn answer(
    visit: &Visit,
    print: Print,
    kind: &'static str,
    name: &str,
    cache: &'static str,
) -> Response {
    let Some(bytes) = visit.app.printer.print(print).await else { return frame::failed(&visit.app) };
    let inline = ["inline; filename=\"", name, "\""].concat();
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, inline),
        (header::CACHE_CONTROL, cache.to_owned()),
    ];
    (headers, bytes).into_response()
}

/// Codes are not shown again: they may be wrong, and no page that holds some may lie about.
fn wrong(visit: &Visit, collector: &str) -> Response {
    let back = ["/manage/collectors/", collector, "/print#codes"].concat();
    let title = frame::speech(&visit.app).say("manage-print-wrong");
    frame::answer(visit, StatusCode::UNPROCESSABLE_ENTITY, "/manage/collectors", &title, |speech| {
        view! {
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("manage-print-wrong-lead")}</p>
            <p><a class="go" href=back>{speech.say("manage-print-back")}</a></p>
        }
    })
}
