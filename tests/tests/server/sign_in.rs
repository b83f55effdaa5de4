//! How often somebody may be wrong, and what the time and the words of an answer tell: with proofs that
//! take no time and are counted.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

use async_trait::async_trait;
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use heard_service::SignInError;
use heard_service::ports::{
    Ceremony, NewPasskey, PasswordWay, ProofError, Proofs, RelyingParty, StoredCodes, UsedUp, Weakness,
};
use heard_service::staff::{Grant, Role, program_did};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::people::{cookies, post, sign_in};
use crate::site::{Reply, Site, request};

const PASSWORD: &str = "right password";
const CODE: &str = "123456";

/// Takes one password and one code, and counts how many hashes were worked on.
#[derive(Default)]
struct Counted {
    hashes: AtomicUsize,
}

#[async_trait]
impl Proofs for Counted {
    async fn hash(&self, password: String) -> Result<String, ProofError> {
        self.hashes.fetch_add(1, Ordering::Relaxed);
        Ok(password)
    }

    async fn verify(&self, password: String, hash: Option<String>) -> Result<bool, ProofError> {
        self.hashes.fetch_add(1, Ordering::Relaxed);
        Ok(hash.is_some_and(|hash| hash == password))
    }

    async fn weakness(&self, _: String, _: Vec<String>) -> Option<Weakness> {
        None
    }

    fn new_secret(&self, random: [u8; 32]) -> Vec<u8> {
        random.to_vec()
    }

    fn seal(&self, secret: &[u8]) -> Result<Vec<u8>, ProofError> {
        Ok(secret.to_vec())
    }

    fn open(&self, sealed: &[u8]) -> Option<Vec<u8>> {
        Some(sealed.to_vec())
    }

    fn step(&self, _: &[u8], code: &str, now: Timestamp) -> Option<i64> {
        (code == CODE).then_some(now.as_second() / 30)
    }

    fn secret_in_words(&self, _: &[u8]) -> String {
        String::new()
    }

    fn secret_as_picture(&self, _: &[u8], _: &str) -> Option<String> {
        None
    }

    fn begin_registration(
        &self,
        _: &RelyingParty,
        _: Uuid,
        _: &str,
        _: &[String],
    ) -> Result<Ceremony, ProofError> {
        Err(ProofError::Failed)
    }

    fn finish_registration(&self, _: &RelyingParty, _: &str, _: &str) -> Result<NewPasskey, ProofError> {
        Err(ProofError::Failed)
    }

    fn begin_sign_in(&self, _: &RelyingParty) -> Result<Ceremony, ProofError> {
        Ok(Ceremony { options: "{}".to_owned(), state: String::new() })
    }

    fn identify(&self, _: &RelyingParty, _: &str) -> Result<(Uuid, String), ProofError> {
        Err(ProofError::Refused)
    }

    fn finish_sign_in(&self, _: &RelyingParty, _: &str, _: &str, _: &str) -> Result<String, ProofError> {
        Err(ProofError::Refused)
    }
}

async fn open() -> (Site, Arc<Counted>) {
    let proofs = Arc::new(Counted::default());
    let counted: Arc<dyn Proofs> = proofs.clone();
    (Site::with_proofs(counted).await, proofs)
}

/// Somebody with this address; with a password if `password` says so.
async fn person(site: &Site, email: &str, password: bool) -> i64 {
    let grants = [Grant { role: Role::Administrator, area: None }];
    let person = site.services.add_staff(email, "Kim", &grants, None, site.now()).await.unwrap().unwrap();
    if password {
        let ports = site.services.ports();
        let later = site.now() + SignedDuration::from_mins(1);
        ports.ceremonies.put([9; 32], Some(person), "", later).await.unwrap();
        let codes = StoredCodes { sealed: vec![1], step: 0 };
        let way = PasswordWay { hash: PASSWORD.to_owned(), codes, recovery: Vec::new() };
        let used = UsedUp { ceremony: [9; 32], link: None };
        let entry = program_did(site.now(), "account.password", "", "");
        assert!(ports.passwords.set(person, way, used, site.now(), entry).await.unwrap());
    }
    person
}

