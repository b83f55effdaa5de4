//! Taking a response back with its receipt words.

use heard_domain::measure;

use crate::Services;
use crate::ports::StoreError;

/// Why nothing was withdrawn.
#[derive(Debug, thiserror::Error)]
pub enum WithdrawError {
    /// These are not the words of a receipt, or of none that is known.
    #[error("no response has these words")]
    Unknown,
    /// The wave is frozen: its counts are published as they are.
    #[error("the wave is frozen")]
    Frozen,
    /// The storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Services {
    /// Erases the response with these receipt words, its recordings, and what it added to the counts. Doing it
    /// again is as good as doing it once.
    ///
    /// # Errors
    /// See [`WithdrawError`].
    pub async fn withdraw(&self, typed: &str) -> Result<(), WithdrawError> {
        let receipt = self.words.read(typed).ok_or(WithdrawError::Unknown)?;
        let found = self.ports.responses.by_receipt(receipt.digest(&self.key)).await?;
        let response = found.ok_or(WithdrawError::Unknown)?;
        if response.withdrawn {
            return Ok(());
        }
        let counting = self.counting.read().await;
        let catalogue = self.catalogue();
        let wave = catalogue.waves.iter().find(|wave| wave.code == response.wave);
        let wave = wave.ok_or(StoreError::Inconsistent { table: "responses", column: "wave" })?;
        if wave.frozen {
            return Err(WithdrawError::Frozen);
        }
        let instrument = catalogue.instrument(&wave.instrument, wave.version);
        let instrument = instrument.ok_or(StoreError::Inconsistent { table: "waves", column: "version" })?;
        let tallies = measure::tally(instrument, &catalogue.strategies, &response.answers);
        let recordings = self.ports.recordings.of(response.uuid).await?;
        self.ports.responses.withdraw(response.uuid, tallies).await?;
        drop(counting);
        // Now nobody has them: what is not taken away here, after a crash say, is swept.
        for recording in recordings.into_iter().filter(|recording| recording.sent) {
            let copy = recording.played.map(|copy| copy.name);
            let names = recording.object.map(|object| object.name).into_iter().chain(copy);
            self.remove(&names.collect::<Vec<_>>()).await;
        }
        Ok(())
    }
}
