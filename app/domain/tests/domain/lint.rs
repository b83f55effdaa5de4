//! Faults that the author of an instrument is told.

use super::common::{answered, cases, instrument, read_instrument};
use heard_domain::instrument::Instrument;
use heard_domain::journey::path;
use heard_domain::lint::{Problem, lint};
use heard_domain::validate::check;
use proptest::prelude::*;

fn with(audience: &str, questions: &str, texts: &str) -> Instrument {
    read_instrument(&format!(
        r#"{{"code":"c","version":1,"kind":"adaptable","audience":"{audience}","source":"en",
        "sections":[{{"code":"a","questions":[{questions}]}}],"texts":{{{texts}}}}}"#
    ))
}

/// The problems with their places.
fn found(instrument: &Instrument) -> Vec<(&'static str, String)> {
    lint(instrument, None).into_iter().map(|finding| (finding.problem.code(), finding.place)).collect()
}

/// The problems of the structure alone.
fn structural(questions: &str) -> Vec<(&'static str, String)> {
    let mut all = found(&with("cyp", questions, ""));
    all.retain(|(code, _)| *code != "missing-words");
    all
}

const TWO: &str =
    r#"{"code":"q","kind":"choice","options":[{"code":"x"},{"code":"y"}]},{"code":"n","kind":"scale"}"#;
const ENGLISH: &str = r#""en":{"title":"T","summary":"S","sections":{"a":"A"},"questions":{
  "q":{"label":"Q?","hint":"H","options":{"x":"X","y":"Y"}},"n":{"label":"N?","low":"l","high":"h"}}}"#;

#[test]
fn a_good_instrument_has_nothing_to_find() {
    assert_eq!(found(&with("cyp", TWO, ENGLISH)), []);
}

#[test]
fn headings_are_needed_where_there_is_more_than_one_part() {
    let bare = ENGLISH.replace(r#"{"a":"A"}"#, "{}");
    let sections = |more: &str| {
        read_instrument(&format!(
            r#"{{"code":"c","version":1,"kind":"adaptable","audience":"cyp","source":"en",
            "sections":[{{"code":"a","questions":[{TWO}]}}{more}],"texts":{{{bare}}}}}"#
        ))
    };
    assert_eq!(found(&sections("")), []);
    let place = |code: &str| ("missing-words", format!("en.sections.{code}"));
    assert_eq!(found(&sections(r#",{"code":"b","questions":[]}"#)), [place("a"), place("b")]);
}

#[test]
fn routes_must_lead_forward_to_something() {
    let questions = r#"{"code":"q","kind":"scale","routes":[
        {"when":{"answered":"q"},"to":"q"},{"when":{"answered":"q"},"to":"zz"},{"when":{"answered":"q"},"to":"end"}]},
      {"code":"r","kind":"scale","routes":[{"when":{"answered":"q"},"to":"q"}]}"#;
    let routes = |at: &str, index: usize| format!("questions.{at}.routes[{index}]");
    assert_eq!(
        structural(questions),
        [("route-back", routes("q", 0)), ("route-nowhere", routes("q", 1)), ("route-back", routes("r", 0))]
    );
}

