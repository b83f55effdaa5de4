//! `/manage/translate/{code}/{language}`: source and translation side by side, question by question.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::instrument::QuestionText;
use heard_domain::language::{Language, Presentation};
use heard_service::staff::Action;
use heard_service::{Proposal, TranslationState, translatable, translation_state, words_of};
use leptos::prelude::*;

use super::super::form::{Sent, Wrongs};
use super::{Visit, class, frame, source_words, state_key, target, versions};
use crate::i18n::Speech;

pub async fn page(visit: Visit, Path((code, tag)): Path<(String, String)>) -> Response {
    let proposal = match versions::proposal(&visit, &code).await {
        Ok(proposal) => proposal,
        Err(response) => return response,
    };
    let Some(language) = target(&proposal.instrument, &tag) else { return visit.missing() };
    show(&visit, &proposal, language, StatusCode::OK, &Sent::default(), &Wrongs::default())
}

/// The id of the part of the page for some words.
pub fn anchor(question: &str, look: Presentation) -> String {
    let question = if question.is_empty() { "frame" } else { question };
    ["w-", question, "-", look.code()].concat()
}

/// The page. What was `sent` for one question stands in its fields again.
pub fn show(
    visit: &Visit,
    proposal: &Proposal,
    language: Language,
    status: StatusCode,
    sent: &Sent,
    wrongs: &Wrongs,
) -> Response {
    let draft = &proposal.instrument;
    let speech = frame::speech(&visit.app);
    let put = [("name", &*versions::name(draft)), ("language", language.name())];
    let plain = speech.with("manage-translate-side", &put);
    let wrong = status != StatusCode::OK;
    let title =
        if wrong { speech.with("manage-strategy-error", &[("title", &plain)]) } else { plain.clone() };
    frame::answer(visit, status, "/manage/translate", &title, |speech| {
        let mut sections = Vec::new();
        for question in translatable(draft) {
            for look in [Presentation::Standard, Presentation::Easy] {
                if let Some(source) = source_words(draft, question, look) {
                    let page = Side { speech, visit, proposal, language, look, question };
                    sections.push(page.section(&source, sent));
                }
            }
        }
        view! {
            <p class="trail"><a href="/manage/translate">{speech.say("manage-translate-title")}</a></p>
            <h1>{plain.clone()}</h1>
            {wrongs.summary(speech)}
            <p class="lede">{speech.say("manage-translate-side-lead")}</p>
            {sections}
        }
    })
}

struct Side<'a> {
    speech: Speech<'a>,
    visit: &'a Visit,
    proposal: &'a Proposal,
    language: Language,
    look: Presentation,
    question: &'a str,
}

