//! Releases: safe, frozen, and compared with what was released before.

use super::common::{cases, near, read_instrument};
use heard_domain::disclosure::{Raw, Shown};
use heard_domain::instrument::{Audience, Instrument};
use heard_domain::json;
use heard_domain::release::{
    Before, Figure, Reason, Release, Sealed, Test, Verdict, WaveCounts, WaveInfo, build, decode, encode,
    lines, reasons,
};
use heard_domain::statistics::{Rag, Share, wilson};
use heard_domain::strategy::{self, Strategy as Plan};
use proptest::collection::vec;
use proptest::prelude::*;

const INSTRUMENT: &str = r#"{"code":"life","version":1,"kind":"adaptable","audience":"cyp","source":"en","texts":{},
  "sections":[{"code":"a","questions":[
    {"code":"enjoy","kind":"choice","options":[{"code":"often"},{"code":"never"},{"code":"dk"}]},
    {"code":"safe","kind":"choice","options":[{"code":"yes"},{"code":"no"}]},
    {"code":"rate","kind":"scale"},
    {"code":"age","kind":"number","min":0,"max":120}]}]}"#;

const STRATEGY: &str = r#"{"code":"s","title":"T","area":"A","starts":2023,"ends":2026,"publisher":"P","source":"S",
  "outcomes":[{"code":"o1","number":1,"title":"O","measures":[
    {"code":"on-time","kind":"administrative","title":"T","wording":"W","unit":"percent","direction":"up"},
    {"code":"enjoy-life","kind":"survey","title":"T","wording":"W","unit":"percent","direction":"up",
     "target":{"value":75,"by":2026,"source":"S"},"sources":[{"instrument":"life","version":1,"audience":"cyp",
       "parts":[{"question":"enjoy","counts":["often"],"leave_out":["dk"]}]}]},
    {"code":"both","kind":"survey","title":"T","wording":"W","unit":"percent","direction":"up",
     "sources":[{"instrument":"life","version":1,"audience":"cyp","parts":[
       {"question":"enjoy","counts":["often"],"leave_out":["dk"]},
       {"question":"safe","counts":["yes"]}]}]},
    {"code":"rating","kind":"survey","title":"T","wording":"W","unit":"percent","direction":"up",
     "sources":[{"instrument":"life","version":1,"audience":"cyp","parts":[
       {"question":"rate","at_least":8},{"question":"age","at_least":5}]}]}]}]}"#;

fn instruments() -> Vec<Instrument> {
    vec![read_instrument(INSTRUMENT)]
}

fn plan() -> Plan {
    strategy::decode(STRATEGY).unwrap()
}

fn wave(code: &str, opens: &str) -> WaveInfo {
    WaveInfo {
        code: code.to_owned(),
        title: code.to_uppercase(),
        opens: opens.to_owned(),
        closes: opens.replace("-01-", "-02-"),
        instrument: "life".to_owned(),
        version: 1,
        audience: Audience::Cyp,
    }
}

/// A wave in which `n` of `base` people enjoy life, and `dk` do not know.
fn enjoying(wave: WaveInfo, n: u64, base: u64, dk: u64) -> WaveCounts {
    let counts = [
        ("m/s/enjoy-life", "counted", n),
        ("m/s/enjoy-life", "not_counted", base - n),
        ("m/s/enjoy-life", "dont_know", dk),
        ("q/enjoy", "answered", base + dk),
        ("q/enjoy", "o/often", n),
        ("q/enjoy", "o/never", base - n),
        ("q/enjoy", "o/dk", dk),
    ];
    let own =
        |(subject, cell, count): (&str, &str, u64)| (subject.to_owned(), cell.to_owned(), Raw::new(count));
    WaveCounts { wave, counts: counts.into_iter().map(own).collect() }
}

fn after<'a>(shown: &'a Release, used: &'a Sealed) -> Before<'a> {
    Before { shown: Some(shown), used: Some(used) }
}

fn first(waves: &[WaveCounts]) -> (Release, Sealed) {
    build(&plan(), &instruments(), waves, Before::default(), "2025-03-01")
}

fn enjoy<'a>(release: &'a Release, wave: &str) -> &'a Figure {
    release.figure("enjoy-life", wave).unwrap()
}

