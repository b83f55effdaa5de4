//! Who may come where: every address that is served, against every role. Nothing is allowed by default:
//! an address without a line here fails, and so does a line that the server does not keep.
//!
//! The tables are written by hand, by somebody who thought about each line. They are not made from the rules
//! under test.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use heard_app::Access;
use heard_service::ports::{Collector, Privacy};
use heard_service::staff::Role::{
    self, Administrator, Analyst, Board, CoProducer, Data, Engagement, Facilitator, Reader, Safeguarding,
    Translator,
};
use heard_service::staff::{Grant, program_did};

use crate::site::{Reply, Site, request};

/// Every role: what is for everybody who works here.
const EVERY_ROLE: &[Role] = &[
    Administrator,
    Engagement,
    Analyst,
    Reader,
    Safeguarding,
    Translator,
    CoProducer,
    Facilitator,
    Data,
    Board,
];

/// The staff room: method, path, and the roles that may come. One line for each address.
const STAFF: &[(&str, &str, &[Role])] = &[
    ("GET", "/manage", EVERY_ROLE),
    ("GET", "/manage/account", EVERY_ROLE),
    ("POST", "/manage/account", EVERY_ROLE),
    ("POST", "/manage/account/options", EVERY_ROLE),
    ("POST", "/manage/account/passkey", EVERY_ROLE),
    ("GET", "/manage/audit", &[Administrator]),
    ("GET", "/manage/audit/check", &[Administrator]),
    ("GET", "/manage/audit/download", &[Administrator]),
    (
        "GET",
        "/manage/bank",
        &[Administrator, Engagement, Analyst, Reader, Safeguarding, Translator, CoProducer, Board],
    ),
    ("POST", "/manage/bank", &[Engagement]),
    ("GET", "/manage/collectors", &[Administrator, Engagement, Analyst, Facilitator]),
    ("GET", "/manage/collectors/new", &[Engagement]),
    ("POST", "/manage/collectors/new", &[Engagement]),
    ("GET", "/manage/collectors/{collector}", &[Administrator, Engagement, Analyst, Facilitator]),
    ("GET", "/manage/collectors/{collector}/codes", &[Engagement]),
    ("POST", "/manage/collectors/{collector}/codes", &[Engagement]),
    ("GET", "/manage/collectors/{collector}/edit", &[Engagement]),
    ("POST", "/manage/collectors/{collector}/edit", &[Engagement]),
    ("POST", "/manage/collectors/{collector}/enter", &[Engagement, Data]),
    ("POST", "/manage/collectors/{collector}/letters", &[Engagement]),
    ("GET", "/manage/collectors/{collector}/paper", &[Administrator, Engagement, Analyst, Facilitator]),
    ("POST", "/manage/collectors/{collector}/pause", &[Engagement]),
    (
        "GET",
        "/manage/collectors/{collector}/poster/{file}",
        &[Administrator, Engagement, Analyst, Facilitator],
    ),
    ("GET", "/manage/collectors/{collector}/print", &[Administrator, Engagement, Analyst, Facilitator]),
    ("POST", "/manage/collectors/{collector}/reopen", &[Engagement]),
    ("GET", "/manage/collectors/{collector}/screen", &[Administrator, Engagement, Analyst, Facilitator]),
    ("GET", "/manage/feedback", &[Engagement]),
    ("GET", "/manage/feedback/new", &[Engagement]),
    ("POST", "/manage/feedback/new", &[Engagement]),
    ("GET", "/manage/feedback/{entry}", &[Engagement]),
    ("POST", "/manage/feedback/{entry}", &[Engagement]),
    ("POST", "/manage/feedback/{entry}/discard", &[Engagement]),
    ("GET", "/manage/feedback/{entry}/publish", &[Engagement]),
    ("POST", "/manage/feedback/{entry}/publish", &[Engagement]),
    ("GET", "/manage/feedback/{entry}/take-back", &[Engagement]),
    ("POST", "/manage/feedback/{entry}/take-back", &[Engagement]),
    (
        "GET",
        "/manage/instruments",
        &[Administrator, Engagement, Analyst, Reader, Safeguarding, Translator, CoProducer, Board],
    ),
    ("POST", "/manage/instruments", &[Engagement]),
    (
        "GET",
        "/manage/instruments/{code}",
        &[Administrator, Engagement, Analyst, Reader, Safeguarding, Translator, CoProducer, Board],
    ),
    ("POST", "/manage/instruments/{code}", &[Engagement, Translator]),
    ("POST", "/manage/instruments/{code}/draft", &[Engagement]),
    (
        "GET",
        "/manage/instruments/{code}/measures",
        &[Administrator, Engagement, Analyst, Reader, Safeguarding, Translator, CoProducer, Board],
    ),
    ("GET", "/manage/instruments/{code}/measures/{strategy}/{measure}", &[Administrator, Engagement]),
    ("POST", "/manage/instruments/{code}/measures/{strategy}/{measure}", &[Administrator, Engagement]),
    ("POST", "/manage/instruments/{code}/order", &[Engagement]),
    (
        "GET",
        "/manage/instruments/{code}/preview",
        &[Administrator, Engagement, Analyst, Reader, Safeguarding, Translator, CoProducer, Board],
    ),
    (
        "GET",
        "/manage/instruments/{code}/publish",
        &[Administrator, Engagement, Analyst, Reader, Safeguarding, Translator, CoProducer, Board],
    ),
    ("POST", "/manage/instruments/{code}/publish", &[Engagement]),
    (
        "GET",
        "/manage/instruments/{code}/questions/{question}",
        &[Administrator, Engagement, Analyst, Reader, Safeguarding, Translator, CoProducer, Board],
    ),
    ("POST", "/manage/instruments/{code}/questions/{question}", &[Engagement, Translator]),
    ("GET", "/manage/instruments/{code}/questions/{question}/picture", &[Engagement]),
    ("POST", "/manage/instruments/{code}/questions/{question}/picture", &[Engagement]),
    ("POST", "/manage/instruments/{code}/sign", &[CoProducer]),
    (
        "GET",
        "/manage/instruments/{code}/talk",
        &[Administrator, Engagement, Analyst, Reader, Safeguarding, Translator, CoProducer, Board],
    ),
    ("POST", "/manage/instruments/{code}/talk", &[Engagement, Translator, CoProducer]),
    ("POST", "/manage/instruments/{code}/talk/{comment}", &[Engagement, Translator, CoProducer]),
    (
        "GET",
        "/manage/instruments/{code}/versions",
        &[Administrator, Engagement, Analyst, Reader, Safeguarding, Translator, CoProducer, Board],
    ),
    ("POST", "/manage/instruments/{code}/versions/{version}", &[Engagement]),
    ("GET", "/manage/paper", &[Engagement, Data]),
    ("GET", "/manage/people", &[Administrator]),
    ("POST", "/manage/people", &[Administrator]),
    ("GET", "/manage/people/{person}", &[Administrator]),
    ("POST", "/manage/people/{person}", &[Administrator]),
    ("POST", "/manage/people/{person}/link", &[Administrator]),
    ("POST", "/manage/people/{person}/sessions", &[Administrator]),
    (
        "GET",
        "/manage/pictures",
        &[Administrator, Engagement, Analyst, Reader, Safeguarding, Translator, CoProducer, Board],
    ),
    ("POST", "/manage/pictures", &[Engagement]),
    (
        "GET",
        "/manage/pictures/{picture}",
        &[Administrator, Engagement, Analyst, Reader, Safeguarding, Translator, CoProducer, Board],
    ),
    ("POST", "/manage/pictures/{picture}", &[Engagement]),
    ("POST", "/manage/pictures/{picture}/remove", &[Engagement]),
    ("GET", "/manage/releases", &[Engagement, Analyst]),
    ("GET", "/manage/releases/freeze", &[Engagement]),
    ("POST", "/manage/releases/freeze", &[Engagement]),
    ("GET", "/manage/releases/preview", &[Engagement, Analyst]),
    ("GET", "/manage/releases/{release}/take-back", &[Engagement]),
    ("POST", "/manage/releases/{release}/take-back", &[Engagement]),
    ("GET", "/manage/sessions", &[Engagement, Facilitator]),
    ("POST", "/manage/sessions", &[Engagement, Facilitator]),
    ("GET", "/manage/sessions/{session}", &[Engagement, Facilitator]),
    ("POST", "/manage/sessions/{session}", &[Engagement, Facilitator]),
    ("GET", "/manage/sessions/{session}/screen", &[Engagement, Facilitator]),
    ("POST", "/manage/sign-out", EVERY_ROLE),
    ("GET", "/manage/strategy", &[Administrator, Engagement, Analyst, Data, Board]),
    ("POST", "/manage/strategy", &[Administrator, Engagement]),
    ("POST", "/manage/strategy/file", &[Administrator, Engagement]),
    ("POST", "/manage/strategy/use", &[Administrator, Engagement]),
    ("GET", "/manage/strategy/{strategy}", &[Administrator, Engagement, Analyst, Data, Board]),
    ("GET", "/manage/strategy/{strategy}/document", &[Administrator, Engagement, Analyst, Data, Board]),
    ("GET", "/manage/translate", &[Engagement, Translator]),
    ("GET", "/manage/translate/{code}/{language}", &[Engagement, Translator]),
    ("POST", "/manage/translate/{code}/{language}", &[Engagement, Translator]),
    ("POST", "/manage/translate/{code}/{language}/review", &[Engagement, Translator]),
    ("POST", "/manage/translate/{code}/{language}/sign", &[Engagement]),
    ("GET", "/manage/voices", &[Engagement, Reader, Safeguarding]),
    ("GET", "/manage/voices/read", &[Engagement, Reader, Safeguarding]),
    ("GET", "/manage/voices/{response}", &[Engagement, Reader, Safeguarding]),
    ("POST", "/manage/voices/{response}/answers/{question}", &[Engagement, Reader, Safeguarding]),
    ("POST", "/manage/voices/{response}/outcome", &[Safeguarding]),
    ("GET", "/manage/voices/{response}/recordings/{recording}", &[Engagement, Reader, Safeguarding]),
    ("POST", "/manage/voices/{response}/unseal", &[Engagement, Reader, Safeguarding]),
    ("GET", "/manage/waves", &[Administrator, Engagement, Analyst, Board]),
    ("GET", "/manage/waves/new", &[Engagement]),
    ("POST", "/manage/waves/new", &[Engagement]),
    ("GET", "/manage/waves/{wave}", &[Administrator, Engagement, Analyst, Board]),
    ("GET", "/manage/waves/{wave}/close", &[Engagement]),
    ("POST", "/manage/waves/{wave}/close", &[Engagement]),
    ("GET", "/manage/waves/{wave}/edit", &[Engagement]),
    ("POST", "/manage/waves/{wave}/edit", &[Engagement]),
    ("GET", "/manage/waves/{wave}/freeze", &[Engagement]),
    ("POST", "/manage/waves/{wave}/freeze", &[Engagement]),
    ("GET", "/manage/waves/{wave}/rate", &[Administrator, Engagement, Analyst, Board]),
];

