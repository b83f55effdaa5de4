//! What raises a concern, and what does not.

use super::common::{answered, cases, read_instrument};
use heard_domain::answer::Answer;
use heard_domain::attachment::{Attachment, Medium};
use heard_domain::care::{concern, phrases, raises, says};
use heard_domain::draft::{self, Draft};
use heard_domain::fields::{self, Fields};
use heard_domain::instrument::Instrument;
use heard_domain::journey::{self, Step};
use heard_domain::language::{Language, Presentation};
use heard_domain::plain::plain;
use heard_domain::walk::{Go, Turn, press};
use proptest::prelude::*;

const LISTS: [&str; 9] = [
    include_str!("../../../../server/shipped/care/en.txt"),
    include_str!("../../../../server/shipped/care/cy.txt"),
    include_str!("../../../../server/shipped/care/pl.txt"),
    include_str!("../../../../server/shipped/care/ro.txt"),
    include_str!("../../../../server/shipped/care/bg.txt"),
    include_str!("../../../../server/shipped/care/uk.txt"),
    include_str!("../../../../server/shipped/care/ur.txt"),
    include_str!("../../../../server/shipped/care/pa.txt"),
    include_str!("../../../../server/shipped/care/ar.txt"),
];

/// What people may write in so many words, and what is written every day.
const SENTENCES: [(&[&str], &[&str]); 9] = [
    (
        &[
            "My dad hits me.",
            "he HITS meee and it hurts",
            "I’m scared to go home",
            "i dont want to live anymore",
            "sometimes I think I want to die…",
            "I've been cutting myself",
            "There is nobody to talk to!",
            "my uncle touched me",
            "Self-harm",
            "kill my self",
        ],
        &[
            "Football hits are the best.",
            "I’m dying to see you.",
            "I hit the ball and ran home",
            "This homework is killing me, lol",
            "I want to go home on the early bus",
            "My gran died and I want her photo on the wall",
            "The music is so loud that it hurts my ears",
            "It would be good to cut my hair myself",
            "I want to run a café",
            "Nobody knows the score",
            "We could touch the animals",
            "5 kms is too far to walk",
        ],
    ),
    (
        &["Mae dad yn fy mrifo i", "Dwi isio marw", "Mae gen i ofn mynd adre", "does neb i siarad â fi"],
        &[
            "Dwi wrth fy modd adre",
            "Mae’r bêl wedi taro’r ffenest",
            "Hoffwn i siarad mwy o Gymraeg",
            "Mae fy mrawd yn ddoniol",
        ],
    ),
    (
        &[
            "Tata mnie bije",
            "chce umrzec",
            "CHCĘ UMRZEĆ",
            "boję się wracać do domu",
            "Nie mam z kim porozmawiać",
            "myślę o samobójstwie",
        ],
        &[
            "Nasza drużyna bije rekordy",
            "Umieram z ciekawości",
            "Chcę wracać do domu autobusem",
            "Boję się pająków",
            "Chcę rozmawiać z kolegami",
        ],
    ),
    (
        &["Tata mă bate", "vreau sa mor", "mi-e frică să merg acasă", "N-am cu cine vorbi"],
        &[
            "Bate vântul tare",
            "Vreau să merg acasă cu autobuzul",
            "Mor de foame la prânz",
            "Îmi place vioara și culoarea violet",
        ],
    ),
    (
        &[
            "Баща ми ме бие",
            "Искам да умра",
            "страх ме е да се прибера",
            "Няма с кого да поговоря",
            "Мисля за самоубийство",
        ],
        &[
            "Сърцето ми бие бързо, когато тичам",
            "Умирам да те видя",
            "Искам да се прибера с автобуса",
            "Страх ме е от паяци",
        ],
    ),
    (
        &["Тато б’є мене", "Хочу померти", "боюся йти додому", "Немає з ким поговорити", "Я ріжу себе"],
        &["Він б’є по м’ячу", "Вмираю від цікавості", "Хочу йти додому пішки", "Боюся павуків"],
    ),
    (
        &[
            "ابو مجھے مارتے ہیں",
            "میں مرنا چاہتا ہوں",
            "مجھے گھر جانے سے ڈر لگتا ہے",
            "بات کرنے والا کوئی نہیں ہے",
            "خودکشی",
        ],
        &[
            "میں گیند کو مارتا ہوں",
            "مجھے گھر جانا ہے",
            "مجھے مکڑی سے ڈر لگتا ہے",
            "میں دوستوں سے بات کرنا چاہتا ہوں",
        ],
    ),
    (
        &["ਡੈਡੀ ਮੈਨੂੰ ਮਾਰਦੇ ਹਨ", "ਮੈਂ ਮਰਨਾ ਚਾਹੁੰਦਾ ਹਾਂ", "ਮੈਨੂੰ ਘਰ ਜਾਣ ਤੋਂ ਡਰ ਲੱਗਦਾ ਹੈ", "ਖੁਦਕੁਸ਼ੀ"],
        &["ਮੈਂ ਗੇਂਦ ਨੂੰ ਮਾਰਦਾ ਹਾਂ", "ਮੈਂ ਘਰ ਜਾਣਾ ਚਾਹੁੰਦਾ ਹਾਂ", "ਮੈਨੂੰ ਮੱਕੜੀ ਤੋਂ ਡਰ ਲੱਗਦਾ ਹੈ", "ਮੈਂ ਦੋਸਤਾਂ ਨਾਲ ਗੱਲ ਕਰਨਾ ਚਾਹੁੰਦਾ ਹਾਂ"],
    ),
    (
        &[
            "أبي يضربني",
            "وأريد أن أموت",
            "اريد ان اموت",
            "أَخَافُ أنْ أعودَ إلى البيت",
            "لا أحد أتحدث معه",
            "أفكر في الانتحار",
        ],
        &[
            "أضرب الكرة",
            "أموت من الضحك",
            "أريد أن أعود إلى البيت بالحافلة",
            "أخاف من العناكب",
            "أتحدث مع أصدقائي",
        ],
    ),
];

