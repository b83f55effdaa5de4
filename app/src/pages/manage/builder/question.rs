//! `/manage/instruments/{code}/questions/{question}`: one question, with a phone beside it.

use axum::extract::{Path, Query};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use heard_domain::drafting::Sheet;
use heard_domain::language::{Language, Presentation};
use heard_service::InstrumentDraft;
use heard_service::ports::DraftPart;
use heard_service::staff::Action;
use leptos::prelude::*;

use super::super::{Visit, frame};
use super::conflict::{self, Conflict};
use super::{Asked, Tab, findings, history, question_form};
use crate::i18n::Speech;

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
    let Some((sheet, revision)) = draft.sheet(&question) else { return visit.missing() };
    let history = match visit.app.services.part_history(&code, &question).await {
        Ok(history) => history,
        Err(error) => return frame::store(&visit, &error),
    };
    let shown = Shown {
        draft: &draft,
        sheet,
        revision: *revision,
        tab: Tab::parse(asked.words.as_deref(), draft.frame.source),
        did: asked.did.as_deref(),
        conflict: None,
        history: &history,
    };
    show(&visit, &shown)
}

/// What the page shows.
pub struct Shown<'a> {
    /// The instrument.
    pub draft: &'a InstrumentDraft,
    /// The question as it stands in the form.
    pub sheet: &'a Sheet,
    /// The revision that the form is made of.
    pub revision: u32,
    /// The words that are written.
    pub tab: Tab,
    /// What was done just before.
    pub did: Option<&'a str>,
    /// Where somebody else wrote something else.
    pub conflict: Option<Conflict<'a>>,
    /// Every revision, newest first, with the name of who saved it.
    pub history: &'a [(DraftPart, String)],
}

