//! Choosing the strategy in use, and putting another document in place of one.

use heard_domain::instrument::Instrument;
use heard_domain::json;
use heard_domain::strategy::{self, Strategy};
use jiff::Timestamp;

use crate::Services;
use crate::ports::{NewStrategy, StoreError};
use crate::staff::Staff;

/// Characters of a strategy document at most.
pub const STRATEGY_CHARS: usize = 1 << 20;

/// A fault of a document, with its place for a person who has it open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedFault {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// Path into the document; empty for all of it.
    pub path: String,
    /// What is wrong.
    pub message: String,
}

/// A measure whose rule changes although people have answered under the old one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChangedRule {
    /// Code of the measure.
    pub measure: String,
    /// Code of the wave with answers.
    pub wave: String,
}

/// Why a strategy was not stored.
#[derive(Debug, thiserror::Error)]
pub enum StrategyRefusal {
    /// It is not right: every fault.
    #[error("the document has faults")]
    Faults(Vec<PlacedFault>),
    /// Rules change under which people have answered, and nobody said that this is meant.
    #[error("answers were counted by other rules")]
    Rules(Vec<ChangedRule>),
    /// The storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Services {
    /// Reads a strategy document and compares it with every published instrument.
    ///
    /// # Errors
    /// Every fault that it has.
    pub fn check_strategy(&self, source: &str) -> Result<Strategy, Vec<PlacedFault>> {
        let catalogue = self.catalogue();
        let instruments: Vec<Instrument> =
            catalogue.instruments().map(|instrument| Instrument::clone(instrument)).collect();
        let placed =
            |faults: Vec<json::Fault>| faults.into_iter().map(|fault| place(source, fault)).collect();
        let decoded = strategy::decode(source).map_err(placed)?;
        let mut faults = strategy::lint(&decoded, &instruments);
        if let Ok(document) = json::parse(source) {
            strategy::locate(&document, &mut faults);
        }
        if faults.is_empty() { Ok(decoded) } else { Err(placed(faults)) }
    }

    /// Stores a strategy, or replaces the one with its code, and counts its measures anew in every
    /// wave. With `meant`, also where people have answered while another rule stood.
    ///
    /// # Errors
    /// See [`StrategyRefusal`]; nothing is stored then.
    pub async fn replace_strategy(
        &self,
        source: &str,
        meant: bool,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<String, StrategyRefusal> {
        let strategy = self.check_strategy(source).map_err(StrategyRefusal::Faults)?;
        // Nothing is counted by the old document from here until the new one is read.
        let _alone = self.counting.write().await;
        let catalogue = self.catalogue();
        let old = catalogue.strategy(&strategy.code);
        let mut waves = Vec::new();
        let mut changed = Vec::new();
        for wave in &catalogue.waves {
            let instrument = catalogue
                .instrument(&wave.instrument, wave.version)
                .ok_or(StoreError::Inconsistent { table: "waves", column: "version" })?;
            let rules = old.map(|old| changes(old, &strategy, instrument)).unwrap_or_default();
            if !rules.is_empty() && !self.ports.responses.page(&wave.code, 0, 1).await?.is_empty() {
                let wave = wave.code.clone();
                changed.extend(rules.into_iter().map(|measure| ChangedRule { measure, wave: wave.clone() }));
            }
            waves.push((wave.code.clone(), instrument.clone()));
        }
        if !changed.is_empty() && !meant {
            return Err(StrategyRefusal::Rules(changed));
        }
        let code = strategy.code.clone();
        let verb = if old.is_some() { "strategy.replace" } else { "strategy.add" };
        let rules: Vec<String> =
            changed.iter().map(|one| [&one.measure, " in ", &one.wave].concat()).collect();
        let entry = staff.did(now, verb, &code, rules.join(", "));
        let new = NewStrategy { document: source.to_owned(), strategy, waves };
        self.ports.strategies.replace(new, entry).await?;
        self.reload().await?;
        Ok(code)
    }

    /// Sets the strategy in use: what is released and shown. `None` for all. `false` if there is
    /// no such strategy. Answers go on being counted for every strategy.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn choose_strategy(
        &self,
        code: Option<&str>,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        if code.is_some_and(|code| self.catalogue().strategy(code).is_none()) {
            return Ok(false);
        }
        let entry = staff.did(now, "strategy.choose", code.unwrap_or_default(), "");
        self.ports.strategies.choose(code, entry).await?;
        self.reload().await?;
        Ok(true)
    }
}

/// Measures that count answers to this instrument by another rule than before: also those that
/// begin or cease to count them.
fn changes(old: &Strategy, new: &Strategy, instrument: &Instrument) -> Vec<String> {
    let rule = |strategy: &Strategy, measure: &str| {
        strategy.measure(measure)?.source(&instrument.code, instrument.version).cloned()
    };
    let mut codes: Vec<&str> =
        old.measures().chain(new.measures()).map(|(_, measure)| measure.code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.into_iter().filter(|code| rule(old, code) != rule(new, code)).map(str::to_owned).collect()
}

fn place(source: &str, fault: json::Fault) -> PlacedFault {
    let (line, column) = json::place(source, fault.at);
    PlacedFault { line, column, path: fault.path, message: fault.message }
}
