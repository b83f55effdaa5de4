//! `/manage/instruments/{code}`: the whole draft, its sections and questions in order.

use axum::Form;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::drafting::{FRAME, Frame, FrameWords, Section, Sheet, code_from};
use heard_domain::instrument::{Audience, Kind, Question, kind_name};
use heard_domain::language::Presentation;
use heard_domain::lint::Finding;
use heard_service::InstrumentDraft;
use heard_service::ports::SavedPart;
use heard_service::staff::Action;
use leptos::prelude::*;

use super::super::form::{self, Sent, Wrongs};
use super::super::{Visit, frame};
use super::question_form::{KINDS, blank};
use super::{Asked, Tab, findings};
use crate::i18n::Speech;
use crate::pages::answers;

/// The draft.
pub async fn page(visit: Visit, Path(code): Path<String>, Query(asked): Query<Asked>) -> Response {
    let draft = match super::draft(&visit, &code).await {
        Ok(draft) => draft,
        Err(response) => return response,
    };
    let tab = Tab::parse(asked.words.as_deref(), draft.frame.source);
    show(&visit, &draft, tab, asked.did.as_deref(), false)
}

fn show(visit: &Visit, draft: &InstrumentDraft, tab: Tab, did: Option<&str>, conflict: bool) -> Response {
    let code = draft.frame.code.clone();
    let here = ["/manage/instruments/", &code].concat();
    let instrument = draft.instrument();
    let found = findings::find(&visit.app, &instrument);
    let source = draft.frame.words_in(draft.frame.source, Presentation::Standard);
    let title =
        source.map(|words| words.title.clone()).filter(|title| !title.is_empty()).unwrap_or(code.clone());
    let edits = visit.staff.may(Action::InstrumentEdit);
    let status = if conflict { StatusCode::CONFLICT } else { StatusCode::OK };
    frame::answer(visit, status, "/manage/instruments", &title, |speech| {
        let sections: Vec<_> = draft
            .frame
            .sections
            .iter()
            .map(|section| section_view(speech, draft, section, &found, edits))
            .collect();
        let did = did.filter(|did| *did == "removed").map(|_| {
            view! {
                <div class="done" role="status">
                    <p>{speech.say("manage-builder-removed")}</p>
                    <form method="post" action=[&here, "/order"].concat()>
                        <button class="btn" name="act" value="undo">{speech.say("manage-builder-undo")}</button>
                    </form>
                </div>
            }
        });
        let conflict = conflict.then(|| view! { <div class="sum" role="alert"><h2>{speech.say("manage-builder-conflict-title")}</h2><p>{speech.say("manage-builder-conflict-frame")}</p></div> });
        let add = edits.then(|| add_view(speech, draft));
        let preview =
            [&here, "/preview?lang=", tab.language.tag(), "&presentation=", tab.presentation.code()].concat();
        let publish = visit.staff.may(Action::InstrumentPublish).then(|| {
            view! { <a class="go" href=[&here, "/publish"].concat()>{speech.say("manage-builder-publish")}</a> }
        });
        let undo = edits.then(|| {
            view! {
                <form method="post" action=[&here, "/order"].concat()>
                    <button class="btn" name="act" value="undo">{speech.say("manage-builder-undo-frame")}</button>
                </form>
            }
        });
        view! {
            <p class="trail"><a href="/manage/instruments">{speech.say("manage-instruments-title")}</a></p>
            <h1>{title.clone()}</h1>
            {did}{conflict}
            <div class="acts">{publish}<a class="btn" href=preview target="_blank">{speech.say("manage-builder-look")}</a>{undo}</div>
            {sections}
            {add}
            <section>
                <h2>{speech.say("manage-builder-findings")}</h2>
                {findings::list(speech, &code, &found, None)}
            </section>
            {frame_form(speech, draft, tab, edits)}
        }
    })
}

