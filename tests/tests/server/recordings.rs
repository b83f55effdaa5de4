//! Recordings from the first byte to withdrawal: how they come, who may hear them, and what is left
//! on the disk.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use heard_domain::answer::Answer;
use heard_domain::attachment::{Attachment, Medium};
use heard_service::receipt::sha256;
use heard_service::staff::Role;
use jiff::ToSpan as _;

use crate::browser::Browser;
use crate::pages::base64;
use crate::person::{body, chosen, uuid};
use crate::site::{CHILDREN, CLOSES, FAMILIES, Reply, Site, TODAY, request};

/// The UUID of the recording.
const ID: &str = "0e37df36-f698-41e6-8dd4-cb9ced3df976";

/// A run of bytes that stands in every sound of these tests, and nowhere else.
const MARK: &[u8] = b"something that only this voice says";

/// A sound of so many seconds: 8,000 samples of one byte in each.
fn sound(seconds: u32) -> Vec<u8> {
    let mut samples = vec![128; seconds as usize * 8000];
    samples[100..100 + MARK.len()].copy_from_slice(MARK);
    let length = u32::try_from(samples.len()).unwrap();
    let mut wav = b"RIFF".to_vec();
    wav.extend((36 + length).to_le_bytes());
    wav.extend(b"WAVEfmt ");
    wav.extend(16_u32.to_le_bytes());
    wav.extend([1, 0, 1, 0]);
    wav.extend(8000_u32.to_le_bytes());
    wav.extend(8000_u32.to_le_bytes());
    wav.extend([1, 0, 8, 0]);
    wav.extend(b"data");
    wav.extend(length.to_le_bytes());
    wav.extend(samples);
    wav
}

/// What an upload says of itself.
struct Upload<'a> {
    response: &'a str,
    collector: &'a str,
    question: &'a str,
    medium: &'a str,
    bytes: usize,
    digest: [u8; 32],
}

fn upload<'a>(response: &'a str, sound: &[u8]) -> Upload<'a> {
    let (collector, question, medium) = (CHILDREN, "say", "voice");
    Upload { response, collector, question, medium, bytes: sound.len(), digest: sha256(sound) }
}

fn hex(digest: [u8; 32]) -> String {
    digest.iter().fold(String::new(), |mut out, byte| {
        write!(out, "{byte:02x}").unwrap();
        out
    })
}

async fn announce(site: &Site, upload: &Upload<'_>) -> Reply {
    let digest = hex(upload.digest);
    let pairs = [
        ("id", ID),
        ("collector", upload.collector),
        ("question", upload.question),
        ("medium", upload.medium),
        ("seconds", "2"),
        ("sha256", &digest),
    ];
    let metadata: Vec<String> =
        pairs.iter().map(|(key, value)| format!("{key} {}", base64(value.as_bytes()))).collect();
    let address = format!("/api/responses/{}/recordings", upload.response);
    let request = request(Method::POST, &address)
        .header("tus-resumable", "1.0.0")
        .header("upload-length", upload.bytes)
        .header("upload-metadata", metadata.join(","));
    site.send(request.body(Body::empty()).unwrap()).await
}

fn address(response: &str) -> String {
    format!("/api/responses/{response}/recordings/{ID}")
}

async fn piece(site: &Site, response: &str, offset: usize, bytes: &[u8]) -> Reply {
    let request = request(Method::PATCH, &address(response))
        .header(header::CONTENT_TYPE, "application/offset+octet-stream")
        .header("upload-offset", offset);
    site.send(request.body(Body::from(bytes.to_vec())).unwrap()).await
}

async fn ask(site: &Site, method: Method, response: &str) -> Reply {
    site.send(request(method, &address(response)).body(Body::empty()).unwrap()).await
}

/// Everything in one go.
async fn record(site: &Site, response: &str, sound: &[u8]) {
    assert_eq!(announce(site, &upload(response, sound)).await.status, StatusCode::CREATED);
    assert_eq!(piece(site, response, 0, sound).await.status, StatusCode::NO_CONTENT);
}

fn voice() -> Answer {
    Answer::Attached(Attachment { medium: Medium::Voice, id: ID.into(), seconds: 2, words: None })
}

/// How many files hold recordings, and whether any file of the data folder holds the mark.
fn on_disk(folder: &Path) -> (usize, bool) {
    let (mut objects, mut marked) = (0, false);
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = std::fs::read(&path).unwrap();
            marked |= bytes.windows(MARK.len()).any(|window| window == MARK);
            objects += usize::from(path.components().any(|part| part.as_os_str() == "recordings"));
        }
    }
    (objects, marked)
}

