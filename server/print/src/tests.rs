//! What every page must hold.

use proptest::prelude::*;

use crate::sheet::{HEIGHT, Mark, Sheet, Step, WIDTH};
use crate::{Letter, Poster, Tongue, Way, Words, fonts, letter, png, poster, slip};

/// Half a millimetre less than what printers leave white.
const EDGE: f32 = 15.0;

/// The boxes of everything that is drawn: left, top, right, bottom.
fn boxes(sheet: &Sheet) -> Vec<[f32; 4]> {
    let mut all = Vec::new();
    for mark in sheet.blocks.iter().flat_map(|block| &block.marks) {
        match mark {
            Mark::Words(run, x, y, _) => {
                let path = png::letters(run, *x, *y).unwrap();
                all.extend(
                    path.map(|path| path.bounds()).map(|b| [b.left(), b.top(), b.right(), b.bottom()]),
                );
            }
            // Where to cut is drawn to the edge.
            Mark::Stroke(_, width, _) if *width < 1.0 => {}
            Mark::Fill(steps, _) | Mark::Stroke(steps, _, _) => {
                let ends = steps.iter().filter_map(|step| match *step {
                    Step::To(x, y) | Step::Line(x, y) | Step::Curve([.., x, y]) => Some((x, y)),
                    Step::Close => None,
                });
                all.extend(ends.map(|(x, y)| [x, y, x, y]));
            }
        }
    }
    all
}

fn inside(sheet: &Sheet) -> Result<(), TestCaseError> {
    for [left, top, right, bottom] in boxes(sheet) {
        let fits = left >= EDGE && top >= EDGE && right <= WIDTH - EDGE && bottom <= HEIGHT - EDGE;
        prop_assert!(fits, "{left} {top} {right} {bottom} is outside");
    }
    Ok(())
}

fn glyphs(sheet: &Sheet) -> impl Iterator<Item = u16> {
    let marks = sheet.blocks.iter().flat_map(|block| &block.marks);
    let runs = marks.filter_map(|mark| if let Mark::Words(run, ..) = mark { Some(run) } else { None });
    runs.flat_map(|run| run.glyphs.iter().map(|glyph| glyph.id))
}

fn words(text: &str, right_to_left: bool) -> Words {
    let text = || text.to_owned();
    Words {
        tongue: Tongue { tag: "en".to_owned(), right_to_left },
        call: text(),
        audience: text(),
        title: text(),
        summary: text(),
        scan: text(),
        address: text(),
        short_code: text(),
        anonymous: text(),
        until: text(),
        your_code: text(),
        once: text(),
        square: text(),
    }
}

/// Words of every script, short and long, with letters that no face has.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[a-zA-ZąęłżŵŷțșА-Яа-яіїєґ]{1,14}",
        "[ابتثجحخدذرزسشصضطظعغفقكلمنهويٹڈڑںے]{1,12}",
        "[ਕਖਗਘਚਜਟਡਣਤਦਨਪਬਮਰਲਵਸਹ][ਾਿੀੁੂੇੈੋੌੰਂ]?",
        "[0-9]{1,4}[.,:!?%)]?",
        "[漢字🙂]{1,2}",
        "[a-z]{15,90}",
    ];
    proptest::collection::vec(word, 1..16).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn nothing_stands_outside_the_margins_and_every_letter_has_a_glyph(
        text in text(),
        right_to_left in any::<bool>(),
        address in "[a-z0-9.-]{4,60}\\.example/s/[a-z]{1,40}",
        organisation in text(),
        code in "[A-Z0-9 ]{4,40}",
    ) {
        let words = words(&text, right_to_left);
        let way = Way { link: ["https://", &address].concat(), address, organisation };
        let poster = Poster { english: Some(words.clone()), words, way };
        let letter = Letter { poster: poster.clone(), code };
        let all = [letter.clone(), letter.clone(), letter.clone()];
        for sheet in [poster::sheet(&poster), letter::sheet(&letter), slip::sheet(&all)] {
            let sheet = sheet.unwrap();
            inside(&sheet)?;
            prop_assert!(glyphs(&sheet).all(|glyph| glyph != 0));
        }
    }
}

#[test]
fn our_languages_have_their_letters() {
    for bold in [false, true] {
        let faces = fonts::faces(bold).unwrap();
        for letter in "ŵŷąęłńśźżșțăâîґєїщъѝЩٹڈڑںےہھگچپؤئ؟،ਸ਼ਖ਼ੱੰਂਁ।’“”–…·&@".chars()
        {
            assert!(faces.for_letter(letter, None).is_some(), "{letter}");
        }
    }
}