#[test]
fn a_figure_follows_from_the_rounded_counts() {
    let (release, _) = first(&[enjoying(wave("w1", "2025-01-06"), 58, 103, 9)]);
    let figure = enjoy(&release, "w1");
    assert_eq!((figure.counted, figure.base), (Shown::About(60), Shown::About(105)));
    assert_eq!((figure.dont_know, figure.refused), (Shown::About(10), Shown::Zero));
    assert!(near(figure.percent.unwrap(), 57.142_857, 6));
    let expected = wilson(Share::new(60, 105)).unwrap().percent();
    assert_eq!(figure.interval, Some(expected));
    assert_eq!(figure.rag, Some(Rag::Red));
    assert!(!figure.caution && !figure.held && figure.parts.is_empty());
    let table = &figure.questions[0];
    assert_eq!((table.question.as_str(), table.base), ("enjoy", Shown::About(110)));
    let rows: Vec<(&str, String)> =
        table.rows.iter().map(|row| (row.code.as_str(), row.count.to_string())).collect();
    assert_eq!(rows, [("often", "60".to_owned()), ("never", "45".to_owned()), ("dk", "10".to_owned())]);
    assert!(near(table.rows[2].percent.unwrap(), 100.0 / 11.0, 9));
}

#[test]
fn the_states_of_the_worked_targets() {
    let rag = |n, base| enjoy(&first(&[enjoying(wave("w1", "2025-01-06"), n, base, 0)]).0, "w1").rag;
    assert_eq!(rag(63, 103), Some(Rag::Red));
    assert_eq!(rag(80, 110), Some(Rag::Amber));
    assert_eq!(rag(95, 110), Some(Rag::Green));
}

#[test]
fn small_bases_have_no_percentage_and_larger_ones_a_caution() {
    let figure = |n, base| enjoy(&first(&[enjoying(wave("w1", "2025-01-06"), n, base, 0)]).0, "w1").clone();
    let nine = figure(9, 9);
    assert_eq!((nine.base, nine.percent, nine.interval, nine.rag), (Shown::About(10), None, None, None));
    assert!(nine.caution && nine.questions[0].rows.iter().all(|row| row.percent.is_none()));
    let ten = figure(10, 10);
    assert!(ten.caution && ten.percent.is_some());
    assert!(figure(20, 29).caution && !figure(20, 30).caution);
    let hidden = figure(3, 60);
    assert_eq!((hidden.counted, hidden.percent, hidden.interval), (Shown::Few, None, None));
    assert!(near(figure(0, 60).percent.unwrap(), 0.0, 9));
}

#[test]
fn parts_and_numbers_are_shown() {
    let own = |(subject, cell, count): &(&str, &str, u64)| {
        ((*subject).to_owned(), (*cell).to_owned(), Raw::new(*count))
    };
    let counts = [
        ("m/s/both", "counted", 40),
        ("m/s/both", "not_counted", 22),
        ("p/s/both/0", "counted", 50),
        ("p/s/both/0", "not_counted", 12),
        ("p/s/both/1", "counted", 3),
        ("p/s/both/1", "not_counted", 59),
        ("q/rate", "answered", 20),
        ("q/rate", "n/10", 20),
        ("q/age", "answered", 20),
        ("q/age", "n/12", 15),
        ("q/age", "n/9", 5),
    ];
    let waves = [WaveCounts { wave: wave("w1", "2025-01-06"), counts: counts.iter().map(own).collect() }];
    let (release, _) = first(&waves);
    let both = release.figure("both", "w1").unwrap();
    assert_eq!(both.parts.len(), 2);
    assert_eq!(both.parts[0].question, "enjoy");
    assert!(near(both.parts[0].percent.unwrap(), 50.0 / 60.0 * 100.0, 9));
    assert_eq!((both.parts[1].counted, both.parts[1].percent), (Shown::Few, None));
    let rating = release.figure("rating", "w1").unwrap();
    assert_eq!(rating.questions[0].rows.len(), 11);
    let ages: Vec<(&str, Shown)> =
        rating.questions[1].rows.iter().map(|row| (row.code.as_str(), row.count)).collect();
    assert_eq!(ages, [("9", Shown::Few), ("12", Shown::About(15))]);
}

#[test]
fn other_versions_audiences_and_measures_have_no_figure() {
    let mut newer = wave("w2", "2025-01-06");
    newer.version = 2;
    let mut parents = wave("w3", "2025-01-06");
    parents.audience = Audience::Parents;
    let waves = [enjoying(newer, 50, 90, 0), enjoying(parents, 50, 90, 0)];
    assert!(first(&waves).0.figures.is_empty());
}

