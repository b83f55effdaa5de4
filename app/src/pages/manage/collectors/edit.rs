//! Making a way in, changing it, pausing it.

use axum::Form;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use heard_service::ports::{AuditEntry, Collector, CollectorSetup, Privacy};
use heard_service::staff::Action;
use heard_service::{Entry, Way};
use jiff::civil::Date;
use leptos::prelude::*;

use super::found;
use super::parts::way;
use crate::i18n::Speech;
use crate::pages::answers;
use crate::pages::manage::form::{self, Sent, Wrongs};
use crate::pages::manage::{Visit, frame};

/// `GET /manage/collectors/new`, with `?wave=` if it is known.
pub async fn fresh(visit: Visit, RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    let wave = query.split('&').find_map(|pair| pair.strip_prefix("wave=")).unwrap_or_default();
    let sent =
        Sent::new(vec![("wave".to_owned(), wave.to_owned()), ("privacy".to_owned(), "anonymous".to_owned())]);
    ask(&visit, None, &sent, &Wrongs::default())
}

/// `POST /manage/collectors/new`
pub async fn make(visit: Visit, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    let sent = Sent::new(pairs);
    let speech = frame::speech(&visit.app);
    let catalogue = visit.app.services.catalogue();
    let mut wrongs = Wrongs::default();
    let wave = catalogue.waves.iter().find(|wave| wave.code == sent.get("wave") && !wave.frozen);
    let chosen = Way::ALL.into_iter().find(|way| way.code() == sent.get("way"));
    if wave.is_none() {
        wrongs.add("wave", speech.say("manage-collectors-wrong-wave"));
    }
    if chosen.is_none() {
        wrongs.add("way", speech.say("manage-collectors-wrong-way"));
    }
    let (area, setting, privacy, setup) = read(speech, &sent, chosen == Some(Way::Embed), &mut wrongs);
    if !visit.may_in(Action::CollectorEdit, area.as_deref()) {
        wrongs.add("area", speech.say("manage-collectors-wrong-area"));
    }
    let (Some(wave), Some(chosen), true) = (wave, chosen, wrongs.is_empty()) else {
        return ask(&visit, None, &sent, &wrongs);
    };
    let Some(code) = visit.app.services.free_address(&(visit.app.random)()) else {
        return frame::failed(&visit.app);
    };
    let collector = Collector {
        code,
        wave: wave.code.clone(),
        channel: chosen.code().to_owned(),
        area,
        setting,
        privacy,
        paused: false,
    };
    let detail = [&*collector.channel, " of ", &wave.code].concat();
    let audit = visit.staff.did(visit.now, "collector.make", &collector.code, detail);
    store(&visit, &collector, &setup, audit).await
}

/// `GET /manage/collectors/{collector}/edit`
pub async fn form(visit: Visit, Path(code): Path<String>) -> Response {
    let entry = match found(&visit, &code, Action::CollectorEdit) {
        Ok(entry) => entry,
        Err(response) => return response,
    };
    let (collector, setup) = (&entry.collector, &entry.setup);
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let privacy = if collector.privacy == Privacy::Confidential { "confidential" } else { "anonymous" };
    let pairs = [
        ("label", setup.label.clone()),
        ("area", collector.area.clone().unwrap_or_default()),
        ("setting", collector.setting.clone().unwrap_or_default()),
        ("privacy", privacy.to_owned()),
        ("opens", day(setup.opens)),
        ("closes", day(setup.closes)),
        ("origin", setup.origin.clone().unwrap_or_default()),
        ("roll", setup.roll.map(|roll| roll.to_string()).unwrap_or_default()),
    ];
    let pairs = pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    ask(&visit, Some(&entry), &Sent::new(pairs), &Wrongs::default())
}

