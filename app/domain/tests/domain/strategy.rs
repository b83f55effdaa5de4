//! Reading strategies, and comparing them with instruments.

use super::common::read_instrument;
use heard_domain::json;
use heard_domain::language::Language;
use heard_domain::strategy::{Counts, decode, lint, locate};

/// A whole strategy with these measures of its one outcome, and more members at the top.
fn with(measures: &str, more: &str) -> String {
    format!(
        r#"{{"$schema":"x","code":"s","title":"T","area":"A","starts":2018,"ends":2023,"publisher":"P","source":"S",
        "outcomes":[{{"code":"o1","number":1,"title":"O","measures":[{measures}]}}]{more}}}"#
    )
}

const RECORDS: &str = r#"{"code":"a","kind":"administrative","title":"T","wording":"W","unit":"percent",
  "direction":"up","baseline":{"value":67.5,"period":"2022","source":"B"},"target":{"value":75,"by":2026,"source":"C"},
  "comparators":[{"label":"England","value":59.9,"period":"2021","source":"D"}]}"#;

fn survey(code: &str, parts: &str) -> String {
    format!(
        r#"{{"code":"{code}","kind":"survey","title":"T","wording":"W","unit":"percent","direction":"up",
        "baseline":null,"target":null,"comparators":[],
        "sources":[{{"instrument":"i","version":1,"audience":"cyp","parts":[{parts}]}}]}}"#
    )
}

fn faults(text: &str) -> Vec<String> {
    let faults = decode(text).unwrap_err();
    faults.into_iter().map(|fault| format!("{}: {}", fault.path, fault.message)).collect()
}

#[test]
fn a_strategy_is_read() {
    let parts = r#"{"question":"q","counts":["x"],"leave_out":["y"]},{"question":"n","at_least":8}"#;
    let strategy = decode(&with(&[RECORDS, &survey("b", parts)].join(","), "")).unwrap();
    assert_eq!(strategy.measures().count(), 2);
    let records = strategy.measure("a").unwrap();
    let baseline = records.baseline.as_ref().map(|baseline| baseline.value.to_string());
    assert_eq!(baseline.as_deref(), Some("67.5"));
    assert_eq!(
        records.target.as_ref().and_then(|target| target.value).map(|value| value.to_string()).as_deref(),
        Some("75")
    );
    let source = strategy.measure("b").unwrap().source("i", 1).unwrap();
    assert_eq!(source.parts[0].counts, Counts::Options(vec!["x".to_owned()]));
    assert_eq!(source.parts[0].leave_out, ["y"]);
    assert_eq!(source.parts[1].counts, Counts::AtLeast(8));
    assert!(strategy.measure("b").unwrap().source("i", 2).is_none());
}

#[test]
fn text_that_is_not_json_is_a_fault_with_its_place() {
    let faults = decode("{\"code\": }").unwrap_err();
    assert_eq!((faults.len(), faults[0].at), (1, 9));
}

#[test]
fn every_fault_is_told_at_once() {
    let found = faults(
        r#"{"code":"S S","title":" ","area":7,"starts":2026,"ends":2023,"publisher":"P","colour":"red",
        "outcomes":[
          {"code":"o","number":1,"title":"O","measures":[
            {"code":"a","kind":"survey","title":"T","wording":"W","unit":"percent","direction":"up"},
            {"code":"b","kind":"administrative","title":"T","wording":"W","unit":"percent","direction":"up",
             "target":{"value":101,"by":1026,"source":"S"},"sources":[{"instrument":"i","version":0,"audience":"x","parts":[]}]},
            {"code":"c","kind":"milestone","title":"T","wording":"W","unit":"count","direction":"up",
             "baseline":{"value":"many","period":"P","source":"S"}},
            {"code":"d","kind":"poll","title":"T","wording":"W","unit":"people","direction":"left"}]},
          {"code":"o","number":1,"title":"O","measures":[
            {"code":"a","kind":"survey","title":"T","wording":"W","unit":"weeks","direction":"up","sources":[
              {"instrument":"i","version":1,"audience":"cyp","parts":[
                {"question":"q","counts":[],"at_least":2},{"question":"q","counts":[]},
                {"question":"q","counts":["x","x"],"sometimes":1}]},
              {"instrument":"i","version":1,"audience":"cyp","parts":[{"question":"q","at_least":"2"}]}]}]}]}"#,
    );
    for expected in [
        ": a code begins with a letter and has at most 60 of a-z, 0-9, _ and -",
        "title: this text is empty",
        "area: text is expected here",
        ": \"ends\" is before \"starts\"",
        ": \"source\" is missing",
        "colour: \"colour\" is not known here",
        "outcomes[0].measures[0]: a survey measure has sources",
        "outcomes[0].measures[1]: only a survey measure has sources",
        "outcomes[0].measures[1].target.value: per cent is from 0 to 100",
        "outcomes[0].measures[1].target.by: a year from 2000 to 2100 is expected here",
        "outcomes[0].measures[1].sources[0].version: a version is a whole number from 1",
        "outcomes[0].measures[1].sources[0].audience: cyp or parents is expected here",
        "outcomes[0].measures[1].sources[0].parts: this list is empty",
        "outcomes[0].measures[2]: the unit of a milestone, and of nothing else, is date",
        "outcomes[0].measures[2]: the direction of a milestone, and of nothing else, is reach",
        "outcomes[0].measures[2].baseline.value: a number is expected here",
        "outcomes[0].measures[3].kind: survey, administrative or milestone is expected here",
        "outcomes[0].measures[3].unit: percent, count, weeks or date is expected here",
        "outcomes[0].measures[3].direction: up, down or reach is expected here",
        "outcomes[1]: code \"o\" is used twice",
        "outcomes[1]: this number is used twice",
        "outcomes[1].measures[0]: code \"a\" is used twice",
        "outcomes[1].measures[0]: the unit of a survey measure is percent",
        "outcomes[1].measures[0].sources[0].parts[0]: either \"counts\" or \"at_least\" is expected",
        "outcomes[1].measures[0].sources[0].parts[1].counts: this list is empty",
        "outcomes[1].measures[0].sources[0].parts[2].counts[1]: \"x\" is there twice",
        "outcomes[1].measures[0].sources[0].parts[2].sometimes: \"sometimes\" is not known here",
        "outcomes[1].measures[0].sources[1]: this version of the instrument is there twice",
        "outcomes[1].measures[0].sources[1].parts[0].at_least: a whole number is expected here",
    ] {
        assert!(found.iter().any(|fault| fault == expected), "{expected}\n{found:#?}");
    }
}