async fn first_step(site: &Site, cookie: &str, email: &str, password: &str) -> Reply {
    site.send(post(cookie, "/manage/sign-in", &[("email", email), ("password", password)])).await
}

/// What an answer says, without the address that was typed.
fn said(reply: &Reply, email: &str) -> (StatusCode, String, String) {
    (reply.status, cookies(reply), reply.text().replace(email, "somebody"))
}

#[tokio::test]
async fn as_much_is_worked_on_whoever_it_is() {
    let (site, proofs) = open().await;
    person(&site, "known@heard.test", true).await;
    person(&site, "without@heard.test", false).await;
    let out = person(&site, "out@heard.test", true).await;
    let entry = program_did(site.now(), "person.roles", "", "");
    assert!(site.services.ports().people.set_grants(out, false, &[], entry).await.unwrap());
    let mut answers = Vec::new();
    for (email, password) in [
        ("known@heard.test", "wrong"),
        ("nobody@heard.test", PASSWORD),
        ("without@heard.test", PASSWORD),
        ("out@heard.test", PASSWORD),
        ("", PASSWORD),
    ] {
        let before = proofs.hashes.load(Ordering::Relaxed);
        let reply = first_step(&site, "", email, password).await;
        assert_eq!(proofs.hashes.load(Ordering::Relaxed) - before, 1, "{email}");
        if !email.is_empty() {
            answers.push(said(&reply, email));
        }
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]));
    let before = proofs.hashes.load(Ordering::Relaxed);
    assert_eq!(first_step(&site, "", "known@heard.test", PASSWORD).await.status, StatusCode::OK);
    assert_eq!(proofs.hashes.load(Ordering::Relaxed) - before, 1);
}

#[tokio::test]
async fn who_waits_is_told_the_same_whether_there_is_such_an_account_or_not() {
    let (site, proofs) = open().await;
    person(&site, "known@heard.test", true).await;
    let mut answers = Vec::new();
    for email in ["known@heard.test", "nobody@heard.test"] {
        for _ in 0..10 {
            first_step(&site, "", email, "wrong").await;
        }
        let before = proofs.hashes.load(Ordering::Relaxed);
        let reply = first_step(&site, "", email, PASSWORD).await;
        assert_eq!(proofs.hashes.load(Ordering::Relaxed), before, "who waits costs nothing");
        assert!(reply.text().contains("too often"));
        answers.push(said(&reply, email));
    }
    assert_eq!(answers[0], answers[1]);
    site.wait(15 * 60);
    assert_eq!(first_step(&site, "", "known@heard.test", PASSWORD).await.status, StatusCode::OK);
}

#[tokio::test]
async fn everybody_waits_together_but_for_browsers_that_came_in_and_passkeys() {
    let (site, _) = open().await;
    person(&site, "known@heard.test", true).await;
    let reply = sign_in(&site, "known@heard.test", PASSWORD, CODE).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    let set: Vec<&str> =
        reply.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap()).collect();
    let mark = set.iter().find(|cookie| cookie.starts_with("known=")).unwrap();
    for part in ["Path=/manage/sign-in", "HttpOnly", "SameSite=Lax", "Max-Age=31536000"] {
        assert!(mark.contains(part), "{mark}");
    }
    let mark = mark.split(';').next().unwrap();
    for number in 0..200 {
        let reply = first_step(&site, "", &format!("{number}@heard.test"), "wrong").await;
        assert!(!reply.text().contains("too often"), "{number}");
    }
    let waits = async |cookie: &str, email: &str| {
        first_step(&site, cookie, email, PASSWORD).await.text().contains("too often")
    };
    assert!(waits("", "known@heard.test").await && waits("", "nobody@heard.test").await);
    assert!(!waits(mark, "known@heard.test").await, "the browser is known");
    assert!(waits(mark, "nobody@heard.test").await, "with one address, and no other");
    assert!(waits("known=00", "known@heard.test").await && waits("known=", "known@heard.test").await);
    // A known browser waits for itself.
    for _ in 0..10 {
        first_step(&site, mark, "known@heard.test", "wrong").await;
    }
    assert!(waits(mark, "known@heard.test").await);
    let asked = request(Method::POST, "/manage/sign-in/options")
        .header("sec-fetch-site", "same-origin")
        .header(header::HOST, "localhost");
    let mut asked = asked.body(Body::empty()).unwrap();
    asked.headers_mut().insert(header::HOST, "localhost".parse().unwrap());
    assert_eq!(site.send(asked).await.status, StatusCode::OK, "passkeys wait for nobody");
    site.wait(15 * 60);
    assert!(!waits("", "known@heard.test").await);
}

