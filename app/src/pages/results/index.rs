//! `/results`: every measure of the strategy, with what was found.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::language::Language;
use heard_domain::release::{Figure, Release};
use heard_domain::statistics::Rag;
use heard_domain::strategy::{Measure, MeasureKind, Outcome, Strategy};
use heard_service::ports::TakenBack;
use jiff::civil::Date;
use leptos::either::Either;
use leptos::prelude::*;

use super::finding::{groups, sentence, status, who};
use super::title;
use crate::components::rag::{self, Status};
use crate::i18n::Speech;
use crate::pages::{answers, errors};
use crate::reader::Reader;
use crate::shell;
use crate::state::App;

/// The page.
pub async fn page(State(app): State<App>, reader: Reader) -> Response {
    let catalogue = app.services.catalogue();
    let speech = app.locales.speak(reader.language);
    let mut found = Vec::new();
    for strategy in catalogue.strategies_in_use() {
        let release = app.services.newest_release(&strategy.code).await;
        match (release, app.services.releases_taken_back(&strategy.code).await) {
            (Ok(release), Ok(taken)) => found.push((strategy, release, taken)),
            (Err(error), _) | (_, Err(error)) => return errors::store(&app, &reader, &error),
        }
    }
    let title = speech.say("results-title");
    let html = shell::public(&app, &reader, "/results", &title, || {
        let strategies: Vec<_> = found
            .iter()
            .map(|(strategy, release, taken)| match release {
                Some(release) => Either::Left(with_release(speech, &reader, strategy, release, taken)),
                None => Either::Right(view! { {without_release(speech)}{taken_back(speech, taken)} }),
            })
            .collect();
        let nothing = found.is_empty().then(|| without_release(speech));
        view! { <h1>{title.clone()}</h1>{strategies}{nothing} }
    });
    answers::html(StatusCode::OK, html)
}

/// A release that was taken back: its number, the day on which it was made, and why.
type Taken = (i64, Date, TakenBack);

/// What was published and is not shown any more. What staff write there is English.
fn taken_back(speech: Speech<'_>, taken: &[Taken]) -> impl IntoView + use<> {
    let (lang, dir) = title::marks(speech, Language::ENGLISH);
    taken
        .iter()
        .map(|(id, made, taken)| {
            let (made, date) = (speech.date(*made), speech.date(taken.day));
            let put = [("made", &*made), ("n", &*id.to_string()), ("date", &*date)];
            let when = speech.with("changes-release-back", &put);
            view! { <p class="note">{when}" "<span lang=lang dir=dir>{taken.reason.clone()}</span></p> }
        })
        .collect_view()
}

fn without_release(speech: Speech<'_>) -> impl IntoView + use<> {
    view! {
        <div class="empty"><h2>{speech.say("results-none-title")}</h2><p>{speech.say("results-none")}</p></div>
    }
}

fn with_release(
    speech: Speech<'_>,
    reader: &Reader,
    strategy: &Strategy,
    release: &Release,
    taken: &[Taken],
) -> impl IntoView + use<> {
    let lead = title::within(speech, "results-lead", "strategy", strategy.title_in(speech.language), &[]);
    let when = speech.with("results-release", &[("date", &speech.written_date(&release.made_on))]);
    let key: Vec<_> = [
        Status::Rated(Rag::Green),
        Status::Rated(Rag::Amber),
        Status::Rated(Rag::Red),
        Status::NoTarget,
        Status::NoFigure,
    ]
    .into_iter()
    .map(|status| view! { <li>{rag::status(speech, status)}</li> })
    .collect();
    let outcomes: Vec<_> =
        strategy.outcomes.iter().map(|outcome| section(speech, reader, strategy, outcome, release)).collect();
    view! {
        <p class="lede">{lead}</p>
        <p class="meta">{when}</p>
        {taken_back(speech, taken)}
        <ul class="key" aria-label=speech.say("key-title")>{key}</ul>
        {outcomes}
    }
}

fn section(
    speech: Speech<'_>,
    reader: &Reader,
    strategy: &Strategy,
    outcome: &Outcome,
    release: &Release,
) -> impl IntoView + use<> {
    let rows: Vec<_> =
        outcome.measures.iter().map(|measure| row(speech, reader, strategy, measure, release)).collect();
    let title = title::alone(speech, outcome.title_in(speech.language));
    let number = outcome.number.to_string();
    let numbered = speech.with("outcome", &[("n", &number)]).replace(&number, "");
    view! {
        <section class="outcome" data-hue=outcome.number aria-labelledby=outcome.code.clone()>
            <h2 id=outcome.code.clone()><span class="no"><span class="vh">{numbered}</span>{number}</span>{title}</h2>
            <ul class="rows">{rows}</ul>
        </section>
    }
}

fn row(
    speech: Speech<'_>,
    reader: &Reader,
    strategy: &Strategy,
    measure: &Measure,
    release: &Release,
) -> impl IntoView + use<> {
    let groups = groups(release, &measure.code);
    let (language, title) = measure.title_in(speech.language);
    let (lang, dir) = title::marks(speech, language);
    let address = reader.link(&["/results/", &strategy.code, "/", &measure.code].concat());
    let findings: Vec<_> = groups
        .iter()
        .map(|group| {
            let figure = group.newest();
            let said = [&who(speech, group.audience), ": ", &sentence(speech, figure)].concat();
            let meta = speech.month(&figure.wave.opens);
            view! { <p>{said}<span class="meta">" · "{meta}</span></p> }
        })
        .collect();
    let unasked = (measure.kind != MeasureKind::Survey).then(|| {
        let (kind, state) = match measure.kind {
            MeasureKind::Milestone => ("kind-milestone", "milestone-open"),
            _ => ("kind-administrative", "not-imported"),
        };
        view! { <p>{speech.say(state)}</p><p class="meta">{speech.say(kind)}</p> }
    });
    let target = measure.target.as_ref().and_then(|target| target.value);
    let strips: Vec<_> = groups.iter().filter_map(|group| strip(group.newest(), target)).collect();
    let statuses: Vec<_> = if groups.is_empty() {
        vec![rag::status(speech, Status::NoFigure)]
    } else {
        groups.iter().map(|group| rag::status(speech, status(measure, Some(group.newest())))).collect()
    };
    view! {
        <li>
            <div><h3><a href=address lang=lang dir=dir>{title.to_owned()}</a></h3>{findings}{unasked}</div>
            <div>{strips}</div>
            <div>{statuses}</div>
        </li>
    }
}

/// The likely range and the target on a line from 0 to 100. The sentence beside it says the same.
fn strip(figure: &Figure, target: Option<f64>) -> Option<impl IntoView + use<>> {
    let (percent, interval) = (figure.percent?, figure.interval?);
    let range = format!("M{:.1} 10H{:.1}", interval.low, interval.high);
    let target = target.map(|target| view! { <path class="tg" d=format!("M{target:.1} 2v16") /> });
    Some(view! {
        <svg class="strip" viewBox="-4 0 108 20" aria-hidden="true">
            <path class="ax" d="M0 10H100M0 6v8M50 7v6M100 6v8" />
            <path class="iv" d=range />
            {target}
            <circle class="pt" cx=format!("{percent:.1}") cy="10" r="4" />
        </svg>
    })
}
