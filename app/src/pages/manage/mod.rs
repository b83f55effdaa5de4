//! The staff room, `/manage`: one file or folder for each subject.
//!
//! Every address of it stands in a list of [`Room`]s with what it takes to come in, and the router is
//! made of these lists alone: an address without a rule cannot be served. `guard` keeps the rule;
//! what a person may do to one object among others (the areas of a role) is asked by the handler,
//! of the [`Staff`] that it gets.

mod account;
mod audit;
mod bank;
mod builder;
mod collectors;
mod csv;
mod feedback;
mod form;
mod frame;
mod guard;
mod home;
mod join;
mod needs;
mod people;
mod pictures;
mod print;
mod publish;
mod reason;
mod sessions;
mod sso;
mod strategy;
mod translate;
mod versions;
mod voices;
mod waves;

use axum::Router;
use axum::http::Method;
use axum::routing::{MethodRouter, on};
use heard_service::staff::Action;

pub use guard::Visit;

use crate::state::App;

/// Who may come to an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everybody: the ways in.
    Open,
    /// Who may do this, anywhere.
    Needs(Action),
}

/// An address of the staff room.
pub struct Room {
    /// `GET` or `POST`.
    pub method: Method,
    /// Its path, with axum's placeholders.
    pub path: &'static str,
    /// Who may come.
    pub access: Access,
    handler: MethodRouter<App>,
}

impl Room {
    /// A page.
    pub fn get<H, T>(path: &'static str, access: Access, handler: H) -> Self
    where
        H: axum::handler::Handler<T, App>,
        T: 'static,
    {
        Self { method: Method::GET, path, access, handler: on(axum::routing::MethodFilter::GET, handler) }
    }

    /// Something that is done.
    pub fn post<H, T>(path: &'static str, access: Access, handler: H) -> Self
    where
        H: axum::handler::Handler<T, App>,
        T: 'static,
    {
        Self { method: Method::POST, path, access, handler: on(axum::routing::MethodFilter::POST, handler) }
    }

    /// The same with a layer of its own, such as another limit of its body.
    #[must_use]
    pub fn with(mut self, layer: impl FnOnce(MethodRouter<App>) -> MethodRouter<App>) -> Self {
        self.handler = layer(self.handler);
        self
    }
}

/// Every address of the staff room.
pub fn rooms() -> Vec<Room> {
    [
        account::rooms(),
        audit::rooms(),
        bank::rooms(),
        builder::rooms(),
        collectors::rooms(),
        feedback::rooms(),
        home::rooms(),
        join::rooms(),
        people::rooms(),
        pictures::rooms(),
        print::rooms(),
        publish::rooms(),
        sessions::rooms(),
        sso::rooms(),
        strategy::rooms(),
        translate::rooms(),
        versions::rooms(),
        voices::rooms(),
        waves::rooms(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The staff room.
pub fn router(app: &App) -> Router<App> {
    rooms().into_iter().fold(Router::new(), |router, room| {
        let handler = guard::keep(app, room.access, room.handler);
        router.route(room.path, handler)
    })
}
