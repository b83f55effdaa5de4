//! `/manage/waves/{wave}/rate`: who was asked and how many answered, by setting and by batch of codes,
//! without knowing who; and words to send where few did.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use heard_domain::disclosure::Raw;
use heard_service::Way;
use heard_service::staff::Action;
use leptos::prelude::*;

use crate::i18n::Speech;
use crate::pages::manage::collectors::parts::{rate, so_far};
use crate::pages::manage::{Visit, frame};

/// Below so many per cent there are words to send.
const LOW: u64 = 50;

/// Who was asked, and how many answered.
#[derive(Clone, Copy, Default)]
struct Line {
    given: u64,
    came: Raw,
}

/// The page. It counts what the areas of the reader's role have.
pub async fn page(visit: Visit, Path(code): Path<String>) -> Response {
    let services = &visit.app.services;
    let catalogue = services.catalogue();
    let Some(wave) = catalogue.waves.iter().find(|wave| wave.code == code) else { return visit.missing() };
    let (reach, batches) = match (services.reach(&code).await, services.code_batches().await) {
        (Ok(reach), Ok(batches)) => (reach, batches),
        (Err(error), _) | (_, Err(error)) => return frame::store(&visit, &error),
    };
    let (mut settings, mut groups) = (BTreeMap::<String, Line>::new(), BTreeMap::<String, Line>::new());
    for entry in catalogue.entries().iter().filter(|entry| entry.wave.code == code) {
        let collector = &entry.collector;
        if !visit.may_in(Action::WaveRead, collector.area.as_deref()) {
            continue;
        }
        let mut line = Line::default();
        if entry.way() == Way::Codes {
            for batch in batches.iter().filter(|batch| batch.collector == collector.code) {
                line.given += batch.given;
                line.came += batch.used;
                let group = groups.entry(batch.label.clone()).or_default();
                group.given += batch.given;
                group.came += batch.used;
            }
        } else {
            line.given = entry.setup.roll.map_or(0, u64::from);
            line.came = reach.iter().filter(|(known, _)| *known == collector.code).map(|(_, n)| *n).sum();
        }
        let setting = settings.entry(collector.setting.clone().unwrap_or_default()).or_default();
        setting.given += line.given;
        setting.came += line.came;
    }
    let title = frame::speech(&visit.app).say("manage-waves-rate");
    let name = catalogue.wave_name(&code);
    let closes = wave.closes;
    frame::page(&visit, "/manage/waves", &title, |speech| {
        let low: Vec<_> = groups
            .iter()
            .filter(|(_, line)| rate(line.came, line.given).is_some_and(|rate| rate < LOW))
            .map(|(label, line)| letter(speech, label, &name, line, &speech.date(closes)))
            .collect();
        let low = (!low.is_empty()).then(|| {
            view! { <h2>{speech.say("manage-waves-letters")}</h2><p class="hint">{speech.say("manage-waves-letters-hint")}</p>{low} }
        });
        view! {
            <p class="trail"><a href=["/manage/waves/", &code].concat()>{name.clone()}</a></p>
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("manage-waves-rate-lead")}</p>
            <h2>{speech.say("manage-waves-by-setting")}</h2>
            {table(speech, "manage-waves-setting", &settings)}
            <h2>{speech.say("manage-waves-by-batch")}</h2>
            {table(speech, "manage-waves-batch", &groups)}
            {low}
        }
    })
}

fn table(speech: Speech<'_>, first: &str, lines: &BTreeMap<String, Line>) -> AnyView {
    if lines.is_empty() {
        return view! { <div class="empty"><p>{speech.say("manage-waves-no-lines")}</p></div> }.into_any();
    }
    let rows: Vec<_> = lines
        .iter()
        .map(|(name, line)| {
            let name = if name.is_empty() { speech.say("manage-waves-no-setting") } else { name.clone() };
            let rate = rate(line.came, line.given).map_or_else(
                || speech.say("manage-waves-no-rate"),
                |rate| speech.with("manage-waves-percent", &[("n", &rate.to_string())]),
            );
            let given = if line.given == 0 { speech.say("manage-waves-no-roll") } else { line.given.to_string() };
            view! { <tr><th scope="row">{name}</th><td class="num">{given}</td><td>{so_far(speech, line.came)}</td><td class="num">{rate}</td></tr> }
        })
        .collect();
    view! {
        <div class="wide"><table class="grid">
            <thead><tr>
                <th scope="col">{speech.say(first)}</th>
                <th scope="col" class="num">{speech.say("manage-waves-given")}</th>
                <th scope="col">{speech.say("manage-waves-came")}</th>
                <th scope="col" class="num">{speech.say("manage-waves-rate-head")}</th>
            </tr></thead>
            <tbody>{rows}</tbody>
        </table></div>
    }
    .into_any()
}

fn letter(speech: Speech<'_>, label: &str, wave: &str, line: &Line, closes: &str) -> AnyView {
    let put = [
        ("name", label),
        ("wave", wave),
        ("given", &*line.given.to_string()),
        ("came", &*so_far(speech, line.came)),
        ("closes", closes),
    ];
    // The letter leaves this page: marks of direction around what was put in would travel with it.
    let text = speech.with("manage-waves-letter", &put).replace(['\u{2068}', '\u{2069}'], "");
    view! { <div class="pane"><h3>{label.to_owned()}</h3><p>{text}</p></div> }.into_any()
}
