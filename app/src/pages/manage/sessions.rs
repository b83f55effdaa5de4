//! `/manage/sessions`: sessions with a group. How many were there and what helped is written down,
//! never who.

use axum::Form;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use heard_service::ports::GroupSession;
use heard_service::staff::Action;
use heard_service::{Entry, Way};
use leptos::prelude::*;

use super::collectors::{big, open};
use super::form::{self, Sent, Wrongs};
use super::{Access, Room, Visit, frame};
use crate::i18n::Speech;
use crate::pages::answers;

/// Letters of a note, at most.
const LONGEST: usize = 2000;

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    let run = Access::Needs(Action::SessionRun);
    vec![
        Room::get("/manage/sessions", run, list),
        Room::post("/manage/sessions", run, begin),
        Room::get("/manage/sessions/{session}", run, show),
        Room::post("/manage/sessions/{session}", run, change),
        Room::get("/manage/sessions/{session}/screen", run, screen),
    ]
}

fn runs(visit: &Visit, entry: &Entry) -> bool {
    matches!(entry.way(), Way::Session | Way::Kiosk | Way::Poll)
        && visit.may_in(Action::SessionRun, entry.collector.area.as_deref())
}

async fn list(visit: Visit) -> Response {
    page(&visit, &Sent::default(), &Wrongs::default()).await
}

async fn begin(visit: Visit, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    let sent = Sent::new(pairs);
    let speech = frame::speech(&visit.app);
    let mut wrongs = Wrongs::default();
    let catalogue = visit.app.services.catalogue();
    let entry =
        catalogue.entry(sent.get("collector")).filter(|entry| runs(&visit, entry) && open(&visit, entry));
    if entry.is_none() {
        wrongs.add("collector", speech.say("manage-collectors-wrong-collector"));
    }
    let read = read(speech, &sent, &mut wrongs);
    let (Some(entry), Some((people, support, notes)), true) = (entry, read, wrongs.is_empty()) else {
        return page(&visit, &sent, &wrongs).await;
    };
    let session = GroupSession {
        id: 0,
        collector: entry.collector.code.clone(),
        held: (visit.app.today)(),
        by: visit.staff.id,
        people,
        support,
        notes,
        closed: false,
    };
    match visit.app.services.open_session(&session, &visit.staff, visit.now).await {
        Ok(id) => answers::go_to(&["/manage/sessions/", &id.to_string()].concat()),
        Err(error) => frame::store(&visit, &error),
    }
}

fn read(speech: Speech<'_>, sent: &Sent, wrongs: &mut Wrongs) -> Option<(u32, String, String)> {
    let people = sent.get("people").parse::<u32>().ok().filter(|people| (1..=500).contains(people));
    if people.is_none() {
        wrongs.add("people", speech.say("manage-collectors-wrong-people"));
    }
    for name in ["support", "notes"] {
        if sent.get(name).chars().count() > LONGEST {
            wrongs.add(name, speech.say("manage-collectors-wrong-long"));
        }
    }
    Some((people?, sent.get("support").to_owned(), sent.get("notes").to_owned()))
}

/// A session that this person may run, and its way in.
async fn found(visit: &Visit, id: &str) -> Result<(GroupSession, std::sync::Arc<Entry>), Response> {
    let sessions = visit.app.services.group_sessions().await.map_err(|error| frame::store(visit, &error))?;
    let session = sessions.into_iter().find(|session| session.id.to_string() == id);
    let session = session.ok_or_else(|| visit.missing())?;
    let catalogue = visit.app.services.catalogue();
    let entry = catalogue.entry(&session.collector).cloned().ok_or_else(|| visit.missing())?;
    if runs(visit, &entry) { Ok((session, entry)) } else { Err(visit.refuse()) }
}

async fn change(visit: Visit, Path(id): Path<String>, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    let (session, entry) = match found(&visit, &id).await {
        Ok(found) => found,
        Err(response) => return response,
    };
    let sent = Sent::new(pairs);
    let mut wrongs = Wrongs::default();
    let read = read(frame::speech(&visit.app), &sent, &mut wrongs);
    let (Some((people, support, notes)), true) = (read, wrongs.is_empty()) else {
        return one(&visit, &session, &entry, &sent, &wrongs);
    };
    let closed = session.closed || sent.has("go", "close");
    let session = GroupSession { people, support, notes, closed, ..session };
    match visit.app.services.put_session(&session, &visit.staff, visit.now).await {
        Ok(()) => answers::go_to(&["/manage/sessions/", &id].concat()),
        Err(error) => frame::store(&visit, &error),
    }
}

async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    let (session, entry) = match found(&visit, &id).await {
        Ok(found) => found,
        Err(response) => return response,
    };
    let pairs = [
        ("people", session.people.to_string()),
        ("support", session.support.clone()),
        ("notes", session.notes.clone()),
    ];
    let sent = Sent::new(pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect());
    one(&visit, &session, &entry, &sent, &Wrongs::default())
}

