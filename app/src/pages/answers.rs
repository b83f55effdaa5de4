//! What a handler answers with.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// A page that holds nothing personal.
pub fn html(status: StatusCode, page: String) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
    (status, headers, page).into_response()
}

/// A page that holds what somebody said: no copy of it may stay anywhere.
pub fn personal(status: StatusCode, page: String) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (status, headers, page).into_response()
}

/// Sends the browser on with GET, so that a reload repeats nothing.
pub fn go_to(address: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(address) = HeaderValue::from_str(address) {
        response.headers_mut().insert(header::LOCATION, address);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Adds a `Set-Cookie` header.
pub fn with_cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// A path of this site that may be put into a link: `/`, letters, digits, `-`, `_`, and nothing
/// that leads elsewhere. A journey's `?change=1` may stand behind it.
pub fn own_path(path: &str) -> Option<&str> {
    let plain = path
        .strip_suffix("?change=1")
        .unwrap_or(path)
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'_'));
    (path.starts_with('/') && !path.starts_with("//") && plain).then_some(path)
}

/// Words as they stand in an address.
pub fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for digit in [byte >> 4, byte & 15] {
                out.extend(char::from_digit(u32::from(digit), 16));
            }
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::own_path;

    #[test]
    fn links_lead_nowhere_else() {
        assert_eq!(own_path("/s/poll/enjoy"), Some("/s/poll/enjoy"));
        assert_eq!(own_path("/s/poll/enjoy?change=1"), Some("/s/poll/enjoy?change=1"));
        assert_eq!(own_path("/s/poll?change=1?change=1"), None);
        assert_eq!(own_path("//evil.org"), None);
        assert_eq!(own_path("https://evil.org"), None);
        assert_eq!(own_path("/a?b=\"><script>"), None);
    }
}
