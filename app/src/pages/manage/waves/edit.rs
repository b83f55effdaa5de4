//! Making a wave, and changing its dates and targets.

use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use heard_service::Catalogue;
use heard_service::ports::{Wave, WavePlan};
use heard_service::staff::Action;
use jiff::civil::Date;
use leptos::prelude::*;

use super::asked;
use crate::i18n::Speech;
use crate::pages::answers;
use crate::pages::manage::form::{self, Sent, Wrongs};
use crate::pages::manage::{Visit, frame};

/// The fields of the groups to reach.
const GROUPS: [(&str, &str); 6] = [
    ("group-1", "people-1"),
    ("group-2", "people-2"),
    ("group-3", "people-3"),
    ("group-4", "people-4"),
    ("group-5", "people-5"),
    ("group-6", "people-6"),
];

/// `GET /manage/waves/new`
pub async fn fresh(visit: Visit) -> Response {
    if !visit.may_in(Action::WaveEdit, None) {
        return visit.refuse();
    }
    ask(&visit, None, &Sent::default(), &Wrongs::default()).await
}

/// `POST /manage/waves/new`
pub async fn make(visit: Visit, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    if !visit.may_in(Action::WaveEdit, None) {
        return visit.refuse();
    }
    let sent = Sent::new(pairs);
    let catalogue = visit.app.services.catalogue();
    let speech = frame::speech(&visit.app);
    let mut wrongs = Wrongs::default();
    let (plan, dates) = read(speech, &sent, &mut wrongs);
    let chosen = catalogue.instruments().find(|one| version(&one.code, one.version) == sent.get("version"));
    let closed = match chosen {
        Some(one) => visit.app.services.version_closed(&one.code, one.version).await,
        None => Ok(false),
    };
    let closed = match closed {
        Ok(closed) => closed,
        Err(error) => return frame::store(&visit, &error),
    };
    if chosen.is_none() || closed {
        wrongs.add("version", speech.say("manage-waves-wrong-version"));
    }
    let (Some(instrument), Some((opens, closes)), true) = (chosen, dates, wrongs.is_empty()) else {
        return ask(&visit, None, &sent, &wrongs).await;
    };
    let wave = Wave {
        code: free_code(&catalogue, &plan.title),
        instrument: instrument.code.clone(),
        version: instrument.version,
        opens,
        closes,
        frozen: false,
    };
    let detail = format!("{} v{}, {opens} to {closes}", wave.instrument, wave.version);
    let audit = visit.staff.did(visit.now, "wave.make", &wave.code, detail);
    store(&visit, &wave, &plan, audit).await
}

/// `GET /manage/waves/{wave}/edit`
pub async fn form(visit: Visit, Path(code): Path<String>) -> Response {
    let catalogue = visit.app.services.catalogue();
    let Some(wave) = catalogue.waves.iter().find(|wave| wave.code == code) else { return visit.missing() };
    if !visit.may_in(Action::WaveEdit, None) || wave.frozen {
        return visit.refuse();
    }
    let plan = catalogue.plan(&code).cloned().unwrap_or_default();
    let pair = |name: &str, value: String| (name.to_owned(), value);
    let mut pairs = vec![
        pair("title", plan.title),
        pair("opens", wave.opens.to_string()),
        pair("closes", wave.closes.to_string()),
        pair("freezes", plan.freezes.map(|day| day.to_string()).unwrap_or_default()),
    ];
    for ((group, people), (label, number)) in GROUPS.iter().zip(plan.targets) {
        pairs.extend([pair(group, label), pair(people, number.to_string())]);
    }
    ask(&visit, Some(wave), &Sent::new(pairs), &Wrongs::default()).await
}

/// `POST /manage/waves/{wave}/edit`
pub async fn change(
    visit: Visit,
    Path(code): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let catalogue = visit.app.services.catalogue();
    let Some(wave) = catalogue.waves.iter().find(|wave| wave.code == code) else { return visit.missing() };
    if !visit.may_in(Action::WaveEdit, None) || wave.frozen {
        return visit.refuse();
    }
    let sent = Sent::new(pairs);
    let mut wrongs = Wrongs::default();
    let (plan, dates) = read(frame::speech(&visit.app), &sent, &mut wrongs);
    let (Some((opens, closes)), true) = (dates, wrongs.is_empty()) else {
        return ask(&visit, Some(wave), &sent, &wrongs).await;
    };
    let wave = Wave { opens, closes, ..wave.clone() };
    let audit = visit.staff.did(visit.now, "wave.edit", &wave.code, format!("{opens} to {closes}"));
    store(&visit, &wave, &plan, audit).await
}

async fn store(
    visit: &Visit,
    wave: &Wave,
    plan: &WavePlan,
    audit: heard_service::ports::AuditEntry,
) -> Response {
    match visit.app.services.put_wave(wave, plan, audit).await {
        Ok(()) => answers::go_to(&["/manage/waves/", &wave.code].concat()),
        Err(error) => frame::store(visit, &error),
    }
}

fn version(code: &str, number: u32) -> String {
    format!("{code}/{number}")
}

