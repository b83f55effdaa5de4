//! The page and the window: the only place that touches them.

use std::cell::Cell;

use heard_domain::draft::{self, Draft};
use heard_domain::fields::{self, Fields};
use heard_domain::language::{Language, Presentation};
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{
    Document, Element, Event, FormData, HtmlAnchorElement, HtmlButtonElement, HtmlElement, HtmlFormElement,
    HtmlInputElement, SubmitEvent, Window,
};

use crate::scene::Place;
use crate::world::World;

thread_local! {
    static SENDING: Cell<bool> = const { Cell::new(false) };
}

fn window() -> Window {
    web_sys::window().expect("script runs in a window")
}

fn document() -> Document {
    window().document().expect("a window has a document")
}

fn find<T: JsCast>(selector: &str) -> Option<T> {
    document().query_selector(selector).ok()??.dyn_into().ok()
}

fn form() -> Option<FormData> {
    FormData::new_with_form(&find::<HtmlFormElement>("#q")?).ok()
}

/// Where the page is and what its server knew, from its hidden field.
pub fn seed(world: &World) -> Option<(Place, Draft)> {
    let field: HtmlInputElement = find("input[data-at]")?;
    let place = Place::parse(&field.get_attribute("data-at")?, &world.instrument)?;
    Some((place, draft::decode(&field.value())?))
}

/// Tells the server, should it ever get this page's form, that script has walked.
pub fn make_live(draft: &str) {
    if let Some(field) = find::<HtmlInputElement>("input[data-at]") {
        field.set_name("live");
        field.set_value(draft);
    }
}

/// What is in the fields of the question at this place.
pub fn put(world: &World, place: &Place) -> Fields {
    let mut put = Fields::new();
    let (Some(form), Place::Question(at)) = (form(), place) else { return put };
    for name in fields::names(&world.instrument.questions[*at]) {
        let values: Array = form.get_all(&name);
        for value in values.iter().filter_map(|value| value.as_string()) {
            if !value.is_empty() {
                put.push((name.clone(), value));
            }
        }
    }
    put
}

/// The presentation that is ticked on the first page.
pub fn presentation() -> Option<Presentation> {
    Presentation::parse(&form()?.get("presentation").as_string()?)
}

/// Name and value of the button that was pressed.
pub fn pressed(event: &SubmitEvent) -> (String, String) {
    let button = event.submitter().and_then(|element| element.dyn_into::<HtmlButtonElement>().ok());
    button.map(|button| (button.name(), button.value())).unwrap_or_default()
}

/// Marks sending as under way or over; whether it was under way already.
pub fn busy(sending: bool) -> bool {
    if let Some(main) = find::<Element>("#main") {
        let _ = main.set_attribute("aria-busy", if sending { "true" } else { "false" });
    }
    SENDING.replace(sending) && sending
}

/// Whether something that was attached will not arrive by itself.
pub fn lost() -> bool {
    find::<Element>("[data-lost]").is_some()
}

/// A random UUID (version 4), also where the page is not in a secure context.
pub fn uuid() -> String {
    let mut bytes = [0_u8; 16];
    if let Ok(crypto) = window().crypto() {
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut out = String::with_capacity(36);
    for (index, byte) in bytes.into_iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            out.push('-');
        }
        for digit in [byte >> 4, byte & 15] {
            out.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
        }
    }
    out
}

/// The value of a query parameter of the address, as it is written there.
pub fn query(name: &str) -> Option<String> {
    let search = window().location().search().ok()?;
    search.trim_start_matches('?').split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        (key == name).then(|| value.to_owned())
    })
}

/// The place that the address names.
pub fn place(world: &World) -> Option<Place> {
    let path = window().location().pathname().ok()?;
    let rest = path.strip_prefix(&world.address(""))?;
    Place::parse(rest.trim_start_matches('/'), &world.instrument)
}

/// Whether this is the address that the window shows.
pub fn is_at(address: &str) -> bool {
    let location = window().location();
    let (Ok(path), Ok(search)) = (location.pathname(), location.search()) else { return false };
    address.strip_prefix(&path) == Some(&search)
}

/// A new entry in the history.
pub fn push(address: &str) {
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Another address for the entry that is there.
pub fn replace(address: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// The language of the whole page.
pub fn speak(language: Language) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", language.tag());
        let _ = root.set_attribute("dir", language.direction());
    }
}

/// Puts the reader at what is wrong, or else at the heading, and names the page after it.
pub fn attend() {
    let heading: Option<HtmlElement> = find("main h1");
    let wrong: Option<HtmlElement> = find("#sum, [autofocus]");
    if let Some(heading) = &heading
        && find::<Element>("[data-quiet]").is_none()
    {
        let mut title = heading.text_content().unwrap_or_default();
        if let Some(prefix) = find::<Element>("#e .vh").and_then(|prefix| prefix.text_content()) {
            title = [&prefix, title.as_str()].concat();
        }
        document().set_title(&title);
    }
    // What is in the middle of the page scrolls there by taking the focus.
    window().scroll_to_with_x_and_y(0.0, 0.0);
    if let Some(target) = wrong.or(heading) {
        let _ = target.focus();
    }
}

/// "None of these" and the other ticks exclude each other.
pub fn untick_others(ticked: &HtmlInputElement) {
    let alone = ticked.has_attribute("data-alone");
    let Ok(boxes) = document().query_selector_all("#q input[type=checkbox]") else { return };
    for index in 0..boxes.length() {
        let Some(other) = boxes.get(index).and_then(|node| node.dyn_into::<HtmlInputElement>().ok()) else {
            continue;
        };
        if other.value() != ticked.value() && (alone || other.has_attribute("data-alone")) {
            other.set_checked(false);
        }
    }
}

/// The address of the Exit link, if it was pressed.
pub fn exit_address(event: &Event) -> Option<String> {
    let pressed: Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = pressed.closest("a.exit").ok()??.dyn_into().ok()?;
    Some(link.href())
}

/// Leaves this page, and takes its place in the history.
pub fn leave(address: &str) {
    let _ = window().location().replace(address);
}

/// Leads to another page, and back from it.
pub fn visit(address: &str) {
    let _ = window().location().assign(address);
}

/// Draws a scene anew, so that no tick of the one before stays behind.
pub fn draw(page: &str) {
    if let Some(island) = find::<Element>("#island") {
        island.set_inner_html(page);
    }
}

/// Calls `act` before the next frame is painted.
pub fn soon(act: impl FnOnce() + 'static) {
    let callback = Closure::once_into_js(act);
    let _ = window().request_animation_frame(callback.unchecked_ref());
}

/// Calls `act` after so many milliseconds.
pub fn later(milliseconds: i32, act: impl FnOnce() + 'static) {
    let callback = Closure::once_into_js(act);
    let _ = window()
        .set_timeout_with_callback_and_timeout_and_arguments_0(callback.unchecked_ref(), milliseconds);
}

/// Calls `act` whenever `event` happens to the window.
pub fn on_window(event: &str, act: impl Fn(Event) + 'static) {
    let callback = Closure::<dyn Fn(Event)>::new(act);
    let _ = window().add_event_listener_with_callback(event, callback.as_ref().unchecked_ref());
    callback.forget();
}
