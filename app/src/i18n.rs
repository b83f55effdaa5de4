//! The words of the interface: Fluent, one loader for each language, never a global choice.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};
use heard_domain::instrument::Audience;
use heard_domain::language::Language;
use heard_respond::world::Words;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};
use jiff::civil::Date;
use rust_embed::RustEmbed;

use crate::pseudo;

#[derive(RustEmbed)]
#[folder = "../locales"]
struct Files;

/// The areas of the product, one file each.
const AREAS: &[&str] = &[
    "respond",
    "voice",
    "kinds",
    "listen",
    "care",
    "parents",
    EASY,
    "site",
    "mine",
    "recordings",
    "results",
    "collect",
    "changes",
    "print",
];

/// The areas of the staff room. English alone has them.
const STAFF: &[&str] = &[
    "manage",
    "manage-audit",
    "manage-bank",
    "manage-builder",
    "manage-collectors",
    "manage-feedback",
    "manage-home",
    "manage-people",
    "manage-pictures",
    "manage-print",
    "manage-publish",
    "manage-sso",
    "manage-strategy",
    "manage-versions",
    "manage-voices",
    "manage-waves",
];

/// Words of the journey for those who chose Easy Read, where a language has it: `easy-<key>` stands
/// in place of `<key>`.
const EASY: &str = "easy";

/// The areas that the journey speaks of: their texts reach the browser flat, without Fluent.
const JOURNEY: [&str; 5] = ["respond", "voice", "kinds", "listen", "care"];

/// The files of one language, English behind them for what is missing.
struct Layered(Language);

impl I18nAssets for Layered {
    fn get_files(&self, _: &str) -> Vec<Cow<'_, [u8]>> {
        let own = AREAS.iter().map(|area| file(self.0, area));
        let english = AREAS.iter().chain(STAFF).map(|area| file(Language::ENGLISH, area));
        own.chain(english).flatten().collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::once([self.0.tag(), "/heard.ftl"].concat()))
    }
}

fn file(language: Language, area: &str) -> Option<Cow<'static, [u8]>> {
    Files::get(&[language.tag(), "/", area, ".ftl"].concat()).map(|file| file.data)
}

/// The words of all languages.
pub struct Locales(Vec<Locale>);

/// One language, and the flat words of the journey in it for each audience.
struct Locale {
    language: Language,
    loader: Loader,
    children: Words,
    parents: Words,
}

/// The texts of one language.
struct Loader {
    texts: FluentLanguageLoader,
    /// Whether each stands in brackets: only where nobody speaks it.
    marked: bool,
}

impl Loader {
    fn say(&self, key: &str, put: &FluentArgs<'_>) -> String {
        let text = self.texts.get_args_fluent(key, Some(put));
        if self.marked { pseudo::brackets(&text) } else { text }
    }
}

/// A locale cannot be read: a fault of the build.
#[derive(Debug, thiserror::Error)]
#[error("the texts of {0} cannot be read")]
pub struct BrokenLocale(&'static str);

impl Locales {
    /// Reads every language, and makes those that nobody speaks if `pseudo` says so.
    ///
    /// # Errors
    /// If one cannot be read.
    pub fn load(pseudo: bool) -> Result<Self, BrokenLocale> {
        let mut all = Vec::new();
        let unspoken = Language::PSEUDO.into_iter().filter(|_| pseudo);
        for language in Language::all().chain(unspoken) {
            let broken = || BrokenLocale(language.tag());
            let spoken = language.spoken();
            let id: unic_langid::LanguageIdentifier = spoken.tag().parse().map_err(|_| broken())?;
            let loader = FluentLanguageLoader::new("heard", id.clone());
            loader.load_languages(&Layered(spoken), &[id]).map_err(|_| broken())?;
            if language != spoken {
                loader.with_bundles_mut(|bundle| bundle.set_transform(Some(pseudo::letters(language))));
            }
            let loader = Loader { texts: loader, marked: language != spoken };
            let [children, parents] =
                [Audience::Cyp, Audience::Parents].map(|audience| flat(&loader, spoken, audience));
            all.push(Locale { language, loader, children, parents });
        }
        Ok(Self(all))
    }

    /// The languages that can be chosen.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.0.iter().map(|locale| locale.language)
    }

    /// The language with this tag, if it can be chosen.
    pub fn parse(&self, tag: &str) -> Option<Language> {
        self.languages().find(|language| language.tag() == tag)
    }

    /// The words of one language.
    pub fn speak(&self, language: Language) -> Speech<'_> {
        let locale = self.0.iter().find(|known| known.language == language).unwrap_or(&self.0[0]);
        Speech { language: locale.language, locale }
    }
}

