//! `/manage/instruments/{code}/talk`: a draft as people read it, what they say about each question, and
//! agreeing to it.

use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::language::Presentation;
use heard_service::ports::Comment;
use heard_service::staff::Action;
use heard_service::{COMMENT_CHARS, Proposal};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::super::form::{Sent, Wrongs};
use super::super::{Visit, frame};
use super::{name, proposal, read_digest, tabs, write_digest};
use crate::i18n::Speech;
use crate::pages::answers;

pub async fn page(visit: Visit, Path(code): Path<String>) -> Response {
    match proposal(&visit, &code).await {
        Ok(proposal) => show(&visit, &proposal, StatusCode::OK, &Sent::default(), &Wrongs::default()),
        Err(response) => response,
    }
}

fn address(code: &str) -> String {
    ["/manage/instruments/", code, "/talk"].concat()
}

/// `POST`: says something about a question, or about the whole draft.
pub async fn say(
    visit: Visit,
    Path(code): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let sent = Sent::new(pairs);
    let proposal = match proposal(&visit, &code).await {
        Ok(proposal) => proposal,
        Err(response) => return response,
    };
    let (question, words) = (sent.get("question"), sent.get("words"));
    if !question.is_empty() && proposal.instrument.question(question).is_none() {
        return visit.missing();
    }
    let speech = frame::speech(&visit.app);
    let mut wrongs = Wrongs::default();
    if words.is_empty() || words.chars().count() > COMMENT_CHARS {
        let key = if words.is_empty() { "manage-versions-talk-empty" } else { "manage-versions-talk-long" };
        wrongs.add(field(question), speech.say(key));
        return show(&visit, &proposal, StatusCode::UNPROCESSABLE_ENTITY, &sent, &wrongs);
    }
    match visit.app.services.comment(&code, question, words, &visit.staff, visit.now).await {
        Ok(_) => answers::go_to(&[&address(&code), "#", &anchor(question)].concat()),
        Err(error) => frame::store(&visit, &error),
    }
}

/// `POST …/talk/{comment}`: it was dealt with, or was not.
pub async fn resolve(
    visit: Visit,
    Path((code, comment)): Path<(String, i64)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let resolved = Sent::new(pairs).get("resolved") == "yes";
    match visit.app.services.resolve_comment(&code, comment, resolved, &visit.staff, visit.now).await {
        // Somebody else may have pressed a moment before: the page shows how it is.
        Ok(_) => answers::go_to(&address(&code)),
        Err(error) => frame::store(&visit, &error),
    }
}

/// `POST …/sign`: agrees to the draft as it is.
pub async fn sign(
    visit: Visit,
    Path(code): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let proposal = match proposal(&visit, &code).await {
        Ok(proposal) => proposal,
        Err(response) => return response,
    };
    let sent = Sent::new(pairs);
    if read_digest(sent.get("seen")) != Some(proposal.digest) {
        let mut wrongs = Wrongs::default();
        wrongs.add("agree", frame::speech(&visit.app).say("manage-versions-agree-changed"));
        return show(&visit, &proposal, StatusCode::UNPROCESSABLE_ENTITY, &sent, &wrongs);
    }
    match visit.app.services.sign_draft(&code, proposal.digest, &visit.staff, visit.now).await {
        Ok(()) => answers::go_to(&address(&code)),
        Err(error) => frame::store(&visit, &error),
    }
}

fn field(question: &str) -> String {
    ["words-", question].concat()
}

fn anchor(question: &str) -> String {
    if question.is_empty() { "all".to_owned() } else { ["q-", question].concat() }
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
        let talk = |question: &str| comments(speech, visit, proposal, question, sent, wrongs);
        let questions: Vec<_> = instrument
            .questions
            .iter()
            .filter_map(|question| {
                let shown = instrument.shown(question, instrument.source, Presentation::Standard)?;
                let options: Vec<_> = question
                    .offered(Presentation::Standard)
                    .filter_map(|option| shown.text.option(&option.code))
                    .map(|label| view! { <li>{label.to_owned()}</li> })
                    .collect();
                let options = (!options.is_empty()).then(|| view! { <ul>{options}</ul> });
                let hint = shown.text.hint.clone().map(|hint| view! { <p class="hint">{hint}</p> });
                let text = shown.text.label.clone();
                Some(view! {
                    <section class="pane" id=anchor(&question.code)>
                        <h2>{text}</h2>
                        {hint}
                        {options}
                        {talk(&question.code)}
                    </section>
                })
            })
            .collect();
        view! {
            <p class="trail"><a href="/manage/instruments">{speech.say("manage-instruments-title")}</a></p>
            <h1>{plain.clone()}</h1>
            {tabs(speech, &code, "/talk")}
            {wrongs.summary(speech)}
            <p class="lede">{speech.say("manage-versions-talk-lead")}</p>
            {agree(speech, visit, proposal)}
            <section class="pane" id="all"><h2>{speech.say("manage-versions-talk-all")}</h2>{talk("")}</section>
            {questions}
        }
    })
}

