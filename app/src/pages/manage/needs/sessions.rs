//! Sessions with a group that nobody ended.

use heard_service::ports::StoreError;
use heard_service::staff::Action;

use super::{Kind, Need, Urgency};
use crate::pages::manage::{Visit, frame};

/// Adds the sessions of earlier days that this person began and did not end.
///
/// # Errors
/// If the storage fails.
pub async fn add(visit: &Visit, needs: &mut Vec<Need>) -> Result<(), StoreError> {
    if !visit.staff.may(Action::SessionRun) {
        return Ok(());
    }
    let speech = frame::speech(&visit.app);
    let catalogue = visit.app.services.catalogue();
    let today = (visit.app.today)();
    let sessions = visit.app.services.group_sessions().await?;
    for session in sessions.iter().filter(|one| !one.closed && one.held < today && one.by == visit.staff.id) {
        let Some(entry) = catalogue.entry(&session.collector) else { continue };
        if !visit.may_in(Action::SessionRun, entry.collector.area.as_deref()) {
            continue;
        }
        let put = [("way", entry.label()), ("day", &*speech.date(session.held))];
        needs.push(Need {
            kind: Kind::Session,
            urgency: Urgency::Soon,
            words: speech.with("manage-home-session", &put),
            link: ["/manage/sessions/", &session.id.to_string()].concat(),
            action: speech.say("manage-home-session-go"),
        });
    }
    Ok(())
}
