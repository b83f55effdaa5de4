//! Whatever is sent: an answer comes, it is never a failure of ours, and the counts stay right.

use std::fmt::Write as _;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::person::{response_body, uuid};
use crate::site::{CHILDREN, Reply, Site, put, request};

/// Pieces of text that have broken readers of JSON and of forms before.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "\\",
    "\\u0000",
    "\\ud800",
    "null",
    "true",
    "-",
    "1e999",
    "-0",
    "9999999999999999999",
    "\u{0}",
    "\u{202e}",
    "😀",
    "<script>",
    "&",
    "=",
    "%",
    "%00",
    "+",
    "skipped",
    "chosen",
    "answers",
    "__proto__",
];

fn run<S: Strategy>(cases: u32, strategy: S, mut test: impl FnMut(S::Value)) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let test = std::cell::RefCell::new(&mut test);
    TestRunner::new(config)
        .run(&strategy, |value| {
            (*test.borrow_mut())(value);
            Ok(())
        })
        .unwrap();
}

fn site() -> (Runtime, Site) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let site = runtime.block_on(Site::open());
    (runtime, site)
}

fn no_failure(reply: &Reply) {
    // Too many wrong receipts at once: later, please.
    let later = reply.status == StatusCode::SERVICE_UNAVAILABLE && !reply.header("retry-after").is_empty();
    assert!(
        later || reply.status.as_u16() < 500,
        "{}: {}",
        reply.status,
        String::from_utf8_lossy(&reply.body)
    );
}

/// Cuts and pastes in a text.
#[derive(Clone, Debug)]
struct Splice {
    at: Index,
    cut: usize,
    paste: &'static str,
}

fn splices() -> impl Strategy<Value = Vec<Splice>> {
    let splice =
        (any::<Index>(), 0..12_usize, select(PIECES)).prop_map(|(at, cut, paste)| Splice { at, cut, paste });
    vec(splice, 1..4)
}

fn spliced(text: &str, splices: &[Splice]) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for Splice { at, cut, paste } in splices {
        let start = at.index(characters.len() + 1);
        let end = (start + cut).min(characters.len());
        characters.splice(start..end, paste.chars());
    }
    characters.into_iter().collect()
}

/// Any JSON, not deep.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        select(PIECES).prop_map(Value::from),
        Just(json!("x".repeat(5000))),
    ];
    leaf.prop_recursive(3, 24, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::from),
            vec((select(&["chosen", "number", "text", "other", "x"][..]), inner), 0..4).prop_map(|members| {
                members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
            }),
        ]
    })
}

/// The places of a document, its own first.
fn places(value: &Value) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut add = |step: String, inner: &Value| {
        found.extend(places(inner).into_iter().map(|rest| format!("/{step}{rest}")));
    };
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| add(index.to_string(), item));
        }
        Value::Object(members) => members.iter().for_each(|(name, member)| add(name.clone(), member)),
        _ => {}
    }
    found
}

#[test]
fn any_bytes_are_answered() {
    let (runtime, site) = site();
    run(256, vec(any::<u8>(), 0..2000), |body| {
        let reply = runtime.block_on(site.put(&uuid(1), body));
        assert!(reply.status.is_client_error(), "{}", reply.status);
    });
    assert_eq!(runtime.block_on(site.stored(CHILDREN)), 0);
}

#[test]
fn a_damaged_response_is_answered() {
    let (runtime, site) = site();
    let number = std::cell::Cell::new(0);
    run(768, (0..200_u32, splices()), |(person, splices)| {
        number.set(number.get() + 1);
        let body = spliced(&response_body(&site, CHILDREN, person), &splices);
        no_failure(&runtime.block_on(site.put(&uuid(number.get()), body)));
    });
    assert!(runtime.block_on(site.agrees()));
}