#[test]
fn a_measure_that_is_cited_and_never_defined_is_found() {
    let aims = r#", "matrix":[{"aim":"Quality","measures":["a"]},{"aim":"Resources","measures":["a","r"]}]"#;
    assert_eq!(
        faults(&with(RECORDS, aims)),
        ["matrix[1].measures[1]: measure \"r\" is cited and never defined"]
    );
    let twice = r#", "matrix":[{"aim":"Quality","measures":["a","a"]}]"#;
    assert_eq!(
        faults(&with(RECORDS, twice)),
        ["matrix[0].measures[1]: measure \"a\" is cited twice for this aim"]
    );
}

const INSTRUMENT: &str = r#"{"code":"i","version":1,"kind":"adaptable","audience":"cyp","source":"en","texts":{},
  "sections":[{"code":"a","questions":[
    {"code":"try","kind":"scale","practice":true},
    {"code":"q","kind":"choice","options":[{"code":"x"},{"code":"y"},{"code":"dk"}]},
    {"code":"n","kind":"scale"},
    {"code":"say","kind":"long_text"}]}]}"#;

fn linted(parts: &str) -> Vec<String> {
    let text = with(&survey("m", parts), "");
    let strategy = decode(&text).unwrap();
    let prefix = "outcomes[0].measures[0].sources[0].";
    lint(&strategy, &[read_instrument(INSTRUMENT)])
        .into_iter()
        .map(|fault| format!("{}: {}", fault.path.replace(prefix, ""), fault.message))
        .collect()
}

