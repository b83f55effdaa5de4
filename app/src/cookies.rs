//! The cookies that respondents get: a draft's token, and the reader's colours and sizes. Where a
//! code is needed there is one more for the visit. Staff get the token of their session.

use axum::http::{HeaderMap, header};
use heard_service::Token;

use crate::state::App;

/// Name of the cookie that holds a draft's token; its path is that of the collector.
pub const DRAFT: &str = "draft";
/// Name of the cookie that holds the reader's look, such as `cream.large.off`.
pub const LOOK: &str = "look";

/// Name of the cookie that lets a visit answer where a code is needed. It goes everywhere, because pages and
/// responses have different paths.
pub const TICKET: &str = "ticket";

/// The value of a cookie.
pub fn read<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

/// A `Set-Cookie` for this visit only.
pub fn for_visit(name: &str, value: &str, path: &str, secure: bool) -> String {
    let secure = if secure { "; Secure" } else { "" };
    format!("{name}={value}; Path={path}; HttpOnly; SameSite=Lax{secure}")
}

/// A `Set-Cookie` that lets this visit answer.
pub fn ticket(app: &App, ticket: &Token) -> String {
    for_visit(TICKET, &ticket.write(), "/", app.settings.secure)
}

/// A `Set-Cookie` that ends this.
pub fn no_ticket(app: &App) -> String {
    gone(TICKET, "/", app.settings.secure)
}

/// The ticket of a visit.
pub fn ticket_of(headers: &HeaderMap) -> Option<Token> {
    read(headers, TICKET).and_then(Token::read)
}

/// A `Set-Cookie` that lasts a year.
pub fn for_a_year(name: &str, value: &str, secure: bool) -> String {
    format!("{}; Max-Age=31536000", for_visit(name, value, "/", secure))
}

/// A `Set-Cookie` that takes the cookie away.
pub fn gone(name: &str, path: &str, secure: bool) -> String {
    format!("{}; Max-Age=0", for_visit(name, "", path, secure))
}