impl Side<'_> {
    fn address(&self, what: &str) -> String {
        ["/manage/translate/", &self.proposal.instrument.code, "/", self.language.tag(), what].concat()
    }

    fn section(&self, source: &QuestionText, sent: &Sent) -> impl IntoView + use<> {
        let speech = self.speech;
        let proposal = self.proposal;
        let draft = &proposal.instrument;
        let known = words_of(draft, self.question, self.language, self.look);
        let state = translation_state(
            draft,
            proposal.base.as_deref(),
            &proposal.translations,
            self.question,
            self.language,
            self.look,
        );
        let again = sent.get("question") == self.question
            && sent.get("look") == self.look.code()
            && !sent.pairs().is_empty();
        let filled = |name: &str, was: Option<&str>| {
            if again { sent.get(name).to_owned() } else { was.unwrap_or_default().to_owned() }
        };
        let known = known.as_ref();
        let mut rows =
            vec![self.row("label", &source.label, filled("label", known.map(|text| text.label.as_str())))];
        let optional = [
            ("hint", &source.hint, known.and_then(|text| text.hint.as_deref())),
            ("short", &source.short, known.and_then(|text| text.short.as_deref())),
            ("low", &source.low, known.and_then(|text| text.low.as_deref())),
            ("high", &source.high, known.and_then(|text| text.high.as_deref())),
        ];
        for (name, source, was) in optional {
            if let Some(source) = source {
                rows.push(self.row(name, source, filled(name, was)));
            }
        }
        // A section without a heading has nothing to translate.
        for (option, words) in source.options.iter().filter(|(_, words)| !words.is_empty()) {
            let name = ["option.", option].concat();
            let value = filled(&name, known.and_then(|text| text.option(option)));
            rows.push(self.row(&name, words, value));
        }
        let revision = match self.question {
            "" => proposal.draft.revision,
            question => proposal.draft.sheet(question).map_or(0, |(_, revision)| *revision),
        };
        let head = match (self.question, self.look) {
            ("", Presentation::Easy) => speech.say("manage-translate-frame-easy"),
            ("", _) => speech.say("manage-translate-frame"),
            (_, Presentation::Easy) => [&source.label, " ", &speech.say("manage-translate-easy")].concat(),
            _ => source.label.clone(),
        };
        let id = anchor(self.question, self.look);
        let hidden = move |question: String, look: &'static str| {
            view! {
                <input type="hidden" name="question" value=question />
                <input type="hidden" name="look" value=look />
            }
        };
        let fields = hidden(self.question.to_owned(), self.look.code());
        view! {
            <section class="pane side" id=id>
                <h2>{head}" "{self.state(&state)}</h2>
                <form method="post" action=self.address("")>
                    {fields}
                    <input type="hidden" name="revision" value=revision />
                    {rows}
                    <div class="acts"><button class="go">{speech.say("manage-translate-save")}</button></div>
                </form>
                {self.next(&state)}
            </section>
        }
    }

    fn state(&self, state: &TranslationState) -> impl IntoView + use<> {
        let who = match state {
            TranslationState::Translated(name)
            | TranslationState::Reviewed(name)
            | TranslationState::Signed(name) => Some([": ", name].concat()),
            _ => None,
        };
        view! { <span class=class(state)>{self.speech.say(state_key(state.code()))}{who}</span> }
    }

    /// What may be done next: a review by a second person, then signing off.
    fn next(&self, state: &TranslationState) -> impl IntoView + use<> {
        let (what, key) = match state {
            TranslationState::Translated(_) => ("/review", "manage-translate-review"),
            TranslationState::Reviewed(_) if self.visit.staff.may(Action::InstrumentPublish) => {
                ("/sign", "manage-translate-sign")
            }
            _ => return None,
        };
        let mine = self.proposal.translations.iter().any(|known| {
            known.key.question == self.question
                && known.key.language == self.language.tag()
                && known.key.presentation == self.look.words().code()
                && known.translated.0 == self.visit.staff.id
        });
        if mine && what == "/review" {
            let words = self.speech.say("manage-translate-second");
            return Some(view! { <p class="hint">{words}</p> }.into_any());
        }
        let (question, look) = (self.question.to_owned(), self.look.code());
        Some(
            view! {
                <form method="post" action=self.address(what)>
                    <input type="hidden" name="question" value=question />
                    <input type="hidden" name="look" value=look />
                    <button class="btn">{self.speech.say(key)}</button>
                </form>
            }
            .into_any(),
        )
    }

    /// One text: the source, and the field beside it.
    fn row(&self, name: &str, source: &str, value: String) -> impl IntoView + use<> {
        let id = [&anchor(self.question, self.look), "-", name].concat();
        let draft = &self.proposal.instrument;
        let (lang, dir) = (self.language.tag(), self.language.direction());
        let long = source.chars().count() > 60 || value.chars().count() > 60;
        let rows = if long { "3" } else { "1" };
        // What a textarea holds is not escaped by the renderer.
        let value = value.replace('&', "&amp;").replace('<', "&lt;");
        view! {
            <div class="duo">
                <label for=id.clone() lang=draft.source.tag() dir=draft.source.direction()>{source.to_owned()}</label>
                <textarea id=id.clone() name=name.to_owned() rows=rows lang=lang dir=dir inner_html=value></textarea>
            </div>
        }
    }
}
