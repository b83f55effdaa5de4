//! What was done, in plain words. Who writes a new kind of entry adds a line, and a text.

use heard_service::ports::LoggedEntry;
use leptos::prelude::*;

use crate::i18n::Speech;

/// Kinds of actions, to look for: how they begin, and their words.
pub const KINDS: [(&str, &str); 15] = [
    ("person.", "manage-audit-kind-person"),
    ("account.", "manage-audit-kind-account"),
    ("session.", "manage-audit-kind-session"),
    ("sign-on.", "manage-audit-kind-sign-on"),
    ("strategy.", "manage-audit-kind-strategy"),
    ("instrument.", "manage-audit-kind-instrument"),
    ("draft.", "manage-audit-kind-draft"),
    ("translation.", "manage-audit-kind-translation"),
    ("wave.", "manage-audit-kind-wave"),
    ("collector.", "manage-audit-kind-collector"),
    ("codes.", "manage-audit-kind-codes"),
    ("paper.", "manage-audit-kind-paper"),
    ("release.", "manage-audit-kind-release"),
    ("feedback.", "manage-audit-kind-feedback"),
    ("picture.", "manage-audit-kind-picture"),
];

/// Actions and their texts, which may put in `object`, `detail` and `person`: what the person with
/// the number in `object` is called.
const KNOWN: &[(&str, &str)] = &[
    ("person.add", "manage-audit-did-person-add"),
    ("person.link", "manage-audit-did-person-link"),
    ("person.rename", "manage-audit-did-person-rename"),
    ("person.roles", "manage-audit-did-person-roles"),
    ("account.password", "manage-audit-did-account-password"),
    ("account.passkey", "manage-audit-did-account-passkey"),
    ("account.passkey-removed", "manage-audit-did-account-passkey-removed"),
    ("account.recovery", "manage-audit-did-account-recovery"),
    ("session.begin", "manage-audit-did-session-begin"),
    ("session.refuse", "manage-audit-did-session-refuse"),
    ("session.end", "manage-audit-did-session-end"),
    ("session.end-one", "manage-audit-did-session-end-one"),
    ("session.end-others", "manage-audit-did-session-end-others"),
    ("session.end-all", "manage-audit-did-session-end-all"),
    ("session.open", "manage-audit-did-session-open"),
    ("session.edit", "manage-audit-did-session-edit"),
    ("session.close", "manage-audit-did-session-close"),
    ("sign-on.bind", "manage-audit-did-sign-on-bind"),
    ("sign-on.forget", "manage-audit-did-sign-on-forget"),
    ("sign-on.refuse", "manage-audit-did-sign-on-refuse"),
    ("strategy.add", "manage-audit-did-strategy-add"),
    ("strategy.replace", "manage-audit-did-strategy-replace"),
    ("strategy.choose", "manage-audit-did-strategy-choose"),
    ("instrument.start", "manage-audit-did-instrument-start"),
    ("instrument.edit", "manage-audit-did-instrument-edit"),
    ("instrument.undo", "manage-audit-did-instrument-undo"),
    ("instrument.rule", "manage-audit-did-instrument-rule"),
    ("instrument.publish", "manage-audit-did-instrument-publish"),
    ("instrument.close", "manage-audit-did-instrument-close"),
    ("instrument.reopen", "manage-audit-did-instrument-reopen"),
    ("draft.comment", "manage-audit-did-draft-comment"),
    ("draft.resolve", "manage-audit-did-draft-resolve"),
    ("draft.unresolve", "manage-audit-did-draft-unresolve"),
    ("draft.sign", "manage-audit-did-draft-sign"),
    ("translation.made", "manage-audit-did-translation-made"),
    ("translation.review", "manage-audit-did-translation-review"),
    ("translation.sign", "manage-audit-did-translation-sign"),
    ("wave.make", "manage-audit-did-wave-make"),
    ("wave.edit", "manage-audit-did-wave-edit"),
    ("wave.close", "manage-audit-did-wave-close"),
    ("wave.freeze", "manage-audit-did-wave-freeze"),
    ("collector.make", "manage-audit-did-collector-make"),
    ("collector.edit", "manage-audit-did-collector-edit"),
    ("collector.pause", "manage-audit-did-collector-pause"),
    ("collector.reopen", "manage-audit-did-collector-reopen"),
    ("codes.make", "manage-audit-did-codes-make"),
    ("paper.enter", "manage-audit-did-paper-enter"),
    ("release.freeze", "manage-audit-did-release-freeze"),
    ("release.take-back", "manage-audit-did-release-take-back"),
    ("feedback.add", "manage-audit-did-feedback-add"),
    ("feedback.edit", "manage-audit-did-feedback-edit"),
    ("feedback.publish", "manage-audit-did-feedback-publish"),
    ("feedback.take-back", "manage-audit-did-feedback-take-back"),
    ("feedback.discard", "manage-audit-did-feedback-discard"),
    ("picture.add", "manage-audit-did-picture-add"),
    ("picture.rename", "manage-audit-did-picture-rename"),
    ("picture.remove", "manage-audit-did-picture-remove"),
];

/// What an entry says. `named` tells what the person with a number is called.
pub fn of<'a>(speech: Speech<'_>, logged: &LoggedEntry, named: impl Fn(i64) -> Option<&'a str>) -> AnyView {
    let Some((_, key)) = KNOWN.iter().find(|(action, _)| *action == logged.action) else {
        let rest = [logged.object.as_str(), &logged.detail].join(" ");
        return view! { <code>{logged.action.clone()}</code>" "<bdi>{rest.trim().to_owned()}</bdi> }
            .into_any();
    };
    let person = logged.object.parse().ok().and_then(named).unwrap_or(&logged.object);
    let put = [("object", logged.object.as_str()), ("detail", &logged.detail), ("person", person)];
    // Where there is no detail, no brackets are there for it.
    speech.with(key, &put).replace(" (\u{2068}\u{2069})", "").into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_action_is_of_a_kind() {
        for (action, key) in KNOWN {
            assert!(KINDS.iter().any(|(kind, _)| action.starts_with(kind)), "{action}");
            assert_eq!(*key, ["manage-audit-did-", &action.replace('.', "-")].concat());
        }
    }
}