#[test]
fn a_response_with_anything_in_any_place_is_answered() {
    let (runtime, site) = site();
    let number = std::cell::Cell::new(0);
    run(768, (0..200_u32, any::<Index>(), any_json()), |(person, place, put_in)| {
        number.set(number.get() + 1);
        let mut body: Value = serde_json::from_str(&response_body(&site, CHILDREN, person)).unwrap();
        let places = places(&body);
        *body.pointer_mut(&places[place.index(places.len())]).unwrap() = put_in;
        no_failure(&runtime.block_on(site.put(&uuid(number.get()), body.to_string())));
    });
    assert!(runtime.block_on(site.agrees()));
}

#[test]
fn any_address_cookie_and_form_is_answered() {
    let (runtime, site) = site();
    let paths = select(
        &[
            "/s/my-life",
            "/s/my-life/enjoy",
            "/s/my-life/say",
            "/s/my-life/check",
            "/s/my-life/thanks",
            "/s/my-life/%00",
            "/s/nowhere/x",
            "/receipt",
            "/look",
            "/help",
            "/results/a/b",
            "/assets/x",
            "/api/instruments/a/b",
            "/api/collectors/my-life/journey",
            "/",
        ][..],
    );
    let fields = vec(
        (
            select(
                &["answer", "other", "go", "live", "seed", "lang", "presentation", "change", "words", "back"]
                    [..],
            ),
            value(),
        ),
        0..6,
    );
    let query = prop_oneof![
        Just(String::new()),
        "[ -~]{0,20}",
        Just("lang=ar".into()),
        Just("change=1&new=1".into())
    ];
    run(512, (paths, query, fields, value(), any::<bool>()), |(path, query, fields, cookie, posted)| {
        let query: String =
            query.chars().filter(|one| one.is_ascii_alphanumeric() || "=&%".contains(*one)).collect();
        let form: Vec<String> =
            fields.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
        let address = format!("{path}?{query}");
        let mut builder = request(if posted { Method::POST } else { Method::GET }, &address)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Ok(value) = header::HeaderValue::from_str(&format!("draft={cookie}; look={cookie}")) {
            builder = builder.header(header::COOKIE, value);
        }
        let body = if posted { Body::from(form.join("&")) } else { Body::empty() };
        let request: Request<Body> = builder.body(body).unwrap();
        no_failure(&runtime.block_on(site.send(request)));
    });
    assert!(runtime.block_on(site.agrees()));
}

/// What may stand in a field.
fn value() -> impl Strategy<Value = String> {
    let draft = json!({
        "uuid": uuid(5), "language": "en", "presentation": "standard", "sent": false,
        "answers": {"enjoy": {"chosen": ["often"]}}, "pending": {"question": "say", "fields": [["answer", "x"]]},
    })
    .to_string();
    prop_oneof![
        Just("next".to_owned()),
        Just("send".to_owned()),
        Just("change:enjoy".to_owned()),
        Just("0".repeat(64)),
        Just("ż".repeat(32)),
        Just(draft.clone()),
        splices().prop_map(move |splices| spliced(&draft, &splices)),
        any::<String>(),
    ]
}

/// A value as it stands in a form that a browser sends.
pub fn escaped(value: &str) -> String {
    value.bytes().fold(String::new(), |mut out, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => out.push(char::from(byte)),
            _ => write!(out, "%{byte:02X}").unwrap(),
        }
        out
    })
}

#[test]
fn a_document_with_very_many_members_is_not_read_to_its_end() {
    let (runtime, site) = site();
    let members: Vec<String> = (0..16_000).map(|number| format!("\"q{number:05}\":1")).collect();
    let answers = format!("{{{}}}", members.join(","));
    for body in [answers.clone(), format!("{{\"answers\":{answers}}}")] {
        assert!(body.len() < 256 * 1024);
        // Comparing each name with each other one would take seconds.
        let began = std::time::Instant::now();
        let reply = runtime.block_on(async { site.send(put(&uuid(1), body)).await });
        assert_eq!(reply.status, StatusCode::BAD_REQUEST);
        assert!(began.elapsed() < std::time::Duration::from_secs(1), "{:?}", began.elapsed());
    }
}
