//! Where a person is in the journey, and what they see there.

use heard_domain::draft::Draft;
use heard_domain::instrument::Instrument;
use heard_domain::journey::Step;

/// Where a person is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Before the first question: language, presentation, promises.
    Start,
    /// At the question with this position.
    Question(usize),
    /// At the help that is open over the question with this position.
    Care(usize),
    /// At the list of answers.
    Check,
    /// After sending, with the receipt.
    Thanks(Vec<String>),
    /// Sending did not work yet; it is tried again.
    Unsent,
    /// The server said no: the key of the reason.
    Refused(&'static str),
}

/// One moment of the journey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// Where.
    pub place: Place,
    /// What was answered until now.
    pub draft: Draft,
    /// Whether one answer is being changed from the list of answers.
    pub returning: bool,
    /// Whether script is walking; then the hidden field of the page is the truth.
    pub live: bool,
}

impl Place {
    /// The last part of its address.
    pub fn address(&self, instrument: &Instrument) -> String {
        match self {
            Place::Start => String::new(),
            // Help has no address of its own: no history tells that it was shown.
            Place::Question(at) | Place::Care(at) => instrument.questions[*at].code.clone(),
            Place::Check | Place::Unsent | Place::Refused(_) => "check".to_owned(),
            Place::Thanks(_) => "thanks".to_owned(),
        }
    }

    /// The place with this address. What needs more than an address to be shown is not found.
    pub fn parse(address: &str, instrument: &Instrument) -> Option<Place> {
        match address {
            "" => Some(Place::Start),
            "check" => Some(Place::Check),
            code => instrument.position(code).map(Place::Question),
        }
    }
}

impl Place {
    /// This place for the person with this draft: where help is open over a question, that.
    #[must_use]
    pub fn cared(self, draft: &Draft, instrument: &Instrument) -> Place {
        match self {
            Place::Question(at) if draft.card() == Some(&instrument.questions[at].code) => Place::Care(at),
            place => place,
        }
    }
}

impl From<Step> for Place {
    fn from(step: Step) -> Self {
        match step {
            Step::Question(at) => Place::Question(at),
            Step::Check => Place::Check,
        }
    }
}
