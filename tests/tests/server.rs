//! The whole server, as browsers and other programs meet it: every request goes through the real
//! router to a real database.

#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

#[path = "server/assets.rs"]
mod assets;
#[path = "server/audit.rs"]
mod audit;
#[path = "server/browser.rs"]
mod browser;
#[path = "server/builder.rs"]
mod builder;
#[path = "server/busy.rs"]
mod busy;
#[path = "server/care.rs"]
mod care;
#[path = "server/codes.rs"]
mod codes;
#[path = "server/description.rs"]
mod description;
#[path = "server/feedback.rs"]
mod feedback;
#[path = "server/fieldwork.rs"]
mod fieldwork;
#[path = "server/health.rs"]
mod health;
#[path = "server/home.rs"]
mod home;
#[path = "server/journey.rs"]
mod journey;
#[path = "server/markup.rs"]
mod markup;
#[path = "server/matrix.rs"]
mod matrix;
#[path = "server/media.rs"]
mod media;
#[path = "server/pages.rs"]
mod pages;
#[path = "server/people.rs"]
mod people;
#[path = "server/person.rs"]
mod person;
#[path = "server/pictures.rs"]
mod pictures;
#[path = "server/print.rs"]
mod print;
#[path = "server/publish.rs"]
mod publish;
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
#[path = "server/sign_in.rs"]
mod sign_in;
#[path = "server/sign_on.rs"]
mod sign_on;
#[path = "server/signed_in.rs"]
mod signed_in;
#[path = "server/site.rs"]
mod site;
#[path = "server/staff.rs"]
mod staff;
#[path = "server/strategy.rs"]
mod strategy;
#[path = "server/submission.rs"]
mod submission;
#[path = "server/versions.rs"]
mod versions;
#[path = "server/voices.rs"]
mod voices;
#[path = "server/withdraw.rs"]
mod withdraw;
