//! Saving what stands around the questions, and their order.

use axum::Form;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_domain::drafting::{FRAME, Frame, FrameWords, Section, Sheet, code_from, merge_frames};
use heard_domain::instrument::{Audience, InstrumentKind, Kind, Question, QuestionText};
use heard_domain::language::Presentation;
use heard_service::InstrumentDraft;
use heard_service::ports::{SavedPart, StoreError};
use heard_service::staff::Action;
use leptos::prelude::*;

use super::super::form::Sent;
use super::super::{Visit, frame};
use super::frame_page::{Shown, show};
use super::question_form::blank;
use super::{Tab, draft, findings, frame_form};
use crate::pages::answers;

/// How often a change is tried anew when somebody else saves in the same moment.
const TRIES: usize = 4;

/// Saves the frame's own words, one tab of them.
pub async fn save(
    visit: Visit,
    Path(code): Path<String>,
    headers: HeaderMap,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let sent = Sent::new(pairs);
    let services = &visit.app.services;
    let by_itself = super::by_itself(&headers);
    for _ in 0..TRIES {
        let draft = match draft(&visit, &code).await {
            Ok(draft) => draft,
            Err(response) => return response,
        };
        let history = match services.part_history(&code, FRAME).await {
            Ok(history) => history,
            Err(error) => return frame::store(&visit, &error),
        };
        let tab = Tab::parse(Some(sent.get("words")), draft.frame.source);
        let base: u32 = sent.get("base").parse().unwrap_or(0);
        let was = history.iter().find(|(part, _)| part.revision == base);
        let was = was.and_then(|(part, _)| Frame::read(&part.body)).unwrap_or_else(|| draft.frame.clone());
        let mine = written(&was, &sent, tab, visit.staff.may(Action::InstrumentEdit));
        let (merged, clashes) =
            if base == draft.revision { (mine, Vec::new()) } else { merge_frames(&was, &mine, &draft.frame) };
        if !clashes.is_empty() && by_itself {
            return answers::personal(StatusCode::CONFLICT, String::new());
        }
        if !clashes.is_empty() {
            let who = history.first().map(|(_, name)| name.clone()).unwrap_or_default();
            let draft = InstrumentDraft { frame: merged, ..draft };
            return show(&visit, &Shown { draft: &draft, tab, did: None, clashes: &clashes, who: &who });
        }
        match services.save_frame(&merged, draft.revision, &visit.staff, visit.now).await {
            Ok(SavedPart::Kept(revision)) if by_itself => {
                let others = base != draft.revision;
                return kept(&visit, InstrumentDraft { frame: merged, ..draft }, tab, revision, others);
            }
            Ok(SavedPart::Kept(_)) => {
                let to = ["/manage/instruments/", &code, "?words=", &tab.mark(), "&did=saved#around"];
                return answers::go_to(&to.concat());
            }
            Ok(SavedPart::Conflict(_)) => {}
            Err(error) => return super::unsaved(&visit, &error),
        }
    }
    frame::store(&visit, &StoreError::Busy)
}

/// The answer to the script: the findings, and the fields as they are now.
fn kept(visit: &Visit, draft: InstrumentDraft, tab: Tab, revision: u32, others: bool) -> Response {
    let found = findings::find(&visit.app, &draft.instrument());
    let speech = frame::speech(&visit.app);
    let edits = visit.staff.may(Action::InstrumentEdit);
    super::kept(revision, others, || {
        view! {
            <div id="findings">{findings::list(speech, &draft.frame.code, &found, None)}</div>
            <div id="fields">{frame_form::fields(speech, &draft, tab, edits)}</div>
        }
    })
}

/// The frame as the form says it. `edits` is whether more than words may change.
fn written(was: &Frame, sent: &Sent, tab: Tab, edits: bool) -> Frame {
    let mut frame = was.clone();
    let mut headings: Vec<(String, String)> = frame
        .sections
        .iter()
        .map(|section| (section.code.clone(), sent.get(&["section-", &section.code].concat()).to_owned()))
        .collect();
    if edits {
        frame.audience = Audience::parse(sent.get("audience")).unwrap_or(frame.audience);
        frame.sensitive = sent.has("sensitive", "yes");
        frame.kind = match sent.get("adapt") {
            "locked" => InstrumentKind::Locked,
            "adaptable" => InstrumentKind::Adaptable,
            _ => frame.kind,
        };
        let new = sent.get("heading");
        if !new.is_empty() {
            let taken = |code: &str| frame.sections.iter().any(|known| known.code == code);
            let code = code_from(new, "section", taken);
            frame.sections.push(Section { code: code.clone(), questions: Vec::new() });
            headings.push((code, new.to_owned()));
        }
    }
    let words = FrameWords {
        title: sent.get("title").to_owned(),
        summary: sent.get("summary").to_owned(),
        sections: headings.into_iter().filter(|(_, words)| !words.is_empty()).collect(),
    };
    frame.set_words(tab.language, tab.presentation, words);
    frame
}