#[tokio::test]
async fn a_voice_comes_in_pieces_is_heard_and_is_sealed_on_the_disk() {
    let site = Site::open().await;
    let (response, sound) = (uuid(1), sound(2));
    let announced = announce(&site, &upload(&response, &sound)).await;
    assert_eq!(announced.status, StatusCode::CREATED, "{}", announced.text());
    assert_eq!(announced.header("location"), address(&response));
    let half = sound.len() / 2;
    let first = piece(&site, &response, 0, &sound[..half]).await;
    assert_eq!((first.status, first.header("upload-offset")), (StatusCode::NO_CONTENT, &*half.to_string()));
    // The answer was lost: whoever sends asks, and the same piece again is told where to go on.
    let head = ask(&site, Method::HEAD, &response).await;
    assert_eq!(head.header("upload-offset"), half.to_string());
    assert_eq!(head.header("upload-length"), sound.len().to_string());
    assert_eq!(piece(&site, &response, 0, &sound[..half]).await.status, StatusCode::CONFLICT);
    assert_eq!(ask(&site, Method::GET, &response).await.status, StatusCode::NOT_FOUND, "half a voice");
    let last = piece(&site, &response, half, &sound[half..]).await;
    assert_eq!(last.header("upload-offset"), sound.len().to_string());

    let heard = ask(&site, Method::GET, &response).await;
    assert_eq!((heard.status, heard.header("content-type")), (StatusCode::OK, "audio/wav"));
    assert_eq!(heard.header("cache-control"), "no-store");
    assert!(heard.header("content-security-policy").contains("sandbox"));
    assert_eq!(heard.body, sound);
    let part = request(Method::GET, &address(&response)).header(header::RANGE, "bytes=40-49");
    let part = site.send(part.body(Body::empty()).unwrap()).await;
    assert_eq!((part.status, &part.body[..]), (StatusCode::PARTIAL_CONTENT, &sound[40..50]));
    let beyond = request(Method::GET, &address(&response)).header(header::RANGE, "bytes=999999-");
    let beyond = site.send(beyond.body(Body::empty()).unwrap()).await;
    assert_eq!(beyond.status, StatusCode::RANGE_NOT_SATISFIABLE);

    assert_eq!(on_disk(site.folder.path()), (1, false));
    assert_eq!(ask(&site, Method::GET, &uuid(2)).await.status, StatusCode::NOT_FOUND, "somebody else");
    assert_eq!(ask(&site, Method::DELETE, &response).await.status, StatusCode::NO_CONTENT);
    assert_eq!(ask(&site, Method::GET, &response).await.status, StatusCode::NOT_FOUND);
    assert_eq!(on_disk(site.folder.path()), (0, false));
}

