//! What several needs say alike: numbers that are safe to show, and days.

use heard_domain::disclosure::{Raw, Rule, Shown, reach};
use heard_service::Group;
use jiff::civil::{Date, Weekday};

use crate::i18n::Speech;

/// How many answers a wave has so far, never a small number.
pub fn answers(speech: Speech<'_>, gathered: &[(String, Raw)], wave: &str) -> String {
    let raw = gathered.iter().find(|(code, _)| code == wave).map_or(Raw::ZERO, |(_, raw)| *raw);
    match reach(raw) {
        Shown::Zero => speech.say("manage-home-answers-none"),
        Shown::Few => speech.say("manage-home-answers-few"),
        Shown::About(n) => speech.count("manage-home-answers", "n", n, &[]),
    }
}

/// How many people of a group were reached: rounded, as its wave says it, and never a small number.
pub fn reached(speech: Speech<'_>, group: &Group) -> String {
    let target = group.target.to_string();
    let put = [("group", group.label.as_str()), ("target", &target)];
    match group.came.map(|came| Rule::Rounded.show(came)) {
        None => speech.with("manage-home-reach-uncounted", &put),
        Some(Shown::Zero) => speech.with("manage-home-reach-none", &put),
        Some(Shown::Few) => speech.with("manage-home-reach-few", &put),
        Some(Shown::About(n)) => {
            let n = n.to_string();
            speech.with("manage-home-reach", &[&put[..], &[("n", &*n)]].concat())
        }
    }
}

/// A day that is near, as people say it.
pub fn day(speech: Speech<'_>, today: Date, day: Date) -> String {
    match today.until(day).map_or(0, |span| span.get_days()) {
        0 => speech.say("manage-home-today"),
        1 => speech.say("manage-home-tomorrow"),
        2..=6 => speech.say(match day.weekday() {
            Weekday::Monday => "manage-home-monday",
            Weekday::Tuesday => "manage-home-tuesday",
            Weekday::Wednesday => "manage-home-wednesday",
            Weekday::Thursday => "manage-home-thursday",
            Weekday::Friday => "manage-home-friday",
            Weekday::Saturday => "manage-home-saturday",
            Weekday::Sunday => "manage-home-sunday",
        }),
        _ => speech.with("manage-home-on", &[("day", &speech.date(day))]),
    }
}
