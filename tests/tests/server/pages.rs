//! What every page has in common: headers, cookies, what it may load, what it must not tell.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use heard_service::receipt::sha256;

use crate::browser::Browser;
use crate::markup::{attributes, contents, elements, text};
use crate::person::{response_body, uuid};
use crate::site::{CHILDREN, Reply, STRATEGY, Site, TODAY, request};

/// Every kind of page that is there for everybody.
const PAGES: [&str; 23] = [
    "/",
    "/results",
    "/results/herefordshire-2023-26/enjoy-life",
    "/results/herefordshire-2023-26/public-transport",
    "/results/herefordshire-2023-26/ehc-on-time",
    "/changes",
    "/calendar",
    "/privacy",
    "/accessibility",
    "/licences",
    "/help?back=/s/my-life/enjoy",
    "/look?back=/s/my-life/enjoy",
    "/receipt",
    "/s/my-life",
    "/s/my-life/enjoy",
    "/s/families",
    "/s/help-poll/rating",
    "/s/every-way/matters",
    "/s/every-way/going",
    "/s/every-way/area",
    "/s/every-way/party",
    "/s/my-life/check",
    "/s/my-life/thanks",
];

/// A site with results.
async fn published() -> Site {
    let site = Site::open().await;
    for number in 0..40 {
        site.put(&uuid(number), response_body(&site, CHILDREN, number)).await.receipt();
    }
    site.services.release(TODAY).await.unwrap();
    site
}

#[tokio::test]
async fn every_page_is_there_in_every_language() {
    let site = published().await;
    for address in PAGES {
        for language in ["en", "cy", "pl", "uk", "ar"] {
            let mark = if address.contains('?') { '&' } else { '?' };
            let page = site.get(&format!("{address}{mark}lang={language}")).await;
            assert_eq!(page.status, StatusCode::OK, "{address} {language}");
            assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
            let direction = if language == "ar" { "rtl" } else { "ltr" };
            let begins = format!("<!doctype html><html lang=\"{language}\" dir=\"{direction}\"");
            assert!(page.text().starts_with(&begins), "{address} {language}");
            assert_eq!(page.text().matches("<h1").count(), 1, "{address} {language}");
            assert!(!page.text().contains("No localization for id"), "{address} {language}");
            assert!(!text(contents(page.text(), "title")[0]).is_empty());
        }
    }
}

#[tokio::test]
async fn looking_at_pages_sets_no_cookie() {
    let site = published().await;
    for address in PAGES.into_iter().chain(["/nowhere", "/s/nowhere", "/api/openapi.json", "/healthz"]) {
        let reply = site.get(address).await;
        assert_eq!(reply.headers.get(header::SET_COOKIE), None, "{address}");
    }
}

#[tokio::test]
async fn every_page_has_the_headers_that_protect_it() {
    let site = published().await;
    for address in PAGES.into_iter().chain(["/nowhere"]) {
        let reply = site.get(address).await;
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(reply.header(name), value, "{address}");
        }
        let policy = reply.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; "), "{address}: {policy}");
        for part in ["base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"] {
            assert!(policy.contains(part), "{address}: {policy}");
        }
        for bad in ["unsafe-inline", "'unsafe-eval'", "*", "http:", "https:", "data:", "nonce-"] {
            assert!(!policy.contains(bad), "{address}: {policy}");
        }
        for name in ["server", "x-powered-by", "via"] {
            assert_eq!(reply.header(name), "", "{address}");
        }
    }
}

/// The hashes that a directive of the policy allows.
fn allowed<'a>(policy: &'a str, directive: &str) -> Vec<&'a str> {
    let found = policy.split(';').find_map(|part| part.trim().strip_prefix(directive)).unwrap();
    found.split('\'').filter_map(|source| source.strip_prefix("sha256-")).collect()
}

#[tokio::test]
async fn what_stands_in_a_page_is_allowed_by_its_hash_and_nothing_else_stands_there() {
    let site = published().await;
    let mut styles = 0;
    let mut scripts = 0;
    for address in PAGES.into_iter().chain(["/nowhere"]) {
        let reply = site.get(address).await;
        let page = reply.text();
        let policy = reply.header("content-security-policy");
        for style in contents(page, "style") {
            styles += 1;
            assert!(
                allowed(policy, "style-src ").contains(&base64(&sha256(style.as_bytes())).as_str()),
                "{address}"
            );
        }
        for (attributes, script) in elements(page, "script") {
            // A script of its own file is one of ours.
            if let Some((_, source)) = attributes.split_once(" src=\"") {
                assert!(source.starts_with("/assets/") && script.is_empty(), "{address}");
                continue;
            }
            scripts += 1;
            let hash = base64(&sha256(script.as_bytes()));
            assert!(allowed(policy, "script-src ").contains(&hash.as_str()), "{address}");
        }
        for attribute in [" style=\"", " onclick=", " onload=", " onerror=", "javascript:"] {
            assert!(!page.contains(attribute), "{address}: {attribute}");
        }
    }
    assert!(styles >= 6 && scripts >= 6, "journeys have both inside: {styles}, {scripts}");
}

