//! Recorded clips and signed videos: how they are served, and where the journey shows them.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use heard::media::{Content, Shelf};
use heard_domain::language::{Language, Presentation};
use heard_service::ports::{MediaItem, MediaKey, MediaKind};

use crate::site::{CHILDREN, Reply, Site, request};

const CLIP: &[u8] = include_bytes!("../../../server/src/demo/media/placeholder.mp3");
const CAPTIONS: &[u8] = include_bytes!("../../../server/src/demo/media/placeholder.vtt");
const VIDEO: &[u8] = include_bytes!("../../../server/src/demo/media/placeholder.mp4");

fn key(kind: MediaKind) -> MediaKey {
    MediaKey {
        instrument: "quality-of-life".into(),
        version: 1,
        question: "enjoy".into(),
        language: Language::ENGLISH,
        presentation: Presentation::Standard,
        kind,
    }
}

/// A site whose question `enjoy` has a clip and a video; the names of their files.
async fn site() -> (Site, MediaItem, MediaItem) {
    let site = Site::open().await;
    let shelf = Shelf::of(site.folder.path());
    let file = shelf.put(CLIP, Content::Clip).unwrap();
    let clip = MediaItem { key: key(MediaKind::Clip), file, captions: None, poster: None };
    let video = MediaItem {
        key: key(MediaKind::Video),
        file: shelf.put(VIDEO, Content::Video).unwrap(),
        captions: Some(shelf.put(CAPTIONS, Content::Captions).unwrap()),
        poster: None,
    };
    site.services.put_media(&clip).await.unwrap();
    site.services.put_media(&video).await.unwrap();
    (site, clip, video)
}

