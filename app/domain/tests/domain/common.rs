//! Random instruments and answers, and small helpers.

use heard_domain::answer::{Answer, Answers};
use heard_domain::attachment::Attachment;
use heard_domain::instrument::{
    Audience, Choice, Comparison, Condition, Instrument, InstrumentKind, Kind, PILES, Question, QuestionText,
    Route, Texts,
};
use heard_domain::json;
use heard_domain::language::{Language, Presentation};
use proptest::collection::vec;
use proptest::prelude::*;

/// How many random cases a property is tried with: enough to find what is wrong, and quick.
pub fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Whether two numbers agree to `digits` decimal places.
pub fn near(one: f64, two: f64, digits: i32) -> bool {
    (one - two).abs() < 0.5 * 10f64.powi(-digits)
}

/// An instrument from the text of its one document.
pub fn read_instrument(text: &str) -> Instrument {
    heard_domain::instrument::decode(&json::parse(text).unwrap()).unwrap()
}

/// Answers from pairs.
pub fn answers<const N: usize>(pairs: [(&str, Answer); N]) -> Answers {
    pairs.into_iter().map(|(code, answer)| (code.to_owned(), answer)).collect()
}

/// The answer that chooses these options.
pub fn chosen(codes: &[&str]) -> Answer {
    Answer::Chosen(codes.iter().map(|code| (*code).to_owned()).collect(), None)
}

/// Words as people type them: any characters, with no space around and no carriage return.
pub fn words(limit: usize) -> impl Strategy<Value = String> {
    any::<String>().prop_map(move |typed| {
        let fitting: String = typed.replace('\r', "").trim().chars().take(limit).collect();
        let fitting = fitting.trim().to_owned();
        if fitting.is_empty() { "x".to_owned() } else { fitting }
    })
}

fn option_code(index: usize) -> String {
    format!("o{index}")
}

fn question_code(index: usize) -> String {
    format!("q{index}")
}

fn options(from: usize, to: usize) -> impl Strategy<Value = Vec<Choice>> {
    vec((any::<bool>(), any::<bool>(), 0..6u8), from..=to).prop_map(|flags| {
        flags
            .into_iter()
            .enumerate()
            .map(|(index, (exclusive, other, only))| Choice {
                code: option_code(index),
                symbol: None,
                only: match only {
                    0 => Some(Presentation::Standard),
                    1 => Some(Presentation::Easy),
                    _ => None,
                },
                exclusive,
                other,
                concern: false,
            })
            .collect()
    })
}

/// Options that have no properties of their own.
fn plain(from: usize, to: usize) -> impl Strategy<Value = Vec<Choice>> {
    (from..=to).prop_map(|many| {
        (0..many).map(|index| Choice { code: option_code(index), ..Choice::default() }).collect()
    })
}

fn yes_no() -> Kind {
    let option = |code: &str| Choice { code: code.to_owned(), ..Choice::default() };
    Kind::YesNo(["yes", "no", "not_sure"].map(option).to_vec())
}

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        Just(Kind::Information),
        options(2, 5).prop_map(Kind::Choice),
        (options(2, 6), proptest::option::of(1..4usize)).prop_map(|(all, most)| Kind::Choices(all, most)),
        options(3, 5).prop_map(Kind::Faces),
        Just(yes_no()),
        Just(Kind::Scale),
        (-5..5i64, 0..40i64).prop_map(|(min, length)| Kind::Number(min, min + length)),
        (1..60usize).prop_map(Kind::ShortText),
        (1..200usize).prop_map(Kind::LongText),
        (1..200usize).prop_map(Kind::Voice),
        (1..200usize).prop_map(Kind::Drawing),
        (1..200usize).prop_map(Kind::Photo),
        plain(2, 5).prop_map(Kind::Ranking),
        plain(2, 5).prop_map(Kind::Sort),
        plain(2, 8).prop_map(Kind::Place),
        Just(Kind::Date),
        options(2, 5).prop_map(Kind::Helped),
    ]
}

