//! Versions, and what is said and vouched for about drafts.

use heard_domain::language::{Language, Presentation};
use heard_service::ports::{
    AuditEntry, DraftRule, InstrumentVersion, MediaItem, MediaKey, MediaKind, Ports, TranslationKey,
    VersionMark, Vouch, Wave,
};
use heard_service::staff::program_did;
use jiff::Timestamp;

use crate::builders::{digest, version, wave};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

fn entry(person: Option<i64>) -> AuditEntry {
    AuditEntry { person, ..program_did(NOW, "draft.change", "life", "") }
}

async fn person(ports: &Ports, name: &str) -> i64 {
    let email = format!("{}@heard.test", name.to_lowercase());
    ports.people.add(&email, name, &[], entry(None)).await.expect("added").expect("new")
}

async fn entries(ports: &Ports) -> usize {
    ports.audit.after(0, 100).await.expect("read").len()
}

/// The version, the strategies that count it and the entry come together or not at all.
pub async fn a_version_is_published_with_its_entry(ports: Ports) {
    let strategies = [("here".to_owned(), "{}".to_owned())];
    ports.catalogue.put_strategy("here", "[]").await.expect("stored");
    let rule = DraftRule { strategy: "here".into(), measure: "joy".into(), source: Some("{}".into()) };
    ports.versions.put_rule("life", &rule, entry(None)).await.expect("kept");
    assert_eq!(ports.versions.rules("life").await.expect("read"), [rule]);
    let first = version("life", 1);
    let key = MediaKey {
        instrument: "life".into(),
        version: 1,
        question: "enjoy".into(),
        language: Language::ENGLISH,
        presentation: Presentation::Standard,
        kind: MediaKind::Clip,
    };
    let media = [MediaItem { key, file: "one.mp3".into(), captions: None, poster: None }];
    assert!(ports.versions.publish(&first, &strategies, &media, NOW, entry(None)).await.expect("published"));
    assert_eq!(ports.media.all().await.expect("read"), media);
    let mark = VersionMark { code: "life".into(), version: 1, published: Some(NOW), closed: None };
    assert_eq!(ports.versions.marks().await.expect("read"), [mark]);
    assert_eq!(ports.catalogue.strategies().await.expect("read"), strategies);
    assert_eq!(ports.versions.rules("life").await.expect("read"), []);
    let before = entries(&ports).await;
    let other = InstrumentVersion { document: "other".into(), ..first };
    let more = [("here".to_owned(), "more".to_owned())];
    assert!(!ports.versions.publish(&other, &more, &[], NOW, entry(None)).await.expect("refused"));
    assert_eq!(ports.catalogue.strategies().await.expect("read"), strategies);
    assert_eq!(entries(&ports).await, before);
}

/// Also one that came with the program.
pub async fn a_version_is_closed_and_opened(ports: Ports) {
    assert!(!ports.versions.set_closed("life", 1, Some(NOW), entry(None)).await.expect("asked"));
    ports.catalogue.publish(&version("life", 1)).await.expect("published");
    for closed in [Some(NOW), None] {
        assert!(ports.versions.set_closed("life", 1, closed, entry(None)).await.expect("set"));
        let marks = ports.versions.marks().await.expect("read");
        assert_eq!((marks.len(), marks[0].closed, marks[0].published), (1, closed, None));
    }
    assert_eq!(entries(&ports).await, 2);
}

/// Waves that have it go on, and may be changed otherwise.
pub async fn a_closed_version_comes_into_no_new_wave(ports: Ports) {
    for number in [1, 2] {
        ports.catalogue.publish(&version("life", number)).await.expect("published");
    }
    ports.catalogue.put_wave(&wave("old")).await.expect("stored");
    let second = Wave { version: 2, ..wave("second") };
    ports.catalogue.put_wave(&second).await.expect("stored");
    assert!(ports.versions.set_closed("life", 1, Some(NOW), entry(None)).await.expect("set"));
    ports.catalogue.put_wave(&wave("new")).await.expect_err("refused");
    ports.catalogue.put_wave(&wave("second")).await.expect_err("refused");
    ports.catalogue.put_wave(&Wave { frozen: true, ..wave("old") }).await.expect("changed");
    assert!(ports.versions.set_closed("life", 1, None, entry(None)).await.expect("set"));
    ports.catalogue.put_wave(&wave("new")).await.expect("stored");
}

