//! Showing a step of the journey.

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use heard_domain::draft::Draft;
use heard_domain::journey;
use heard_domain::language::{Language, Presentation};
use heard_respond::scene::{Place, Scene};
use heard_service::{Entry, Way};
use uuid::Uuid;

use super::cache::{Key, Prepared};
use super::visit::Visit;
use super::world::{languages, prepare};
use super::{enter, next};
use crate::pages::{answers, errors};
use crate::reader::Reader;
use crate::shell;
use crate::state::App;

/// `GET /s/{collector}`
pub async fn start(
    state: State<App>,
    reader: Reader,
    headers: HeaderMap,
    query: RawQuery,
    Path(collector): Path<String>,
) -> Response {
    step(state, reader, headers, query, Path((collector, String::new()))).await
}

/// `GET /s/{collector}/{step}`
pub async fn step(
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
    Path((collector, step)): Path<(String, String)>,
) -> Response {
    let query = query.unwrap_or_default();
    let asked = |name: &str| query.split('&').any(|pair| pair == name);
    let visit = match Visit::begin(&app, &reader, &headers, &collector).await {
        Ok(visit) => visit,
        // A ticket was given, and the cookie with it did not come back.
        Err(response) if asked("in=1") && response.status() == StatusCode::OK => {
            return errors::page(&app, &reader, StatusCode::OK, "error-cookies");
        }
        Err(response) => return response,
    };
    if asked("in=1") {
        // The mark has done its work, here too.
        return answers::go_to(&reader.link(&visit.address(&step)));
    }
    let returning = asked("change=1");
    if asked("new=1") {
        if visit.draft.is_none() && visit.entry.way() == Way::Embed {
            return enter::out_of_frame(&app, &reader, &visit.entry);
        }
        if visit.draft.is_none() {
            return errors::page(&app, &reader, StatusCode::OK, "error-cookies");
        }
        // The mark has done its work. It must not stay in the history, where Back would find it.
        let address = visit.address(&step);
        return answers::go_to(&if returning { address + "?change=1" } else { address });
    }
    let prepared = match prepare(&app, &visit.entry) {
        Ok(prepared) => prepared,
        Err(error) => return errors::store(&app, &reader, &error),
    };
    let language = offered(&app, &visit, reader.language);
    let Some(draft) = &visit.draft else {
        let Some(place) = place_for_anyone(&prepared, &step) else {
            return errors::page(&app, &reader, StatusCode::NOT_FOUND, "error-not-found");
        };
        let key = Key {
            collector,
            version: prepared.version.clone(),
            step,
            language,
            look: reader.look,
            returning,
            day: (app.today)(),
        };
        let page = app.pages.page(key, || {
            let draft = Draft::new(String::new(), language, Presentation::Standard);
            draw(&app, &reader, &visit.entry, &prepared, Scene { place, draft, returning, live: false })
        });
        // Where nobody may see what was looked at, no page stays.
        let cache = if prepared.world.instrument.sensitive { "no-store" } else { "no-cache" };
        return packed(&page, &headers, cache);
    };
    let mut draft = draft.clone();
    if reader.chosen {
        draft.language = language;
    }
    match place_for(&app, &visit, &draft, &prepared, &step) {
        Ok(place) => {
            let scene = Scene { place, draft, returning, live: false };
            answers::personal(StatusCode::OK, draw(&app, &reader, &visit.entry, &prepared, scene))
        }
        Err(Some(elsewhere)) => answers::go_to(&visit.address(&elsewhere)),
        Err(None) => errors::page(&app, &reader, StatusCode::NOT_FOUND, "error-not-found"),
    }
}

/// The language asked for, if the collector offers it.
fn offered(app: &App, visit: &Visit, wanted: Language) -> Language {
    let languages = languages(app, &visit.entry);
    if languages.contains(&wanted) { wanted } else { visit.entry.instrument.source }
}

/// Where someone is of whom the server knows nothing: nobody yet, or a person whose answers are
/// in the browser. The island puts the latter back where they were.
fn place_for_anyone(prepared: &Prepared, step: &str) -> Option<Place> {
    if step == "thanks" { Some(Place::Start) } else { Place::parse(step, &prepared.world.instrument) }
}

/// Where someone with a draft is; otherwise the step to which they belong, or nothing if there
/// is no such step.
fn place_for(
    app: &App,
    visit: &Visit,
    draft: &Draft,
    prepared: &Prepared,
    step: &str,
) -> Result<Place, Option<String>> {
    let instrument = &prepared.world.instrument;
    if step == "thanks" {
        let uuid =
            Uuid::parse_str(&draft.uuid).ok().filter(|_| draft.sent).ok_or(Some("check".to_owned()))?;
        let language = offered(app, visit, draft.language).spoken();
        let words = app.services.words().write(app.services.receipt(uuid), language);
        return Ok(Place::Thanks(words));
    }
    let place = Place::parse(step, instrument).ok_or(None)?;
    match place {
        _ if draft.sent => Err(Some("thanks".to_owned())),
        Place::Question(at) if !journey::path(instrument, &draft.answers).contains(&at) => {
            let nearest = journey::before(instrument, &draft.answers, at).unwrap_or(0);
            Err(Some(instrument.questions[nearest].code.clone()))
        }
        place => Ok(place.cared(draft, instrument)),
    }
}

fn draw(app: &App, reader: &Reader, entry: &Entry, prepared: &Prepared, scene: Scene) -> String {
    let speech = app.locales.speak(scene.draft.language);
    let title = title(prepared, &scene);
    let data = format!("/api/collectors/{}/journey?v={}", prepared.world.collector, prepared.version);
    let page = heard_respond::view::page(&prepared.world, &scene);
    let body = ["<div id=\"island\">", &page, "</div>", &next::element(app, entry)].concat();
    shell::journey(app, &title, speech, reader.look, &body, &data, prepared.world.instrument.sensitive)
}

/// The title of the document: what is wrong first, then the question, then the instrument. It
/// stays in the history of the browser, so a sensitive instrument has one that tells nothing, and
/// help has that of its question.
fn title(prepared: &Prepared, scene: &Scene) -> String {
    let world = &prepared.world;
    let (language, presentation) = (scene.draft.language, scene.draft.presentation);
    let words = world.words(language, presentation);
    if world.instrument.sensitive {
        return words.get("quiet-title");
    }
    let instrument = world
        .instrument
        .frame(language, presentation)
        .map(|(_, texts)| texts.title.clone())
        .unwrap_or_default();
    let step = match &scene.place {
        Place::Question(at) | Place::Care(at) => {
            let question = &world.instrument.questions[*at];
            let label = world.instrument.shown(question, language, presentation).map(|shown| {
                let (language, presentation) = (shown.language, shown.presentation);
                let label = &shown.text.label;
                heard_domain::instrument::fill(
                    label,
                    &world.instrument,
                    &scene.draft.answers,
                    language,
                    presentation,
                )
            });
            let label = label.unwrap_or_default();
            match heard_domain::walk::wrong(&scene.draft, question) {
                Some(_) => [&words.get("error-prefix"), ": ", &label].concat(),
                None => label,
            }
        }
        Place::Check => words.get("check-title"),
        Place::Thanks(_) => words.get("thanks-title"),
        _ => return instrument,
    };
    [&step, " – ", &instrument].concat()
}

fn packed(page: &super::cache::Packed, headers: &HeaderMap, cache: &'static str) -> Response {
    let (bytes, coding) = page.for_client(headers);
    let mut response = bytes.into_response();
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding, accept-language, cookie"));
    if let Some(coding) = coding {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    response
}