/// Conditions on any question, also on ones that do not exist or come later.
fn condition() -> impl Strategy<Value = Condition> {
    let comparison = prop_oneof![
        Just(Comparison::Less),
        Just(Comparison::AtMost),
        Just(Comparison::Equal),
        Just(Comparison::Different),
        Just(Comparison::AtLeast),
        Just(Comparison::More),
    ];
    let test = prop_oneof![
        (0..9usize, 0..6usize)
            .prop_map(|(question, option)| Condition::Selected(question_code(question), option_code(option))),
        (0..9usize).prop_map(|question| Condition::Answered(question_code(question))),
        (0..9usize, comparison, -3..12i64).prop_map(|(question, how, number)| Condition::Compare(
            question_code(question),
            how,
            number
        )),
    ];
    test.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Condition::All),
            vec(inner.clone(), 0..3).prop_map(Condition::Any),
            inner.prop_map(|inner| Condition::Not(Box::new(inner))),
        ]
    })
}

/// Routes to anywhere: forward, back, to itself, to nowhere, to the end.
fn routes() -> impl Strategy<Value = Vec<Route>> {
    let target = prop_oneof![3 => (0..9usize).prop_map(|to| Some(question_code(to))), 1 => Just(None)];
    vec((condition(), target).prop_map(|(when, to)| Route { when, to }), 0..3)
}

/// Labels with and without placeholders, whole and broken.
pub fn label() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        (0..9usize).prop_map(|code| format!("{{{}|someone}}", question_code(code))),
        (0..9usize).prop_map(|code| format!("{{{}}}", question_code(code))),
        "[{}|a-q0-9 ]{0,6}",
    ];
    vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

fn texts(questions: &[Question], label: &str) -> Texts {
    let one = |question: &Question| QuestionText {
        label: format!("{label} {}", question.code),
        options: question
            .options()
            .iter()
            .map(|option| (option.code.clone(), format!("{label} {}", option.code)))
            .collect(),
        ..QuestionText::default()
    };
    Texts {
        title: label.to_owned(),
        summary: label.to_owned(),
        sections: vec![("a".to_owned(), label.to_owned()), ("b".to_owned(), label.to_owned())],
        questions: questions.iter().map(|question| (question.code.clone(), one(question))).collect(),
    }
}

/// Any instrument that can be decoded: eight questions at most, with routes good and bad.
pub fn instrument() -> impl Strategy<Value = Instrument> {
    let question = (kind(), prop::bool::weighted(0.15), routes());
    (vec(question, 1..8), any::<bool>(), label()).prop_map(|(questions, parents, label)| {
        let half = questions.len() / 2;
        let questions: Vec<Question> = questions
            .into_iter()
            .enumerate()
            .map(|(index, (kind, practice, routes))| Question {
                code: question_code(index),
                section: usize::from(index > half),
                kind,
                symbol: None,
                practice,
                routes,
            })
            .collect();
        Instrument {
            code: "random".to_owned(),
            version: 3,
            kind: InstrumentKind::Adaptable,
            sensitive: false,
            audience: if parents { Audience::Parents } else { Audience::Cyp },
            source: Language::ENGLISH,
            sections: vec!["a".to_owned(), "b".to_owned()],
            texts: vec![(Language::ENGLISH, Presentation::Standard, texts(&questions, &label))],
            questions,
        }
    })
}

