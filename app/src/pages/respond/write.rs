//! Taking what a person without script sends, one page at a time. Every answer is a redirect, so
//! that reload, back and forward repeat nothing.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_domain::draft::{self, Draft};
use heard_domain::fields::{self, Fields};
use heard_domain::instrument::Instrument;
use heard_domain::journey::{self, Step};
use heard_domain::language::Presentation;
use heard_domain::submission::Submission;
use heard_domain::walk::{self, Go, Turn};
use heard_service::ports::StoreError;
use heard_service::{Refusal, Token, Way};
use uuid::Uuid;

use super::visit::Visit;
use super::{closed, enter};
use crate::cookies;
use crate::pages::{answers, errors};
use crate::reader::Reader;
use crate::state::App;

/// `POST /s/{collector}`
pub async fn start(
    state: State<App>,
    reader: Reader,
    headers: HeaderMap,
    Path(collector): Path<String>,
    form: Form<Fields>,
) -> Response {
    step(state, reader, headers, Path((collector, String::new())), form).await
}

/// `POST /s/{collector}/{step}`
pub async fn step(
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    Path((collector, step)): Path<(String, String)>,
    Form(sent): Form<Fields>,
) -> Response {
    let visit = match Visit::begin(&app, &reader, &headers, &collector).await {
        Ok(visit) => visit,
        Err(response) => return response,
    };
    let mut draft = draft(&app, &visit, &reader, &sent);
    if draft.sent && step != "thanks" {
        return answers::go_to(&visit.address("thanks"));
    }
    if let Some(presentation) = fields::value(&sent, "presentation").and_then(Presentation::parse) {
        draft.presentation = presentation;
    }
    let asked = fields::value(&sent, "lang").and_then(|tag| app.locales.parse(tag));
    // Someone who only chose a language has said nothing yet that must be kept.
    if let Some(language) = asked
        && step.is_empty()
        && visit.draft.is_none()
        && draft.presentation == Presentation::Standard
    {
        return answers::go_to(&format!("{}?lang={}", visit.address(""), language.tag()));
    }
    let go = fields::value(&sent, fields::GO).unwrap_or_default();
    if fields::value(&sent, "listen").is_some() {
        return listen(&app, &reader, &visit, draft, &step, &sent).await;
    }
    if go == "look" {
        return to_look(&app, &reader, &visit, draft, &step, &sent).await;
    }
    // A presentation with no other button was chosen in the menu.
    let seen_anew = go.is_empty() && !step.is_empty() && fields::value(&sent, "presentation").is_some();
    let instrument = &visit.entry.instrument;
    let returning = fields::value(&sent, "change").is_some();
    let next = if asked.is_some() || seen_anew {
        if let Some(question) = instrument.question(&step) {
            walk::keep(&mut draft, question, &sent);
        }
        draft.language = asked.unwrap_or(draft.language);
        if returning { format!("{step}?change=1") } else { step }
    } else {
        match (step.as_str(), go) {
            ("thanks", "finish") if visit.entry.way().shared() => {
                return exit_to(&app, &visit, &visit.address("")).await;
            }
            ("thanks", "finish") => return exit_to(&app, &visit, "/").await,
            ("thanks", _) => "thanks".to_owned(),
            ("check", "send") => return send(&app, &reader, &visit, draft).await,
            ("check", go) => from_check(instrument, &draft, go),
            ("", _) => address(instrument, Step::Question(0), false),
            (code, go) => match instrument.position(code) {
                None => return errors::page(&app, &reader, StatusCode::NOT_FOUND, "error-not-found"),
                Some(at) if walk::moved(&mut draft, &instrument.questions[at], &sent, go) => {
                    address(instrument, Step::Question(at), returning)
                }
                Some(at) => {
                    let turn = walk::press(
                        instrument,
                        app.services.phrases(),
                        &mut draft,
                        at,
                        Go::parse(go),
                        &sent,
                        returning,
                    );
                    turned(instrument, at, turn, returning)
                }
            },
        }
    };
    keep(&app, &reader, &visit, &draft, &next).await
}

