//! Questions that can be asked again: everything that was published, and harmonised ones that ship.

use std::sync::Arc;

use heard_domain::drafting::{Sheet, take_apart};
use heard_domain::instrument::{self, Instrument};
use heard_domain::json::{self, Node};
use heard_domain::plain;
use jiff::Timestamp;

use crate::Services;
use crate::catalogue::Catalogue;
use crate::drafting::DraftError;
use crate::ports::{SavedPart, Wave};
use crate::staff::Staff;

/// Harmonised questions that ship with the product.
#[derive(Clone, Debug)]
pub struct BankSet {
    /// What they are called.
    pub title: String,
    /// Whose they are: a citation.
    pub source: String,
    /// Where they can be read.
    pub address: String,
    /// Under which licence.
    pub licence: String,
    /// What somebody who asks them must know.
    pub note: String,
    /// The questions with their words.
    pub instrument: Instrument,
}

impl BankSet {
    /// Reads a set; `None` if it is not right.
    pub fn read(source: &str) -> Option<Self> {
        let node = json::parse(source).ok()?;
        let text = |name: &str| node.get(name).and_then(Node::as_text).map(str::to_owned);
        Some(Self {
            title: text("title")?,
            source: text("source")?,
            address: text("address")?,
            licence: text("licence")?,
            note: text("note")?,
            instrument: instrument::decode(node.get("instrument")?).ok()?,
        })
    }
}

/// A question that was asked before.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The newest version that has it.
    pub instrument: Arc<Instrument>,
    /// Code of the question.
    pub question: String,
    /// Every version that has it.
    pub versions: Vec<u32>,
    /// Every wave that asked it, oldest first.
    pub waves: Vec<Wave>,
}

/// Where a question comes from: `instrument/question` of what was published, `bank/set/question` of
/// what ships, `set` being the code of its instrument.
fn parse(key: &str) -> Option<(bool, &str, &str)> {
    let (shipped, rest) = match key.strip_prefix("bank/") {
        Some(rest) => (true, rest),
        None => (false, key),
    };
    let (code, question) = rest.split_once('/')?;
    Some((shipped, code, question))
}

/// Whether a question has these words: in its own words, in any language and presentation.
fn matches(instrument: &Instrument, question: &str, wanted: &str) -> bool {
    let has = |words: &str| plain::plain(words).contains(wanted);
    wanted.is_empty()
        || has(question)
        || instrument.texts.iter().filter_map(|(_, _, texts)| texts.question(question)).any(|text| {
            let others = [&text.hint, &text.short, &text.low, &text.high];
            has(&text.label)
                || others.into_iter().flatten().any(|words| has(words))
                || text.options.iter().any(|(_, words)| has(words))
        })
}

impl Catalogue {
    /// Every question of every published instrument that has these words, in the order of instruments
    /// and questions.
    pub fn asked(&self, words: &str) -> Vec<Asked> {
        let wanted = plain::plain(words.trim());
        let mut found: Vec<Asked> = Vec::new();
        // Newest first: the newest version that has a question speaks for it.
        let versions: Vec<_> = self.instruments().collect();
        for instrument in versions.into_iter().rev() {
            for question in instrument.questions.iter().filter(|question| question.counts()) {
                let same = |known: &&mut Asked| {
                    known.instrument.code == instrument.code && known.question == question.code
                };
                match found.iter_mut().find(same) {
                    Some(known) => known.versions.push(instrument.version),
                    None if matches(instrument, &question.code, &wanted) => found.push(Asked {
                        instrument: Arc::clone(instrument),
                        question: question.code.clone(),
                        versions: vec![instrument.version],
                        waves: Vec::new(),
                    }),
                    None => {}
                }
            }
        }
        for asked in &mut found {
            asked.versions.sort_unstable();
            let has = |wave: &&Wave| {
                wave.instrument == asked.instrument.code && asked.versions.contains(&wave.version)
            };
            asked.waves = self.waves.iter().filter(has).cloned().collect();
        }
        found.sort_by(|one, two| one.instrument.code.cmp(&two.instrument.code));
        found
    }
}

impl Services {
    /// With harmonised questions.
    #[must_use]
    pub fn with_bank(mut self, bank: Vec<BankSet>) -> Self {
        self.bank = bank;
        self
    }

    /// The harmonised questions with these words: each set, with the codes of its questions that match.
    pub fn harmonised(&self, words: &str) -> Vec<(&BankSet, Vec<&str>)> {
        let wanted = plain::plain(words.trim());
        let sets = self.bank.iter().map(|set| {
            let codes = set.instrument.questions.iter().map(|question| question.code.as_str());
            (set, codes.filter(|code| matches(&set.instrument, code, &wanted)).collect::<Vec<_>>())
        });
        sets.filter(|(_, codes)| !codes.is_empty()).collect()
    }

    /// A question of the bank with all its words, without its routes.
    fn banked(&self, key: &str) -> Option<Sheet> {
        let (shipped, code, question) = parse(key)?;
        let catalogue = self.catalogue();
        let instrument = if shipped {
            &self.bank.iter().find(|set| set.instrument.code == code)?.instrument
        } else {
            let asked = catalogue.asked("").into_iter();
            let found = asked
                .into_iter()
                .find(|asked| asked.instrument.code == code && asked.question == question)?;
            catalogue.instrument(code, found.instrument.version)?.as_ref()
        };
        let (_, sheets) = take_apart(instrument);
        let mut sheet = sheets.into_iter().find(|sheet| sheet.question.code == question)?;
        sheet.question.routes.clear();
        Some(sheet)
    }

    /// Puts a question of the bank at the end of a draft; its code there, which is its own unless the
    /// draft has that. `None` if the bank has no such question.
    ///
    /// # Errors
    /// See [`DraftError`].
    pub async fn use_from_bank(
        &self,
        key: &str,
        draft: &str,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<Option<String>, DraftError> {
        let Some(mut sheet) = self.banked(key) else { return Ok(None) };
        let found = self.instrument_draft(draft).await?.ok_or(DraftError::Missing)?;
        sheet.question.code = found.new_code(&sheet.question.code);
        self.save_sheet(draft, &sheet, 0, staff, now).await?;
        let (mut frame, mut revision) = (found.frame, found.revision);
        // Somebody else may be putting questions in order at this moment.
        loop {
            frame.add(&sheet.question.code, "");
            match self.save_frame(&frame, revision, staff, now).await? {
                SavedPart::Kept(_) => return Ok(Some(sheet.question.code)),
                SavedPart::Conflict(_) => {
                    let newer = self.instrument_draft(draft).await?.ok_or(DraftError::Missing)?;
                    (frame, revision) = (newer.frame, newer.revision);
                }
            }
        }
    }
}
