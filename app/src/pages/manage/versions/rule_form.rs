//! `/manage/instruments/{code}/measures/{strategy}/{measure}`: which answers to the next version count.

use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::instrument::{Kind, Question};
use heard_domain::strategy::{Counts, Measure, Part, Source};
use heard_service::Proposal;
use leptos::prelude::*;

use super::super::form::{Sent, Wrongs};
use super::super::strategy::rule;
use super::super::{Visit, frame};
use super::{label, name, proposal};
use crate::i18n::Speech;
use crate::pages::answers;

type At = (String, String, String);

pub async fn page(visit: Visit, Path((code, strategy, measure)): Path<At>) -> Response {
    let proposal = match proposal(&visit, &code).await {
        Ok(proposal) => proposal,
        Err(response) => return response,
    };
    let rule = proposal.rules.iter().find(|rule| rule.strategy == strategy && rule.measure == measure);
    let filled = rule.and_then(|rule| rule.source()).map(fields).unwrap_or_default();
    show(&visit, &proposal, &strategy, &measure, StatusCode::OK, &Sent::new(filled), &Wrongs::default())
}

/// A rule as the fields of the form.
fn fields(source: &Source) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for part in &source.parts {
        match &part.counts {
            Counts::Options(codes) => {
                fields.extend(
                    codes.iter().map(|code| ([&part.question, ".", code].concat(), "counts".to_owned())),
                );
            }
            Counts::AtLeast(number) => {
                fields.push(([&part.question, "..least"].concat(), number.to_string()));
            }
        }
        fields.extend(
            part.leave_out.iter().map(|code| ([&part.question, ".", code].concat(), "out".to_owned())),
        );
    }
    fields
}

/// The rule that the fields say: one part for each question of which something counts.
fn read(proposal: &Proposal, sent: &Sent) -> Source {
    let instrument = &proposal.instrument;
    let mut parts = Vec::new();
    for question in instrument.questions.iter().filter(|question| question.counts()) {
        let chosen = |what: &str| -> Vec<String> {
            let codes = question.options().iter().map(|option| &option.code);
            codes.filter(|code| sent.get(&[&question.code, ".", code].concat()) == what).cloned().collect()
        };
        let (counted, leave_out) = (chosen("counts"), chosen("out"));
        let least = sent.get(&[&question.code, "..least"].concat()).parse().ok();
        let counts = match least {
            Some(number) => Counts::AtLeast(number),
            None if counted.is_empty() && leave_out.is_empty() => continue,
            None => Counts::Options(counted),
        };
        parts.push(Part { question: question.code.clone(), counts, leave_out });
    }
    let (code, version) = (instrument.code.clone(), instrument.version);
    Source { instrument: code, version, audience: instrument.audience, parts }
}

/// `POST`: keeps the rule until the version is published.
pub async fn save(
    visit: Visit,
    Path((code, strategy, measure)): Path<At>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let proposal = match proposal(&visit, &code).await {
        Ok(proposal) => proposal,
        Err(response) => return response,
    };
    let catalogue = visit.app.services.catalogue();
    if catalogue.strategy(&strategy).and_then(|strategy| strategy.measure(&measure)).is_none() {
        return visit.missing();
    }
    let sent = Sent::new(pairs);
    let speech = frame::speech(&visit.app);
    let mut wrongs = Wrongs::default();
    let source = (sent.get("act") != "none").then(|| read(&proposal, &sent));
    if source.as_ref().is_some_and(|source| source.parts.is_empty()) {
        wrongs.add("rule", speech.say("manage-versions-rule-empty"));
    } else {
        let services = &visit.app.services;
        let kept = services
            .set_rule(&proposal.instrument, &strategy, &measure, source.as_ref(), &visit.staff, visit.now)
            .await;
        match kept {
            Ok(faults) if faults.is_empty() => {
                return answers::go_to(&["/manage/instruments/", &code, "/measures"].concat());
            }
            Ok(faults) => faults.into_iter().for_each(|fault| wrongs.add("rule", fault)),
            Err(error) => return frame::store(&visit, &error),
        }
    }
    show(&visit, &proposal, &strategy, &measure, StatusCode::UNPROCESSABLE_ENTITY, &sent, &wrongs)
}

