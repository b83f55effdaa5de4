//! The words of the interface: Fluent, one loader for each language, never a global choice.

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentValue};
use heard_domain::language::Language;
use heard_respond::world::Words;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};
use jiff::civil::Date;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../locales"]
struct Files;

/// The areas of the product, one file each.
const AREAS: [&str; 3] = ["respond", "site", "results"];

/// The files of one language, English behind them for what is missing.
struct Layered(Language);

impl I18nAssets for Layered {
    fn get_files(&self, _: &str) -> Vec<Cow<'_, [u8]>> {
        let own = AREAS.iter().map(|area| file(self.0, area));
        let english = AREAS.iter().map(|area| file(Language::ENGLISH, area));
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
pub struct Locales(Vec<(Language, FluentLanguageLoader, Words)>);

/// A locale cannot be read: a fault of the build.
#[derive(Debug, thiserror::Error)]
#[error("the texts of {0} cannot be read")]
pub struct BrokenLocale(&'static str);

impl Locales {
    /// Reads every language.
    ///
    /// # Errors
    /// If one cannot be read.
    pub fn load() -> Result<Self, BrokenLocale> {
        let mut all = Vec::new();
        for language in Language::all() {
            let broken = || BrokenLocale(language.tag());
            let id: unic_langid::LanguageIdentifier = language.tag().parse().map_err(|_| broken())?;
            let loader = FluentLanguageLoader::new("heard", id.clone());
            loader.load_languages(&Layered(language), &[id]).map_err(|_| broken())?;
            let words = flat(&loader);
            all.push((language, loader, words));
        }
        Ok(Self(all))
    }

    /// The words of one language.
    pub fn speak(&self, language: Language) -> Speech<'_> {
        let (language, loader, words) =
            self.0.iter().find(|(known, ..)| *known == language).unwrap_or(&self.0[0]);
        Speech { language: *language, loader, words }
    }
}

/// The words of one language.
#[derive(Clone, Copy)]
pub struct Speech<'a> {
    /// The language.
    pub language: Language,
    loader: &'a FluentLanguageLoader,
    words: &'a Words,
}

impl Speech<'_> {
    /// A text.
    pub fn say(&self, key: &str) -> String {
        self.loader.get(key)
    }

    /// A text with words put in.
    pub fn with(&self, key: &str, put: &[(&str, &str)]) -> String {
        let put: FluentArgs<'_> = put.iter().map(|(name, text)| (*name, FluentValue::from(*text))).collect();
        self.loader.get_args_fluent(key, Some(&put))
    }

    /// A text that depends on a whole number, called `name` in it, with words put in.
    pub fn count(&self, key: &str, name: &str, number: u64, put: &[(&str, &str)]) -> String {
        let mut all: FluentArgs<'_> =
            put.iter().map(|(name, text)| (*name, FluentValue::from(*text))).collect();
        all.set(name.to_owned(), FluentValue::from(number));
        self.loader.get_args_fluent(key, Some(&all))
    }

    /// The words of the journey, flat.
    pub fn journey(&self) -> &Words {
        self.words
    }

    /// A day: `22 November 2026`.
    pub fn date(&self, date: Date) -> String {
        let month = self.say(&format!("month-{}", date.month()));
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.with("date", &[("day", &day), ("month", &month), ("year", &year)])
    }

    /// A day as it is written in documents (`2026-11-22`), for reading.
    pub fn written_date(&self, date: &str) -> String {
        date.parse().map_or_else(|_| date.to_owned(), |date| self.date(date))
    }

    /// The month of a round: `November 2026`.
    pub fn month(&self, date: &str) -> String {
        let Ok(date) = date.parse::<Date>() else { return date.to_owned() };
        let month = self.say(&format!("month-alone-{}", date.month()));
        self.with("month-year", &[("month", &month), ("year", &date.year().to_string())])
    }
}

/// The keys of the journey's words, with `{name}` where something is put in later.
fn flat(loader: &FluentLanguageLoader) -> Words {
    let source = file(Language::ENGLISH, "respond").unwrap_or_default();
    let source = String::from_utf8_lossy(&source).into_owned();
    let names = ["n", "of", "min", "max", "reader", "closes", "opens"];
    let put: HashMap<&str, String> = names.iter().map(|name| (*name, ["{", name, "}"].concat())).collect();
    let keys = source.lines().filter_map(|line| {
        let (key, _) = line.split_once(" =")?;
        key.starts_with(|first: char| first.is_ascii_lowercase()).then(|| key.to_owned())
    });
    Words(
        keys.map(|key| {
            let text = loader.get_args(&key, put.clone());
            (key, text)
        })
        .collect(),
    )
}
