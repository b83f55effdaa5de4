//! Sending the response: once, however often it is tried.

use heard_domain::json::{self, Node};
use heard_domain::submission::{self, Submission};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{RequestInit, Response};

use super::{Journey, Move, dom, keep, show};
use crate::scene::{Place, Scene};
use crate::world::World;

/// Milliseconds until a failed sending is tried again.
const AGAIN: i32 = 8000;

/// What came of one try.
enum Outcome {
    Taken(Vec<String>),
    Refused(&'static str),
    Unreachable,
}

/// Sends the draft, and shows what came of it.
pub(super) fn send(journey: &'static Journey) {
    let world = &journey.world;
    let scene = journey.now();
    if scene.draft.sent || dom::busy(true) {
        return;
    }
    let payload = payload(world, &scene);
    keep::freeze(world, &payload);
    spawn_local(async move {
        let outcome = put(&scene.draft.uuid, &payload).await;
        dom::busy(false);
        arrived(journey, outcome);
    });
}

/// The frozen payload while sending is still being tried; otherwise the answers as they are.
fn payload(world: &World, scene: &Scene) -> String {
    if scene.place == Place::Unsent
        && let Some(frozen) = keep::payload(world)
    {
        return frozen;
    }
    submission::encode(&Submission {
        collector: world.collector.clone(),
        instrument: world.instrument.code.clone(),
        version: world.instrument.version,
        language: scene.draft.language,
        presentation: scene.draft.presentation,
        answers: heard_domain::journey::clean(&world.instrument, &scene.draft.answers),
    })
}

fn arrived(journey: &'static Journey, outcome: Outcome) {
    let world = &journey.world;
    let mut scene = journey.now();
    match outcome {
        Outcome::Taken(words) => {
            keep::keep_receipt(world, &words);
            keep::thaw(world);
            scene.draft.empty();
            scene.place = Place::Thanks(words);
            show(journey, scene, Move::Replace);
        }
        Outcome::Refused(reason) => {
            scene.place = Place::Refused(reason);
            show(journey, scene, Move::Stay);
        }
        Outcome::Unreachable => {
            scene.place = Place::Unsent;
            show(journey, scene, Move::Stay);
            dom::later(AGAIN, move || {
                if journey.now().place == Place::Unsent {
                    send(journey);
                }
            });
        }
    }
}

async fn put(uuid: &str, payload: &str) -> Outcome {
    match request(uuid, payload).await {
        Ok((200 | 201, body)) => receipt(&body).map_or(Outcome::Unreachable, Outcome::Taken),
        Ok((409, _)) => Outcome::Refused("refused-conflict"),
        Ok((410, _)) => Outcome::Refused("refused-closed"),
        Ok((403, body)) if body.contains("problem:code") => Outcome::Refused("refused-code"),
        // What is attached is still on its way, or never comes.
        Ok((422, body)) if body.contains("problem:recording") => {
            if dom::lost() {
                Outcome::Refused("refused-recording")
            } else {
                Outcome::Unreachable
            }
        }
        Ok((400..=499, _)) => Outcome::Refused("refused-other"),
        _ => Outcome::Unreachable,
    }
}

fn receipt(body: &str) -> Option<Vec<String>> {
    let node = json::parse(body).ok()?;
    let words = node.get("receipt").and_then(Node::as_list)?;
    words.iter().map(|word| word.as_text().map(str::to_owned)).collect()
}

async fn request(uuid: &str, payload: &str) -> Result<(u16, String), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let init = RequestInit::new();
    init.set_method("PUT");
    init.set_body(&JsValue::from_str(payload));
    let headers = web_sys::Headers::new()?;
    headers.set("content-type", "application/json")?;
    init.set_headers(&headers);
    let address = ["/api/responses/", uuid].concat();
    let answer = JsFuture::from(window.fetch_with_str_and_init(&address, &init)).await?;
    let answer: Response = answer.dyn_into()?;
    let body = JsFuture::from(answer.text()?).await?;
    Ok((answer.status(), body.as_string().unwrap_or_default()))
}
