//! Single sign-on, with an issuer that says what the test wants. A real one is met in the browser tests.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use heard_service::ports::{Came, Identity, Issuer, IssuerError, Secrets};
use heard_service::staff::{Grant, Role, program_did};

use crate::site::{Reply, Site, request};

/// An issuer that knows one person, and lets each code be used once.
struct Known {
    identity: Mutex<Identity>,
    used: Mutex<Vec<String>>,
    forgetful: bool,
}

#[async_trait]
impl Issuer for Known {
    fn name(&self) -> &'static str {
        "Somewhere County"
    }

    async fn begin(&self, secrets: &Secrets) -> Result<String, IssuerError> {
        Ok(format!("https://id.test/?state={}&nonce={}", secrets.state, secrets.nonce))
    }

    async fn finish(&self, secrets: &Secrets, came: &Came) -> Result<Identity, IssuerError> {
        assert_eq!(secrets.state, came.state, "the state was compared before");
        let mut used = self.used.lock().unwrap();
        if came.code == "wrong" || (!self.forgetful && used.contains(&came.code)) {
            return Err(IssuerError::Wrong("invalid_grant".to_owned()));
        }
        used.push(came.code.clone());
        Ok(self.identity.lock().unwrap().clone())
    }
}

fn known(forgetful: bool) -> Arc<Known> {
    let email = Some("Ana@Heard.test".to_owned());
    let identity = Identity { issuer: "https://id.test".into(), subject: "subject-1".into(), email };
    Arc::new(Known { identity: Mutex::new(identity), used: Mutex::default(), forgetful })
}

/// Adds somebody; their number.
async fn person(site: &Site, email: &str) -> i64 {
    let grants = [Grant { role: Role::Administrator, area: None }];
    site.services.add_staff(email, "Ana", &grants, None, site.now()).await.unwrap().unwrap()
}

/// A sign-on in a browser: its cookie, and the state that the issuer was given.
struct Begun {
    cookie: String,
    state: String,
}

async fn begin(site: &Site) -> Begun {
    let reply = site.get("/manage/sso").await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    let cookie = reply.header("set-cookie");
    for part in ["Path=/manage/sso", "HttpOnly", "SameSite=Lax", "Max-Age=900"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let state = reply.header("location").split(['=', '&']).nth(1).unwrap().to_owned();
    Begun { cookie: cookie.split(';').next().unwrap().to_owned(), state }
}

async fn back(site: &Site, cookie: &str, query: &str) -> Reply {
    let address = format!("/manage/sso/back?{query}");
    let asked =
        request(Method::GET, &address).header(header::COOKIE, cookie).header("sec-fetch-site", "cross-site");
    site.send(asked.body(Body::empty()).unwrap()).await
}

/// The session that somebody got, if they came in.
fn session(reply: &Reply) -> Option<String> {
    let cookies = reply.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap());
    let cookies: Vec<&str> = cookies.collect();
    assert!(cookies.iter().any(|cookie| cookie.starts_with("sign-on=;") && cookie.contains("Max-Age=0")));
    let session = cookies.iter().find(|cookie| cookie.starts_with("staff="))?;
    assert_eq!((reply.status, reply.header("location")), (StatusCode::SEE_OTHER, "/manage"));
    Some(session.split(';').next().unwrap().to_owned())
}

async fn sign_on(site: &Site, code: &str) -> Reply {
    let begun = begin(site).await;
    back(site, &begun.cookie, &format!("state={}&code={code}", begun.state)).await
}