#[test]
fn a_figure_is_held_when_too_few_answers_are_new() {
    let at = |n, base| [enjoying(wave("w1", "2025-01-06"), n, base, 0)];
    let (one, sealed) = first(&at(9, 14));
    let (two, sealed) = build(&plan(), &instruments(), &at(10, 15), after(&one, &sealed), "2025-03-02");
    let held = enjoy(&two, "w1");
    assert!(held.held);
    assert_eq!(Figure { held: false, ..held.clone() }, *enjoy(&one, "w1"));
    assert_eq!(two.made_on, "2025-03-02");

    let (three, sealed) = build(&plan(), &instruments(), &at(14, 22), after(&two, &sealed), "2025-03-03");
    assert!(!enjoy(&three, "w1").held);
    assert_eq!(enjoy(&three, "w1").base, Shown::About(20));

    let (four, sealed) = build(&plan(), &instruments(), &at(20, 30), after(&three, &sealed), "2025-03-04");
    assert!(!enjoy(&four, "w1").held);

    // After nine withdrawals 21 is far from the latest 30, and one person from the 22 before it.
    let (five, sealed) = build(&plan(), &instruments(), &at(13, 21), after(&four, &sealed), "2025-03-05");
    assert!(enjoy(&five, "w1").held);
    assert_eq!(enjoy(&five, "w1").base, Shown::About(30));
    let (six, _) = build(&plan(), &instruments(), &at(14, 22), after(&five, &sealed), "2025-03-06");
    assert!(!enjoy(&six, "w1").held);
}

#[test]
fn the_same_people_with_another_answer_are_held() {
    let at = |n, base, dk| [enjoying(wave("w1", "2025-01-06"), n, base, dk)];
    let (one, sealed) = first(&at(20, 40, 0));
    let later = |waves: &[WaveCounts]| {
        let (release, _) = build(&plan(), &instruments(), waves, after(&one, &sealed), "2025-03-02");
        enjoy(&release, "w1").held
    };
    assert!(later(&at(21, 40, 0)));
    assert!(later(&at(20, 40, 3)));
    assert!(!later(&at(20, 40, 0)));
    assert!(!later(&at(21, 60, 0)));
}

#[test]
fn a_question_that_two_measures_share_tells_nothing_that_one_holds_back() {
    let at = |safe: u64, enjoy: u64| {
        let mut wave = enjoying(wave("w1", "2025-01-06"), enjoy / 2, enjoy, 0);
        let more = [("m/s/both", "counted", safe), ("q/safe", "answered", safe), ("q/safe", "o/yes", safe)];
        wave.counts.extend(
            more.map(|(subject, cell, count)| (subject.to_owned(), cell.to_owned(), Raw::new(count))),
        );
        [wave]
    };
    let next = |waves: &[WaveCounts], before: &(Release, Sealed)| {
        build(&plan(), &instruments(), waves, after(&before.0, &before.1), "2025-03-02")
    };
    let held = |release: &Release| {
        (enjoy(release, "w1").held, release.figure("both", "w1").is_some_and(|figure| figure.held))
    };
    let one = first(&at(14, 14));
    let two = next(&at(17, 22), &one);
    assert_eq!(held(&two.0), (false, true));
    // The measure of both would now be far from all that it showed, but its question is not.
    let three = next(&at(25, 25), &two);
    assert_eq!(held(&three.0), (true, true));
    assert_eq!(held(&next(&at(33, 33), &three).0), (false, false));
}

#[test]
fn an_empty_wave_holds_nothing_back_later() {
    let (one, sealed) = first(&[enjoying(wave("w1", "2025-01-06"), 0, 0, 0)]);
    let waves = [enjoying(wave("w1", "2025-01-06"), 2, 4, 0)];
    let (two, _) = build(&plan(), &instruments(), &waves, after(&one, &sealed), "2025-03-02");
    assert_eq!((enjoy(&two, "w1").base, enjoy(&two, "w1").held), (Shown::Few, false));
}

