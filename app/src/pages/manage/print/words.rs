//! What posters say, from the instrument and the words of the interface.

use axum::http::HeaderMap;
use heard_domain::instrument::Audience;
use heard_domain::language::{Language, Presentation};
use heard_service::Entry;

use super::super::collectors::parts::{spoken, whole};
use crate::printing::{Poster, Words};
use crate::state::App;

/// The address of a way in as people type it: browsers add what is before the name.
pub fn address(app: &App, headers: &HeaderMap, collector: &str) -> String {
    spoken(&whole(app, headers, collector)).to_owned()
}

/// The name of the questionnaire in English and in this language.
pub fn names(app: &App, entry: &Entry, language: Language) -> [String; 2] {
    [Language::ENGLISH, language].map(|language| said(app, entry, language, "", "").title)
}

/// A poster in one language.
pub fn poster(app: &App, headers: &HeaderMap, entry: &Entry, language: Language) -> Poster {
    let code = entry.collector.code.as_str();
    let (link, address) = (whole(app, headers, code), address(app, headers, code));
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
    // Some languages speak to children and to adults in different forms.
    let [call, audience, scan, typed, anonymous, your_code, once] = match entry.instrument.audience {
        Audience::Cyp => [
            "front-title",
            "audience-cyp",
            "print-scan",
            "print-address",
            "print-anonymous",
            "print-your-code",
            "print-once",
        ],
        Audience::Parents => [
            "print-call-parents",
            "audience-parents",
            "print-scan-parents",
            "print-address-parents",
            "print-anonymous-parents",
            "print-your-code-parents",
            "print-once-parents",
        ],
    }
    .map(|key| speech.say(key));
    Words {
        language: language.tag().to_owned(),
        right_to_left: language.direction() == "rtl",
        call,
        audience,
        title,
        summary,
        scan,
        address: typed,
        short_code: speech.with("print-short-code", &[("code", code)]),
        anonymous,
        until: speech.with("open-until", &[("closes", &speech.date(entry.wave.closes))]),
        your_code,
        once,
        square: speech.with("print-square", &[("address", address)]),
    }
}
