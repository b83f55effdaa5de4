//! What became of what people said: a shape and words, never colour alone.

use heard_domain::feedback::Kind;
use leptos::prelude::*;

use crate::i18n::Speech;

/// A tick, a circle that is half full, and a bar across: each is known by its shape alone.
const DONE: &str = "<circle cx=\"12\" cy=\"12\" r=\"10\"/><path class=\"sign\" d=\"m7 12.5 3.5 3.5L17 9\"/>";
const DOING: &str =
    "<circle cx=\"12\" cy=\"12\" r=\"10\"/><path class=\"half\" d=\"M12 2a10 10 0 0 1 0 20z\"/>";
const CANNOT: &str = "<path d=\"M8 2h8l6 6v8l-6 6H8l-6-6V8z\"/><path class=\"sign\" d=\"M7 12h10\"/>";

/// The words of a kind.
pub fn key(kind: Kind) -> &'static str {
    match kind {
        Kind::Done => "changes-done",
        Kind::Doing => "changes-doing",
        Kind::Cannot => "changes-cannot",
    }
}

/// Its shape alone.
fn shape(kind: Kind) -> impl IntoView {
    let shape = match kind {
        Kind::Done => DONE,
        Kind::Doing => DOING,
        Kind::Cannot => CANNOT,
    };
    view! { <svg class="became" viewBox="0 0 24 24" aria-hidden="true" inner_html=shape></svg> }
}

/// Its shape and its words.
pub fn became(speech: Speech<'_>, kind: Kind) -> impl IntoView + use<> {
    view! { <span class="kind">{shape(kind)}{speech.say(key(kind))}</span> }
}
