//! What posters say, from the instrument and the words of the interface.

use axum::http::{HeaderMap, header};
use heard_domain::instrument::Audience;
use heard_domain::language::{Language, Presentation};
use heard_service::Entry;

use crate::printing::{Poster, Words};
use crate::state::App;

/// The address of a way in, as the settings say, or else as the browser reached this server.
pub fn link(app: &App, headers: &HeaderMap, collector: &str) -> String {
    let site = app.settings.public_address.as_deref().map_or_else(
        || {
            let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
            let scheme = if app.settings.secure { "https://" } else { "http://" };
            [scheme, host].concat()
        },
        |address| address.trim_end_matches('/').to_owned(),
    );
    [&site, "/s/", collector].concat()
}

/// The same as people type it: browsers add what is before the name.
pub fn address(app: &App, headers: &HeaderMap, collector: &str) -> String {
    let link = link(app, headers, collector);
    let typed = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://"));
    typed.unwrap_or(&link).to_owned()
}

/// The name of the questionnaire in English and in this language.
pub fn names(app: &App, entry: &Entry, language: Language) -> [String; 2] {
    [Language::ENGLISH, language].map(|language| said(app, entry, language, "", "").title)
}

/// A poster in one language.
pub fn poster(app: &App, headers: &HeaderMap, entry: &Entry, language: Language) -> Poster {
    let code = entry.collector.code.as_str();
    let (link, address) = (link(app, headers, code), address(app, headers, code));
    let said = |language: Language| said(app, entry, language, code, &address);
    Poster {
        words: said(language),
        english: (language != Language::ENGLISH).then(|| said(Language::ENGLISH)),
        organisation: app.settings.organisation(app.locales.speak(language)),
        link,
        address: address.clone(),
    }
}

fn said(app: &App, entry: &Entry, language: Language, code: &str, address: &str) -> Words {
    let speech = app.locales.speak(language);
    let (title, summary) = entry
        .instrument
        .frame(language, Presentation::Standard)
        .map(|(_, texts)| (texts.title.clone(), texts.summary.clone()))
        .unwrap_or_default();
    let (call, audience) = match entry.instrument.audience {
        Audience::Cyp => ("front-title", "audience-cyp"),
        Audience::Parents => ("print-call-parents", "audience-parents"),
    };
    Words {
        language: language.tag().to_owned(),
        right_to_left: language.direction() == "rtl",
        call: speech.say(call),
        audience: speech.say(audience),
        title,
        summary,
        scan: speech.say("print-scan"),
        address: speech.say("print-address"),
        short_code: speech.with("print-short-code", &[("code", code)]),
        anonymous: speech.say("print-anonymous"),
        until: speech.with("open-until", &[("closes", &speech.date(entry.wave.closes))]),
        your_code: speech.say("print-your-code"),
        once: speech.say("print-once"),
        square: speech.with("print-square", &[("address", address)]),
    }
}
