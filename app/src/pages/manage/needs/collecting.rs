//! Waves that close, and ways in that are not open though their wave is.

use heard_domain::disclosure::{Raw, Shown, reach};
use heard_domain::language::{Language, Presentation};
use heard_service::Catalogue;
use heard_service::ports::{StoreError, Wave};
use heard_service::staff::Action;
use jiff::civil::Date;

use super::{Need, Urgency};
use crate::i18n::Speech;
use crate::pages::manage::{Visit, frame};

/// So many days before it closes a wave is spoken of.
const AHEAD: i32 = 14;
/// So many days before it closes it is pressing.
const PRESSING: i32 = 3;

/// Adds what concerns waves and ways in.
///
/// # Errors
/// If the storage fails.
pub async fn add(visit: &Visit, needs: &mut Vec<Need>) -> Result<(), StoreError> {
    let speech = frame::speech(&visit.app);
    let catalogue = visit.app.services.catalogue();
    let today = (visit.app.today)();
    let open = |wave: &&Wave| !wave.frozen && wave.opens <= today && today <= wave.closes;
    if visit.staff.may(Action::WaveRead) {
        let gathered = visit.app.services.ports().voices.gathered().await?;
        for wave in catalogue.waves.iter().filter(open) {
            let left = today.until(wave.closes).map_or(0, |span| span.get_days());
            if left > AHEAD {
                continue;
            }
            let name = wave_name(&catalogue, wave);
            let when = day(speech, today, wave.closes);
            let closes = speech.with("manage-home-closes", &[("wave", &name), ("when", &when)]);
            needs.push(Need {
                urgency: if left <= PRESSING { Urgency::Now } else { Urgency::Soon },
                words: [closes, answers(speech, &gathered, &wave.code)].join(" "),
                link: "/manage/waves".to_owned(),
                action: speech.say("manage-home-closes-go"),
            });
        }
    }
    if visit.staff.may(Action::CollectorEdit) {
        for wave in catalogue.waves.iter().filter(open) {
            let name = wave_name(&catalogue, wave);
            let mut ways = catalogue.entries().iter().filter(|entry| entry.wave.code == wave.code).peekable();
            if ways.peek().is_none() && visit.may_in(Action::CollectorEdit, None) {
                needs.push(way_in(speech, speech.with("manage-home-no-way", &[("wave", &name)])));
            }
            for entry in ways.filter(|entry| entry.collector.paused) {
                if visit.may_in(Action::CollectorEdit, entry.collector.area.as_deref()) {
                    let put = [("way", entry.collector.code.as_str()), ("wave", &name)];
                    needs.push(way_in(speech, speech.with("manage-home-paused", &put)));
                }
            }
        }
    }
    Ok(())
}

fn way_in(speech: Speech<'_>, words: String) -> Need {
    let action = speech.say("manage-home-ways-go");
    Need { urgency: Urgency::Now, words, link: "/manage/collectors".to_owned(), action }
}

/// What a wave is called: the title of its instrument, and its code.
pub fn wave_name(catalogue: &Catalogue, wave: &Wave) -> String {
    let instrument = catalogue.instrument(&wave.instrument, wave.version);
    let frame = instrument.and_then(|known| known.frame(Language::ENGLISH, Presentation::Standard));
    frame.map_or_else(|| wave.code.clone(), |(_, texts)| texts.title.clone())
}

/// How many answers a wave has so far, never a small number.
pub fn answers(speech: Speech<'_>, gathered: &[(String, Raw)], wave: &str) -> String {
    let raw = gathered.iter().find(|(code, _)| code == wave).map_or(Raw::ZERO, |(_, raw)| *raw);
    match reach(raw) {
        Shown::Zero => speech.say("manage-home-answers-none"),
        Shown::Few => speech.say("manage-home-answers-few"),
        Shown::About(n) => speech.count("manage-home-answers", "n", n, &[]),
    }
}

/// A day that is near, as people say it.
pub fn day(speech: Speech<'_>, today: Date, day: Date) -> String {
    match today.until(day).map_or(0, |span| span.get_days()) {
        0 => speech.say("manage-home-today"),
        1 => speech.say("manage-home-tomorrow"),
        2..=6 => speech.say(match day.weekday() {
            jiff::civil::Weekday::Monday => "manage-home-monday",
            jiff::civil::Weekday::Tuesday => "manage-home-tuesday",
            jiff::civil::Weekday::Wednesday => "manage-home-wednesday",
            jiff::civil::Weekday::Thursday => "manage-home-thursday",
            jiff::civil::Weekday::Friday => "manage-home-friday",
            jiff::civil::Weekday::Saturday => "manage-home-saturday",
            jiff::civil::Weekday::Sunday => "manage-home-sunday",
        }),
        _ => speech.with("manage-home-on", &[("day", &speech.date(day))]),
    }
}
