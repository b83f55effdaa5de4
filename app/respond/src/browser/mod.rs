//! Around the island in the browser: where it starts, what a press does, sending.

mod dom;
mod keep;
mod send;

use std::cell::RefCell;
use std::sync::Arc;

use heard_domain::draft::{self, Draft};
use heard_domain::fields;
use heard_domain::language::{Language, Presentation};
use heard_domain::walk::{self, Go, Turn};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Event, HtmlInputElement, MouseEvent, SubmitEvent};

use crate::scene::{Place, Scene};
use crate::world::{self, World};

thread_local! {
    static WORLD: RefCell<Option<Arc<World>>> = const { RefCell::new(None) };
}

/// Takes what the page's loader fetched. `false` if it cannot be understood or this is not a page
/// to take over: the page then stays as it is, and works without us.
#[wasm_bindgen]
pub fn prepare(source: &str) -> bool {
    let Some(world) = world::decode(source) else { return false };
    if dom::seed(&world).is_none() {
        return false;
    }
    WORLD.with_borrow_mut(|slot| *slot = Some(Arc::new(world)));
    true
}

/// Starts the reactive system; the loader then calls the island's own function.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}

pub fn world() -> Arc<World> {
    WORLD.with_borrow(Clone::clone).expect("the loader prepares the world first")
}

/// Exactly what the server has drawn.
pub fn first_scene(world: &Arc<World>) -> Scene {
    let (place, draft) = dom::seed(world).expect("prepare has seen it");
    let place = place.cared(&draft, &world.instrument);
    Scene { place, draft, returning: dom::query("change").is_some(), live: false, turn: 0 }
}

/// After the takeover: puts together what the server knew, what this tab kept, and what was
/// ticked before script came; then listens to Back, Forward and the network.
pub fn settle_in(world: &Arc<World>, scene: RwSignal<Scene>) {
    let first = scene.get_untracked();
    let put = dom::put(world, &first.place);
    let kept = keep::load(world).filter(|kept| first.draft.uuid.is_empty() || kept.uuid == first.draft.uuid);
    if let Some(mut draft) = kept {
        if let Place::Question(at) = first.place
            && !put.is_empty()
        {
            walk::keep(&mut draft, &world.instrument.questions[at], &put);
        }
        let place = match keep::receipt(world) {
            Some(receipt) if draft.sent => Place::Thanks(receipt),
            _ => first.place.cared(&draft, &world.instrument),
        };
        let world = Arc::clone(world);
        let next = Scene { place, draft, ..first };
        // The page must be taken over as it is before it is drawn anew.
        dom::soon(move || show(&world, scene, next, Move::Stay));
    } else {
        let mut draft = first.draft;
        if draft.uuid.is_empty() {
            draft.uuid = dom::uuid();
        }
        dom::make_live(&draft::encode(&draft));
        keep::save(world, &draft);
        scene.update_untracked(|scene| {
            scene.draft = draft;
            scene.live = true;
        });
    }
    let for_pop = Arc::clone(world);
    dom::on_window("popstate", move || walked(&for_pop, scene));
    let for_hide = Arc::clone(world);
    dom::on_window("pagehide", move || hide(&for_hide, scene));
    for event in ["online", "heard-uploaded"] {
        let world = Arc::clone(world);
        dom::on_window(event, move || {
            if scene.get_untracked().place == Place::Unsent {
                send::send(&world, scene);
            }
        });
    }
}

/// How a change of scene shows in the history.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Move {
    /// A new entry.
    Forward,
    /// The same entry, another address.
    Replace,
    /// No change.
    Stay,
}

/// Draws a scene, keeps its draft, and puts the reader at its heading or at what is wrong.
fn show(world: &Arc<World>, signal: RwSignal<Scene>, mut scene: Scene, movement: Move) {
    scene.live = true;
    scene.turn = signal.get_untracked().turn + 1;
    keep::save(world, &scene.draft);
    let mut address = world.address(&scene.place.address(&world.instrument));
    if scene.returning {
        address.push_str("?change=1");
    }
    match movement {
        // Help is where its question is; a sensitive journey is one entry from beginning to end.
        Move::Forward if dom::is_at(&address) => {}
        Move::Forward if !world.instrument.sensitive => dom::push(&address),
        Move::Forward | Move::Replace => dom::replace(&address),
        Move::Stay => {}
    }
    dom::speak(scene.draft.language);
    signal.set(scene);
    dom::soon(dom::attend);
}

/// Back and Forward of the browser.
fn walked(world: &Arc<World>, signal: RwSignal<Scene>) {
    let mut scene = signal.get_untracked();
    let returning = dom::query("change").is_some();
    let Some(place) = dom::place(world) else { return };
    let place = place.cared(&scene.draft, &world.instrument);
    // Links within the page come through here too.
    if scene.draft.sent || (place == scene.place && returning == scene.returning) {
        return;
    }
    hold(world, &mut scene);
    scene.returning = returning;
    scene.place = place;
    show(world, signal, scene, Move::Stay);
}

