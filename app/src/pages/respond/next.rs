//! Where one person after another answers on the same device: what the page brings along so that
//! it starts again by itself.

use heard_service::{Entry, Way};

use crate::state::App;

/// Seconds that the thanks stay.
const STAY: &str = "60";

/// The element that counts down beside the thanks, with its words in every language, and its
/// script; nothing for other ways in. It is shown by script alone.
pub fn element(app: &App, entry: &Entry) -> String {
    if entry.way() != Way::Kiosk {
        return String::new();
    }
    let words: serde_json::Map<String, serde_json::Value> = app
        .locales
        .languages()
        .map(|language| {
            let speech = app.locales.speak(language);
            let left = speech.with("collect-next-left", &[("n", "{n}")]);
            let said = [speech.say("collect-next-note"), left, speech.say("collect-next-stop")];
            (language.tag().to_owned(), said.to_vec().into())
        })
        .collect();
    let words = serde_json::Value::Object(words).to_string();
    let words = words.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    [
        "<heard-next data-seconds=\"",
        STAY,
        "\" data-words=\"",
        &words,
        "\"></heard-next><script type=\"module\" src=\"",
        &app.assets.address("next.js"),
        "\"></script>",
    ]
    .concat()
}
