//! `/manage/instruments/{code}/questions/{question}/picture`: choosing the picture of a question, or of
//! one of its answers.

use axum::Form;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::drafting::Sheet;
use heard_domain::language::Presentation;
use heard_service::InstrumentDraft;
use heard_service::ports::{SavedPart, StoreError};
use leptos::prelude::*;
use serde::Deserialize;

use super::super::form::{Sent, Wrongs};
use super::super::pictures::{Looked, Posted, Spot, form, found, inside, search};
use super::super::{Visit, frame};
use super::Tab;
use crate::pages::answers;
use crate::pictures::{self, Picture};

/// How often a save is tried anew when somebody else saves in the same moment.
const TRIES: usize = 3;

/// What is chosen, and what for.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    of: String,
    #[serde(default)]
    words: String,
    #[serde(default)]
    find: String,
    #[serde(default)]
    page: usize,
    did: Option<String>,
}

/// What a picture was to be chosen for is not there.
struct NotThere;

/// The option that is meant; `None` for the question itself.
fn option<'a>(sheet: &Sheet, of: &'a str) -> Result<Option<&'a str>, NotThere> {
    match of.strip_prefix("option.") {
        Some(code) => sheet.question.option(code).map(|_| Some(code)).ok_or(NotThere),
        None if of == "question" => Ok(None),
        None => Err(NotThere),
    }
}

/// The page.
pub async fn page(
    visit: Visit,
    Path((code, question)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Response {
    let draft = match super::draft(&visit, &code).await {
        Ok(draft) => draft,
        Err(response) => return response,
    };
    let Some((sheet, _)) = draft.sheet(&question) else { return visit.missing() };
    let Ok(option) = option(sheet, &asked.of) else { return visit.missing() };
    let tab = Tab::parse(Some(&asked.words), draft.frame.source).mark();
    let here = ["/manage/instruments/", &code, "/questions/", &question].concat();
    let chosen = match option {
        Some(option) => sheet.question.option(option).and_then(|option| option.symbol.clone()),
        None => sheet.question.symbol.clone(),
    };
    let of = asked.of.clone();
    let spot = Spot { instrument: code.clone(), question, of: of.clone(), words: tab.clone() };
    let looked = Looked { find: asked.find, page: asked.page, did: None };
    let title = frame::speech(&visit.app).say("manage-pictures-choose");
    frame::answer(&visit, StatusCode::OK, "/manage/instruments", &title, |speech| {
        let done = asked.did.is_some().then(|| {
            view! { <p class="done" role="status">{speech.say("manage-pictures-did-offered")}</p> }
        });
        let tile = |picture: &Picture| {
            let current = (chosen.as_ref() == Some(&picture.code)).then_some("true");
            let mark = current
                .map(|_| view! { <span class="state good">{speech.say("manage-pictures-chosen")}</span> });
            view! {
                <button class="tile" form="choice" name="picture" value=picture.code.clone() data-called=picture.name().to_owned() aria-current=current>
                    {inside(speech, picture)}{mark}
                </button>
            }
            .into_any()
        };
        let tiles = found(speech, &visit.app, &looked, &spot.address(), &tile);
        let hidden = vec![("of", of.clone()), ("words", tab.clone())];
        let posted = Posted { spot: Some(spot.clone()), ..Posted::default() };
        let nothing = speech.say("manage-pictures-nothing");
        view! {
            <p class="trail"><a href=[&here, "?words=", &tab].concat()>{speech.say("manage-pictures-back")}</a></p>
            <h1>{title.clone()}</h1>
            {done}
            <p class="lede">{speech.say("manage-pictures-for")}" "<b>{meant(&draft, sheet, option)}</b></p>
            <div class="split">
                <section id="choose" aria-label=title.clone()>
                    {search(speech, &looked, hidden)}
                    <form id="choice" class="acts" method="post" action=[here.as_str(), "/picture"].concat()>
                        <input type="hidden" name="of" value=of.clone() />
                        <input type="hidden" name="words" value=tab.clone() />
                        <button class="btn" name="picture" value="" data-called=nothing.clone()>{nothing.clone()}</button>
                        <a href="#add">{speech.say("manage-pictures-add")}</a>
                    </form>
                    {tiles}
                </section>
                <aside>{form(speech, &posted, &Wrongs::default())}</aside>
            </div>
        }
    })
}

/// The words of what gets the picture.
fn meant(draft: &InstrumentDraft, sheet: &Sheet, option: Option<&str>) -> String {
    let words = sheet.words_in(draft.frame.source, Presentation::Standard);
    let said = match option {
        Some(code) => words.and_then(|words| words.option(code)),
        None => words.map(|words| words.label.as_str()),
    };
    said.filter(|said| !said.is_empty()).or(option).unwrap_or(&sheet.question.code).to_owned()
}

/// Gives it the picture, and leads back to the question.
pub async fn set(
    visit: Visit,
    Path((code, question)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let sent = Sent::new(pairs);
    let picture = Some(sent.get("picture").to_owned()).filter(|picture| !picture.is_empty());
    if picture.as_ref().is_some_and(|picture| pictures::address(&visit.app, picture).is_none()) {
        return visit.missing();
    }
    for _ in 0..TRIES {
        let draft = match super::draft(&visit, &code).await {
            Ok(draft) => draft,
            Err(response) => return response,
        };
        let Some((known, revision)) = draft.sheet(&question) else { return visit.missing() };
        let Ok(option) = option(known, sent.get("of")) else { return visit.missing() };
        let mut sheet = known.clone();
        sheet.set_picture(option, picture.clone());
        match visit.app.services.save_sheet(&code, &sheet, *revision, &visit.staff, visit.now).await {
            Ok(SavedPart::Kept(_)) => {
                let options = sheet.question.options();
                let at = option.and_then(|code| options.iter().position(|option| option.code == code));
                let place = match at {
                    Some(at) => format!("#option-{at}-words"),
                    None => "#pick-symbol".to_owned(),
                };
                let words = Tab::parse(Some(sent.get("words")), draft.frame.source).mark();
                let here = ["/manage/instruments/", &code, "/questions/", &question].concat();
                return answers::go_to(&[&here, "?words=", &words, "&did=saved", &place].concat());
            }
            Ok(SavedPart::Conflict(_)) => {}
            Err(error) => return super::unsaved(&visit, &error),
        }
    }
    frame::store(&visit, &StoreError::Busy)
}
