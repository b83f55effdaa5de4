//! Every release, and which one pages show.

use axum::response::Response;
use heard_domain::strategy::Strategy;
use heard_service::releases::Listed;
use heard_service::staff::Action;
use leptos::prelude::*;

use super::super::{Visit, frame};
use super::Asked;
use crate::i18n::Speech;

/// The page.
pub async fn page(visit: Visit, Asked(asked): Asked) -> Response {
    let catalogue = visit.app.services.catalogue();
    let mut found = Vec::new();
    for strategy in &catalogue.strategies {
        match visit.app.services.releases_of(&strategy.code).await {
            Ok(releases) => found.push((strategy, releases)),
            Err(error) => return frame::store(&visit, &error),
        }
    }
    let title = frame::speech(&visit.app).say("manage-publish-title");
    let done = match asked.get("done") {
        "frozen" => Some("manage-publish-frozen"),
        "taken-back" => Some("manage-publish-taken-back-done"),
        _ => None,
    };
    let back = visit.staff.may(Action::ReleaseTakeBack);
    frame::page(&visit, "/manage/releases", &title, |speech| {
        let done = done.map(|key| {
            view! { <p class="done" role="status">{speech.say(key)}" "<a href="/results">{speech.say("manage-publish-see")}</a></p> }
        });
        let strategies: Vec<_> =
            found.iter().map(|(strategy, releases)| section(speech, strategy, releases, back)).collect();
        let none = found
            .is_empty()
            .then(|| view! { <p class="empty">{speech.say("manage-publish-no-strategy")}</p> });
        view! {
            <h1>{title.clone()}</h1>
            {done}
            <p class="lede">{speech.say("manage-publish-lead")}</p>
            {strategies}{none}
        }
    })
}

fn section(speech: Speech<'_>, strategy: &Strategy, releases: &[Listed], back: bool) -> AnyView {
    let rows: Vec<_> = releases.iter().map(|release| row(speech, release, back)).collect();
    let preview = ["/manage/releases/preview?strategy=", &strategy.code].concat();
    let table = if rows.is_empty() {
        view! { <p class="empty">{speech.say("manage-publish-none")}</p> }.into_any()
    } else {
        view! {
            <div class="wide"><table class="grid stack" role="table">
                <thead role="rowgroup"><tr role="row">
                    <th role="columnheader" scope="col">{speech.say("manage-publish-number")}</th>
                    <th role="columnheader" scope="col">{speech.say("manage-publish-made")}</th>
                    <th role="columnheader" scope="col">{speech.say("manage-publish-state")}</th>
                    <th role="columnheader" scope="col"><span class="vh">{speech.say("manage-publish-take-back")}</span></th>
                </tr></thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table></div>
        }
        .into_any()
    };
    view! {
        <section class="releases">
            <h2>{strategy.title.clone()}</h2>
            <p class="acts"><a class="go" href=preview>{speech.say("manage-publish-preview")}</a></p>
            {table}
        </section>
    }
    .into_any()
}

fn row(speech: Speech<'_>, release: &Listed, back: bool) -> AnyView {
    let number = release.id.to_string();
    let (class, state) = match (&release.taken_back, release.shown) {
        (Some(_), _) => ("state bad", "manage-publish-state-taken"),
        (None, true) => ("state good", "manage-publish-state-shown"),
        (None, false) => ("state", "manage-publish-state-earlier"),
    };
    let why = release.taken_back.as_ref().map(|taken| {
        let day = speech.date(taken.day);
        view! { <p class="why">{speech.with("manage-publish-taken-on", &[("date", &day)])}" "{taken.reason.clone()}</p> }
    });
    let take = (back && release.taken_back.is_none()).then(|| {
        let address = ["/manage/releases/", &number, "/take-back"].concat();
        let name = [&speech.say("manage-publish-take-back"), " ", &number].concat();
        view! { <a class="btn bad" href=address aria-label=name>{speech.say("manage-publish-take-back")}</a> }
    });
    view! {
        <tr role="row">
            <th role="rowheader" scope="row" data-head=speech.say("manage-publish-number")>{number}</th>
            <td role="cell" data-head=speech.say("manage-publish-made")>{speech.date(release.made)}</td>
            <td role="cell"><span class=class>{speech.say(state)}</span>{why}</td>
            <td role="cell">{take}</td>
        </tr>
    }
    .into_any()
}
