//! A page for a projector: a big address and its picture, and of a live poll how many people have
//! answered so far, or, once it is over, what was released. Never counts while they come in.

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use heard_domain::disclosure::Raw;
use heard_domain::language::Language;
use heard_service::Entry;
use heard_service::ports::StoreError;
use heard_service::staff::Action;
use leptos::prelude::*;

use super::found;
use super::parts::{picture, so_far, spoken, whole};
use super::show::open;
use crate::pages::manage::{Visit, frame};

/// `GET /manage/collectors/{collector}/screen`
pub async fn page(visit: Visit, Path(code): Path<String>, headers: HeaderMap) -> Response {
    let entry = match found(&visit, &code, Action::CollectorRead) {
        Ok(entry) => entry,
        Err(response) => return response,
    };
    if open(&visit, &entry) {
        return match visit.app.services.reach(&entry.wave.code).await {
            Ok(reach) => {
                let count = reach.into_iter().filter(|(known, _)| *known == code).map(|(_, n)| n).sum();
                big(&visit, &headers, &entry, Some(count))
            }
            Err(error) => frame::store(&visit, &error),
        };
    }
    match released(&visit, &entry).await {
        Ok(figures) => over(&visit, &entry, &figures),
        Err(error) => frame::store(&visit, &error),
    }
}

/// The address, so big that the last row can read it.
pub fn big(visit: &Visit, headers: &HeaderMap, entry: &Entry, count: Option<Raw>) -> Response {
    let address = whole(&visit.app, headers, &entry.collector.code);
    let title = entry.label().to_owned();
    frame::page(visit, "/manage/collectors", &title, |speech| {
        let svg = picture(&address, &speech.say("manage-collectors-picture")).unwrap_or_default();
        let count = count.map(|count| {
            let said = so_far(speech, count);
            view! { <p class="lede" role="status">{speech.with("manage-collectors-people", &[("said", &said)])}</p> }
        });
        view! {
            <div class="projected">
                <h1>{title.clone()}</h1>
                <p class="address">{spoken(&address).to_owned()}</p>
                <div inner_html=svg></div>
                {count}
            </div>
        }
    })
}

/// The newest released figures of a wave: the title of each measure, and its percentage.
async fn released(visit: &Visit, entry: &Entry) -> Result<Vec<(String, f64)>, StoreError> {
    let catalogue = visit.app.services.catalogue();
    let mut figures = Vec::new();
    for strategy in &catalogue.strategies {
        let Some(release) = visit.app.services.newest_release(&strategy.code).await? else { continue };
        for figure in release.figures.iter().filter(|figure| figure.wave.code == entry.wave.code) {
            let measure = strategy.measures().find(|(_, measure)| measure.code == figure.measure);
            if let (Some((_, measure)), Some(percent)) = (measure, figure.percent) {
                figures.push((measure.title_in(Language::ENGLISH).1.to_owned(), percent));
            }
        }
    }
    Ok(figures)
}

fn over(visit: &Visit, entry: &Entry, figures: &[(String, f64)]) -> Response {
    let title = entry.label().to_owned();
    frame::page(visit, "/manage/collectors", &title, |speech| {
        let rows: Vec<_> = figures
            .iter()
            .map(|(measure, percent)| {
                let percent = speech.with("manage-collectors-percent", &[("n", &format!("{percent:.0}"))]);
                view! { <tr><th scope="row">{measure.clone()}</th><td class="num">{percent}</td></tr> }
            })
            .collect();
        let shown = if rows.is_empty() {
            view! { <p class="lede">{speech.say("manage-collectors-nothing-released")}</p> }.into_any()
        } else {
            view! { <table class="grid"><tbody>{rows}</tbody></table> }.into_any()
        };
        view! {
            <div class="projected">
                <h1>{title.clone()}</h1>
                <p class="lede">{speech.say("manage-collectors-over")}</p>
                {shown}
                <p><a href="/results">{speech.say("manage-collectors-results")}</a></p>
            </div>
        }
    })
}
