//! What needs somebody today: each subject adds its own needs, and the home page says them in the
//! order of their urgency.

mod collecting;
mod figures;
mod reading;

use heard_service::ports::StoreError;

pub use collecting::{answers, day, wave_name};

use super::Visit;

/// How soon something must be done. The order is that of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Somebody may not be safe.
    Safety,
    /// Today.
    Now,
    /// This week or next.
    Soon,
    /// When there is time.
    Later,
}

/// Something that needs somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// How soon.
    pub urgency: Urgency,
    /// What it is, in a sentence or two.
    pub words: String,
    /// Where it is done.
    pub link: String,
    /// What is done there, for the link.
    pub action: String,
}

/// Everything that needs whoever is here, by what they may do, the most urgent first. A subject adds
/// what it knows in one line.
///
/// # Errors
/// If the storage fails.
pub async fn gather(visit: &Visit) -> Result<Vec<Need>, StoreError> {
    let mut needs = Vec::new();
    reading::add(visit, &mut needs).await?;
    collecting::add(visit, &mut needs).await?;
    figures::add(visit, &mut needs).await?;
    needs.sort_by_key(|need| need.urgency);
    Ok(needs)
}
