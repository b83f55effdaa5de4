//! Scripts, styles, pictures, fonts.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};

use crate::markup::attributes;
use crate::site::{Site, request};

/// The addresses of assets that pages name.
async fn named(site: &Site) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for page in ["/", "/results", "/licences", "/s/my-life", "/s/my-life/enjoy"] {
        let reply = site.get(page).await;
        for name in ["src", "href", "data-wasm", "data-glue"] {
            found.extend(
                attributes(reply.text(), name).into_iter().filter(|link| link.starts_with("/assets/")),
            );
        }
    }
    assert!(found.len() > 10, "{found:?}");
    found
}

#[tokio::test]
async fn assets_are_kept_for_good_and_come_compressed() {
    let site = Site::open().await;
    let mut compressed = 0;
    for address in named(&site).await {
        let plain = site.get(&address).await;
        assert_eq!(plain.status, StatusCode::OK, "{address}");
        assert_eq!(plain.header("cache-control"), "public, max-age=31536000, immutable", "{address}");
        assert_eq!(plain.header("content-encoding"), "", "{address}");
        assert_eq!(plain.header("vary"), "accept-encoding", "{address}");
        assert_eq!(plain.header("x-content-type-options"), "nosniff", "{address}");
        let ending = address.rsplit('.').next().unwrap();
        let media_type = match ending {
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            "wasm" => "application/wasm",
            "woff2" => "font/woff2",
            other => panic!("{other} has no media type here"),
        };
        assert_eq!(plain.header("content-type"), media_type, "{address}");
        for (accepted, coding) in
            [("gzip, deflate, br", "br"), ("gzip", "gzip"), ("br;q=0, gzip", "gzip"), ("zstd", "")]
        {
            let ask = request(Method::GET, &address).header(header::ACCEPT_ENCODING, accepted);
            let reply = site.send(ask.body(Body::empty()).unwrap()).await;
            if ending == "woff2" {
                assert_eq!(reply.header("content-encoding"), "", "{address}");
                continue;
            }
            assert_eq!(reply.header("content-encoding"), coding, "{address} {accepted}");
            if coding == "br" {
                compressed += 1;
                let mut out = Vec::new();
                brotli::BrotliDecompress(&mut reply.body.as_ref(), &mut out).unwrap();
                assert!(out == plain.body, "{address}: another content");
            }
        }
    }
    assert!(compressed > 10);
}

#[tokio::test]
async fn only_assets_are_served_from_there() {
    let site = Site::open().await;
    for address in [
        "/assets/",
        "/assets/manifest.json",
        "/assets/../manifest.json",
        "/assets/..%2fmanifest.json",
        "/assets/%2e%2e/Cargo.toml",
        "/assets//etc/passwd",
        "/assets/respond.css",
        "/licences/../manifest.json",
        "/licences/manifest.json",
    ] {
        assert_eq!(site.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
}