/// `POST /manage/collectors/{collector}/edit`
pub async fn change(
    visit: Visit,
    Path(code): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let entry = match found(&visit, &code, Action::CollectorEdit) {
        Ok(entry) => entry,
        Err(response) => return response,
    };
    let sent = Sent::new(pairs);
    let speech = frame::speech(&visit.app);
    let mut wrongs = Wrongs::default();
    let (area, setting, privacy, setup) = read(speech, &sent, entry.way() == Way::Embed, &mut wrongs);
    // Nobody hands a way in to an area that is not theirs.
    if !visit.may_in(Action::CollectorEdit, area.as_deref()) {
        wrongs.add("area", speech.say("manage-collectors-wrong-area"));
    }
    if !wrongs.is_empty() {
        return ask(&visit, Some(&entry), &sent, &wrongs);
    }
    let collector = Collector { area, setting, privacy, ..entry.collector.clone() };
    let audit = visit.staff.did(visit.now, "collector.edit", &code, "");
    store(&visit, &collector, &setup, audit).await
}

/// `POST /manage/collectors/{collector}/pause`
pub async fn pause(visit: Visit, Path(code): Path<String>) -> Response {
    set_paused(&visit, &code, true).await
}

/// `POST /manage/collectors/{collector}/reopen`
pub async fn reopen(visit: Visit, Path(code): Path<String>) -> Response {
    set_paused(&visit, &code, false).await
}

async fn set_paused(visit: &Visit, code: &str, paused: bool) -> Response {
    let entry = match found(visit, code, Action::CollectorEdit) {
        Ok(entry) => entry,
        Err(response) => return response,
    };
    let done = if paused { "collector.pause" } else { "collector.reopen" };
    let collector = Collector { paused, ..entry.collector.clone() };
    store(visit, &collector, &entry.setup, visit.staff.did(visit.now, done, code, "")).await
}

async fn store(visit: &Visit, collector: &Collector, setup: &CollectorSetup, audit: AuditEntry) -> Response {
    match visit.app.services.put_collector(collector, setup, audit).await {
        Ok(()) => answers::go_to(&["/manage/collectors/", &collector.code].concat()),
        Err(error) => frame::store(visit, &error),
    }
}

type Read = (Option<String>, Option<String>, Privacy, CollectorSetup);

fn read(speech: Speech<'_>, sent: &Sent, framed: bool, wrongs: &mut Wrongs) -> Read {
    let mut wrong = |field: &str, key: &str| wrongs.add(field, speech.say(key));
    if sent.get("label").is_empty() || sent.get("label").chars().count() > 120 {
        wrong("label", "manage-collectors-wrong-label");
    }
    let days = ["opens", "closes"].map(|name| match sent.get(name) {
        "" => Ok(None),
        text => text.parse::<Date>().map(Some),
    });
    for (name, day) in ["opens", "closes"].iter().zip(&days) {
        if day.is_err() {
            wrong(name, "manage-collectors-wrong-day");
        }
    }
    let [opens, closes] = days.map(|day| day.ok().flatten());
    if opens.zip(closes).is_some_and(|(opens, closes)| closes < opens) {
        wrong("closes", "manage-collectors-wrong-order");
    }
    let roll = match sent.get("roll") {
        "" => None,
        text => match text.parse::<u32>() {
            Ok(roll) if roll > 0 => Some(roll),
            _ => {
                wrong("roll", "manage-collectors-wrong-roll");
                None
            }
        },
    };
    let origin =
        Some(sent.get("origin").trim_end_matches('/').to_owned()).filter(|origin| !origin.is_empty());
    if framed && !origin.as_deref().is_some_and(is_origin) {
        wrong("origin", "manage-collectors-wrong-origin");
    }
    let some = |name: &str| Some(plain(sent.get(name))).filter(|text| !text.is_empty());
    let privacy =
        if sent.has("privacy", "confidential") { Privacy::Confidential } else { Privacy::Anonymous };
    let setup = CollectorSetup {
        label: sent.get("label").to_owned(),
        opens,
        closes,
        origin: origin.filter(|_| framed),
        roll,
    };
    (some("area"), some("setting"), privacy, setup)
}

/// Areas and settings are compared: small letters, and dashes for everything else.
fn plain(text: &str) -> String {
    let parts = text.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}

/// Whether this is an address of a site and nothing more, which may stand in a header.
fn is_origin(text: &str) -> bool {
    let Some(host) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else {
        return false;
    };
    !host.is_empty()
        && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':'))
}

