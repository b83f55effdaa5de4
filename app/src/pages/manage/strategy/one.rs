//! `/manage/strategy/{strategy}`: every measure with its rule, its questions and waves, its last figure,
//! and what it lacks.

use axum::extract::Path;
use axum::response::Response;
use heard_domain::language::Language;
use heard_domain::release::Release;
use heard_domain::strategy::{Measure, MeasureKind, Outcome, Source, Strategy};
use heard_service::{Catalogue, Gap};
use leptos::prelude::*;

use super::super::{Visit, frame};
use super::list::HERE;
use super::rule;
use crate::i18n::Speech;
use crate::pages::results::finding::{groups, sentence, who};

/// What a measure is shown from.
struct Ground<'a> {
    visit: &'a Visit,
    speech: Speech<'a>,
    catalogue: &'a Catalogue,
    strategy: &'a Strategy,
    release: Option<&'a Release>,
}

pub async fn page(visit: Visit, Path(code): Path<String>) -> Response {
    let services = &visit.app.services;
    let catalogue = services.catalogue();
    let Some(strategy) = catalogue.strategy(&code) else { return visit.missing() };
    let release = match services.newest_release(&code).await {
        Ok(release) => release,
        Err(error) => return frame::store(&visit, &error),
    };
    let here = [HERE, "/", &code].concat();
    frame::page(&visit, &here, &strategy.title, |speech| {
        let ground =
            Ground { visit: &visit, speech, catalogue: &catalogue, strategy, release: release.as_deref() };
        let outcomes: Vec<_> = strategy.outcomes.iter().map(|outcome| ground.outcome(outcome)).collect();
        let made = match &release {
            Some(release) => {
                speech.with("manage-strategy-released", &[("date", &speech.written_date(&release.made_on))])
            }
            None => speech.say("manage-strategy-unreleased"),
        };
        let document = [&here, "/document"].concat();
        view! {
            <p class="trail"><a href=HERE>{speech.say("manage-strategy-title")}</a></p>
            <h1>{strategy.title.clone()}</h1>
            <p class="lede">{strategy.publisher.clone()}", "{strategy.starts}"–"{strategy.ends}</p>
            <p class="meta">{made}</p>
            {ground.overview()}
            <p class="trail"><a href=document>{speech.say("manage-strategy-download")}</a></p>
            {outcomes}
        }
    })
}

