//! The status of a measure: a word and a shape, never colour alone.

use heard_domain::statistics::Rag;
use leptos::prelude::*;

use crate::i18n::Speech;

/// What can be said of a measure at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// There is a target, and a figure.
    Rated(Rag),
    /// There is a figure, and no target.
    NoTarget,
    /// There is no figure.
    NoFigure,
}

const CIRCLE: &str =
    "<circle cx=\"12\" cy=\"12\" r=\"10\"/><path class=\"sign\" d=\"m7 12.5 3.5 3.5L17 9\"/>";
const DIAMOND: &str = "<path d=\"M12 1 23 12 12 23 1 12z\"/><path class=\"sign\" d=\"M7.5 10h9m-9 4h9\"/>";
const TRIANGLE: &str = "<path d=\"M12 2 23 22H1z\"/><path class=\"sign\" d=\"M12 9v6m0 3v.5\"/>";
const SQUARE: &str = "<path d=\"M3 3h18v18H3z\"/><path class=\"sign\" d=\"M7.5 12h9\"/>";

/// The status as a line.
pub fn status(speech: Speech<'_>, status: Status) -> impl IntoView + use<> {
    let (class, shape, key) = match status {
        Status::Rated(Rag::Green) => ("rag good", CIRCLE, "status-green"),
        Status::Rated(Rag::Amber) => ("rag warn", DIAMOND, "status-amber"),
        Status::Rated(Rag::Red) => ("rag bad", TRIANGLE, "status-red"),
        Status::NoTarget => ("rag none", SQUARE, "status-no-target"),
        Status::NoFigure => ("rag none", SQUARE, "status-no-figure"),
    };
    view! {
        <p class=class><svg viewBox="0 0 24 24" aria-hidden="true" inner_html=shape></svg>{speech.say(key)}</p>
    }
}
