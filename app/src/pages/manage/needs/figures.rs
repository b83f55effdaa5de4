//! Waves that are over and not released, and measures without data.

use std::collections::BTreeMap;
use std::sync::Arc;

use heard_domain::release::Release;
use heard_domain::strategy::Strategy;
use heard_service::ports::{StoreError, Wave};
use heard_service::staff::Action;
use heard_service::{Catalogue, Gap};

use super::{Kind, Need, Urgency};
use crate::i18n::Speech;
use crate::pages::manage::strategy::gap_words;
use crate::pages::manage::{Visit, frame};

/// Adds what concerns releases and measures.
///
/// # Errors
/// If the storage fails.
pub async fn add(visit: &Visit, needs: &mut Vec<Need>) -> Result<(), StoreError> {
    let (freezes, plans) = (visit.staff.may(Action::ReleaseFreeze), visit.staff.may(Action::StrategyEdit));
    if !freezes && !plans {
        return Ok(());
    }
    let speech = frame::speech(&visit.app);
    let services = &visit.app.services;
    let catalogue = services.catalogue();
    let today = (visit.app.today)();
    let mut releases = Vec::new();
    for strategy in catalogue.strategies_in_use() {
        releases.push((strategy, services.newest_release(&strategy.code).await?));
    }
    for wave in catalogue.waves.iter().filter(|wave| freezes && wave.closes < today) {
        let Some(strategy) = unreleased(wave, &releases) else { continue };
        let name = catalogue.wave_name(&wave.code);
        let put = [("wave", &*name), ("day", &*speech.date(wave.closes))];
        needs.push(Need {
            kind: Kind::Over,
            urgency: Urgency::Now,
            words: speech.with("manage-home-over", &put),
            link: ["/manage/releases/preview?strategy=", &strategy.code, "&wave=", &wave.code].concat(),
            action: speech.say("manage-home-over-go"),
        });
    }
    for (strategy, release) in releases.iter().filter(|_| plans) {
        let silent = catalogue.silent_measures(strategy, release.as_deref(), today);
        if silent > 0 {
            let what = gaps(speech, &catalogue, strategy, release.as_deref(), today);
            let all = strategy.measures().count().to_string();
            let put = [("all", &*all), ("strategy", &*strategy.title), ("what", &*what)];
            needs.push(Need {
                kind: Kind::Measures,
                urgency: Urgency::Later,
                words: speech.count("manage-home-silent", "n", silent as u64, &put),
                link: ["/manage/strategy/", &strategy.code, "#gaps"].concat(),
                action: speech.say("manage-home-silent-go"),
            });
        }
    }
    Ok(())
}

/// The first strategy that a wave feeds and that has no release of the whole wave.
fn unreleased<'a>(wave: &Wave, releases: &[(&'a Strategy, Option<Arc<Release>>)]) -> Option<&'a Strategy> {
    let closes = wave.closes.to_string();
    let missing = |(strategy, release): &&(&'a Strategy, Option<Arc<Release>>)| {
        let feeds = strategy.measures().any(|(_, one)| one.source(&wave.instrument, wave.version).is_some());
        // A release of a day on which answers were still taken is not that of the whole wave.
        let released = release.as_ref().is_some_and(|release| {
            release.made_on > closes && release.figures.iter().any(|figure| figure.wave.code == wave.code)
        });
        feeds && !released
    };
    releases.iter().find(missing).map(|(strategy, _)| *strategy)
}

/// The gaps by name, each with the number of measures that have it.
fn gaps(
    speech: Speech<'_>,
    catalogue: &Catalogue,
    strategy: &Strategy,
    release: Option<&Release>,
    today: jiff::civil::Date,
) -> String {
    let mut counts: BTreeMap<Gap, u64> = BTreeMap::new();
    for (_, measure) in strategy.measures() {
        for gap in catalogue.gaps(measure, release, today).into_iter().filter(|gap| gap.silent()) {
            *counts.entry(gap).or_default() += 1;
        }
    }
    let said = counts.into_iter().map(|(gap, count)| {
        let (gap, count) = (gap_words(speech, gap).to_lowercase(), count.to_string());
        speech.with("manage-home-silent-gap", &[("gap", &gap), ("n", &count)])
    });
    said.collect::<Vec<_>>().join(", ")
}