fn section_view(
    speech: Speech<'_>,
    draft: &InstrumentDraft,
    section: &Section,
    found: &[Finding],
    edits: bool,
) -> impl IntoView + use<> {
    let source = draft.frame.source;
    let heading = draft
        .frame
        .words_in(source, Presentation::Standard)
        .and_then(|words| words.sections.iter().find(|(code, _)| *code == section.code))
        .map(|(_, words)| words.clone())
        .filter(|words| !words.is_empty())
        .unwrap_or_else(|| speech.say("manage-builder-section-bare"));
    let base = ["/manage/instruments/", &draft.frame.code].concat();
    let questions: Vec<_> = section
        .questions
        .iter()
        .filter_map(|code| draft.sheet(code))
        .map(|(sheet, _)| {
            let code = sheet.question.code.clone();
            let label = sheet.words_in(source, Presentation::Standard).map(|words| words.label.clone());
            let label = label.filter(|label| !label.is_empty()).unwrap_or_else(|| code.clone());
            let kind = speech.say(&["manage-kind-", &kind_name(&sheet.question.kind).replace('_', "-")].concat());
            let own = found.iter().filter(|finding| finding.question.as_deref() == Some(&*code));
            let stops = own.clone().any(|finding| finding.problem.stops());
            let number = own.count();
            let state = (number > 0).then(|| {
                let class = if stops { "state bad" } else { "state" };
                view! { <span class=class>{speech.count("manage-builder-count", "n", u64::try_from(number).unwrap_or(u64::MAX), &[])}</span> }
            });
            let acts = edits.then(|| {
                let button = |act: &'static str, key: &str| {
                    view! { <button class="btn small" name="act" value=act aria-label=speech.with(&[key, "-of"].concat(), &[("question", &label)])>{speech.say(key)}</button> }
                };
                view! {
                    <form class="acts" method="post" action=[&base, "/order"].concat()>
                        <input type="hidden" name="question" value=code.clone() />
                        {button("up", "manage-builder-up")}
                        {button("down", "manage-builder-down")}
                        {button("copy", "manage-builder-copy")}
                        {button("remove", "manage-builder-remove")}
                    </form>
                }
            });
            view! {
                <li>
                    <div><a href=[&base, "/questions/", &code].concat()>{label.clone()}</a><p class="meta">{kind}" "{state}</p></div>
                    {acts}
                </li>
            }
        })
        .collect();
    let empty = questions
        .is_empty()
        .then(|| view! { <p class="meta">{speech.say("manage-builder-section-empty")}</p> });
    view! { <section><h2>{heading}</h2><ol class="rows">{questions}</ol>{empty}</section> }
}

fn add_view(speech: Speech<'_>, draft: &InstrumentDraft) -> impl IntoView + use<> {
    let wrongs = Wrongs::default();
    let kinds = KINDS
        .iter()
        .map(|kind| ((*kind).to_owned(), speech.say(&["manage-kind-", &kind.replace('_', "-")].concat())));
    let headings = draft.frame.words_in(draft.frame.source, Presentation::Standard);
    let sections = draft.frame.sections.iter().map(|section| {
        let heading = headings
            .and_then(|words| words.sections.iter().find(|(code, _)| *code == section.code))
            .map(|(_, words)| words.clone())
            .filter(|words| !words.is_empty());
        (section.code.clone(), heading.unwrap_or_else(|| section.code.clone()))
    });
    let last = draft.frame.sections.last().map(|section| section.code.clone()).unwrap_or_default();
    view! {
        <section class="pane">
            <h2>{speech.say("manage-builder-add")}</h2>
            <form method="post" action=["/manage/instruments/", &draft.frame.code, "/order"].concat()>
                <input type="hidden" name="act" value="add" />
                {form::line(&wrongs, "words", "text", speech.say("manage-builder-label"), None, String::new())}
                <div class="pair">
                    {form::select(&wrongs, "kind", speech.say("manage-builder-kind"), None, kinds.collect(), "choice")}
                    {form::select(&wrongs, "section", speech.say("manage-builder-section"), None, sections.collect(), &last)}
                </div>
                <button class="go">{speech.say("manage-builder-add-go")}</button>
            </form>
        </section>
    }
}

