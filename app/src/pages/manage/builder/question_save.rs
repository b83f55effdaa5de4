//! Saving a question: by its button, or by the script of its page.

use std::collections::HashSet;

use axum::Form;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_domain::drafting::{Merged, Place, Sheet, merge, take};
use heard_service::InstrumentDraft;
use heard_service::ports::{DraftPart, SavedPart, StoreError};
use heard_service::staff::Action;
use leptos::prelude::*;

use super::super::form::Sent;
use super::super::pictures::Spot;
use super::super::{Visit, frame};
use super::conflict::Conflict;
use super::question::{Shown, show};
use super::{Tab, findings, question_form, question_read};
use crate::pages::answers;

/// How often a save is tried anew when somebody else saves in the same moment.
const TRIES: usize = 3;

/// Saves one tab of a question, or takes changes of it back.
pub async fn save(
    visit: Visit,
    Path((code, question)): Path<(String, String)>,
    headers: HeaderMap,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let sent = Sent::new(pairs);
    let services = &visit.app.services;
    let by_itself = super::by_itself(&headers);
    for _ in 0..TRIES {
        let draft = match super::draft(&visit, &code).await {
            Ok(draft) => draft,
            Err(response) => return response,
        };
        let tab = Tab::parse(Some(sent.get("words")), draft.frame.source);
        let here = ["/manage/instruments/", &code, "/questions/", &question].concat();
        if let Some(done) = go_back(&visit, &code, &question, &sent).await {
            return done.unwrap_or_else(|| answers::go_to(&[&here, "?words=", &tab.mark()].concat()));
        }
        let Some((known, current)) = draft.sheet(&question) else { return visit.missing() };
        let history = match services.part_history(&code, &question).await {
            Ok(history) => history,
            Err(error) => return frame::store(&visit, &error),
        };
        let base = sent.get("base").parse().unwrap_or(0);
        let merged = write(&visit, &draft, &sent, tab, known, *current, base, &history);
        if !merged.clashes.is_empty() {
            if by_itself {
                return answers::personal(StatusCode::CONFLICT, String::new());
            }
            let who = history.first().map(|(_, name)| name.as_str()).unwrap_or_default();
            let conflict = Some(Conflict { theirs: known, clashes: &merged.clashes, who });
            let (sheet, history) = (&merged.sheet, history.as_slice());
            return show(
                &visit,
                &Shown { draft: &draft, sheet, revision: *current, tab, did: None, conflict, history },
            );
        }
        match services.save_sheet(&code, &merged.sheet, *current, &visit.staff, visit.now).await {
            Ok(SavedPart::Kept(revision)) if by_itself => {
                let others = base != *current;
                return kept(&visit, draft, &merged.sheet, tab, revision, others);
            }
            Ok(SavedPart::Kept(_))
                if visit.staff.may(Action::InstrumentEdit) && !sent.get("pick").is_empty() =>
            {
                let of = sent.get("pick").to_owned();
                let spot = Spot { instrument: code, question, of, words: tab.mark() };
                return answers::go_to(&spot.address());
            }
            Ok(SavedPart::Kept(_)) => {
                return answers::go_to(&[&here, "?words=", &tab.mark(), "&did=saved"].concat());
            }
            Ok(SavedPart::Conflict(_)) => {}
            Err(error) => return super::unsaved(&visit, &error),
        }
    }
    frame::store(&visit, &StoreError::Busy)
}

/// Takes changes back, if that was asked for: `Some(None)` when it is done, otherwise the page to show.
async fn go_back(visit: &Visit, code: &str, question: &str, sent: &Sent) -> Option<Option<Response>> {
    let services = &visit.app.services;
    let done = match sent.get("act") {
        "undo" => services.undo_part(code, question, &visit.staff, visit.now).await.map(drop),
        "restore" => {
            let revision = sent.get("revision").parse().unwrap_or(0);
            services.restore_part(code, question, revision, &visit.staff, visit.now).await.map(drop)
        }
        _ => return None,
    };
    Some(done.err().map(|error| super::unsaved(visit, &error)))
}

/// What the form says, put together with what was saved since the form was shown.
#[expect(clippy::too_many_arguments, reason = "each is another thing that was loaded or sent")]
fn write(
    visit: &Visit,
    draft: &InstrumentDraft,
    sent: &Sent,
    tab: Tab,
    known: &Sheet,
    current: u32,
    base: u32,
    history: &[(DraftPart, String)],
) -> Merged {
    let sheets: Vec<(u32, Sheet)> =
        history.iter().filter_map(|(part, _)| Some((part.revision, Sheet::read(&part.body)?))).collect();
    let was = sheets.iter().find(|(revision, _)| *revision == base).map_or(known, |(_, sheet)| sheet);
    let used: HashSet<&str> = sheets
        .iter()
        .flat_map(|(_, sheet)| sheet.question.options())
        .map(|option| option.code.as_str())
        .collect();
    let edits = visit.staff.may(Action::InstrumentEdit);
    let mut mine = question_read::read(was, sent, tab, tab.language == draft.frame.source, edits, &used);
    for (name, chosen) in sent.pairs() {
        if chosen == "theirs"
            && let Some(place) = name.strip_prefix("take-").and_then(Place::parse)
        {
            take(&mut mine, was, &place);
        }
    }
    if base == current { Merged { sheet: mine, clashes: Vec::new() } } else { merge(was, &mine, known) }
}

/// The answer to the script: the findings, and the fields anew, for new options have codes now.
fn kept(
    visit: &Visit,
    mut draft: InstrumentDraft,
    sheet: &Sheet,
    tab: Tab,
    revision: u32,
    others: bool,
) -> Response {
    let code = draft.frame.code.clone();
    if let Some(known) = draft.sheets.iter_mut().find(|(known, _)| known.question.code == sheet.question.code)
    {
        *known = (sheet.clone(), revision);
    }
    let found = findings::find(&visit.app, &draft.instrument());
    let speech = frame::speech(&visit.app);
    let edits = visit.staff.may(Action::InstrumentEdit);
    super::kept(revision, others, || {
        view! {
            {findings::panel(speech, &code, &found, sheet, tab)}
            <div id="fields">{question_form::fields(speech, &visit.app, &draft, sheet, tab, edits)}</div>
        }
    })
}
