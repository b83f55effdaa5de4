//! `/manage/instruments/{code}/measures`: which measures each question of a draft feeds, and how.

use axum::extract::Path;
use axum::response::Response;
use heard_domain::strategy::MeasureKind;
use heard_service::staff::Action;
use heard_service::{CarriedRule, Proposal, RuleFate};
use leptos::prelude::*;

use super::super::strategy::rule;
use super::super::{Visit, frame};
use super::{label, name, proposal, tabs};
use crate::i18n::Speech;

pub async fn page(visit: Visit, Path(code): Path<String>) -> Response {
    let proposal = match proposal(&visit, &code).await {
        Ok(proposal) => proposal,
        Err(response) => return response,
    };
    let title = name(&proposal.instrument);
    frame::page(&visit, "/manage/instruments", &title, |speech| {
        view! {
            <p class="trail"><a href="/manage/instruments">{speech.say("manage-instruments-title")}</a></p>
            <h1>{title.clone()}</h1>
            {tabs(speech, &code, "/measures")}
            <p class="lede">{speech.say("manage-versions-measures-lead")}</p>
            {questions(speech, &proposal)}
            <h2>{speech.say("manage-versions-rules")}</h2>
            {summary(speech, &visit, &proposal)}
            {more(speech, &visit, &proposal)}
        }
    })
}

/// Each question with the measures that it feeds.
fn questions(speech: Speech<'_>, proposal: &Proposal) -> AnyView {
    let instrument = &proposal.instrument;
    let rows: Vec<_> = instrument
        .questions
        .iter()
        .filter(|question| question.counts())
        .map(|question| {
            let feeds: Vec<_> = proposal
                .rules
                .iter()
                .filter(|rule| {
                    rule.source()
                        .is_some_and(|source| source.parts.iter().any(|part| part.question == question.code))
                })
                .map(|rule| {
                    let to = ["#", &anchor(rule)].concat();
                    view! { <li><a href=to>{rule.measure.clone()}</a></li> }
                })
                .collect();
            let feeds = if feeds.is_empty() {
                view! { <span class="meta">{speech.say("manage-versions-feeds-none")}</span> }.into_any()
            } else {
                view! { <ul class="plain">{feeds}</ul> }.into_any()
            };
            view! { <tr><th scope="row">{label(instrument, &question.code)}</th><td>{feeds}</td></tr> }
        })
        .collect();
    view! {
        <div class="wide" tabindex="0" role="region" aria-label=speech.say("manage-versions-feeds")>
            <table class="grid">
                <thead><tr><th scope="col">{speech.say("manage-versions-question")}</th><th scope="col">{speech.say("manage-versions-feeds")}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn anchor(rule: &CarriedRule) -> String {
    [&rule.strategy, ".", &rule.measure].concat()
}

/// How each measure will count the next version, in words.
pub fn summary(speech: Speech<'_>, visit: &Visit, proposal: &Proposal) -> AnyView {
    let catalogue = visit.app.services.catalogue();
    let edits = visit.staff.may(Action::StrategyEdit);
    let rows: Vec<_> = proposal
        .rules
        .iter()
        .filter_map(|rule| {
            let measure = catalogue.strategy(&rule.strategy)?.measure(&rule.measure)?;
            let (class, key) = match rule.fate {
                RuleFate::Carried(_) => ("state good", "manage-versions-rule-carried"),
                RuleFate::Set(_) => ("state good", "manage-versions-rule-set"),
                RuleFate::LeftOut => ("state", "manage-versions-rule-left-out"),
                RuleFate::Broken => ("state bad", "manage-versions-rule-broken"),
            };
            let said = rule.source().map(|source| rule::sentences(speech, source, Some(&proposal.instrument)));
            let said: Vec<_> =
                said.unwrap_or_default().into_iter().map(|words| view! { <p>{words}</p> }).collect();
            let threshold = rule::threshold(speech, measure);
            let threshold = threshold.map(|words| view! { <p class="meta">{words}</p> });
            let change = edits.then(|| {
                let to = form_address(&proposal.instrument.code, &rule.strategy, &rule.measure);
                view! { <a href=to>{speech.say("manage-versions-rule-change")}<span class="vh">" "{measure.title.clone()}</span></a> }
            });
            Some(view! {
                <li id=anchor(rule)>
                    <div><b>{measure.title.clone()}</b>" "<span class=class>{speech.say(key)}</span>{said}{threshold}</div>
                    {change}
                </li>
            })
        })
        .collect();
    let none = rows.is_empty().then(|| view! { <p>{speech.say("manage-versions-rules-none")}</p> });
    view! { <ul class="rows">{rows}</ul>{none} }.into_any()
}

pub fn form_address(code: &str, strategy: &str, measure: &str) -> String {
    ["/manage/instruments/", code, "/measures/", strategy, "/", measure].concat()
}

/// Survey measures that do not count this instrument yet.
fn more(speech: Speech<'_>, visit: &Visit, proposal: &Proposal) -> AnyView {
    let catalogue = visit.app.services.catalogue();
    let mut rows = Vec::new();
    for strategy in catalogue.strategies_in_use() {
        for (_, measure) in strategy.measures().filter(|(_, measure)| measure.kind == MeasureKind::Survey) {
            let known = proposal
                .rules
                .iter()
                .any(|rule| rule.strategy == strategy.code && rule.measure == measure.code);
            if !known {
                let to = form_address(&proposal.instrument.code, &strategy.code, &measure.code);
                rows.push(view! { <li><a href=to>{measure.title.clone()}</a></li> });
            }
        }
    }
    (!rows.is_empty() && visit.staff.may(Action::StrategyEdit))
        .then(|| {
            view! {
                <details>
                    <summary>{speech.say("manage-versions-rule-more")}</summary>
                    <ul class="rows">{rows}</ul>
                </details>
            }
        })
        .into_any()
}
