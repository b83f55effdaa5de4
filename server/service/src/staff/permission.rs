//! What each role may do. Nothing is allowed that does not stand here.

use Action::{
    AccountOwn, AuditRead, CollectorEdit, CollectorRead, ConcernUnseal, FeedbackEdit, FeedbackPublish,
    HomeSee, ImportData, InstrumentComment, InstrumentEdit, InstrumentPublish, InstrumentRead,
    InstrumentSignOff, InstrumentTranslate, PaperEnter, PeopleManage, ReleaseFreeze, ReleaseTakeBack,
    ResultsPreview, SessionRun, StrategyEdit, StrategyRead, VoiceDecide, VoiceRead, WaveEdit, WaveRead,
};

/// What somebody is in the partnership.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Runs the place: people, roles, settings. Reads no voices.
    Administrator,
    /// Makes, opens, watches, publishes.
    Engagement,
    /// Works with figures.
    Analyst,
    /// Reads what people said.
    Reader,
    /// Is told of concerns.
    Safeguarding,
    /// Translates.
    Translator,
    /// A parent carer or young person: sees drafts, comments, signs off.
    CoProducer,
    /// Runs sessions and kiosks.
    Facilitator,
    /// Imports data, types in what came on paper.
    Data,
    /// Reads.
    Board,
}

/// What can be done to what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names say it, and `Role::actions` who may")]
pub enum Action {
    HomeSee,
    AccountOwn,
    PeopleManage,
    AuditRead,
    InstrumentRead,
    InstrumentEdit,
    InstrumentComment,
    InstrumentTranslate,
    InstrumentSignOff,
    InstrumentPublish,
    WaveRead,
    WaveEdit,
    CollectorRead,
    CollectorEdit,
    SessionRun,
    PaperEnter,
    ResultsPreview,
    ReleaseFreeze,
    ReleaseTakeBack,
    FeedbackEdit,
    FeedbackPublish,
    VoiceRead,
    VoiceDecide,
    ConcernUnseal,
    StrategyRead,
    StrategyEdit,
    ImportData,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 27] = [
        HomeSee,
        AccountOwn,
        PeopleManage,
        AuditRead,
        InstrumentRead,
        InstrumentEdit,
        InstrumentComment,
        InstrumentTranslate,
        InstrumentSignOff,
        InstrumentPublish,
        WaveRead,
        WaveEdit,
        CollectorRead,
        CollectorEdit,
        SessionRun,
        PaperEnter,
        ResultsPreview,
        ReleaseFreeze,
        ReleaseTakeBack,
        FeedbackEdit,
        FeedbackPublish,
        VoiceRead,
        VoiceDecide,
        ConcernUnseal,
        StrategyRead,
        StrategyEdit,
        ImportData,
    ];
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 10] = [
        Self::Administrator,
        Self::Engagement,
        Self::Analyst,
        Self::Reader,
        Self::Safeguarding,
        Self::Translator,
        Self::CoProducer,
        Self::Facilitator,
        Self::Data,
        Self::Board,
    ];

    /// The code that tables and forms use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Engagement => "engagement",
            Self::Analyst => "analyst",
            Self::Reader => "reader",
            Self::Safeguarding => "safeguarding",
            Self::Translator => "translator",
            Self::CoProducer => "co-producer",
            Self::Facilitator => "facilitator",
            Self::Data => "data",
            Self::Board => "board",
        }
    }

    /// The role with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// All that this role may do.
    pub fn actions(self) -> &'static [Action] {
        match self {
            Self::Administrator => &[
                HomeSee,
                AccountOwn,
                PeopleManage,
                AuditRead,
                InstrumentRead,
                WaveRead,
                CollectorRead,
                StrategyRead,
                StrategyEdit,
            ],
            Self::Engagement => &[
                HomeSee,
                AccountOwn,
                InstrumentRead,
                InstrumentEdit,
                InstrumentComment,
                InstrumentTranslate,
                InstrumentPublish,
                WaveRead,
                WaveEdit,
                CollectorRead,
                CollectorEdit,
                SessionRun,
                PaperEnter,
                ResultsPreview,
                ReleaseFreeze,
                ReleaseTakeBack,
                FeedbackEdit,
                FeedbackPublish,
                VoiceRead,
                VoiceDecide,
                StrategyRead,
                StrategyEdit,
            ],
            Self::Analyst => {
                &[HomeSee, AccountOwn, InstrumentRead, WaveRead, CollectorRead, ResultsPreview, StrategyRead]
            }
            Self::Reader => &[HomeSee, AccountOwn, InstrumentRead, VoiceRead, VoiceDecide],
            // Who reads a concern says too whether its words may ever be quoted, and raises one that no
            // word gave away.
            Self::Safeguarding => {
                &[HomeSee, AccountOwn, InstrumentRead, VoiceRead, VoiceDecide, ConcernUnseal]
            }
            Self::Translator => {
                &[HomeSee, AccountOwn, InstrumentRead, InstrumentComment, InstrumentTranslate]
            }
            Self::CoProducer => &[HomeSee, AccountOwn, InstrumentRead, InstrumentComment, InstrumentSignOff],
            Self::Facilitator => &[HomeSee, AccountOwn, CollectorRead, SessionRun],
            Self::Data => &[HomeSee, AccountOwn, StrategyRead, PaperEnter, ImportData],
            Self::Board => &[HomeSee, AccountOwn, InstrumentRead, WaveRead, StrategyRead],
        }
    }

    /// Whether this role may do something.
    pub fn may(self, action: Action) -> bool {
        self.actions().contains(&action)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_is_somebodys_and_every_code_leads_back() {
        for action in Action::ALL {
            assert!(Role::ALL.into_iter().any(|role| role.may(action)), "{action:?}");
        }
        for role in Role::ALL {
            assert_eq!(Role::parse(role.code()), Some(role));
            assert!(role.may(HomeSee) && role.may(AccountOwn));
        }
    }

    #[test]
    fn who_runs_the_place_reads_no_voices() {
        assert!(!Role::Administrator.may(VoiceRead));
        assert!(!Role::Engagement.may(PeopleManage));
        assert!(!Role::Engagement.may(ConcernUnseal));
        assert!(Role::Safeguarding.may(VoiceDecide));
    }
}