/// What everybody may come to: respondents, the public, programs, and staff on their way in.
const OPEN: &[(&str, &str)] = &[
    ("GET", "/"),
    ("GET", "/accessibility"),
    ("GET", "/api/collectors/{collector}/journey"),
    ("GET", "/api/instruments/{code}/{version}"),
    ("GET", "/api/openapi.json"),
    ("GET", "/api/responses/{uuid}/recordings/{id}"),
    ("HEAD", "/api/responses/{uuid}/recordings/{id}"),
    ("PATCH", "/api/responses/{uuid}/recordings/{id}"),
    ("DELETE", "/api/responses/{uuid}/recordings/{id}"),
    ("OPTIONS", "/api/responses/{uuid}/recordings/{id}"),
    ("POST", "/api/responses/{uuid}/recordings"),
    ("OPTIONS", "/api/responses/{uuid}/recordings"),
    ("PUT", "/api/responses/{uuid}"),
    ("GET", "/api/schemas/{name}"),
    ("GET", "/assets/{*file}"),
    ("GET", "/calendar"),
    ("GET", "/changes"),
    ("GET", "/healthz"),
    ("GET", "/help"),
    ("GET", "/licences"),
    ("GET", "/licences/{name}"),
    ("GET", "/listen/{tag}"),
    ("GET", "/look"),
    ("POST", "/look"),
    ("POST", "/look/listen"),
    ("GET", "/manage/join/{token}"),
    ("POST", "/manage/join/{token}"),
    ("POST", "/manage/join/{token}/options"),
    ("POST", "/manage/join/{token}/passkey"),
    ("GET", "/manage/sign-in"),
    ("POST", "/manage/sign-in"),
    ("POST", "/manage/sign-in/code"),
    ("POST", "/manage/sign-in/options"),
    ("POST", "/manage/sign-in/passkey"),
    ("GET", "/manage/sso"),
    ("GET", "/manage/sso/back"),
    ("GET", "/media/{name}"),
    ("GET", "/privacy"),
    ("GET", "/readyz"),
    ("GET", "/receipt"),
    ("POST", "/receipt"),
    ("GET", "/receipt/recording/{ticket}"),
    ("GET", "/results"),
    ("GET", "/results/{strategy}/{measure}"),
    ("GET", "/s/{collector}"),
    ("POST", "/s/{collector}"),
    ("GET", "/s/{collector}/exit"),
    ("GET", "/s/{collector}/{question}/recording"),
    ("POST", "/s/{collector}/{question}/recording"),
    ("GET", "/s/{collector}/{step}"),
    ("POST", "/s/{collector}/{step}"),
    ("GET", "/changes/feed.atom"),
    ("POST", "/s/{collector}/code"),
];

