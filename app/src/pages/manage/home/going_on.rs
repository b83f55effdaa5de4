//! Open waves: how many were reached, and the addresses at which people come in.

use heard_domain::disclosure::Raw;
use heard_service::ports::{StoreError, Wave};
use heard_service::staff::Action;
use heard_service::{Entry, Group};
use leptos::prelude::*;

use crate::i18n::Speech;
use crate::pages::manage::{Visit, needs};

/// So many ways in of a wave are shown; more are in the list of all.
const SHOWN: usize = 4;

/// What is going on, as far as this person may see it.
pub struct Waves {
    open: Vec<(Wave, Vec<Group>)>,
    gathered: Vec<(String, Raw)>,
}

/// The open waves with their groups.
///
/// # Errors
/// If the storage fails.
pub async fn waves(visit: &Visit) -> Result<Waves, StoreError> {
    let mut found = Waves { open: Vec::new(), gathered: Vec::new() };
    if !visit.staff.may(Action::WaveRead) {
        return Ok(found);
    }
    let services = &visit.app.services;
    let catalogue = services.catalogue();
    let today = (visit.app.today)();
    found.gathered = services.ports().voices.gathered().await?;
    for wave in catalogue.waves.iter().filter(|wave| needs::open(wave, today)) {
        let aims = catalogue.plan(&wave.code).is_some_and(|plan| !plan.targets.is_empty());
        let reach = if aims { services.reach(&wave.code).await? } else { Vec::new() };
        found.open.push((wave.clone(), catalogue.groups(&wave.code, &reach)));
    }
    Ok(found)
}

/// The part of the page, if a wave is open.
pub fn section(
    visit: &Visit,
    speech: Speech<'_>,
    origin: &str,
    waves: &Waves,
) -> Option<impl IntoView + use<>> {
    let rows = waves.open.iter().map(|(wave, groups)| {
        let answers = needs::answers(speech, &waves.gathered, &wave.code);
        row(visit, speech, origin, wave, groups, answers)
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section aria-labelledby="going-on">
                <h2 id="going-on">{speech.say("manage-home-going-on")}</h2>
                <ul class="going">{rows}</ul>
            </section>
        }
    })
}

fn row(
    visit: &Visit,
    speech: Speech<'_>,
    origin: &str,
    wave: &Wave,
    groups: &[Group],
    answers: String,
) -> AnyView {
    let catalogue = visit.app.services.catalogue();
    let today = (visit.app.today)();
    let until = speech.with("manage-home-until", &[("when", &needs::day(speech, today, wave.closes))]);
    let here = ["/manage/waves/", &wave.code].concat();
    let groups: Vec<_> =
        groups.iter().map(|group| view! { <li>{needs::reached(speech, group)}</li> }).collect();
    let groups = (!groups.is_empty()).then(|| view! { <ul class="reached">{groups}</ul> });
    let entries: Vec<_> = catalogue
        .entries()
        .iter()
        .filter(|entry| entry.wave.code == wave.code && entry.open(today))
        .filter(|entry| visit.may_in(Action::CollectorRead, entry.collector.area.as_deref()))
        .collect();
    let more = entries.len().saturating_sub(SHOWN) as u64;
    let ways: Vec<_> = entries.iter().take(SHOWN).map(|entry| way(speech, origin, entry)).collect();
    let more = (more > 0).then(|| {
        let words = speech.count("manage-home-more-ways", "n", more, &[]);
        view! { <li><a href=here.clone()>{words}</a></li> }
    });
    view! {
        <li>
            <h3><a href=here.clone()>{catalogue.wave_name(&wave.code)}</a></h3>
            <p>{answers} " " {until}</p>
            {groups}
            <ul class="ways">{ways}{more}</ul>
        </li>
    }
    .into_any()
}

fn way(speech: Speech<'_>, origin: &str, entry: &Entry) -> AnyView {
    let path = ["/s/", &entry.collector.code].concat();
    let address = [origin, &path].concat();
    let label = speech.with("manage-home-address", &[("way", entry.label())]);
    let name = entry.label().to_owned();
    let size = address.len();
    view! { <li><input readonly=true size=size value=address aria-label=label /><a href=path>{speech.say("manage-home-visit")}<span class="vh">" " {name}</span></a></li> }
    .into_any()
}
