//! Every page of Heard, rendered on the server with Leptos.
//!
//! A page is loaded first (services, then nothing else) and rendered after, in one synchronous
//! pass: what the reader gets is complete, works without script, and can be kept in a cache.
//!
//! | module | subject |
//! |---|---|
//! | [`state`] | what pages need: services, settings, charts, the day |
//! | [`i18n`] | the words of the interface |
//! | [`assets`] | scripts, styles, pictures, by the name of their content |
//! | [`address`] | addresses as lists, of which routers are made |
//! | [`printing`] | what posters, letters and slips say, and who prints them |
//! | [`recording`] | serving what people recorded |
//! | `shell` | the document around a page |
//! | `security` | the content security policy, and who may send what |
//! | `pages` | one file for each page |
//! | `pictures` | which pictures there are, and finding them |
//! | `components` | pieces that several pages share |

pub mod address;
pub mod assets;
pub mod i18n;
pub mod printing;
pub mod recording;
pub mod state;

mod attempts;
mod components;
mod cookies;
mod listening;
mod look;
mod pages;
mod pictures;
mod pseudo;
mod reader;
mod security;
mod shell;
mod tries;

pub use cookies::{no_ticket, ticket_of};
pub use pages::manage::{Access, Room, rooms};
pub use pages::respond::world::journey_document;
pub use pages::{addresses, router};
pub use security::{own_origin, policy};
