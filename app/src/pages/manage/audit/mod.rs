//! The audit log: looking through it, checking it, and taking it along.

mod check;
mod search;
mod words;

use axum::extract::Query;
use axum::response::Response;
use heard_service::ports::{LoggedEntry, StoreError};
use heard_service::staff::Action;
use jiff::tz::TimeZone;

use super::{Access, Room, Visit, csv, frame};
use search::{Looked, Names};

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    let access = Access::Needs(Action::AuditRead);
    vec![
        Room::get("/manage/audit", access, search::page),
        Room::get("/manage/audit/check", access, check::page),
        Room::get("/manage/audit/download", access, download),
    ]
}

/// Pairs of an address: what was asked for.
type Asked = Query<Vec<(String, String)>>;

/// Entries read at once for a file.
const PIECE: u32 = 500;

/// The entries that were looked for, as a file.
async fn download(visit: Visit, Query(asked): Asked) -> Response {
    match table(&visit, Looked::read(asked)).await {
        Ok(lines) => {
            let day = visit.now.to_zoned(TimeZone::UTC).date().to_string();
            csv::file(&["heard-audit-", &day, ".csv"].concat(), &lines)
        }
        Err(error) => frame::store(&visit, &error),
    }
}

async fn table(visit: &Visit, looked: Looked) -> Result<String, StoreError> {
    let names = Names::read(visit).await?;
    let mut lines = csv::line(["number", "time", "person", "name", "action", "object", "detail", "digest"]);
    let mut search = looked.search();
    search.before = 0;
    loop {
        let found = visit.app.services.ports().audit.search(&search, PIECE).await?;
        let Some(last) = found.last() else { return Ok(lines) };
        search.before = last.number;
        for logged in &found {
            lines += &row(logged, &names);
        }
        // The first entry of all has nothing before it, and 0 means the newest.
        if search.before == 1 {
            return Ok(lines);
        }
    }
}

fn row(logged: &LoggedEntry, names: &Names) -> String {
    let number = logged.number.to_string();
    let person = logged.person.map(|person| person.to_string()).unwrap_or_default();
    let name = logged.person.and_then(|person| names.of(person)).unwrap_or_default();
    let digest = heard_service::audit::write_digest(&logged.digest);
    csv::line([
        number.as_str(),
        &logged.at.to_string(),
        &person,
        name,
        &logged.action,
        &logged.object,
        &logged.detail,
        &digest,
    ])
}
