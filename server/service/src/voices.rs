//! Reading what people said: who sees what, what is decided of it, and what may be quoted.
//!
//! A response with a concern is sealed until two people have unsealed it, one of them a
//! safeguarding lead; from then on the leads see it, and nobody else does until one of them hands
//! it to the readers. No decision changes what is stored of an answer.

use heard_domain::answer::Answer;
use heard_domain::language::Language;
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::ports::{Backlog, Decision, Done, Shelf, StoreError, Unsealing, Voice};
use crate::staff::{Action, Areas, Staff};
use crate::{Playable, RecordingRefusal, Services};

/// Why an answer is withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It names somebody.
    Names,
    /// It could tell who somebody is.
    Identifies,
    /// It could hurt somebody.
    Harmful,
    /// It is not about this.
    OffSubject,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 4] = [Self::Names, Self::Identifies, Self::Harmful, Self::OffSubject];

    /// The code that tables and forms use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Identifies => "identifies",
            Self::Harmful => "harmful",
            Self::OffSubject => "off-subject",
        }
    }

    /// The reason with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// What was decided of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It may be quoted.
    Safe,
    /// It stays where it is.
    Withheld(Reason),
    /// Somebody may not be safe.
    Safeguarding,
}

impl Verdict {
    /// The codes that tables use: of the verdict, and of its reason if it has one.
    pub fn codes(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Safe => ("safe", None),
            Self::Withheld(reason) => ("withheld", Some(reason.code())),
            Self::Safeguarding => ("safeguarding", None),
        }
    }

    /// The verdict with these codes.
    pub fn parse(code: &str, reason: Option<&str>) -> Option<Self> {
        match code {
            "safe" => Some(Self::Safe),
            "withheld" => Reason::parse(reason?).map(Self::Withheld),
            "safeguarding" => Some(Self::Safeguarding),
            _ => None,
        }
    }
}

/// What was done about a concern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConcernOutcome {
    /// Passed on to children's social care.
    SocialCare,
    /// Passed on to the police.
    Police,
    /// Passed on to the safeguarding lead of the school or place.
    Setting,
    /// Passed on to a health service.
    Health,
    /// Talked over with others; nothing to pass on.
    Spoken,
    /// Nobody can be found from it; kept in mind.
    Watch,
    /// No concern after all: handed to those who read.
    Readers,
    /// Somebody who reads raised it: noted by itself when an answer is given to safeguarding.
    Raised,
}

impl ConcernOutcome {
    /// What a lead can choose.
    pub const ALL: [Self; 7] = [
        Self::SocialCare,
        Self::Police,
        Self::Setting,
        Self::Health,
        Self::Spoken,
        Self::Watch,
        Self::Readers,
    ];

    /// The code that tables and forms use.
    pub fn code(self) -> &'static str {
        match self {
            Self::SocialCare => "social-care",
            Self::Police => "police",
            Self::Setting => "setting",
            Self::Health => "health",
            Self::Spoken => "spoken",
            Self::Watch => "watch",
            Self::Readers => "readers",
            Self::Raised => "raised",
        }
    }

    /// The outcome with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().chain([Self::Raised]).find(|outcome| outcome.code() == code)
    }
}

/// Whether an answer was given in the person's own way, so that somebody must read, hear or see it.
/// `date` says that the question asks for a day, which is written like words.
pub fn is_open(answer: &Answer, date: bool) -> bool {
    match answer {
        Answer::Chosen(_, other) => other.is_some(),
        Answer::Text(_) => !date,
        Answer::Attached(_) => true,
        Answer::Number(_) | Answer::Skipped | Answer::Refused => false,
    }
}

impl Voice {
    /// Whether a lead handed it to the readers last.
    pub fn handed(&self) -> bool {
        self.done.last().is_some_and(|done| done.outcome == ConcernOutcome::Readers)
    }

    /// Whether two people, one of them a lead, have unsealed it.
    pub fn unsealed(&self) -> bool {
        self.unsealings.len() >= 2 && self.unsealings.iter().any(|one| one.lead)
    }

    /// What was decided of an answer.
    pub fn decision(&self, question: &str) -> Option<&Decision> {
        self.decisions.iter().find(|decision| decision.question == question)
    }