#[tokio::test]
async fn what_is_not_what_it_says_is_refused_and_leaves_nothing() {
    let site = Site::open().await;
    let response = uuid(1);
    let good = sound(2);
    let mut lying = upload(&response, &good);
    lying.digest = sha256(b"another");
    assert_eq!(announce(&site, &lying).await.status, StatusCode::CREATED);
    assert_eq!(piece(&site, &response, 0, &good).await.status.as_u16(), 460);
    assert_eq!(ask(&site, Method::HEAD, &response).await.status, StatusCode::NOT_FOUND);
    for hostile in [
        &b"<!doctype html><script>alert(1)</script>"[..],
        b"PK\x03\x04 a zip file that is called song.webm",
        &good[..good.len() - 1000],
        &good[..30],
    ] {
        assert_eq!(announce(&site, &upload(&response, hostile)).await.status, StatusCode::CREATED);
        let reply = piece(&site, &response, 0, hostile).await;
        assert_eq!(reply.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{}", reply.text());
        assert_eq!(reply.header("content-type"), "application/problem+json");
        assert_eq!(ask(&site, Method::HEAD, &response).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(on_disk(site.folder.path()), (0, false));
}

#[tokio::test]
async fn only_what_was_asked_for_is_taken() {
    let site = Site::open().await;
    let response = uuid(1);
    let sound = sound(2);
    let tried = |change: fn(&mut Upload<'_>)| {
        let mut upload = upload(&response, &sound);
        change(&mut upload);
        let site = &site;
        async move { announce(site, &upload).await.status }
    };
    assert_eq!(tried(|upload| upload.bytes = 9 << 20).await, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(tried(|upload| upload.question = "enjoy").await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(tried(|upload| upload.medium = "photo").await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(tried(|upload| upload.collector = "nowhere").await, StatusCode::NOT_FOUND);
    assert_eq!(tried(|upload| upload.bytes = 0).await, StatusCode::BAD_REQUEST);
    assert_eq!(tried(|_| {}).await, StatusCode::CREATED);
    assert_eq!(tried(|_| {}).await, StatusCode::CREATED, "the same again");
    assert_eq!(tried(|upload| upload.bytes = 7).await, StatusCode::CONFLICT);
    site.travel(CLOSES.tomorrow().unwrap());
    let second = uuid(2);
    let mut late = upload(&second, &sound);
    late.collector = FAMILIES;
    late.question = "best";
    assert_eq!(announce(&site, &late).await.status, StatusCode::CONFLICT, "the id is taken");
    let off = Site::with(|config| config.recordings = false).await;
    assert_eq!(announce(&off, &upload(&response, &sound)).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_response_waits_for_its_recordings_and_takes_them_away_with_it() {
    let site = Site::open().await;
    let (response, sound) = (uuid(1), sound(2));
    let sent = body(&site, CHILDREN, [("enjoy", chosen("often")), ("say", voice())]);
    let early = site.put(&response, sent.clone()).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(early.json()["type"], "urn:heard:problem:recording");
    assert_eq!(early.json()["questions"][0]["question"], "say");
    assert_eq!(site.stored(CHILDREN).await, 0);

    record(&site, &response, &sound).await;
    let receipt = site.put(&response, sent.clone()).await.receipt();
    assert_eq!(site.put(&response, sent).await.receipt(), receipt, "the same again");
    // Now it is heard by nobody who only knows the address.
    for method in [Method::GET, Method::HEAD, Method::DELETE] {
        assert_eq!(ask(&site, method, &response).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(on_disk(site.folder.path()), (1, false));

    let mut browser = Browser::at(&site, "/receipt").await;
    let words = receipt.join(" ");
    let page = browser.send_form("/receipt", &[("words", &words), ("go", "listen")]).await;
    let source = page.text().split("src=\"/receipt/recording/").nth(1).expect("a player");
    let ticket = source.split('"').next().unwrap();
    let heard = site.get(&format!("/receipt/recording/{ticket}")).await;
    assert_eq!((heard.status, heard.body), (StatusCode::OK, sound.into()));
    let other = format!("/receipt/recording/{}", "0".repeat(ticket.len()));
    assert_eq!(site.get(&other).await.status, StatusCode::NOT_FOUND);
    let wrong =
        browser.send_form("/receipt", &[("words", "one two three four five"), ("go", "listen")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);

    let (count, faults) = site.services.check_recordings().await.unwrap();
    assert_eq!((count, faults.len()), (1, 0));
    site.services.withdraw(&words).await.unwrap();
    assert_eq!(on_disk(site.folder.path()), (0, false));
    let gone = site.get(&format!("/receipt/recording/{ticket}")).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    assert!(site.agrees().await);
}

#[tokio::test]
async fn what_nobody_sends_is_swept_away() {
    let site = Site::open().await;
    let sound = sound(2);
    record(&site, &uuid(1), &sound).await;
    let none = Duration::from_hours(1);
    assert_eq!(site.services.sweep(TODAY, none).await.unwrap(), 0);
    let later = TODAY.checked_add(8.days()).unwrap();
    assert_eq!(site.services.sweep(later, none).await.unwrap(), 1);
    assert_eq!(on_disk(site.folder.path()), (0, false));
    // A file that nobody knows of, from a moment when the power failed.
    std::fs::write(site.folder.path().join("recordings").join("0".repeat(32)), b"sealed").unwrap();
    site.services.sweep(later, Duration::ZERO).await.unwrap();
}

#[tokio::test]
async fn staff_hear_a_voice_where_its_words_are_for_them() {
    let site = Site::open().await;
    let (response, sound) = (uuid(1), sound(2));
    record(&site, &response, &sound).await;
    let receipt = site.put(&response, body(&site, CHILDREN, [("say", voice())])).await.receipt();
    let waiting = site.services.ports().responses.waiting(10).await.unwrap();
    let address = format!("/manage/voices/{}", waiting[0].id);
    let played = format!("{address}/recordings/{ID}");
    let reader = site.staff(&[Role::Reader]).await;
    let page = site.get_as(&reader, &address).await;
    assert!(page.text().contains(&played) && page.text().contains("<audio"), "{}", page.text());
    let heard = site.get_as(&reader, &played).await;
    assert_eq!((heard.status, &heard.body[..]), (StatusCode::OK, &sound[..]));
    assert_eq!(heard.header("cache-control"), "no-store");
    let part =
        request(Method::GET, &played).header(header::COOKIE, &reader).header(header::RANGE, "bytes=40-49");
    let part = site.send(part.body(Body::empty()).unwrap()).await;
    assert_eq!((part.status, &part.body[..]), (StatusCode::PARTIAL_CONTENT, &sound[40..50]));
    assert_eq!(site.get(&played).await.status, StatusCode::SEE_OTHER);
    let board = site.staff(&[Role::Board]).await;
    assert_eq!(site.get_as(&board, &played).await.status, StatusCode::FORBIDDEN);
    // Given to safeguarding, it is sealed for everybody.
    let reply =
        site.post_as(&reader, &format!("{address}/answers/say"), &[("verdict", "safeguarding")]).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    let lead = site.staff(&[Role::Safeguarding]).await;
    for who in [&reader, &lead] {
        assert_eq!(site.get_as(who, &played).await.status, StatusCode::NOT_FOUND);
    }
    for who in [&reader, &lead] {
        site.post_as(who, &format!("{address}/unseal"), &[]).await;
    }
    assert_eq!(site.get_as(&reader, &played).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get_as(&lead, &played).await.body, sound);
    site.services.withdraw(&receipt.join(" ")).await.unwrap();
    assert_eq!(site.get_as(&lead, &played).await.status, StatusCode::NOT_FOUND);
}