/// Where a child who cannot ring can type. A link that is not followed asks nothing of anybody.
const TYPE_TO_SOMEONE: &str = "https://www.childline.org.uk";

#[tokio::test]
async fn pages_name_no_other_site_but_one_to_type_to() {
    let site = published().await;
    for address in PAGES {
        let reply = site.get(address).await;
        let page = reply.text();
        for name in ["src", "href", "action", "srcset", "data-wasm", "data-glue", "data-journey"] {
            for link in attributes(page, name) {
                let own = link.starts_with('/') && !link.starts_with("//");
                let led = name == "href" && (link.starts_with("tel:") || link == TYPE_TO_SOMEONE);
                assert!(own || link.starts_with('#') || led, "{address}: {link}");
            }
        }
    }
}

#[tokio::test]
async fn every_own_link_leads_somewhere() {
    let site = published().await;
    let mut links = std::collections::BTreeSet::new();
    for address in PAGES {
        let reply = site.get(address).await;
        for name in ["src", "href", "data-wasm", "data-glue", "data-journey"] {
            links.extend(attributes(reply.text(), name).into_iter().filter(|link| link.starts_with('/')));
        }
    }
    assert!(links.len() > 60, "{}", links.len());
    for link in links.iter().filter(|link| !link.contains("/exit")) {
        assert_eq!(site.get(link).await.status, StatusCode::OK, "{link}");
    }
}