/// `GET /s/{collector}/exit`: erases what was not sent, and leads away.
pub async fn exit(State(app): State<App>, headers: HeaderMap, Path(collector): Path<String>) -> Response {
    if let Some(token) = cookies::read(&headers, cookies::DRAFT).and_then(Token::read)
        && let Err(error) = app.services.erase_draft(&token, &collector).await
    {
        tracing::error!(error = &error as &dyn std::error::Error, "a draft could not be erased");
    }
    let path = format!("/s/{collector}");
    let ticket = cookies::ticket_of(&headers);
    if let Some(ticket) = &ticket
        && let Err(error) = app.services.end_visit(ticket).await
    {
        tracing::error!(error = &error as &dyn std::error::Error, "a visit could not be ended");
    }
    let left = answers::with_cookie(
        answers::go_to(&app.settings.exit_address),
        &cookies::gone(cookies::DRAFT, &path, app.settings.secure),
    );
    match ticket {
        Some(_) => answers::with_cookie(left, &cookies::no_ticket(&app)),
        None => left,
    }
}

/// The draft to work on. What is sent stays as it is; otherwise what script has walked is the newest,
/// then the server's own, then what the page said when nobody had answered yet.
pub(super) fn draft(app: &App, visit: &Visit, reader: &Reader, sent: &Fields) -> Draft {
    if let Some(finished) = visit.draft.as_ref().filter(|stored| stored.sent) {
        return finished.clone();
    }
    let posted = |name: &str| fields::value(sent, name).and_then(draft::decode);
    let mut draft = posted("live")
        .or_else(|| visit.draft.clone())
        .or_else(|| posted("seed"))
        .unwrap_or_else(|| Draft::new(String::new(), reader.language, Presentation::Standard));
    if Uuid::parse_str(&draft.uuid).is_err() {
        draft.uuid = fresh_uuid(app).to_string();
    }
    draft.language = app.locales.parse(draft.language.tag()).unwrap_or(reader.language);
    draft.sent = false;
    draft
}

pub(super) fn fresh_uuid(app: &App) -> Uuid {
    let random = (app.random)();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&random[..16]);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

fn address(instrument: &Instrument, step: Step, returning: bool) -> String {
    match step {
        Step::Check => "check".to_owned(),
        Step::Question(at) if returning => format!("{}?change=1", instrument.questions[at].code),
        Step::Question(at) => instrument.questions[at].code.clone(),
    }
}

/// The step to which a press leads. Help is where its question is.
fn turned(instrument: &Instrument, at: usize, turn: Turn, returning: bool) -> String {
    match turn {
        Turn::Start => String::new(),
        Turn::To(step) => address(instrument, step, returning),
        Turn::Care | Turn::Stay(_) => address(instrument, Step::Question(at), returning),
    }
}

fn from_check(instrument: &Instrument, draft: &Draft, go: &str) -> String {
    if let Some(at) = go.strip_prefix("change:").and_then(|code| instrument.position(code)) {
        return address(instrument, Step::Question(at), true);
    }
    match journey::last(instrument, &draft.answers) {
        Some(at) if go == "back" => address(instrument, Step::Question(at), false),
        _ => "check".to_owned(),
    }
}

/// Turns reading aloud on, or off again, and leads back to the same step with what was put in.
async fn listen(
    app: &App,
    reader: &Reader,
    visit: &Visit,
    mut draft: Draft,
    step: &str,
    sent: &Fields,
) -> Response {
    if let Some(question) = visit.entry.instrument.question(step) {
        walk::keep(&mut draft, question, sent);
    }
    let said = draft.pending.is_some() || draft.presentation != Presentation::Standard;
    let response = if visit.draft.is_none() && !said {
        // Someone who said nothing yet gets no draft.
        answers::go_to(&format!("{}?lang={}", visit.address(step), draft.language.tag()))
    } else if fields::value(sent, "change").is_some() {
        keep(app, reader, visit, &draft, &format!("{step}?change=1")).await
    } else {
        keep(app, reader, visit, &draft, step).await
    };
    let look = reader.look.listening(!reader.look.listens());
    let cookie = cookies::for_a_year(cookies::LOOK, &look.write(), app.settings.secure);
    answers::with_cookie(response, &cookie)
}

