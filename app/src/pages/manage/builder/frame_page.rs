//! `/manage/instruments/{code}`: the whole draft, its sections and questions in order.

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::drafting::{FrameClash, Section};
use heard_domain::instrument::kind_name;
use heard_domain::language::Presentation;
use heard_domain::lint::Finding;
use heard_service::InstrumentDraft;
use heard_service::staff::Action;
use leptos::prelude::*;

use super::super::form::{self, Wrongs};
use super::super::versions::tabs;
use super::super::{Visit, frame};
use super::frame_form::frame_form;
use super::question_form::{KINDS, kind_called};
use super::{Asked, Tab, findings};
use crate::i18n::Speech;

/// The draft.
pub async fn page(visit: Visit, Path(code): Path<String>, Query(asked): Query<Asked>) -> Response {
    let draft = match super::draft(&visit, &code).await {
        Ok(draft) => draft,
        Err(response) => return response,
    };
    let tab = Tab::parse(asked.words.as_deref(), draft.frame.source);
    show(&visit, &Shown { draft: &draft, tab, did: asked.did.as_deref(), clashes: &[], who: "" })
}

/// What the page shows.
pub struct Shown<'a> {
    /// The instrument, its frame as it stands in the form.
    pub draft: &'a InstrumentDraft,
    /// The words that are written.
    pub tab: Tab,
    /// What was done just before.
    pub did: Option<&'a str>,
    /// Where somebody else wrote something else.
    pub clashes: &'a [FrameClash],
    /// Their name.
    pub who: &'a str,
}

/// The page of a draft.
pub fn show(visit: &Visit, shown: &Shown<'_>) -> Response {
    let Shown { draft, tab, did, clashes, who } = *shown;
    let code = draft.frame.code.clone();
    let here = ["/manage/instruments/", &code].concat();
    let instrument = draft.instrument();
    let found = findings::find(&visit.app, &instrument);
    let source = draft.frame.words_in(draft.frame.source, Presentation::Standard);
    let title =
        source.map(|words| words.title.clone()).filter(|title| !title.is_empty()).unwrap_or(code.clone());
    let edits = visit.staff.may(Action::InstrumentEdit);
    let words = visit.staff.may(Action::InstrumentTranslate);
    let status = if clashes.is_empty() { StatusCode::OK } else { StatusCode::CONFLICT };
    frame::answer(visit, status, "/manage/instruments", &title, |speech| {
        let sections: Vec<_> = draft
            .frame
            .sections
            .iter()
            .map(|section| section_view(speech, draft, section, &found, edits))
            .collect();
        let removed = did.filter(|did| *did == "removed").map(|_| {
            view! {
                <div class="done" role="status">
                    <p>{speech.say("manage-builder-removed")}</p>
                    <form method="post" action=[&here, "/order"].concat()>
                        <button class="btn" name="act" value="undo">{speech.say("manage-builder-undo")}</button>
                    </form>
                </div>
            }
        });
        let saved = (did == Some("saved"))
            .then(|| view! { <p class="done" role="status">{speech.say("manage-builder-saved")}</p> });
        let conflict = (!clashes.is_empty()).then(|| conflict(speech, clashes, who));
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
            {tabs(speech, &code, "")}
            {removed}{saved}{conflict}
            <div class="acts">{publish}<a class="btn" href=preview target="_blank">{speech.say("manage-builder-look")}</a>{undo}</div>
            {sections}
            {add}
            <section>
                <h2>{speech.say("manage-builder-findings")}</h2>
                <div id="findings">{findings::list(speech, &code, &found, None)}</div>
            </section>
            {words.then(|| frame_form(speech, draft, tab, edits))}
            <script type="module" src=visit.app.assets.address("order.js")></script>
            {words.then(|| view! { <script type="module" src=visit.app.assets.address("builder.js")></script> })}
        }
    })
}