/// A code that no wave has, made of the title.
fn free_code(catalogue: &Catalogue, title: &str) -> String {
    let kept = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    let plain: String = title.chars().map(kept).collect();
    let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    let mut stem: String = parts.join("-").chars().take(40).collect();
    if stem.is_empty() || stem == "new" {
        "wave".clone_into(&mut stem);
    }
    let free = |code: &String| catalogue.waves.iter().all(|wave| wave.code != *code);
    let numbered = (2_u32..).map(|number| format!("{stem}-{number}"));
    std::iter::once(stem.clone()).chain(numbered).find(free).unwrap_or(stem)
}

fn read(speech: Speech<'_>, sent: &Sent, wrongs: &mut Wrongs) -> (WavePlan, Option<(Date, Date)>) {
    let mut wrong = |field: &str, key: &str| wrongs.add(field, speech.say(key));
    if sent.get("title").is_empty() || sent.get("title").chars().count() > 120 {
        wrong("title", "manage-waves-wrong-title");
    }
    let [opens, closes, freezes] =
        ["opens", "closes", "freezes"].map(|name| sent.get(name).parse::<Date>().ok());
    if opens.is_none() {
        wrong("opens", "manage-waves-wrong-day");
    }
    if closes.is_none() {
        wrong("closes", "manage-waves-wrong-day");
    }
    if opens.zip(closes).is_some_and(|(opens, closes)| closes < opens) {
        wrong("closes", "manage-waves-wrong-order");
    }
    if freezes.is_none() && !sent.get("freezes").is_empty() {
        wrong("freezes", "manage-waves-wrong-day");
    }
    if freezes.zip(closes).is_some_and(|(freezes, closes)| freezes <= closes) {
        wrong("freezes", "manage-waves-wrong-freezes");
    }
    let mut targets = Vec::new();
    for (group, people) in GROUPS {
        let (label, number) = (sent.get(group), sent.get(people));
        if label.is_empty() && number.is_empty() {
            continue;
        }
        match number.parse::<u32>() {
            Ok(number) if number > 0 && !label.is_empty() => targets.push((label.to_owned(), number)),
            _ => wrong(people, "manage-waves-wrong-target"),
        }
    }
    (WavePlan { title: sent.get("title").to_owned(), freezes, targets }, opens.zip(closes))
}

async fn ask(visit: &Visit, wave: Option<&Wave>, sent: &Sent, wrongs: &Wrongs) -> Response {
    let catalogue = visit.app.services.catalogue();
    let marks = match visit.app.services.version_marks().await {
        Ok(marks) => marks,
        Err(error) => return frame::store(visit, &error),
    };
    let closed = |code: &str, version: u32| {
        marks.iter().any(|mark| mark.code == code && mark.version == version && mark.closed.is_some())
    };
    let speech = frame::speech(&visit.app);
    let heading = speech.say(if wave.is_some() { "manage-waves-edit" } else { "manage-waves-new" });
    let value = |name: &str| sent.get(name).to_owned();
    frame::form(visit, "/manage/waves", &heading, wrongs, |speech| {
        let hint = |key: &str| Some(speech.say(key));
        let versions = wave.is_none().then(|| {
            let options = catalogue
                .instruments()
                .filter(|one| !closed(&one.code, one.version))
                .map(|one| (version(&one.code, one.version), asked(&catalogue, &one.code, one.version)));
            let first = (String::new(), speech.say("manage-waves-choose"));
            let options = std::iter::once(first).chain(options).collect();
            let hint = hint("manage-waves-version-hint");
            form::select(
                wrongs,
                "version",
                speech.say("manage-waves-version"),
                hint,
                options,
                sent.get("version"),
            )
        });
        let rows: Vec<_> = GROUPS
            .into_iter()
            .enumerate()
            .map(|(index, (group, people))| {
                let number = (index + 1).to_string();
                let name = |key: &str| speech.with(key, &[("n", &number)]);
                view! {
                    <div class="pair">
                        {form::line(wrongs, group, "text", name("manage-waves-group-n"), None, value(group))}
                        {form::line(wrongs, people, "number", name("manage-waves-people-n"), None, value(people))}
                    </div>
                }
            })
            .collect();
        view! {
            {wrongs.summary(speech)}
            <h1>{heading.clone()}</h1>
            <form method="post">
                {form::line(wrongs, "title", "text", speech.say("manage-waves-title"), hint("manage-waves-title-hint"), value("title"))}
                {versions}
                <div class="pair">
                    {form::line(wrongs, "opens", "date", speech.say("manage-waves-opens"), None, value("opens"))}
                    {form::line(wrongs, "closes", "date", speech.say("manage-waves-closes"), None, value("closes"))}
                </div>
                {form::line(wrongs, "freezes", "date", speech.say("manage-waves-freezes"), hint("manage-waves-freezes-hint"), value("freezes"))}
                <fieldset class="field"><legend>{speech.say("manage-waves-targets")}</legend>
                    <p class="hint">{speech.say("manage-waves-targets-hint")}</p>
                    {rows}
                </fieldset>
                <div class="acts"><button class="go">{speech.say("manage-waves-save")}</button>
                    <a class="btn" href="/manage/waves">{speech.say("manage-waves-cancel")}</a></div>
            </form>
        }
    })
}