fn all() -> String {
    LISTS.map(|list| phrases(list).unwrap()).concat()
}

fn instrument() -> Instrument {
    read_instrument(
        r#"{"code":"a","version":1,"kind":"locked","audience":"cyp","source":"en","sensitive":true,"sections":[{"code":"s","questions":[
            {"code":"safe","kind":"choices","options":[{"code":"home"},{"code":"none","exclusive":true,"concern":true},{"code":"else","other":true}]},
            {"code":"say","kind":"long_text","max_chars":200},
            {"code":"last","kind":"scale"}]}],"texts":{}}"#,
    )
}

fn put(value: &str) -> Fields {
    vec![(fields::ANSWER.to_owned(), value.to_owned())]
}

fn draft() -> Draft {
    Draft::new(String::new(), Language::ENGLISH, Presentation::Standard)
}

#[test]
fn every_list_is_read_and_its_own_phrases_are_found() {
    for (list, language) in LISTS.iter().zip(Language::all()) {
        let read = phrases(list).unwrap_or_else(|line| panic!("{language:?}: line {line}"));
        let written: Vec<&str> =
            list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
        assert!(written.len() >= 40, "{language:?}");
        assert_eq!(read.lines().count(), written.len());
        for phrase in written {
            let typed = phrase.replace('*', "");
            assert!(says(&typed, &read), "{phrase}");
            assert!(says(&format!("So, {}!!", typed.to_uppercase()), &read), "{phrase}");
        }
        let distinct: std::collections::BTreeSet<&str> = read.lines().collect();
        assert_eq!(distinct.len(), read.lines().count(), "{language:?} has a phrase twice");
    }
}

#[test]
fn what_children_write_is_found_in_every_language_and_what_is_written_every_day_is_not() {
    let all = all();
    for (raising, harmless) in SENTENCES {
        for sentence in raising {
            assert!(says(sentence, &all), "{sentence}");
        }
        for sentence in harmless {
            let found: Vec<&str> = all.lines().filter(|one| says(sentence, one)).collect();
            assert_eq!(found, [""; 0], "{sentence}");
        }
    }
}

#[test]
fn a_phrase_is_whole_words_unless_a_star_says_so() {
    let some = phrases("hurt me # a remark\nunalive*\n*أموت\n\n# nothing else").unwrap();
    for (words, found) in [
        ("They hurt me.", true),
        ("THEY-HURT\nMEEE", true),
        ("hurt  'me'", true),
        ("hurt men", false),
        ("unhurt me", false),
        ("hurt, or me", false),
        ("unaliving", false),
        ("unalived", true),
        ("سأموت", true),
        ("", false),
    ] {
        assert_eq!(says(words, &some), found, "{words}");
    }
    assert!(!says("anything", ""));
    assert!(!says("anything", "\n\n"));
}