#[test]
fn another_strategy_is_no_earlier_release() {
    let at = |n, base| [enjoying(wave("w1", "2025-01-06"), n, base, 0)];
    let (mut one, sealed) = first(&at(9, 14));
    one.strategy = "other".to_owned();
    let (two, _) = build(&plan(), &instruments(), &at(10, 15), after(&one, &sealed), "2025-03-02");
    assert!(!enjoy(&two, "w1").held);
}

#[test]
fn waves_are_compared_in_their_order() {
    let waves = [
        enjoying(wave("w2", "2026-01-06"), 70, 110, 0),
        enjoying(wave("w3", "2027-01-06"), 22, 25, 0),
        enjoying(wave("w1", "2025-01-06"), 30, 110, 0),
    ];
    let (release, _) = first(&waves);
    let order: Vec<&str> = release.of_measure("enjoy-life").map(|figure| figure.wave.code.as_str()).collect();
    assert_eq!(order, ["w1", "w2", "w3"]);
    let moves: Vec<_> = release
        .changes
        .iter()
        .map(|change| (change.earlier.as_str(), change.later.as_str(), change.test, change.verdict))
        .collect();
    assert_eq!(
        moves,
        [("w1", "w2", Test::PooledZ, Verdict::Higher), ("w2", "w3", Test::Fisher, Verdict::Unclear)]
    );
    let change = &release.changes[0];
    assert!(near(change.difference, 40.0 / 110.0 * 100.0, 9));
    assert!(change.interval.low > 0.0 && change.interval.high < 100.0);
    assert!(near(change.adjusted, change.p * 2.0, 12));
}

#[test]
fn a_wave_that_is_not_chosen_stays_as_it_is_shown() {
    let one = enjoying(wave("w1", "2025-01-06"), 30, 60, 0);
    let two = enjoying(wave("w2", "2026-01-06"), 40, 60, 0);
    let (first, sealed) = first(&[one, two]);
    let more = [enjoying(wave("w2", "2026-01-06"), 60, 90, 0)];
    let (second, sealed) = build(&plan(), &instruments(), &more, after(&first, &sealed), "2026-03-01");
    assert_eq!(enjoy(&second, "w1"), enjoy(&first, "w1"));
    assert_eq!(enjoy(&second, "w2").base, Shown::About(90));
    assert_eq!(second.changes.len(), first.changes.len());
    let order: Vec<&str> = second.of_measure("enjoy-life").map(|figure| figure.wave.code.as_str()).collect();
    assert_eq!(order, ["w1", "w2"]);
    let (third, _) = build(&plan(), &instruments(), &[], after(&second, &sealed), "2026-04-01");
    assert_eq!(third.figures, second.figures);
}

#[test]
fn what_was_taken_back_is_still_compared_with() {
    let at = |n, base| [enjoying(wave("w1", "2025-01-06"), n, base, 0)];
    let (one, sealed) = first(&at(20, 40));
    let (_, sealed) = build(&plan(), &instruments(), &at(30, 60), after(&one, &sealed), "2025-03-02");
    // The second is taken back: pages show the first. Three more people are too close to the second.
    let (three, sealed) = build(&plan(), &instruments(), &at(31, 63), after(&one, &sealed), "2025-03-03");
    assert!(enjoy(&three, "w1").held);
    assert_eq!(enjoy(&three, "w1").base, Shown::About(40));
    // Nothing is shown: nothing can be repeated.
    let nothing = Before { shown: None, used: Some(&sealed) };
    let (four, _) = build(&plan(), &instruments(), &at(31, 63), nothing, "2025-03-04");
    assert_eq!(four.figure("enjoy-life", "w1"), None);
    let found = lines(&plan(), &[wave("w1", "2025-01-06")], &four, None);
    let enjoying: Vec<_> = found.iter().filter(|line| line.measure == "enjoy-life").collect();
    assert_eq!(enjoying[0].reasons, [Reason::Withheld]);
    // The very figures that were seen before tell nothing new.
    let (five, _) = build(&plan(), &instruments(), &at(30, 60), nothing, "2025-03-05");
    assert!(!enjoy(&five, "w1").held);
}

