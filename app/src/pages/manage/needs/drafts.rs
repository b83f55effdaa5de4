//! Drafts of instruments: who has to agree, comments, what can be published, and their translations.

use heard_domain::language::Language;
use heard_service::ports::StoreError;
use heard_service::staff::Action;
use heard_service::{Proposal, RuleFate};

use super::translations;
use super::{Kind, Need, Urgency};
use crate::i18n::Speech;
use crate::pages::manage::versions::name;
use crate::pages::manage::{Visit, frame};

/// What somebody may do to drafts that makes one of them need them.
const ACTIONS: [Action; 4] = [
    Action::InstrumentSignOff,
    Action::InstrumentEdit,
    Action::InstrumentPublish,
    Action::InstrumentTranslate,
];

/// Adds what concerns drafts.
///
/// # Errors
/// If the storage fails.
pub async fn add(visit: &Visit, needs: &mut Vec<Need>) -> Result<(), StoreError> {
    if !ACTIONS.into_iter().any(|action| visit.staff.may(action)) {
        return Ok(());
    }
    let speech = frame::speech(&visit.app);
    let services = &visit.app.services;
    for head in services.instrument_drafts().await? {
        let Some(proposal) = services.proposal(&head.code).await? else { continue };
        // A draft in which nothing is new asks for nothing.
        let languages: Vec<Language> = Language::all().collect();
        if !proposal.instrument.questions.is_empty() && proposal.changed(&languages) {
            about(visit, speech, &proposal, needs);
            translations::add(visit, &proposal, needs);
        }
    }
    Ok(())
}

/// What a draft that differs from what is published needs.
fn about(visit: &Visit, speech: Speech<'_>, proposal: &Proposal, needs: &mut Vec<Need>) {
    let title = name(&proposal.instrument);
    let here = ["/manage/instruments/", &proposal.instrument.code].concat();
    let mut add = |kind, urgency, words: String, to: &str, action: &str| {
        needs.push(Need { kind, urgency, words, link: [&here, to].concat(), action: speech.say(action) });
    };
    let staff = &visit.staff;
    let put = [("draft", title.as_str())];
    // What still has faults is not ready for others to agree to.
    let sound = proposal.sound();
    let agreed = proposal.agreed().next().is_some();
    if staff.may(Action::InstrumentSignOff) && sound {
        let mine = proposal.signatures.iter().find(|signature| signature.person == staff.id);
        let key = match mine {
            None => Some("manage-home-agree"),
            Some(signature) if signature.draft != proposal.digest => Some("manage-home-agree-again"),
            Some(_) => None,
        };
        if let Some(key) = key {
            add(Kind::Agree, Urgency::Soon, speech.with(key, &put), "/talk#all", "manage-home-agree-go");
        }
    }
    let open = proposal.open_comments();
    if staff.may(Action::InstrumentEdit) && open > 0 {
        let words = speech.count("manage-home-comments", "n", open as u64, &put);
        add(Kind::Comments, Urgency::Soon, words, "/talk", "manage-home-comments-go");
    }
    if staff.may(Action::InstrumentPublish) && sound {
        let broken = proposal.rules.iter().any(|rule| rule.fate == RuleFate::Broken);
        if !agreed {
            let words = speech.with("manage-home-unsigned", &put);
            add(Kind::Agree, Urgency::Later, words, "/talk#all", "manage-home-unsigned-go");
        } else if open == 0 && !broken {
            let words = speech.with("manage-home-ready", &put);
            add(Kind::Publish, Urgency::Soon, words, "/publish", "manage-home-ready-go");
        }
    }
}
