//! Reading aloud, for those who switched it on: the script that does it, and an honest sentence
//! where no script runs.

use crate::i18n::Speech;
use crate::look::Look;
use crate::state::App;

/// The script, or nothing.
pub fn script(app: &App, look: Look) -> String {
    if !look.listens() {
        return String::new();
    }
    ["<script type=\"module\" src=\"", &app.assets.address("listen.js"), "\"></script>"].concat()
}

/// What those are told who listen without script, or nothing.
pub fn without_script(speech: Speech<'_>, look: Look) -> String {
    if !look.listens() {
        return String::new();
    }
    let sentence = speech.say("listen-no-script").replace('&', "&amp;").replace('<', "&lt;");
    ["<noscript><p class=\"note\" role=\"note\">", &sentence, "</p></noscript>"].concat()
}
