//! `/manage/strategy`: which strategies there are, which is in use, and putting in another.

use axum::Form;
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::release::Release;
use heard_domain::strategy::Strategy;
use heard_service::staff::Action;
use heard_service::{Catalogue, ChangedRule, PlacedFault};
use leptos::prelude::*;

use super::super::form::{Sent, Wrongs};
use super::super::{Visit, form, frame};
use crate::i18n::Speech;
use crate::pages::answers;

/// The path of this page.
pub const HERE: &str = "/manage/strategy";

/// What was wrong with a document that somebody gave.
#[derive(Default)]
pub struct Refused {
    /// The document.
    pub document: String,
    /// Its faults.
    pub faults: Vec<PlacedFault>,
    /// Rules under which people have answered.
    pub rules: Vec<ChangedRule>,
    /// What else is wrong.
    pub wrongs: Wrongs,
}

pub async fn page(visit: Visit) -> Response {
    show(&visit, StatusCode::OK, Refused::default()).await
}

/// `POST /manage/strategy/use`
pub async fn choose(visit: Visit, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    let sent = Sent::new(pairs);
    let code = Some(sent.get("strategy")).filter(|code| !code.is_empty());
    match visit.app.services.choose_strategy(code, &visit.staff, visit.now).await {
        Ok(true) => answers::go_to(HERE),
        Ok(false) => visit.missing(),
        Err(error) => frame::store(&visit, &error),
    }
}

/// The page, with what was wrong if something was.
pub async fn show(visit: &Visit, status: StatusCode, refused: Refused) -> Response {
    let services = &visit.app.services;
    let catalogue = services.catalogue();
    let mut found = Vec::new();
    for strategy in &catalogue.strategies {
        match services.newest_release(&strategy.code).await {
            Ok(release) => found.push((strategy, release)),
            Err(error) => return frame::store(visit, &error),
        }
    }
    let speech = frame::speech(&visit.app);
    let plain = speech.say("manage-strategy-title");
    let wrong = status == StatusCode::UNPROCESSABLE_ENTITY;
    let title =
        if wrong { speech.with("manage-strategy-error", &[("title", &plain)]) } else { plain.clone() };
    frame::answer(visit, status, HERE, &title, |speech| {
        let edits = visit.staff.may(Action::StrategyEdit);
        let rows: Vec<_> = found
            .iter()
            .map(|(strategy, release)| row(visit, &catalogue, strategy, release.as_deref()))
            .collect();
        let empty = rows
            .is_empty()
            .then(|| view! { <div class="empty"><p>{speech.say("manage-strategy-none")}</p></div> });
        let choice = (edits && !rows.is_empty()).then(|| choice(speech, &catalogue));
        let summary = refused.wrongs.summary(speech);
        let add = edits.then(|| add(speech, &refused));
        let faults = faults(speech, &refused.faults);
        view! {
            <h1>{plain.clone()}</h1>
            {summary}
            {faults}
            <p class="lede">{speech.say("manage-strategy-lead")}</p>
            {empty}
            <ul class="rows">{rows}</ul>
            {choice}
            {add}
        }
    })
}

fn row(visit: &Visit, catalogue: &Catalogue, strategy: &Strategy, release: Option<&Release>) -> AnyView {
    let speech = frame::speech(&visit.app);
    let used = catalogue.strategies_in_use().any(|known| known.code == strategy.code);
    let state = if used {
        view! { <span class="state good">{speech.say("manage-strategy-used")}</span> }
    } else {
        view! { <span class="state">{speech.say("manage-strategy-unused")}</span> }
    };
    let all = strategy.measures().count() as u64;
    let silent = catalogue.silent_measures(strategy, release, (visit.app.today)());
    let facts = [
        strategy.publisher.clone(),
        [&strategy.starts.to_string(), "–", &strategy.ends.to_string()].concat(),
        speech.count("manage-strategy-measures", "n", all, &[]),
        speech.count("manage-strategy-silent", "n", silent as u64, &[]),
    ]
    .join(" · ");
    let to = [HERE, "/", &strategy.code].concat();
    view! { <li><div><a href=to>{strategy.title.clone()}</a><p class="meta">{facts}</p></div>{state}</li> }
        .into_any()
}

