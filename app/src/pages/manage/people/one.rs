//! `/manage/people/{person}`: what somebody may do, and where they are signed in.

use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use heard_service::MOST_TRIES;
use heard_service::ports::{StaffMember, StoreError};
use heard_service::staff::{Grant, Role};
use leptos::prelude::*;

use super::{grants, read_grants};
use crate::pages::answers;
use crate::pages::manage::form::{self, Sent, Wrongs};
use crate::pages::manage::{Visit, frame};

/// What a changed form grants. Roles that somebody has keep their own areas, unless another area was
/// written into the form: then that one is for all of them.
fn changed_grants(member: &StaffMember, sent: &Sent) -> Vec<Grant> {
    if sent.get("area") != sent.get("was") {
        return read_grants(sent);
    }
    let kept = |role: Role| member.grants.iter().filter(move |grant| grant.role == role).cloned();
    let asked = read_grants(sent).into_iter();
    asked
        .flat_map(|grant| {
            let known: Vec<Grant> = kept(grant.role).collect();
            if known.is_empty() { vec![grant] } else { known }
        })
        .collect()
}

/// Somebody, how many sessions they have, and whether their password is closed.
async fn known(visit: &Visit, person: i64) -> Result<Option<(StaffMember, u64, bool)>, StoreError> {
    let services = &visit.app.services;
    let Some(member) = services.ports().people.get(person).await? else { return Ok(None) };
    let sessions = services.open_sessions(person, None, visit.now).await?.len();
    let password = services.ports().passwords.state(person).await?;
    let closed = password.is_some_and(|password| password.tried >= MOST_TRIES.person);
    Ok(Some((member, u64::try_from(sessions).unwrap_or(u64::MAX), closed)))
}

/// The page of somebody.
pub async fn page(visit: Visit, Path(person): Path<i64>) -> Response {
    show(&visit, person, &Wrongs::default()).await
}

async fn show(visit: &Visit, person: i64, wrongs: &Wrongs) -> Response {
    let (member, sessions, closed) = match known(visit, person).await {
        Ok(Some(known)) => known,
        Ok(None) => return visit.missing(),
        Err(error) => return frame::store(visit, &error),
    };
    let title = member.name.clone();
    frame::form(visit, "/manage/people", &title, wrongs, |speech| {
        let here = ["/manage/people/", &person.to_string()].concat();
        let area = member.grants.iter().find_map(|grant| grant.area.clone()).unwrap_or_default();
        let has = |role| member.grants.iter().any(|grant| grant.role == role);
        let end = (sessions > 0).then(|| {
            view! {
                <form class="acts" method="post" action=[&here, "/sessions"].concat()>
                    <button class="btn">{speech.say("manage-people-sessions-end")}</button>
                </form>
            }
        });
        let signed_in = match sessions {
            0 => speech.say("manage-people-sessions-none"),
            sessions => speech.count("manage-people-sessions", "n", sessions, &[]),
        };
        let closed = closed.then(|| view! { <p><span class="state bad">{speech.say("manage-people-closed-title")}</span>" "{speech.say("manage-people-closed-what")}</p> });
        view! {
            <p class="trail"><a href="/manage/people">{speech.say("manage-people-title")}</a></p>
            {wrongs.summary(speech)}
            <h1><bdi>{title.clone()}</bdi></h1>
            <p class="meta">{member.email.clone()}</p>
            <form method="post" action=here.clone()>
                <input type="hidden" name="was" value=area.clone() />
                {grants(speech, wrongs, has, &area)}
                {form::tick("active", "yes".to_owned(), speech.say("manage-people-active"), member.active)}
                <p class="hint">{speech.say("manage-people-change-note")}</p>
                <button class="go">{speech.say("manage-people-save")}</button>
            </form>
            <section>
                <h2>{speech.say("manage-people-ways")}</h2>
                {closed}
                <p>{signed_in}</p>
                {end}
                <form class="acts" method="post" action=[&here, "/link"].concat()>
                    <button class="btn">{speech.say("manage-people-link-new")}</button>
                </form>
            </section>
        }
    })
}

/// Saves what somebody may do.
pub async fn change(
    visit: Visit,
    Path(person): Path<i64>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let sent = Sent::new(pairs);
    let services = &visit.app.services;
    let member = match services.ports().people.get(person).await {
        Ok(Some(member)) => member,
        Ok(None) => return visit.missing(),
        Err(error) => return frame::store(&visit, &error),
    };
    let active = sent.has("active", "yes");
    let grants = changed_grants(&member, &sent);
    if active && grants.is_empty() {
        let mut wrongs = Wrongs::default();
        wrongs.add("role", frame::speech(&visit.app).say("manage-people-role-missing"));
        return show(&visit, person, &wrongs).await;
    }
    match services.set_grants(person, active, &grants, &visit.staff, visit.now).await {
        Ok(true) => answers::go_to("/manage/people"),
        Ok(false) => {
            let mut wrongs = Wrongs::default();
            wrongs.add("role", frame::speech(&visit.app).say("manage-people-last"));
            show(&visit, person, &wrongs).await
        }
        Err(error) => frame::store(&visit, &error),
    }
}

/// Ends all sessions of somebody.
pub async fn end_sessions(visit: Visit, Path(person): Path<i64>) -> Response {
    let services = &visit.app.services;
    match services.ports().people.get(person).await {
        Ok(Some(_)) => {}
        Ok(None) => return visit.missing(),
        Err(error) => return frame::store(&visit, &error),
    }
    match services.end_sessions_of(person, &visit.staff, visit.now).await {
        Ok(_) => answers::go_to(&["/manage/people/", &person.to_string()].concat()),
        Err(error) => frame::store(&visit, &error),
    }
}
