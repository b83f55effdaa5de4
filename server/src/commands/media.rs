//! `heard media`

use std::path::PathBuf;

use clap::{Args, Subcommand};
use heard_domain::language::{Language, Presentation};
use heard_service::ports::{MediaItem, MediaKey, MediaKind};

use super::Outcome;
use crate::config::Config;
use crate::house::House;
use crate::media::{Content, Shelf};

/// What to do with clips and videos. A running server shows the change within a minute.
#[derive(Subcommand)]
pub enum Command {
    /// Give a question a recorded clip or a signed video, in place of the one that it may have.
    ///
    /// A clip is a person reading the question and its answers: mp3, m4a, ogg, webm or wav, up to 8 MB.
    /// A video is a person signing them: mp4 or webm, up to 200 MB, with captions in `WebVTT`.
    Add {
        #[command(flatten)]
        place: Place,
        /// A recording of a person reading the question and its answers
        #[arg(long, value_name = "FILE", required_unless_present = "video", conflicts_with = "video")]
        clip: Option<PathBuf>,
        /// A video of a person signing them
        #[arg(long, value_name = "FILE", requires = "captions")]
        video: Option<PathBuf>,
        /// What the video says, as captions (`WebVTT`)
        #[arg(long, value_name = "FILE.vtt", requires = "video")]
        captions: Option<PathBuf>,
        /// A picture to show before the video plays: png, jpeg or webp
        #[arg(long, value_name = "FILE", requires = "video")]
        poster: Option<PathBuf>,
    },
    /// List every clip and video.
    List,
    /// Take a clip or a video away, and its files with it.
    Remove {
        #[command(flatten)]
        place: Place,
        /// The clip
        #[arg(long, required_unless_present = "video", conflicts_with = "video")]
        clip: bool,
        /// The video
        #[arg(long)]
        video: bool,
    },
}

/// Which words of which question.
#[derive(Args)]
pub struct Place {
    /// Code of the instrument
    #[arg(long, value_name = "CODE")]
    instrument: String,
    /// Its version
    #[arg(long, value_name = "N")]
    version: u32,
    /// Code of the question
    #[arg(long, value_name = "CODE")]
    question: String,
    /// The language of the words: en, cy, pl, ro, bg, uk, ur, pa, ar
    #[arg(long, value_name = "TAG", value_parser = language)]
    lang: Language,
    /// The presentation of the words: standard or easy
    #[arg(long, value_name = "CODE", value_parser = presentation, default_value = "standard")]
    presentation: Presentation,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::parse(tag).ok_or_else(|| "Heard does not speak this language".to_owned())
}

fn presentation(code: &str) -> Result<Presentation, String> {
    let own_words = [Presentation::Standard, Presentation::Easy];
    own_words
        .into_iter()
        .find(|known| known.code() == code)
        .ok_or_else(|| "words are standard or easy".to_owned())
}

impl Place {
    fn key(self, kind: MediaKind) -> MediaKey {
        let Self { instrument, version, question, lang, presentation } = self;
        MediaKey { instrument, version, question, language: lang, presentation, kind }
    }
}

/// Does it.
pub async fn run(config: Config, command: Command) -> Outcome {
    let shelf = Shelf::of(&config.data);
    let house = House::open(&config).await?;
    let done = act(&house, &shelf, command).await;
    house.close().await;
    done
}

async fn act(house: &House, shelf: &Shelf, command: Command) -> Outcome {
    match command {
        Command::Add { place, clip, video, captions, poster } => {
            let kind = if clip.is_some() { MediaKind::Clip } else { MediaKind::Video };
            let key = place.key(kind);
            // Before any file is copied.
            house.services.media_fits(&key)?;
            let take =
                |path: Option<PathBuf>, content| path.map(|path| shelf.take(&path, content)).transpose();
            let content = if kind == MediaKind::Clip { Content::Clip } else { Content::Video };
            // The small ones first: a fault in them is cheaper.
            let captions = take(captions, Content::Captions)?;
            let poster = take(poster, Content::Picture)?;
            let file = take(clip.or(video), content)?.ok_or("there is no file")?;
            let before = house.services.ports().media.all().await?;
            let item = MediaItem { key, file, captions, poster };
            house.services.put_media(&item).await?;
            if let Some(replaced) = before.iter().find(|known| known.key == item.key) {
                shelf.drop_unused(replaced, &house.services.shelved().await?)?;
            }
            println!("Added: {}", line(&item));
            Ok(true)
        }
        Command::List => {
            let items = house.services.ports().media.all().await?;
            if items.is_empty() {
                println!("There are no clips and no videos.");
            }
            for item in items {
                println!("{}", line(&item));
            }
            Ok(true)
        }
        Command::Remove { place, clip, .. } => {
            let kind = if clip { MediaKind::Clip } else { MediaKind::Video };
            let Some(gone) = house.services.remove_media(&place.key(kind)).await? else {
                return Err("there is no such clip or video".into());
            };
            shelf.drop_unused(&gone, &house.services.shelved().await?)?;
            println!("Removed: {}", line(&gone));
            Ok(true)
        }
    }
}

/// One line about an item.
fn line(item: &MediaItem) -> String {
    let MediaKey { instrument, version, question, language, presentation, kind } = &item.key;
    let kind = match kind {
        MediaKind::Clip => "clip",
        MediaKind::Video => "video",
    };
    let files: Vec<&str> = [Some(&item.file), item.captions.as_ref(), item.poster.as_ref()]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    format!(
        "{instrument} {version} {question} {} {} {kind}: {}",
        language.tag(),
        presentation.code(),
        files.join(", ")
    )
}
