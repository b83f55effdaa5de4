//! Everything that one person said in their own words, question by question.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use heard_domain::answer::Answer;
use heard_domain::attachment::{Attachment, Medium};
use heard_domain::instrument::Instrument;
use heard_service::ports::{StoreError, Voice};
use heard_service::staff::Action;
use heard_service::voices::{Reason, Verdict};
use heard_service::{RecordingRefusal, VoiceRefusal};
use leptos::prelude::*;
use uuid::Uuid;

use super::super::form::Wrongs;
use super::super::{Visit, frame};
use super::{instrument, open_questions, refuse, sealed, title, waited, words};
use crate::i18n::Speech;
use crate::recording::play;

/// What a form brought back that was not right: whose fields are wrong, and what was typed.
#[derive(Default)]
pub struct Again {
    /// What is wrong.
    pub wrongs: Wrongs,
    /// The note that was typed.
    pub note: String,
    /// The outcome that was chosen.
    pub outcome: String,
}

/// `GET /manage/voices/{response}`
pub async fn page(visit: Visit, Path(response): Path<String>) -> Response {
    show(&visit, &response, StatusCode::OK, Again::default()).await
}

/// The page, as it is or with what was not right.
pub async fn show(visit: &Visit, response: &str, status: StatusCode, again: Again) -> Response {
    let Ok(id) = response.parse() else { return visit.missing() };
    let found = match visit.app.services.voice(&visit.staff, id).await {
        Ok((voice, area)) => names(visit, &voice).await.map(|names| (voice, area, names)).map_err(Into::into),
        Err(refusal) => Err(refusal),
    };
    let (voice, area, names) = match found {
        Ok(found) => found,
        Err(refusal) => return refuse(visit, &refusal),
    };
    let speech = frame::speech(&visit.app);
    let instrument = instrument(visit, &voice);
    let number = voice.id.to_string();
    let mut page_title = speech.with("manage-voices-response", &[("number", &number)]);
    if !again.wrongs.is_empty() {
        page_title = speech.with("manage-voices-error", &[("title", &page_title)]);
    }
    let open = voice.opens_to(&visit.staff, area.as_deref());
    let lead = visit.may_in(Action::ConcernUnseal, area.as_deref());
    let decides = open && visit.may_in(Action::VoiceDecide, area.as_deref());
    let heading = speech.with("manage-voices-response", &[("number", &number)]);
    frame::answer(visit, status, "/manage/voices", &page_title, |speech| {
        let waited = waited(visit, speech, &voice);
        let said: Vec<_> = open_questions(visit, &voice)
            .into_iter()
            .filter(|_| open)
            .map(|code| answer(speech, &voice, instrument.as_deref(), &code, decides, &names))
            .collect();
        let nothing = open && said.is_empty();
        view! {
            <p class="trail"><a href="/manage/voices">{speech.say("manage-voices-back")}</a></p>
            <h1>{heading}</h1>
            {again.wrongs.summary(speech)}
            <p class="meta">
                {title(instrument.as_deref(), &voice)} " · " {voice.language.name()} " · " {waited}
            </p>
            {voice.concern.then(|| sealed::concern(visit, speech, &voice, lead, open, &names, &again))}
            {said}
            {nothing.then(|| view! { <p>{speech.say("manage-voices-only-ticks")}</p> })}
        }
    })
}

/// What the people are called who did something to this response.
async fn names(visit: &Visit, voice: &Voice) -> Result<BTreeMap<i64, String>, StoreError> {
    let mut names = BTreeMap::new();
    let people = voice.decisions.iter().map(|one| one.person);
    let people = people.chain(voice.unsealings.iter().map(|one| one.person));
    for id in people.chain(voice.done.iter().map(|one| one.person)) {
        if let Some(person) = visit.app.services.ports().people.get(id).await? {
            names.insert(id, person.name);
        }
    }
    Ok(names)
}

fn answer(
    speech: Speech<'_>,
    voice: &Voice,
    instrument: Option<&Instrument>,
    code: &str,
    decides: bool,
    names: &BTreeMap<i64, String>,
) -> AnyView {
    let (lang, dir) = (voice.language.tag(), voice.language.direction());
    let said =
        |text: &str| view! { <blockquote class="said" lang=lang dir=dir>{text.to_owned()}</blockquote> };
    let (words_said, recording) = match voice.answers.get(code) {
        Some(Answer::Text(text) | Answer::Chosen(_, Some(text))) => (Some(said(text)), None),
        Some(Answer::Attached(attached)) => {
            (attached.words.as_deref().map(said), Some(recorded(speech, voice.id, attached)))
        }
        _ => (None, None),
    };
    let decision = voice.decision(code);
    let state = match decision.map(|decision| decision.verdict) {
        None => view! { <span class="state warn">{speech.say("manage-voices-undecided")}</span> }.into_any(),
        Some(verdict) => {
            let (class, words) = verdict_words(speech, verdict);
            let by = decision.and_then(|decision| names.get(&decision.person)).cloned().unwrap_or_default();
            let by = speech.with("manage-voices-by", &[("name", &by)]);
            view! { <span class=class>{words}</span> " " <span class="meta">{by}</span> }.into_any()
        }
    };
    let question = words(instrument, code);
    let form = decides.then(|| buttons(speech, voice, code));
    view! {
        <section class="pane answer" id=["q-", code].concat() aria-labelledby=["h-", code].concat()>
            <h2 id=["h-", code].concat()>{question}</h2>
            {recording}
            {words_said}
            <p>{state}</p>
            {form}
        </section>
    }
    .into_any()
}