#[tokio::test]
async fn without_an_issuer_there_is_no_button_and_no_way() {
    let site = Site::open().await;
    assert!(!site.get("/manage/sign-in").await.text().contains("/manage/sso"));
    for address in ["/manage/sso", "/manage/sso/back?state=1&code=2"] {
        assert_eq!(site.get(address).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn who_has_an_account_comes_in_and_is_known_by_the_issuers_name_from_then_on() {
    let issuer = known(false);
    let site = Site::with_issuer(issuer.clone()).await;
    assert!(site.get("/manage/sign-in").await.text().contains("Somewhere County"));
    let ana = person(&site, "ana@heard.test").await;
    let cookie = session(&sign_on(&site, "1").await).unwrap();
    assert_eq!(site.get_as(&cookie, "/manage/audit").await.status, StatusCode::OK);
    // The address changed at the issuer, and is not even theirs: it is the same person all the same.
    issuer.identity.lock().unwrap().email = None;
    assert!(session(&sign_on(&site, "2").await).is_some());
    let actions: Vec<(Option<i64>, String)> = site
        .services
        .ports()
        .audit
        .after(0, 10)
        .await
        .unwrap()
        .into_iter()
        .map(|logged| (logged.person, logged.action))
        .collect();
    let by_ana = |action: &str| (Some(ana), action.to_owned());
    assert_eq!(actions[1..], [by_ana("sign-on.bind"), by_ana("session.begin"), by_ana("session.begin")]);
}

#[tokio::test]
async fn nobody_else_comes_in_and_no_account_is_made() {
    let issuer = known(false);
    let site = Site::with_issuer(issuer.clone()).await;
    let refused = async |code: &str| {
        let reply = sign_on(&site, code).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN);
        assert_eq!(session(&reply), None);
        assert!(reply.text().contains("There is no account for you here"));
        assert!(!reply.text().to_lowercase().contains("ana@heard.test"), "the address is not repeated");
    };
    refused("nobody-has-the-address").await;
    assert_eq!(site.services.ports().people.all().await.unwrap(), []);
    let ana = person(&site, "ana@heard.test").await;
    // The issuer does not vouch for the address.
    issuer.identity.lock().unwrap().email = None;
    refused("address-not-verified").await;
    issuer.identity.lock().unwrap().email = Some("ana@heard.test".to_owned());
    assert!(session(&sign_on(&site, "first").await).is_some());
    // Somebody else has the address now: the account stays with who had it first.
    issuer.identity.lock().unwrap().subject = "subject-2".to_owned();
    refused("address-of-somebody-else").await;
    // Until an administrator forgets that.
    assert!(site.services.forget_sign_on(ana, site.now()).await.unwrap());
    assert!(session(&sign_on(&site, "forgotten").await).is_some());
    // Somebody who was let go is out, whichever way they are known.
    site.staff(&[Role::Administrator]).await;
    let entry = program_did(site.now(), "person.change", "1", "");
    assert!(site.services.ports().people.set_grants(ana, false, &[], entry).await.unwrap());
    refused("let-go").await;
    let log = site.services.ports().audit.after(0, 100).await.unwrap();
    let refusals = log.iter().filter(|logged| logged.action == "sign-on.refuse");
    assert_eq!(refusals.filter(|logged| logged.object.is_empty() && logged.detail.is_empty()).count(), 4);
}

#[tokio::test]
async fn what_was_not_begun_here_just_now_is_not_finished() {
    // An issuer that would take everything: what is refused is refused here.
    let site = Site::with_issuer(known(true)).await;
    person(&site, "ana@heard.test").await;
    let begun = begin(&site).await;
    let other = begin(&site).await;
    let good = format!("state={}&code=1", begun.state);
    let (token, began) = begun.cookie.split_once('.').unwrap();
    let later = format!("{token}.{}", began.parse::<i64>().unwrap() + 60);
    let mut tampered = begun.state.clone();
    tampered.replace_range(5..6, if &tampered[5..6] == "0" { "1" } else { "0" });
    for (what, cookie, query) in [
        ("another browser", "", good.clone()),
        ("another sign-on of this browser", other.cookie.as_str(), good.clone()),
        ("a cookie of another time", later.as_str(), good.clone()),
        ("a cookie that is none", "sign-on=5e.x", good.clone()),
        ("a tampered state", begun.cookie.as_str(), format!("state={tampered}&code=1")),
        ("no state", begun.cookie.as_str(), "code=1".to_owned()),
        ("no code", begun.cookie.as_str(), format!("state={}", begun.state)),
        (
            "a refusal of the issuer",
            begun.cookie.as_str(),
            format!("state={}&error=access_denied", begun.state),
        ),
        (
            "a code that the issuer does not know",
            begun.cookie.as_str(),
            format!("state={}&code=wrong", begun.state),
        ),
        ("nothing", "", String::new()),
    ] {
        let reply = back(&site, cookie, &query).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{what}");
        assert_eq!(session(&reply), None, "{what}");
        assert!(reply.text().contains("This sign-in cannot be finished"), "{what}");
    }
    assert!(session(&back(&site, &begun.cookie, &good).await).is_some());
    // The same once more, with the cookie kept and an issuer that takes the code again.
    let replayed = back(&site, &begun.cookie, &good).await;
    assert_eq!((replayed.status, session(&replayed)), (StatusCode::BAD_REQUEST, None));
    // Too late, and from the future.
    site.wait(15 * 60);
    let query = format!("state={}&code=1", other.state);
    assert!(session(&back(&site, &other.cookie, &query).await).is_some(), "a quarter of an hour is enough");
    let late = begin(&site).await;
    site.wait(15 * 60 + 1);
    let query = format!("state={}&code=1", late.state);
    assert_eq!(back(&site, &late.cookie, &query).await.status, StatusCode::BAD_REQUEST);
    let early = begin(&site).await;
    site.wait(-60);
    let query = format!("state={}&code=1", early.state);
    assert_eq!(back(&site, &early.cookie, &query).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn who_wanted_to_go_somewhere_is_sent_on_and_nobody_elsewhere() {
    let site = Site::with_issuer(known(false)).await;
    person(&site, "ana@heard.test").await;
    let sign_in = site.get("/manage/sign-in?back=/manage/audit/check").await;
    assert!(sign_in.text().contains("href=\"/manage/sso?back=/manage/audit/check\""));
    for (code, wanted, to) in [
        ("1", "/manage/audit/check", "/manage/audit/check"),
        ("2", "//elsewhere.test/manage/", "/manage"),
        ("3", "https://elsewhere.test/manage/", "/manage"),
        ("4", "/results", "/manage"),
        ("5", "/manage/../results", "/manage"),
        ("6", "/manage/a;b", "/manage"),
    ] {
        let reply = site.get(&format!("/manage/sso?back={wanted}")).await;
        let cookie = reply.header("set-cookie").split(';').next().unwrap().to_owned();
        let state = reply.header("location").split(['=', '&']).nth(1).unwrap();
        let came = back(&site, &cookie, &format!("state={state}&code={code}")).await;
        assert_eq!((came.status, came.header("location")), (StatusCode::SEE_OTHER, to), "{wanted}");
    }
}

/// Whoever puts a cookie of theirs into another's browser gains nothing: a session that begins has a
/// token that nobody knew.
#[tokio::test]
async fn a_session_is_never_one_that_was_there_before() {
    let site = Site::with_issuer(known(false)).await;
    person(&site, "ana@heard.test").await;
    let planted = format!("staff={}", "5e".repeat(32));
    let begun = begin(&site).await;
    let both = format!("{planted}; {}", begun.cookie);
    let mine = session(&back(&site, &both, &format!("state={}&code=1", begun.state)).await).unwrap();
    assert!(mine != planted);
    assert_eq!(site.get_as(&planted, "/manage").await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get_as(&mine, "/manage").await.status, StatusCode::OK);
}