#[test]
fn a_preview_says_why_from_what_is_shown() {
    let of = |n, base| first(&[enjoying(wave("w1", "2025-01-06"), n, base, 0)]).0;
    assert_eq!(reasons(enjoy(&of(0, 0), "w1")), [Reason::Nobody]);
    assert_eq!(reasons(enjoy(&of(2, 5), "w1")), [Reason::Base, Reason::Few]);
    assert_eq!(reasons(enjoy(&of(9, 9), "w1")), [Reason::Base]);
    assert_eq!(reasons(enjoy(&of(3, 40), "w1")), [Reason::Few]);
    assert_eq!(reasons(enjoy(&of(10, 20), "w1")), [Reason::Caution]);
    assert_eq!(reasons(enjoy(&of(30, 60), "w1")), []);
}

#[test]
fn sealed_counts_do_not_print() {
    let (_, sealed) = first(&[enjoying(wave("w1", "2025-01-06"), 4711, 9999, 0)]);
    let printed = format!("{sealed:?}");
    assert!(printed.contains("sealed") && !printed.contains("4711"));
}

#[test]
fn broken_documents_are_told_where() {
    let (release, sealed) = first(&[enjoying(wave("w1", "2025-01-06"), 58, 103, 9)]);
    let broken = encode(&release).replace("\"base\":105", "\"base\":-5").replace("\"red\"", "\"blue\"");
    let paths: Vec<String> =
        decode(&json::parse(&broken).unwrap()).unwrap_err().into_iter().map(|fault| fault.path).collect();
    assert!(paths.contains(&"figures[0].base".to_owned()), "{paths:?}");
    let broken = sealed.encode_for_storage().replace("\"counted\",", "");
    assert!(Sealed::decode(&json::parse(&broken).unwrap()).is_err());
}

/// Counts as a wave of so many people could leave them: each person falls into one state of each
/// question, at random.
fn people() -> impl Strategy<Value = Vec<(u8, u8, u8, u8)>> {
    vec((0..8u8, 0..5u8, 0..14u8, 0..40u8), 0..90)
}

fn responses(wave: WaveInfo, people: &[(u8, u8, u8, u8)]) -> WaveCounts {
    use heard_domain::answer::{Answer, Answers};
    let instrument = &instruments()[0];
    let strategies = [plan()];
    let mut counts: Vec<(String, String, Raw)> = Vec::new();
    for (enjoy, safe, rate, age) in people {
        let mut answers = Answers::default();
        let option = |codes: &[&str], at: u8| match codes.get(usize::from(at)) {
            Some(code) => Some(Answer::Chosen(vec![(*code).to_owned()], None)),
            None if usize::from(at) == codes.len() => Some(Answer::Skipped),
            None => (usize::from(at) == codes.len() + 1).then_some(Answer::Refused),
        };
        let number = |number: u8, most: u8| (number <= most).then_some(Answer::Number(i64::from(number)));
        let given = [
            ("enjoy", option(&["often", "never", "dk", "often", "never", "often"], *enjoy)),
            ("safe", option(&["yes", "no", "yes"], *safe)),
            ("rate", number(*rate, 10)),
            ("age", number(*age, 30)),
        ];
        for (code, answer) in given {
            if let Some(answer) = answer {
                answers.set(code, answer);
            }
        }
        for tally in heard_domain::measure::tally(instrument, &strategies, &answers) {
            counts.push((tally.subject, tally.cell, Raw::new(1)));
        }
    }
    WaveCounts { wave, counts }
}

