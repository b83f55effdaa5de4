//! `/manage/bank`: questions that can be asked again.

use axum::Form;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::drafting::Frame;
use heard_domain::instrument::{Instrument, kind_name};
use heard_domain::language::Presentation;
use heard_service::staff::Action::{self, InstrumentEdit, InstrumentRead};
use heard_service::{Asked, BankSet, Catalogue, DraftError};
use leptos::prelude::*;

use super::Access::Needs;
use super::form::{Sent, Wrongs, line};
use super::{Room, Visit, frame};
use crate::i18n::Speech;
use crate::pages::answers;

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    vec![
        Room::get("/manage/bank", Needs(InstrumentRead), page),
        Room::post("/manage/bank", Needs(InstrumentEdit), put),
    ]
}

/// What is looked for.
#[derive(serde::Deserialize)]
struct Looked {
    #[serde(default)]
    words: String,
    /// A draft that was asked for before.
    #[serde(default)]
    draft: String,
}

/// Code and name of every draft.
type Drafts = Vec<(String, String)>;

async fn page(visit: Visit, Query(looked): Query<Looked>) -> Response {
    let services = &visit.app.services;
    let mut drafts: Drafts = Vec::new();
    if visit.staff.may(Action::InstrumentEdit) {
        let heads = match services.instrument_drafts().await {
            Ok(heads) => heads,
            Err(error) => return frame::store(&visit, &error),
        };
        for head in heads {
            match services.instrument_draft(&head.code).await {
                Ok(Some(draft)) => drafts.push((head.code, title(&draft.frame))),
                Ok(None) => {}
                Err(error) => return frame::store(&visit, &error),
            }
        }
    }
    let catalogue = services.catalogue();
    let asked = catalogue.asked(&looked.words);
    let sets = services.harmonised(&looked.words);
    let title = frame::speech(&visit.app).say("manage-bank-title");
    frame::answer(&visit, StatusCode::OK, "/manage/bank", &title, |speech| {
        let ground = Ground { speech, catalogue: &catalogue, drafts: &drafts, chosen: &looked.draft };
        let harmonised: Vec<_> = sets.iter().map(|(set, codes)| ground.set(set, codes)).collect();
        let rows: Vec<_> = asked.iter().map(|asked| ground.asked(asked)).collect();
        let many = sets.iter().map(|(_, codes)| codes.len()).sum::<usize>() + asked.len();
        let found = speech.count("manage-bank-found", "n", many as u64, &[]);
        let none =
            drafts.is_empty().then(|| view! { <p class="hint">{speech.say("manage-bank-no-draft")}</p> });
        let none = none.filter(|_| visit.staff.may(Action::InstrumentEdit));
        view! {
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("manage-bank-lead")}</p>
            <form method="get" class="search">
                {line(&Wrongs::default(), "words", "search", speech.say("manage-bank-words"), Some(speech.say("manage-bank-words-hint")), looked.words.clone())}
                <div class="acts"><button class="go">{speech.say("manage-bank-look")}</button></div>
            </form>
            <p role="status">{found}</p>
            {none}
            {harmonised}
            <h2>{speech.say("manage-bank-asked")}</h2>
            <ul class="rows">{rows}</ul>
        }
    })
}

fn title(frame: &Frame) -> String {
    let words = frame.words_in(frame.source, Presentation::Standard);
    let title = words.map(|words| words.title.clone()).filter(|title| !title.is_empty());
    title.unwrap_or_else(|| frame.code.clone())
}

/// `POST`: puts a question into a draft.
async fn put(visit: Visit, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    let sent = Sent::new(pairs);
    let (key, draft) = (sent.get("question"), sent.get("draft"));
    match visit.app.services.use_from_bank(key, draft, &visit.staff, visit.now).await {
        Ok(Some(code)) => answers::go_to(&["/manage/instruments/", draft, "/questions/", &code].concat()),
        Ok(None) | Err(DraftError::Missing) => visit.missing(),
        Err(DraftError::OnlyTranslations) => visit.refuse(),
        Err(DraftError::Store(error)) => frame::store(&visit, &error),
    }
}