/// Two people who press at once do not log it twice.
pub async fn comments_are_dealt_with_once(ports: Ports) {
    let (ann, bob) = (person(&ports, "Ann").await, person(&ports, "Bob").await);
    let versions = &ports.versions;
    versions.comment("life", "enjoy", "Say it simpler.", entry(None)).await.expect_err("nobody");
    let id = versions.comment("life", "enjoy", "Say it simpler.", entry(Some(ann))).await.expect("said");
    assert!(!versions.resolve("home", id, true, entry(Some(bob))).await.expect("another instrument"));
    assert!(versions.resolve("life", id, true, entry(Some(bob))).await.expect("dealt with"));
    let before = entries(&ports).await;
    assert!(!versions.resolve("life", id, true, entry(Some(ann))).await.expect("again"));
    assert_eq!(entries(&ports).await, before);
    let comments = versions.comments("life").await.expect("read");
    assert_eq!((comments.len(), comments[0].by.as_str()), (1, "Ann"));
    assert_eq!(comments[0].resolved.as_deref(), Some("Bob"));
    assert!(versions.resolve("life", id, false, entry(Some(ann))).await.expect("opened"));
    assert_eq!(versions.comments("life").await.expect("read")[0].resolved, None);
}

/// Signing again is of the draft as it is then; publishing uses signatures up.
pub async fn a_signature_is_of_a_draft(ports: Ports) {
    let ann = person(&ports, "Ann").await;
    for draft in [digest(b'd', 1), digest(b'd', 2)] {
        ports.versions.sign("life", draft, entry(Some(ann))).await.expect("signed");
        let signed = ports.versions.signatures("life").await.expect("read");
        assert_eq!((signed.len(), signed[0].draft, signed[0].name.as_str()), (1, draft, "Ann"));
    }
    ports.versions.publish(&version("life", 1), &[], &[], NOW, entry(None)).await.expect("published");
    assert_eq!(ports.versions.signatures("life").await.expect("read"), []);
}

/// Who translated does not review; nobody signs before a review, nor other words than were reviewed.
pub async fn a_translation_is_reviewed_by_a_second_person(ports: Ports) {
    let (ann, bob) = (person(&ports, "Ann").await, person(&ports, "Bob").await);
    let welsh = Language::parse("cy").expect("Welsh");
    let key = TranslationKey::new("life", "enjoy", welsh, Presentation::Standard);
    let (source, words, other) = (digest(b's', 1), digest(b'w', 1), digest(b'w', 2));
    let vouch = |words, what, who| ports.versions.vouch(&key, source, words, what, entry(Some(who)));
    assert!(!vouch(words, Vouch::Reviewed, bob).await.expect("asked"));
    assert!(vouch(words, Vouch::Translated, ann).await.expect("kept"));
    assert!(!vouch(words, Vouch::Signed, bob).await.expect("asked"));
    assert!(!vouch(words, Vouch::Reviewed, ann).await.expect("asked"));
    assert!(!vouch(other, Vouch::Reviewed, bob).await.expect("asked"));
    assert!(vouch(words, Vouch::Reviewed, bob).await.expect("kept"));
    assert!(vouch(words, Vouch::Signed, ann).await.expect("kept"));
    let known = ports.versions.translations("life").await.expect("read");
    assert_eq!(known.len(), 1);
    assert_eq!((known[0].reviewed.as_deref(), known[0].signed.as_deref()), (Some("Bob"), Some("Ann")));
    // Translated anew, it begins again.
    assert!(vouch(other, Vouch::Translated, bob).await.expect("kept"));
    let known = ports.versions.translations("life").await.expect("read");
    assert_eq!((&known[0].reviewed, &known[0].signed, known[0].words), (&None, &None, other));
}
