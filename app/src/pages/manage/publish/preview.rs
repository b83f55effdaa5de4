//! What a release would show, were it frozen now, and why something is not shown.

use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::release::{Line, Reason};
use heard_domain::strategy::Strategy;
use heard_service::ports::Wave;
use heard_service::releases::Preview;
use heard_service::staff::Action;
use heard_service::{Catalogue, Token};
use leptos::prelude::*;

use super::super::form::{Sent, tick};
use super::super::{Visit, frame};
use super::{Asked, figure, waves};
use crate::i18n::Speech;

/// The page.
pub async fn page(visit: Visit, Asked(asked): Asked) -> Response {
    show(&visit, &asked, StatusCode::OK, None).await
}

/// The page for what a form or an address names; `notice` says what happened.
pub async fn show(visit: &Visit, asked: &Sent, status: StatusCode, notice: Option<&str>) -> Response {
    let catalogue = visit.app.services.catalogue();
    let code = Some(asked.get("strategy")).filter(|code| !code.is_empty());
    let strategy = match code {
        Some(code) => catalogue.strategy(code),
        None => catalogue.strategies.first(),
    };
    let Some(strategy) = strategy else { return visit.missing() };
    let chosen = waves(asked);
    let today = (visit.app.today)();
    let preview = match visit.app.services.preview_release(&strategy.code, &chosen, today).await {
        Ok(Some(preview)) => preview,
        Ok(None) => return visit.missing(),
        Err(error) => return frame::store(visit, &error),
    };
    let speech = frame::speech(&visit.app);
    let mut title = speech.say("manage-publish-preview-title");
    if status != StatusCode::OK {
        title = [&speech.say("error-prefix"), ": ", &title].concat();
    }
    let choice = choice(speech, &catalogue, strategy, &chosen);
    let found = (!chosen.is_empty()).then(|| found(speech, visit, &catalogue, strategy, &chosen, &preview));
    frame::answer(visit, status, "/manage/releases", &title, |speech| {
        let notice = notice.map(|key| {
            view! { <div class="sum" role="alert"><h2>{speech.say("manage-wrong-title")}</h2><p>{speech.say(key)}</p></div> }
        });
        view! {
            <p class="trail"><a href="/manage/releases">{speech.say("manage-publish-title")}</a></p>
            <h1>{speech.say("manage-publish-preview-title")}</h1>
            {notice}
            <p class="lede">{strategy.title.clone()}</p>
            {choice}
            {found}
            <details class="pane"><summary>{speech.say("manage-publish-rules")}</summary>
                <ul class="words">{rules(speech)}</ul>
            </details>
        }
    })
}

/// Waves that a measure of the strategy counts.
fn choice(speech: Speech<'_>, catalogue: &Catalogue, strategy: &Strategy, chosen: &[String]) -> AnyView {
    let feeds = |wave: &&Wave| {
        strategy.measures().any(|(_, measure)| measure.source(&wave.instrument, wave.version).is_some())
    };
    let ticks: Vec<_> = catalogue
        .waves
        .iter()
        .filter(feeds)
        .map(|wave| {
            let put = [("opens", &*speech.date(wave.opens)), ("closes", &*speech.date(wave.closes))];
            let words =
                [&catalogue.wave_name(&wave.code), " · ", &speech.with("manage-publish-wave-days", &put)]
                    .concat();
            tick("wave", wave.code.clone(), words, chosen.contains(&wave.code))
        })
        .collect();
    let none =
        ticks.is_empty().then(|| view! { <p class="empty">{speech.say("manage-publish-no-waves")}</p> });
    view! {
        <form method="get" action="/manage/releases/preview" class="pane">
            <input type="hidden" name="strategy" value=strategy.code.clone() />
            <fieldset class="field">
                <legend>{speech.say("manage-publish-waves")}</legend>
                <p class="hint">{speech.say("manage-publish-waves-hint")}</p>
                <div>{ticks}</div>{none}
            </fieldset>
            <button class="btn">{speech.say("manage-publish-look")}</button>
        </form>
    }
    .into_any()
}

