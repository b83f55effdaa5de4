//! `/manage/audit/check`: whether the log is as it was written.

use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use heard_service::audit::{Kept, Verified, read_digest, write_digest};
use heard_service::ports::StoreError;
use leptos::prelude::*;

use super::Asked;
use crate::i18n::Speech;
use crate::pages::manage::form::{self, Sent, Wrongs};
use crate::pages::manage::{Visit, frame};

/// The address of the page.
const HERE: &str = "/manage/audit/check";

/// What was asked of a digest that somebody kept.
struct Question {
    number: String,
    digest: String,
    wrongs: Wrongs,
    answer: Option<Kept>,
}

/// The page. Checking changes nothing, so it is read like any other.
pub async fn page(visit: Visit, Query(asked): Asked) -> Response {
    let asked = Sent::new(asked);
    let read = async {
        let verified = visit.app.services.verify_audit().await?;
        Ok::<_, StoreError>((verified, question(&visit, &asked).await?))
    };
    let (verified, question) = match read.await {
        Ok(read) => read,
        Err(error) => return frame::store(&visit, &error),
    };
    let wrong = !question.wrongs.is_empty();
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let heading = frame::speech(&visit.app).say("manage-audit-check-title");
    let title = if wrong {
        frame::speech(&visit.app).with("manage-audit-error", &[("title", &heading)])
    } else {
        heading.clone()
    };
    frame::answer(&visit, status, "/manage/audit", &title, |speech| {
        view! {
            <p class="trail"><a href="/manage/audit">{speech.say("manage-audit-title")}</a></p>
            {question.wrongs.summary(speech)}
            <h1>{heading.clone()}</h1>
            {result(speech, &verified)}
            <h2>{speech.say("manage-audit-kept-title")}</h2>
            <p>{speech.say("manage-audit-kept-why")}</p>
            {answer(speech, &question)}
            <form class="pane" method="get" action=HERE>
                {form::line(&question.wrongs, "number", "text", speech.say("manage-audit-kept-number"), None, question.number.clone())}
                {form::line(&question.wrongs, "digest", "text", speech.say("manage-audit-kept-digest"), Some(speech.say("manage-audit-kept-digest-hint")), question.digest.clone())}
                <button class="go">{speech.say("manage-audit-kept-go")}</button>
            </form>
        }
    })
}

async fn question(visit: &Visit, asked: &Sent) -> Result<Question, StoreError> {
    let (number, digest) = (asked.get("number").to_owned(), asked.get("digest").to_owned());
    let mut question = Question { number, digest, wrongs: Wrongs::default(), answer: None };
    if asked.pairs().is_empty() {
        return Ok(question);
    }
    let speech = frame::speech(&visit.app);
    let number = question.number.parse().ok().filter(|number: &i64| *number > 0);
    let digest = read_digest(&question.digest);
    if number.is_none() {
        question.wrongs.add("number", speech.say("manage-audit-kept-number-wrong"));
    }
    if digest.is_none() {
        question.wrongs.add("digest", speech.say("manage-audit-kept-digest-wrong"));
    }
    if let (Some(number), Some(digest)) = (number, digest) {
        question.answer = Some(visit.app.services.kept_audit(number, &digest).await?);
    }
    Ok(question)
}

fn result(speech: Speech<'_>, verified: &Verified) -> AnyView {
    match verified {
        Verified::Whole(0, _) => view! { <p class="done">{speech.say("manage-audit-none")}</p> }.into_any(),
        Verified::Whole(count, digest) => {
            let number = count.unsigned_abs();
            view! {
                <p class="done">{speech.count("manage-audit-whole", "count", number, &[])}</p>
                <dl class="facts">
                    <dt>{speech.say("manage-audit-last-number")}</dt>
                    <dd>{number.to_string()}</dd>
                    <dt>{speech.say("manage-audit-last-digest")}</dt>
                    <dd><code class="digest">{grouped(&write_digest(digest))}</code></dd>
                </dl>
                <p>{speech.say("manage-audit-keep")}</p>
            }
            .into_any()
        }
        Verified::Broken(number) => {
            let put = [("number", number.to_string())];
            let put = put.each_ref().map(|(name, text)| (*name, text.as_str()));
            view! {
                <div class="sum" role="alert">
                    <h2>{speech.with("manage-audit-broken", &put)}</h2>
                    <p>{speech.say("manage-audit-broken-what")}</p>
                </div>
            }
            .into_any()
        }
    }
}

fn answer(speech: Speech<'_>, question: &Question) -> impl IntoView + use<> {
    let (class, key) = match question.answer? {
        Kept::Same => ("done", "manage-audit-kept-same"),
        Kept::Other => ("sum", "manage-audit-kept-other"),
        Kept::Gone => ("sum", "manage-audit-kept-gone"),
    };
    let words = speech.with(key, &[("number", &question.number)]);
    Some(view! { <p class=class role="status">{words}</p> })
}

/// A digest in groups of eight, for reading.
fn grouped(digest: &str) -> String {
    let groups: Vec<&str> = (0..digest.len()).step_by(8).filter_map(|at| digest.get(at..at + 8)).collect();
    groups.join(" ")
}