async fn screen(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    match found(&visit, &id).await {
        Ok((session, entry)) if !session.closed && open(&visit, &entry) => {
            big(&visit, &headers, &entry, None)
        }
        Ok(_) => answers::go_to(&["/manage/sessions/", &id].concat()),
        Err(response) => response,
    }
}

fn fields(speech: Speech<'_>, sent: &Sent, wrongs: &Wrongs) -> AnyView {
    let value = |name: &str| sent.get(name).to_owned();
    view! {
        {form::line(wrongs, "people", "number", speech.say("manage-collectors-session-people"), None, value("people"))}
        {form::area(wrongs, "support", speech.say("manage-collectors-session-support"), Some(speech.say("manage-collectors-session-support-hint")), value("support"))}
        {form::area(wrongs, "notes", speech.say("manage-collectors-session-notes"), Some(speech.say("manage-collectors-session-notes-hint")), value("notes"))}
    }
    .into_any()
}

async fn page(visit: &Visit, sent: &Sent, wrongs: &Wrongs) -> Response {
    let sessions = match visit.app.services.group_sessions().await {
        Ok(sessions) => sessions,
        Err(error) => return frame::store(visit, &error),
    };
    let catalogue = visit.app.services.catalogue();
    let heading = frame::speech(&visit.app).say("manage-collectors-sessions");
    frame::form(visit, "/manage/sessions", &heading, wrongs, |speech| {
        let rows: Vec<_> = sessions
            .iter()
            .filter_map(|session| {
                let entry = catalogue.entry(&session.collector).filter(|entry| runs(visit, entry))?;
                let to = ["/manage/sessions/", &session.id.to_string()].concat();
                Some(view! {
                    <li><span><a href=to>{entry.label().to_owned()}</a>" · "{speech.date(session.held)}</span>{mark(speech, session)}</li>
                })
            })
            .collect();
        let ways: Vec<_> = catalogue
            .entries()
            .iter()
            .filter(|entry| runs(visit, entry) && open(visit, entry))
            .map(|entry| {
                let name = [entry.label(), " · ", &catalogue.wave_name(&entry.wave.code)].concat();
                (entry.collector.code.clone(), name)
            })
            .collect();
        let begin = if ways.is_empty() {
            view! { <div class="empty"><p>{speech.say("manage-collectors-session-none")}</p></div> }
                .into_any()
        } else {
            let first = (String::new(), speech.say("manage-collectors-choose"));
            let ways = std::iter::once(first).chain(ways).collect();
            let label = speech.say("manage-collectors-session-where");
            view! {
                <form method="post">
                    {form::select(wrongs, "collector", label, None, ways, sent.get("collector"))}
                    {fields(speech, sent, wrongs)}
                    <div class="acts"><button class="go">{speech.say("manage-collectors-session-begin")}</button></div>
                </form>
            }
            .into_any()
        };
        let held = (!rows.is_empty()).then(|| {
            view! { <h2>{speech.say("manage-collectors-session-held")}</h2><ul class="rows">{rows}</ul> }
        });
        view! {
            {wrongs.summary(speech)}
            <h1>{heading.clone()}</h1>
            <p class="lede">{speech.say("manage-collectors-session-lead")}</p>
            {begin}
            {held}
        }
    })
}

fn mark(speech: Speech<'_>, session: &GroupSession) -> AnyView {
    let (class, key) = if session.closed {
        ("state", "manage-collectors-session-closed")
    } else {
        ("state good", "manage-collectors-session-open")
    };
    view! { <span class=class>{speech.say(key)}</span> }.into_any()
}

fn one(visit: &Visit, session: &GroupSession, entry: &Entry, sent: &Sent, wrongs: &Wrongs) -> Response {
    let heading = [entry.label(), ", ", &frame::speech(&visit.app).date(session.held)].concat();
    frame::form(visit, "/manage/sessions", &heading, wrongs, |speech| {
        let here = ["/manage/sessions/", &session.id.to_string()].concat();
        let project = (!session.closed).then(|| {
            view! { <p><a class="go" href=[&here, "/screen"].concat()>{speech.say("manage-collectors-session-project")}</a></p> }
        });
        let close = (!session.closed).then(|| {
            view! { <button class="btn" name="go" value="close">{speech.say("manage-collectors-session-close")}</button> }
        });
        view! {
            {wrongs.summary(speech)}
            <p class="trail"><a href="/manage/sessions">{speech.say("manage-collectors-sessions")}</a></p>
            <h1>{heading.clone()}</h1>
            <p>{mark(speech, session)}</p>
            {project}
            <form method="post">
                {fields(speech, sent, wrongs)}
                <div class="acts"><button class="go" name="go" value="save">{speech.say("manage-collectors-save")}</button>{close}</div>
            </form>
        }
    })
}
