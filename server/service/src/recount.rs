//! Checking the counts against the stored responses.

use std::collections::BTreeMap;

use heard_domain::disclosure::Raw;
use heard_domain::measure;

use crate::Services;
use crate::ports::StoreError;

/// Responses read at once.
const PAGE: u32 = 500;

/// What checking one wave found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recount {
    /// Code of the wave.
    pub wave: String,
    /// Whether the kept counts, and the number by way in, are what the responses add up to.
    pub agrees: bool,
}

impl Services {
    /// Counts every wave anew from its responses, and compares.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn recount(&self) -> Result<Vec<Recount>, StoreError> {
        let catalogue = self.catalogue();
        let mut found = Vec::new();
        for wave in &catalogue.waves {
            let instrument = catalogue
                .instrument(&wave.instrument, wave.version)
                .ok_or(StoreError::Inconsistent { table: "waves", column: "version" })?;
            let mut counted: BTreeMap<(String, String), Raw> = BTreeMap::new();
            let (mut after, mut responses) = (0, Raw::ZERO);
            loop {
                let page = self.ports.responses.page(&wave.code, after, PAGE).await?;
                let Some((last, _)) = page.last() else { break };
                after = *last;
                for (_, response) in &page {
                    responses += Raw::new(1);
                    for tally in measure::tally(instrument, &catalogue.strategies, &response.answers) {
                        *counted.entry((tally.subject, tally.cell)).or_insert(Raw::ZERO) += Raw::new(1);
                    }
                }
            }
            let kept: BTreeMap<(String, String), Raw> = self
                .ports
                .responses
                .counts(&wave.code)
                .await?
                .into_iter()
                .filter(|(_, _, count)| *count != Raw::ZERO)
                .map(|(subject, cell, count)| ((subject, cell), count))
                .collect();
            let reach = self.reach(&wave.code).await?.into_iter().map(|(_, count)| count).sum::<Raw>();
            let agrees = counted == kept && responses == reach;
            found.push(Recount { wave: wave.code.clone(), agrees });
        }
        Ok(found)
    }
}
