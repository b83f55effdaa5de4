//! `/media/{name}`: recorded clips and signed videos of questions, with ranges, because players
//! ask for the end of a file before its beginning, and go back in it.

use std::io::SeekFrom;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use heard_app::address::Address;
use tokio::io::{AsyncReadExt as _, AsyncSeekExt as _};
use tokio_util::io::ReaderStream;

use crate::media::Shelf;

/// The address of every file on the shelf.
pub fn addresses() -> Vec<Address<Shelf>> {
    vec![Address::get("/media/{name}", file)]
}

async fn file(State(shelf): State<Shelf>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some((path, media_type)) = shelf.find(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let Ok(mut file) = tokio::fs::File::open(path).await else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let Ok(length) = file.metadata().await.map(|metadata| metadata.len()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let tag = ["\"", &name, "\""].concat();
    let range = headers
        .get(header::RANGE)
        .and_then(|range| range.to_str().ok())
        // A range of another file than the one that is there means the whole of this one.
        .filter(|_| headers.get(header::IF_RANGE).is_none_or(|known| *known == tag));
    let range = range.map_or(Wanted::Everything, |range| wanted(range, length));
    let (status, first, count) = match range {
        Wanted::Everything => (StatusCode::OK, 0, length),
        Wanted::Part(first, last) => (StatusCode::PARTIAL_CONTENT, first, last - first + 1),
        Wanted::Nothing => (StatusCode::RANGE_NOT_SATISFIABLE, 0, 0),
    };
    if file.seek(SeekFrom::Start(first)).await.is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    let mut response = Response::new(Body::from_stream(ReaderStream::new(file.take(count))));
    *response.status_mut() = status;
    let out = response.headers_mut();
    let mut put = |name, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            out.insert(name, value);
        }
    };
    put(header::CONTENT_TYPE, media_type);
    put(header::CONTENT_LENGTH, &count.to_string());
    put(header::ACCEPT_RANGES, "bytes");
    put(header::ETAG, &tag);
    put(header::CACHE_CONTROL, "public, max-age=31536000, immutable");
    put(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    put(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    put(header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox");
    match range {
        Wanted::Everything => {}
        Wanted::Part(first, last) => put(header::CONTENT_RANGE, &format!("bytes {first}-{last}/{length}")),
        Wanted::Nothing => put(header::CONTENT_RANGE, &format!("bytes */{length}")),
    }
    response
}

/// What a client wants of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Everything,
    /// The first and the last byte.
    Part(u64, u64),
    /// Something behind its end.
    Nothing,
}

/// Reads a `Range`. What is not understood, and several ranges at once, mean the whole file.
fn wanted(range: &str, length: u64) -> Wanted {
    let number = |digits: &str| {
        let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        // A number that does not fit is behind every end.
        plain.then(|| digits.parse().unwrap_or(u64::MAX))
    };
    let Some((first, last)) = range.strip_prefix("bytes=").and_then(|range| range.trim().split_once('-'))
    else {
        return Wanted::Everything;
    };
    match (number(first), number(last)) {
        (Some(first), _) if first >= length && (last.is_empty() || number(last).is_some()) => Wanted::Nothing,
        (Some(first), None) if last.is_empty() => Wanted::Part(first, length - 1),
        (Some(first), Some(last)) if first <= last => Wanted::Part(first, last.min(length - 1)),
        (None, Some(0)) if first.is_empty() => Wanted::Nothing,
        (None, Some(count)) if first.is_empty() && length > 0 => {
            Wanted::Part(length.saturating_sub(count), length - 1)
        }
        _ => Wanted::Everything,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read() {
        for (range, expected) in [
            ("bytes=0-", Wanted::Part(0, 99)),
            ("bytes=0-0", Wanted::Part(0, 0)),
            ("bytes=10-19", Wanted::Part(10, 19)),
            ("bytes=10-1000", Wanted::Part(10, 99)),
            ("bytes=-10", Wanted::Part(90, 99)),
            ("bytes=-1000", Wanted::Part(0, 99)),
            ("bytes=100-", Wanted::Nothing),
            ("bytes=100-200", Wanted::Nothing),
            ("bytes=99999999999999999999999-", Wanted::Nothing),
            ("bytes=-0", Wanted::Nothing),
            ("bytes=20-10", Wanted::Everything),
            ("bytes=0-1,5-6", Wanted::Everything),
            ("bytes=-", Wanted::Everything),
            ("bytes=x-1", Wanted::Everything),
            ("lines=1-2", Wanted::Everything),
            ("", Wanted::Everything),
        ] {
            assert_eq!(wanted(range, 100), expected, "{range}");
        }
        assert_eq!(wanted("bytes=0-", 0), Wanted::Nothing);
        assert_eq!(wanted("bytes=-5", 0), Wanted::Everything);
    }
}
