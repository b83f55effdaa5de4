//! `/manage/instruments/{code}/questions/{question}`: one question, with a phone beside it.

use axum::Form;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use heard_domain::drafting::Sheet;
use heard_domain::language::Presentation;
use heard_service::InstrumentDraft;
use heard_service::ports::SavedPart;
use heard_service::staff::Action;
use leptos::prelude::*;

use super::super::form::Sent;
use super::super::{Visit, frame};
use super::frame_page::tab_name;
use super::{Asked, Tab, findings, question_form, question_read};
use crate::i18n::Speech;
use crate::pages::answers;
use crate::shell;

/// The header by which the script of the page says that it saves by itself.
const BY_ITSELF: &str = "x-saves-by-itself";

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
    let Some((sheet, revision)) = draft.sheet(&question).cloned() else { return visit.missing() };
    let tab = Tab::parse(asked.words.as_deref(), draft.frame.source);
    let saved = asked.did.as_deref() == Some("saved");
    show(&visit, &draft, &sheet, revision, tab, saved, None)
}

fn show(
    visit: &Visit,
    draft: &InstrumentDraft,
    sheet: &Sheet,
    revision: u32,
    tab: Tab,
    saved: bool,
    theirs: Option<&Sheet>,
) -> Response {
    let code = draft.frame.code.clone();
    let question = sheet.question.code.clone();
    let base = ["/manage/instruments/", &code].concat();
    let here = [&base, "/questions/", &question].concat();
    let found = findings::find(&visit.app, &draft.instrument());
    let label = sheet.words_in(draft.frame.source, Presentation::Standard).map(|words| words.label.clone());
    let title = label.filter(|label| !label.is_empty()).unwrap_or_else(|| question.clone());
    let edits = visit.staff.may(Action::InstrumentEdit);
    let script = visit.app.assets.address("builder.js");
    let status = if theirs.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let mut response = frame::answer(visit, status, "/manage/instruments", &title, |speech| {
        let tabs: Vec<_> = Tab::all(draft.frame.source)
            .into_iter()
            .map(|other| {
                let current = (other == tab).then_some("true");
                let to = [&here, "?words=", &other.mark()].concat();
                let done = sheet.words_in(other.language, other.presentation).is_some();
                let mark = (!done).then(|| speech.say("manage-builder-tab-empty"));
                view! { <li><a href=to aria-current=current>{tab_name(speech, other)}" "<span class="meta">{mark}</span></a></li> }
            })
            .collect();
        let source = (tab.language != draft.frame.source || tab.presentation == Presentation::Easy)
            .then(|| original(speech, draft, sheet));
        let preview = [
            &base,
            "/preview?question=",
            &question,
            "&lang=",
            tab.language.tag(),
            "&presentation=",
            tab.presentation.code(),
        ]
        .concat();
        let saved =
            saved.then(|| view! { <p class="done" role="status">{speech.say("manage-builder-saved")}</p> });
        let conflict = theirs.map(|theirs| conflict(speech, theirs, tab));
        let undo = edits.then(|| {
            view! {
                <form method="post" action=here.clone()>
                    <input type="hidden" name="act" value="undo" />
                    <input type="hidden" name="words" value=tab.mark() />
                    <button class="btn">{speech.say("manage-builder-undo")}</button>
                </form>
            }
        });
        view! {
            <p class="trail"><a href=base.clone()>{speech.say("manage-builder-back")}</a></p>
            <h1>{title.clone()}</h1>
            {saved}{conflict}
            <ul class="tabs">{tabs}</ul>
            <div class="split">
                <div>
                    {source}
                    <form id="question" method="post" action=here.clone()
                        data-saved=speech.say("manage-builder-saved") data-saving=speech.say("manage-builder-saving")
                        data-conflict=speech.say("manage-builder-conflict-title") data-failed=speech.say("manage-builder-unsaved")>
                        <input type="hidden" name="base" value=revision.to_string() />
                        <input type="hidden" name="words" value=tab.mark() />
                        {question_form::fields(speech, draft, sheet, tab, edits)}
                        <div class="acts">
                            <button class="go">{speech.say("manage-builder-save")}</button>
                            <span id="saving" role="status"></span>
                        </div>
                    </form>
                    <div class="acts">{undo}</div>
                </div>
                <aside>
                    <h2>{speech.say("manage-builder-findings")}</h2>
                    {findings::list(speech, &code, &found, Some(&question))}
                    <h2>{speech.say("manage-builder-preview")}</h2>
                    <iframe class="phone" id="preview" title=speech.say("manage-builder-preview") src=preview.clone() data-src=preview.clone()></iframe>
                    <p class="acts">
                        <a class="btn" href=preview.clone() target="_blank">{speech.say("manage-builder-look")}</a>
                    </p>
                </aside>
            </div>
            <script type="module" src=script></script>
        }
    });
    let policy = [visit.app.policy.to_str().unwrap_or_default(), "; frame-src 'self'"].concat();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// The words that are translated, to read beside the fields.
fn original(speech: Speech<'_>, draft: &InstrumentDraft, sheet: &Sheet) -> impl IntoView + use<> {
    let words = sheet.words_in(draft.frame.source, Presentation::Standard).cloned().unwrap_or_default();
    let (tag, direction) = (draft.frame.source.tag(), draft.frame.source.direction());
    view! {
        <div class="pane">
            <h2>{speech.say("manage-builder-original")}</h2>
            <div lang=tag dir=direction><p><b>{words.label}</b></p><p>{words.hint}</p></div>
        </div>
    }
}

/// What somebody else saved while this was being written.
fn conflict(speech: Speech<'_>, theirs: &Sheet, tab: Tab) -> impl IntoView + use<> {
    let words = theirs.words_in(tab.language, tab.presentation).cloned().unwrap_or_default();
    let options: Vec<_> = words.options.into_iter().map(|(_, words)| view! { <li>{words}</li> }).collect();
    view! {
        <div class="sum" role="alert">
            <h2>{speech.say("manage-builder-conflict-title")}</h2>
            <p>{speech.say("manage-builder-conflict")}</p>
            <div class="pane" lang=tab.language.tag() dir=tab.language.direction()>
                <p><b>{words.label}</b></p><p>{words.hint}</p><ul>{options}</ul>
            </div>
        </div>
    }
}

/// Saves one tab of a question, or undoes the last change of it.
pub async fn save(
    visit: Visit,
    Path((code, question)): Path<(String, String)>,
    headers: HeaderMap,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let sent = Sent::new(pairs);
    let draft = match super::draft(&visit, &code).await {
        Ok(draft) => draft,
        Err(response) => return response,
    };
    let Some((known, _)) = draft.sheet(&question).cloned() else { return visit.missing() };
    let tab = Tab::parse(Some(sent.get("words")), draft.frame.source);
    let here = ["/manage/instruments/", &code, "/questions/", &question].concat();
    let services = &visit.app.services;
    if sent.get("act") == "undo" {
        return match services.undo_part(&code, &question, &visit.staff, visit.now).await {
            Ok(_) => answers::go_to(&[&here, "?words=", &tab.mark()].concat()),
            Err(error) => super::unsaved(&visit, &error),
        };
    }
    let edits = visit.staff.may(Action::InstrumentEdit);
    let source = tab.language == draft.frame.source;
    let sheet = question_read::read(&known, &sent, tab, source, edits);
    let base = sent.get("base").parse().unwrap_or(0);
    let by_itself = headers.contains_key(BY_ITSELF);
    match services.save_sheet(&code, &sheet, base, &visit.staff, visit.now).await {
        Ok(SavedPart::Kept(revision)) if by_itself => kept(&visit, draft, &sheet, revision),
        Ok(SavedPart::Kept(_)) => answers::go_to(&[&here, "?words=", &tab.mark(), "&did=saved"].concat()),
        Ok(SavedPart::Conflict(_)) if by_itself => answers::personal(StatusCode::CONFLICT, String::new()),
        Ok(SavedPart::Conflict(newer)) => {
            let theirs = Sheet::read(&newer.body).unwrap_or(known);
            show(&visit, &draft, &sheet, newer.revision, tab, false, Some(&theirs))
        }
        Err(error) => super::unsaved(&visit, &error),
    }
}

/// What the script needs after it saved: the findings, and the revision that the form is made of now.
fn kept(visit: &Visit, mut draft: InstrumentDraft, sheet: &Sheet, revision: u32) -> Response {
    let code = draft.frame.code.clone();
    if let Some(known) = draft.sheets.iter_mut().find(|(known, _)| known.question.code == sheet.question.code)
    {
        *known = (sheet.clone(), revision);
    }
    let found = findings::find(&visit.app, &draft.instrument());
    let speech = frame::speech(&visit.app);
    let html = shell::render(|| {}, || findings::list(speech, &code, &found, Some(&sheet.question.code)));
    let mut response = answers::personal(StatusCode::OK, html);
    if let Ok(revision) = HeaderValue::from_str(&revision.to_string()) {
        response.headers_mut().insert("x-revision", revision);
    }
    response
}
