//! What needs somebody today: each subject adds its own needs, and the home page says them in the
//! order of their urgency.

mod drafts;
mod figures;
mod kind;
mod reading;
mod sessions;
mod translations;
mod waves;
mod ways;
mod words;

use heard_service::ports::StoreError;

pub use kind::Kind;
pub use waves::open;
pub use words::{answers, day, reached};

use super::{Visit, frame};
use crate::i18n::Speech;

/// So many needs of one kind are said one by one; more become one with their number.
const ONE_BY_ONE: usize = 3;

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
    /// What it is about.
    pub kind: Kind,
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
    waves::add(visit, &mut needs).await?;
    ways::add(visit, &mut needs);
    sessions::add(visit, &mut needs).await?;
    figures::add(visit, &mut needs).await?;
    drafts::add(visit, &mut needs).await?;
    needs.sort_by_key(|need| need.urgency);
    Ok(fold(frame::speech(&visit.app), needs))
}

/// Says many needs of one kind and urgency as one, where the first of them stood.
fn fold(speech: Speech<'_>, needs: Vec<Need>) -> Vec<Need> {
    let alike = |need: &Need| {
        let same = |other: &&Need| (other.kind, other.urgency) == (need.kind, need.urgency);
        needs.iter().filter(same).count()
    };
    let mut folded: Vec<Need> = Vec::new();
    for need in &needs {
        let (count, many) = (alike(need), need.kind.many());
        match many.filter(|_| count > ONE_BY_ONE) {
            None => folded.push(need.clone()),
            Some(_) if folded.iter().any(|one| (one.kind, one.urgency) == (need.kind, need.urgency)) => {}
            Some(many) => folded.push(Need {
                words: speech.count(many.words, "n", count as u64, &[]),
                link: many.link.to_owned(),
                action: speech.say(many.action),
                ..need.clone()
            }),
        }
    }
    folded
}