/// Who agreed, and the button to agree.
fn agree(speech: Speech<'_>, visit: &Visit, proposal: &Proposal) -> AnyView {
    let mine = proposal.agreed().any(|signature| signature.person == visit.staff.id);
    let names: Vec<String> = proposal.agreed().map(|signature| signature.name.clone()).collect();
    let said = if names.is_empty() {
        speech.say("manage-versions-nobody")
    } else {
        speech.with("manage-versions-agreed-by", &[("names", &names.join(", "))])
    };
    let button = (visit.staff.may(Action::InstrumentSignOff) && !mine).then(|| {
        let to = ["/manage/instruments/", &proposal.instrument.code, "/sign"].concat();
        view! {
            <form method="post" action=to>
                <input type="hidden" name="seen" value=write_digest(&proposal.digest) />
                <p class="hint">{speech.say("manage-versions-agree-hint")}</p>
                <div class="acts"><button class="go" id="agree">{speech.say("manage-versions-agree")}</button></div>
            </form>
        }
    });
    view! { <p>{said}</p>{button} }.into_any()
}

fn comments(
    speech: Speech<'_>,
    visit: &Visit,
    proposal: &Proposal,
    question: &str,
    sent: &Sent,
    wrongs: &Wrongs,
) -> AnyView {
    let code = &proposal.instrument.code;
    let may = visit.staff.may(Action::InstrumentComment);
    let rows: Vec<_> = proposal
        .comments
        .iter()
        .filter(|comment| comment.question == question)
        .map(|comment| row(speech, code, comment, may))
        .collect();
    let form = may.then(|| {
        let id = field(question);
        let here = sent.get("question") == question;
        let error = wrongs.of(&id).map(str::to_owned);
        let class = if error.is_some() { "field wrong" } else { "field" };
        let open = error.is_some();
        let about = if question.is_empty() { speech.say("manage-versions-talk-all") } else { super::label(&proposal.instrument, question) };
        let typed = if here { sent.get("words") } else { "" };
        // What a textarea holds is not escaped by the renderer.
        let typed = typed.replace('&', "&amp;").replace('<', "&lt;");
        let label = speech.say(if question.is_empty() { "manage-versions-talk-words-all" } else { "manage-versions-talk-words" });
        let error_id = [&id, "-error"].concat();
        let described = error.is_some().then(|| error_id.clone());
        let error = error.map(|words| view! { <p class="err" id=error_id>{words}</p> });
        view! {
            <details class="say" open=open>
                <summary>{speech.say("manage-versions-talk-open")}<span class="vh">": "{about}</span></summary>
            <form method="post" action=address(code)>
                <input type="hidden" name="question" value=question.to_owned() />
                <div class=class>
                    <label for=id.clone()>{label}</label>
                    {error}
                    <textarea id=id.clone() name="words" rows="2" aria-describedby=described inner_html=typed></textarea>
                </div>
                <button class="btn">{speech.say("manage-versions-talk-go")}</button>
            </form>
            </details>
        }
    });
    view! { <ul class="rows">{rows}</ul>{form} }.into_any()
}

fn row(speech: Speech<'_>, code: &str, comment: &Comment, may: bool) -> AnyView {
    let day = speech.date(comment.at.to_zoned(TimeZone::UTC).date());
    let state = comment.resolved.clone().map(|by| {
        let words = speech.with("manage-versions-talk-done", &[("name", &by)]);
        view! { <span class="state good">{words}</span> }
    });
    let act = may.then(|| {
        let open = comment.resolved.is_none();
        let (value, key) = if open {
            ("yes", "manage-versions-talk-resolve")
        } else {
            ("no", "manage-versions-talk-reopen")
        };
        let to = [&address(code), "/", &comment.id.to_string()].concat();
        view! {
            <form method="post" action=to>
                <input type="hidden" name="resolved" value=value />
                <button class="btn">{speech.say(key)}</button>
            </form>
        }
    });
    view! {
        <li>
            <div>
                <p dir="auto">{comment.words.clone()}</p>
                <p class="meta"><bdi>{comment.by.clone()}</bdi>", "{day}" "{state}</p>
            </div>
            {act}
        </li>
    }
    .into_any()
}
