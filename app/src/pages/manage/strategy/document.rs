//! The document of a strategy: giving one as a file or as text, and taking one along.

use std::time::Duration;

use axum::Form;
use axum::extract::Path;
use axum::extract::multipart::{Multipart, MultipartRejection};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use heard_service::{STRATEGY_CHARS, StrategyRefusal};

use super::super::form::Sent;
use super::super::{Visit, frame};
use super::list::{HERE, Refused, show};
use crate::pages::answers;

/// How long a file may take to come.
const PATIENCE: Duration = Duration::from_mins(1);

/// `POST /manage/strategy`: a document as text.
pub async fn typed(visit: Visit, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    let sent = Sent::new(pairs);
    take(&visit, "document", sent.get("document"), sent.has("meant", "yes")).await
}

/// `POST /manage/strategy/file`
pub async fn file(visit: Visit, form: Result<Multipart, MultipartRejection>) -> Response {
    let text = match form {
        Ok(form) => tokio::time::timeout(PATIENCE, read(form)).await.ok().flatten(),
        Err(_) => None,
    };
    take(&visit, "file", text.as_deref().unwrap_or_default(), false).await
}

/// The text of the file in a form; `None` if it is none, or too long.
async fn read(mut form: Multipart) -> Option<String> {
    while let Ok(Some(field)) = form.next_field().await {
        if field.name() == Some("file") {
            let bytes = field.bytes().await.ok()?;
            return String::from_utf8(bytes.to_vec()).ok();
        }
    }
    None
}

async fn take(visit: &Visit, field: &str, document: &str, meant: bool) -> Response {
    let speech = frame::speech(&visit.app);
    let mut refused = Refused { document: document.to_owned(), ..Refused::default() };
    if document.is_empty() || document.len() > STRATEGY_CHARS {
        let key =
            if document.is_empty() { "manage-strategy-wrong-empty" } else { "manage-strategy-wrong-long" };
        refused.wrongs.add(field, speech.say(key));
        return show(visit, StatusCode::UNPROCESSABLE_ENTITY, refused).await;
    }
    match visit.app.services.replace_strategy(document, meant, &visit.staff, visit.now).await {
        Ok(code) => return answers::go_to(&[HERE, "/", &code].concat()),
        Err(StrategyRefusal::Faults(faults)) => {
            let said = speech.count("manage-strategy-wrong-faults", "n", faults.len() as u64, &[]);
            refused.wrongs.add("document", said);
            refused.faults = faults;
        }
        Err(StrategyRefusal::Rules(rules)) => {
            refused.wrongs.add("meant", speech.say("manage-strategy-wrong-rules"));
            refused.rules = rules;
        }
        Err(StrategyRefusal::Store(error)) => return frame::store(visit, &error),
    }
    show(visit, StatusCode::UNPROCESSABLE_ENTITY, refused).await
}

/// `GET /manage/strategy/{strategy}/document`
pub async fn download(visit: Visit, Path(code): Path<String>) -> Response {
    let stored = match visit.app.services.ports().catalogue.strategies().await {
        Ok(stored) => stored,
        Err(error) => return frame::store(&visit, &error),
    };
    let Some((code, document)) = stored.into_iter().find(|(known, _)| *known == code) else {
        return visit.missing();
    };
    let headers = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (header::CONTENT_DISPOSITION, ["attachment; filename=\"", &code, ".json\""].concat()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, document).into_response()
}
