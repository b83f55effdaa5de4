//! Waves that close, and groups of which too few were reached.

use heard_domain::disclosure::{Rule, Shown};
use heard_service::Group;
use heard_service::ports::{StoreError, Wave};
use heard_service::staff::Action;
use jiff::civil::Date;

use super::words::{answers, day, reached};
use super::{Kind, Need, Urgency};
use crate::pages::manage::{Visit, frame};

/// So many days before it closes a wave is spoken of.
const AHEAD: i32 = 14;
/// So many days before it closes it is pressing.
const PRESSING: i32 = 3;

/// Whether a wave takes answers today.
pub fn open(wave: &Wave, today: Date) -> bool {
    !wave.frozen && wave.opens <= today && today <= wave.closes
}

/// Adds what concerns open waves.
///
/// # Errors
/// If the storage fails.
pub async fn add(visit: &Visit, needs: &mut Vec<Need>) -> Result<(), StoreError> {
    if !visit.staff.may(Action::WaveRead) {
        return Ok(());
    }
    let speech = frame::speech(&visit.app);
    let services = &visit.app.services;
    let catalogue = services.catalogue();
    let today = (visit.app.today)();
    let gathered = services.ports().voices.gathered().await?;
    for wave in catalogue.waves.iter().filter(|wave| open(wave, today)) {
        let left = days(today, wave.closes);
        let name = catalogue.wave_name(&wave.code);
        let when = day(speech, today, wave.closes);
        let link = ["/manage/waves/", &wave.code].concat();
        let urgency = if left <= PRESSING { Urgency::Now } else { Urgency::Soon };
        if left <= AHEAD {
            let closes = speech.with("manage-home-closes", &[("wave", &name), ("when", &when)]);
            needs.push(Need {
                kind: Kind::Closing,
                urgency,
                words: [closes, answers(speech, &gathered, &wave.code)].join(" "),
                link: link.clone(),
                action: speech.say("manage-home-closes-go"),
            });
        }
        // Only those who can do something about it are told.
        let chases = visit.may_in(Action::WaveEdit, None);
        if !chases || catalogue.plan(&wave.code).is_none_or(|plan| plan.targets.is_empty()) {
            continue;
        }
        let counted = services.reach(&wave.code).await?;
        for group in catalogue.groups(&wave.code, &counted) {
            if behind(&group, wave, today) {
                let put = [("wave", &*name), ("reached", &*reached(speech, &group)), ("when", &when)];
                needs.push(Need {
                    kind: Kind::Behind,
                    urgency,
                    words: speech.with("manage-home-behind", &put),
                    link: [&link, "/rate"].concat(),
                    action: speech.say("manage-home-behind-go"),
                });
            }
        }
    }
    Ok(())
}

fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// Whether fewer were reached than the days that have gone would let hope for. What is not said is not
/// judged by either: of a small number nothing is known but that it is small.
fn behind(group: &Group, wave: &Wave, today: Date) -> bool {
    let Some(came) = group.came else { return false };
    let (gone, all) = (days(wave.opens, today), days(wave.opens, wave.closes).max(1));
    // In the first days of a wave nobody is late.
    let (Ok(gone), Ok(all)) = (u64::try_from(gone), u64::try_from(all)) else { return false };
    if 4 * gone < all {
        return false;
    }
    let hoped = u64::from(group.target) * gone / all;
    match Rule::Rounded.show(came) {
        Shown::Zero => hoped > 0,
        Shown::Few => hoped > 7,
        Shown::About(n) => n < hoped,
    }
}

#[cfg(test)]
mod tests {
    use heard_domain::disclosure::Raw;
    use jiff::civil::date;

    use super::*;

    fn wave() -> Wave {
        Wave {
            code: "spring".into(),
            instrument: "life".into(),
            version: 1,
            opens: date(2026, 4, 1),
            closes: date(2026, 5, 11),
            frozen: false,
        }
    }

    fn late(came: Option<u64>, target: u32, today: Date) -> bool {
        let group = Group { label: "Special".into(), target, came: came.map(Raw::new) };
        behind(&group, &wave(), today)
    }

    #[test]
    fn a_group_is_behind_when_fewer_came_than_the_days_that_went() {
        let half = date(2026, 4, 21);
        assert!(late(Some(15), 40, half) && !late(Some(20), 40, half));
        assert!(!late(Some(0), 40, date(2026, 4, 5)), "nobody is late in the first days");
        assert!(!late(None, 40, half), "what nobody counts is not late");
        // Neither one nor seven of fourteen can be told from each other.
        assert_eq!(late(Some(1), 14, half), late(Some(7), 14, half));
        assert!(!late(Some(1), 14, half) && late(Some(0), 14, half));
    }
}
