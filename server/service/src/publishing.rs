//! Publishing the draft of an instrument: what must be known before, and doing it.

use std::collections::BTreeSet;
use std::sync::Arc;

use heard_domain::compare::{Comparability, Compared, compare};
use heard_domain::instrument::{Instrument, encode};
use heard_domain::json::{self, Node};
use heard_domain::lint::{self, Finding};
use heard_domain::strategy::{self, MeasureKind, Source, Strategy};
use jiff::Timestamp;

use crate::Services;
use crate::catalogue::checked;
use crate::drafting::InstrumentDraft;
use crate::media::following;
use crate::ports::{
    Comment, Digest, DraftRule, MediaItem, MediaKey, Signature, StoreError, Translation, TranslationKey,
};
use crate::receipt::sha256;
use crate::staff::Staff;
use crate::versions::{stale, without};

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

/// A draft with everything that must be known before it is published.
pub struct Proposal {
    /// The draft.
    pub draft: InstrumentDraft,
    /// The instrument that it is, with all its words.
    pub instrument: Instrument,
    /// Its digest: what people agree to.
    pub digest: Digest,
    /// The newest published version, if there is one.
    pub base: Option<Arc<Instrument>>,
    /// What changed since then; nothing before there is a version.
    pub compared: Vec<Compared>,
    /// What the linter finds.
    pub findings: Vec<Finding>,
    /// What keeps the document from being understood.
    pub faults: Vec<String>,
    /// Words that will be left out, because their source changed.
    pub stale: BTreeSet<TranslationKey>,
    /// What is known of translations.
    pub translations: Vec<Translation>,
    /// Who agreed to this draft or to an earlier state of it.
    pub signatures: Vec<Signature>,
    /// What was said about it.
    pub comments: Vec<Comment>,
    /// How measures will count it.
    pub rules: Vec<CarriedRule>,
    /// The clips and videos that come along from the version before: what they say did not change.
    pub media: Vec<MediaItem>,
    /// Those that do not.
    pub media_left: Vec<MediaKey>,
}

impl Proposal {
    /// Whether anything differs from the newest version.
    pub fn changed(&self) -> bool {
        let draft = without(&self.instrument, &self.stale);
        self.base.as_ref().is_none_or(|base| Instrument { version: base.version, ..draft } != **base)
    }

    /// Whether it may be published.
    pub fn ready(&self) -> bool {
        self.changed()
            && self.faults.is_empty()
            && !self.findings.iter().any(|finding| finding.problem.stops())
    }

    /// Those who agreed to it as it is.
    pub fn agreed(&self) -> impl Iterator<Item = &Signature> {
        self.signatures.iter().filter(|signature| signature.draft == self.digest)
    }

    /// How many comments nobody has dealt with.
    pub fn open_comments(&self) -> usize {
        self.comments.iter().filter(|comment| comment.resolved.is_none()).count()
    }
}

/// Why a draft was not published. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum DraftRefusal {
    /// There is no such draft.
    #[error("there is no such draft")]
    Missing,
    /// It was changed since the person saw it.
    #[error("the draft was changed meanwhile")]
    Changed,
    /// It has faults that stop it, or nothing in it is new.
    #[error("the draft cannot be published as it is")]
    NotReady,
    /// The storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Services {
    /// Everything that must be known before a draft is published; `None` if this code has no draft.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn proposal(&self, code: &str) -> Result<Option<Proposal>, StoreError> {
        let Some(draft) = self.instrument_draft(code).await? else { return Ok(None) };
        let catalogue = self.catalogue();
        let base = catalogue.newest_version(code).and_then(|version| catalogue.instrument(code, version));
        let mut instrument = draft.instrument();
        instrument.version = base.map_or(1, |base| base.version + 1);
        let translations = self.translations(code).await?;
        let compared = base.map(|base| compare(base, &instrument)).unwrap_or_default();
        let kept = self.ports.versions.rules(code).await?;
        let rules = rules(&catalogue.strategies, base.map(AsRef::as_ref), &instrument, &compared, &kept)?;
        let stale = stale(&instrument, base.map(AsRef::as_ref), &translations);
        let next = without(&instrument, &stale);
        let (media, media_left) =
            base.map(|base| following(&catalogue.media, base, &next)).unwrap_or_default();
        let document = encode(&instrument);
        let digest = sha256(document.as_bytes());
        Ok(Some(Proposal {
            digest,
            base: base.cloned(),
            compared,
            findings: lint::lint(&instrument, None),
            faults: checked(document).err().unwrap_or_default(),
            stale,
            translations,
            signatures: self.signatures(code).await?,
            comments: self.comments(code).await?,
            rules,
            media,
            media_left,
            instrument,
            draft,
        }))
    }

    /// Publishes a draft as the next version, together with the rules that count it. `seen` is the digest
    /// of the draft that the person looked at. The number of the version.
    ///
    /// # Errors
    /// See [`DraftRefusal`].
    pub async fn publish_draft(
        &self,
        code: &str,
        seen: Digest,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<u32, DraftRefusal> {
        // Two who change strategies at once would lose what one of them wrote.
        let _alone = self.counting.write().await;
        let proposal = self.proposal(code).await?.ok_or(DraftRefusal::Missing)?;
        if proposal.digest != seen {
            return Err(DraftRefusal::Changed);
        }
        if !proposal.ready() {
            return Err(DraftRefusal::NotReady);
        }
        let published = without(&proposal.instrument, &proposal.stale);
        let version = checked(encode(&published)).map_err(|_| DraftRefusal::NotReady)?;
        let strategies = self.with_rules(&proposal.rules).await?;
        let entry = staff.did(now, "instrument.publish", code, format!("version {}", version.version));
        if !self.ports.versions.publish(&version, &strategies, &proposal.media, now, entry).await? {
            return Err(DraftRefusal::Changed);
        }
        self.reload().await?;
        Ok(version.version)
    }

    /// The documents of the strategies that these rules change, by code.
    async fn with_rules(&self, rules: &[CarriedRule]) -> Result<Vec<(String, String)>, StoreError> {
        let mut changed = Vec::new();
        for (code, document) in self.ports.catalogue.strategies().await? {
            let broken = StoreError::Inconsistent { table: "strategies", column: "document" };
            let mut node = json::parse(&document).map_err(|_| broken)?;
            let mut any = false;
            for rule in rules.iter().filter(|rule| rule.strategy == code) {
                if let Some(source) = rule.source() {
                    any |= strategy::set_source(&mut node, &rule.measure, source);
                }
            }
            if any {
                changed.push((code, json::write(&node)));
            }
        }
        Ok(changed)
    }

    /// Keeps how a measure will count the next version of an instrument; `None` for not at all. The
    /// faults of the rule, if it has some: nothing is kept then.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn set_rule(
        &self,
        draft: &Instrument,
        strategy: &str,
        measure: &str,
        source: Option<&Source>,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<Vec<String>, StoreError> {
        if let Some(source) = source {
            let faults = rule_faults(&self.catalogue().strategies, draft, strategy, measure, source);
            if !faults.is_empty() {
                return Ok(faults);
            }
        }
        let rule = DraftRule {
            strategy: strategy.to_owned(),
            measure: measure.to_owned(),
            source: source.map(|source| json::write(&strategy::encode_source(source))),
        };
        let entry = staff.did(now, "instrument.rule", &draft.code, [strategy, "/", measure].concat());
        self.ports.versions.put_rule(&draft.code, &rule, entry).await?;
        Ok(Vec::new())
    }
}

/// What becomes of the rule of every measure that counts this instrument, or will.
fn rules(
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
fn rule_faults(
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