fn found(
    speech: Speech<'_>,
    visit: &Visit,
    catalogue: &Catalogue,
    strategy: &Strategy,
    chosen: &[String],
    preview: &Preview,
) -> AnyView {
    let (counted, stays): (Vec<&Line>, Vec<&Line>) = preview.lines.iter().partition(|line| line.counted);
    let freeze = visit.staff.may(Action::ReleaseFreeze).then(|| {
        let hidden = hidden(strategy, chosen, preview);
        view! { <form method="get" action="/manage/releases/freeze" class="acts">{hidden}<button class="go">{speech.say("manage-publish-freeze")}</button></form> }
    });
    let stays = (!stays.is_empty()).then(|| {
        let number = u64::try_from(stays.len()).unwrap_or_default();
        let label = speech.count("manage-publish-stays", "n", number, &[]);
        view! {
            <details class="pane"><summary>{label.clone()}</summary>
                {table(speech, label, catalogue, strategy, &stays)}
            </details>
        }
    });
    view! {
        <h2>{speech.say("manage-publish-would")}</h2>
        <p>{summary(speech, &counted)}</p>
        {table(speech, speech.say("manage-publish-would"), catalogue, strategy, &counted)}
        {freeze}
        {stays}
    }
    .into_any()
}

/// How many figures change, and how many are held back.
pub fn summary(speech: Speech<'_>, lines: &[&Line]) -> String {
    let number = |key: &str| {
        let count = lines.iter().filter(|line| figure::change(line).1 == key).count();
        count.to_string()
    };
    let put = [
        ("new", number("manage-publish-change-new")),
        ("changed", number("manage-publish-change-changes")),
        ("same", number("manage-publish-change-same")),
        ("held", number("manage-publish-change-held")),
        ("hidden", number("manage-publish-change-hidden")),
    ];
    let put: Vec<(&str, &str)> = put.iter().map(|(name, number)| (*name, number.as_str())).collect();
    speech.with("manage-publish-summary", &put)
}

/// What leads from a preview to freezing it.
pub fn hidden(strategy: &Strategy, chosen: &[String], preview: &Preview) -> AnyView {
    let waves: Vec<_> =
        chosen.iter().map(|wave| view! { <input type="hidden" name="wave" value=wave.clone() /> }).collect();
    view! {
        <input type="hidden" name="strategy" value=strategy.code.clone() />
        {waves}
        <input type="hidden" name="seen" value=Token::new(preview.mark).write() />
    }
    .into_any()
}

fn table(
    speech: Speech<'_>,
    label: String,
    catalogue: &Catalogue,
    strategy: &Strategy,
    lines: &[&Line],
) -> AnyView {
    let rows: Vec<_> = lines.iter().map(|line| row(speech, catalogue, strategy, line)).collect();
    view! {
        <div class="wide" role="region" tabindex="0" aria-label=label><table class="grid stack preview" role="table">
            <thead role="rowgroup"><tr role="row">
                <th role="columnheader" scope="col">{speech.say("manage-publish-measure")}</th>
                <th role="columnheader" scope="col">{speech.say("manage-publish-next")}</th>
                <th role="columnheader" scope="col">{speech.say("manage-publish-now")}</th>
                <th role="columnheader" scope="col">{speech.say("manage-publish-why")}</th>
            </tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table></div>
    }
    .into_any()
}

fn row(speech: Speech<'_>, catalogue: &Catalogue, strategy: &Strategy, line: &Line) -> AnyView {
    let measure = strategy.measures().find(|(_, measure)| measure.code == line.measure);
    let title = measure.map_or_else(|| line.measure.clone(), |(_, measure)| measure.title.clone());
    let (class, change) = figure::change(line);
    let instrument = catalogue.instrument(&line.wave.instrument, line.wave.version).map(|known| &**known);
    let answers = line.next.as_ref().map(|next| figure::answers(speech, instrument, next));
    let why: Vec<_> =
        line.reasons.iter().map(|reason| view! { <li>{speech.say(figure::why(*reason))}</li> }).collect();
    let why = (!why.is_empty()).then(|| view! { <ul>{why}</ul> });
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">{title}<span class="meta">{catalogue.wave_name(&line.wave.code)}</span></th>
            <td role="cell"><span class=class>{speech.say(change)}</span><p>{figure::says(speech, line.next.as_ref())}</p>{answers}</td>
            <td role="cell" data-head=speech.say("manage-publish-now")>{figure::says(speech, line.shown.as_ref())}</td>
            <td role="cell">{why}</td>
        </tr>
    }
    .into_any()
}

fn rules(speech: Speech<'_>) -> AnyView {
    let reasons = [Reason::Few, Reason::Base, Reason::Repeated, Reason::Caution];
    let all = reasons.into_iter().map(figure::why);
    all.chain(["manage-publish-rule-rounded", "manage-publish-rule-groups"])
        .map(|key| view! { <li>{speech.say(key)}</li> })
        .collect_view()
        .into_any()
}
