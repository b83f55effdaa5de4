//! `/manage/instruments/{code}/publish`: everything that must be known before a draft is frozen, and
//! freezing it.

use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::language::Language;
use heard_domain::lint::Finding;
use heard_service::staff::Action;
use heard_service::{DraftRefusal, Proposal, TranslationState, translatable, translation_state};
use leptos::prelude::*;

use super::super::builder::findings;
use super::super::form::{Sent, Wrongs};
use super::super::translate::state_key;
use super::super::{Visit, frame};
use super::{differences, label, name, proposal, read_digest, rules, tabs, unsigned, write_digest};
use crate::i18n::Speech;
use crate::pages::answers;

pub async fn page(visit: Visit, Path(code): Path<String>) -> Response {
    match proposal(&visit, &code).await {
        Ok(proposal) => show(&visit, &proposal, StatusCode::OK, &Sent::default(), &Wrongs::default()),
        Err(response) => response,
    }
}

/// `POST /manage/instruments/{code}/publish`
pub async fn publish(
    visit: Visit,
    Path(code): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let sent = Sent::new(pairs);
    let seen = read_digest(sent.get("seen"));
    let speech = frame::speech(&visit.app);
    let mut wrongs = Wrongs::default();
    if let Some(seen) = seen {
        let as_they_are = unsigned::as_they_are(&sent);
        match visit.app.services.publish_draft(&code, seen, &as_they_are, &visit.staff, visit.now).await {
            Ok(_) => {
                return answers::go_to(&["/manage/instruments/", &code, "/versions"].concat());
            }
            Err(DraftRefusal::Missing) => return visit.missing(),
            Err(DraftRefusal::Store(error)) => return frame::store(&visit, &error),
            Err(DraftRefusal::Changed) => wrongs.add("go", speech.say("manage-versions-wrong-changed")),
            Err(DraftRefusal::NotReady) => wrongs.add("go", speech.say("manage-versions-wrong-ready")),
        }
    } else {
        wrongs.add("go", speech.say("manage-versions-wrong-changed"));
    }
    match proposal(&visit, &code).await {
        Ok(proposal) => show(&visit, &proposal, StatusCode::UNPROCESSABLE_ENTITY, &sent, &wrongs),
        Err(response) => response,
    }
}

fn show(visit: &Visit, proposal: &Proposal, status: StatusCode, sent: &Sent, wrongs: &Wrongs) -> Response {
    let instrument = &proposal.instrument;
    let plain = name(instrument);
    let speech = frame::speech(&visit.app);
    let wrong = status == StatusCode::UNPROCESSABLE_ENTITY;
    let title =
        if wrong { speech.with("manage-strategy-error", &[("title", &plain)]) } else { plain.clone() };
    frame::answer(visit, status, "/manage/instruments", &title, |speech| {
        let code = instrument.code.clone();
        let all = findings::find(&visit.app, instrument);
        let number = instrument.version.to_string();
        let changes = proposal.base.as_ref().map(|base| {
            view! {
                <p>{differences::sentence(speech, &proposal.compared)}</p>
                {differences::table(speech, base, instrument, &proposal.compared)}
            }
        });
        let first = proposal.base.is_none().then(|| view! { <p>{speech.say("manage-versions-first")}</p> });
        view! {
            <p class="trail"><a href="/manage/instruments">{speech.say("manage-instruments-title")}</a></p>
            <h1>{plain.clone()}</h1>
            {tabs(speech, &code, "/publish")}
            {wrongs.summary(speech)}
            <h2>{speech.with("manage-versions-publish-title", &[("version", &number)])}</h2>
            <p class="lede">{speech.say("manage-versions-publish-lead")}</p>
            {ready(speech, visit, proposal, &all, sent)}
            <h2>{speech.say("manage-versions-found")}</h2>
            {stated(speech, &code, &all, &proposal.faults)}
            <h2>{speech.say("manage-versions-changes")}</h2>
            {changes}{first}
            <h2>{speech.say("manage-versions-measures")}</h2>
            {rules::summary(speech, visit, proposal)}
            {recorded(speech, proposal)}
            <h2>{speech.say("manage-versions-signed")}</h2>
            {signed(speech, proposal)}
            <h2>{speech.say("manage-versions-languages")}</h2>
            {languages(speech, proposal)}
        }
    })
}

/// Whether it can be published, in a sentence, and the button.
fn ready(
    speech: Speech<'_>,
    visit: &Visit,
    proposal: &Proposal,
    all: &[Finding],
    sent: &Sent,
) -> impl IntoView + use<> {
    let stops = all.iter().filter(|finding| finding.problem.stops()).count() + proposal.faults.len();
    if !proposal.changed(&unsigned::languages(proposal)) {
        return view! { <p class="done">{speech.say("manage-versions-unchanged")}</p> }.into_any();
    }
    if stops > 0 {
        let words = speech.count("manage-versions-stops", "n", stops as u64, &[]);
        return view! { <p><span class="state bad">{words}</span></p> }.into_any();
    }
    let mut notes = Vec::new();
    if proposal.agreed().next().is_none() {
        notes.push(speech.say("manage-versions-note-unsigned"));
    }
    let open = proposal.open_comments();
    if open > 0 {
        notes.push(speech.count("manage-versions-note-comments", "n", open as u64, &[]));
    }
    let broken = proposal.rules.iter().filter(|rule| rule.fate == heard_service::RuleFate::Broken).count();
    if broken > 0 {
        notes.push(speech.count("manage-versions-note-rules", "n", broken as u64, &[]));
    }
    let notes: Vec<_> = notes.into_iter().map(|note| view! { <li>{note}</li> }).collect();
    let notes = (!notes.is_empty()).then(
        || view! { <div class="pane"><p>{speech.say("manage-versions-notes")}</p><ul>{notes}</ul></div> },
    );
    let button = visit.staff.may(Action::InstrumentPublish).then(|| {
        let number = proposal.instrument.version.to_string();
        view! {
            <form method="post">
                <input type="hidden" name="seen" value=write_digest(&proposal.digest) />
                {unsigned::choices(speech, proposal, sent)}
                <div class="acts"><button class="go" id="go">{speech.with("manage-versions-go", &[("version", &number)])}</button></div>
            </form>
        }
    });
    view! { <p><span class="state good">{speech.say("manage-versions-ready")}</span></p>{notes}{button} }
        .into_any()
}

