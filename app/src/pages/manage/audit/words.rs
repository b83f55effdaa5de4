//! What was done, in plain words. Who writes a new kind of entry adds a line, and a text.

use heard_service::ports::LoggedEntry;
use leptos::prelude::*;

use crate::i18n::Speech;

/// Kinds of actions, to look for: how they begin, and their words.
pub const KINDS: [(&str, &str); 3] = [
    ("person.", "manage-audit-kind-person"),
    ("session.", "manage-audit-kind-session"),
    ("sign-on.", "manage-audit-kind-sign-on"),
];

/// Actions and their texts, which may put in `object`, `detail` and `person`: what the person with
/// the number in `object` is called.
const KNOWN: [(&str, &str); 7] = [
    ("person.add", "manage-audit-did-person-add"),
    ("person.link", "manage-audit-did-person-link"),
    ("session.begin", "manage-audit-did-session-begin"),
    ("session.end", "manage-audit-did-session-end"),
    ("sign-on.bind", "manage-audit-did-sign-on-bind"),
    ("sign-on.forget", "manage-audit-did-sign-on-forget"),
    ("sign-on.refuse", "manage-audit-did-sign-on-refuse"),
];

/// What an entry says. `named` tells what the person with a number is called.
pub fn of<'a>(speech: Speech<'_>, logged: &LoggedEntry, named: impl Fn(i64) -> Option<&'a str>) -> AnyView {
    let Some((_, key)) = KNOWN.iter().find(|(action, _)| *action == logged.action) else {
        let rest = [logged.object.as_str(), &logged.detail].join(" ");
        return view! { <code>{logged.action.clone()}</code>" "<bdi>{rest.trim().to_owned()}</bdi> }
            .into_any();
    };
    let person = logged.object.parse().ok().and_then(named).unwrap_or(&logged.object);
    speech.with(key, &[("object", &logged.object), ("detail", &logged.detail), ("person", person)]).into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_action_is_of_a_kind() {
        for (action, key) in KNOWN {
            assert!(KINDS.iter().any(|(kind, _)| action.starts_with(kind)), "{action}");
            assert_eq!(key, ["manage-audit-did-", &action.replace('.', "-")].concat());
        }
    }
}