fn section_view(
    speech: Speech<'_>,
    draft: &InstrumentDraft,
    section: &Section,
    found: &[Finding],
    edits: bool,
) -> AnyView {
    let source = draft.frame.source;
    let others = sections(speech, draft);
    let heading = heading(speech, draft, section);
    let base = ["/manage/instruments/", &draft.frame.code].concat();
    let questions: Vec<_> = section
        .questions
        .iter()
        .filter_map(|code| draft.sheet(code))
        .map(|(sheet, _)| {
            let code = sheet.question.code.clone();
            let label = sheet.words_in(source, Presentation::Standard).map(|words| words.label.clone());
            let label = label.filter(|label| !label.is_empty()).unwrap_or_else(|| code.clone());
            let kind = kind_called(speech, kind_name(&sheet.question.kind));
            let own = found.iter().filter(|finding| finding.question.as_deref() == Some(&*code));
            let stops = own.clone().any(|finding| finding.problem.stops());
            let number = own.count();
            let state = (number > 0).then(|| {
                let class = if stops { "state bad" } else { "state" };
                view! { <span class=class>{speech.count("manage-builder-count", "n", u64::try_from(number).unwrap_or(u64::MAX), &[])}</span> }
            });
            let acts = edits.then(|| {
                let elsewhere = (others.len() > 1).then(|| {
                    let select = ["to-", &code].concat();
                    let options: Vec<_> = others.iter().map(|(value, words)| view! { <option value=value.clone() selected=*value == section.code>{words.clone()}</option> }).collect();
                    view! {
                        <label class="vh" for=select.clone()>{speech.with("manage-builder-section-of", &[("question", &label)])}</label>
                        <select id=select name="section">{options}</select>
                        {button(speech, "move", ["manage-builder-move", "manage-builder-move-of"], &label)}
                    }
                });
                view! {
                    <form class="acts" method="post" action=[&base, "/order"].concat()>
                        <input type="hidden" name="question" value=code.clone() />
                        {button(speech, "up", ["manage-builder-up", "manage-builder-up-of"], &label)}
                        {button(speech, "down", ["manage-builder-down", "manage-builder-down-of"], &label)}
                        {button(speech, "copy", ["manage-builder-copy", "manage-builder-copy-of"], &label)}
                        {button(speech, "remove", ["manage-builder-remove", "manage-builder-remove-of"], &label)}
                        {elsewhere}
                    </form>
                }
            });
            view! {
                <li id=["q-", &code].concat() data-question=code.clone()>
                    <div><a href=[&base, "/questions/", &code].concat()>{label.clone()}</a><p class="meta">{kind}" "{state}</p></div>
                    {acts}
                </li>
            }
        })
        .collect();
    let empty = questions
        .is_empty()
        .then(|| view! { <p class="meta">{speech.say("manage-builder-section-empty")}</p> });
    let drop = (edits && section.questions.is_empty() && draft.frame.sections.len() > 1).then(|| {
        view! {
            <form method="post" action=[&base, "/order"].concat()>
                <input type="hidden" name="section" value=section.code.clone() />
                <button class="btn small" name="act" value="drop" aria-label=speech.with("manage-builder-drop-of", &[("section", &heading)])>{speech.say("manage-builder-drop")}</button>
            </form>
        }
    });
    let order = edits.then(|| [&base, "/order"].concat());
    view! { <section><h2>{heading.clone()}</h2><ol class="rows" data-order=order>{questions}</ol>{empty}{drop}</section> }
    .into_any()
}

/// A button of a question: what is seen of it, and what is said, because there are many alike.
fn button(speech: Speech<'_>, act: &'static str, [seen, said]: [&str; 2], question: &str) -> AnyView {
    let whole = speech.with(said, &[("question", question)]);
    view! { <button class="btn small" name="act" value=act aria-label=whole>{speech.say(seen)}</button> }
        .into_any()
}

/// The heading of a section in the source language, or what stands for it.
fn heading(speech: Speech<'_>, draft: &InstrumentDraft, section: &Section) -> String {
    let words = draft.frame.words_in(draft.frame.source, Presentation::Standard);
    words
        .and_then(|words| words.sections.iter().find(|(code, _)| *code == section.code))
        .map(|(_, words)| words.clone())
        .filter(|words| !words.is_empty())
        .unwrap_or_else(|| speech.say("manage-builder-section-bare"))
}

/// Every section: code and heading.
fn sections(speech: Speech<'_>, draft: &InstrumentDraft) -> Vec<(String, String)> {
    let all = draft.frame.sections.iter();
    all.map(|section| (section.code.clone(), heading(speech, draft, section))).collect()
}

/// What somebody else saved while this was being written. What was typed is in the form below.
fn conflict(speech: Speech<'_>, clashes: &[FrameClash], who: &str) -> AnyView {
    let clashes: Vec<_> = clashes
        .iter()
        .map(|clash| {
            let (tag, direction) = (clash.language.tag(), clash.language.direction());
            view! {
                <dt>{speech.say("manage-builder-mine")}</dt><dd lang=tag dir=direction>{clash.mine.clone()}</dd>
                <dt>{speech.say("manage-builder-theirs")}</dt><dd lang=tag dir=direction>{clash.theirs.clone()}</dd>
            }
        })
        .collect();
    view! {
        <div class="sum" role="alert">
            <h2>{speech.with("manage-builder-conflict-who", &[("name", who)])}</h2>
            <p>{speech.say("manage-builder-conflict-frame")}</p>
            <dl class="facts">{clashes}</dl>
            <p><a href="#around">{speech.say("manage-builder-frame")}</a></p>
        </div>
    }
    .into_any()
}

fn add_view(speech: Speech<'_>, draft: &InstrumentDraft) -> AnyView {
    let wrongs = Wrongs::default();
    let kinds = KINDS.iter().map(|kind| ((*kind).to_owned(), kind_called(speech, kind)));
    let last = draft.frame.sections.last().map(|section| section.code.clone()).unwrap_or_default();
    view! {
        <section class="pane">
            <h2>{speech.say("manage-builder-add")}</h2>
            <form method="post" action=["/manage/instruments/", &draft.frame.code, "/order"].concat()>
                <input type="hidden" name="act" value="add" />
                {form::line(&wrongs, "words", "text", speech.say("manage-builder-label"), None, String::new())}
                <div class="pair">
                    {form::select(&wrongs, "kind", speech.say("manage-builder-kind"), None, kinds.collect(), "choice")}
                    {form::select(&wrongs, "section", speech.say("manage-builder-section"), None, sections(speech, draft), &last)}
                </div>
                <button class="go">{speech.say("manage-builder-add-go")}</button>
            </form>
        </section>
    }
    .into_any()
}