/// The words of one language.
#[derive(Clone, Copy)]
pub struct Speech<'a> {
    /// The language.
    pub language: Language,
    locale: &'a Locale,
}

impl Speech<'_> {
    /// A text.
    pub fn say(&self, key: &str) -> String {
        self.locale.loader.say(key, &FluentArgs::new())
    }

    /// A text with words put in.
    pub fn with(&self, key: &str, put: &[(&str, &str)]) -> String {
        let put: FluentArgs<'_> = put.iter().map(|(name, text)| (*name, FluentValue::from(*text))).collect();
        self.locale.loader.say(key, &put)
    }

    /// A text that depends on a whole number, called `name` in it, with words put in.
    pub fn count(&self, key: &str, name: &str, number: u64, put: &[(&str, &str)]) -> String {
        let mut all: FluentArgs<'_> =
            put.iter().map(|(name, text)| (*name, FluentValue::from(*text))).collect();
        all.set(name.to_owned(), FluentValue::from(number));
        self.locale.loader.say(key, &all)
    }

    /// The words of the journey, flat, as this audience is spoken to: some languages speak to
    /// children and to adults in different forms.
    pub fn journey(&self, audience: Audience) -> &Words {
        match audience {
            Audience::Cyp => &self.locale.children,
            Audience::Parents => &self.locale.parents,
        }
    }

    /// A day: `22 November 2026`.
    pub fn date(&self, date: Date) -> String {
        let month = self.say(&format!("month-{}", date.month()));
        let (day, year) = (date.day().to_string(), date.year().to_string());
        plain(&self.with("date", &[("day", &day), ("month", &month), ("year", &year)]))
    }

    /// A day as it is written in documents (`2026-11-22`), for reading.
    pub fn written_date(&self, date: &str) -> String {
        date.parse().map_or_else(|_| date.to_owned(), |date| self.date(date))
    }

    /// The month of a round: `November 2026`.
    pub fn month(&self, date: &str) -> String {
        let Ok(date) = date.parse::<Date>() else { return date.to_owned() };
        let month = self.say(&format!("month-alone-{}", date.month()));
        plain(&self.with("month-year", &[("month", &month), ("year", &date.year().to_string())]))
    }
}

/// A text without the isolates around what was put in. A date is put into sentences as a whole;
/// isolates within isolates hide its letters, and with them which way it is written.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The words of the journey for one audience, with `{name}` where something is put in later. The
/// keys are those of the [`JOURNEY`] areas, whoever is spoken to, and those of [`EASY`].
fn flat(loader: &Loader, language: Language, audience: Audience) -> Words {
    let source: String = JOURNEY
        .iter()
        .filter_map(|area| file(Language::ENGLISH, area))
        .map(|source| String::from_utf8_lossy(&source).into_owned() + "\n")
        .collect();
    let names = ["n", "of", "min", "max", "reader", "closes", "opens", "time", "name", "number"];
    let put: FluentArgs<'_> =
        names.iter().map(|name| (*name, FluentValue::from(["{", name, "}"].concat()))).collect();
    let texts = messages(&source).map(|(key, _)| {
        let adult = ["parents-", key].concat();
        let said = if audience == Audience::Parents && loader.texts.has(&adult) { &adult } else { key };
        (key.to_owned(), loader.say(said, &put))
    });
    let easy = file(language, EASY).map(|source| String::from_utf8_lossy(&source).into_owned());
    let easy = easy.unwrap_or_default();
    let easy = messages(&easy).map(|(key, _)| (key.to_owned(), loader.say(key, &put)));
    Words(texts.chain(easy).collect())
}