/// Every count in a release.
fn all_shown(figure: &Figure) -> Vec<Shown> {
    let mut all =
        vec![figure.counted, figure.base, figure.dont_know, figure.refused, figure.skipped, figure.not_asked];
    all.extend(figure.parts.iter().flat_map(|part| [part.counted, part.base]));
    for table in &figure.questions {
        all.extend([table.base, table.skipped, table.refused, table.not_asked]);
        all.extend(table.rows.iter().map(|row| row.count));
    }
    all
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn nothing_exact_is_released_and_all_of_it_travels(one in people(), two in people(), more in people()) {
        let waves = [responses(wave("w1", "2025-01-06"), &one), responses(wave("w2", "2026-01-06"), &two)];
        let (release, sealed) = first(&waves);
        for figure in &release.figures {
            for shown in all_shown(figure) {
                prop_assert!(shown.number().is_none_or(|number| number % 5 == 0));
            }
            if let Some(percent) = figure.percent {
                let share = Share::new(figure.counted.number().unwrap(), figure.base.number().unwrap());
                prop_assert!(near(percent, share.value().unwrap() * 100.0, 9));
                prop_assert_eq!(figure.interval, wilson(share).map(heard_domain::statistics::Interval::percent));
            }
        }
        let together: Vec<_> = one.into_iter().chain(more).collect();
        let waves = [responses(wave("w1", "2025-01-06"), &together)];
        let (later, later_sealed) = build(&plan(), &instruments(), &waves, after(&release, &sealed), "2025-04-01");
        for (release, sealed) in [(release, sealed), (later, later_sealed)] {
            let text = encode(&release);
            let read = decode(&json::parse(&text).unwrap()).unwrap();
            prop_assert_eq!(encode(&read), text);
            prop_assert_eq!(read, release);
            let stored = sealed.encode_for_storage();
            prop_assert_eq!(Sealed::decode(&json::parse(&stored).unwrap()).unwrap(), sealed);
        }
    }

    #[test]
    fn no_two_releases_differ_by_a_few_people(moves in vec((1..12u64, 0..9u64), 1..14), counting in vec(any::<bool>(), 160)) {
        let mut used: Vec<u64> = Vec::new();
        let mut previous: Option<(Release, Sealed)> = None;
        let mut base: u64 = 0;
        for (arrived, withdrawn) in moves {
            base = (base + arrived).saturating_sub(withdrawn);
            let n = counting.iter().take(usize::try_from(base).unwrap()).filter(|counts| **counts).count();
            let waves = [enjoying(wave("w1", "2025-01-06"), u64::try_from(n).unwrap(), base, 0)];
            let before = previous.as_ref().map(|(release, sealed)| after(release, sealed)).unwrap_or_default();
            let (release, sealed) = build(&plan(), &instruments(), &waves, before, "2025-03-01");
            if !enjoy(&release, "w1").held {
                prop_assert!(used.iter().all(|earlier| *earlier == 0 || !(1..=7).contains(&base.abs_diff(*earlier))));
                used.push(base);
            }
            previous = Some((release, sealed));
        }
    }

    /// Whatever is chosen, and whatever is taken back: two figures that anybody ever saw of a wave
    /// never differ by a few people, and a wave that is not chosen, or is held, shows what was shown.
    #[test]
    fn chosen_waves_and_releases_taken_back_give_nothing_away(
        moves in vec((0..12u64, 0..12u64, any::<bool>(), any::<bool>(), 0..5u8), 1..12),
    ) {
        let mut published: Vec<(Release, bool)> = Vec::new();
        let mut sealed: Option<Sealed> = None;
        let mut bases = [0u64; 2];
        let mut seen: [Vec<u64>; 2] = [Vec::new(), Vec::new()];
        let codes = [("w1", "2025-01-06"), ("w2", "2026-01-06")];
        for (one, two, choose_one, choose_two, back) in moves {
            bases[0] += one;
            bases[1] += two;
            let chosen: Vec<usize> =
                [choose_one, choose_two].into_iter().enumerate().filter(|(_, yes)| *yes).map(|(at, _)| at).collect();
            let counts: Vec<WaveCounts> = chosen
                .iter()
                .map(|at| enjoying(wave(codes[*at].0, codes[*at].1), bases[*at] / 2, bases[*at], 0))
                .collect();
            let shown = published.iter().rev().find(|(_, taken)| !taken).map(|(release, _)| release.clone());
            let before = Before { shown: shown.as_ref(), used: sealed.as_ref() };
            let (release, used) = build(&plan(), &instruments(), &counts, before, "2025-03-01");
            for at in 0..2 {
                let now = release.figure("enjoy-life", codes[at].0);
                let then = shown.as_ref().and_then(|shown| shown.figure("enjoy-life", codes[at].0));
                let anew = chosen.contains(&at) && now.is_some_and(|figure| !figure.held);
                if anew {
                    let close = |earlier: &u64| *earlier != 0 && (1..=7).contains(&bases[at].abs_diff(*earlier));
                    prop_assert!(!seen[at].iter().any(close), "{:?} then {}", seen[at], bases[at]);
                    seen[at].push(bases[at]);
                } else {
                    let plain = |figure: &Figure| Figure { held: false, ..figure.clone() };
                    prop_assert_eq!(now.map(plain), then.map(plain));
                }
            }
            sealed = Some(used);
            published.push((release, false));
            if back == 0 {
                let at = usize::try_from(one).unwrap() % published.len();
                published[at].1 = true;
            }
        }
    }
}
