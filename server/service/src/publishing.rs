//! Publishing the draft of an instrument: what must be known before, and doing it.

mod rules;

use std::collections::BTreeMap;
use std::sync::Arc;

use heard_domain::compare::{Compared, compare};
use heard_domain::instrument::{Instrument, encode};
use heard_domain::json;
use heard_domain::language::Language;
use heard_domain::lint::{self, Finding};
use heard_domain::strategy::{self, Source};
use jiff::Timestamp;

pub use rules::{CarriedRule, RuleFate};
use rules::{rule_faults, rules};

use crate::Services;
use crate::catalogue::checked;
use crate::drafting::InstrumentDraft;
use crate::media::following;
use crate::ports::{
    Comment, Digest, DraftRule, MediaItem, MediaKey, Signature, StoreError, Translation, TranslationKey,
};
use crate::receipt::sha256;
use crate::staff::Staff;
use crate::translations::{TranslationState, unsigned, without};

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
    /// Words for which nobody signed, and how each stands. They are left out unless somebody says that those
    /// of their language go out as they are.
    pub unsigned: BTreeMap<TranslationKey, TranslationState>,
    /// What is known of translations.
    pub translations: Vec<Translation>,
    /// Who agreed to this draft or to an earlier state of it.
    pub signatures: Vec<Signature>,
    /// What was said about it.
    pub comments: Vec<Comment>,
    /// How measures will count it.
    pub rules: Vec<CarriedRule>,
    /// The clips and videos of the version before.
    media: Vec<MediaItem>,
}

impl Proposal {
    /// The instrument as it would be published, where the words of these languages go out as they are and
    /// unsigned words of others are left out.
    pub fn published(&self, as_they_are: &[Language]) -> Instrument {
        let stays = |key: &TranslationKey| as_they_are.iter().any(|language| language.tag() == key.language);
        without(&self.instrument, |key| self.unsigned.contains_key(key) && !stays(key))
    }

    /// The clips and videos that come along into that from the version before, because what they say did not
    /// change, and those that do not.
    pub fn media(&self, as_they_are: &[Language]) -> (Vec<MediaItem>, Vec<MediaKey>) {
        let next = self.published(as_they_are);
        self.base.as_ref().map(|base| following(&self.media, base, &next)).unwrap_or_default()
    }

    /// Whether anything of that differs from the newest version.
    pub fn changed(&self, as_they_are: &[Language]) -> bool {
        let draft = self.published(as_they_are);
        self.base.as_ref().is_none_or(|base| Instrument { version: base.version, ..draft } != **base)
    }

    /// Whether nothing must be mended before it may be published.
    pub fn sound(&self) -> bool {
        self.faults.is_empty() && !self.findings.iter().any(|finding| finding.problem.stops())
    }

    /// How many unsigned words of each language there are, by its tag.
    fn unsigned_by_language(&self) -> BTreeMap<&'static str, usize> {
        self.unsigned.keys().fold(BTreeMap::new(), |mut all, key| {
            *all.entry(key.language).or_default() += 1;
            all
        })
    }

    /// What the audit log says of its publication: who agreed, and what became of unsigned words.
    fn told(&self, as_they_are: &[Language]) -> String {
        let version = format!("version {}", self.instrument.version);
        let mut told = vec![version, format!("signed off by {}", self.agreed().count())];
        let languages = self.unsigned_by_language();
        let (out, left): (Vec<_>, Vec<_>) = languages
            .into_iter()
            .partition(|(tag, _)| as_they_are.iter().any(|language| language.tag() == *tag));
        for (what, languages) in [("unsigned, as they are", out), ("unsigned, left out", left)] {
            if !languages.is_empty() {
                let all: Vec<String> =
                    languages.iter().map(|(tag, count)| format!("{tag} {count}")).collect();
                told.push(format!("{what}: {}", all.join(", ")));
            }
        }
        told.join("; ")
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
        let document = encode(&instrument);
        let digest = sha256(document.as_bytes());
        Ok(Some(Proposal {
            digest,
            base: base.cloned(),
            compared,
            findings: lint::lint(&instrument, None),
            faults: checked(document).err().unwrap_or_default(),
            unsigned: unsigned(&instrument, base.map(AsRef::as_ref), &translations),
            translations,
            signatures: self.signatures(code).await?,
            comments: self.comments(code).await?,
            rules,
            media: base.map(|base| catalogue.media_of(code, base.version).to_vec()).unwrap_or_default(),
            instrument,
            draft,
        }))
    }

    /// Publishes a draft as the next version, together with the rules that count it. `seen` is the digest
    /// of the draft that the person looked at; of the languages in `as_they_are` words go out that nobody
    /// signed. The number of the version.
    ///
    /// # Errors
    /// See [`DraftRefusal`].
    pub async fn publish_draft(
        &self,
        code: &str,
        seen: Digest,
        as_they_are: &[Language],
        staff: &Staff,
        now: Timestamp,
    ) -> Result<u32, DraftRefusal> {
        // Two who change strategies at once would lose what one of them wrote.
        let _alone = self.counting.write().await;
        let proposal = self.proposal(code).await?.ok_or(DraftRefusal::Missing)?;
        if proposal.digest != seen {
            return Err(DraftRefusal::Changed);
        }
        if !proposal.sound() || !proposal.changed(as_they_are) {
            return Err(DraftRefusal::NotReady);
        }
        let published = proposal.published(as_they_are);
        let version = checked(encode(&published)).map_err(|_| DraftRefusal::NotReady)?;
        let strategies = self.with_rules(&proposal.rules).await?;
        let (media, _) = proposal.media(as_they_are);
        let entry = staff.did(now, "instrument.publish", code, proposal.told(as_they_are));
        if !self.ports.versions.publish(&version, &strategies, &media, now, entry).await? {
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