#[test]
fn conditions_must_name_what_has_been_asked() {
    let place = "questions.q.routes[0]".to_owned();
    for (condition, code) in [
        (r#"{"answered":"zz"}"#, "condition-unknown"),
        (r#"{"selected":["q","zz"]}"#, "condition-unknown"),
        (r#"{"compare":["q",">",2]}"#, "condition-unknown"),
        (r#"{"not":{"any":[{"answered":"n"}]}}"#, "condition-later"),
        (r#"{"selected":["try","x"]}"#, "condition-not-stored"),
    ] {
        let questions = format!(
            r#"{{"code":"try","kind":"choice","practice":true,"options":[{{"code":"x"}},{{"code":"y"}}]}},
            {{"code":"q","kind":"choice","options":[{{"code":"x"}},{{"code":"y"}}],
              "routes":[{{"when":{condition},"to":"end"}}]}},{{"code":"n","kind":"scale"}}"#
        );
        let found = structural(&questions);
        assert!(found.contains(&(code, place.clone())), "{condition}: {found:?}");
    }
}

#[test]
fn a_question_that_no_answers_lead_to_is_found() {
    let always = r#"{"code":"q","kind":"scale","routes":[
        {"when":{"any":[{"answered":"q"},{"not":{"answered":"q"}}]},"to":"z"}]},
      {"code":"r","kind":"scale"},{"code":"z","kind":"scale"}"#;
    assert_eq!(structural(always), [("unreachable", "questions.r".to_owned())]);
    let never = r#"{"code":"q","kind":"yes_no","options":[{"code":"yes"},{"code":"no"},{"code":"not_sure"}],"routes":[
        {"when":{"all":[{"selected":["q","yes"]},{"selected":["q","no"]}]},"to":"r"},
        {"when":{"selected":["q","yes"]},"to":"end"},{"when":{"not":{"selected":["q","yes"]}},"to":"end"}]},
      {"code":"r","kind":"scale"}"#;
    assert_eq!(structural(never), [("unreachable", "questions.r".to_owned())]);
}

#[test]
fn missing_words_are_found_by_language() {
    let texts = [
        ENGLISH.trim_end_matches('}').trim_end_matches('}'),
        r#"}},"easy":{"title":"T","summary":"S","questions":{"q":{"label":"Q?","options":{"x":"X"}}}}},"#,
        r#""cy":{"title":"","summary":"S","sections":{"a":"A"},"questions":{
             "q":{"label":"B?","options":{"x":"X","y":"Y"}},"n":{"label":"N?","low":"l","high":" "}}}"#,
    ]
    .concat();
    let expected = [
        ("missing-easy", "en.easy.questions.q"),
        ("missing-easy", "en.easy.questions.n"),
        ("missing-translation", "cy.title"),
        ("missing-translation", "cy.questions.q"),
        ("missing-translation", "cy.questions.n"),
    ];
    assert_eq!(found(&with("cyp", TWO, &texts)), expected.map(|(code, place)| (code, place.to_owned())));
    let bare = r#""en":{"title":"T","summary":"S","questions":{"q":{"label":"","options":{"x":"X"}}}}"#;
    let expected = [("missing-words", "en.questions.q"), ("missing-words", "en.questions.n")];
    assert_eq!(found(&with("cyp", TWO, bare)), expected.map(|(code, place)| (code, place.to_owned())));
    assert_eq!(found(&with("cyp", TWO, "")), [("missing-words", "en".to_owned())]);
}

