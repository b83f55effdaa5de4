//! Made-up people.

use heard_domain::answer::{Answer, Answers};
use heard_domain::instrument::{Choice, Instrument, Kind, PILES, Question};
use heard_domain::journey;
use heard_domain::language::{Language, Presentation};

/// Of a hundred people at a question, so many skip it, and so many would rather not say.
const SKIP: u32 = 4;
const REFUSE: u32 = 2;

/// What made-up people write.
const WISHES: [&str; 8] = [
    "More clubs near my house.",
    "I want the bus to wait for me.",
    "A quiet room at lunch time.",
    "Tell me before things change.",
    "Swimming.",
    "Football with my friends.",
    "Someone to talk to who has time.",
    "Nothing, it is fine.",
];

/// Someone who does not exist.
pub struct Person {
    /// The language they answer in.
    pub language: Language,
    /// How they see the questions.
    pub presentation: Presentation,
    mood: f64,
}

impl Person {
    /// Someone at a time when things are so good, 0 to 1.
    pub fn new(random: &mut fastrand::Rng, mood: f64) -> Self {
        let languages: Vec<Language> = Language::all().collect();
        let language = if random.u32(0..100) < 85 {
            Language::ENGLISH
        } else {
            languages[random.usize(0..languages.len())]
        };
        let easy = language == Language::ENGLISH && random.u32(0..100) < 30;
        let presentation = if easy { Presentation::Easy } else { Presentation::Standard };
        // People differ more among each other than years do.
        let own = (random.f64() - 0.5) * 0.6;
        Self { language, presentation, mood: (mood + own).clamp(0.05, 0.95) }
    }

    /// What they answer, question by question along their own path.
    pub fn answers(&self, instrument: &Instrument, random: &mut fastrand::Rng) -> Answers {
        let mut answers = Answers::default();
        while let Some(at) = journey::path(instrument, &answers).into_iter().find(|at| {
            let question = &instrument.questions[*at];
            question.counts() && answers.get(&question.code).is_none()
        }) {
            let question = &instrument.questions[at];
            answers.set(&question.code, self.answer(question, random));
        }
        answers
    }

    fn answer(&self, question: &Question, random: &mut fastrand::Rng) -> Answer {
        match random.u32(0..100) {
            roll if roll < SKIP => return Answer::Skipped,
            roll if roll < SKIP + REFUSE => return Answer::Refused,
            _ => {}
        }
        match &question.kind {
            // Nobody made up has a voice, draws, or takes a photo.
            Kind::Information | Kind::Voice(_) | Kind::Drawing(_) | Kind::Photo(_) | Kind::Date => {
                Answer::Skipped
            }
            Kind::Helped(options) => self.several(options, options.len(), random),
            Kind::Place(options) => {
                Answer::Chosen(vec![options[random.usize(0..options.len())].code.clone()], None)
            }
            Kind::Ranking(options) => {
                let mut order: Vec<String> = options.iter().map(|option| option.code.clone()).collect();
                random.shuffle(&mut order);
                Answer::Chosen(order, None)
            }
            Kind::Sort(cards) => {
                let pile = |random: &mut fastrand::Rng| {
                    let last = i64::try_from(PILES.len()).unwrap_or(1) - 1;
                    PILES[usize::try_from(last - self.between(0, last, random)).unwrap_or(0)]
                };
                Answer::Chosen(
                    cards.iter().map(|card| [&card.code, ":", pile(random)].concat()).collect(),
                    None,
                )
            }
            Kind::Choices(options, at_most) => {
                self.several(options, at_most.unwrap_or(options.len()), random)
            }
            Kind::YesNo(_) => {
                let yes = random.f64() < self.mood * 0.9 + 0.05;
                let code = if random.u32(0..100) < 12 {
                    "not_sure"
                } else if yes {
                    "yes"
                } else {
                    "no"
                };
                Answer::Chosen(vec![code.to_owned()], None)
            }
            Kind::Choice(options) | Kind::Faces(options) => self.one(options, random),
            Kind::Scale => Answer::Number(self.between(0, 10, random)),
            Kind::Number(min, max) => Answer::Number(random.i64(*min..=*max)),
            Kind::ShortText(_) | Kind::LongText(_) if random.u32(0..100) < 45 => Answer::Skipped,
            Kind::ShortText(_) | Kind::LongText(_) => {
                Answer::Text(WISHES[random.usize(0..WISHES.len())].to_owned())
            }
        }
    }

    /// Options go from best to worst: the better the mood, the earlier the choice.
    fn one(&self, options: &[Choice], random: &mut fastrand::Rng) -> Answer {
        let offered: Vec<&Choice> = options
            .iter()
            .filter(|option| !option.other && option.only.is_none_or(|only| only == self.presentation))
            .collect();
        let last = i64::try_from(offered.len()).unwrap_or(1) - 1;
        let index = last - self.between(0, last, random);
        let option = offered[usize::try_from(index).unwrap_or(0)];
        Answer::Chosen(vec![option.code.clone()], None)
    }

    fn several(&self, options: &[Choice], at_most: usize, random: &mut fastrand::Rng) -> Answer {
        let likely = 0.35 + self.mood * 0.5;
        let mut chosen: Vec<String> = options
            .iter()
            .filter(|option| !option.exclusive && !option.other && option.code != "no_setting")
            .filter(|_| random.f64() < likely)
            .map(|option| option.code.clone())
            .take(at_most)
            .collect();
        if chosen.is_empty() {
            let alone = options.iter().find(|option| option.exclusive).or(options.first());
            chosen.extend(alone.map(|option| option.code.clone()));
        }
        Answer::Chosen(chosen, None)
    }

    /// A whole number between `low` and `high`, spread around the mood.
    fn between(&self, low: i64, high: i64, random: &mut fastrand::Rng) -> i64 {
        (low..high)
            .filter(|_| random.f64() < self.mood)
            .count()
            .try_into()
            .map_or(low, |count: i64| low + count)
    }
}