impl Ground<'_> {
    fn gaps(&self, measure: &Measure) -> Vec<Gap> {
        self.catalogue.gaps(measure, self.release, (self.visit.app.today)())
    }

    /// What is missing, counted, each with the measures that lack it.
    fn overview(&self) -> AnyView {
        let speech = self.speech;
        let mut gaps: Vec<(Gap, Vec<&Measure>)> = Vec::new();
        for (_, measure) in self.strategy.measures() {
            for gap in self.gaps(measure) {
                match gaps.iter_mut().find(|(known, _)| *known == gap) {
                    Some((_, measures)) => measures.push(measure),
                    None => gaps.push((gap, vec![measure])),
                }
            }
        }
        gaps.sort_by_key(|(gap, _)| *gap);
        let rows: Vec<_> = gaps
            .into_iter()
            .map(|(gap, measures)| {
                let links: Vec<_> = measures
                    .iter()
                    .map(|measure| {
                        let to = ["#", &measure.code].concat();
                        view! { <li><a href=to>{measure.title.clone()}</a></li> }
                    })
                    .collect();
                let said = gap_words(speech, gap);
                let many = speech.count("manage-strategy-measures", "n", links.len() as u64, &[]);
                view! {
                    <details class="gap">
                        <summary>{state(gap, said)}" "{many}</summary>
                        <ul>{links}</ul>
                    </details>
                }
            })
            .collect();
        view! { <section class="gaps" aria-labelledby="gaps"><h2 id="gaps">{speech.say("manage-strategy-gaps")}</h2>{rows}</section> }
        .into_any()
    }

    fn outcome(&self, outcome: &Outcome) -> AnyView {
        let measures: Vec<_> = outcome.measures.iter().map(|measure| self.measure(measure)).collect();
        let number = outcome.number.to_string();
        let over = self.speech.with("outcome", &[("n", &number)]);
        view! {
            <section aria-labelledby=outcome.code.clone()>
                <h2 id=outcome.code.clone()>{over}": "{outcome.title.clone()}</h2>
                {measures}
            </section>
        }
        .into_any()
    }

    fn measure(&self, measure: &Measure) -> AnyView {
        let speech = self.speech;
        let gaps: Vec<_> =
            self.gaps(measure).into_iter().map(|gap| state(gap, gap_words(speech, gap))).collect();
        let kind = speech.say(match measure.kind {
            MeasureKind::Survey => "kind-survey",
            MeasureKind::Administrative => "kind-administrative",
            MeasureKind::Milestone => "kind-milestone",
        });
        let sources: Vec<_> = measure.sources.iter().map(|source| self.source(source)).collect();
        let threshold =
            rule::threshold(speech, measure).unwrap_or_else(|| speech.say("manage-strategy-threshold-none"));
        let baseline = match &measure.baseline {
            Some(baseline) => {
                let value = rule::in_unit(speech, measure.unit, baseline.value);
                [&value, ", ", &baseline.period].concat()
            }
            None => speech.say("fact-baseline-none"),
        };
        let figures: Vec<_> =
            self.figures(measure).into_iter().map(|said| view! { <dd>{said}</dd> }).collect();
        let missing = (!gaps.is_empty()).then(|| {
            view! { <dt>{speech.say("manage-strategy-missing")}</dt><dd class="lack">{gaps}</dd> }
        });
        view! {
            <article class="measure" id=measure.code.clone()>
                <h3>{measure.title.clone()}</h3>
                <p class="meta">{kind}" · "<q lang="en">{measure.wording.clone()}</q></p>
                <dl class="facts">
                    {sources}
                    <dt>{speech.say("manage-strategy-threshold")}</dt>
                    <dd>{threshold}</dd>
                    <dt>{speech.say("fact-baseline")}</dt>
                    <dd>{baseline}</dd>
                    <dt>{speech.say("manage-strategy-figure")}</dt>
                    {figures}
                    {missing}
                </dl>
            </article>
        }
        .into_any()
    }

    /// The newest figures, each of one audience: from the release, and from nothing else.
    fn figures(&self, measure: &Measure) -> Vec<String> {
        let groups = self.release.map(|release| groups(release, &measure.code)).unwrap_or_default();
        if groups.is_empty() {
            return vec![self.speech.say("status-no-figure")];
        }
        let said = groups.iter().map(|group| {
            let figure = group.newest();
            let when = self.speech.month(&figure.wave.opens);
            [&who(self.speech, group.audience), ": ", &sentence(self.speech, figure), " (", &when, ")"]
                .concat()
        });
        said.collect()
    }

    fn source(&self, source: &Source) -> AnyView {
        let speech = self.speech;
        let instrument = self.catalogue.instrument(&source.instrument, source.version);
        let name = instrument
            .and_then(|instrument| {
                instrument.frame(Language::ENGLISH, heard_domain::language::Presentation::Standard)
            })
            .map_or_else(|| source.instrument.clone(), |(_, texts)| texts.title.clone());
        let version = source.version.to_string();
        let said: Vec<_> = rule::sentences(speech, source, instrument.map(AsRef::as_ref))
            .into_iter()
            .map(|sentence| view! { <p>{sentence}</p> })
            .collect();
        let waves: Vec<String> = self
            .catalogue
            .waves
            .iter()
            .filter(|wave| wave.instrument == source.instrument && wave.version == source.version)
            .map(|wave| {
                let put = [
                    ("wave", &*self.catalogue.wave_name(&wave.code)),
                    ("from", &*speech.date(wave.opens)),
                    ("to", &*speech.date(wave.closes)),
                ];
                speech.with("manage-strategy-wave", &put)
            })
            .collect();
        let waves = if waves.is_empty() { speech.say("manage-strategy-wave-none") } else { waves.join("; ") };
        let asked = rule::asked(speech, source.audience);
        view! {
            <dt>{asked}</dt>
            <dd>
                {said}
                <p class="meta">{speech.with("manage-strategy-source", &[("name", &name), ("version", &version)])}" "{waves}</p>
            </dd>
        }
        .into_any()
    }
}

pub fn gap_words(speech: Speech<'_>, gap: Gap) -> String {
    speech.say(match gap {
        Gap::NoQuestion => "manage-strategy-gap-no-question",
        Gap::NotAsked => "manage-strategy-gap-not-asked",
        Gap::NoFigure => "manage-strategy-gap-no-figure",
        Gap::NotImported => "manage-strategy-gap-not-imported",
        Gap::NotReported => "manage-strategy-gap-not-reported",
        Gap::NoTarget => "manage-strategy-gap-no-target",
        Gap::NoBaseline => "manage-strategy-gap-no-baseline",
    })
}

fn state(gap: Gap, words: String) -> AnyView {
    let class = if gap.silent() { "state warn" } else { "state" };
    view! { <span class=class>{words}</span> }.into_any()
}