#[test]
fn sources_are_compared_with_the_instrument() {
    assert_eq!(linted(r#"{"question":"q","counts":["x"],"leave_out":["dk"]}"#), Vec::<String>::new());
    assert_eq!(linted(r#"{"question":"n","at_least":8}"#), Vec::<String>::new());
    for (parts, expected) in [
        (r#"{"question":"zz","counts":["x"]}"#, "parts[0].question: \"i\" has no question \"zz\""),
        (r#"{"question":"try","at_least":5}"#, "parts[0].question: the answer to \"try\" is never stored"),
        (r#"{"question":"q","counts":["z"]}"#, "parts[0].counts: question \"q\" has no option \"z\""),
        (
            r#"{"question":"q","counts":["x"],"leave_out":["z"]}"#,
            "parts[0].leave_out: question \"q\" has no option \"z\"",
        ),
        (
            r#"{"question":"q","counts":["x"],"leave_out":["x"]}"#,
            "parts[0].leave_out: \"x\" cannot both count and be left out",
        ),
        (
            r#"{"question":"q","counts":["x","y"],"leave_out":["dk"]}"#,
            "parts[0].counts: everybody in the base would count",
        ),
        (r#"{"question":"n","counts":["x"]}"#, "parts[0].counts: question \"n\" has no options"),
        (r#"{"question":"say","at_least":3}"#, "parts[0].at_least: question \"say\" has no numbers"),
        (r#"{"question":"n","at_least":0}"#, "parts[0].at_least: everybody in the base would count"),
        (r#"{"question":"n","at_least":11}"#, "parts[0].at_least: nobody would count"),
        (
            r#"{"question":"n","at_least":8},{"question":"n","at_least":8}"#,
            "parts[1].question: this part repeats an earlier one",
        ),
    ] {
        assert_eq!(linted(parts), [expected]);
    }
}

#[test]
fn the_instrument_itself_must_fit() {
    let strategy = decode(&with(&survey("m", r#"{"question":"q","counts":["x"]}"#), "")).unwrap();
    let message = |instrument: &str| {
        let faults = lint(&strategy, &[read_instrument(instrument)]);
        faults.into_iter().map(|fault| fault.message).collect::<Vec<_>>()
    };
    let other = INSTRUMENT.replacen("\"i\"", "\"j\"", 1);
    assert_eq!(message(&other), ["there is no instrument \"i\""]);
    let newer = INSTRUMENT.replacen("\"version\":1", "\"version\":2", 1);
    assert_eq!(message(&newer), ["instrument \"i\" has no version 1"]);
    let parents = INSTRUMENT.replacen("cyp", "parents", 1);
    assert_eq!(message(&parents), ["this instrument is for parents"]);
}

/// A strategy of one outcome and one measure, each with these `titles`.
fn titled(strategy: &str, outcome: &str, measure: &str) -> String {
    with(&RECORDS.replacen("\"T\"", &format!("\"M\",\"titles\":{measure}"), 1), "")
        .replacen("\"title\":\"T\"", &format!("\"title\":\"T\",\"titles\":{strategy}"), 1)
        .replacen("\"title\":\"O\"", &format!("\"title\":\"O\",\"titles\":{outcome}"), 1)
}

#[test]
fn a_title_is_shown_in_its_language_or_else_in_english() {
    let text = titled(r#"{"cy":"Tc","ar":"Ta"}"#, r#"{"cy":"Oc"}"#, r#"{"ar":"Ma"}"#);
    let strategy = decode(&text).unwrap();
    let (outcome, measure) = strategy.measures().next().unwrap();
    let welsh = Language::parse("cy").unwrap();
    let arabic = Language::parse("ar").unwrap();
    assert_eq!(strategy.title_in(arabic), (arabic, "Ta"));
    assert_eq!(outcome.title_in(welsh), (welsh, "Oc"));
    assert_eq!(outcome.title_in(arabic), (Language::ENGLISH, "O"));
    assert_eq!(measure.title_in(arabic), (arabic, "Ma"));
    assert_eq!(measure.title_in(welsh), (Language::ENGLISH, "M"));
    assert_eq!(measure.title_in(Language::ENGLISH), (Language::ENGLISH, "M"));
}

#[test]
fn titles_have_faults_with_their_place() {
    let text = titled(r#"{"cy":" ","xx":"T"}"#, r#"["cy"]"#, r#"{"en":"M","pl":7,"uk":null}"#);
    let mut found = decode(&text).unwrap_err();
    found.sort_by_key(|fault| fault.at);
    let found: Vec<_> =
        found.into_iter().map(|fault| (fault.path, fault.message, &text[fault.at..][..3])).collect();
    let measure = "outcomes[0].measures[0].titles";
    let expected = [
        ("titles.cy".to_owned(), "this text is empty", "\" \""),
        ("titles.xx".to_owned(), "\"xx\" is not a language that is spoken here", "\"T\""),
        ("outcomes[0].titles".to_owned(), "an object is expected here", "[\"c"),
        (measure.to_owned(), "\"uk\" is missing", "{\"e"),
        (format!("{measure}.en"), "the English title is \"title\"", "\"M\""),
        (format!("{measure}.pl"), "text is expected here", "7,\""),
    ];
    assert_eq!(found, expected.map(|(path, message, place)| (path, message.to_owned(), place)));
}

#[test]
fn a_title_that_lacks_a_language_of_the_others_is_found() {
    let found = |text: &str| {
        let mut faults = lint(&decode(text).unwrap(), &[]);
        locate(&json::parse(text).unwrap(), &mut faults);
        let place = |at: usize| text[at..].chars().take(8).collect::<String>();
        faults.into_iter().map(|fault| (fault.path, fault.message, place(fault.at))).collect::<Vec<_>>()
    };
    assert_eq!(found(&with(RECORDS, "")), []);
    let whole = r#"{"cy":"C","pl":"P"}"#;
    assert_eq!(found(&titled(whole, whole, whole)), []);
    let lacks = |tag: &str| format!("other titles are there in \"{tag}\", this one is not");
    assert_eq!(
        found(&titled("null", r#"{"pl":"P"}"#, r#"{"cy":"C"}"#)),
        [
            ("titles".to_owned(), lacks("cy"), "null,\"ar".to_owned()),
            ("titles".to_owned(), lacks("pl"), "null,\"ar".to_owned()),
            ("outcomes[0].titles".to_owned(), lacks("cy"), "{\"pl\":\"P".to_owned()),
            ("outcomes[0].measures[0].titles".to_owned(), lacks("pl"), "{\"cy\":\"C".to_owned()),
        ]
    );
}

#[test]
fn faults_are_placed_in_the_text() {
    let text = with(&survey("m", r#"{"question":"q","counts":["z"]}"#), "");
    let mut faults = lint(&decode(&text).unwrap(), &[read_instrument(INSTRUMENT)]);
    locate(&json::parse(&text).unwrap(), &mut faults);
    assert!(text[faults[0].at..].starts_with("[\"z\"]"));
}
