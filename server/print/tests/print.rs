//! Posters, letters and slips as files. They stay in `target/tmp`, for who wants to look at them.

#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

mod paper;

use std::fs;
use std::path::Path;

use heard_print::{Letter, letters, picture, posters, slips};
use lopdf::{Document, Object};
use paper::{ADDRESS, INSTRUMENTS, LANGUAGES, poster};

fn keep(name: &str, bytes: &[u8]) {
    fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), bytes).unwrap();
}

/// The entry of the catalogue with this name.
fn catalogue<'a>(pdf: &'a Document, name: &[u8]) -> &'a Object {
    pdf.catalog().unwrap().get(name).unwrap()
}

#[test]
fn posters_are_tagged_and_say_their_language_and_title() {
    for language in LANGUAGES {
        for instrument in INSTRUMENTS {
            let bytes = posters(&[poster(instrument, language)]).unwrap();
            keep(&format!("{instrument}-{}.pdf", language.0), &bytes);
            let pdf = Document::load_mem(&bytes).unwrap();
            assert_eq!(pdf.get_pages().len(), 1);
            assert_eq!(catalogue(&pdf, b"Lang").as_str().unwrap(), language.0.as_bytes());
            let marked = catalogue(&pdf, b"MarkInfo").as_dict().unwrap();
            assert!(marked.get(b"Marked").unwrap().as_bool().unwrap());
            catalogue(&pdf, b"StructTreeRoot");
            let view = catalogue(&pdf, b"ViewerPreferences");
            let view = match view {
                Object::Reference(id) => pdf.get_dictionary(*id).unwrap(),
                other => other.as_dict().unwrap(),
            };
            assert!(view.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
        }
    }
}

#[test]
fn all_languages_come_in_one_file() {
    let all: Vec<_> = LANGUAGES.iter().map(|language| poster("quality-of-life", *language)).collect();
    let bytes = posters(&all).unwrap();
    keep("all.pdf", &bytes);
    assert_eq!(Document::load_mem(&bytes).unwrap().get_pages().len(), 9);
}

#[test]
fn a_camera_reads_the_square() {
    for language in LANGUAGES {
        let bytes = picture(&poster("parent-carer-survey", language), 1240).unwrap();
        keep(&format!("parent-carer-survey-{}.png", language.0), &bytes);
        let picture = tiny_skia::Pixmap::decode_png(&bytes).unwrap();
        let (width, height) = (picture.width() as usize, picture.height() as usize);
        let light = |x: usize, y: usize| picture.pixels()[y * width + x].green();
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, light);
        let found: Vec<String> = image
            .detect_grids()
            .into_iter()
            .filter_map(|grid| grid.decode().ok())
            .map(|(_, text)| text)
            .collect();
        assert_eq!(found, [["https://", ADDRESS].concat()], "{}", language.0);
    }
}

#[test]
fn letters_are_a_page_each_and_slips_eight_on_one() {
    for language in LANGUAGES {
        let poster = poster("parent-carer-survey", language);
        let codes = (0..17).map(|number| format!("K7QF{number:02}WX2M"));
        let all: Vec<Letter> = codes.map(|code| Letter { poster: poster.clone(), code }).collect();
        let (letters, slips) = (letters(&all).unwrap(), slips(&all).unwrap());
        keep(&format!("letters-{}.pdf", language.0), &letters);
        keep(&format!("slips-{}.pdf", language.0), &slips);
        assert_eq!(Document::load_mem(&letters).unwrap().get_pages().len(), 17);
        assert_eq!(Document::load_mem(&slips).unwrap().get_pages().len(), 3);
    }
}

#[test]
fn the_same_data_gives_the_same_bytes() {
    let print = || posters(&[poster("quality-of-life", LANGUAGES[8])]).unwrap();
    assert!(print() == print());
}
