//! What this tab keeps until the answers are sent. Other tabs, and the next child on the same
//! tablet, do not see it.

use std::cell::Cell;

use heard_domain::draft::{self, Draft};
use heard_domain::json;
use web_sys::Storage;

use crate::world::World;

thread_local! {
    static FORGOTTEN: Cell<bool> = const { Cell::new(false) };
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

fn key(world: &World, what: &str) -> String {
    ["heard:", &world.collector, ":", what].concat()
}

fn get(world: &World, what: &str) -> Option<String> {
    storage()?.get_item(&key(world, what)).ok()?
}

fn set(world: &World, what: &str, value: &str) {
    if let Some(storage) = storage() {
        // A full or forbidden storage only means that a reload begins anew.
        let _ = storage.set_item(&key(world, what), value);
    }
}

/// The draft of this tab.
pub fn load(world: &World) -> Option<Draft> {
    draft::decode(&get(world, "draft")?)
}

/// Keeps the draft.
pub fn save(world: &World, draft: &Draft) {
    FORGOTTEN.set(false);
    set(world, "draft", &draft::encode(draft));
}

/// The payload as it was first sent: what is sent again must be the same.
pub fn payload(world: &World) -> Option<String> {
    get(world, "payload")
}

/// Freezes the payload.
pub fn freeze(world: &World, payload: &str) {
    set(world, "payload", payload);
}

/// Lets the payload go: it never arrived, and the person changed something.
pub fn thaw(world: &World) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&key(world, "payload"));
    }
}

/// The receipt of what was sent.
pub fn receipt(world: &World) -> Option<Vec<String>> {
    let node = json::parse(&get(world, "receipt")?).ok()?;
    node.as_list()?.iter().map(|word| word.as_text().map(str::to_owned)).collect()
}

/// Keeps the receipt, so that a reload shows it again.
pub fn keep_receipt(world: &World, words: &[String]) {
    set(world, "receipt", &json::write(&json::list(words.iter().map(json::text).collect())));
}

/// Whether everything was erased since the draft was last kept.
pub fn forgotten() -> bool {
    FORGOTTEN.get()
}

/// Erases everything: what `outbox.js` keeps elsewhere can no longer be read without its key.
pub fn forget(world: &World) {
    FORGOTTEN.set(true);
    for what in ["draft", "payload", "receipt", "key"] {
        if let Some(storage) = storage() {
            let _ = storage.remove_item(&key(world, what));
        }
    }
}