    /// Whether its words are for this person, wherever it is from.
    pub fn opens_to(&self, staff: &Staff, area: Option<&str>) -> bool {
        if !self.concern || self.handed() {
            staff.may_in(Action::VoiceRead, area)
        } else {
            self.unsealed() && staff.may_in(Action::ConcernUnseal, area)
        }
    }
}

/// An answer that may be quoted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafeQuote {
    /// Code of the wave.
    pub wave: String,
    /// Code of the question.
    pub question: String,
    /// The language it was given in.
    pub language: Language,
    /// The words.
    pub words: String,
}

/// Why nothing was decided.
#[derive(Debug, thiserror::Error)]
pub enum VoiceRefusal {
    /// There is no such response or answer, or it was withdrawn.
    #[error("there is no such response")]
    Unknown,
    /// This person may not do this to this response.
    #[error("not for this person")]
    Refused,
    /// The storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Services {
    /// The area that a collector's answers are from.
    fn area_of(&self, collector: &str) -> Option<String> {
        self.catalogue().entry(collector).and_then(|entry| entry.collector.area.clone())
    }

    /// Codes of the collectors in which somebody may do this; `None` for all.
    fn collectors_for(&self, staff: &Staff, action: Action) -> Option<Vec<String>> {
        let areas = staff.areas(action);
        if areas == Areas::All {
            return None;
        }
        let catalogue = self.catalogue();
        let within = catalogue.entries().iter().filter(|entry| areas.has(entry.collector.area.as_deref()));
        Some(within.map(|entry| entry.collector.code.clone()).collect())
    }

