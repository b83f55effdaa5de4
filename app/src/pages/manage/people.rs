//! `/manage/people`: who works here, what they may do, and inviting more.

mod one;

use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use heard_service::Token;
use heard_service::ports::{StaffMember, StoreError};
use heard_service::staff::{Action, Grant, Role};
use leptos::prelude::*;

use super::form::{self, Sent, Wrongs};
use super::{Access, Room, Visit, frame};
use crate::i18n::Speech;

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    let access = Access::Needs(Action::PeopleManage);
    vec![
        Room::get("/manage/people", access, page),
        Room::post("/manage/people", access, invite),
        Room::get("/manage/people/{person}", access, one::page),
        Room::post("/manage/people/{person}", access, one::change),
        Room::post("/manage/people/{person}/link", access, link),
        Room::post("/manage/people/{person}/sessions", access, one::end_sessions),
    ]
}

async fn page(visit: Visit) -> Response {
    show(&visit, &Sent::default(), &Wrongs::default()).await
}

fn role_name(speech: Speech<'_>, role: Role) -> String {
    speech.say(&["manage-role-", role.code()].concat())
}

fn roles_of(speech: Speech<'_>, member: &StaffMember) -> String {
    let roles = member.grants.iter().map(|grant| {
        let name = role_name(speech, grant.role);
        match &grant.area {
            None => name,
            Some(area) => speech.with("manage-people-role-in", &[("role", &name), ("area", area)]),
        }
    });
    roles.collect::<Vec<_>>().join(", ")
}

async fn show(visit: &Visit, sent: &Sent, wrongs: &Wrongs) -> Response {
    let all = match visit.app.services.ports().people.all().await {
        Ok(all) => all,
        Err(error) => return frame::store(visit, &error),
    };
    let title = frame::speech(&visit.app).say("manage-people-title");
    frame::form(visit, "/manage/people", &title, wrongs, |speech| {
        let rows: Vec<_> = all
            .into_iter()
            .map(|member| {
                let to = ["/manage/people/", &member.id.to_string()].concat();
                let roles = roles_of(speech, &member);
                let out = (!member.active).then(|| view! { <span class="state warn">{speech.say("manage-people-out")}</span> });
                view! { <li><div><a href=to><bdi>{member.name}</bdi></a>" "{out}<p class="meta">{roles}</p></div><span class="meta">{member.email}</span></li> }
            })
            .collect();
        view! {
            {wrongs.summary(speech)}
            <h1>{title.clone()}</h1>
            <ul class="rows">{rows}</ul>
            <section class="pane">
                <h2>{speech.say("manage-people-invite")}</h2>
                <form method="post" action="/manage/people">
                    {form::line(wrongs, "name", "text", speech.say("manage-people-their-name"), None, sent.get("name").to_owned())}
                    {form::line(wrongs, "email", "email", speech.say("manage-people-email"), None, sent.get("email").to_owned())}
                    {grants(speech, wrongs, |role| sent.has("role", role.code()), sent.get("area"))}
                    <button class="go">{speech.say("manage-people-invite-go")}</button>
                </form>
            </section>
        }
    })
}

/// The boxes of all roles, and the area that limits them.
fn grants(speech: Speech<'_>, wrongs: &Wrongs, has: impl Fn(Role) -> bool, area: &str) -> AnyView {
    let error = wrongs.of("role").map(str::to_owned);
    let boxes: Vec<_> = Role::ALL
        .into_iter()
        .map(|role| {
            let what = speech.say(&["manage-role-", role.code(), "-what"].concat());
            view! {
                <label class="tick"><input type="checkbox" name="role" value=role.code() checked=has(role) />
                    <span><b>{role_name(speech, role)}</b><br/><span class="meta">{what}</span></span></label>
            }
        })
        .collect();
    let area = form::line(
        wrongs,
        "area",
        "text",
        speech.say("manage-people-area"),
        Some(speech.say("manage-people-area-hint")),
        area.to_owned(),
    );
    view! {
        <fieldset class="field" id="role"><legend>{speech.say("manage-people-roles")}</legend>
            {error.map(|words| view! { <p class="err">{words}</p> })}
            {boxes}
        </fieldset>
        {area}
    }
    .into_any()
}

fn read_grants(sent: &Sent) -> Vec<Grant> {
    let area = Some(sent.get("area").to_owned()).filter(|area| !area.is_empty());
    sent.all("role").filter_map(Role::parse).map(|role| Grant { role, area: area.clone() }).collect()
}

async fn invite(visit: Visit, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    let sent = Sent::new(pairs);
    let speech = frame::speech(&visit.app);
    let mut wrongs = Wrongs::default();
    let grants = read_grants(&sent);
    if sent.get("name").is_empty() {
        wrongs.add("name", speech.say("manage-people-their-name-missing"));
    }
    if !sent
        .get("email")
        .split_once('@')
        .is_some_and(|(before, after)| !before.is_empty() && after.contains('.'))
    {
        wrongs.add("email", speech.say("manage-people-email-wrong"));
    }
    if grants.is_empty() {
        wrongs.add("role", speech.say("manage-people-role-missing"));
    }
    if !wrongs.is_empty() {
        return show(&visit, &sent, &wrongs).await;
    }
    let services = &visit.app.services;
    let added =
        services.add_staff(sent.get("email"), sent.get("name"), &grants, Some(&visit.staff), visit.now).await;
    match added {
        Ok(Some(person)) => link(visit, Path(person)).await,
        Ok(None) => {
            wrongs.add("email", speech.say("manage-people-taken"));
            show(&visit, &sent, &wrongs).await
        }
        Err(error) => frame::store(&visit, &error),
    }
}

/// Makes a one-time link, and shows it once: nothing else knows it.
async fn link(visit: Visit, Path(person): Path<i64>) -> Response {
    let made = make_link(&visit, person).await;
    let (member, token) = match made {
        Ok(Some(made)) => made,
        Ok(None) => return visit.missing(),
        Err(error) => return frame::store(&visit, &error),
    };
    let title = frame::speech(&visit.app).say("manage-people-link-title");
    let path = ["/manage/join/", &token.write()].concat();
    let address = match &visit.app.settings.public_address {
        Some(public) => [public.trim_end_matches('/'), &path].concat(),
        None => path,
    };
    frame::page(&visit, "/manage/people", &title, |speech| {
        view! {
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.with("manage-people-link", &[("name", &member.name)])}</p>
            <p class="pane"><code id="link" class="digest">{address}</code></p>
            <p>{speech.say("manage-people-link-note")}</p>
            <p class="acts"><a class="btn" href="/manage/people">{speech.say("manage-people-title")}</a></p>
        }
    })
}

async fn make_link(visit: &Visit, person: i64) -> Result<Option<(StaffMember, Token)>, StoreError> {
    let services = &visit.app.services;
    let Some(member) = services.ports().people.get(person).await? else { return Ok(None) };
    let token = services.staff_link(person, (visit.app.random)(), Some(&visit.staff), visit.now).await?;
    Ok(Some((member, token)))
}
