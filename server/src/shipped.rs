//! Instruments, strategies and word lists that come with the product, inside the binary.

use heard_domain::care;
use heard_domain::language::Language;
use heard_domain::strategy;
use heard_service::receipt::Words;
use heard_service::{BankSet, PublishError, Services, Shipped};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "shipped"]
struct Files;

/// A shipped file is not right: a fault of the build.
#[derive(Debug, thiserror::Error)]
pub enum ShippedError {
    /// The file is missing or is not text.
    #[error("the shipped file {0} cannot be read")]
    File(String),
    /// The list of receipt words of a language.
    #[error("the receipt words of {0} are not 256 different ones")]
    Words(&'static str),
    /// The phrases that raise a concern, of a language.
    #[error("the shipped phrases of {0}: line {1} is not a phrase")]
    Phrases(String, usize),
    /// An instrument.
    #[error("the shipped instrument {code}: {source}")]
    Instrument {
        /// Its code.
        code: String,
        /// Why it was not published.
        source: PublishError,
    },
    /// Harmonised questions.
    #[error("the shipped questions {0} are not right")]
    Bank(String),
    /// A strategy.
    #[error("the shipped strategy {0} is not right")]
    Strategy(String),
    /// The storage.
    #[error(transparent)]
    Store(#[from] heard_service::ports::StoreError),
}

fn text(path: &str) -> Result<String, ShippedError> {
    Files::get(path)
        .and_then(|file| String::from_utf8(file.data.into_owned()).ok())
        .ok_or_else(|| ShippedError::File(path.to_owned()))
}

/// The receipt words of every language that has a list.
///
/// # Errors
/// If a list is not right.
pub fn receipt_words() -> Result<Words, ShippedError> {
    let mut lists = Vec::new();
    for language in Language::all() {
        let path = format!("receipt-words/{}.txt", language.tag());
        if Files::get(&path).is_some() {
            lists.push((language, text(&path)?));
        }
    }
    Words::new(lists).map_err(|language| ShippedError::Words(language.tag()))
}

/// The phrases that raise a concern, of every language.
///
/// # Errors
/// If a list is not right.
pub fn phrases() -> Result<String, ShippedError> {
    let mut all = String::new();
    for path in Files::iter().filter(|path| path.starts_with("care/")) {
        let found = care::phrases(&text(&path)?);
        all += &found.map_err(|line| ShippedError::Phrases(path.into_owned(), line))?;
    }
    Ok(all)
}

/// The harmonised questions.
///
/// # Errors
/// If a set is not right.
pub fn bank() -> Result<Vec<BankSet>, ShippedError> {
    let paths = Files::iter().filter(|path| path.starts_with("bank/"));
    paths
        .map(|path| BankSet::read(&text(&path)?).ok_or_else(|| ShippedError::Bank(path.into_owned())))
        .collect()
}

/// The codes of the shipped instruments.
pub fn instruments() -> Vec<String> {
    let mut codes: Vec<String> = Files::iter()
        .filter_map(|path| {
            let code = path.strip_prefix("instruments/")?.strip_suffix("/instrument.json")?;
            Some(code.to_owned())
        })
        .collect();
    codes.sort();
    codes
}

/// A shipped instrument.
///
/// # Errors
/// If a file of it is missing.
pub fn instrument(code: &str) -> Result<Shipped, ShippedError> {
    let structure = text(&format!("instruments/{code}/instrument.json"))?;
    let mut texts = Vec::new();
    for language in Language::all() {
        let path = format!("instruments/{code}/{}.json", language.tag());
        if Files::get(&path).is_some() {
            texts.push((language.tag().to_owned(), text(&path)?));
        }
    }
    Ok(Shipped { structure, texts })
}

/// The shipped strategies: code and document.
///
/// # Errors
/// If one cannot be read.
pub fn strategies() -> Result<Vec<(String, String)>, ShippedError> {
    let mut found = Vec::new();
    for path in Files::iter().filter(|path| path.starts_with("strategies/")) {
        let document = text(&path)?;
        let strategy = strategy::decode(&document).map_err(|_| ShippedError::Strategy(path.to_string()))?;
        found.push((strategy.code, document));
    }
    found.sort();
    Ok(found)
}

/// Publishes the shipped instruments and strategies. What is published already stays as it is.
///
/// # Errors
/// If a shipped document is not right, or differs from what was published under its version.
pub async fn publish(services: &Services) -> Result<(), ShippedError> {
    for code in instruments() {
        let shipped = instrument(&code)?;
        services
            .publish(&shipped)
            .await
            .map_err(|source| ShippedError::Instrument { code: code.clone(), source })?;
    }
    let known = services.catalogue();
    for (code, document) in strategies()? {
        if known.strategy(&code).is_none() {
            services.ports().catalogue.put_strategy(&code, &document).await?;
        }
    }
    services.reload().await?;
    Ok(())
}

/// A published JSON Schema, such as `instrument.schema.json`.
pub fn schema(name: &str) -> Option<String> {
    if !name.ends_with(".schema.json") || name.contains('/') {
        return None;
    }
    text(&format!("schema/{name}")).ok()
}
