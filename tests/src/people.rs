//! People who answer anything, each always the same.

use heard_domain::answer::{Answer, Answers};
use heard_domain::instrument::{Choice, Instrument, Kind, PILES, Question};
use heard_domain::journey;

/// What the person with this number answers, along their whole path. Whatever a question takes, some
/// of them give; some skip it, some would rather not say.
pub fn answers(instrument: &Instrument, person: u32) -> Answers {
    let mut answers = Answers::default();
    loop {
        let open = journey::path(instrument, &answers).into_iter().find(|at| {
            let question = &instrument.questions[*at];
            question.counts() && answers.get(&question.code).is_none()
        });
        let Some(at) = open else { return answers };
        let question = &instrument.questions[at];
        answers.set(&question.code, answer(question, roll(person, at)));
    }
}

fn answer(question: &Question, roll: u32) -> Answer {
    match roll % 20 {
        0 => return Answer::Skipped,
        1 => return Answer::Refused,
        _ => {}
    }
    let pick = roll / 20;
    match &question.kind {
        Kind::Information => Answer::Skipped,
        Kind::Choice(options) | Kind::Faces(options) | Kind::YesNo(options) | Kind::Place(options) => {
            Answer::Chosen(vec![options[pick as usize % options.len()].code.clone()], None)
        }
        Kind::Choices(options, at_most) => several(options, at_most.unwrap_or(usize::MAX), pick),
        Kind::Helped(options) => several(options, usize::MAX, pick),
        Kind::Ranking(options) => {
            let mut order: Vec<String> = options.iter().map(|option| option.code.clone()).collect();
            order.rotate_left(pick as usize % options.len());
            Answer::Chosen(order, None)
        }
        Kind::Sort(cards) => {
            // Some leave a card out.
            let piles = cards.iter().enumerate().filter_map(|(index, card)| {
                let pile = PILES.get((pick >> (2 * index)) as usize & 3)?;
                Some([&card.code, ":", pile].concat())
            });
            let codes: Vec<String> = piles.collect();
            if codes.is_empty() { Answer::Skipped } else { Answer::Chosen(codes, None) }
        }
        Kind::Scale => Answer::Number(i64::from(pick % 11)),
        Kind::Number(min, max) => Answer::Number(min + i64::from(pick) % (max - min + 1)),
        Kind::Date => Answer::Text(format!("2026-{:02}-{:02}", pick % 12 + 1, pick % 28 + 1)),
        // A recording has to be there before an answer names it: these people write.
        Kind::ShortText(_) | Kind::LongText(_) | Kind::Voice(_) | Kind::Drawing(_) | Kind::Photo(_) => {
            Answer::Text(format!("Wish number {roll}."))
        }
    }
}

/// Some of the options that go together, at most so many.
fn several(options: &[Choice], at_most: usize, pick: u32) -> Answer {
    let together = options.iter().filter(|option| !option.exclusive).enumerate();
    let codes: Vec<String> = together
        .filter(|(index, _)| (pick >> index) & 1 == 1)
        .map(|(_, option)| option.code.clone())
        .take(at_most)
        .collect();
    if codes.is_empty() { Answer::Skipped } else { Answer::Chosen(codes, None) }
}

/// A number for a person at a question, spread evenly.
fn roll(person: u32, question: usize) -> u32 {
    let mixed = ((u64::from(person) << 8) | question as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    u32::try_from((mixed ^ (mixed >> 29)) >> 33).unwrap_or_default()
}
