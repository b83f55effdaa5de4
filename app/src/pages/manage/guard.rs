//! Who is there, and whether they may be.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state, map_response};
use axum::response::Response;
use axum::routing::MethodRouter;
use heard_service::Token;
use heard_service::staff::{Action, Staff};
use jiff::Timestamp;

use super::{Access, frame};
use crate::cookies;
use crate::pages::answers;
use crate::reader::Reader;
use crate::state::App;

/// Name of the cookie of a session; it goes to `/manage` alone.
const SESSION: &str = "staff";
/// Where the cookie goes.
const PATH: &str = "/manage";

/// Who is signed in. A handler that takes one is only reached by somebody who may be there.
#[derive(Clone)]
pub struct Officer(pub Arc<Staff>);

impl std::ops::Deref for Officer {
    type Target = Staff;

    fn deref(&self) -> &Staff {
        &self.0
    }
}

impl FromRequestParts<App> for Officer {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Self::Rejection> {
        parts.extensions.get::<Officer>().cloned().ok_or(StatusCode::FORBIDDEN)
    }
}

/// What every handler of the staff room needs: the app, who reads, who is signed in, and the moment.
pub struct Visit {
    /// Everything that pages need.
    pub app: App,
    /// How the person wants to see pages.
    pub reader: Reader,
    /// Who is signed in.
    pub staff: Arc<Staff>,
    /// Now.
    pub now: Timestamp,
}

impl Visit {
    /// The page for somebody who may come to the address, and not do this to this object.
    pub fn refuse(&self) -> Response {
        frame::refused(&self.app, &self.reader, Some(&self.staff))
    }

    /// The page for an object that is not there.
    pub fn missing(&self) -> Response {
        frame::missing(self)
    }

    /// Whether this may be done to something that belongs to `area`.
    pub fn may_in(&self, action: Action, area: Option<&str>) -> bool {
        self.staff.may_in(action, area)
    }
}

impl FromRequestParts<App> for Visit {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let Officer(staff) = Officer::from_request_parts(parts, app).await?;
        let Ok(reader) = Reader::from_request_parts(parts, app).await;
        Ok(Self { app: app.clone(), reader, staff, now: (app.now)() })
    }
}

/// Puts the rule in front of a handler, and sees to it that nothing of the staff room stays in a cache.
pub fn keep(app: &App, access: Access, handler: MethodRouter<App>) -> MethodRouter<App> {
    handler.layer(from_fn_with_state((app.clone(), access), check)).layer(map_response(uncached))
}

/// Whatever a handler, an extractor or the rule itself answered: staff share computers, and Back after
/// signing out must show nothing.
async fn uncached(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

async fn check(State((app, access)): State<(App, Access)>, mut request: Request, next: Next) -> Response {
    let signed_in = match token(request.headers()) {
        None => None,
        Some(token) => match app.services.staff(&token, (app.now)()).await {
            Ok(staff) => staff.map(Arc::new),
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "a session could not be looked up");
                return frame::failed(&app);
            }
        },
    };
    if let Some(staff) = &signed_in {
        request.extensions_mut().insert(Officer(Arc::clone(staff)));
    }
    let Access::Needs(action) = access else { return next.run(request).await };
    match signed_in {
        Some(staff) if staff.may(action) => next.run(request).await,
        Some(staff) => {
            let (mut parts, _) = request.into_parts();
            let Ok(reader) = Reader::from_request_parts(&mut parts, &app).await;
            frame::refused(&app, &reader, Some(&staff))
        }
        None if request.method() == Method::GET => {
            answers::go_to(&["/manage/sign-in?back=", request.uri().path()].concat())
        }
        None => {
            let (mut parts, _) = request.into_parts();
            let Ok(reader) = Reader::from_request_parts(&mut parts, &app).await;
            frame::refused(&app, &reader, None)
        }
    }
}

/// The token of a session that a browser sent.
pub fn token(headers: &HeaderMap) -> Option<Token> {
    Token::read(cookies::read(headers, SESSION)?)
}

/// The cookie of a session that begins.
pub fn begin(app: &App, token: &Token) -> String {
    cookies::for_visit(SESSION, &token.write(), PATH, app.settings.secure)
}

/// The cookie of a session that ended.
pub fn end(app: &App) -> String {
    cookies::gone(SESSION, PATH, app.settings.secure)
}