/// The messages of a flat file: the key and the text of each.
fn messages(source: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = source.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    lines.filter_map(|line| line.split_once(" ="))
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    fn source(language: Language, area: &str) -> String {
        let file = file(language, area).expect("every language has every area");
        String::from_utf8(file.into_owned()).expect("the texts are UTF-8")
    }

    /// The names that are put into a text, sorted.
    fn variables(text: &str) -> Vec<&str> {
        let mut names: Vec<&str> =
            text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).map(str::trim).collect();
        names.sort_unstable();
        names
    }

    fn keys(source: &str) -> Vec<&str> {
        messages(source).map(|(key, _)| key).collect()
    }

    #[test]
    fn a_text_for_parents_replaces_a_plain_one_with_the_same_variables() {
        let english = source(Language::ENGLISH, "parents");
        for language in Language::all() {
            let plain: String = JOURNEY.iter().map(|area| source(language, area) + "\n").collect();
            let parents = source(language, "parents");
            let plain: HashMap<&str, &str> = messages(&plain).collect();
            assert_eq!(keys(&parents), keys(&english), "{}", language.tag());
            for (key, text) in messages(&parents) {
                let at = [language.tag(), " ", key].concat();
                let replaced = key.strip_prefix("parents-").and_then(|key| plain.get(key));
                let replaced = replaced.unwrap_or_else(|| panic!("{at} replaces nothing"));
                assert!(!text.trim().is_empty(), "{at} is empty or goes on in the next line");
                assert_eq!(variables(text), variables(replaced), "{at}");
            }
        }
    }

    #[test]
    fn texts_for_parents_are_flat() {
        for language in Language::all() {
            for line in source(language, "parents").lines() {
                let comment = line.is_empty() || line.starts_with('#');
                let message = line.starts_with("parents-") && line.contains(" = ") && !line.contains("->");
                assert!(comment || message, "{}: {line}", language.tag());
            }
        }
    }

    #[test]
    fn the_audience_decides_how_the_journey_speaks() {
        let locales = Locales::load(true).expect("the texts can be read");
        for language in Language::all() {
            let speech = locales.speak(language);
            let (children, parents) = (speech.journey(Audience::Cyp), speech.journey(Audience::Parents));
            let same = children.0.iter().map(|(key, _)| key).eq(parents.0.iter().map(|(key, _)| key));
            assert!(same, "{}: the keys are the same for everybody", language.tag());
            assert_eq!(children.get("back"), parents.get("back"));
            assert_eq!(parents.get("thanks-title"), speech.say("parents-thanks-title"));
            assert_eq!(children.get("thanks-title"), speech.say("thanks-title"));
        }
        let polish = locales.speak(Language::parse("pl").expect("Polish is spoken here"));
        assert_eq!(polish.journey(Audience::Parents).get("choose-many"), polish.say("parents-choose-many"));
        assert!(polish.journey(Audience::Parents).get("thanks-safe").starts_with("Państwa"));
        assert!(polish.journey(Audience::Cyp).get("thanks-safe").starts_with("Twoje"));
    }

    #[test]
    fn languages_that_nobody_speaks_are_there_only_when_asked_for() {
        let usual = Locales::load(false).expect("the texts can be read");
        assert_eq!(usual.languages().count(), Language::all().count());
        assert_eq!(usual.parse("en-XA"), None);
        let all = Locales::load(true).expect("the texts can be read");
        for language in Language::PSEUDO {
            assert_eq!(all.parse(language.tag()), Some(language));
            let speech = all.speak(language);
            let text = speech.with("open-until", &[("closes", "May")]);
            assert!(text.starts_with('[') && text.ends_with(']') && text.contains("May"), "{text}");
            assert!(!text.contains("Open until"), "{text}");
            let words = speech.journey(Audience::Cyp);
            assert!(words.0.iter().all(|(_, text)| text.starts_with('[') && text.ends_with(']')));
            assert!(words.get("choose-at-most").contains("{max}"));
        }
    }

    #[test]
    fn easy_words_reach_the_journey_where_a_language_has_them() {
        let locales = Locales::load(false).expect("the texts can be read");
        for language in Language::all() {
            let easy = |(key, _): &(String, String)| key.starts_with("easy-");
            let speech = locales.speak(language);
            let words = speech.journey(Audience::Cyp);
            assert_eq!(words.0.iter().any(easy), file(language, EASY).is_some(), "{}", language.tag());
        }
    }
}
