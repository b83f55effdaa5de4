//! Ways in that are not open though their wave is.

use heard_service::Entry;
use heard_service::staff::Action;
use jiff::civil::Date;

use super::waves::open;
use super::{Kind, Need, Urgency};
use crate::i18n::Speech;
use crate::pages::manage::{Visit, frame};

/// Adds what concerns ways in.
pub fn add(visit: &Visit, needs: &mut Vec<Need>) {
    if !visit.staff.may(Action::CollectorEdit) {
        return;
    }
    let speech = frame::speech(&visit.app);
    let catalogue = visit.app.services.catalogue();
    let today = (visit.app.today)();
    for wave in catalogue.waves.iter().filter(|wave| open(wave, today)) {
        let name = catalogue.wave_name(&wave.code);
        let mut ways = catalogue.entries().iter().filter(|entry| entry.wave.code == wave.code).peekable();
        if ways.peek().is_none() && visit.may_in(Action::CollectorEdit, None) {
            needs.push(Need {
                kind: Kind::Way,
                urgency: Urgency::Now,
                words: speech.with("manage-home-no-way", &[("wave", &name)]),
                link: ["/manage/collectors/new?wave=", &wave.code].concat(),
                action: speech.say("manage-home-no-way-go"),
            });
        }
        for entry in ways {
            if visit.may_in(Action::CollectorEdit, entry.collector.area.as_deref()) {
                needs.extend(shut(speech, entry, &name, today));
            }
        }
    }
}

/// Why a way in to an open wave lets nobody in, if it does not and did before.
fn shut(speech: Speech<'_>, entry: &Entry, wave: &str, today: Date) -> Option<Need> {
    let here = ["/manage/collectors/", &entry.collector.code].concat();
    let put = [("way", entry.label()), ("wave", wave)];
    let (urgency, words, link) = if entry.closes() < today {
        let closed = speech.date(entry.closes());
        let words = speech.with("manage-home-way-closed", &[&put[..], &[("day", &*closed)]].concat());
        (Urgency::Soon, words, [&here, "/edit"].concat())
    } else if entry.collector.paused {
        (Urgency::Now, speech.with("manage-home-paused", &put), here)
    } else {
        return None;
    };
    Some(Need { kind: Kind::Way, urgency, words, link, action: speech.say("manage-home-way-go") })
}