    /// Up to `limit` responses for somebody who reads, those with a concern first, then the oldest;
    /// or those that were read.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn voices(&self, staff: &Staff, shelf: Shelf, limit: u32) -> Result<Vec<Voice>, StoreError> {
        let collectors = self.collectors_for(staff, Action::VoiceRead);
        self.ports.voices.list(shelf, collectors.as_deref(), limit).await
    }

    /// One response for somebody who reads. Whether its words are for them, [`Voice::opens_to`] says.
    ///
    /// # Errors
    /// See [`VoiceRefusal`].
    pub async fn voice(&self, staff: &Staff, id: i64) -> Result<(Voice, Option<String>), VoiceRefusal> {
        let voice = self.ports.voices.get(id).await?.ok_or(VoiceRefusal::Unknown)?;
        let area = self.area_of(&voice.collector);
        if !staff.may_in(Action::VoiceRead, area.as_deref()) {
            return Err(VoiceRefusal::Refused);
        }
        Ok((voice, area))
    }

    /// How much waits for somebody who may do this; and how much of it came before a day.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn backlog(&self, staff: &Staff, action: Action, before: Date) -> Result<Backlog, StoreError> {
        let collectors = self.collectors_for(staff, action);
        self.ports.voices.backlog(collectors.as_deref(), before).await
    }

    /// Decides about one answer. It can be decided again.
    ///
    /// # Errors
    /// See [`VoiceRefusal`].
    pub async fn decide(
        &self,
        staff: &Staff,
        id: i64,
        question: &str,
        verdict: Verdict,
        now: Timestamp,
    ) -> Result<(), VoiceRefusal> {
        let (voice, area) = self.voice(staff, id).await?;
        if !voice.opens_to(staff, area.as_deref()) || !staff.may_in(Action::VoiceDecide, area.as_deref()) {
            return Err(VoiceRefusal::Refused);
        }
        // It is raised already: raising it again would seal it before who is dealing with it.
        if verdict == Verdict::Safeguarding && voice.concern && !voice.handed() {
            return Err(VoiceRefusal::Refused);
        }
        let answer = voice.answers.get(question).ok_or(VoiceRefusal::Unknown)?;
        if !is_open(answer, self.asks_for_day(&voice.wave, question)) {
            return Err(VoiceRefusal::Unknown);
        }
        let (code, reason) = verdict.codes();
        let detail = [Some(question), Some(code), reason].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let entry = staff.did(now, "voice.decide", id.to_string(), detail);
        let decision = Decision { question: question.to_owned(), verdict, person: staff.id, at: now };
        found(self.ports.voices.decide(id, &decision, entry).await?)
    }

    /// Asks for the words of a concern, as one of two people. `Ok` also if this person did before.
    ///
    /// # Errors
    /// See [`VoiceRefusal`].
    pub async fn unseal(&self, staff: &Staff, id: i64, now: Timestamp) -> Result<(), VoiceRefusal> {
        let (voice, area) = self.voice(staff, id).await?;
        if !voice.concern {
            return Err(VoiceRefusal::Unknown);
        }
        let lead = staff.may_in(Action::ConcernUnseal, area.as_deref());
        let entry = staff.did(now, "concern.unseal", id.to_string(), if lead { "lead" } else { "second" });
        self.ports.voices.unseal(id, &Unsealing { person: staff.id, lead, at: now }, entry).await?;
        Ok(())
    }

    /// Notes what was done about a concern.
    ///
    /// # Errors
    /// See [`VoiceRefusal`].
    pub async fn concern_done(
        &self,
        staff: &Staff,
        id: i64,
        outcome: ConcernOutcome,
        note: &str,
        now: Timestamp,
    ) -> Result<(), VoiceRefusal> {
        let (voice, area) = self.voice(staff, id).await?;
        if outcome == ConcernOutcome::Raised
            || !voice.concern
            || !voice.unsealed()
            || !staff.may_in(Action::ConcernUnseal, area.as_deref())
        {
            return Err(VoiceRefusal::Refused);
        }
        let entry = staff.did(now, "concern.outcome", id.to_string(), outcome.code());
        let done = Done { outcome, note: note.to_owned(), person: staff.id, at: now };
        found(self.ports.voices.done(id, &done, entry).await?)
    }

    /// A recording of a response, for somebody whom its words are for: the copy for every player if
    /// there is one.
    ///
    /// # Errors
    /// [`RecordingRefusal::Unknown`] also for who may not hear it.
    pub async fn hear_voice(&self, staff: &Staff, id: i64, file: Uuid) -> Result<Playable, RecordingRefusal> {
        let (voice, area) = match self.voice(staff, id).await {
            Ok(found) => found,
            Err(VoiceRefusal::Store(error)) => return Err(error.into()),
            Err(_) => return Err(RecordingRefusal::Unknown),
        };
        let named = file.to_string();
        let has = |answer: &Answer| matches!(answer, Answer::Attached(attached) if attached.id == named);
        if !voice.opens_to(staff, area.as_deref()) || !voice.answers.iter().any(|(_, answer)| has(answer)) {
            return Err(RecordingRefusal::Unknown);
        }
        self.hear_sent(file, false).await
    }

    /// What may be quoted of the answers to a question: the words of answers that somebody marked
    /// safe, and nothing else. A page, file or report uses what a person said through this alone.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn safe_quotes(&self, wave: &str, question: &str) -> Result<Vec<SafeQuote>, StoreError> {
        let voices = self.ports.voices.safe(wave, question).await?;
        let quotes = voices.into_iter().filter_map(|voice| {
            let words = match voice.answers.get(question)? {
                Answer::Text(words) => words.clone(),
                Answer::Chosen(_, words) => words.clone()?,
                Answer::Attached(attached) => attached.words.clone()?,
                Answer::Number(_) | Answer::Skipped | Answer::Refused => return None,
            };
            let question = question.to_owned();
            Some(SafeQuote { wave: voice.wave, question, language: voice.language, words })
        });
        Ok(quotes.collect())
    }

    /// Whether a question of a wave asks for a day.
    pub fn asks_for_day(&self, wave: &str, question: &str) -> bool {
        let catalogue = self.catalogue();
        let wave = catalogue.waves.iter().find(|known| known.code == wave);
        let instrument = wave.and_then(|wave| catalogue.instrument(&wave.instrument, wave.version));
        let question = instrument.and_then(|instrument| instrument.question(question));
        question.is_some_and(|question| question.kind == heard_domain::instrument::Kind::Date)
    }
}

fn found(stored: bool) -> Result<(), VoiceRefusal> {
    if stored { Ok(()) } else { Err(VoiceRefusal::Unknown) }
}