#[tokio::test]
async fn five_codes_may_be_wrong_in_a_conversation() {
    let (site, _) = open().await;
    let person = person(&site, "known@heard.test", true).await;
    let begun = cookies(&first_step(&site, "", "known@heard.test", PASSWORD).await);
    let code = async |code: &str| site.send(post(&begun, "/manage/sign-in/code", &[("code", code)])).await;
    for _ in 0..4 {
        assert!(code("000000").await.text().contains("code is not right"));
    }
    let fifth = code("000000").await;
    assert_eq!(fifth.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fifth.text().contains("Five codes were not right"));
    let right = code(CODE).await;
    assert_eq!(right.status, StatusCode::SEE_OTHER);
    assert_eq!((right.header("location"), cookies(&right)), ("/manage/sign-in", String::new()));
    let log = site.services.ports().audit.after(0, 100).await.unwrap();
    let refused: Vec<_> = log.iter().filter(|logged| logged.action == "session.refuse").collect();
    assert_eq!(refused.len(), 1);
    assert_eq!((refused[0].person, &refused[0].object), (None, &person.to_string()));
    // Many at once are not more.
    site.wait(15 * 60);
    let begun = cookies(&first_step(&site, "", "known@heard.test", PASSWORD).await);
    let many = (0..20).map(|_| post(&begun, "/manage/sign-in/code", &[("code", "000000")]));
    let replies = site.send_all(many).await;
    let looked_at = replies.iter().filter(|reply| {
        reply.text().contains("code is not right") || reply.text().contains("Five codes were not right")
    });
    assert_eq!(looked_at.count(), 5);
}

#[tokio::test]
async fn after_a_hundred_wrong_codes_a_password_is_closed_until_it_is_made_anew() {
    let (site, _) = open().await;
    let person = person(&site, "known@heard.test", true).await;
    let admin = site.staff(&[Role::Administrator]).await;
    let page = format!("/manage/people/{person}");
    let services = &site.services;
    let begin = async |number: u8| {
        services.try_password("known@heard.test", PASSWORD, [number; 32], site.now()).await.unwrap()
    };
    for conversation in 0..20 {
        let token = begin(conversation).await;
        for _ in 0..5 {
            assert!(services.try_code(&token, "000000", [99; 32], site.now()).await.is_err());
        }
    }
    assert!(site.get_as(&admin, &page).await.text().contains("Password closed"));
    let reply = sign_in(&site, "known@heard.test", PASSWORD, CODE).await;
    assert!(reply.text().contains("this password is closed"), "{}", reply.text());
    let token = begin(50).await;
    let closed = services.try_code(&token, CODE, [99; 32], site.now()).await;
    assert!(matches!(closed, Err(SignInError::Closed)));
    // A new way in opens it, by the link that an administrator makes.
    let member = services.ports().people.get(person).await.unwrap().unwrap();
    let link = services.staff_link(person, [77; 32], None, site.now()).await.unwrap();
    let token = services.begin_password(person, [[1; 32], [60; 32]], site.now()).await.unwrap();
    let seed = AtomicU8::new(0);
    let random = || [seed.fetch_add(1, Ordering::Relaxed); 32];
    let made =
        services.finish_password(&token, &member, PASSWORD, CODE, random, Some(&link), site.now()).await;
    assert_eq!(made.unwrap().len(), 10);
    site.wait(60);
    assert_eq!(sign_in(&site, "known@heard.test", PASSWORD, CODE).await.status, StatusCode::SEE_OTHER);
    assert!(!site.get_as(&admin, &page).await.text().contains("Password closed"));
}
