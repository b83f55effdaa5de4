//! Our JSON and `serde_json` agree.

use super::common::cases;
use heard_domain::json::{Node, Value, parse, place, write};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value as Theirs;

fn value() -> impl Strategy<Value = Theirs> {
    let leaf = prop_oneof![
        Just(Theirs::Null),
        any::<bool>().prop_map(Theirs::from),
        any::<i64>().prop_map(Theirs::from),
        any::<u64>().prop_map(Theirs::from),
        any::<f64>().prop_map(Theirs::from),
        any::<String>().prop_map(Theirs::from),
        "[<>&\"\\\\/\u{0}-\u{1f}\u{7f}\u{2028}\u{ffff}😀]{0,6}".prop_map(Theirs::from),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Theirs::from),
            vec((any::<String>(), inner), 0..5).prop_map(|members| members.into_iter().collect()),
        ]
    })
}

/// The characters on which a parser can trip.
fn awkward() -> impl Strategy<Value = char> {
    prop_oneof![
        proptest::sample::select(
            "{}[]\",:\\/0123456789eE+-.truefalsn \n\tud8\u{0}\u{1f}é😀".chars().collect::<Vec<_>>()
        ),
        any::<char>(),
    ]
}

fn same(ours: &Node, theirs: &Theirs) -> bool {
    match (&ours.value, theirs) {
        (Value::Null, Theirs::Null) => true,
        (Value::Bool(one), Theirs::Bool(two)) => one == two,
        (Value::Text(one), Theirs::String(two)) => one == two,
        (Value::Number(spelling), Theirs::Number(number)) => match (number.as_i64(), number.as_u64()) {
            (Some(number), _) => spelling.parse() == Ok(number),
            (_, Some(number)) => spelling.parse() == Ok(number),
            _ => {
                let (one, two): (f64, f64) = (spelling.parse().unwrap(), number.as_f64().unwrap());
                (one - two).abs() <= f64::max(one.abs() * 1e-15, f64::MIN_POSITIVE)
            }
        },
        (Value::List(one), Theirs::Array(two)) => {
            one.len() == two.len() && one.iter().zip(two).all(|(one, two)| same(one, two))
        }
        (Value::Map(one), Theirs::Object(two)) => {
            one.len() == two.len()
                && one.iter().all(|(name, node)| two.get(name).is_some_and(|member| same(node, member)))
        }
        _ => false,
    }
}

/// Whether we refused the text for a repeated name: the one thing that they let pass.
fn names_twice(source: &str, at: usize) -> bool {
    let mut names = serde_json::Deserializer::from_str(&source[at..]).into_iter::<String>();
    let Some(Ok(name)) = names.next() else { return false };
    let spelt = serde_json::to_string(&name).unwrap();
    source[..at].contains(spelt.trim_matches('"')) || source[..at].contains('\\')
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn every_value_is_read_as_it_is(value in value(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
        let node = parse(&text.unwrap()).unwrap();
        prop_assert!(same(&node, &value));
    }

    #[test]
    fn what_is_written_reads_back_the_same(value in value()) {
        let node = parse(&serde_json::to_string(&value).unwrap()).unwrap();
        let written = write(&node);
        prop_assert!(!written.contains('<'));
        let theirs: Theirs = serde_json::from_str(&written).unwrap();
        prop_assert!(same(&node, &theirs));
        prop_assert_eq!(write(&parse(&written).unwrap()), written);
    }

    #[test]
    fn broken_text_is_refused_alike(
        value in value(),
        edits in vec((any::<proptest::sample::Index>(), awkward(), 0..3u8), 1..4),
    ) {
        let mut text: Vec<char> = serde_json::to_string(&value).unwrap().chars().collect();
        for (index, character, edit) in edits {
            let at = index.index(text.len() + 1);
            match edit {
                0 => text.insert(at, character),
                1 if at < text.len() => text[at] = character,
                2 if at < text.len() => { text.remove(at); }
                _ => {}
            }
        }
        let text: String = text.into_iter().collect();
        match (parse(&text), serde_json::from_str::<Theirs>(&text)) {
            (Ok(ours), Ok(theirs)) => prop_assert!(same(&ours, &theirs), "{}", text),
            (Err(_), Err(_)) => {}
            (Ok(_), Err(error)) => prop_assert!(error.to_string().contains("out of range"), "{}: {}", error, text),
            (Err(error), Ok(_)) => prop_assert!(names_twice(&text, error.at), "{} at {}", text, error.at),
        }
    }

    #[test]
    fn no_text_is_too_strange(text in any::<String>()) {
        let ours = parse(&text);
        if let Err(error) = ours {
            prop_assert!(error.at <= text.len());
            let (line, column) = place(&text, error.at);
            prop_assert!(line >= 1 && column >= 1);
        }
    }
}

#[test]
fn a_repeated_name_is_refused_where_it_stands() {
    assert_eq!(parse(r#"{"a":1,"a":2}"#).unwrap_err().at, 7);
    assert_eq!(parse(r#"{"a":1,"\u0061":2}"#).unwrap_err().at, 7);
}

#[test]
fn control_characters_are_written_as_escapes() {
    for code in 0..0x20u8 {
        let bare = format!("\"{}\"", char::from(code));
        assert!(parse(&bare).is_err(), "{code}");
        let escaped = format!("\"\\u{code:04x}\"");
        assert_eq!(parse(&escaped).unwrap().as_text(), Some(char::from(code).to_string().as_str()));
    }
}

#[test]
fn halves_of_a_character_come_in_pairs() {
    assert_eq!(parse(r#""\uD83D\uDE00""#).unwrap().as_text(), Some("😀"));
    for wrong in [r#""\ud83d""#, r#""\ude00""#, r#""\ud83d\ud83d""#, r#""\ud83d\u0041""#, r#""\ud83dx""#] {
        assert!(parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn nesting_is_bounded() {
    let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    assert!(parse(&deep(60)).is_ok());
    assert!(parse(&deep(100_000)).is_err());
}

#[test]
fn numbers_keep_their_spelling() {
    let node = parse("[0.10, 1e2, -0, 12345678901234567890123]").unwrap();
    assert_eq!(write(&node), "[0.10,1e2,-0,12345678901234567890123]");
    for wrong in ["01", "1.", ".5", "+1", "1e", "--1", "0x1", "NaN"] {
        assert!(parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn places_are_lines_and_columns_in_characters() {
    assert_eq!(place("é\nß?", 4), (2, 1));
    assert_eq!(place("é\nß?", 5), (2, 2));
    assert_eq!(place("", 9), (1, 1));
}
