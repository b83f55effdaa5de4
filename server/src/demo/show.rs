//! One question of the demonstration has a clip and a video. No person recorded them: each says
//! of itself that it is a placeholder, and where a person would be.

use heard_domain::language::{Language, Presentation};
use heard_service::Services;
use heard_service::ports::{MediaItem, MediaKey, MediaKind};

use super::DemoError;
use crate::media::{Content, Shelf};

const CLIP: &[u8] = include_bytes!("media/placeholder.mp3");
const VIDEO: &[u8] = include_bytes!("media/placeholder.mp4");
const CAPTIONS: &[u8] = include_bytes!("media/placeholder.vtt");

/// Puts the placeholders at the first question, unless there is a clip or a video anywhere.
///
/// # Errors
/// If they cannot be kept.
pub async fn show(services: &Services, shelf: &Shelf) -> Result<(), DemoError> {
    if !services.catalogue().media.is_empty() {
        return Ok(());
    }
    let key = |kind| MediaKey {
        instrument: "quality-of-life".to_owned(),
        version: 1,
        question: "practice".to_owned(),
        language: Language::ENGLISH,
        presentation: Presentation::Standard,
        kind,
    };
    let clip = MediaItem {
        key: key(MediaKind::Clip),
        file: shelf.put(CLIP, Content::Clip)?,
        captions: None,
        poster: None,
    };
    let video = MediaItem {
        key: key(MediaKind::Video),
        file: shelf.put(VIDEO, Content::Video)?,
        captions: Some(shelf.put(CAPTIONS, Content::Captions)?),
        poster: None,
    };
    services.put_media(&clip).await?;
    services.put_media(&video).await?;
    Ok(())
}