struct Ground<'a> {
    speech: Speech<'a>,
    catalogue: &'a Catalogue,
    drafts: &'a Drafts,
    chosen: &'a str,
}

impl Ground<'_> {
    fn set(&self, set: &BankSet, codes: &[&str]) -> AnyView {
        let speech = self.speech;
        let rows: Vec<_> = codes
            .iter()
            .map(|code| {
                let key = ["bank/", &set.instrument.code, "/", code].concat();
                self.row(&set.instrument, code, &key, speech.say("manage-bank-harmonised"))
            })
            .collect();
        view! {
            <h2>{set.title.clone()}</h2>
            <p>{set.note.clone()}</p>
            <p class="meta">
                {speech.say("manage-bank-source")}": "
                <a href=set.address.clone() rel="noreferrer">{set.source.clone()}</a>". "{set.licence.clone()}"."
            </p>
            <ul class="rows">{rows}</ul>
        }
        .into_any()
    }

    fn asked(&self, asked: &Asked) -> AnyView {
        let speech = self.speech;
        let versions: Vec<String> = asked.versions.iter().map(u32::to_string).collect();
        let waves: Vec<String> = asked
            .waves
            .iter()
            .map(|wave| {
                let put = [
                    ("wave", &*self.catalogue.wave_name(&wave.code)),
                    ("from", &*speech.date(wave.opens)),
                    ("to", &*speech.date(wave.closes)),
                ];
                speech.with("manage-strategy-wave", &put)
            })
            .collect();
        let waves = if waves.is_empty() { speech.say("manage-strategy-wave-none") } else { waves.join("; ") };
        let name = super::versions::name(&asked.instrument);
        let put = [("name", &*name), ("versions", &*versions.join(", "))];
        let said = [&speech.with("manage-bank-where", &put), " ", &waves].concat();
        let key = [&asked.instrument.code, "/", &asked.question].concat();
        self.row(&asked.instrument, &asked.question, &key, said).into_any()
    }

    fn row(&self, instrument: &Instrument, code: &str, key: &str, said: String) -> AnyView {
        let speech = self.speech;
        let label = super::versions::label(instrument, code);
        let question = instrument.question(code);
        let kind = question.map(|question| {
            speech.say(&["manage-kind-", &kind_name(&question.kind).replace('_', "-")].concat())
        });
        let options: Vec<String> = question
            .map(|question| {
                let options = question.options().iter();
                options
                    .map(|option| {
                        super::strategy::rule::option_label(Some(instrument), Some(question), &option.code)
                    })
                    .collect()
            })
            .unwrap_or_default();
        let options = (!options.is_empty()).then(|| view! { <p>{options.join(" · ")}</p> });
        let form = (!self.drafts.is_empty()).then(|| {
            let choices: Vec<_> = self
                .drafts
                .iter()
                .map(|(code, name)| {
                    let chosen = code == self.chosen;
                    view! { <option value=code.clone() selected=chosen>{name.clone()}</option> }
                })
                .collect();
            let id = ["in-", &key.replace('/', "-")].concat();
            view! {
                <form method="post" class="use">
                    <input type="hidden" name="question" value=key.to_owned() />
                    <label for=id.clone()>{speech.say("manage-bank-draft")}<span class="vh">": "{label.clone()}</span></label>
                    <select id=id.clone() name="draft">{choices}</select>
                    <button class="btn">{speech.say("manage-bank-use")}<span class="vh">": "{label.clone()}</span></button>
                </form>
            }
        });
        view! {
            <li>
                <div><b>{label.clone()}</b>{options}<p class="meta">{kind}" · "{said}</p></div>
                {form}
            </li>
        }
        .into_any()
    }
}
