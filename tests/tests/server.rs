//! The whole server, as browsers and other programs meet it: every request goes through the real
//! router to a real database.

#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

#[path = "server/assets.rs"]
mod assets;
#[path = "server/browser.rs"]
mod browser;
#[path = "server/busy.rs"]
mod busy;
#[path = "server/care.rs"]
mod care;
#[path = "server/description.rs"]
mod description;
#[path = "server/health.rs"]
mod health;
#[path = "server/journey.rs"]
mod journey;
#[path = "server/markup.rs"]
mod markup;
#[path = "server/media.rs"]
mod media;
#[path = "server/pages.rs"]
mod pages;
#[path = "server/person.rs"]
mod person;
#[path = "server/print.rs"]
mod print;
#[path = "server/recordings.rs"]
mod recordings;
#[path = "server/recount.rs"]
mod recount;
#[path = "server/release.rs"]
mod release;
#[path = "server/robust.rs"]
mod robust;
#[path = "server/secrets.rs"]
mod secrets;
#[path = "server/site.rs"]
mod site;
#[path = "server/staff.rs"]
mod staff;
#[path = "server/submission.rs"]
mod submission;
#[path = "server/withdraw.rs"]
mod withdraw;