/// What belongs to an area: method, path, and a role that may come there. Somebody who has the role in
/// the area `north` alone must be let in to the collector `of-north` and kept from the collector
/// `of-south`; their code stands for the placeholder. Every address of the staff room with a collector in
/// its path must have a line here.
const OF_AN_AREA: &[(&str, &str, Role)] = &[
    ("GET", "/manage/collectors/{collector}", Engagement),
    ("GET", "/manage/collectors/{collector}/codes", Engagement),
    ("POST", "/manage/collectors/{collector}/codes", Engagement),
    ("GET", "/manage/collectors/{collector}/edit", Engagement),
    ("POST", "/manage/collectors/{collector}/edit", Engagement),
    ("POST", "/manage/collectors/{collector}/enter", Data),
    ("POST", "/manage/collectors/{collector}/letters", Engagement),
    ("GET", "/manage/collectors/{collector}/paper", Engagement),
    ("POST", "/manage/collectors/{collector}/pause", Engagement),
    ("GET", "/manage/collectors/{collector}/poster/{file}", Engagement),
    ("GET", "/manage/collectors/{collector}/print", Engagement),
    ("POST", "/manage/collectors/{collector}/reopen", Engagement),
    ("GET", "/manage/collectors/{collector}/screen", Engagement),
];

