//! `heard media`

use std::path::Path;

use crate::{Said, folder, say};

const CLIP: &[u8] = include_bytes!("../../src/demo/media/placeholder.mp3");
const VIDEO: &[u8] = include_bytes!("../../src/demo/media/placeholder.mp4");
const CAPTIONS: &[u8] = include_bytes!("../../src/demo/media/placeholder.vtt");

const PLACE: [&str; 8] =
    ["--instrument", "quality-of-life", "--version", "1", "--question", "enjoy", "--lang", "en"];

fn media(folder: &Path, act: &str, more: &[&str]) -> Said {
    let arguments: Vec<&str> = ["media", act].into_iter().chain(PLACE).chain(more.iter().copied()).collect();
    say(folder, &arguments)
}

fn files(folder: &Path) -> usize {
    std::fs::read_dir(folder.join("data/media")).map_or(0, Iterator::count)
}

#[test]
fn clips_and_videos_come_and_go() {
    let folder = folder();
    let at = folder.path();
    for (name, bytes) in
        [("a.mp3", CLIP), ("b.mp3", &[CLIP, b"more"].concat()), ("v.mp4", VIDEO), ("c.vtt", CAPTIONS)]
    {
        std::fs::write(at.join(name), bytes).unwrap();
    }
    assert_eq!(say(at, &["media", "list"]).out, "There are no clips and no videos.\n");
    let added = media(at, "add", &["--clip", "a.mp3"]);
    assert!(
        added.well && added.out.starts_with("Added: quality-of-life 1 enjoy en standard clip: "),
        "{}",
        added.err
    );
    assert!(media(at, "add", &["--video", "v.mp4", "--captions", "c.vtt"]).well);
    assert_eq!(files(at), 3);
    // One in place of the other, and its file with it.
    assert!(media(at, "add", &["--clip", "b.mp3"]).well);
    assert_eq!(files(at), 3);
    let listed = say(at, &["media", "list"]);
    assert_eq!(listed.out.lines().count(), 2);
    let checked = say(at, &["check"]);
    assert!(
        checked.well && checked.out.contains("2 clips and videos are there and whole"),
        "{}",
        checked.out
    );
    let video = listed.out.lines().find(|line| line.contains(" video: ")).unwrap();
    let (_, names) = video.split_once(": ").unwrap();
    let file = at.join("data/media").join(names.split(", ").next().unwrap());
    std::fs::write(&file, b"changed").unwrap();
    let checked = say(at, &["check"]);
    assert!(!checked.well && checked.out.contains("has another content"), "{}", checked.out);
    std::fs::remove_file(&file).unwrap();
    let checked = say(at, &["check"]);
    assert!(!checked.well && checked.out.contains("cannot be read"), "{}", checked.out);
    assert!(media(at, "remove", &["--video"]).well);
    assert!(media(at, "remove", &["--clip"]).well);
    assert!(!media(at, "remove", &["--clip"]).well);
    assert_eq!(files(at), 0);
    assert!(say(at, &["check"]).well);
}

#[test]
fn what_is_not_taken_leaves_nothing_behind() {
    let folder = folder();
    let at = folder.path();
    std::fs::write(at.join("page.mp3"), "<!doctype html>").unwrap();
    std::fs::write(at.join("a.mp3"), CLIP).unwrap();
    std::fs::write(at.join("v.mp4"), VIDEO).unwrap();
    std::fs::write(at.join("bad.vtt"), "WEBVTT\n\n00:02.000 --> 00:01.000\nNo").unwrap();
    for (more, told) in [
        (&["--clip", "page.mp3"][..], "page.mp3: this is not a recording"),
        (&["--clip", "v.mp4"], "this is not a recording"),
        (&["--clip", "gone.mp3"], "gone.mp3"),
        (&["--video", "a.mp3", "--captions", "bad.vtt"], "bad.vtt: line 3 of the captions"),
        (&["--video", "v.mp4"], "--captions"),
        (&["--clip", "a.mp3", "--presentation", "loud"], "words are standard or easy"),
        (&[], "--clip"),
    ] {
        let said = media(at, "add", more);
        assert!(!said.well && said.err.contains(told), "{more:?}: {}", said.err);
    }
    assert_eq!(files(at), 0);
    assert_eq!(say(at, &["media", "list"]).out, "There are no clips and no videos.\n");
}
