//! Recorded clips and signed videos of questions.

use heard_domain::language::{Language, Presentation};
use heard_service::ports::{MediaItem, MediaKey, MediaKind, Ports};

use crate::builders::lay_out;

fn clip(question: &str) -> MediaItem {
    let key = MediaKey {
        instrument: "life".into(),
        version: 1,
        question: question.into(),
        language: Language::ENGLISH,
        presentation: Presentation::Standard,
        kind: MediaKind::Clip,
    };
    MediaItem { key, file: "one.mp3".into(), captions: None, poster: None }
}

fn video(question: &str) -> MediaItem {
    let MediaItem { key, .. } = clip(question);
    MediaItem {
        key: MediaKey { kind: MediaKind::Video, ..key },
        file: "two.webm".into(),
        captions: Some("three.vtt".into()),
        poster: Some("four.png".into()),
    }
}

/// The same question may have a clip and a video, in each language and presentation.
pub async fn media_are_stored_and_replaced_by_key(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    assert_eq!(ports.media.all().await.expect("read"), []);
    let polish = Language::parse("pl").expect("Polish is spoken here");
    let key = |language, presentation| MediaKey { language, presentation, ..clip("enjoy").key };
    let easy = MediaItem { key: key(Language::ENGLISH, Presentation::Easy), ..clip("enjoy") };
    let foreign = MediaItem { key: key(polish, Presentation::Standard), ..clip("enjoy") };
    let all = [clip("club"), easy, clip("enjoy"), video("enjoy"), foreign];
    for item in all.iter().rev() {
        ports.media.put(item).await.expect("stored");
    }
    assert_eq!(ports.media.all().await.expect("read"), all);
    let other = MediaItem { file: "five.wav".into(), ..clip("enjoy") };
    ports.media.put(&other).await.expect("replaced");
    let stored = ports.media.all().await.expect("read");
    assert_eq!(stored.len(), all.len());
    assert!(stored.contains(&other) && !stored.contains(&clip("enjoy")));
}

/// What is removed is gone, and its neighbours stay.
pub async fn removed_media_are_gone(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    for item in [clip("enjoy"), video("enjoy")] {
        ports.media.put(&item).await.expect("stored");
    }
    assert!(ports.media.remove(&clip("enjoy").key).await.expect("removed"));
    assert!(!ports.media.remove(&clip("enjoy").key).await.expect("nothing there"));
    assert_eq!(ports.media.all().await.expect("read"), [video("enjoy")]);
}

/// A video without captions, a clip with some, and a clip of an unknown instrument.
pub async fn media_that_cannot_be_are_refused(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let elsewhere = MediaKey { version: 9, ..clip("enjoy").key };
    for wrong in [
        MediaItem { captions: None, ..video("enjoy") },
        MediaItem { captions: Some("three.vtt".into()), ..clip("enjoy") },
        MediaItem { key: elsewhere, ..clip("enjoy") },
    ] {
        ports.media.put(&wrong).await.expect_err("refused");
    }
    assert_eq!(ports.media.all().await.expect("read"), []);
}