/// Addresses in `OPEN` that pages of other sites may send to. There is none.
const FROM_ELSEWHERE: &[(&str, &str)] = &[];

/// A value for every placeholder that leads to nothing.
const NOTHING: &str = "999999";

/// Every address of the server: method, path, and what the staff room says of it.
fn served() -> Vec<(String, &'static str, Option<Access>)> {
    let rooms = heard_app::rooms().into_iter().map(|room| (room.method, room.path, Some(room.access)));
    let pages = heard_app::addresses().into_iter().map(|page| (page.method, page.path, None));
    let programs = heard::http::addresses().into_iter().map(|address| (address.method, address.path, None));
    let media = heard::http::media::addresses().into_iter().map(|file| (file.method, file.path, None));
    let all = rooms.chain(pages).chain(programs).chain(media);
    all.map(|(method, path, access)| (method.to_string(), path, access)).collect()
}

/// The path with something in place of its placeholders.
fn filled(path: &str, with: &str) -> String {
    let parts = path.split('/').map(|part| if part.starts_with('{') { with } else { part });
    parts.collect::<Vec<_>>().join("/")
}

/// A request without anything in it, from a page of this site.
fn empty(method: &str, address: &str, cookie: &str) -> Request<Body> {
    let mut asked = request(Method::from_bytes(method.as_bytes()).unwrap(), address);
    if !cookie.is_empty() {
        asked = asked.header(header::COOKIE, cookie);
    }
    if method != "GET" {
        asked = asked
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    }
    asked.body(Body::empty()).unwrap()
}

