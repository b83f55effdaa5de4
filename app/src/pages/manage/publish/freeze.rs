//! Freezing what a preview showed.

use axum::Form;
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::release::Line;
use heard_service::Token;
use heard_service::releases::Frozen;
use leptos::prelude::*;

use super::super::form::Sent;
use super::super::{Visit, frame};
use super::{Asked, preview, waves};
use crate::pages::answers;

/// Asks once more: what is frozen can be taken back, and never unseen.
pub async fn ask(visit: Visit, Asked(asked): Asked) -> Response {
    let catalogue = visit.app.services.catalogue();
    let Some(strategy) = catalogue.strategy(asked.get("strategy")) else { return visit.missing() };
    let chosen = waves(&asked);
    let today = (visit.app.today)();
    let found = match visit.app.services.preview_release(&strategy.code, &chosen, today).await {
        Ok(Some(found)) => found,
        Ok(None) => return visit.missing(),
        Err(error) => return frame::store(&visit, &error),
    };
    if Token::new(found.mark).write() != asked.get("seen") {
        return preview::show(&visit, &asked, StatusCode::OK, Some("manage-publish-moved")).await;
    }
    let speech = frame::speech(&visit.app);
    let title = speech.say("manage-publish-freeze-title");
    let counted: Vec<&Line> = found.lines.iter().filter(|line| line.counted).collect();
    let summary = preview::summary(speech, &counted);
    let hidden = preview::hidden(strategy, &chosen, &found);
    let names: Vec<String> = chosen.iter().map(|wave| catalogue.wave_name(wave)).collect();
    let fresh: String = asked
        .pairs()
        .iter()
        .filter(|(name, _)| name == "wave")
        .fold(["/manage/releases/preview?strategy=", &strategy.code].concat(), |address, (_, wave)| {
            [&address, "&wave=", wave].concat()
        });
    frame::page(&visit, "/manage/releases", &title, |speech| {
        view! {
            <p class="trail"><a href="/manage/releases">{speech.say("manage-publish-title")}</a></p>
            <h1>{title.clone()}</h1>
            <p class="lede">{strategy.title.clone()}" · "{names.join(", ")}</p>
            <p>{summary}</p>
            <p>{speech.say("manage-publish-freeze-note")}</p>
            <form method="post" action="/manage/releases/freeze" class="acts">
                {hidden}
                <button class="go">{speech.say("manage-publish-freeze-yes")}</button>
                <a class="btn" href=fresh>{speech.say("manage-publish-freeze-no")}</a>
            </form>
        }
    })
}

/// Freezes it, if it is still what was seen.
pub async fn freeze(visit: Visit, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    let sent = Sent::new(pairs);
    let chosen = waves(&sent);
    let Some(seen) = Token::read(sent.get("seen")).map(|seen| seen.bytes()) else { return visit.missing() };
    if chosen.is_empty() {
        return preview::show(
            &visit,
            &sent,
            StatusCode::UNPROCESSABLE_ENTITY,
            Some("manage-publish-no-choice"),
        )
        .await;
    }
    let today = (visit.app.today)();
    let services = &visit.app.services;
    let frozen =
        services.freeze_release(sent.get("strategy"), &chosen, &seen, &visit.staff, visit.now, today).await;
    match frozen {
        Ok(Frozen::Yes(_)) => answers::go_to("/manage/releases?done=frozen"),
        Ok(Frozen::Changed) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            preview::show(&visit, &sent, status, Some("manage-publish-moved")).await
        }
        Ok(Frozen::Unknown) => visit.missing(),
        Err(error) => frame::store(&visit, &error),
    }
}
