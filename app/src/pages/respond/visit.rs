//! One request of a person at a collector: the way in, what they chose, and their draft.

use std::sync::Arc;

use axum::http::HeaderMap;
use axum::response::Response;
use heard_domain::draft::Draft;
use heard_service::{Entry, Token};

use super::{closed, enter};
use crate::cookies;
use crate::pages::{answers, errors};
use crate::reader::Reader;
use crate::state::App;

/// A visit to a collector that takes answers.
pub struct Visit {
    /// The way in.
    pub entry: Arc<Entry>,
    /// The key of the draft, if the browser has one.
    pub token: Option<Token>,
    /// The draft, if there is one.
    pub draft: Option<Draft>,
    /// What lets it answer, where a code is needed.
    pub ticket: Option<Token>,
}

impl Visit {
    /// Finds out who comes where. An answer instead if there is nothing to answer here.
    pub async fn begin(
        app: &App,
        reader: &Reader,
        headers: &HeaderMap,
        collector: &str,
    ) -> Result<Self, Response> {
        let catalogue = app.services.catalogue();
        let Some(entry) = catalogue.entry(collector).cloned() else {
            // On some keyboards the first letter becomes a capital by itself.
            let small = collector.to_ascii_lowercase();
            if small != collector && catalogue.entry(&small).is_some() {
                return Err(answers::go_to(&["/s/", &small].concat()));
            }
            return Err(errors::page(app, reader, axum::http::StatusCode::NOT_FOUND, "error-not-found"));
        };
        let token = cookies::read(headers, cookies::DRAFT).and_then(Token::read);
        let draft = match &token {
            None => None,
            Some(token) => app
                .services
                .draft(token, collector)
                .await
                .map_err(|error| errors::store(app, reader, &error))?,
        };
        let sent = draft.as_ref().is_some_and(|draft| draft.sent);
        if !sent && !entry.open((app.today)()) {
            return Err(closed::page(app, reader, &entry));
        }
        let ticket = cookies::ticket_of(headers);
        if !sent && entry.way().guarded() {
            let may = match &ticket {
                None => false,
                Some(ticket) => app
                    .services
                    .may_answer(ticket, collector)
                    .await
                    .map_err(|error| errors::store(app, reader, &error))?,
            };
            if !may {
                // Somebody who came in and answered is told why it does not go on.
                let answered = ticket.is_some() && draft.is_some();
                return Err(if answered {
                    enter::spent(app, reader, &entry)
                } else {
                    enter::page(app, reader, &entry)
                });
            }
        }
        Ok(Self { entry, token, draft, ticket })
    }

    /// The address of a step.
    pub fn address(&self, step: &str) -> String {
        let collector = &self.entry.collector.code;
        if step.is_empty() { format!("/s/{collector}") } else { format!("/s/{collector}/{step}") }
    }
}