fn show(
    visit: &Visit,
    proposal: &Proposal,
    strategy: &str,
    measure: &str,
    status: StatusCode,
    sent: &Sent,
    wrongs: &Wrongs,
) -> Response {
    let catalogue = visit.app.services.catalogue();
    let Some(measure) = catalogue.strategy(strategy).and_then(|strategy| strategy.measure(measure)) else {
        return visit.missing();
    };
    let speech = frame::speech(&visit.app);
    let plain = measure.title.clone();
    let wrong = status == StatusCode::UNPROCESSABLE_ENTITY;
    let title = if wrong { speech.with("manage-strategy-error", &[("title", &plain)]) } else { plain };
    frame::answer(visit, status, "/manage/instruments", &title, |speech| {
        form(speech, proposal, measure, sent, wrongs)
    })
}

fn form(speech: Speech<'_>, proposal: &Proposal, measure: &Measure, sent: &Sent, wrongs: &Wrongs) -> AnyView {
    let instrument = &proposal.instrument;
    let back = ["/manage/instruments/", &instrument.code, "/measures"].concat();
    let can = |question: &&Question| {
        question.counts()
            && match question.kind {
                Kind::Scale | Kind::Number(..) => true,
                Kind::Ranking(_) | Kind::Sort(_) => false,
                _ => !question.options().is_empty(),
            }
    };
    let questions: Vec<_> = instrument
        .questions
        .iter()
        .filter(can)
        .map(|question| {
            let inner = if question.options().is_empty() {
                least(speech, question, sent).into_any()
            } else {
                options(speech, proposal, question, sent).into_any()
            };
            let prefix = [&question.code, "."].concat();
            let used =
                sent.pairs().iter().any(|(name, value)| name.starts_with(&prefix) && !value.is_empty());
            view! {
                <details class="counted" open=used>
                    <summary>{label(instrument, &question.code)}</summary>
                    {inner}
                </details>
            }
        })
        .collect();
    let threshold =
        rule::threshold(speech, measure).unwrap_or_else(|| speech.say("manage-strategy-threshold-none"));
    let number = instrument.version.to_string();
    view! {
        <p class="trail"><a href=back>{name(instrument)}": "{speech.say("manage-versions-measures")}</a></p>
        <h1>{measure.title.clone()}</h1>
        {wrongs.summary(speech)}
        <p class="lede"><q lang="en">{measure.wording.clone()}</q></p>
        <p>{threshold}</p>
        <p>{speech.with("manage-versions-rule-lead", &[("version", &number)])}</p>
        <form method="post" id="rule">
            {questions}
            <div class="acts">
                <button class="go" name="act" value="set">{speech.say("manage-versions-rule-go")}</button>
                <button class="btn" name="act" value="none">{speech.say("manage-versions-rule-none")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn least(speech: Speech<'_>, question: &Question, sent: &Sent) -> AnyView {
    let name = [&question.code, "..least"].concat();
    let value = sent.get(&name).to_owned();
    view! {
        <div class="field short">
            <label for=name.clone()>{speech.say("manage-versions-rule-least")}</label>
            <input id=name.clone() name=name.clone() type="text" inputmode="numeric" value=value />
        </div>
    }
    .into_any()
}

/// Each option: counts, does not count, or is left out.
fn options(speech: Speech<'_>, proposal: &Proposal, question: &Question, sent: &Sent) -> AnyView {
    let instrument = &proposal.instrument;
    let rows: Vec<_> = question
        .options()
        .iter()
        .map(|option| {
            let name = [&question.code, ".", &option.code].concat();
            let is = sent.get(&name).to_owned();
            let words = rule::option_label(Some(instrument), Some(question), &option.code);
            let choice = |value: &'static str, key: &str| {
                let ticked = is == value;
                view! {
                    <label class="tick"><input type="radio" name=name.clone() value=value checked=ticked /><span>{speech.say(key)}</span></label>
                }
            };
            view! {
                <fieldset class="option">
                    <legend>{words}</legend>
                    {choice("", "manage-versions-rule-other")}
                    {choice("counts", "manage-versions-rule-counts")}
                    {choice("out", "manage-versions-rule-out")}
                </fieldset>
            }
        })
        .collect();
    view! { {rows} }.into_any()
}
