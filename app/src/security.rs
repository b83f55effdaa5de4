//! What a page may load, and who may send.

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use heard_service::Way;

use crate::assets::Assets;
use crate::state::App;

/// The content security policy. What stands inside pages (one style sheet, one script) is the
/// same in every page, so it is allowed by its hash: with a nonce no page could be cached.
pub fn policy(assets: &Assets) -> HeaderValue {
    let hash =
        |name: &str| assets.get(name).map(|asset| format!(" 'sha256-{}'", asset.sha256)).unwrap_or_default();
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{}; style-src 'self'{}; img-src 'self' blob:; \
         media-src 'self' blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
         manifest-src 'self'",
        hash("loader.js"),
        hash("respond.css"),
    );
    HeaderValue::try_from(policy).expect("words and base64 can stand in a header")
}

/// Headers that are the same in every answer.
const EVERYWHERE: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "geolocation=(), camera=(), microphone=(self), interest-cohort=()",
    ),
];

/// Adds the headers that every answer carries.
pub async fn headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let framed = framed(&app, request.uri().path());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if let Some(policy) = framed {
        headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(policy);
    }
    // What people recorded comes with a stricter one.
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert_with(|| app.policy.clone());
    for (name, value) in EVERYWHERE {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// The policy of pages of a way in that one other site may show in a frame.
fn framed(app: &App, path: &str) -> Option<HeaderValue> {
    let collector = path.strip_prefix("/s/")?.split('/').next()?;
    let catalogue = app.services.catalogue();
    let entry = catalogue.entry(collector).filter(|entry| entry.way() == Way::Embed)?;
    let origin = entry.setup.origin.as_deref()?;
    let framed = ["frame-ancestors ", origin].concat();
    let policy = app.policy.to_str().ok()?.replace("frame-ancestors 'none'", &framed);
    HeaderValue::try_from(policy).ok()
}

/// Refuses to change anything for a page of another site.
pub async fn own_site(request: Request, next: Next) -> Response {
    let reading = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if reading || own_origin(request.headers()) {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, Body::empty()).into_response()
    }
}

/// Whether a request comes from a page of this site, as browsers tell. Programs that are no
/// browsers send neither header; they carry no cookies that could be abused.
pub fn own_origin(headers: &HeaderMap) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin" || site == "none";
    }
    let Some(origin) = headers.get(header::ORIGIN) else { return true };
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let origin = origin.to_str().unwrap_or_default();
    !host.is_empty() && origin.split_once("://").is_some_and(|(_, rest)| rest == host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn only_pages_of_this_site_may_send() {
        assert!(own_origin(&headers(&[("sec-fetch-site", "same-origin")])));
        assert!(!own_origin(&headers(&[("sec-fetch-site", "cross-site")])));
        assert!(!own_origin(&headers(&[("sec-fetch-site", "same-site")])));
        assert!(own_origin(&headers(&[("origin", "https://a.org"), ("host", "a.org")])));
        assert!(!own_origin(&headers(&[("origin", "https://b.org"), ("host", "a.org")])));
        assert!(!own_origin(&headers(&[("origin", "null"), ("host", "a.org")])));
        assert!(own_origin(&HeaderMap::new()));
    }
}
