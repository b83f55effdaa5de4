//! Closing a wave early, and freezing it: each asks first, and says what it means.

use axum::extract::Path;
use axum::response::Response;
use heard_service::ports::{AuditEntry, Wave};
use heard_service::staff::Action;
use leptos::prelude::*;

use crate::pages::answers;
use crate::pages::manage::{Visit, frame};

/// The words of one way to end a wave: the question, what it means, the button.
struct End {
    ask: &'static str,
    means: [&'static str; 3],
    go: &'static str,
}

const CLOSE: End = End {
    ask: "manage-waves-close-ask",
    means: ["manage-waves-close-means-1", "manage-waves-close-means-2", "manage-waves-close-means-3"],
    go: "manage-waves-close",
};

const FREEZE: End = End {
    ask: "manage-waves-freeze-ask",
    means: ["manage-waves-freeze-means-1", "manage-waves-freeze-means-2", "manage-waves-freeze-means-3"],
    go: "manage-waves-freeze",
};

/// `GET /manage/waves/{wave}/close`
pub async fn ask_close(visit: Visit, Path(code): Path<String>) -> Response {
    ask(&visit, &code, &CLOSE)
}

/// `GET /manage/waves/{wave}/freeze`
pub async fn ask_freeze(visit: Visit, Path(code): Path<String>) -> Response {
    ask(&visit, &code, &FREEZE)
}

/// `POST /manage/waves/{wave}/close`: yesterday becomes its last day.
pub async fn close(visit: Visit, Path(code): Path<String>) -> Response {
    let wave = match found(&visit, &code) {
        Ok(wave) => wave,
        Err(response) => return response,
    };
    let Ok(yesterday) = (visit.app.today)().yesterday() else { return visit.missing() };
    let audit = visit.staff.did(visit.now, "wave.close", &code, format!("was to close on {}", wave.closes));
    // One that opens later never took an answer: its days are put behind it together.
    let wave = Wave { opens: wave.opens.min(yesterday), closes: wave.closes.min(yesterday), ..wave };
    store(&visit, wave, audit).await
}

/// `POST /manage/waves/{wave}/freeze`
pub async fn freeze(visit: Visit, Path(code): Path<String>) -> Response {
    let wave = match found(&visit, &code) {
        Ok(wave) => wave,
        Err(response) => return response,
    };
    let audit = visit.staff.did(visit.now, "wave.freeze", &code, "");
    store(&visit, Wave { frozen: true, ..wave }, audit).await
}

/// A wave that may be ended here.
fn found(visit: &Visit, code: &str) -> Result<Wave, Response> {
    let catalogue = visit.app.services.catalogue();
    let wave = catalogue.waves.iter().find(|wave| wave.code == code).cloned();
    let wave = wave.ok_or_else(|| visit.missing())?;
    if visit.may_in(Action::WaveEdit, None) && !wave.frozen { Ok(wave) } else { Err(visit.refuse()) }
}

async fn store(visit: &Visit, wave: Wave, audit: AuditEntry) -> Response {
    let catalogue = visit.app.services.catalogue();
    let plan = catalogue.plan(&wave.code).cloned().unwrap_or_default();
    match visit.app.services.put_wave(&wave, &plan, audit).await {
        Ok(()) => answers::go_to(&["/manage/waves/", &wave.code].concat()),
        Err(error) => frame::store(visit, &error),
    }
}

fn ask(visit: &Visit, code: &str, end: &End) -> Response {
    if let Err(response) = found(visit, code) {
        return response;
    }
    let name = visit.app.services.catalogue().wave_name(code);
    let title = frame::speech(&visit.app).with(end.ask, &[("name", &name)]);
    frame::page(visit, "/manage/waves", &title, |speech| {
        let means = end.means.map(|key| view! { <li>{speech.say(key)}</li> }).collect_view();
        view! {
            <h1>{title.clone()}</h1>
            <ul class="words">{means}</ul>
            <form class="acts" method="post">
                <button class="go">{speech.say(end.go)}</button>
                <a class="btn" href=["/manage/waves/", code].concat()>{speech.say("manage-waves-cancel")}</a>
            </form>
        }
    })
}
