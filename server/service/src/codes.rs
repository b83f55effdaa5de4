//! One-use codes: making them, and coming in with one.
//!
//! A code is shown when it is made and never again: the storage has its first part, by which it is
//! found, and a keyed digest of the rest. Whoever types a right one gets a ticket for this visit;
//! the response that comes with the ticket uses the code up.

use std::collections::HashSet;

use heard_domain::code::Code;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::drafts::DRAFT_DAYS;
use crate::ports::{Batch, Digest, NewBatch, StoreError};
use crate::receipt::sha256;
use crate::staff::Staff;
use crate::{Services, Token};

/// Codes made at once, at most.
pub const MOST_CODES: u32 = 2000;

/// What became of a code that somebody typed.
pub enum Typed {
    /// It is right: the ticket of this visit.
    Right(Token),
    /// It is right, and a response came with it.
    Used,
    /// It is none.
    Unknown,
}

impl Services {
    /// Makes a batch of codes, shown now and never again. `None` if this batch was made before.
    ///
    /// # Errors
    /// If the storage fails.
    #[allow(clippy::too_many_arguments, reason = "each is said by somebody else")]
    pub async fn make_codes(
        &self,
        batch: &Token,
        collector: &str,
        label: &str,
        how_many: u32,
        random: &(dyn Fn() -> [u8; 32] + Send + Sync),
        by: &Staff,
        now: Timestamp,
        today: Date,
    ) -> Result<Option<Vec<Code>>, StoreError> {
        let mut taken: HashSet<String> = self.ports.codes.selectors(collector).await?.into_iter().collect();
        let mut made = Vec::new();
        while made.len() < how_many.min(MOST_CODES) as usize {
            // Of 32 bytes, ten that can be used are not there once in very many years.
            let Some(code) = Code::new(&random()) else { continue };
            if taken.insert(code.selector.clone()) {
                made.push(code);
            }
        }
        let new = NewBatch {
            batch: sha256(&batch.bytes()),
            collector: collector.to_owned(),
            label: label.to_owned(),
            made: today,
            codes: made.iter().map(|code| (code.selector.clone(), self.verifier(collector, code))).collect(),
        };
        let audit = by.did(now, "codes.make", collector, format!("{label}: {}", made.len()));
        Ok(self.ports.codes.add(new, audit).await?.then_some(made))
    }

    fn verifier(&self, collector: &str, code: &Code) -> Digest {
        let whole = [collector, " ", &code.selector, " ", &code.verifier].concat();
        self.key.digest("code", whole.as_bytes())
    }

    /// Looks a code up. A right one gives a ticket; nothing is used up yet. Only whoever has the
    /// whole code is told that it is used.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn enter_code(
        &self,
        collector: &str,
        typed: &str,
        random: [u8; 32],
        today: Date,
    ) -> Result<Typed, StoreError> {
        let Some(code) = Code::read(typed) else { return Ok(Typed::Unknown) };
        let known = self.ports.codes.get(collector, &code.selector).await?;
        // As much is done for a code that is none as for one that is, so that the time tells nothing.
        let expected = known.as_ref().map_or([0; 32], |known| known.verifier);
        let given = self.verifier(collector, &code);
        let differs = expected.iter().zip(given).fold(0, |sum, (one, other)| sum | (one ^ other));
        match known {
            Some(known) if differs == 0 && known.used => Ok(Typed::Used),
            Some(_) if differs == 0 => {
                let ticket = Token::new(random);
                let (digest, selector) = (sha256(&ticket.bytes()), Some(code.selector.as_str()));
                self.ports.codes.put_ticket(digest, collector, selector, today).await?;
                Ok(Typed::Right(ticket))
            }
            _ => Ok(Typed::Unknown),
        }
    }

    /// Lets somebody of staff type in what came on paper: a ticket that is good for several responses.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn enter_paper(
        &self,
        collector: &str,
        random: [u8; 32],
        by: &Staff,
        now: Timestamp,
        today: Date,
    ) -> Result<Token, StoreError> {
        let ticket = Token::new(random);
        self.ports.audit.add(by.did(now, "paper.enter", collector, "")).await?;
        self.ports.codes.put_ticket(sha256(&ticket.bytes()), collector, None, today).await?;
        Ok(ticket)
    }

    /// Whether a visit with this ticket may answer at a way in.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn may_answer(&self, ticket: &Token, collector: &str) -> Result<bool, StoreError> {
        self.ports.codes.ticket(sha256(&ticket.bytes()), collector).await
    }

    /// Ends a visit. Its code, if it has one, can be typed again.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn end_visit(&self, ticket: &Token) -> Result<(), StoreError> {
        self.ports.codes.erase_ticket(sha256(&ticket.bytes())).await
    }

    /// Ends visits that nobody came back to for a week; how many.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn purge_tickets(&self, today: Date) -> Result<u64, StoreError> {
        let day = today.checked_sub(DRAFT_DAYS.days()).unwrap_or(today);
        self.ports.codes.purge_tickets(day).await
    }

    /// Every batch of codes.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn code_batches(&self) -> Result<Vec<Batch>, StoreError> {
        self.ports.codes.batches().await
    }
}