fn frame_form(speech: Speech<'_>, draft: &InstrumentDraft, tab: Tab, edits: bool) -> impl IntoView + use<> {
    let wrongs = Wrongs::default();
    let here = ["/manage/instruments/", &draft.frame.code].concat();
    let words = draft.frame.words_in(tab.language, tab.presentation).cloned().unwrap_or_default();
    let tabs: Vec<_> = Tab::all(draft.frame.source)
        .into_iter()
        .map(|other| {
            let current = (other == tab).then_some("true");
            let to = [&here, "?words=", &other.mark(), "#words"].concat();
            view! { <li><a href=to aria-current=current>{tab_name(speech, other)}</a></li> }
        })
        .collect();
    let mut sections: Vec<_> = draft
        .frame
        .sections
        .iter()
        .map(|section| {
            let heading = words.sections.iter().find(|(code, _)| *code == section.code);
            let heading = heading.map(|(_, words)| words.clone()).unwrap_or_default();
            let name = ["section-", &section.code].concat();
            view! {
                <div class="field">
                    <label for=name.clone()>{speech.say("manage-builder-section-heading")}" "<span class="meta">{section.code.clone()}</span></label>
                    <input id=name.clone() name=name.clone() value=heading lang=tab.language.tag() dir=tab.language.direction() />
                </div>
            }
            .into_any()
        })
        .collect();
    if edits {
        sections.push(
            form::line(
                &wrongs,
                "section",
                "text",
                speech.say("manage-builder-section-new"),
                None,
                String::new(),
            )
            .into_any(),
        );
    }
    let audience = edits.then(|| {
        let audiences = [
            ("cyp".to_owned(), speech.say("manage-instruments-cyp")),
            ("parents".to_owned(), speech.say("manage-instruments-parents")),
        ];
        view! {
            {form::select(&wrongs, "audience", speech.say("manage-instruments-audience"), None, audiences.to_vec(), draft.frame.audience.code())}
            {form::tick("sensitive", "yes".to_owned(), speech.say("manage-builder-sensitive"), draft.frame.sensitive)}
        }
    });
    view! {
        <section id="words" class="pane">
            <h2>{speech.say("manage-builder-frame")}</h2>
            <ul class="tabs">{tabs}</ul>
            <form method="post" action=here>
                <input type="hidden" name="base" value=draft.revision.to_string() />
                <input type="hidden" name="words" value=tab.mark() />
                <div lang=tab.language.tag() dir=tab.language.direction()>
                    {form::line(&wrongs, "title", "text", speech.say("manage-builder-title"), None, words.title)}
                    {form::area(&wrongs, "summary", speech.say("manage-builder-summary"), Some(speech.say("manage-builder-summary-hint")), words.summary)}
                </div>
                {sections}
                {audience}
                <button class="go">{speech.say("manage-builder-save")}</button>
            </form>
        </section>
    }
}

/// The name of a tab: the language by its own name, and Easy Read beside it.
pub fn tab_name(speech: Speech<'_>, tab: Tab) -> String {
    match tab.presentation {
        Presentation::Standard => tab.language.name().to_owned(),
        _ => [tab.language.name(), ", ", &speech.say("manage-builder-easy")].concat(),
    }
}

