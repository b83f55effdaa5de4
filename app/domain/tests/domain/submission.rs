//! What the browser sends is what the server reads and accepts.

use super::common::{answered, answers, cases, chosen, instrument, read_instrument, valid_answer};
use heard_domain::answer::Answer;
use heard_domain::attachment::Attachment;
use heard_domain::draft::Draft;
use heard_domain::fields::{self, Fields};
use heard_domain::instrument::{Instrument, Kind, Question};
use heard_domain::journey::clean;
use heard_domain::language::{Language, Presentation};
use heard_domain::submission::{Submission, decode, encode};
use heard_domain::validate::{Violation, check, check_all};
use heard_domain::{answer, json, walk};
use proptest::prelude::*;

fn with_valid_answer() -> impl Strategy<Value = (Question, Answer)> {
    instrument().prop_flat_map(|instrument| {
        proptest::sample::select(instrument.questions).prop_flat_map(|question| {
            let answer = valid_answer(&question);
            (Just(question), answer)
        })
    })
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn a_submission_travels_unchanged(
        (instrument, answers) in answered(),
        collector in "[a-z0-9-]{1,12}",
        language in 0..5usize,
        easy in any::<bool>(),
    ) {
        let sent = Submission {
            collector,
            instrument: instrument.code.clone(),
            version: instrument.version,
            language: Language::all().nth(language).unwrap(),
            presentation: if easy { Presentation::Easy } else { Presentation::Standard },
            answers: clean(&instrument, &answers),
        };
        let text = encode(&sent);
        let received = decode(&json::parse(&text).unwrap()).unwrap();
        prop_assert_eq!(&received, &sent);
        prop_assert_eq!(encode(&received), text);
        prop_assert_eq!(check_all(&instrument, &received.answers), check_all(&instrument, &sent.answers));
        prop_assert_eq!(clean(&instrument, &received.answers), sent.answers);
    }

    #[test]
    fn the_shape_of_a_submission_is_checked(text in r#"\{"answers":(\{"q":[ -~]{0,9}\}|[ -~]{0,9})\}"#) {
        if let Ok(document) = json::parse(&text) {
            prop_assert!(decode(&document).is_err());
        }
    }

    #[test]
    fn a_right_answer_shows_in_the_fields_and_is_read_back((question, answer) in with_valid_answer()) {
        if question.kind == Kind::Information {
            prop_assert_eq!(check(&question, &answer), Err(Violation::WrongKind));
        } else {
            prop_assert_eq!(check(&question, &answer), Ok(()));
            prop_assert_eq!(fields::read(&question, &fields::show(&question, &answer)), Ok(answer));
        }
    }

    #[test]
    fn whatever_is_read_from_fields_is_right(
        (question, _) in with_valid_answer(),
        sent in proptest::collection::vec(
            (prop_oneof![Just("answer".to_owned()), Just("other".to_owned())],
             prop_oneof!["o[0-6]", "-?[0-9]{1,3}", "yes|no", any::<String>()]),
            0..5,
        ),
    ) {
        if let Ok(answer) = fields::read(&question, &sent) {
            prop_assert_eq!(check(&question, &answer), Ok(()));
            prop_assert_eq!(fields::read(&question, &fields::show(&question, &answer)), Ok(answer));
        }
    }

    #[test]
    fn any_answers_travel_unchanged((_, answers) in answered()) {
        let text = json::write(&answer::encode(&answers));
        prop_assert_eq!(answer::decode(&json::parse(&text).unwrap()), Ok(answers));
    }
}

fn all_kinds() -> Instrument {
    read_instrument(
        r#"{"code":"k","version":1,"kind":"adaptable","audience":"cyp","source":"en","texts":{},
        "sections":[{"code":"a","questions":[
          {"code":"one","kind":"choice","options":[{"code":"a"},{"code":"b","other":true}]},
          {"code":"many","kind":"choices","at_most":2,
           "options":[{"code":"a"},{"code":"b"},{"code":"c"},{"code":"none","exclusive":true}]},
          {"code":"age","kind":"number","min":5,"max":25},
          {"code":"say","kind":"short_text","max_chars":5}]}]}"#,
    )
}