#[tokio::test]
async fn what_is_personal_is_kept_nowhere() {
    let site = Site::open().await;
    let mut browser = Browser::at(&site, "/s/my-life").await;
    let started = browser.send_form("/s/my-life", &[("go", "start")]).await;
    assert_eq!(started.header("cache-control"), "no-store");
    let cookie = format!("draft={}", browser.cookie("draft", "/s/my-life").unwrap());
    browser.open("/s/my-life/enjoy").await;
    browser.press("next", &[("answer", "often")]).await;
    let get = |address: &str| {
        let request = request(Method::GET, address).header(header::COOKIE, cookie.as_str());
        site.send(request.body(Body::empty()).unwrap())
    };
    for address in
        ["/s/my-life", "/s/my-life/enjoy", "/s/my-life/check", "/s/my-life/thanks", "/s/my-life/exit"]
    {
        assert_eq!(get(address).await.header("cache-control"), "no-store", "{address}");
    }
    for words in ["", "one two three four five"] {
        let reply = browser.send_form("/receipt", &[("words", words)]).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(reply.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn what_is_the_same_for_everybody_differs_where_it_says_so() {
    let site = Site::open().await;
    let ask = |name: &'static str, value: &'static str| {
        let request = request(Method::GET, "/s/my-life/enjoy").header(name, value);
        site.send(request.body(Body::empty()).unwrap())
    };
    let plain = site.get("/s/my-life/enjoy").await;
    assert_eq!(plain.header("cache-control"), "no-cache");
    assert_eq!(plain.header("content-encoding"), "");
    let polish = ask("accept-language", "pl, en;q=0.5").await;
    assert!(polish.text().contains("<html lang=\"pl\""));
    let dark = ask("cookie", "look=dark.large.off").await;
    assert!(dark.text().contains("data-theme=\"dark\" data-size=\"large\" data-pictures=\"off\""));
    let packed = ask("accept-encoding", "gzip, br").await;
    assert_eq!(packed.header("content-encoding"), "br");
    assert_eq!(unpacked(&packed), plain.text());
    for reply in [&plain, &polish, &dark, &packed] {
        let vary = reply.header("vary");
        for name in ["accept-encoding", "accept-language", "cookie"] {
            assert!(vary.contains(name), "{vary}");
        }
    }
}

fn unpacked(reply: &Reply) -> String {
    let mut out = Vec::new();
    brotli::BrotliDecompress(&mut reply.body.as_ref(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[tokio::test]
async fn a_page_of_another_site_posts_nothing() {
    let site = Site::open().await;
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://elsewhere.test"),
        ("origin", "null"),
    ] {
        for address in ["/s/my-life", "/s/my-life/enjoy", "/s/my-life/check", "/receipt", "/look", "/nowhere"]
        {
            let request = request(Method::POST, address)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header(name, value)
                .body("go=start&answer=often&words=a".into())
                .unwrap();
            let reply = site.send(request).await;
            assert_eq!(reply.status, StatusCode::FORBIDDEN, "{address} {name}: {value}");
            assert_eq!(reply.header("set-cookie"), "");
            assert!(reply.header("content-security-policy").starts_with("default-src"));
        }
    }
}

#[tokio::test]
async fn nothing_that_was_sent_comes_back_as_markup() {
    let site = Site::open().await;
    let evil = "\"><script>alert(1)</script><a href=\"//elsewhere.test";
    let mut browser = Browser::at(&site, "/receipt").await;
    let reply = browser.send_form("/receipt", &[("words", evil)]).await;
    assert!(!reply.text().contains("<script>alert"));
    let escaped = crate::robust::escaped(evil);
    for address in [
        format!("/help?back={escaped}"),
        format!("/look?back={escaped}"),
        format!("/s/my-life?lang={escaped}"),
        format!("/{escaped}"),
        format!("/s/my-life/{escaped}"),
        format!("/results/{escaped}/{escaped}"),
    ] {
        let reply = site.get(&address).await;
        assert!(!reply.text().contains("alert(1)"), "{address}");
        assert!(!reply.text().contains("elsewhere.test"), "{address}");
    }
    let reply = browser.send_form("/look", &[("back", "//elsewhere.test"), ("theme", evil)]).await;
    assert_eq!(reply.header("location"), "/");
    assert!(reply.header("set-cookie").starts_with("look=device; "), "{}", reply.header("set-cookie"));
}

#[tokio::test]
async fn a_failure_tells_nothing_of_what_is_inside() {
    let site = published().await;
    let mut browser = Browser::at(&site, "/s/my-life").await;
    browser.press("start", &[]).await;
    let cookie = format!("draft={}", browser.cookie("draft", "/s/my-life").unwrap());
    let body = response_body(&site, CHILDREN, 100);
    let site = site.close_storage().await;
    let mut replies = vec![site.put(&uuid(100), body).await];
    assert_eq!(replies[0].json()["type"], "urn:heard:problem:failed");
    for (method, address, body) in [
        (Method::GET, "/", ""),
        (Method::GET, "/results", ""),
        (Method::GET, "/results/herefordshire-2023-26/enjoy-life", ""),
        (Method::GET, "/s/my-life/enjoy", ""),
        (Method::POST, "/s/my-life/enjoy", "answer=often"),
        (Method::POST, "/receipt", "words=seal broom hazel glove oasis"),
    ] {
        let request = request(method, address)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::COOKIE, &cookie)
            .body(body.into())
            .unwrap();
        replies.push(site.send(request).await);
    }
    for reply in &replies {
        assert_eq!(reply.status, StatusCode::INTERNAL_SERVER_ERROR);
        let told = reply.text().to_lowercase();
        for word in ["sqlite", "sqlx", "pool", "closed", "panic", "heard.db", "storage", ".rs", "error:"] {
            assert!(!told.contains(word), "{word}: {told}");
        }
    }
}

#[tokio::test]
async fn a_measure_that_is_not_there_is_not_found() {
    let site = published().await;
    for address in
        [format!("/results/{STRATEGY}/nothing"), "/results/elsewhere/enjoy-life".into(), "/results/".into()]
    {
        assert_eq!(site.get(&address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
}

/// Base64 with padding, as content security policies have it.
pub fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let mut word = [0; 3];
        word[..chunk.len()].copy_from_slice(chunk);
        let bits = u32::from_be_bytes([0, word[0], word[1], word[2]]);
        for place in 0..4 {
            let digit = char::from(DIGITS[(bits >> (18 - 6 * place) & 63) as usize]);
            out.push(if place <= chunk.len() { digit } else { '=' });
        }
    }
    out
}

#[tokio::test]
async fn privacy_names_the_cookie_of_codes_in_every_language() {
    let site = Site::open().await;
    let code = [
        ("en", "typed a code"),
        ("cy", "teipio cod"),
        ("pl", "wpiszesz kod"),
        ("ro", "scris un cod"),
        ("bg", "напишеш код"),
        ("uk", "код з аркуша"),
        ("ur", "کوئی کوڈ لکھا"),
        ("pa", "ਕੋਈ ਕੋਡ ਲਿਖਿਆ"),
        ("ar", "كتبت رمزًا"),
    ];
    for (tag, words) in code {
        let page = site.get(&format!("/privacy?lang={tag}")).await;
        assert!(page.text().contains(words), "{tag}");
    }
}
