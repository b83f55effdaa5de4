//! Waves that are over and not released, and measures without data.

use heard_domain::disclosure::Shown;
use heard_domain::strategy::MeasureKind;
use heard_service::ports::StoreError;
use heard_service::staff::Action;

use super::collecting::wave_name;
use super::{Need, Urgency};
use crate::pages::manage::{Visit, frame};

/// Adds what concerns releases and measures.
///
/// # Errors
/// If the storage fails.
pub async fn add(visit: &Visit, needs: &mut Vec<Need>) -> Result<(), StoreError> {
    let speech = frame::speech(&visit.app);
    let services = &visit.app.services;
    let catalogue = services.catalogue();
    let today = (visit.app.today)();
    let (freezes, plans) = (visit.staff.may(Action::ReleaseFreeze), visit.staff.may(Action::StrategyEdit));
    let mut releases = Vec::new();
    for strategy in &catalogue.strategies {
        releases.push((strategy, services.newest_release(&strategy.code).await?));
    }
    for wave in catalogue.waves.iter().filter(|wave| freezes && wave.closes < today) {
        let feeds = |kind: &str| {
            let measures = releases.iter().flat_map(|(strategy, _)| strategy.measures());
            measures.into_iter().any(|(_, measure)| measure.source(kind, wave.version).is_some())
        };
        let closes = wave.closes.to_string();
        let released = releases.iter().filter_map(|(_, release)| release.as_ref()).any(|release| {
            // A release of a day on which answers were still taken is not that of the whole wave.
            release.made_on > closes && release.figures.iter().any(|figure| figure.wave.code == wave.code)
        });
        if feeds(&wave.instrument) && !released {
            let put = [("wave", wave_name(&catalogue, wave)), ("day", speech.date(wave.closes))];
            let put: Vec<(&str, &str)> = put.iter().map(|(name, text)| (*name, text.as_str())).collect();
            needs.push(Need {
                urgency: Urgency::Now,
                words: speech.with("manage-home-over", &put),
                link: "/manage/releases".to_owned(),
                action: speech.say("manage-home-over-go"),
            });
        }
    }
    for (strategy, release) in releases.iter().filter(|_| plans) {
        let (mut unasked, mut unanswered) = (0, 0);
        for (_, measure) in strategy.measures().filter(|(_, measure)| measure.kind == MeasureKind::Survey) {
            let answered = release.as_ref().is_some_and(|release| {
                release.of_measure(&measure.code).any(|figure| figure.base != Shown::Zero)
            });
            if measure.sources.is_empty() {
                unasked += 1;
            } else if !answered {
                unanswered += 1;
            }
        }
        for (key, count) in [("manage-home-unasked", unasked), ("manage-home-unanswered", unanswered)] {
            if count > 0 {
                needs.push(Need {
                    urgency: Urgency::Later,
                    words: speech.count(key, "n", count, &[]),
                    link: "/manage/strategy".to_owned(),
                    action: speech.say("manage-home-measures-go"),
                });
            }
        }
    }
    Ok(())
}
