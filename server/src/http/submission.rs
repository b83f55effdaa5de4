//! `PUT /api/responses/{uuid}`: taking a response from a program, our own island first of all.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use heard_app::own_origin;
use heard_app::state::App;
use heard_domain::json::{self, Node};
use heard_domain::submission;
use heard_domain::validate::Violation;
use heard_service::ports::StoreError;
use heard_service::{Refusal, Way};
use uuid::Uuid;

/// Stores the response, once, however often it comes. The body of the answer holds the receipt.
pub async fn put(
    State(app): State<App>,
    Path(uuid): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !own_origin(&headers) {
        return problem(StatusCode::FORBIDDEN, "other-site", "This came from another site.", Vec::new());
    }
    let Ok(uuid) = Uuid::parse_str(&uuid) else {
        return problem(StatusCode::BAD_REQUEST, "uuid", "The address does not end in a UUID.", Vec::new());
    };
    let parsed = std::str::from_utf8(&body).ok().and_then(|text| json::parse(text).ok());
    let Some(document) = parsed else {
        return problem(StatusCode::BAD_REQUEST, "json", "The body is not JSON.", Vec::new());
    };
    let submission = match submission::decode(&document) {
        Ok(submission) => submission,
        Err(member) => {
            let detail = format!("\"{member}\" is missing or has not its form.");
            let question =
                member.strip_prefix("answers.").map(|code| (code.to_owned(), Violation::WrongKind));
            return problem(
                StatusCode::UNPROCESSABLE_ENTITY,
                "form",
                &detail,
                question.into_iter().collect(),
            );
        }
    };
    let language = submission.language;
    let ticket = heard_app::ticket_of(&headers);
    let catalogue = app.services.catalogue();
    // Of a code the key is good for nothing any more.
    let by_code = catalogue.entry(&submission.collector).is_some_and(|entry| entry.way() == Way::Codes);
    match app.services.submit_with(uuid, submission, ticket.as_ref(), (app.today)()).await {
        Ok(receipt) => {
            let words = app.services.words().write(receipt, language);
            let body = json::map([("receipt", json::list(words.into_iter().map(json::text).collect()))]);
            let mut taken = answer(StatusCode::OK, "application/json", json::write(&body));
            if by_code && let Ok(gone) = HeaderValue::from_str(&heard_app::no_ticket(&app)) {
                taken.headers_mut().append(header::SET_COOKIE, gone);
            }
            taken
        }
        Err(refusal) => refuse(refusal),
    }
}

fn refuse(refusal: Refusal) -> Response {
    match refusal {
        Refusal::UnknownCollector => {
            problem(StatusCode::NOT_FOUND, "collector", "There is no such collector.", Vec::new())
        }
        Refusal::Closed => {
            problem(StatusCode::GONE, "closed", "This collector takes no answers today.", Vec::new())
        }
        Refusal::Code => problem(
            StatusCode::FORBIDDEN,
            "code",
            "This collector takes one response for each code, and this visit has none that is not used.",
            Vec::new(),
        ),
        Refusal::OtherVersion => problem(
            StatusCode::UNPROCESSABLE_ENTITY,
            "version",
            "This collector asks another instrument or version.",
            Vec::new(),
        ),
        Refusal::Invalid(wrong) => problem(
            StatusCode::UNPROCESSABLE_ENTITY,
            "answers",
            "Some answers are not allowed. Nothing was stored.",
            wrong,
        ),
        Refusal::Recordings(questions) => problem(
            StatusCode::UNPROCESSABLE_ENTITY,
            "recording",
            "Some recordings have not come yet. Nothing was stored; send the same again.",
            questions.into_iter().map(|code| (code, Violation::Nothing)).collect(),
        ),
        Refusal::Empty => {
            problem(StatusCode::UNPROCESSABLE_ENTITY, "empty", "There is no answer in it.", Vec::new())
        }
        Refusal::Conflict => problem(
            StatusCode::CONFLICT,
            "conflict",
            "Another response was stored under this UUID. It stays as it is.",
            Vec::new(),
        ),
        Refusal::Store(StoreError::Busy) => {
            let mut response = problem(
                StatusCode::SERVICE_UNAVAILABLE,
                "busy",
                "Very many responses are coming. Nothing was stored; send the same again.",
                Vec::new(),
            );
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
            response
        }
        Refusal::Store(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a response could not be stored");
            let detail = "Something went wrong on our side. Send the same again.";
            problem(StatusCode::INTERNAL_SERVER_ERROR, "failed", detail, Vec::new())
        }
    }
}

/// A problem document (RFC 9457) that names the questions concerned.
pub fn problem(status: StatusCode, kind: &str, detail: &str, wrong: Vec<(String, Violation)>) -> Response {
    let questions = wrong.into_iter().map(|(code, violation)| {
        json::map([("question", json::text(code)), ("problem", json::text(violation.code()))])
    });
    let members: [(&str, Node); 5] = [
        ("type", json::text(["urn:heard:problem:", kind].concat())),
        ("title", json::text(status.canonical_reason().unwrap_or_default())),
        ("status", json::number(i64::from(status.as_u16()))),
        ("detail", json::text(detail)),
        ("questions", json::list(questions.collect())),
    ];
    answer(status, "application/problem+json", json::write(&json::map(members)))
}

fn answer(status: StatusCode, media_type: &'static str, body: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, media_type),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (status, headers, body).into_response()
}