/// Leads to where the look is chosen, and keeps what is in the fields until the person is back.
async fn to_look(
    app: &App,
    reader: &Reader,
    visit: &Visit,
    mut draft: Draft,
    step: &str,
    sent: &Fields,
) -> Response {
    let mark = if fields::value(sent, "change").is_some() { "%3Fchange%3D1" } else { "" };
    let back = visit.address(step);
    let Some(back) = answers::own_path(&back) else {
        return errors::page(app, reader, StatusCode::NOT_FOUND, "error-not-found");
    };
    let look = ["/look?lang=", draft.language.tag(), "&back=", back, mark].concat();
    let question = visit.entry.instrument.question(step);
    if let Some(question) = question {
        walk::keep(&mut draft, question, sent);
    }
    let nothing_said =
        visit.draft.is_none() && question.is_none() && draft.presentation == Presentation::Standard;
    if draft.sent || nothing_said {
        return answers::go_to(&look);
    }
    match store(app, visit, &draft).await {
        Ok(cookie) => {
            cookie.iter().fold(answers::go_to(&look), |to, cookie| answers::with_cookie(to, cookie))
        }
        Err(error) => errors::store(app, reader, &error),
    }
}

/// Keeps the draft. A new one gets a key, in the cookie that this returns.
async fn store(app: &App, visit: &Visit, draft: &Draft) -> Result<Option<String>, StoreError> {
    let known = visit.token.clone().filter(|_| visit.draft.is_some());
    let fresh = known.is_none();
    let token = known.unwrap_or_else(|| Token::new((app.random)()));
    app.services.keep_draft(&token, &visit.entry.collector.code, draft, (app.today)()).await?;
    let cookie =
        || cookies::for_visit(cookies::DRAFT, &token.write(), &visit.address(""), app.settings.secure);
    Ok(fresh.then(cookie))
}

/// Keeps the draft and leads on. A new draft gets a key, and its first address says so: without
/// the cookie the next page can tell that it will never come.
pub(super) async fn keep(app: &App, reader: &Reader, visit: &Visit, draft: &Draft, next: &str) -> Response {
    let address = visit.address(next);
    match store(app, visit, draft).await {
        Err(error) => errors::store(app, reader, &error),
        Ok(None) => answers::go_to(&address),
        Ok(Some(cookie)) => {
            let mark = if address.contains('?') { "&" } else { "?" };
            answers::with_cookie(answers::go_to(&format!("{address}{mark}new=1")), &cookie)
        }
    }
}

async fn exit_to(app: &App, visit: &Visit, address: &str) -> Response {
    if let Some(token) = &visit.token
        && let Err(error) = app.services.erase_draft(token, &visit.entry.collector.code).await
    {
        tracing::error!(error = &error as &dyn std::error::Error, "a draft could not be erased");
    }
    let gone = cookies::gone(cookies::DRAFT, &visit.address(""), app.settings.secure);
    answers::with_cookie(answers::go_to(address), &gone)
}

async fn send(app: &App, reader: &Reader, visit: &Visit, mut draft: Draft) -> Response {
    let Ok(uuid) = Uuid::parse_str(&draft.uuid) else {
        return errors::page(app, reader, StatusCode::BAD_REQUEST, "error-refused");
    };
    let instrument = &visit.entry.instrument;
    let submission = Submission {
        collector: visit.entry.collector.code.clone(),
        instrument: instrument.code.clone(),
        version: instrument.version,
        language: draft.language.spoken(),
        presentation: draft.presentation,
        answers: journey::clean(instrument, &draft.answers),
    };
    match app.services.submit_with(uuid, submission, visit.ticket.as_ref(), (app.today)()).await {
        Ok(_) => {
            draft.empty();
            let thanks = keep(app, reader, visit, &draft, "thanks").await;
            // A code is used up, and its key is good for nothing any more.
            if visit.entry.way() == Way::Codes {
                return answers::with_cookie(thanks, &cookies::no_ticket(app));
            }
            thanks
        }
        Err(Refusal::Empty) => keep(app, reader, visit, &draft, "check").await,
        Err(Refusal::Closed) => closed::page(app, reader, &visit.entry),
        Err(Refusal::Store(error)) => errors::store(app, reader, &error),
        Err(Refusal::Recordings(missing)) => {
            // They were waiting too long, or somebody took them away: each is asked for again.
            for question in missing {
                draft.answers.remove(&question);
            }
            keep(app, reader, visit, &draft, "check").await
        }
        Err(Refusal::Code) => enter::spent(app, reader, &visit.entry),
        Err(Refusal::Conflict) => errors::page(app, reader, StatusCode::CONFLICT, "error-refused"),
        Err(refusal) => {
            tracing::warn!(%refusal, "a draft could not be sent");
            errors::page(app, reader, StatusCode::UNPROCESSABLE_ENTITY, "error-refused")
        }
    }
}