#[test]
fn a_list_with_a_slip_is_refused_with_its_line() {
    for (list, line) in [("a", 1), ("hurt me\n* *", 2), ("hurt * me", 1), ("# x\n\n!?!?", 3), ("*die*", 1)] {
        assert_eq!(phrases(list), Err(line), "{list}");
    }
}

#[test]
fn words_are_compared_as_keyboards_write_them() {
    for (one, other) in [
        ("Don’t", "dont"),
        ("ŻÓŁĆ", "zolc"),
        ("țară", "ţara"),
        ("Їжак", "іжак"),
        ("ЩЕ", "щё"),
        ("ਜ਼ੁਲਮ", "ਜੁਲਮ"),
        ("مَدْرَسَة", "مدرسه"),
        ("جـــميل", "جميل"),
        ("کہانی", "كهاني"),
        ("cafe\u{301}", "café"),
        ("  a - b ", "a b"),
    ] {
        assert_eq!(plain(one), plain(other), "{one}");
    }
}

#[test]
fn options_other_words_and_texts_raise_a_concern_and_nothing_else_does() {
    let (instrument, all) = (instrument(), all());
    assert!(instrument.sensitive);
    let [safe, say, last] = &instrument.questions[..] else { panic!() };
    let chosen =
        |code: &str, other: Option<&str>| Answer::Chosen(vec![code.into()], other.map(str::to_owned));
    assert_eq!(concern(safe, &chosen("none", None), &all), Some("none"));
    assert_eq!(concern(safe, &chosen("home", None), &all), None);
    assert_eq!(concern(safe, &chosen("else", Some("nowhere, he hits me")), &all), Some(""));
    assert_eq!(concern(say, &Answer::Text("I want to die".into()), &all), Some(""));
    assert_eq!(concern(say, &Answer::Text("I want to die".into()), ""), None);
    assert_eq!(concern(say, &Answer::Text("More buses".into()), &all), None);
    let spoken = |words: Option<&str>| {
        let id = "00000000-0000-4000-8000-000000000001".to_owned();
        Answer::Attached(Attachment {
            medium: Medium::Voice,
            id,
            seconds: 9,
            words: words.map(str::to_owned),
        })
    };
    assert_eq!(concern(say, &spoken(Some("my uncle hits me")), &all), Some(""));
    assert_eq!(concern(say, &spoken(None), &all), None, "a person hears it");
    for answer in [Answer::Skipped, Answer::Refused, Answer::Number(0)] {
        assert_eq!(concern(last, &answer, &all), None);
    }
}

#[test]
fn help_comes_before_the_next_question_and_once() {
    let (instrument, all) = (instrument(), all());
    let mut draft = draft();
    let go = |draft: &mut Draft, at, go, put: &Fields| press(&instrument, &all, draft, at, go, put, false);
    assert_eq!(go(&mut draft, 0, Go::Next, &put("home")), Turn::To(Step::Question(1)));
    assert_eq!(go(&mut draft, 1, Go::Next, &put("he hits me")), Turn::Care);
    assert_eq!(draft.card(), Some("say"));
    assert_eq!(draft.answers.get("say"), Some(&Answer::Text("he hits me".into())), "the answer is as it was");
    // It is still there after a reload.
    draft = draft::decode(&draft::encode(&draft)).unwrap();
    assert_eq!(draft.card(), Some("say"));
    // Back leads to the question, and from there it is not shown again.
    assert_eq!(go(&mut draft, 1, Go::Back, &Fields::new()), Turn::To(Step::Question(1)));
    assert_eq!(draft.card(), None);
    assert_eq!(go(&mut draft, 1, Go::Next, &put("he hits me a lot")), Turn::To(Step::Question(2)));
    assert_eq!(go(&mut draft, 1, Go::Back, &put("he hits me")), Turn::To(Step::Question(0)));
    // Another concern is another one. Going on leads on.
    assert_eq!(go(&mut draft, 0, Go::Next, &put("none")), Turn::Care);
    assert_eq!(go(&mut draft, 0, Go::Next, &Fields::new()), Turn::To(Step::Question(1)));
    assert_eq!(draft.cared, "safe.none say. ");
    draft.empty();
    assert_eq!((draft.cared.len(), draft.card(), draft.sent), (0, None, true));
}

