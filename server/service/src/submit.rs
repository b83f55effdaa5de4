//! Taking a response. The browser's PUT and the no-script form both come through here.

use heard_domain::answer::Answer;
use heard_domain::care;
use heard_domain::journey;
use heard_domain::measure;
use heard_domain::submission::{self, Submission};
use heard_domain::validate::{self, Violation};
use jiff::civil::Date;
use uuid::Uuid;

use crate::ports::{NewResponse, StoreError, Stored};
use crate::receipt::{Receipt, sha256};
use crate::{Services, Token};

/// Why a response was not taken. Nothing of it is stored then.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// There is no such way in.
    #[error("no such collector")]
    UnknownCollector,
    /// It takes no answers today.
    #[error("the collector is closed")]
    Closed,
    /// The answers are to another instrument or version than the one asked here.
    #[error("the answers are to another version")]
    OtherVersion,
    /// Answers that the instrument does not allow: question code and what is wrong.
    #[error("some answers are not right")]
    Invalid(Vec<(String, Violation)>),
    /// There is nothing in it.
    #[error("there is no answer in it")]
    Empty,
    /// Recordings that the answers name and that are not whole under this UUID: codes of their
    /// questions.
    #[error("some recordings are not there")]
    Recordings(Vec<String>),
    /// The visit has no ticket, or its code is used.
    #[error("the visit has no code that can be used")]
    Code,
    /// Another response has this UUID.
    #[error("another response has this UUID")]
    Conflict,
    /// The storage did not take it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Services {
    /// Takes a response at a way in that needs no ticket: see [`Services::submit_with`].
    ///
    /// # Errors
    /// See [`Refusal`].
    pub async fn submit(&self, uuid: Uuid, submission: Submission, today: Date) -> Result<Receipt, Refusal> {
        self.submit_with(uuid, submission, None, today).await
    }

    /// Takes a response and gives its receipt. The same response again gives the same receipt
    /// and changes nothing. `ticket` is that of the visit; where one is needed, its code is used up in
    /// the same step that stores the response. When this returns `Ok`, the response is durable.
    ///
    /// # Errors
    /// See [`Refusal`].
    pub async fn submit_with(
        &self,
        uuid: Uuid,
        mut submission: Submission,
        ticket: Option<&Token>,
        today: Date,
    ) -> Result<Receipt, Refusal> {
        let catalogue = self.catalogue();
        let entry = catalogue.entry(&submission.collector).ok_or(Refusal::UnknownCollector)?;
        let instrument = &entry.instrument;
        if submission.instrument != instrument.code || submission.version != instrument.version {
            return Err(Refusal::OtherVersion);
        }
        validate::check_all(instrument, &submission.answers).map_err(Refusal::Invalid)?;
        submission.answers = journey::clean(instrument, &submission.answers);
        if submission.answers.is_empty() {
            return Err(Refusal::Empty);
        }
        let payload = self.key.digest("payload", submission::encode(&submission).as_bytes());
        let receipt = Receipt::of(&self.key, uuid);
        let open = entry.open(today);
        let records = submission.answers.iter().any(|(_, answer)| matches!(answer, Answer::Attached(_)));
        let guarded = entry.way().guarded();
        let ticket = ticket.filter(|_| guarded).map(|ticket| sha256(&ticket.bytes()));
        if !open || records || guarded {
            // What was taken while it was open keeps its receipt, and its recordings wait no more.
            match self.ports.responses.payload(uuid).await? {
                Some(known) if known == payload => return Ok(receipt),
                Some(_) => return Err(Refusal::Conflict),
                None if !open => return Err(Refusal::Closed),
                None if guarded && ticket.is_none() => return Err(Refusal::Code),
                None => {}
            }
        }
        let recordings = self.named(uuid, &submission.collector, &submission.answers).await?;
        let recordings = recordings.map_err(Refusal::Recordings)?;
        let _counting = self.counting.read().await;
        let tallies = measure::tally(instrument, &self.catalogue().strategies, &submission.answers);
        // Nothing tells of it elsewhere: a line in a log has a time, and a time can tell a person.
        let concern = care::raises(instrument, &submission.answers, &self.phrases);
        let response = NewResponse {
            uuid,
            wave: entry.wave.code.clone(),
            collector: submission.collector,
            language: submission.language,
            presentation: submission.presentation,
            received: today,
            payload,
            receipt: receipt.digest(&self.key),
            answers: submission.answers,
            tallies,
            recordings,
            concern,
            ticket,
        };
        match self.ports.responses.submit(response).await? {
            Stored::New if records => {
                // What was recorded and then recorded again is wanted no more.
                if let Err(error) = self.erase_unsent(uuid).await {
                    tracing::warn!(error = &error as &dyn std::error::Error, "left to the sweep");
                }
                Ok(receipt)
            }
            Stored::New | Stored::Same => Ok(receipt),
            Stored::Different => Err(Refusal::Conflict),
            Stored::Spent => Err(Refusal::Code),
        }
    }
}