fn ask(visit: &Visit, entry: Option<&Entry>, sent: &Sent, wrongs: &Wrongs) -> Response {
    let catalogue = visit.app.services.catalogue();
    let speech = frame::speech(&visit.app);
    let heading =
        speech.say(if entry.is_some() { "manage-collectors-edit" } else { "manage-collectors-new" });
    let value = |name: &str| sent.get(name).to_owned();
    let back = entry.map_or_else(
        || "/manage/collectors".to_owned(),
        |entry| ["/manage/collectors/", &entry.collector.code].concat(),
    );
    frame::form(visit, "/manage/collectors", &heading, wrongs, |speech| {
        let hint = |key: &str| Some(speech.say(key));
        let choose = || (String::new(), speech.say("manage-collectors-choose"));
        let first = entry.is_none().then(|| {
            let waves = catalogue.waves.iter().rev().filter(|wave| !wave.frozen);
            let waves = waves.map(|wave| (wave.code.clone(), catalogue.wave_name(&wave.code)));
            let ways = Way::ALL.into_iter().map(|one| (one.code().to_owned(), way(speech, one)));
            view! {
                {form::select(wrongs, "wave", speech.say("manage-collectors-wave"), None, std::iter::once(choose()).chain(waves).collect(), sent.get("wave"))}
                {form::select(wrongs, "way", speech.say("manage-collectors-way"), hint("manage-collectors-way-hint"), std::iter::once(choose()).chain(ways).collect(), sent.get("way"))}
            }
        });
        let privacy = [
            ("anonymous", "manage-collectors-anonymous"),
            ("confidential", "manage-collectors-confidential"),
        ];
        let privacy = privacy.into_iter().map(|(value, key)| (value.to_owned(), speech.say(key))).collect();
        let framed = entry.is_none_or(|entry| entry.way() == Way::Embed);
        let counted = entry.is_none_or(|entry| entry.way() != Way::Codes);
        view! {
            {wrongs.summary(speech)}
            <h1>{heading.clone()}</h1>
            <form method="post">
                {first}
                {form::line(wrongs, "label", "text", speech.say("manage-collectors-label"), hint("manage-collectors-label-hint"), value("label"))}
                <div class="pair">
                    {form::line(wrongs, "area", "text", speech.say("manage-collectors-area"), hint("manage-collectors-area-hint"), value("area"))}
                    {form::line(wrongs, "setting", "text", speech.say("manage-collectors-setting"), hint("manage-collectors-setting-hint"), value("setting"))}
                </div>
                {form::select(wrongs, "privacy", speech.say("manage-collectors-privacy"), hint("manage-collectors-privacy-hint"), privacy, sent.get("privacy"))}
                <div class="pair">
                    {form::line(wrongs, "opens", "date", speech.say("manage-collectors-opens"), hint("manage-collectors-opens-hint"), value("opens"))}
                    {form::line(wrongs, "closes", "date", speech.say("manage-collectors-closes"), hint("manage-collectors-closes-hint"), value("closes"))}
                </div>
                {counted.then(|| form::line(wrongs, "roll", "number", speech.say("manage-collectors-roll"), hint("manage-collectors-roll-hint"), value("roll")))}
                {framed.then(|| form::line(wrongs, "origin", "url", speech.say("manage-collectors-origin"), hint("manage-collectors-origin-hint"), value("origin")))}
                <div class="acts"><button class="go">{speech.say("manage-collectors-save")}</button><a class="btn" href=back>{speech.say("manage-collectors-cancel")}</a></div>
            </form>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_bare_site_may_stand_in_the_header() {
        for good in ["https://school.example", "http://localhost:8080"] {
            assert!(is_origin(good), "{good}");
        }
        for bad in
            ["", "https://", "school.example", "https://a.b; script-src *", "https://a.b/c", "https://*"]
        {
            assert!(!is_origin(bad), "{bad}");
        }
    }

    #[test]
    fn areas_are_compared_as_codes() {
        assert_eq!(plain("  North  Herefordshire "), "north-herefordshire");
        assert_eq!(plain("—"), "");
    }
}