#[test]
fn stray_words_are_found() {
    let texts = ENGLISH
        .replace(r#""a":"A""#, r#""a":"A","b":"B""#)
        .replace(r#""y":"Y""#, r#""y":"Y","z":"Z""#)
        .replace(r#""n":{"#, r#""gone":{"label":"?"},"n":{"#);
    let expected = ["en.sections.b", "en.questions.q.options.z", "en.questions.gone"];
    assert_eq!(found(&with("cyp", TWO, &texts)), expected.map(|place| ("stray-words", place.to_owned())));
}

#[test]
fn placeholders_must_name_an_earlier_answer_and_have_other_words() {
    for (label, code) in [
        ("{zz|x}?", "placeholder-unknown"),
        ("{q|x}?", "placeholder-later"),
        ("{n|x}?", "placeholder-later"),
        ("{p}?", "placeholder-bare"),
        ("{p| }?", "placeholder-bare"),
        ("{p|x?", "placeholder-bare"),
    ] {
        let texts = ENGLISH
            .replace("Q?", label)
            .replace(r#""q":{"#, r#""p":{"label":"P?","low":"l","high":"h"},"q":{"#);
        let questions = [r#"{"code":"p","kind":"scale"},"#, TWO].concat();
        let place = "en.questions.q.label".to_owned();
        assert_eq!(found(&with("cyp", &questions, &texts)), [(code, place)], "{label}");
    }
}

#[test]
fn long_sentences_are_found_in_easy_read_alone() {
    let long = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen {q|fifteen sixteen}";
    let short =
        "one two three four five six seven eight nine ten. Eleven twelve thirteen fourteen fifteen sixteen?";
    let easy = |hint: &str| {
        format!(
            r#","easy":{{"title":"T","summary":"S","sections":{{"a":"A"}},"questions":{{
              "q":{{"label":"Q?","options":{{"x":"X","y":"Y"}}}},
              "n":{{"label":"N?","hint":"{hint}","low":"l","high":"h"}}}}}}"#
        )
    };
    let texts = |hint: &str, easy: &str| {
        let english = ENGLISH.replace("\"H\"", &format!("\"{hint}\""));
        [english.strip_suffix('}').unwrap(), easy, "}"].concat()
    };
    assert_eq!(found(&with("cyp", TWO, &texts(short, &easy(short)))), []);
    assert_eq!(
        found(&with("cyp", TWO, &texts("H", &easy(long)))),
        [("long-sentence", "en.easy.questions.n.hint".to_owned())]
    );
    let plain = texts(&long.replace("{q|fifteen sixteen}", "fifteen sixteen"), "");
    assert_eq!(found(&with("cyp", TWO, &plain)), []);
}

#[test]
fn too_many_questions_for_the_audience() {
    let many = |count: usize| {
        let each: Vec<String> =
            (0..count).map(|at| format!(r#"{{"code":"q{at}","kind":"scale"}}"#)).collect();
        [r#"{"code":"i","kind":"information"},{"code":"p","kind":"scale","practice":true},"#, &each.join(",")]
            .concat()
    };
    let too_many = |audience, count| {
        found(&with(audience, &many(count), "")).contains(&("too-many-questions", "questions".to_owned()))
    };
    assert!(!too_many("cyp", 12) && too_many("cyp", 13));
    assert!(!too_many("parents", 25) && too_many("parents", 26));
}

#[test]
fn an_open_question_does_not_come_first() {
    let practice = r#"{"code":"p","kind":"scale","practice":true},"#;
    let open = r#"{"code":"say","kind":"long_text"}"#;
    assert_eq!(structural(&[practice, open].concat()), [("open-first", "questions.say".to_owned())]);
    assert_eq!(structural(&[r#"{"code":"n","kind":"scale"},"#, open].concat()), []);
}

#[test]
fn easy_read_offers_three_faces() {
    let faces = |only: &str| {
        format!(
            r#"{{"code":"f","kind":"faces","options":[{{"code":"a"{only}}},{{"code":"b"}},{{"code":"c"}},{{"code":"d"}}]}}"#
        )
    };
    let texts = |easy: &str| {
        let words = r#""title":"T","summary":"S","sections":{"a":"A"},"questions":{"f":{"label":"F?",
          "options":{"a":"A","b":"B","c":"C","d":"D"}}}"#;
        format!(r#""en":{{{words}{}}}"#, easy.replace("WORDS", words))
    };
    let easy = r#","easy":{WORDS}"#;
    assert_eq!(
        found(&with("cyp", &faces(""), &texts(easy))),
        [("many-faces", "questions.f.options".to_owned())]
    );
    assert_eq!(found(&with("cyp", &faces(r#","only":"standard""#), &texts(easy))), []);
    assert_eq!(found(&with("cyp", &faces(""), &texts(""))), []);
}

#[test]
fn a_locked_instrument_is_left_as_it_is() {
    let questions = TWO.replace(r#"{"code":"x"}"#, r#"{"code":"x","symbol":"1F600"}"#);
    let easy = r#","easy":{"title":"T","summary":"S","sections":{"a":"A"},"questions":{
      "q":{"label":"Q?","options":{"x":"X","y":"Y"}},"n":{"label":"N?","low":"l","high":"h"}}}}"#;
    let mut instrument = with("cyp", &questions, &[ENGLISH.strip_suffix('}').unwrap(), easy].concat());
    assert_eq!(found(&instrument), []);
    instrument.kind = heard_domain::instrument::InstrumentKind::Locked;
    let expected = ["questions.q.options.x", "en.easy"];
    assert_eq!(found(&instrument), expected.map(|place| ("locked-changed", place.to_owned())));
}

#[test]
fn symbols_are_compared_with_those_that_there_are() {
    let questions = TWO.replace(r#""kind":"scale""#, r#""kind":"scale","symbol":"1F600""#);
    let instrument = with("cyp", &questions, ENGLISH);
    assert_eq!(lint(&instrument, Some(&["1F600"])), []);
    let findings = lint(&instrument, Some(&["1F601"]));
    assert_eq!(findings[0].problem, Problem::UnknownSymbol);
    assert_eq!(findings[0].question.as_deref(), Some("n"));
    assert!(!findings[0].problem.stops() && Problem::RouteBack.stops());
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn a_question_on_a_path_is_never_called_unreachable((instrument, answers) in answered()) {
        let answers = answers
            .iter()
            .filter(|(code, answer)| check(instrument.question(code).unwrap(), answer).is_ok())
            .map(|(code, answer)| (code.to_owned(), answer.clone()))
            .collect();
        let findings = lint(&instrument, None);
        for position in path(&instrument, &answers) {
            let code = &instrument.questions[position].code;
            let called = findings.iter().any(|finding| {
                finding.problem == Problem::Unreachable && finding.question.as_ref() == Some(code)
            });
            prop_assert!(!called, "{}", code);
        }
    }

    #[test]
    fn no_instrument_is_too_strange(instrument in instrument()) {
        for finding in lint(&instrument, Some(&[])) {
            prop_assert!(!finding.place.is_empty() && !finding.message.is_empty());
        }
    }
}