/// The page of a question.
pub fn show(visit: &Visit, shown: &Shown<'_>) -> Response {
    let Shown { draft, sheet, tab, .. } = *shown;
    let code = draft.frame.code.clone();
    let question = sheet.question.code.clone();
    let base = ["/manage/instruments/", &code].concat();
    let here = [&base, "/questions/", &question].concat();
    let found = findings::find(&visit.app, &draft.instrument());
    let label = sheet.words_in(draft.frame.source, Presentation::Standard).map(|words| words.label.clone());
    let title = label.filter(|label| !label.is_empty()).unwrap_or_else(|| question.clone());
    let edits = visit.staff.may(Action::InstrumentEdit);
    let writes = visit.staff.may(Action::InstrumentTranslate);
    let script = visit.app.assets.address("builder.js");
    let pick = edits.then(|| visit.app.assets.address("pick.js"));
    let status = if shown.conflict.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let mut response = frame::answer(visit, status, "/manage/instruments", &title, |speech| {
        let source = (tab.language != draft.frame.source || tab.presentation == Presentation::Easy)
            .then(|| original(speech, draft, sheet));
        let saved = (shown.did == Some("saved"))
            .then(|| view! { <p class="done" role="status">{speech.say("manage-builder-saved")}</p> });
        let conflict = shown.conflict.as_ref().map(|conflict| conflict::view(speech, conflict, sheet));
        let undo = (edits && shown.history.len() > 1).then(|| {
            view! {
                <form method="post" action=here.clone()>
                    <input type="hidden" name="act" value="undo" />
                    <input type="hidden" name="words" value=tab.mark() />
                    <button class="btn">{speech.say("manage-builder-undo")}</button>
                </form>
            }
        });
        let form = if writes {
            view! {
                <form id="question" method="post" action=here.clone() data-close=speech.say("manage-pictures-close")>
                    <input type="hidden" name="base" value=shown.revision.to_string() />
                    <input type="hidden" name="words" value=tab.mark() />
                    // What Enter in a field presses: the first button, and that must be this one.
                    <button class="vh" tabindex="-1" aria-hidden="true"></button>
                    <div id="fields">{question_form::fields(speech, &visit.app, draft, sheet, tab, edits)}</div>
                    {super::keep(speech)}
                </form>
            }
            .into_any()
        } else {
            written(sheet, tab).into_any()
        };
        let earlier = edits.then(|| history::view(speech, shown.history, &here, tab));
        view! {
            <p class="trail"><a href=base.clone()>{speech.say("manage-builder-back")}</a></p>
            <h1>{title.clone()}</h1>
            {saved}{conflict}
            {tabs(speech, draft.frame.source, sheet, tab, &here)}
            <div class="split">
                <div>
                    {source}
                    {form}
                    <div class="acts">{undo}</div>
                    {earlier}
                </div>
                <aside class="beside">
                    {phone(speech, &base, &question, tab)}
                    {findings::panel(speech, &code, &found, sheet, tab)}
                </aside>
            </div>
            {writes.then(|| view! { <script type="module" src=script></script> })}
            {pick.map(|script| view! { <script type="module" src=script></script> })}
        }
    });
    let policy = [visit.app.policy.to_str().unwrap_or_default(), "; frame-src 'self'"].concat();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// Every language, and below them the ways of reading in the one that is written.
fn tabs(speech: Speech<'_>, source: Language, sheet: &Sheet, tab: Tab, here: &str) -> AnyView {
    let link = |other: Tab, current: bool, name: String| {
        let to = [here, "?words=", &other.mark()].concat();
        let current = current.then_some("true");
        let empty = sheet.words_in(other.language, other.presentation).is_none();
        let mark = empty.then(|| speech.say("manage-builder-tab-empty"));
        view! { <li><a href=to aria-current=current>{name}" "<span class="meta">{mark}</span></a></li> }
    };
    let mut all: Vec<Language> = Language::all().filter(|language| *language != source).collect();
    all.insert(0, source);
    let languages: Vec<_> = all
        .into_iter()
        .map(|language| {
            let other = Tab { language, ..tab };
            link(other, language == tab.language, language.name().to_owned())
        })
        .collect();
    let ways: Vec<_> = [Presentation::Standard, Presentation::Easy]
        .into_iter()
        .map(|presentation| {
            let key = if presentation == Presentation::Easy {
                "manage-builder-easy"
            } else {
                "manage-builder-standard"
            };
            link(Tab { presentation, ..tab }, presentation == tab.presentation, speech.say(key))
        })
        .collect();
    view! {
        <nav class="tongues" aria-label=speech.say("manage-builder-tabs")>
            <ul class="tabs">{languages}</ul>
            <ul class="tabs">{ways}</ul>
        </nav>
    }
    .into_any()
}

/// The phone. Its links change what it shows, without script too: it is a frame with a name.
fn phone(speech: Speech<'_>, base: &str, question: &str, tab: Tab) -> AnyView {
    let preview = |presentation: Presentation| {
        let language = tab.language.tag();
        [base, "/preview?question=", question, "&lang=", language, "&presentation=", presentation.code()]
            .concat()
    };
    let ways = [
        (Presentation::Standard, "manage-builder-standard"),
        (Presentation::Easy, "manage-builder-easy"),
        (Presentation::Symbols, "manage-builder-symbols"),
    ];
    let ways: Vec<_> = ways
        .into_iter()
        .map(|(presentation, key)| view! { <li><a href=preview(presentation) target="phone">{speech.say(key)}</a></li> })
        .collect();
    let first = preview(tab.presentation);
    view! {
        <h2>{speech.say("manage-builder-preview")}</h2>
        <ul class="looks">{ways}<li><a href=first.clone() target="_blank">{speech.say("manage-builder-look")}</a></li></ul>
        <iframe class="phone" id="preview" name="phone" title=speech.say("manage-builder-preview") src=first></iframe>
    }
    .into_any()
}

/// The words of a question, for those who only read.
fn written(sheet: &Sheet, tab: Tab) -> AnyView {
    let words = sheet.words_in(tab.language, tab.presentation).cloned().unwrap_or_default();
    let options = sheet.question.options().iter().filter_map(|option| words.option(&option.code));
    let options: Vec<_> = options.map(|words| view! { <li>{words.to_owned()}</li> }).collect();
    let options = (!options.is_empty()).then(|| view! { <ul>{options}</ul> });
    view! {
        <div class="pane" lang=tab.language.tag() dir=tab.language.direction()>
            <p><b>{words.label.clone()}</b></p>
            <p>{words.hint.clone()}</p>
            {options}
        </div>
    }
    .into_any()
}

/// The words that are translated, to read beside the fields.
fn original(speech: Speech<'_>, draft: &InstrumentDraft, sheet: &Sheet) -> AnyView {
    let words = sheet.words_in(draft.frame.source, Presentation::Standard).cloned().unwrap_or_default();
    let (tag, direction) = (draft.frame.source.tag(), draft.frame.source.direction());
    view! {
        <div class="pane">
            <h2>{speech.say("manage-builder-original")}</h2>
            <div lang=tag dir=direction><p><b>{words.label}</b></p><p>{words.hint}</p></div>
        </div>
    }
    .into_any()
}
