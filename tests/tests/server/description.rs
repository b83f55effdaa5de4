//! The description of the addresses for programs, held against the router.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use axum::http::{Method, StatusCode};
use heard_app::address::Address;
use serde_json::Value;

use crate::person::{chosen, uuid};
use crate::site::{POLL, Site};

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// `method path` of every address of a list. What can be done there is not described apart.
fn listed(addresses: Vec<Address>) -> BTreeSet<String> {
    let described = addresses.into_iter().filter(|address| address.method != Method::OPTIONS);
    described
        .map(|address| [address.method.as_str().to_lowercase().as_str(), " ", address.path].concat())
        .collect()
}

#[tokio::test]
async fn it_lists_exactly_the_routes_for_programs() {
    let site = Site::open().await;
    let description = site.get("/api/openapi.json").await.json();
    let mut described = BTreeSet::new();
    for (path, item) in description["paths"].as_object().unwrap() {
        let methods = item.as_object().unwrap().keys().filter(|key| *key != "parameters");
        described.extend(methods.map(|method| format!("{method} {path}")));
    }
    assert_eq!(described, listed(heard::http::addresses()));
    let pages = listed(heard_app::addresses());
    assert!(pages.len() > 15, "{pages:?}");
    assert!(pages.iter().all(|route| !route.contains("/api") && !route.contains("z ")), "{pages:?}");
}

#[tokio::test]
async fn everything_that_it_refers_to_is_in_it() {
    let site = Site::open().await;
    let description = site.get("/api/openapi.json").await.json();
    let mut references = Vec::new();
    collect(&description, &mut references);
    assert!(references.len() > 5);
    for reference in references {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(description.pointer(pointer).is_some(), "{reference}");
    }
}

fn collect(value: &Value, references: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, references)),
        Value::Object(members) => {
            references.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
            members.values().for_each(|member| collect(member, references));
        }
        _ => {}
    }
}

#[tokio::test]
async fn every_answer_to_a_put_is_described() {
    let site = Site::open().await;
    let description = site.get("/api/openapi.json").await.json();
    let described = &description["paths"]["/api/responses/{uuid}"]["put"]["responses"];
    let source = fs::read_to_string(root().join("server/src/http/submission.rs")).unwrap();
    for (name, status) in [
        ("OK", 200),
        ("BAD_REQUEST", 400),
        ("FORBIDDEN", 403),
        ("NOT_FOUND", 404),
        ("CONFLICT", 409),
        ("GONE", 410),
        ("UNPROCESSABLE_ENTITY", 422),
        ("INTERNAL_SERVER_ERROR", 500),
        ("SERVICE_UNAVAILABLE", 503),
    ] {
        assert!(source.contains(&format!("StatusCode::{name}")), "{name} is not answered any more");
        assert!(described.get(status.to_string()).is_some(), "{status} is not described");
    }
}

#[tokio::test]
async fn a_submission_as_described_is_taken() {
    let site = Site::open().await;
    let description = site.get("/api/openapi.json").await.json();
    let schema = &description["components"]["schemas"]["Submission"];
    let body: Value =
        serde_json::from_str(&crate::person::body(&site, POLL, [("rating", chosen("good"))])).unwrap();
    let sent: BTreeSet<&str> = body.as_object().unwrap().keys().map(String::as_str).collect();
    let required: BTreeSet<&str> =
        schema["required"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let known: BTreeSet<&str> =
        schema["properties"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(sent, required);
    assert_eq!(sent, known);
    site.put(&uuid(1), body.to_string()).await.receipt();
}

#[tokio::test]
async fn published_documents_are_there_and_nothing_else() {
    let site = Site::open().await;
    let description = site.get("/api/openapi.json").await.json();
    let schemas = &description["paths"]["/api/schemas/{name}"]["get"]["parameters"][0]["schema"]["enum"];
    let mut names: Vec<String> =
        schemas.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect();
    names.sort();
    let mut files: Vec<String> = fs::read_dir(root().join("server/shipped/schema"))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(names, files);
    for name in &names {
        let reply = site.get(&format!("/api/schemas/{name}")).await;
        assert_eq!(reply.status, StatusCode::OK);
        assert!(reply.json()["$schema"].is_string());
    }
    for code in ["quality-of-life", "parent-carer-survey", "help-poll", "every-way"] {
        let reply = site.get(&format!("/api/instruments/{code}/1")).await;
        assert_eq!(reply.json()["code"], code);
        assert_eq!(reply.header("cache-control"), "public, max-age=31536000, immutable");
    }
    for address in [
        "/api/instruments/quality-of-life/2",
        "/api/instruments/quality-of-life/x",
        "/api/instruments/nothing/1",
        "/api/schemas/nothing.schema.json",
        "/api/schemas/..%2finstruments%2fhelp-poll%2finstrument.json",
        "/api/collectors/nowhere/journey",
        "/api/nothing",
    ] {
        assert_eq!(site.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn a_journey_is_kept_for_good_under_its_version_only() {
    let site = Site::open().await;
    let plain = site.get("/api/collectors/my-life/journey").await;
    assert_eq!(plain.header("cache-control"), "no-cache");
    let journey = plain.json();
    assert_eq!(journey["collector"], "my-life");
    assert_eq!(journey["instrument"]["code"], "quality-of-life");
    let page = site.get("/s/my-life").await;
    let address = crate::markup::attributes(page.text(), "data-journey").pop().unwrap();
    let kept = site.get(&address).await;
    assert_eq!(kept.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(kept.body, plain.body);
    let other = site.get("/api/collectors/my-life/journey?v=000000000000").await;
    assert_eq!(other.header("cache-control"), "no-cache");
}
