//! Pieces of forms: what was sent, what was wrong with it, and fields that show both.

use leptos::prelude::*;

use crate::i18n::Speech;

/// A form as it came: pairs of name and value, in their order.
#[derive(Clone, Debug, Default)]
pub struct Sent(Vec<(String, String)>);

impl Sent {
    /// What came.
    pub fn new(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// The first value of a field, without spaces around it; empty if there is none.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }

    /// The first value of a field as it was typed.
    pub fn exactly(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// Every value of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.trim())
    }

    /// Whether a field came with this value: a ticked box, a chosen option.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|known| known == value)
    }

    /// Every pair.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.0
    }
}

/// What is wrong with a form: fields and what to say of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wrongs(Vec<(String, String)>);

impl Wrongs {
    /// Adds something wrong: `field` is its name, `words` what to do about it.
    pub fn add(&mut self, field: impl Into<String>, words: impl Into<String>) {
        self.0.push((field.into(), words.into()));
    }

    /// Whether nothing is.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is wrong with a field.
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == field).map(|(_, words)| words.as_str())
    }

    /// The summary above the form. Each line leads to its field, whose id is its name.
    pub fn summary(&self, speech: Speech<'_>) -> AnyView {
        let lines: Vec<_> = self
            .0
            .iter()
            .map(|(field, words)| {
                let to = ["#", field].concat();
                view! { <li><a href=to>{words.clone()}</a></li> }
            })
            .collect();
        (!lines.is_empty())
            .then(|| {
                view! {
                    <div class="sum" role="alert" tabindex="-1" autofocus=true>
                        <h2>{speech.say("manage-wrong-title")}</h2>
                        <ul>{lines}</ul>
                    </div>
                }
            })
            .into_any()
    }
}

/// One line of text. `kind` is the type of the input; `hint` stands below the label.
pub fn line(
    wrongs: &Wrongs,
    name: &'static str,
    kind: &'static str,
    label: String,
    hint: Option<String>,
    value: String,
) -> AnyView {
    let error = wrongs.of(name).map(str::to_owned);
    let (class, described) = about(name, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    view! {
        <div class=class>
            <label for=name>{label}</label>
            {below(name, hint, error)}
            <input id=name name=name type=kind value=value aria-describedby=described aria-invalid=invalid />
        </div>
    }
    .into_any()
}

/// Several lines of text.
pub fn area(
    wrongs: &Wrongs,
    name: &'static str,
    label: String,
    hint: Option<String>,
    value: String,
) -> AnyView {
    let error = wrongs.of(name).map(str::to_owned);
    let (class, described) = about(name, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    // What a textarea holds is not escaped by the renderer.
    let value = value.replace('&', "&amp;").replace('<', "&lt;");
    view! {
        <div class=class>
            <label for=name>{label}</label>
            {below(name, hint, error)}
            <textarea id=name name=name aria-describedby=described aria-invalid=invalid inner_html=value></textarea>
        </div>
    }
    .into_any()
}

/// One of several. `options` are pairs of value and words.
pub fn select(
    wrongs: &Wrongs,
    name: &'static str,
    label: String,
    hint: Option<String>,
    options: Vec<(String, String)>,
    chosen: &str,
) -> AnyView {
    let error = wrongs.of(name).map(str::to_owned);
    let (class, described) = about(name, hint.is_some(), error.is_some());
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, words)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{words}</option> }
        })
        .collect();
    view! {
        <div class=class>
            <label for=name>{label}</label>
            {below(name, hint, error)}
            <select id=name name=name aria-describedby=described>{options}</select>
        </div>
    }
    .into_any()
}

/// A box to tick.
pub fn tick(name: &'static str, value: String, words: String, ticked: bool) -> AnyView {
    view! { <label class="tick"><input type="checkbox" name=name value=value checked=ticked /><span>{words}</span></label> }
    .into_any()
}

fn about(name: &str, hint: bool, error: bool) -> (&'static str, Option<String>) {
    let hint = hint.then(|| [name, "-hint"].concat());
    let wrong = error.then(|| [name, "-error"].concat());
    let described: Vec<String> = hint.into_iter().chain(wrong).collect();
    let class = if error { "field wrong" } else { "field" };
    (class, (!described.is_empty()).then(|| described.join(" ")))
}

fn below(name: &str, hint: Option<String>, error: Option<String>) -> AnyView {
    let hint = hint.map(|words| view! { <p class="hint" id=[name, "-hint"].concat()>{words}</p> });
    let error = error.map(|words| view! { <p class="err" id=[name, "-error"].concat()>{words}</p> });
    view! { {hint}{error} }.into_any()
}