fn sent(pairs: &[(&str, &str)]) -> Fields {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn each_fault_of_an_answer_has_its_name() {
    let instrument = all_kinds();
    let read = |code: &str, pairs: &[(&str, &str)]| {
        fields::read(instrument.question(code).unwrap(), &sent(pairs)).map_err(Violation::code)
    };
    assert_eq!(read("one", &[]), Err("nothing"));
    assert_eq!(read("one", &[("answer", "z")]), Err("unknown-option"));
    assert_eq!(read("one", &[("answer", "a"), ("answer", "b")]), Err("too-many"));
    assert_eq!(read("many", &[("answer", "a"), ("answer", "b"), ("answer", "c")]), Err("too-many"));
    assert_eq!(read("many", &[("answer", "a"), ("answer", "none")]), Err("exclusive"));
    assert_eq!(read("age", &[("answer", "four")]), Err("not-a-number"));
    assert_eq!(read("age", &[("answer", "4")]), Err("out-of-range"));
    assert_eq!(read("say", &[("answer", " ")]), Err("nothing"));
    assert_eq!(read("say", &[("answer", "sixsix")]), Err("too-long"));
    let words = Answer::Chosen(vec!["a".to_owned()], Some("why".to_owned()));
    assert_eq!(check(instrument.question("one").unwrap(), &words), Err(Violation::OtherNotChosen));
    assert_eq!(check(instrument.question("one").unwrap(), &Answer::Number(1)), Err(Violation::WrongKind));
}

#[test]
fn digits_are_read_in_every_script_that_people_type() {
    let instrument = all_kinds();
    let age = instrument.question("age").unwrap();
    assert_eq!(fields::read(age, &sent(&[("answer", "١٢")])), Ok(Answer::Number(12)));
    assert_eq!(fields::read(age, &sent(&[("answer", "۱۲")])), Ok(Answer::Number(12)));
}

#[test]
fn words_beside_an_option_that_was_unticked_mean_nothing() {
    let instrument = all_kinds();
    let one = instrument.question("one").unwrap();
    let read = fields::read(one, &sent(&[("answer", "a"), ("other", "left over")]));
    assert_eq!(read, Ok(Answer::Chosen(vec!["a".to_owned()], None)));
}

const ORDER: &str = r#"{
    "code": "o", "version": 1, "kind": "adaptable", "audience": "cyp", "source": "en",
    "sections": [{ "code": "s", "questions": [
        { "code": "rank", "kind": "ranking", "options": [{ "code": "a" }, { "code": "b" }, { "code": "c" }] },
        { "code": "cards", "kind": "sort", "options": [{ "code": "bus" }, { "code": "club" }] },
        { "code": "when", "kind": "date" },
        { "code": "tell", "kind": "voice", "max_chars": 20 }
    ] }],
    "texts": {}
}"#;

fn fields_of(pairs: &[(&str, &str)]) -> fields::Fields {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn options_move_one_place_and_no_further() {
    let instrument = read_instrument(ORDER);
    let question = instrument.question("rank").unwrap();
    let mut draft = Draft::new(String::new(), Language::ENGLISH, Presentation::Standard);
    let put = fields_of(&[("answer", "a"), ("answer", "b"), ("answer", "c")]);
    assert!(walk::moved(&mut draft, question, &put, "up:c"));
    let moved = draft.fields(question);
    assert_eq!(fields::values(&moved, "answer").collect::<Vec<_>>(), ["a", "c", "b"]);
    assert_eq!(walk::wrong(&draft, question), None);
    assert_eq!(fields::read(question, &moved), Ok(chosen(&["a", "c", "b"])));
    for press in ["up:a", "down:c", "up:x", "next", "over:a"] {
        assert!(!walk::moved(&mut draft, question, &put, press), "{press}");
    }
}

#[test]
fn cards_days_and_voices_are_read_and_wrong_ones_are_not() {
    let instrument = read_instrument(ORDER);
    let read = |code: &str, pairs: &[(&str, &str)]| {
        fields::read(instrument.question(code).unwrap(), &fields_of(pairs))
    };
    assert_eq!(read("cards", &[("card-club", "not-well")]), Ok(chosen(&["club:not-well"])));
    assert_eq!(read("cards", &[("card-club", "best")]), Err(Violation::UnknownOption));
    assert_eq!(read("cards", &[]), Err(Violation::Nothing));
    let day = [("day", "٢٧"), ("month", "3"), ("year", "2026")];
    assert_eq!(read("when", &day), Ok(Answer::Text("2026-03-27".into())));
    assert_eq!(read("when", &[("day", "31"), ("month", "2"), ("year", "2026")]), Err(Violation::NotADate));
    assert_eq!(read("when", &[("year", "2026")]), Err(Violation::NotADate));
    let file = "voice:0e37df36-f698-11e6-8dd4-cb9ced3df976:42";
    let Ok(Answer::Attached(voice)) = read("tell", &[("file", file), ("answer", " and words ")]) else {
        panic!("a voice")
    };
    assert_eq!((voice.write().as_str(), voice.words.as_deref()), (file, Some("and words")));
    assert_eq!(read("tell", &[("file", "voice:me:42")]), Err(Violation::Nothing));
    assert_eq!(read("tell", &[("file", &file.replace("voice", "photo"))]), Err(Violation::WrongKind));
}

#[test]
fn a_locked_instrument_takes_no_voice() {
    let locked =
        read_instrument(&ORDER.replace("adaptable", "locked").replace(r#""voice""#, r#""long_text""#));
    let file = "voice:0e37df36-f698-11e6-8dd4-cb9ced3df976:42";
    let voice = Attachment::read(file, None).map(Answer::Attached).unwrap();
    let wrong = check_all(&locked, &answers([("tell", voice.clone())])).unwrap_err();
    assert_eq!(wrong, [("tell".to_owned(), Violation::WrongKind)]);
    check_all(&read_instrument(ORDER), &answers([("tell", voice)])).unwrap();
    let findings = heard_domain::lint::lint(&locked, None);
    let changed =
        findings.iter().filter(|finding| finding.problem == heard_domain::lint::Problem::LockedChanged);
    assert_eq!(changed.count(), 3, "an order, cards and a day were added");
}
