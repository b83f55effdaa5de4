//! Ways in: the one-time link, passwords with codes, and who may come in at all.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use heard_service::staff::{Grant, Role};
use hmac::{Hmac, Mac as _};
use sha1::{Digest as _, Sha1};

use crate::site::{Reply, Site, form, request};

pub const PASSWORD: &str = "seven otters cross the lugg";

/// The cookies that an answer sets, as a browser sends them back.
pub fn cookies(reply: &Reply) -> String {
    let set = reply.headers.get_all(header::SET_COOKIE).iter();
    let pairs = set.map(|value| value.to_str().unwrap().split(';').next().unwrap().to_owned());
    pairs.filter(|pair| !pair.ends_with('=')).collect::<Vec<_>>().join("; ")
}

pub fn post(cookie: &str, address: &str, fields: &[(&str, &str)]) -> Request<Body> {
    request(Method::POST, address)
        .header(header::COOKIE, cookie)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(form(fields)))
        .unwrap()
}

/// The code that an authenticator shows (RFC 6238), worked out here once more.
pub fn code(secret: &str, second: i64) -> String {
    let letters = secret.bytes().filter(u8::is_ascii_alphanumeric);
    let (mut bits, mut left, mut bytes) = (0_u64, 0, Vec::new());
    for letter in letters {
        let value = if letter.is_ascii_digit() { letter - b'2' + 26 } else { letter - b'A' };
        bits = bits << 5 | u64::from(value);
        left += 5;
        if left >= 8 {
            left -= 8;
            bytes.push(u8::try_from(bits >> left & 255).unwrap());
        }
    }
    let mut mac = Hmac::<Sha1>::new_from_slice(&bytes).unwrap();
    mac.update(&(second / 30).to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let at = usize::from(digest[19] & 15);
    let number = u32::from_be_bytes(digest[at..at + 4].try_into().unwrap()) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

/// What an address of the page shows between two marks.
fn between(page: &Reply, before: &str, after: &str) -> String {
    page.text().split(before).nth(1).unwrap().split(after).next().unwrap().to_owned()
}

pub struct Joined {
    pub email: String,
    pub secret: String,
    pub recovery: Vec<String>,
    pub session: String,
}

async fn invited(site: &Site, roles: &[Role]) -> (i64, String, String) {
    let grants: Vec<Grant> = roles.iter().map(|role| Grant { role: *role, area: None }).collect();
    let email = format!("kim-{}@example.org", roles.len());
    let person = site.services.add_staff(&email, "Kim", &grants, None, site.now()).await.unwrap().unwrap();
    let token = site
        .services
        .staff_link(person, [u8::try_from(roles.len()).unwrap(); 32], None, site.now())
        .await
        .unwrap();
    (person, email, format!("/manage/join/{}", token.write()))
}

/// Makes a way in with a password.
pub async fn join(site: &Site, roles: &[Role]) -> Joined {
    let (_, email, link) = invited(site, roles).await;
    let page = site.send(post("", &link, &[("act", "password")])).await;
    let ceremony = cookies(&page);
    let secret = between(&page, "class=\"digest\">", "</code>");
    let now = code(&secret, site.now().as_second());
    let done =
        site.send(post(&ceremony, &link, &[("act", "finish"), ("password", PASSWORD), ("code", &now)])).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text());
    let recovery =
        done.text().split("<li><code>").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned());
    Joined { email, secret, recovery: recovery.collect(), session: cookies(&done) }
}

/// The two steps of signing in; the answer of the second.
pub async fn sign_in(site: &Site, email: &str, password: &str, code: &str) -> Reply {
    let first = site.send(post("", "/manage/sign-in", &[("email", email), ("password", password)])).await;
    site.send(post(&cookies(&first), "/manage/sign-in/code", &[("code", code)])).await
}

#[tokio::test]
async fn an_invited_person_makes_a_way_in_once_and_comes_in_by_it() {
    let site = Site::open().await;
    let joined = join(&site, &[Role::Engagement]).await;
    assert_eq!(joined.recovery.len(), 10);
    assert_eq!(site.get_as(&joined.session, "/manage").await.status, StatusCode::OK);
    let link = format!("/manage/join/{}", "01".repeat(32));
    assert_eq!(site.get(&link).await.status, StatusCode::NOT_FOUND);
    site.wait(60);
    let now = code(&joined.secret, site.now().as_second());
    let reply = sign_in(&site, &joined.email.to_uppercase(), PASSWORD, &now).await;
    assert_eq!(reply.header("location"), "/manage");
    let session = cookies(&reply);
    assert_ne!(session, joined.session, "a session always has a new token");
    assert_eq!(site.get_as(&session, "/manage/account").await.status, StatusCode::OK);
}