fn choice(speech: Speech<'_>, catalogue: &Catalogue) -> AnyView {
    let mut options = vec![(String::new(), speech.say("manage-strategy-all"))];
    options.extend(catalogue.strategies.iter().map(|known| (known.code.clone(), known.title.clone())));
    let chosen = catalogue.in_use.clone().unwrap_or_default();
    let hint = Some(speech.say("manage-strategy-choose-hint"));
    let field = form::select(
        &Wrongs::default(),
        "strategy",
        speech.say("manage-strategy-choose"),
        hint,
        options,
        &chosen,
    );
    view! {
        <h2>{speech.say("manage-strategy-choose-title")}</h2>
        <form method="post" action="/manage/strategy/use">
            {field}
            <div class="acts"><button class="btn">{speech.say("manage-strategy-choose-go")}</button></div>
        </form>
    }
    .into_any()
}

/// Every fault, with its line and column, and a way to the text.
fn faults(speech: Speech<'_>, faults: &[PlacedFault]) -> AnyView {
    let rows: Vec<_> = faults
        .iter()
        .map(|fault| {
            let path =
                if fault.path.is_empty() { speech.say("manage-strategy-whole") } else { fault.path.clone() };
            view! {
                <tr>
                    <td class="num">{fault.line}</td>
                    <td class="num">{fault.column}</td>
                    <td><code>{path}</code></td>
                    <td>{fault.message.clone()}</td>
                </tr>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <div class="wide" tabindex="0" role="region" aria-label=speech.say("manage-strategy-faults")>
                <table class="grid">
                    <caption>{speech.count("manage-strategy-faults-found", "n", rows.len() as u64, &[])}</caption>
                    <thead>
                        <tr>
                            <th scope="col" class="num">{speech.say("manage-strategy-line")}</th>
                            <th scope="col" class="num">{speech.say("manage-strategy-column")}</th>
                            <th scope="col">{speech.say("manage-strategy-place")}</th>
                            <th scope="col">{speech.say("manage-strategy-fault")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    })
    .into_any()
}

fn add(speech: Speech<'_>, refused: &Refused) -> AnyView {
    let given = !refused.document.is_empty();
    let rules: Vec<_> = refused
        .rules
        .iter()
        .map(|rule| {
            let put = [("measure", &*rule.measure), ("wave", &*rule.wave)];
            view! { <li>{speech.with("manage-strategy-rule-changed", &put)}</li> }
        })
        .collect();
    let meant = (!rules.is_empty()).then(|| {
        let tick = form::tick("meant", "yes".to_owned(), speech.say("manage-strategy-meant"), false);
        view! {
            <div class="field" id="meant">
                <p>{speech.say("manage-strategy-meant-why")}</p>
                <ul>{rules}</ul>
                {tick}
            </div>
        }
    });
    let field = form::area(
        &refused.wrongs,
        "document",
        speech.say("manage-strategy-document"),
        Some(speech.say("manage-strategy-document-hint")),
        refused.document.clone(),
    );
    let file = {
        let error = refused.wrongs.of("file").map(str::to_owned);
        let class = if error.is_some() { "field wrong" } else { "field" };
        view! {
            <form method="post" action="/manage/strategy/file" enctype="multipart/form-data">
                <div class=class>
                    <label for="file">{speech.say("manage-strategy-file")}</label>
                    <p class="hint" id="file-hint">{speech.say("manage-strategy-file-hint")}</p>
                    {error.map(|words| view! { <p class="err" id="file-error">{words}</p> })}
                    <input id="file" name="file" type="file" accept="application/json,.json" aria-describedby="file-hint" />
                </div>
                <div class="acts"><button class="go">{speech.say("manage-strategy-file-go")}</button></div>
            </form>
        }
    };
    view! {
        <h2>{speech.say("manage-strategy-add")}</h2>
        {file}
        <details open=given class="paste">
            <summary>{speech.say("manage-strategy-paste")}</summary>
            <form method="post" action="/manage/strategy">
                {field}
                {meant}
                <div class="acts"><button class="btn">{speech.say("manage-strategy-paste-go")}</button></div>
            </form>
        </details>
    }
    .into_any()
}
