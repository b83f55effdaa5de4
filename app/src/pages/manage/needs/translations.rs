//! Translations of drafts: out of date, missing, waiting for a second person or a signature.

use heard_domain::language::{Language, Presentation};
use heard_service::ports::TranslationKey;
use heard_service::staff::Action;
use heard_service::{Proposal, TranslationState, translatable, translation_state};

use super::{Kind, Need, Urgency};
use crate::i18n::Speech;
use crate::pages::manage::translate::{anchor, source_words};
use crate::pages::manage::versions::name;
use crate::pages::manage::{Visit, frame};

/// Texts of a language that need the same: how many, and where the first of them stands.
#[derive(Default)]
struct Texts {
    many: u64,
    first: String,
}

impl Texts {
    fn add(&mut self, question: &str, look: Presentation) {
        if self.many == 0 {
            self.first = anchor(question, look);
        }
        self.many += 1;
    }
}

/// What the texts of a language need.
#[derive(Default)]
struct Work {
    stale: Texts,
    missing: Texts,
    unknown: Texts,
    review: Texts,
    sign: Texts,
}

/// Adds what the translations of a draft need, language by language.
pub fn add(visit: &Visit, proposal: &Proposal, needs: &mut Vec<Need>) {
    let draft = &proposal.instrument;
    if !visit.staff.may(Action::InstrumentTranslate) || draft.questions.is_empty() {
        return;
    }
    let speech = frame::speech(&visit.app);
    let title = name(draft);
    let begun = |language: &Language| draft.texts.iter().any(|(known, ..)| known == language);
    let languages: Vec<Language> =
        Language::all().filter(|language| *language != draft.source).filter(begun).collect();
    if languages.is_empty() {
        needs.push(Need {
            kind: Kind::Translate,
            urgency: Urgency::Later,
            words: speech.with("manage-home-translate-none", &[("draft", &title)]),
            link: "/manage/translate".to_owned(),
            action: speech.say("manage-home-translations-go"),
        });
    }
    for language in languages {
        let work = work(visit, proposal, language);
        let put = [("draft", title.as_str()), ("language", language.name())];
        let here = ["/manage/translate/", &draft.code, "/", language.tag(), "#"].concat();
        let to_translate = [
            ("manage-home-translate-stale", &work.stale),
            ("manage-home-translate-missing", &work.missing),
            ("manage-home-translate-unknown", &work.unknown),
        ];
        if let Some((_, first)) = to_translate.iter().find(|(_, texts)| texts.many > 0) {
            let what = listed(speech, &to_translate);
            needs.push(Need {
                kind: Kind::Translate,
                urgency: Urgency::Soon,
                words: speech.with("manage-home-translate", &[&put[..], &[("what", &*what)]].concat()),
                link: [&here, &*first.first].concat(),
                action: speech.say("manage-home-translate-go"),
            });
        }
        let others = [
            (Kind::Review, &work.review, "manage-home-review", "manage-home-review-go", true),
            (
                Kind::Sign,
                &work.sign,
                "manage-home-sign",
                "manage-home-sign-go",
                visit.staff.may(Action::InstrumentPublish),
            ),
        ];
        for (kind, texts, words, action, may) in others {
            if may && texts.many > 0 {
                needs.push(Need {
                    kind,
                    urgency: Urgency::Soon,
                    words: speech.count(words, "n", texts.many, &put),
                    link: [&here, &*texts.first].concat(),
                    action: speech.say(action),
                });
            }
        }
    }
}

fn listed(speech: Speech<'_>, parts: &[(&str, &Texts)]) -> String {
    let there = parts.iter().filter(|(_, texts)| texts.many > 0);
    let said: Vec<String> = there.map(|(key, texts)| speech.count(key, "n", texts.many, &[])).collect();
    said.join(", ")
}

/// What was published before and is of the same source needs nobody.
fn work(visit: &Visit, proposal: &Proposal, language: Language) -> Work {
    let draft = &proposal.instrument;
    let (base, known) = (proposal.base.as_deref(), &proposal.translations);
    // Nobody has to make Easy Read of a language that has none.
    let begun = |look: Presentation| {
        draft.texts.iter().any(|(known, shown, _)| (*known, *shown) == (language, look.words()))
    };
    let mut work = Work::default();
    for question in translatable(draft) {
        for look in [Presentation::Standard, Presentation::Easy] {
            if source_words(draft, question, look).is_none() {
                continue;
            }
            let key = TranslationKey::new(&draft.code, question, language, look);
            match proposal.unsigned.get(&key) {
                Some(TranslationState::Stale) => work.stale.add(question, look),
                Some(TranslationState::Unknown) => work.unknown.add(question, look),
                Some(TranslationState::Reviewed(_)) => work.sign.add(question, look),
                Some(TranslationState::Translated(_)) => {
                    let mine = |one: &&heard_service::ports::Translation| one.key == key;
                    let by = known.iter().find(mine).map(|one| one.translated.0);
                    if by != Some(visit.staff.id) {
                        work.review.add(question, look);
                    }
                }
                None if begun(look)
                    && translation_state(draft, base, known, question, language, look)
                        == TranslationState::Missing =>
                {
                    work.missing.add(question, look);
                }
                _ => {}
            }
        }
    }
    work
}