/// Saves the frame's own words, one tab of them.
pub async fn save(
    visit: Visit,
    Path(code): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let sent = Sent::new(pairs);
    let draft = match super::draft(&visit, &code).await {
        Ok(draft) => draft,
        Err(response) => return response,
    };
    let tab = Tab::parse(Some(sent.get("words")), draft.frame.source);
    let mut changed = draft.frame.clone();
    if visit.staff.may(Action::InstrumentEdit) {
        changed.audience = Audience::parse(sent.get("audience")).unwrap_or(changed.audience);
        changed.sensitive = sent.has("sensitive", "yes");
    }
    let mut headings: Vec<(String, String)> = changed
        .sections
        .iter()
        .map(|section| (section.code.clone(), sent.get(&["section-", &section.code].concat()).to_owned()))
        .collect();
    let new = sent.get("section");
    if !new.is_empty() {
        let code = code_from(new, "section", |code| changed.sections.iter().any(|known| known.code == code));
        changed.sections.push(Section { code: code.clone(), questions: Vec::new() });
        headings.push((code, new.to_owned()));
    }
    let words = FrameWords {
        title: sent.get("title").to_owned(),
        summary: sent.get("summary").to_owned(),
        sections: headings.into_iter().filter(|(_, words)| !words.is_empty()).collect(),
    };
    changed.set_words(tab.language, tab.presentation, words);
    let base = sent.get("base").parse().unwrap_or(0);
    match visit.app.services.save_frame(&changed, base, &visit.staff, visit.now).await {
        Ok(SavedPart::Kept(_)) => {
            answers::go_to(&["/manage/instruments/", &code, "?words=", &tab.mark(), "#words"].concat())
        }
        // What was typed stays in the form; pressing again saves it over what the other person saved.
        Ok(SavedPart::Conflict(theirs)) => {
            let revision = theirs.revision;
            show(&visit, &InstrumentDraft { frame: changed, revision, ..draft }, tab, None, true)
        }
        Err(error) => super::unsaved(&visit, &error),
    }
}

/// Adds, moves, copies or takes out a question, or undoes the last of these.
pub async fn order(
    visit: Visit,
    Path(code): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let sent = Sent::new(pairs);
    let draft = match super::draft(&visit, &code).await {
        Ok(draft) => draft,
        Err(response) => return response,
    };
    let here = ["/manage/instruments/", &code].concat();
    let question = sent.get("question");
    let mut changed = draft.frame.clone();
    let mut to = here.clone();
    let new_sheet = match sent.get("act") {
        "undo" => {
            return match visit.app.services.undo_part(&code, FRAME, &visit.staff, visit.now).await {
                Ok(_) => answers::go_to(&here),
                Err(error) => super::unsaved(&visit, &error),
            };
        }
        "add" => {
            let words = sent.get("words");
            let kind = blank(sent.get("kind")).unwrap_or(Kind::Information);
            let new = draft.new_code(words);
            let mut sheet = Sheet { question: fresh(&new, kind), words: Vec::new() };
            let text =
                heard_domain::instrument::QuestionText { label: words.to_owned(), ..Default::default() };
            sheet.set_words(draft.frame.source, Presentation::Standard, text);
            changed.add(&new, sent.get("section"));
            to = [&here, "/questions/", &new].concat();
            Some(sheet)
        }
        "copy" => draft.sheet(question).map(|(sheet, _)| {
            let source = sheet.words_in(draft.frame.source, Presentation::Standard);
            let new = draft.new_code(source.map_or(question, |words| &words.label));
            let mut copy = sheet.clone();
            copy.question.code = new.clone();
            insert_after(&mut changed, question, &new);
            copy
        }),
        "up" | "down" => {
            changed.step(question, sent.get("act") == "down");
            None
        }
        "remove" => {
            changed.remove(question);
            to = [&here, "?did=removed"].concat();
            None
        }
        _ => None,
    };
    let services = &visit.app.services;
    if let Some(sheet) = &new_sheet
        && let Err(error) = services.save_sheet(&code, sheet, 0, &visit.staff, visit.now).await
    {
        return super::unsaved(&visit, &error);
    }
    match services.save_frame(&changed, draft.revision, &visit.staff, visit.now).await {
        // Somebody else moved something in between: what was pressed is tried on what is there now by
        // pressing again, and the page shows what that is.
        Ok(_) => answers::go_to(&to),
        Err(error) => super::unsaved(&visit, &error),
    }
}

fn insert_after(frame: &mut Frame, question: &str, new: &str) {
    for section in &mut frame.sections {
        if let Some(at) = section.questions.iter().position(|known| known == question) {
            section.questions.insert(at + 1, new.to_owned());
        }
    }
}

fn fresh(code: &str, kind: Kind) -> Question {
    Question { code: code.to_owned(), section: 0, kind, symbol: None, practice: false, routes: Vec::new() }
}
