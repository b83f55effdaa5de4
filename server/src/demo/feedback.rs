//! Made-up entries on what changed: one that was done, one under way, one that cannot be.

use heard_domain::feedback;
use heard_domain::json;
use heard_service::Services;
use heard_service::ports::Revision;
use heard_service::staff::program_did;
use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::DemoError;

const ENTRIES: &str = include_str!("feedback.json");

/// How many days ago each was decided.
const AGO: [i32; 3] = [9, 30, 58];

/// Publishes them.
///
/// # Errors
/// If they cannot be read or stored.
pub async fn tell(services: &Services, today: Date) -> Result<(), DemoError> {
    let document = json::parse(ENTRIES).map_err(|_| DemoError::Feedback)?;
    let entries = document.as_list().ok_or(DemoError::Feedback)?;
    // A made-up moment: nobody published them.
    let at = today.to_zoned(TimeZone::UTC).map_err(|_| DemoError::Feedback)?.timestamp();
    for (number, (entry, ago)) in (1..).zip(entries.iter().zip(AGO)) {
        let mut entry = feedback::decode(entry).map_err(|_| DemoError::Feedback)?;
        entry.day = today.checked_sub(ago.days()).unwrap_or(today).to_string();
        let document = feedback::encode(&entry);
        let port = &services.ports().feedback;
        let uuid = Uuid::from_u128(0x4865_6172_6400_4000_8000_0000_0000_0000 + number);
        let id = port.add(uuid, &document, program_did(at, "feedback.add", "", "demonstration")).await?;
        let revision = Revision { number: 0, day: today, at, note: String::new(), document };
        port.publish(id, 0, &revision, program_did(at, "feedback.publish", "", "demonstration")).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use heard_domain::language::{Language, Presentation};

    use super::*;

    #[test]
    fn every_made_up_entry_is_whole_in_every_language_and_in_easy_read() {
        let document = json::parse(ENTRIES).expect("it is JSON");
        let entries = document.as_list().expect("it is a list");
        assert_eq!(entries.len(), AGO.len());
        for entry in entries {
            let entry = feedback::decode(entry).expect("it is an entry");
            for language in Language::all() {
                let (shown, _) = entry.said_in(language, Presentation::Standard).expect("there are words");
                assert_eq!(shown, language);
            }
            assert!(entry.written(Language::ENGLISH, Presentation::Easy).is_some());
            assert!(!entry.measures.is_empty());
        }
    }
}
