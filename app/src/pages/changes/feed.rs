//! `/changes/feed.atom`: the same as an Atom feed, in one language.

use atom_syndication::{Category, Content, Entry, Feed, Generator, Link, Person, Text};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use heard_domain::feedback::Words;
use heard_domain::language::{Language, Presentation};
use heard_service::feedback::Published;
use jiff::Timestamp;

use crate::components::kind;
use crate::i18n::Speech;
use crate::pages::errors;
use crate::reader::Reader;
use crate::state::App;

/// The day on which nothing had been published yet: a feed must say when it changed.
const BEFORE: &str = "2026-01-01T00:00:00Z";

/// The feed.
pub async fn feed(State(app): State<App>, reader: Reader, headers: HeaderMap) -> Response {
    let speech = app.locales.speak(reader.language);
    let entries = match app.services.published_feedback().await {
        Ok(entries) => entries,
        Err(error) => return errors::store(&app, &reader, &error),
    };
    let base = app.settings.origin(&headers);
    let page = [&base, "/changes?lang=", reader.language.tag()].concat();
    let own = [&base, "/changes/feed.atom?lang=", reader.language.tag()].concat();
    let newest = entries.iter().map(updated).max();
    let (entries, seconds): (Vec<Entry>, _) =
        (entries.iter().filter_map(|entry| item(speech, &page, entry)).collect(), newest);
    let feed = Feed {
        title: plain(&[&speech.say("changes-title"), " – ", &speech.say("site-name")].concat()),
        id: own.clone(),
        updated: moment(seconds.map_or_else(|| BEFORE.to_owned(), |at| at.to_string())),
        authors: vec![Person { name: app.settings.organisation(speech), ..Person::default() }],
        generator: Some(Generator { value: "Heard".to_owned(), ..Generator::default() }),
        links: vec![link("self", &own, "application/atom+xml"), link("alternate", &page, "text/html")],
        subtitle: Some(plain(&speech.say("changes-lead"))),
        lang: Some(speech.language.tag().to_owned()),
        entries,
        ..Feed::default()
    };
    let headers =
        [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
    (StatusCode::OK, headers, feed.to_string()).into_response()
}

fn item(speech: Speech<'_>, page: &str, entry: &Published) -> Option<Entry> {
    let (language, title, content) = match &entry.says {
        Ok(says) => {
            let (language, words) = says.said_in(speech.language, Presentation::Standard)?;
            (language, words.title.clone(), told(speech, kind::key(says.kind), words))
        }
        Err(taken) => {
            let put = [("first", &*speech.date(entry.first)), ("date", &*speech.date(taken.day))];
            (speech.language, speech.with("changes-taken-back", &put), taken.reason.clone())
        }
    };
    let category = entry.says.as_ref().ok().map(|says| Category {
        term: says.kind.code().to_owned(),
        label: Some(speech.say(kind::key(says.kind))),
        ..Category::default()
    });
    let tag = if language == speech.language { None } else { Some(Language::tag(language).to_owned()) };
    Some(Entry {
        title: Text { value: title, lang: tag.clone(), ..Text::default() },
        id: entry.uuid.urn().to_string(),
        updated: moment(updated(entry).to_string()),
        published: Some(moment([&entry.first.to_string(), "T00:00:00Z"].concat())),
        categories: category.into_iter().collect(),
        links: vec![link("alternate", &[page, "#entry-", &entry.id.to_string()].concat(), "text/html")],
        content: Some(Content {
            value: Some(content),
            content_type: Some("text".to_owned()),
            lang: tag,
            ..Content::default()
        }),
        ..Entry::default()
    })
}

/// An entry as plain text, with a line of its own for each thing it says.
fn told(speech: Speech<'_>, became: &str, words: &Words) -> String {
    let line = |key: &str, text: &str| (!text.is_empty()).then(|| [&speech.say(key), ": ", text].concat());
    let lines = [
        line("changes-said", &words.said),
        line(became, &words.answer),
        line("changes-outcome", &words.outcome),
        line("changes-decided", &words.decided),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

/// When an entry last changed. Of taking it back only the day is known: it is not before the rest.
fn updated(entry: &Published) -> Timestamp {
    let taken = entry
        .says
        .as_ref()
        .err()
        .and_then(|taken| [&taken.day.to_string(), "T00:00:00Z"].concat().parse::<Timestamp>().ok());
    taken.map_or(entry.at, |taken| taken.max(entry.at))
}

fn moment(text: String) -> atom_syndication::FixedDateTime {
    text.parse().unwrap_or_default()
}

fn plain(text: &str) -> Text {
    Text { value: text.to_owned(), ..Text::default() }
}

fn link(rel: &str, address: &str, kind: &str) -> Link {
    Link {
        href: address.to_owned(),
        rel: rel.to_owned(),
        mime_type: Some(kind.to_owned()),
        ..Link::default()
    }
}
