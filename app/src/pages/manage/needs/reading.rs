//! Voices that wait, and concerns.

use heard_service::ports::{Backlog, StoreError};
use heard_service::staff::Action;
use jiff::ToSpan;

use super::{Kind, Need, Urgency};
use crate::i18n::Speech;
use crate::pages::manage::{Visit, frame};

/// So many days somebody may have waited to be read before it is pressing.
const PATIENCE: i64 = 7;

/// Adds what waits to be read.
///
/// # Errors
/// If the storage fails.
pub async fn add(visit: &Visit, needs: &mut Vec<Need>) -> Result<(), StoreError> {
    let (services, staff) = (&visit.app.services, &visit.staff);
    let speech = frame::speech(&visit.app);
    let today = (visit.app.today)();
    let late = today.checked_sub(PATIENCE.days()).unwrap_or(today);
    if staff.may(Action::ConcernUnseal) {
        let backlog = services.backlog(staff, Action::ConcernUnseal, late).await?;
        let unsealed = backlog.concerns - backlog.sealed;
        for (key, count) in [("manage-home-sealed", backlog.sealed), ("manage-home-unsealed", unsealed)] {
            if count > 0 {
                let words = speech.count(key, "n", count, &[]);
                needs.push(need(speech, Urgency::Safety, words, "manage-home-sealed-go"));
            }
        }
    } else if staff.may(Action::VoiceRead) {
        let backlog = services.backlog(staff, Action::VoiceRead, late).await?;
        if backlog.sealed > 0 {
            let words = speech.count("manage-home-second", "n", backlog.sealed, &[]);
            needs.push(need(speech, Urgency::Safety, words, "manage-home-second-go"));
        }
    }
    if staff.may(Action::VoiceDecide) {
        let backlog = services.backlog(staff, Action::VoiceDecide, late).await?;
        let days = backlog.oldest.and_then(|oldest| today.since(oldest).ok());
        let days = days.and_then(|span| u64::try_from(span.get_days()).ok()).unwrap_or_default();
        waiting(speech, &backlog, days, needs);
    }
    Ok(())
}

/// Those who have waited for more than a week, and then the others. `days` is how long the oldest has
/// waited.
fn waiting(speech: Speech<'_>, backlog: &Backlog, days: u64, needs: &mut Vec<Need>) {
    let oldest = match days {
        0 => speech.say("manage-home-oldest-today"),
        days => speech.count("manage-home-oldest", "days", days, &[]),
    };
    if backlog.late > 0 {
        let words = speech.count("manage-home-late", "n", backlog.late, &[]);
        needs.push(need(speech, Urgency::Now, [words, oldest].join(" "), "manage-home-voices-go"));
        let others = backlog.voices - backlog.late;
        if others > 0 {
            let words = speech.count("manage-home-voices-more", "n", others, &[]);
            needs.push(need(speech, Urgency::Soon, words, "manage-home-voices-go"));
        }
    } else if backlog.voices > 0 {
        let words = speech.count("manage-home-voices", "n", backlog.voices, &[]);
        needs.push(need(speech, Urgency::Soon, [words, oldest].join(" "), "manage-home-voices-go"));
    }
}

fn need(speech: Speech<'_>, urgency: Urgency, words: String, action: &str) -> Need {
    let (link, action) = ("/manage/voices".to_owned(), speech.say(action));
    Need { kind: Kind::Reading, urgency, words, link, action }
}
