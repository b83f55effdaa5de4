//! Addresses as lists: what a router is made of, so that what is served can be read off.

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, MethodRouter, on};

use crate::state::App;

/// An address that everybody may come to.
pub struct Address<S = App> {
    /// How it is asked for.
    pub method: Method,
    /// Its path, with axum's placeholders.
    pub path: &'static str,
    handler: MethodRouter<S>,
}

impl<S: Clone + Send + Sync + 'static> Address<S> {
    fn new<H, T>(method: Method, filter: MethodFilter, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        Self { method, path, handler: on(filter, handler) }
    }

    /// What is read. `HEAD` is answered too, unless it has an address of its own.
    pub fn get<H: Handler<T, S>, T: 'static>(path: &'static str, handler: H) -> Self {
        Self::new(Method::GET, MethodFilter::GET, path, handler)
    }

    /// What is asked for without its body.
    pub fn head<H: Handler<T, S>, T: 'static>(path: &'static str, handler: H) -> Self {
        Self::new(Method::HEAD, MethodFilter::HEAD, path, handler)
    }

    /// What is sent.
    pub fn post<H: Handler<T, S>, T: 'static>(path: &'static str, handler: H) -> Self {
        Self::new(Method::POST, MethodFilter::POST, path, handler)
    }

    /// What is put there.
    pub fn put<H: Handler<T, S>, T: 'static>(path: &'static str, handler: H) -> Self {
        Self::new(Method::PUT, MethodFilter::PUT, path, handler)
    }

    /// What is changed in part.
    pub fn patch<H: Handler<T, S>, T: 'static>(path: &'static str, handler: H) -> Self {
        Self::new(Method::PATCH, MethodFilter::PATCH, path, handler)
    }

    /// What is taken away.
    pub fn delete<H: Handler<T, S>, T: 'static>(path: &'static str, handler: H) -> Self {
        Self::new(Method::DELETE, MethodFilter::DELETE, path, handler)
    }

    /// What can be done there.
    pub fn options<H: Handler<T, S>, T: 'static>(path: &'static str, handler: H) -> Self {
        Self::new(Method::OPTIONS, MethodFilter::OPTIONS, path, handler)
    }

    /// The same with a layer of its own, such as another limit of its body.
    #[must_use]
    pub fn with(mut self, layer: impl FnOnce(MethodRouter<S>) -> MethodRouter<S>) -> Self {
        self.handler = layer(self.handler);
        self
    }
}

/// A router that serves these addresses and no other.
pub fn serve<S: Clone + Send + Sync + 'static>(addresses: Vec<Address<S>>) -> Router<S> {
    addresses.into_iter().fold(Router::new(), |router, address| router.route(address.path, address.handler))
}