async fn part(site: &Site, file: &str, range: &str) -> Reply {
    let ask = request(Method::GET, &format!("/media/{file}")).header(header::RANGE, range);
    site.send(ask.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn files_are_served_whole_and_in_parts() {
    let (site, clip, video) = site().await;
    let whole = site.get(&format!("/media/{}", clip.file)).await;
    assert_eq!(whole.status, StatusCode::OK);
    assert!(whole.body == CLIP);
    for (name, value) in [
        ("content-type", "audio/mpeg"),
        ("accept-ranges", "bytes"),
        ("cache-control", "public, max-age=31536000, immutable"),
        ("x-content-type-options", "nosniff"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(whole.header(name), value);
    }
    let length = CLIP.len();
    let some = part(&site, &clip.file, "bytes=10-19").await;
    assert_eq!(some.status, StatusCode::PARTIAL_CONTENT);
    assert!(some.body == CLIP[10..20]);
    assert_eq!(some.header("content-range"), format!("bytes 10-19/{length}"));
    assert_eq!(some.header("content-length"), "10");
    let last = part(&site, &clip.file, "bytes=-5").await;
    assert!(last.body == CLIP[length - 5..]);
    let behind = part(&site, &clip.file, "bytes=999999-").await;
    assert_eq!(behind.status, StatusCode::RANGE_NOT_SATISFIABLE);
    assert_eq!(behind.header("content-range"), format!("bytes */{length}"));
    assert!(behind.body.is_empty());
    assert!(part(&site, &clip.file, "bytes=0-1,5-6").await.body == CLIP);
    let head = request(Method::HEAD, &format!("/media/{}", video.file)).body(Body::empty()).unwrap();
    let head = site.send(head).await;
    assert_eq!((head.header("content-type"), head.body.len()), ("video/mp4", 0));
    let captions = site.get(&format!("/media/{}", video.captions.unwrap())).await;
    assert_eq!(captions.header("content-type"), "text/vtt; charset=utf-8");
}

#[tokio::test]
async fn a_range_of_another_file_means_the_whole() {
    let (site, clip, _) = site().await;
    for (known, status) in
        [(format!("\"{}\"", clip.file), StatusCode::PARTIAL_CONTENT), ("\"other\"".into(), StatusCode::OK)]
    {
        let ask = request(Method::GET, &format!("/media/{}", clip.file))
            .header(header::RANGE, "bytes=0-9")
            .header(header::IF_RANGE, known);
        assert_eq!(site.send(ask.body(Body::empty()).unwrap()).await.status, status);
    }
}

#[tokio::test]
async fn nothing_else_is_served_from_there() {
    let (site, clip, _) = site().await;
    for name in [
        "",
        "x.mp3",
        "..%2fheard.db",
        "%2e%2e/heard.db",
        "keys",
        "00000000000000000000000000000000.mp3",
        "00000000000000000000000000000000.html",
        &clip.file.replace(".mp3", ".db"),
        &format!("part-{}", clip.file),
        &format!("..%2fmedia%2f{}", clip.file),
    ] {
        let reply = site.get(&format!("/media/{name}")).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND, "{name}");
    }
}

#[tokio::test]
async fn the_journey_shows_what_its_words_have() {
    let (site, clip, video) = site().await;
    let page = site.get(&format!("/s/{CHILDREN}/enjoy")).await;
    for file in [&clip.file, &video.file, video.captions.as_ref().unwrap()] {
        assert!(page.text().contains(&format!("src=\"/media/{file}\"")), "{file}");
    }
    assert!(page.text().contains("preload=\"none\"") && page.text().contains("default"));
    for other in ["enjoy?lang=pl", "club"] {
        let page = site.get(&format!("/s/{CHILDREN}/{other}")).await;
        assert!(!page.text().contains("/media/"), "{other}");
    }
    let start = site.get(&format!("/s/{CHILDREN}")).await;
    assert!(start.text().contains("You can watch some of the questions in sign language."));
    // What was taken away is gone from the pages that were kept, too.
    assert_eq!(site.services.remove_media(&clip.key).await.unwrap(), Some(clip.clone()));
    let page = site.get(&format!("/s/{CHILDREN}/enjoy")).await;
    assert!(!page.text().contains(&clip.file) && page.text().contains(&video.file));
    assert_eq!(site.services.remove_media(&clip.key).await.unwrap(), None);
}

#[tokio::test]
async fn what_belongs_nowhere_is_refused() {
    let site = Site::open().await;
    let item = |key| MediaItem { key, file: "x.mp3".into(), captions: None, poster: None };
    let clip = key(MediaKind::Clip);
    for (wrong, told) in [
        (MediaKey { version: 9, ..clip.clone() }, "no version 9"),
        (MediaKey { question: "sing".into(), ..clip.clone() }, "no question sing"),
        (
            MediaKey { language: Language::parse("pl").unwrap(), presentation: Presentation::Easy, ..clip },
            "no words in the language pl, presentation easy",
        ),
    ] {
        let error = site.services.put_media(&item(wrong)).await.unwrap_err().to_string();
        assert!(error.contains(told), "{error}");
    }
}

#[tokio::test]
async fn the_words_for_reading_aloud_come_in_every_language() {
    let site = Site::open().await;
    for language in Language::all() {
        let words = site.get(&format!("/listen/{}", language.tag())).await.json();
        assert!(words["play"].as_str().unwrap().contains("{name}"), "{words}");
        assert!(words["style"].as_str().unwrap().starts_with("/assets/listen."), "{words}");
    }
    assert_eq!(site.get("/listen/xx").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_switch_is_kept_beside_the_rest_of_the_look() {
    let site = Site::open().await;
    let switch = |to: &'static str| {
        request(Method::POST, "/look/listen")
            .header(header::COOKIE, "look=cream.large.off")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(to))
            .unwrap()
    };
    let on = site.send(switch("listen=on")).await;
    assert_eq!(on.status, StatusCode::NO_CONTENT);
    let cookie = on.header("set-cookie").split(';').next().unwrap().to_owned();
    assert!(cookie.starts_with("look=cream.large.off."), "{cookie}");
    let page = request(Method::GET, &format!("/s/{CHILDREN}")).header(header::COOKIE, cookie);
    let page = site.send(page.body(Body::empty()).unwrap()).await;
    assert!(page.text().contains("data-listen=\"on\"") && page.text().contains("data-theme=\"cream\""));
    let off = site.send(switch("listen=off")).await;
    assert!(off.header("set-cookie").starts_with("look=cream.large.off;"));
    let foreign = request(Method::POST, "/look/listen")
        .header("sec-fetch-site", "cross-site")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let foreign = site.send(foreign.body(Body::from("listen=on")).unwrap()).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
}