#[test]
fn back_shows_it_too_and_skip_does_not() {
    let (instrument, all) = (instrument(), all());
    let words = put("I want to die");
    let mut draft = draft();
    assert_eq!(press(&instrument, &all, &mut draft, 1, Go::Skip, &words, false), Turn::To(Step::Question(2)));
    assert_eq!(
        press(&instrument, &all, &mut draft, 1, Go::Refuse, &words, false),
        Turn::To(Step::Question(2))
    );
    assert_eq!(press(&instrument, &all, &mut draft, 1, Go::Back, &words, false), Turn::Care);
    // What is put into a page of the question that was still about is taken, not passed over.
    let turn = press(&instrument, &all, &mut draft, 1, Go::Next, &put("Nothing"), false);
    assert_eq!((turn, draft.card()), (Turn::To(Step::Question(2)), None));
    assert_eq!(draft.answers.get("say"), Some(&Answer::Text("Nothing".into())));
    // From the list of answers it leads back there.
    let mut draft = self::draft();
    assert_eq!(press(&instrument, &all, &mut draft, 2, Go::Next, &put("1"), true), Turn::To(Step::Check));
    for question in ["safe", "last"] {
        draft.answers.set(question, Answer::Skipped);
    }
    assert_eq!(press(&instrument, &all, &mut draft, 1, Go::Next, &words, true), Turn::Care);
    assert_eq!(
        press(&instrument, &all, &mut draft, 1, Go::Next, &Fields::new(), true),
        Turn::To(journey::after(&instrument, &draft.answers, 1, true))
    );
}

#[test]
fn a_draft_of_an_earlier_version_is_read() {
    let old = r#"{"uuid":"","language":"en","presentation":"easy","answers":{},"pending":null,"sent":false}"#;
    let draft = draft::decode(old).unwrap();
    assert_eq!((draft.card(), draft.cared.len()), (None, 0));
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn any_words_can_be_looked_at(words in any::<String>(), list in any::<String>()) {
        let folded = plain(&words);
        prop_assert_eq!(plain(&folded), folded.clone());
        prop_assert!(!folded.starts_with(' ') && !folded.ends_with(' ') && !folded.contains("  "));
        if let Ok(read) = phrases(&list) {
            says(&words, &read);
        }
        says(&words, &list);
    }

    #[test]
    fn a_phrase_is_found_whatever_is_around_it(before in any::<String>(), after in any::<String>(), at in 0..100usize) {
        let all = phrases(LISTS[0]).unwrap();
        let phrase = all.lines().nth(at % all.lines().count()).unwrap();
        let words = format!("{before} {phrase} {after}");
        prop_assert!(says(&words, &all));
    }

    #[test]
    fn looking_changes_no_answer_and_no_path(
        (instrument, answers) in answered(),
        at in 0..8usize,
        go in proptest::sample::select(vec![Go::Next, Go::Back, Go::Skip, Go::Refuse]),
        typed in "(I want to die|o[0-4]|3|)",
        returning in any::<bool>(),
    ) {
        let at = at % instrument.questions.len();
        let all = phrases(LISTS[0]).unwrap();
        let put = if typed.is_empty() { Fields::new() } else { put(&typed) };
        let mut watched = draft();
        watched.answers = answers;
        let mut free = watched.clone();
        let turn = press(&instrument, &all, &mut watched, at, go, &put, returning);
        let usual = press(&instrument, "", &mut free, at, go, &put, returning);
        prop_assert_eq!(&watched.answers, &free.answers);
        prop_assert_eq!(&watched.pending, &free.pending);
        if turn == Turn::Care {
            prop_assert!(raises(&instrument, &watched.answers, &all));
            prop_assert_eq!(watched.card(), Some(instrument.questions[at].code.as_str()));
            let on = press(&instrument, &all, &mut watched, at, Go::Next, &Fields::new(), returning);
            prop_assert_eq!(on, Turn::To(journey::after(&instrument, &free.answers, at, returning)));
        } else {
            prop_assert_eq!(turn, usual);
        }
        prop_assert_eq!(watched.card(), None);
    }
}