/// What was decided, in words, with the class of its mark.
fn verdict_words(speech: Speech<'_>, verdict: Verdict) -> (&'static str, String) {
    match verdict {
        Verdict::Safe => ("state good", speech.say("manage-voices-safe")),
        Verdict::Withheld(reason) => {
            let reason = reason_words(speech, reason);
            ("state", speech.with("manage-voices-withheld", &[("reason", &reason)]))
        }
        Verdict::Safeguarding => ("state bad", speech.say("manage-voices-safeguarding")),
    }
}

fn reason_words(speech: Speech<'_>, reason: Reason) -> String {
    speech.say(match reason {
        Reason::Names => "manage-voices-reason-names",
        Reason::Identifies => "manage-voices-reason-identifies",
        Reason::Harmful => "manage-voices-reason-harmful",
        Reason::OffSubject => "manage-voices-reason-off-subject",
    })
}

fn recorded(speech: Speech<'_>, id: i64, attached: &Attachment) -> impl IntoView + use<> {
    let address = ["/manage/voices/", &id.to_string(), "/recordings/", &attached.id].concat();
    match attached.medium {
        Medium::Voice => {
            let label = speech.say("manage-voices-voice");
            view! { <audio class="heard" controls=true preload="none" src=address aria-label=label></audio> }
                .into_any()
        }
        Medium::Drawing => {
            view! { <img class="seen" src=address alt=speech.say("manage-voices-drawing") /> }.into_any()
        }
        Medium::Photo => {
            view! { <img class="seen" src=address alt=speech.say("manage-voices-photo") /> }.into_any()
        }
    }
}

/// One button for each decision: a reader presses once.
fn buttons(speech: Speech<'_>, voice: &Voice, code: &str) -> AnyView {
    let to = ["/manage/voices/", &voice.id.to_string(), "/answers/", code].concat();
    let chosen = voice.decision(code).map(|decision| decision.verdict);
    let raised = voice.concern && !voice.handed();
    let raise = (!raised).then(|| {
        view! { <button class="btn bad" name="verdict" value="safeguarding">{speech.say("manage-voices-mark-safeguarding")}</button> }
    });
    let later = raised.then(|| view! { <p class="hint">{speech.say("manage-voices-decide-concern")}</p> });
    let pressed = |value: &str| {
        let codes = chosen.map(Verdict::codes);
        codes.is_some_and(|(verdict, reason)| reason.unwrap_or(verdict) == value)
    };
    let reasons: Vec<_> = Reason::ALL
        .into_iter()
        .map(|reason| {
            let value = reason.code();
            let mark = pressed(value).then_some("true");
            view! { <button class="btn" name="withhold" value=value aria-pressed=mark>{reason_words(speech, reason)}</button> }
        })
        .collect();
    let legend = ["why-", code].concat();
    let labelled = legend.clone();
    view! {
        <form method="post" action=to class="decide">
            <div class="acts">
                <button class="go" name="verdict" value="safe">{speech.say("manage-voices-mark-safe")}</button>
                {raise}
            </div>
            {later}
            <div role="group" aria-labelledby=labelled>
                <p class="hint" id=legend>{speech.say("manage-voices-withhold")}</p>
                <div class="acts">{reasons}</div>
            </div>
        </form>
    }
    .into_any()
}

/// `GET /manage/voices/{response}/recordings/{recording}`
pub async fn play_recording(
    visit: Visit,
    headers: HeaderMap,
    Path((response, recording)): Path<(String, String)>,
) -> Response {
    let (Ok(id), Ok(file)) = (response.parse(), Uuid::parse_str(&recording)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let services = &visit.app.services;
    // Asked before the room in memory is taken: the length is nobody's business either.
    match services.voice(&visit.staff, id).await {
        Ok((voice, area)) if voice.opens_to(&visit.staff, area.as_deref()) => {}
        Err(VoiceRefusal::Store(error)) => return frame::store(&visit, &error),
        _ => return StatusCode::NOT_FOUND.into_response(),
    }
    let bytes = services.recording_size(file).await.unwrap_or_default();
    let Some(held) = visit.app.room.whole(bytes).await else {
        return frame::store(&visit, &StoreError::Busy);
    };
    match services.hear_voice(&visit.staff, id, file).await {
        Ok(playable) => play(&headers, playable, held),
        Err(RecordingRefusal::Unknown) => StatusCode::NOT_FOUND.into_response(),
        Err(RecordingRefusal::Store(error)) => frame::store(&visit, &error),
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a recording could not be played");
            frame::failed(&visit.app)
        }
    }
}
