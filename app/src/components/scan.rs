//! Working everything with one switch: the script, for those who chose it, and its words.

use heard_domain::language::Language;

use crate::look::Look;
use crate::state::App;

/// What the script says, in the order of its list `SAID`.
const SAID: [&str; 10] = [
    "scan-press",
    "scan-choose",
    "scan-paused",
    "scan-typing",
    "scan-pause",
    "scan-answers",
    "scan-actions",
    "scan-page",
    "scan-header",
    "scan-footer",
];

/// The script, or nothing. It has its words in every language, because the language of a page can
/// change on the way.
pub fn script(app: &App, look: Look) -> String {
    if !look.scans() {
        return String::new();
    }
    let said = |language: Language| {
        let speech = app.locales.speak(language);
        let words: Vec<String> = SAID.iter().map(|key| speech.say(key)).collect();
        (language.tag().to_owned(), words.into())
    };
    let words: serde_json::Map<String, serde_json::Value> = app.locales.languages().map(said).collect();
    let words = serde_json::Value::Object(words).to_string().replace('&', "&amp;").replace('"', "&quot;");
    let address = app.assets.address("scan.js");
    ["<script type=\"module\" src=\"", &address, "\" data-words=\"", &words, "\"></script>"].concat()
}
