//! Keeping a translation, and what people vouch for about it.

use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::drafting::FrameWords;
use heard_domain::instrument::QuestionText;
use heard_domain::language::{Language, Presentation};
use heard_service::ports::{SavedPart, Vouch};
use heard_service::{DraftError, Proposal};

use super::super::form::{Sent, Wrongs};
use super::{Visit, frame, source_words, target, versions};
use crate::pages::answers;
use crate::pages::manage::translate::side::{anchor, show};

type At = (String, String);

/// What a form is about.
struct About {
    proposal: Proposal,
    language: Language,
    look: Presentation,
    question: String,
    source: QuestionText,
}

async fn about(visit: &Visit, (code, tag): &At, sent: &Sent) -> Result<About, Response> {
    let proposal = versions::proposal(visit, code).await?;
    let language = target(&proposal.instrument, tag).ok_or_else(|| visit.missing())?;
    let look = if sent.get("look") == "easy" { Presentation::Easy } else { Presentation::Standard };
    let question = sent.get("question").to_owned();
    let source = source_words(&proposal.instrument, &question, look).ok_or_else(|| visit.missing())?;
    Ok(About { proposal, language, look, question, source })
}

impl About {
    fn here(&self) -> String {
        let code = &self.proposal.instrument.code;
        ["/manage/translate/", code, "/", self.language.tag(), "#", &anchor(&self.question, self.look)]
            .concat()
    }

    /// The words in the form: what the source has, nothing else.
    fn words(&self, sent: &Sent) -> QuestionText {
        let optional = |name: &str, source: &Option<String>| {
            Some(sent.get(name).to_owned()).filter(|words| source.is_some() && !words.is_empty())
        };
        QuestionText {
            label: sent.get("label").to_owned(),
            hint: optional("hint", &self.source.hint),
            short: optional("short", &self.source.short),
            low: optional("low", &self.source.low),
            high: optional("high", &self.source.high),
            options: self
                .source
                .options
                .iter()
                .map(|(code, _)| (code.clone(), sent.get(&["option.", code].concat()).to_owned()))
                .filter(|(_, words)| !words.is_empty())
                .collect(),
        }
    }

    async fn save(&self, visit: &Visit, words: QuestionText, revision: u32) -> Result<SavedPart, DraftError> {
        let services = &visit.app.services;
        let draft = &self.proposal.draft;
        if self.question.is_empty() {
            let mut changed = draft.frame.clone();
            let words = FrameWords {
                title: words.label,
                summary: words.hint.unwrap_or_default(),
                sections: words.options,
            };
            changed.set_words(self.language, self.look, words);
            return services.save_frame(&changed, revision, &visit.staff, visit.now).await;
        }
        let (sheet, _) = draft.sheet(&self.question).ok_or(DraftError::Missing)?;
        let mut changed = sheet.clone();
        changed.set_words(self.language, self.look, words);
        services.save_sheet(&draft.frame.code, &changed, revision, &visit.staff, visit.now).await
    }
}

/// `POST /manage/translate/{code}/{language}`: keeps a translation, and that this person made it.
pub async fn words(visit: Visit, Path(at): Path<At>, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    let sent = Sent::new(pairs);
    let about = match about(&visit, &at, &sent).await {
        Ok(about) => about,
        Err(response) => return response,
    };
    let revision = sent.get("revision").parse().unwrap_or_default();
    let words = about.words(&sent);
    match about.save(&visit, words, revision).await {
        Ok(SavedPart::Kept(_)) => vouch(&visit, &at, &sent, Vouch::Translated).await,
        Ok(SavedPart::Conflict(_)) => {
            let mut wrongs = Wrongs::default();
            let words = frame::speech(&visit.app).say("manage-translate-conflict");
            wrongs.add(anchor(&about.question, about.look), words);
            match versions::proposal(&visit, &at.0).await {
                Ok(now) => show(&visit, &now, about.language, StatusCode::CONFLICT, &sent, &wrongs),
                Err(response) => response,
            }
        }
        Err(DraftError::Missing) => visit.missing(),
        Err(DraftError::OnlyTranslations) => visit.refuse(),
        Err(DraftError::Store(error)) => frame::store(&visit, &error),
    }
}

/// `POST …/review`
pub async fn review(visit: Visit, Path(at): Path<At>, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    vouch(&visit, &at, &Sent::new(pairs), Vouch::Reviewed).await
}

/// `POST …/sign`
pub async fn sign(visit: Visit, Path(at): Path<At>, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    vouch(&visit, &at, &Sent::new(pairs), Vouch::Signed).await
}

async fn vouch(visit: &Visit, at: &At, sent: &Sent, what: Vouch) -> Response {
    let about = match about(visit, at, sent).await {
        Ok(about) => about,
        Err(response) => return response,
    };
    let services = &visit.app.services;
    let draft = &about.proposal.instrument;
    let kept = services
        .vouch(draft, &about.question, about.language, about.look, what, &visit.staff, visit.now)
        .await;
    match kept {
        Ok(true) => answers::go_to(&about.here()),
        // Words that were emptied are nobody's translation.
        Ok(false) if what == Vouch::Translated => answers::go_to(&about.here()),
        Ok(false) => {
            let mut wrongs = Wrongs::default();
            let words = frame::speech(&visit.app).say("manage-translate-refused");
            wrongs.add(anchor(&about.question, about.look), words);
            let nothing = Sent::default();
            show(visit, &about.proposal, about.language, StatusCode::UNPROCESSABLE_ENTITY, &nothing, &wrongs)
        }
        Err(error) => frame::store(visit, &error),
    }
}