/// Whether somebody was kept out: told so, or sent to sign in.
fn kept_out(reply: &Reply) -> bool {
    let sent_away = reply.status == StatusCode::SEE_OTHER
        && reply.header("location").starts_with("/manage/sign-in?back=");
    reply.status == StatusCode::FORBIDDEN || sent_away
}

#[test]
fn every_address_has_a_line() {
    let mut missing = Vec::new();
    for (method, path, access) in served() {
        let method = method.as_str();
        match access {
            Some(Access::Needs(action)) => {
                if !STAFF.iter().any(|line| (line.0, line.1) == (method, path)) {
                    let now: Vec<_> = Role::ALL.into_iter().filter(|role| role.may(action)).collect();
                    missing.push(format!(
                        "STAFF has no line (\"{method}\", \"{path}\", &[…]): think who may come; as it is, {now:?}"
                    ));
                }
            }
            Some(Access::Open) | None => {
                if !OPEN.contains(&(method, path)) {
                    missing.push(format!("OPEN has no line (\"{method}\", \"{path}\")"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "tests/tests/server/matrix.rs:\n{}", missing.join("\n"));
}

#[test]
fn every_line_is_an_address() {
    let served: BTreeSet<(String, &str)> =
        served().into_iter().map(|(method, path, _)| (method, path)).collect();
    let staff = STAFF.iter().map(|(method, path, _)| (*method, *path));
    let areas = OF_AN_AREA.iter().map(|(method, path, _)| (*method, *path));
    let mut known = BTreeSet::new();
    for (method, path) in staff.chain(OPEN.iter().copied()) {
        assert!(
            served.contains(&(method.to_owned(), path)),
            "{method} {path} is not served: take its line out"
        );
        assert!(known.insert((method, path)), "{method} {path} has two lines");
    }
    for (method, path) in areas.chain(FROM_ELSEWHERE.iter().copied()) {
        assert!(known.contains(&(method, path)), "{method} {path} is not served: take its line out");
    }
}

/// An address that a router has and no list would be served unseen.
#[test]
fn routers_are_made_of_the_lists_alone() {
    let makers = ["app/src/address.rs", "app/src/pages/manage/mod.rs"];
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut folders: Vec<PathBuf> = ["app/src", "server/src"].map(|folder| root.join(folder)).into();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            if makers.contains(&name.as_str()) {
                continue;
            }
            let source = fs::read_to_string(&path).unwrap_or_default();
            for word in [".route(", ".route_service(", ".nest(", ".nest_service(", ".fallback_service("] {
                assert!(!source.contains(word), "{name} has {word}: put the address into a list instead");
            }
        }
    }
}

#[tokio::test]
async fn each_role_comes_where_it_may_and_nowhere_else() {
    let site = Site::open().await;
    let mut wrong = Vec::new();
    for role in Role::ALL {
        let mut cookie = site.staff(&[role]).await;
        for (method, path, allowed) in STAFF {
            let reply = site.send(empty(method, &filled(path, NOTHING), &cookie)).await;
            let (out, expected) = (kept_out(&reply), !allowed.contains(&role));
            if out != expected {
                let said = if out { "is kept out of" } else { "is let in to" };
                wrong.push(format!("{role:?} {said} {method} {path} ({})", reply.status));
            }
            // Some of what was done ends sessions.
            if *method != "GET" {
                cookie = site.staff(&[role]).await;
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn nobody_comes_into_the_staff_room() {
    let site = Site::open().await;
    let people = &site.services.ports().people;
    let entry = || program_did(site.now(), "person.change", "1", "");
    let all: Vec<Grant> = Role::ALL.into_iter().map(|role| Grant { role, area: None }).collect();
    // Somebody must be left who runs the place.
    site.staff(&[Administrator]).await;
    // Somebody who may do everything: deactivated while signed in.
    let deactivated = site.granted(&all).await;
    let id = people.all().await.unwrap().into_iter().find(|member| member.grants.len() > 1).unwrap().id;
    assert!(people.set_grants(id, false, &all, entry()).await.unwrap());
    // The same person, with a session that began after that.
    let let_go = site.granted(&all).await;
    // Somebody whose roles were all taken away, and who signs in again.
    site.staff(&[Board]).await;
    let board = people.by_email("board-all@heard.test").await.unwrap().unwrap().id;
    assert!(people.set_grants(board, true, &[], entry()).await.unwrap());
    let roleless = site.staff(&[Board]).await;
    // Signed out, and the cookie kept.
    let signed_out = site.staff(&[Administrator, Engagement]).await;
    assert_eq!(site.post_as(&signed_out, "/manage/sign-out", &[]).await.status, StatusCode::SEE_OTHER);
    let old = site.staff(&Role::ALL).await;
    let invented = format!("staff={}", "5e".repeat(32));
    site.wait(31 * 60);
    let fresh_roleless = site.staff(&[Board]).await;
    let nobodies = [
        ("nobody", ""),
        ("somebody deactivated", &deactivated),
        ("somebody who was let go", &let_go),
        ("an ended session", &signed_out),
        ("an old session", &old),
        ("an old session without roles", &roleless),
        ("somebody without roles", &fresh_roleless),
        ("an invented token", &invented),
    ];
    for (method, path, _) in STAFF {
        for (who, cookie) in nobodies {
            // What can be read can be asked for without its body too.
            for method in [*method, "HEAD"].into_iter().take(if *method == "GET" { 2 } else { 1 }) {
                let reply = site.send(empty(method, &filled(path, NOTHING), cookie)).await;
                assert!(kept_out(&reply), "{who} is let in to {method} {path} ({})", reply.status);
            }
        }
    }
}

#[tokio::test]
async fn everybody_comes_to_what_is_open() {
    let site = Site::open().await;
    for (method, path) in OPEN {
        let reply = site.send(empty(method, &filled(path, NOTHING), "")).await;
        assert!(!kept_out(&reply), "{method} {path} keeps people out ({})", reply.status);
        assert!(reply.status.as_u16() < 500, "{method} {path}: {}", reply.status);
    }
}

/// Whatever changes something is refused for pages of other sites, before anything is looked at.
#[tokio::test]
async fn no_other_site_can_change_anything() {
    let site = Site::open().await;
    let cookie = site.staff(&Role::ALL).await;
    let others: [&[(&str, &str)]; 5] = [
        &[("origin", "https://elsewhere.test")],
        &[("origin", "null")],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "cross-site"), ("origin", "https://heard.test")],
    ];
    let staff = STAFF.iter().map(|(method, path, _)| (*method, *path));
    let written = site.services.ports().audit.after(0, 100).await.unwrap().len();
    for (method, path) in staff.chain(OPEN.iter().copied()) {
        if matches!(method, "GET" | "HEAD" | "OPTIONS") || FROM_ELSEWHERE.contains(&(method, path)) {
            continue;
        }
        for headers in others {
            let mut asked = request(Method::from_bytes(method.as_bytes()).unwrap(), &filled(path, NOTHING))
                .header(header::COOKIE, &cookie)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            for (name, value) in headers {
                asked = asked.header(*name, *value);
            }
            let reply = site.send(asked.body(Body::empty()).unwrap()).await;
            // What asks for nothing that is there may say so instead.
            let refused = reply.status == StatusCode::FORBIDDEN
                || (path.starts_with("/api/") && reply.status == StatusCode::NOT_FOUND);
            assert!(refused, "{method} {path} takes {headers:?}: {}", reply.status);
        }
    }
    let after = site.services.ports().audit.after(0, 100).await.unwrap().len();
    assert_eq!(written, after, "something was done");
    assert_eq!(site.get_as(&cookie, "/manage").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_role_in_one_area_does_nothing_in_another() {
    let site = Site::open().await;
    for area in ["north", "south"] {
        let collector = Collector {
            code: format!("of-{area}"),
            wave: "children-2026".to_owned(),
            channel: "link".to_owned(),
            area: Some(area.to_owned()),
            setting: None,
            privacy: Privacy::Anonymous,
            paused: false,
        };
        site.services.ports().catalogue.put_collector(&collector).await.unwrap();
    }
    site.services.reload().await.unwrap();
    for (method, path, _) in STAFF {
        let of_area = path.contains("{collector}") || path.starts_with("/manage/collectors/{");
        let known = OF_AN_AREA.iter().any(|line| (line.0, line.1) == (*method, *path));
        assert!(!of_area || known, "OF_AN_AREA has no line (\"{method}\", \"{path}\", …)");
    }
    for (method, path, role) in OF_AN_AREA {
        for (code, expected) in [("of-north", false), ("of-south", true)] {
            let cookie = site.granted(&[Grant { role: *role, area: Some("north".to_owned()) }]).await;
            let reply = site.send(empty(method, &filled(path, code), &cookie)).await;
            assert_eq!(kept_out(&reply), expected, "{role:?} of north: {method} {path} with {code}");
        }
    }
}

/// Nothing of the staff room stays in a cache, stands in a frame of another site, or tells another site
/// where somebody came from: pages, refusals and what is missing alike.
#[tokio::test]
async fn what_staff_see_stays_with_them() {
    let site = Site::open().await;
    let everything = site.staff(&Role::ALL).await;
    let paths = STAFF.iter().map(|(method, path, _)| (*method, *path));
    let ways_in = OPEN.iter().copied().filter(|(_, path)| path.starts_with("/manage"));
    for (method, path) in paths.chain(ways_in) {
        for cookie in [everything.as_str(), ""] {
            // Signing out comes first where it comes: what follows must hold for the others too.
            let cookie = if path == "/manage/sign-out" { "" } else { cookie };
            let reply = site.send(empty(method, &filled(path, NOTHING), cookie)).await;
            let at = format!("{method} {path} ({})", reply.status);
            assert_eq!(reply.header("cache-control"), "no-store", "{at}");
            assert!(reply.header("content-security-policy").contains("frame-ancestors 'none'"), "{at}");
            assert_eq!(reply.header("referrer-policy"), "no-referrer", "{at}");
            assert_eq!(reply.header("x-content-type-options"), "nosniff", "{at}");
            assert_eq!(reply.header("cross-origin-opener-policy"), "same-origin", "{at}");
        }
    }
}