/// The page goes away: a reload, or a link to help. What is in the fields must be there again
/// afterwards, unless the person pressed Exit.
fn hide(world: &World, signal: RwSignal<Scene>) {
    let mut scene = signal.get_untracked();
    if !keep::forgotten() && !scene.draft.sent {
        hold(world, &mut scene);
        keep::save(world, &scene.draft);
    }
}

/// Keeps what is in the fields of the question that is being left.
fn hold(world: &World, scene: &mut Scene) {
    let Place::Question(at) = scene.place else { return };
    let question = &world.instrument.questions[at];
    let put = dom::put(world, &scene.place);
    match fields::read(question, &put) {
        Ok(answer) => {
            scene.draft.answers.set(&question.code, answer);
            scene.draft.pending = None;
        }
        Err(_) => walk::keep(&mut scene.draft, question, &put),
    }
}

/// A press of any button of the form. The page's own sending is only prevented when everything
/// else is computed: if something fails before that, the server takes the press instead.
pub fn submitted(event: SubmitEvent, world: &Arc<World>, signal: RwSignal<Scene>) {
    let mut scene = signal.get_untracked();
    let put = dom::put(world, &scene.place);
    let (name, value) = dom::pressed(&event);
    if name == "lang" || name == "presentation" {
        let presentation = Presentation::parse(&value).or_else(dom::presentation);
        scene.draft.presentation = presentation.unwrap_or(scene.draft.presentation);
        scene.draft.language = Language::parse_any(&value).unwrap_or(scene.draft.language);
        if let Place::Question(at) = scene.place {
            walk::keep(&mut scene.draft, &world.instrument.questions[at], &put);
        }
        event.prevent_default();
        show(world, signal, scene, Move::Stay);
        return;
    }
    // The loader takes it before; if it did not, the server does.
    if name == "listen" {
        return;
    }
    if value == "look" {
        event.prevent_default();
        let back = world.address(&scene.place.address(&world.instrument));
        let mark = if scene.returning { "%3Fchange%3D1" } else { "" };
        dom::visit(&["/look?lang=", scene.draft.language.tag(), "&back=", &back, mark].concat());
        return;
    }
    let place = match (&scene.place, value.as_str()) {
        (_, "send") => {
            event.prevent_default();
            send::send(world, signal);
            return;
        }
        (_, "finish") => {
            keep::forget(world);
            scene.draft = Draft::new(dom::uuid(), scene.draft.language, Presentation::Standard);
            Some(Place::Start)
        }
        (Place::Start, _) => {
            scene.draft.presentation = dom::presentation().unwrap_or(scene.draft.presentation);
            Some(Place::Question(0))
        }
        (Place::Question(at) | Place::Care(at), go) => {
            let at = *at;
            if walk::moved(&mut scene.draft, &world.instrument.questions[at], &put, go) {
                event.prevent_default();
                show(world, signal, scene, Move::Stay);
                return;
            }
            let (instrument, phrases, go) = (&world.instrument, &world.phrases, Go::parse(go));
            match walk::press(instrument, phrases, &mut scene.draft, at, go, &put, scene.returning) {
                Turn::Start => Some(Place::Start),
                Turn::Care => Some(Place::Care(at)),
                Turn::To(step) => Some(step.into()),
                Turn::Stay(_) => None,
            }
        }
        (Place::Refused(_), "check") => Some(Place::Check),
        (Place::Check, go) => changed(world, &mut scene, go),
        _ => return,
    };
    event.prevent_default();
    let Some(place) = place else {
        show(world, signal, scene, Move::Stay);
        return;
    };
    scene.returning &= matches!(place, Place::Question(_) | Place::Care(_));
    scene.place = place;
    show(world, signal, scene, Move::Forward);
}

/// A press at the list of answers: Back, or Change of one answer.
fn changed(world: &World, scene: &mut Scene, go: &str) -> Option<Place> {
    if let Some(code) = go.strip_prefix("change:") {
        scene.returning = true;
        return world.instrument.position(code).map(Place::Question);
    }
    let last = heard_domain::journey::last(&world.instrument, &scene.draft.answers);
    last.map(Place::Question)
}

/// "None of these" and the other ticks exclude each other.
pub fn ticked(event: Event) {
    let Some(ticked) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    if ticked.type_() == "checkbox" && ticked.checked() {
        dom::untick_others(&ticked);
    }
}

/// A press of the Exit link: nothing stays in this tab, and the page leaves the history.
pub fn pressed(event: MouseEvent, world: &Arc<World>) {
    if let Some(address) = dom::exit_address(&event) {
        keep::forget(world);
        event.prevent_default();
        dom::leave(&address);
    }
}
