//! The island in the browser: where it starts, what a press does, sending.

mod dom;
mod keep;
mod send;

use std::cell::RefCell;

use heard_domain::draft::{self, Draft};
use heard_domain::fields;
use heard_domain::language::{Language, Presentation};
use heard_domain::walk::{self, Go, Turn};
use wasm_bindgen::prelude::*;
use web_sys::{Event, HtmlInputElement, SubmitEvent};

use crate::scene::{Place, Scene};
use crate::view;
use crate::world::{self, World};

/// The one journey of this page. It lasts as long as the page.
struct Journey {
    world: World,
    scene: RefCell<Scene>,
}

impl Journey {
    fn now(&self) -> Scene {
        self.scene.borrow().clone()
    }
}

/// Takes over the page that is there, with what its loader fetched. `false` if that cannot be
/// understood or this is not a page to take over: the page then stays as it is, and works without us.
#[wasm_bindgen]
pub fn take_over(source: &str) -> bool {
    let Some(world) = world::decode(source) else { return false };
    let Some((place, draft)) = dom::seed(&world) else { return false };
    let place = place.cared(&draft, &world.instrument);
    let scene = Scene { place, draft, returning: dom::query("change").is_some(), live: false };
    let journey = Box::leak(Box::new(Journey { world, scene: RefCell::new(scene) }));
    settle_in(journey);
    listen(journey);
    true
}

/// Puts together what the server knew, what this tab kept, and what was ticked before script came.
fn settle_in(journey: &'static Journey) {
    let world = &journey.world;
    let first = journey.now();
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
        show(journey, Scene { place, draft, ..first }, Move::Stay);
    } else {
        // Nothing that is on the page is touched: what was ticked stays, and so does the caret.
        let mut draft = first.draft;
        if draft.uuid.is_empty() {
            draft.uuid = dom::uuid();
        }
        dom::make_live(&draft::encode(&draft));
        keep::save(world, &draft);
        let mut scene = journey.scene.borrow_mut();
        scene.draft = draft;
        scene.live = true;
    }
}

/// Everything that can happen to the page. Presses rise to the window from wherever they are drawn.
fn listen(journey: &'static Journey) {
    dom::on_window("submit", move |event| submitted(event.unchecked_into(), journey));
    dom::on_window("click", move |event| pressed(&event, journey));
    dom::on_window("change", |event| ticked(&event));
    dom::on_window("popstate", move |_| walked(journey));
    dom::on_window("pagehide", move |_| hide(journey));
    for event in ["online", "heard-uploaded"] {
        dom::on_window(event, move |_| {
            if journey.now().place == Place::Unsent {
                send::send(journey);
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
fn show(journey: &'static Journey, mut scene: Scene, movement: Move) {
    let world = &journey.world;
    scene.live = true;
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
    dom::draw(&view::page(world, &scene));
    journey.scene.replace(scene);
    dom::soon(dom::attend);
}

/// Back and Forward of the browser.
fn walked(journey: &'static Journey) {
    let world = &journey.world;
    let mut scene = journey.now();
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
    show(journey, scene, Move::Stay);
}

/// The page goes away: a reload, or a link to help. What is in the fields must be there again
/// afterwards, unless the person pressed Exit.
fn hide(journey: &Journey) {
    let world = &journey.world;
    let mut scene = journey.now();
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
fn submitted(event: SubmitEvent, journey: &'static Journey) {
    let world = &journey.world;
    let mut scene = journey.now();
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
        show(journey, scene, Move::Stay);
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
            send::send(journey);
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
                show(journey, scene, Move::Stay);
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
        show(journey, scene, Move::Stay);
        return;
    };
    scene.returning &= matches!(place, Place::Question(_) | Place::Care(_));
    scene.place = place;
    show(journey, scene, Move::Forward);
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
fn ticked(event: &Event) {
    let Some(ticked) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    if ticked.type_() == "checkbox" && ticked.checked() {
        dom::untick_others(&ticked);
    }
}

/// A press of the Exit link: nothing stays in this tab, and the page leaves the history.
fn pressed(event: &Event, journey: &Journey) {
    if let Some(address) = dom::exit_address(event) {
        keep::forget(&journey.world);
        event.prevent_default();
        dom::leave(&address);
    }
}
