//! Serving what people recorded, with bounded memory, in ranges, to a browser that shall play it
//! and do nothing else with it.

mod range;
mod room;
mod slow;
mod tickets;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use heard_service::Playable;
use tokio::sync::OwnedSemaphorePermit;

use range::Range;
pub use room::Room;
pub use tickets::Tickets;

/// What is shown may load nothing, run nothing and be nobody's.
const POLICY: &str = "default-src 'none'; sandbox";

/// An answer with a recording, or with the part of it that was asked for. `held` is the room in
/// memory that it takes, given back when the last byte is on its way.
pub fn play(headers: &HeaderMap, playable: Playable, held: OwnedSemaphorePermit) -> Response {
    let Playable { bytes, media_type } = playable;
    let whole = bytes.len();
    let asked = headers.get(header::RANGE).and_then(|range| range.to_str().ok());
    let (status, from, to) = match Range::read(asked, whole) {
        Range::Whole => (StatusCode::OK, 0, whole),
        Range::Part(from, to) => (StatusCode::PARTIAL_CONTENT, from, to),
        Range::Outside => {
            let mut response = StatusCode::RANGE_NOT_SATISFIABLE.into_response();
            let out = response.headers_mut();
            out.insert(header::CONTENT_RANGE, number_header(&format!("bytes */{whole}")));
            out.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            return response;
        }
    };
    let mut response = Response::new(Body::new(slow::body(bytes, from..to, held)));
    *response.status_mut() = status;
    let out = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, media_type),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_DISPOSITION, "inline"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::ACCEPT_RANGES, "bytes"),
    ] {
        out.insert(name, HeaderValue::from_static(value));
    }
    out.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    out.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    out.insert(header::CONTENT_LENGTH, (to - from).into());
    if status == StatusCode::PARTIAL_CONTENT {
        out.insert(header::CONTENT_RANGE, number_header(&format!("bytes {from}-{}/{whole}", to - 1)));
    }
    response
}

fn number_header(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).expect("digits can stand in a header")
}