/// Adds, moves, copies or takes out a question, takes out an empty section, or undoes the last of
/// these. It is done to what is there now: what somebody else moved meanwhile stays moved.
pub async fn order(
    visit: Visit,
    Path(code): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let sent = Sent::new(pairs);
    let services = &visit.app.services;
    let here = ["/manage/instruments/", &code].concat();
    if sent.get("act") == "undo" {
        return match services.undo_part(&code, FRAME, &visit.staff, visit.now).await {
            Ok(_) => answers::go_to(&here),
            Err(error) => super::unsaved(&visit, &error),
        };
    }
    let mut new: Option<String> = None;
    for _ in 0..TRIES {
        let draft = match draft(&visit, &code).await {
            Ok(draft) => draft,
            Err(response) => return response,
        };
        if new.is_none()
            && let Some(sheet) = new_sheet(&draft, &sent)
        {
            match services.save_sheet(&code, &sheet, 0, &visit.staff, visit.now).await {
                Ok(SavedPart::Kept(_)) => new = Some(sheet.question.code),
                // Somebody else made a question with this code in the same moment.
                Ok(SavedPart::Conflict(_)) => continue,
                Err(error) => return super::unsaved(&visit, &error),
            }
        }
        let mut changed = draft.frame.clone();
        arrange(&mut changed, &sent, new.as_deref());
        match services.save_frame(&changed, draft.revision, &visit.staff, visit.now).await {
            Ok(SavedPart::Kept(_)) => {
                return answers::go_to(&match (sent.get("act"), new) {
                    ("add", Some(new)) => [&here, "/questions/", &new].concat(),
                    ("remove", _) => [&here, "?did=removed"].concat(),
                    _ => [&here, "#q-", sent.get("question")].concat(),
                });
            }
            Ok(SavedPart::Conflict(_)) => {}
            Err(error) => return super::unsaved(&visit, &error),
        }
    }
    frame::store(&visit, &StoreError::Busy)
}

/// The sheet of a question that is added or copied.
fn new_sheet(draft: &InstrumentDraft, sent: &Sent) -> Option<Sheet> {
    match sent.get("act") {
        "add" => {
            let words = sent.get("words");
            let code = draft.new_code(words);
            let kind = blank(sent.get("kind")).unwrap_or(Kind::Information);
            let question =
                Question { code, section: 0, kind, symbol: None, practice: false, routes: Vec::new() };
            let mut sheet = Sheet { question, words: Vec::new() };
            let text = QuestionText { label: words.to_owned(), ..QuestionText::default() };
            sheet.set_words(draft.frame.source, Presentation::Standard, text);
            Some(sheet)
        }
        "copy" => {
            let (sheet, _) = draft.sheet(sent.get("question"))?;
            let words = sheet.words_in(draft.frame.source, Presentation::Standard);
            let code = draft.new_code(words.map_or(sent.get("question"), |words| &words.label));
            Some(sheet.copy(&code))
        }
        _ => None,
    }
}

/// Does what was pressed to the order of questions.
fn arrange(frame: &mut Frame, sent: &Sent, new: Option<&str>) {
    let question = sent.get("question");
    match (sent.get("act"), new) {
        ("add", Some(new)) => frame.add(new, sent.get("section")),
        ("copy", Some(new)) => {
            for section in &mut frame.sections {
                if let Some(at) = section.questions.iter().position(|known| known == question) {
                    section.questions.insert(at + 1, new.to_owned());
                }
            }
        }
        ("up", _) => drop(frame.step(question, false)),
        ("down", _) => drop(frame.step(question, true)),
        ("move", _) if frame.sections.iter().any(|section| section.code == sent.get("section")) => {
            if frame.remove(question) {
                frame.add(question, sent.get("section"));
            }
        }
        ("before", _) => frame.put_before(question, sent.get("before")),
        ("remove", _) => drop(frame.remove(question)),
        ("drop", _) if frame.sections.len() > 1 => {
            let wanted = sent.get("section");
            frame.sections.retain(|section| section.code != wanted || !section.questions.is_empty());
            let left: Vec<String> = frame.sections.iter().map(|section| section.code.clone()).collect();
            for (_, _, words) in &mut frame.words {
                words.sections.retain(|(code, _)| left.contains(code));
            }
        }
        _ => {}
    }
}