/// A right answer to the question, as the interface would make it.
pub fn valid_answer(question: &Question) -> BoxedStrategy<Answer> {
    let options = question.options().to_vec();
    let pick = move |mask: u8, typed: Option<String>, most: usize| {
        let mut picked: Vec<&Choice> = options
            .iter()
            .enumerate()
            .filter(|(index, _)| mask >> index & 1 == 1)
            .map(|(_, it)| it)
            .collect();
        if picked.is_empty() {
            picked.push(&options[usize::from(mask) % options.len()]);
        }
        picked.truncate(most);
        if picked.len() > 1 && picked.iter().any(|option| option.exclusive) {
            picked.truncate(1);
        }
        let other = typed.filter(|_| picked.iter().any(|option| option.other));
        Answer::Chosen(picked.into_iter().map(|option| option.code.clone()).collect(), other)
    };
    let typed = proptest::option::of(words(200));
    match question.kind {
        Kind::Information => Just(Answer::Skipped).boxed(),
        Kind::Choice(_) | Kind::Faces(_) | Kind::YesNo(_) => {
            (any::<u8>(), typed).prop_map(move |(mask, typed)| pick(mask, typed, 1)).boxed()
        }
        Kind::Choices(_, most) => (any::<u8>(), typed)
            .prop_map(move |(mask, typed)| pick(mask, typed, most.unwrap_or(usize::MAX)))
            .boxed(),
        Kind::Scale => (0..=10i64).prop_map(Answer::Number).boxed(),
        Kind::Number(min, max) => (min..=max).prop_map(Answer::Number).boxed(),
        Kind::Place(_) => any::<u8>().prop_map(move |mask| pick(mask, None, 1)).boxed(),
        Kind::Helped(_) => {
            (any::<u8>(), typed).prop_map(move |(mask, typed)| pick(mask, typed, usize::MAX)).boxed()
        }
        Kind::Ranking(ref all) => {
            let codes: Vec<String> = all.iter().map(|option| option.code.clone()).collect();
            Just(codes).prop_shuffle().prop_map(|order| Answer::Chosen(order, None)).boxed()
        }
        Kind::Sort(ref cards) => {
            let codes: Vec<String> = cards.iter().map(|option| option.code.clone()).collect();
            vec(0..3usize, codes.len())
                .prop_map(move |piles| {
                    let put = codes.iter().zip(piles).map(|(code, pile)| format!("{code}:{}", PILES[pile]));
                    Answer::Chosen(put.collect(), None)
                })
                .boxed()
        }
        Kind::Date => (1900..=2100i64, 1..=12i64, 1..=28i64)
            .prop_map(|(year, month, day)| Answer::Text(format!("{year}-{month:02}-{day:02}")))
            .boxed(),
        Kind::ShortText(limit)
        | Kind::LongText(limit)
        | Kind::Voice(limit)
        | Kind::Drawing(limit)
        | Kind::Photo(limit) => {
            let medium = question.medium().unwrap();
            let attached = (any::<u128>(), 0..3600u32, proptest::option::of(words(limit))).prop_map(
                move |(id, seconds, words)| {
                    let hex = format!("{id:032x}");
                    let id = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-");
                    Answer::Attached(Attachment { medium, id, seconds, words })
                },
            );
            prop_oneof![words(limit).prop_map(Answer::Text), attached].boxed()
        }
    }
}

/// Any answer, most often a right one.
fn any_answer(question: &Question) -> BoxedStrategy<Option<Answer>> {
    let wrong = prop_oneof![
        vec("o[0-9]", 0..4).prop_map(|codes| Answer::Chosen(codes, None)),
        any::<i64>().prop_map(Answer::Number),
        any::<String>().prop_map(Answer::Text),
    ];
    prop_oneof![
        5 => valid_answer(question).prop_map(Some),
        1 => Just(Some(Answer::Skipped)),
        1 => Just(Some(Answer::Refused)),
        2 => Just(None),
        1 => wrong.prop_map(Some),
    ]
    .boxed()
}

/// An instrument with answers to some of its questions, right and wrong ones, on the path and off.
pub fn answered() -> impl Strategy<Value = (Instrument, Answers)> {
    instrument().prop_flat_map(|instrument| {
        let each: Vec<_> = instrument.questions.iter().map(any_answer).collect();
        (Just(instrument), each).prop_map(|(instrument, each)| {
            let answers = instrument
                .questions
                .iter()
                .zip(each)
                .filter_map(|(question, answer)| Some((question.code.clone(), answer?)))
                .collect();
            (instrument, answers)
        })
    })
}
