//! Voices that wait, and concerns.

use heard_service::ports::StoreError;
use heard_service::staff::Action;

use super::{Need, Urgency};
use crate::pages::manage::{Visit, frame};

/// So many days somebody may have waited to be read before it is pressing.
const PATIENCE: u64 = 7;

/// Adds what waits to be read.
///
/// # Errors
/// If the storage fails.
pub async fn add(visit: &Visit, needs: &mut Vec<Need>) -> Result<(), StoreError> {
    let (services, staff) = (&visit.app.services, &visit.staff);
    let speech = frame::speech(&visit.app);
    let link = || "/manage/voices".to_owned();
    if staff.may(Action::ConcernUnseal) {
        let backlog = services.backlog(staff, Action::ConcernUnseal).await?;
        let unsealed = backlog.concerns - backlog.sealed;
        for (key, count) in [("manage-home-sealed", backlog.sealed), ("manage-home-unsealed", unsealed)] {
            if count > 0 {
                needs.push(Need {
                    urgency: Urgency::Safety,
                    words: speech.count(key, "n", count, &[]),
                    link: link(),
                    action: speech.say("manage-home-sealed-go"),
                });
            }
        }
    } else if staff.may(Action::VoiceRead) {
        let backlog = services.backlog(staff, Action::VoiceRead).await?;
        if backlog.sealed > 0 {
            needs.push(Need {
                urgency: Urgency::Safety,
                words: speech.count("manage-home-second", "n", backlog.sealed, &[]),
                link: link(),
                action: speech.say("manage-home-second-go"),
            });
        }
    }
    if staff.may(Action::VoiceDecide) {
        let backlog = services.backlog(staff, Action::VoiceDecide).await?;
        if backlog.voices > 0 {
            let days = backlog.oldest.and_then(|oldest| (visit.app.today)().since(oldest).ok());
            let days = days.and_then(|span| u64::try_from(span.get_days()).ok()).unwrap_or_default();
            let words = speech.count("manage-home-voices", "n", backlog.voices, &[]);
            let oldest = match days {
                0 => speech.say("manage-home-oldest-today"),
                days => speech.count("manage-home-oldest", "days", days, &[]),
            };
            needs.push(Need {
                urgency: if days > PATIENCE { Urgency::Now } else { Urgency::Soon },
                words: [words, oldest].join(" "),
                link: link(),
                action: speech.say("manage-home-voices-go"),
            });
        }
    }
    Ok(())
}
