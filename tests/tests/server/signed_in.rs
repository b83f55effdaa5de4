//! Sessions: a new one is always a new token, one that ended stays so, and people see and end their own.

use axum::http::{StatusCode, header};
use heard_service::staff::Role;

use crate::people::{PASSWORD, code, cookies, join, post, sign_in};
use crate::site::{Reply, Site};

/// The session that an answer gives, as a browser sends it.
fn session(reply: &Reply) -> Option<String> {
    let set = reply.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap());
    let mut sessions = set.filter(|cookie| cookie.starts_with("staff=") && !cookie.starts_with("staff=;"));
    let session = sessions.next().map(|cookie| cookie.split(';').next().unwrap().to_owned());
    assert!(sessions.next().is_none(), "one session at a time");
    session
}

/// What a cookie carries.
fn value(cookie: &str) -> &str {
    cookie.split_once('=').unwrap().1
}

#[tokio::test]
async fn a_token_that_a_browser_had_before_is_never_that_of_its_session() {
    let site = Site::open().await;
    let joined = join(&site, &[Role::Administrator]).await;
    // Whoever plants a cookie has chosen it, or has a session of their own.
    let planted = format!("staff={}", "ab".repeat(32));
    let attackers = site.staff(&[Role::Board]).await;
    for before in [planted, attackers.clone()] {
        site.wait(60);
        let now = code(&joined.secret, site.now().as_second());
        let fields = [("email", &*joined.email), ("password", PASSWORD)];
        let first = site.send(post(&before, "/manage/sign-in", &fields)).await;
        assert_eq!(session(&first), None, "half a proof gives no session");
        let both = format!("{before}; {}", cookies(&first));
        let reply = site.send(post(&both, "/manage/sign-in/code", &[("code", &now)])).await;
        let after = session(&reply).unwrap();
        assert_ne!(after, before);
        assert_eq!(value(&after).len(), 64);
        assert_eq!(site.get_as(&after, "/manage/people").await.status, StatusCode::OK);
        assert_ne!(site.get_as(&before, "/manage/people").await.status, StatusCode::OK);
    }
    // The other one is what it was: the session of somebody else.
    assert_eq!(site.get_as(&attackers, "/manage/account").await.status, StatusCode::OK);
    assert_eq!(site.get_as(&attackers, "/manage/people").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn what_was_sent_once_brings_nobody_in_again() {
    let site = Site::open().await;
    let joined = join(&site, &[Role::Administrator]).await;
    site.wait(60);
    let now = code(&joined.secret, site.now().as_second());
    let fields = [("email", &*joined.email), ("password", PASSWORD)];
    let first = site.send(post("", "/manage/sign-in", &fields)).await;
    let second = || post(&cookies(&first), "/manage/sign-in/code", &[("code", &now)]);
    let both = site.send_all([second(), second(), second()]).await;
    let came_in: Vec<String> = both.iter().filter_map(session).collect();
    assert_eq!(came_in.len(), 1, "the same press at once brings one in");
    let came_in = &came_in[0];
    assert_eq!(site.post_as(came_in, "/manage/sign-out", &[]).await.status, StatusCode::SEE_OTHER);
    // The cookie, the second step with its own, and the same code in a new conversation.
    assert_eq!(site.get_as(came_in, "/manage").await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        site.post_as(came_in, "/manage/account", &[("act", "end")]).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(session(&site.send(second()).await), None);
    assert_eq!(session(&sign_in(&site, &joined.email, PASSWORD, &now).await), None);
    let kept = format!("{came_in}; {}", cookies(&first));
    assert_eq!(session(&site.send(post(&kept, "/manage/sign-in/code", &[("code", &now)])).await), None);
}

#[tokio::test]
async fn people_see_their_sessions_and_end_one() {
    let site = Site::open().await;
    let roles = [Role::Engagement];
    let old = site.staff(&roles).await;
    site.wait(20 * 60);
    assert_eq!(site.get_as(&old, "/manage").await.status, StatusCode::OK);
    let other = site.staff(&roles).await;
    site.wait(15 * 60);
    let here = site.staff(&roles).await;
    let strangers = site.staff(&[Role::Board]).await;
    let page = site.get_as(&here, "/manage/account").await;
    let list = page.text().split("id=\"sessions\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert_eq!((list.matches("<li>").count(), list.matches(">Here<").count()), (3, 1));
    assert!(list.contains("35") && list.contains("just now"), "{list}");
    for cookie in [&old, &other, &here] {
        let digest = heard_service::receipt::sha256(&hex(value(cookie)));
        let digest = digest.iter().fold(String::new(), |digits, byte| digits + &format!("{byte:02x}"));
        for secret in [value(cookie), &digest, &digest[..16]] {
            assert!(!page.text().contains(secret), "what makes a session is not shown");
        }
    }
    let names: Vec<&str> = list.split("name=\"session\" value=\"").skip(1).map(|rest| &rest[..16]).collect();
    assert_eq!(names.len(), 2, "this one is left by signing out");
    // Of others nobody ends anything, whatever they know.
    let end =
        |name: &str| [("act".to_owned(), "end-one".to_owned()), ("session".to_owned(), name.to_owned())];
    let post_as = async |cookie: &str, name: &str| {
        let fields = end(name);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        site.post_as(cookie, "/manage/account", &fields).await
    };
    for name in [names[0], names[1], ""] {
        assert_eq!(post_as(&strangers, name).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(site.get_as(&other, "/manage").await.status, StatusCode::OK);
    // The one that was seen last stands first among the others.
    let reply = post_as(&here, names[0]).await;
    assert_eq!((reply.status, reply.header("location")), (StatusCode::SEE_OTHER, "/manage/account"));
    let alive = [&old, &other, &here].map(|cookie| site.get_as(cookie, "/manage"));
    let mut statuses = Vec::new();
    for reply in alive {
        statuses.push(reply.await.status);
    }
    assert_eq!(statuses.iter().filter(|status| **status == StatusCode::OK).count(), 2);
    assert_eq!(statuses[2], StatusCode::OK);
    assert_eq!(site.post_as(&here, "/manage/account", &[("act", "end")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get_as(&old, "/manage").await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get_as(&other, "/manage").await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get_as(&here, "/manage").await.status, StatusCode::OK);
}

fn hex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

#[tokio::test]
async fn an_administrator_ends_all_sessions_of_somebody() {
    let site = Site::open().await;
    let admin = site.staff(&[Role::Administrator]).await;
    let sessions = [site.staff(&[Role::Reader]).await, site.staff(&[Role::Reader]).await];
    let reader = site.services.ports().people.by_email("reader-all@heard.test").await.unwrap().unwrap();
    let page = format!("/manage/people/{}", reader.id);
    let shown = site.get_as(&admin, &page).await;
    assert!(shown.text().contains("Signed in, in \u{2068}2\u{2069} places."), "{}", shown.text());
    let reply = site.post_as(&admin, &format!("{page}/sessions"), &[]).await;
    assert_eq!((reply.status, reply.header("location")), (StatusCode::SEE_OTHER, &*page));
    for session in &sessions {
        assert_eq!(site.get_as(session, "/manage").await.status, StatusCode::SEE_OTHER);
    }
    let shown = site.get_as(&admin, &page).await;
    assert!(shown.text().contains("Not signed in.") && !shown.text().contains("End all their sessions"));
    assert_eq!(site.post_as(&admin, "/manage/people/999/sessions", &[]).await.status, StatusCode::NOT_FOUND);
    let log = site.services.ports().audit.after(0, 100).await.unwrap();
    let ended: Vec<_> = log.iter().filter(|logged| logged.action == "session.end-all").collect();
    assert_eq!((ended.len(), &ended[0].object), (1, &reader.id.to_string()));
    // Sessions that are over by themselves are not counted.
    site.staff(&[Role::Reader]).await;
    site.wait(31 * 60);
    let admin = site.staff(&[Role::Administrator]).await;
    assert!(site.get_as(&admin, &page).await.text().contains("Not signed in."));
}
