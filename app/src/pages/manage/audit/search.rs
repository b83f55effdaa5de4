//! `/manage/audit`: what was done, newest first.

use axum::extract::Query;
use axum::response::Response;
use heard_service::ports::{AuditSearch, LoggedEntry, StoreError};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{Asked, words};
use crate::i18n::Speech;
use crate::pages::answers::encoded;
use crate::pages::manage::form::{self, Sent, Wrongs};
use crate::pages::manage::{Visit, frame};

/// The address of the page.
const HERE: &str = "/manage/audit";
/// Entries on a page.
const PAGE: u32 = 50;

/// What was looked for.
pub struct Looked {
    person: Option<i64>,
    kind: String,
    words: String,
    before: i64,
}

impl Looked {
    /// Reads an address. What is not understood was not asked for.
    pub fn read(asked: Vec<(String, String)>) -> Self {
        let asked = Sent::new(asked);
        Self {
            person: asked.get("person").parse().ok(),
            kind: asked.get("kind").to_owned(),
            words: asked.get("words").to_owned(),
            before: asked.get("before").parse().unwrap_or(0).max(0),
        }
    }

    /// As the log is asked.
    pub fn search(&self) -> AuditSearch {
        AuditSearch {
            person: self.person,
            action: self.kind.clone(),
            words: self.words.clone(),
            before: self.before,
        }
    }

    fn anything(&self) -> bool {
        self.person.is_some() || !self.kind.is_empty() || !self.words.is_empty()
    }

    /// An address with the same search.
    fn address(&self, path: &str, before: i64) -> String {
        let mut pairs = Vec::new();
        let mut put = |name: &str, value: &str| {
            if !value.is_empty() {
                pairs.push([name, "=", &encoded(value)].concat());
            }
        };
        put("person", &self.person.map(|person| person.to_string()).unwrap_or_default());
        put("kind", &self.kind);
        put("words", &self.words);
        if before > 0 {
            put("before", &before.to_string());
        }
        let mark = if pairs.is_empty() { "" } else { "?" };
        [path, mark, &pairs.join("&")].concat()
    }
}

/// What everybody is called who works here, or did.
pub struct Names(Vec<(i64, String)>);

impl Names {
    /// Reads them.
    pub async fn read(visit: &Visit) -> Result<Self, StoreError> {
        let all = visit.app.services.ports().people.all().await?;
        Ok(Self(all.into_iter().map(|member| (member.id, member.name)).collect()))
    }

    /// What somebody is called.
    pub fn of(&self, person: i64) -> Option<&str> {
        self.0.iter().find(|(id, _)| *id == person).map(|(_, name)| name.as_str())
    }
}

/// The page.
pub async fn page(visit: Visit, Query(asked): Asked) -> Response {
    let looked = Looked::read(asked);
    let read = async {
        let found = visit.app.services.ports().audit.search(&looked.search(), PAGE + 1).await?;
        Ok::<_, StoreError>((found, Names::read(&visit).await?))
    };
    let (mut found, names) = match read.await {
        Ok(read) => read,
        Err(error) => return frame::store(&visit, &error),
    };
    let more = found.len() > PAGE as usize;
    found.truncate(PAGE as usize);
    let older = found.last().filter(|_| more).map(|last| last.number);
    let title = frame::speech(&visit.app).say("manage-audit-title");
    frame::page(&visit, HERE, &title, |speech| {
        view! {
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("manage-audit-lede")}</p>
            {filter(speech, &looked, &names)}
            {days(speech, &looked, &found, &names)}
            {pages(speech, &looked, older)}
            <div class="acts">
                <a class="btn" href="/manage/audit/check">{speech.say("manage-audit-check")}</a>
                <a class="btn" href=looked.address("/manage/audit/download", 0) download="">
                    {speech.say(if looked.anything() { "manage-audit-download-found" } else { "manage-audit-download" })}
                </a>
            </div>
        }
    })
}