/// What becomes of recorded clips and signed videos of the version before, if it has some.
fn recorded(speech: Speech<'_>, proposal: &Proposal) -> AnyView {
    let (along, gone) = proposal.media(&[]);
    let (along, left) = (along.len(), gone.len());
    let mut names: Vec<String> = Vec::new();
    for key in &gone {
        let known = proposal.instrument.question(&key.question).is_some();
        let words = known.then(|| label(&proposal.instrument, &key.question));
        let words = words.unwrap_or_else(|| key.question.clone());
        let name = [&words, " (", key.language.name(), ")"].concat();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    (along + left > 0)
        .then(|| {
            let names: Vec<_> = names.into_iter().map(|name| view! { <li>{name}</li> }).collect();
            let stay = (left > 0).then(|| {
                view! {
                    <p>{speech.count("manage-versions-media-left", "n", left as u64, &[])}</p>
                    <ul>{names}</ul>
                }
            });
            let said = match along {
                0 => speech.say("manage-versions-media-none"),
                _ => speech.count("manage-versions-media-along", "n", along as u64, &[]),
            };
            view! {
                <h2>{speech.say("manage-versions-media")}</h2>
                <p>{said}</p>
                {stay}
            }
        })
        .into_any()
}

fn stated(speech: Speech<'_>, code: &str, all: &[Finding], faults: &[String]) -> AnyView {
    let faults: Vec<_> = faults.iter().map(|fault| view! { <li>{fault.clone()}</li> }).collect();
    let faults = (!faults.is_empty()).then(|| view! { <ul>{faults}</ul> });
    view! { {faults}{findings::list(speech, code, all, None)} }.into_any()
}

fn signed(speech: Speech<'_>, proposal: &Proposal) -> AnyView {
    let rows: Vec<_> = proposal
        .signatures
        .iter()
        .map(|signature| {
            let current = signature.draft == proposal.digest;
            let (class, key) = if current {
                ("state good", "manage-versions-agreed")
            } else {
                ("state warn", "manage-versions-agreed-before")
            };
            view! { <li><bdi>{signature.name.clone()}</bdi><span class=class>{speech.say(key)}</span></li> }
        })
        .collect();
    let none = rows.is_empty().then(|| view! { <p>{speech.say("manage-versions-nobody")}</p> });
    let to = ["/manage/instruments/", &proposal.instrument.code, "/talk"].concat();
    view! { <ul class="rows">{rows}</ul>{none}<p class="trail"><a href=to>{speech.say("manage-versions-to-talk")}</a></p> }
    .into_any()
}

/// Each language: how many texts are in each state.
fn languages(speech: Speech<'_>, proposal: &Proposal) -> impl IntoView + use<> {
    let instrument = &proposal.instrument;
    let rows: Vec<_> = instrument
        .texts
        .iter()
        .filter(|(language, ..)| *language != instrument.source)
        .map(|(language, presentation, _)| {
            let states: Vec<TranslationState> = translatable(instrument)
                .map(|question| {
                    let (base, known) = (proposal.base.as_deref(), &proposal.translations);
                    translation_state(instrument, base, known, question, *language, *presentation)
                })
                .collect();
            let many = |code: &str| states.iter().filter(|state| state.code() == code).count();
            let cells: Vec<_> =
                STATES.into_iter().map(|code| view! { <td class="num">{many(code)}</td> }).collect();
            let to = ["/manage/translate/", &instrument.code, "/", language.tag()].concat();
            let name = language_name(*language, presentation.code());
            view! { <tr><th scope="row"><a href=to lang=language.tag()>{name}</a></th>{cells}</tr> }
        })
        .collect();
    let heads: Vec<_> = STATES
        .into_iter()
        .map(|code| view! { <th scope="col" class="num">{speech.say(state_key(code))}</th> })
        .collect();
    if rows.is_empty() {
        return view! { <p>{speech.say("manage-versions-one-language")}</p> }.into_any();
    }
    view! {
        <div class="wide" tabindex="0" role="region" aria-label=speech.say("manage-versions-languages")>
            <table class="grid">
                <thead><tr><th scope="col">{speech.say("manage-translate-language")}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// The states of translations in the order of columns.
pub const STATES: [&str; 6] = ["missing", "stale", "unknown", "translated", "reviewed", "signed"];

fn language_name(language: Language, presentation: &str) -> String {
    if presentation == "easy" {
        [language.name(), " (Easy Read)"].concat()
    } else {
        language.name().to_owned()
    }
}