#[tokio::test]
async fn looking_at_a_link_uses_nothing_up_and_a_weak_password_keeps_it() {
    let site = Site::open().await;
    let (_, _, link) = invited(&site, &[Role::Board]).await;
    for _ in 0..3 {
        assert_eq!(site.get(&link).await.status, StatusCode::OK);
    }
    let page = site.send(post("", &link, &[("act", "password")])).await;
    let ceremony = cookies(&page);
    let secret = between(&page, "class=\"digest\">", "</code>");
    let now = code(&secret, site.now().as_second());
    for (password, code, words) in [
        ("short", &*now, "Use at least"),
        ("passwordpassword", &*now, "guessed early"),
        (PASSWORD, "000000", "code is not right"),
    ] {
        let reply = site
            .send(post(&ceremony, &link, &[("act", "finish"), ("password", password), ("code", code)]))
            .await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(reply.text().contains(words), "{}", reply.text());
        assert_eq!(between(&reply, "class=\"digest\">", "</code>"), secret, "the secret stays the same");
    }
    let right = [("act", "finish"), ("password", PASSWORD), ("code", &now)];
    let both = site.send_all([post(&ceremony, &link, &right), post(&ceremony, &link, &right)]).await;
    let came_in = both.iter().filter(|reply| cookies(reply).contains("staff=")).count();
    assert_eq!(came_in, 1, "of two who press at once, one comes in");
    assert_eq!(site.get(&link).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_code_is_taken_once_and_so_is_a_recovery_code() {
    let site = Site::open().await;
    let joined = join(&site, &[Role::Analyst]).await;
    let used = code(&joined.secret, site.now().as_second());
    let reply = sign_in(&site, &joined.email, PASSWORD, &used).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "the code that made the way in is used");
    site.wait(90);
    let next = code(&joined.secret, site.now().as_second());
    assert_eq!(sign_in(&site, &joined.email, PASSWORD, &next).await.status, StatusCode::SEE_OTHER);
    assert_eq!(sign_in(&site, &joined.email, PASSWORD, &next).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let recovery = joined.recovery[3].to_lowercase().replace('-', " ");
    assert_eq!(sign_in(&site, &joined.email, PASSWORD, &recovery).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        sign_in(&site, &joined.email, PASSWORD, &recovery).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}

#[tokio::test]
async fn nobody_learns_which_addresses_have_accounts() {
    let site = Site::open().await;
    let joined = join(&site, &[Role::Translator]).await;
    let (waiting, without, _) = invited(&site, &[Role::Board, Role::Data]).await;
    let wrong = |email: String| {
        let site = &site;
        async move {
            let fields = [("email", &*email), ("password", "not the right password")];
            let reply = site.send(post("", "/manage/sign-in", &fields)).await;
            (reply.status, cookies(&reply), reply.text().replace(&email, "somebody"))
        }
    };
    let known = wrong(joined.email.clone()).await;
    assert_eq!(known.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong("nobody@example.org".to_owned()).await, known);
    assert_eq!(wrong(without).await, known, "an account without a password is like none");
    let admin = join(&site, &[Role::Administrator, Role::Engagement, Role::Board]).await;
    let out = [("role", "board")];
    let address = format!("/manage/people/{waiting}");
    assert_eq!(site.post_as(&admin.session, &address, &out).await.status, StatusCode::SEE_OTHER);
    for _ in 0..12 {
        wrong("nobody@example.org".to_owned()).await;
    }
    let slow = wrong("nobody@example.org".to_owned()).await;
    assert!(slow.2.contains("too often"));
    assert_eq!(wrong(joined.email.clone()).await, known, "others do not wait");
}

/// A list as the downloader of Have I Been Pwned makes it.
fn list_of(passwords: &[&str]) -> String {
    let mut lines: Vec<String> = passwords
        .iter()
        .map(|password| {
            let hash = Sha1::digest(password.as_bytes());
            format!("{hash:X}:3\r\n")
        })
        .collect();
    lines.sort();
    lines.concat()
}

/// The answer to a new password and a right code.
async fn try_to_join(site: &Site, link: &str, password: &str) -> Reply {
    let page = site.send(post("", link, &[("act", "password")])).await;
    let now = code(&between(&page, "class=\"digest\">", "</code>"), site.now().as_second());
    let fields = [("act", "finish"), ("password", password), ("code", &now)];
    site.send(post(&cookies(&page), link, &fields)).await
}

#[tokio::test]
async fn a_stolen_password_and_one_made_of_the_place_are_not_taken() {
    let list = list_of(&["eight otters cross the wye", "password", PASSWORD, "letmein"]);
    let place = |config: &mut heard::config::Config| config.area = Some("Lugwardine Vale".to_owned());
    let site = Site::with_files(&[("breached-passwords.txt", &list)], place).await;
    let (_, _, link) = invited(&site, &[Role::Board]).await;
    for (password, words) in [
        (PASSWORD, "was stolen somewhere"),
        ("eight otters cross the wye", "was stolen somewhere"),
        ("Lugwardine-Vale-2026", "the name of this place"),
    ] {
        let reply = try_to_join(&site, &link, password).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(reply.text().contains(words), "{}", reply.text());
    }
    let reply = try_to_join(&site, &link, "nine otters cross the arrow").await;
    assert_eq!(reply.status, StatusCode::OK, "{}", reply.text());
}

#[tokio::test]
async fn a_broken_list_of_stolen_passwords_locks_nobody_out() {
    let site = Site::with_files(&[("breached-passwords.txt", "not a list")], |_| {}).await;
    let (_, _, link) = invited(&site, &[Role::Board]).await;
    assert_eq!(try_to_join(&site, &link, "passwordpassword").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(try_to_join(&site, &link, PASSWORD).await.status, StatusCode::OK);
}

#[tokio::test]
async fn changing_roles_ends_sessions_and_somebody_is_left_who_runs_the_place() {
    let site = Site::open().await;
    let admin = site.staff(&[Role::Administrator]).await;
    let member =
        site.services.ports().people.by_email("administrator-all@heard.test").await.unwrap().unwrap();
    let own = format!("/manage/people/{}", member.id);
    let reply = site.post_as(&admin, &own, &[("role", "board"), ("active", "yes")]).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    let only_here = [("role", "administrator"), ("area", "north"), ("active", "yes")];
    assert_eq!(site.post_as(&admin, &own, &only_here).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let officer = site.staff(&[Role::Engagement]).await;
    let other = site.services.ports().people.by_email("engagement-all@heard.test").await.unwrap().unwrap();
    let address = format!("/manage/people/{}", other.id);
    let changed = site.post_as(&admin, &address, &[("role", "reader"), ("active", "yes")]).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get_as(&officer, "/manage").await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get_as(&admin, "/manage").await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_invitation_says_what_is_missing_and_shows_its_link_once() {
    let site = Site::open().await;
    let admin = site.staff(&[Role::Administrator]).await;
    let reply = site.post_as(&admin, "/manage/people", &[("name", "<b>Kim"), ("email", "kim")]).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(reply.text().contains("value=\"&lt;b>Kim\"") || reply.text().contains("&lt;b&gt;Kim"));
    assert!(reply.text().contains("href=\"#role\"") && reply.text().contains("href=\"#email\""));
    let fields = [("name", "Kim"), ("email", "Kim@example.org"), ("role", "facilitator"), ("area", "north")];
    let page = site.post_as(&admin, "/manage/people", &fields).await;
    let link = between(&page, "id=\"link\" class=\"digest\">", "</code>");
    assert_eq!(site.get(&link).await.status, StatusCode::OK);
    let kim = site.services.ports().people.by_email("kim@example.org").await.unwrap().unwrap();
    assert_eq!(kim.grants, [Grant { role: Role::Facilitator, area: Some("north".into()) }]);
    let again = site.post_as(&admin, &format!("/manage/people/{}/link", kim.id), &[]).await;
    assert_eq!(again.status, StatusCode::OK);
    assert_eq!(site.get(&link).await.status, StatusCode::NOT_FOUND, "a new link ends the old one");
}

#[tokio::test]
async fn codes_cannot_be_guessed_by_beginning_again_and_again() {
    let site = Site::open().await;
    let joined = join(&site, &[Role::Reader]).await;
    for _ in 0..11 {
        let reply = sign_in(&site, &joined.email, PASSWORD, "000000").await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    site.wait(60);
    let right = code(&joined.secret, site.now().as_second());
    let reply = sign_in(&site, &joined.email, PASSWORD, &right).await;
    assert!(reply.text().contains("too often"), "the right code waits as well");
}

#[tokio::test]
async fn saving_roles_moves_none_to_another_area() {
    let site = Site::open().await;
    let admin = site.staff(&[Role::Administrator]).await;
    let grant = |role, area: &str| Grant { role, area: Some(area.to_owned()) };
    let both = [grant(Role::Facilitator, "north"), grant(Role::Reader, "south")];
    let email = "kim@example.org";
    let person = site.services.add_staff(email, "Kim", &both, None, site.now()).await.unwrap().unwrap();
    let address = format!("/manage/people/{person}");
    let page = site.get_as(&admin, &address).await;
    let area = between(&page, "name=\"was\" value=\"", "\"");
    let same =
        [("was", &*area), ("area", &*area), ("role", "facilitator"), ("role", "reader"), ("active", "yes")];
    assert_eq!(site.post_as(&admin, &address, &same).await.status, StatusCode::SEE_OTHER);
    let kim = site.services.ports().people.get(person).await.unwrap().unwrap();
    assert_eq!(kim.grants, both);
    let none = [("was", &*area), ("area", &*area), ("active", "yes")];
    assert_eq!(site.post_as(&admin, &address, &none).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}