fn filter(speech: Speech<'_>, looked: &Looked, names: &Names) -> AnyView {
    let nothing = Wrongs::default();
    let everybody = (String::new(), speech.say("manage-audit-everybody"));
    let people = names.0.iter().map(|(id, name)| (id.to_string(), name.clone()));
    let people = std::iter::once(everybody).chain(people).collect();
    let everything = (String::new(), speech.say("manage-audit-everything"));
    let kinds = words::KINDS.iter().map(|(kind, key)| ((*kind).to_owned(), speech.say(key)));
    let kinds = std::iter::once(everything).chain(kinds).collect();
    let person = looked.person.map(|person| person.to_string()).unwrap_or_default();
    let clear = looked.anything().then(|| {
        view! { <a class="btn" href=HERE>{speech.say("manage-audit-clear")}</a> }
    });
    view! {
        <form class="pane sift" method="get" action=HERE role="search">
            {form::select(&nothing, "person", speech.say("manage-audit-person"), None, people, &person)}
            {form::select(&nothing, "kind", speech.say("manage-audit-kind"), None, kinds, &looked.kind)}
            {form::line(&nothing, "words", "search", speech.say("manage-audit-words"), None, looked.words.clone())}
            <div class="acts"><button class="go">{speech.say("manage-audit-look")}</button>{clear}</div>
        </form>
    }
    .into_any()
}

/// The entries, under the day on which they were written. Days and times are those of UTC, and say so:
/// where the reader is, nobody knows.
fn days(speech: Speech<'_>, looked: &Looked, found: &[LoggedEntry], names: &Names) -> AnyView {
    if found.is_empty() {
        let key = if looked.anything() { "manage-audit-none-found" } else { "manage-audit-none" };
        return view! { <div class="empty"><p>{speech.say(key)}</p></div> }.into_any();
    }
    let mut days: Vec<(Date, Vec<&LoggedEntry>)> = Vec::new();
    for logged in found {
        let day = logged.at.to_zoned(TimeZone::UTC).date();
        match days.last_mut() {
            Some((last, entries)) if *last == day => entries.push(logged),
            _ => days.push((day, vec![logged])),
        }
    }
    let days = days.into_iter().map(|(day, entries)| {
        let lines: Vec<_> = entries.into_iter().map(|logged| line(speech, logged, names)).collect();
        view! { <h2>{speech.date(day)}</h2><ol class="log">{lines}</ol> }
    });
    days.collect::<Vec<_>>().into_any()
}

fn line(speech: Speech<'_>, logged: &LoggedEntry, names: &Names) -> AnyView {
    let time = logged.at.strftime("%H:%M:%S").to_string();
    let who = match logged.person {
        None => speech.say("manage-audit-program"),
        Some(person) => names.of(person).map_or_else(
            || speech.with("manage-audit-number", &[("number", &person.to_string())]),
            str::to_owned,
        ),
    };
    let what = words::of(speech, logged, |person| names.of(person));
    view! {
        <li id=["entry-", &logged.number.to_string()].concat()>
            <time datetime=logged.at.to_string()>{speech.with("manage-audit-time", &[("time", &time)])}</time>
            <p><bdi class="by">{who}</bdi>" "{what}</p>
            <span class="meta">{speech.with("manage-audit-entry", &[("number", &logged.number.to_string())])}</span>
        </li>
    }
    .into_any()
}

fn pages(speech: Speech<'_>, looked: &Looked, older: Option<i64>) -> AnyView {
    let newest = (looked.before > 0).then(|| {
        let to = looked.address(HERE, 0);
        view! { <a class="btn" href=to>{speech.say("manage-audit-newest")}</a> }
    });
    let older = older.map(|before| {
        let to = looked.address(HERE, before);
        view! { <a class="btn" href=to rel="next">{speech.say("manage-audit-older")}</a> }
    });
    (newest.is_some() || older.is_some())
        .then(|| {
            view! { <nav class="acts" aria-label=speech.say("manage-audit-pages")>{newest}{older}</nav> }
        })
        .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn an_address_leads_to_the_same_search() {
        let asked = pairs(&[("person", "3"), ("kind", "wave."), ("words", "a b&=ż"), ("before", "9")]);
        let looked = Looked::read(asked);
        assert_eq!(
            looked.address(HERE, 9),
            "/manage/audit?person=3&kind=wave.&words=a%20b%26%3d%c5%bc&before=9"
        );
        assert_eq!(Looked::read(Vec::new()).address(HERE, 0), HERE);
    }

    #[test]
    fn what_is_not_understood_was_not_asked_for() {
        let looked = Looked::read(pairs(&[("person", "x"), ("before", "-4"), ("words", "  ")]));
        assert!(!looked.anything() && looked.before == 0);
    }
}
