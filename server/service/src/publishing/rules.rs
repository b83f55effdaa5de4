//! How measures will count the next version of an instrument.

use heard_domain::compare::{Comparability, Compared};
use heard_domain::instrument::Instrument;
use heard_domain::json::{self, Node};
use heard_domain::strategy::{self, MeasureKind, Source, Strategy};

use crate::ports::{DraftRule, StoreError};

const BROKEN: StoreError = StoreError::Inconsistent { table: "draft_rules", column: "source" };

/// How a measure that counts this instrument will count its next version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleFate {
    /// As it counts the version before: its questions may still be compared.
    Carried(Source),
    /// As somebody set it for this draft.
    Set(Source),
    /// Not at all, as somebody set it.
    LeftOut,
    /// Not at all: its questions or options are not what they were, and nobody said what counts now.
    Broken,
}

/// The rule of one measure for the next version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedRule {
    /// Code of the strategy.
    pub strategy: String,
    /// Code of the measure.
    pub measure: String,
    /// What becomes of it.
    pub fate: RuleFate,
}

impl CarriedRule {
    /// What will count, if anything.
    pub fn source(&self) -> Option<&Source> {
        match &self.fate {
            RuleFate::Carried(source) | RuleFate::Set(source) => Some(source),
            RuleFate::LeftOut | RuleFate::Broken => None,
        }
    }
}

/// What becomes of the rule of every measure that counts this instrument, or will.
pub(super) fn rules(
    strategies: &[Strategy],
    base: Option<&Instrument>,
    draft: &Instrument,
    compared: &[Compared],
    kept: &[DraftRule],
) -> Result<Vec<CarriedRule>, StoreError> {
    let mut rules = Vec::new();
    for strategy in strategies {
        for (_, measure) in strategy.measures().filter(|(_, measure)| measure.kind == MeasureKind::Survey) {
            let mine = |rule: &&DraftRule| rule.strategy == strategy.code && rule.measure == measure.code;
            let before = base.and_then(|base| measure.source(&base.code, base.version));
            let fate = match (kept.iter().find(mine), before) {
                (Some(rule), _) => match &rule.source {
                    None => RuleFate::LeftOut,
                    Some(source) => set(strategies, draft, strategy, &measure.code, source)?,
                },
                (None, Some(source)) => carried(strategies, draft, strategy, &measure.code, source, compared),
                (None, None) => continue,
            };
            let (strategy, measure) = (strategy.code.clone(), measure.code.clone());
            rules.push(CarriedRule { strategy, measure, fate });
        }
    }
    Ok(rules)
}

/// A rule that was set, if the draft still has what it names.
fn set(
    strategies: &[Strategy],
    draft: &Instrument,
    strategy: &Strategy,
    measure: &str,
    source: &str,
) -> Result<RuleFate, StoreError> {
    let node: Node = json::parse(source).map_err(|_| BROKEN)?;
    let mut source = strategy::decode_source(&node).map_err(|_| BROKEN)?;
    source.version = draft.version;
    let faults = rule_faults(strategies, draft, &strategy.code, measure, &source);
    Ok(if faults.is_empty() { RuleFate::Set(source) } else { RuleFate::Broken })
}

/// The rule of the version before, if its questions may still be compared.
fn carried(
    strategies: &[Strategy],
    draft: &Instrument,
    strategy: &Strategy,
    measure: &str,
    before: &Source,
    compared: &[Compared],
) -> RuleFate {
    let source = Source { version: draft.version, ..before.clone() };
    let comparable = source.parts.iter().all(|part| {
        let found = compared.iter().find(|one| one.question == part.question);
        found.and_then(Compared::comparability).is_some_and(|found| found < Comparability::NotComparable)
    });
    if comparable && rule_faults(strategies, draft, &strategy.code, measure, &source).is_empty() {
        RuleFate::Carried(source)
    } else {
        RuleFate::Broken
    }
}

/// What the linter of strategies says of this rule in a draft.
pub(super) fn rule_faults(
    strategies: &[Strategy],
    draft: &Instrument,
    strategy: &str,
    measure: &str,
    source: &Source,
) -> Vec<String> {
    let Some(found) = strategies.iter().find(|known| known.code == strategy) else {
        return vec!["there is no such strategy".to_owned()];
    };
    let mut alone = found.clone();
    for outcome in &mut alone.outcomes {
        outcome.measures.retain(|known| known.code == measure);
        for known in &mut outcome.measures {
            known.sources = vec![source.clone()];
        }
    }
    alone.outcomes.retain(|outcome| !outcome.measures.is_empty());
    if alone.outcomes.is_empty() {
        return vec!["there is no such measure".to_owned()];
    }
    let faults = strategy::lint(&alone, std::slice::from_ref(draft));
    faults.into_iter().filter(|fault| fault.path.contains(".sources[")).map(|fault| fault.message).collect()
}
