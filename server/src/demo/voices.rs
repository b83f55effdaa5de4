//! Made-up words in several languages that wait to be read, one of them with a concern.

use heard_domain::answer::{Answer, Answers};
use heard_domain::language::{Language, Presentation};
use heard_domain::submission::Submission;
use heard_service::Services;
use jiff::civil::Date;

use super::{DemoError, plan, send};

/// Where they answer.
const COLLECTOR: &str = "my-life";
/// The open question of it.
const QUESTION: &str = "say";

/// Language and words. Each says of itself that it is made up.
const SAID: [(&str, &str); 6] = [
    ("en", "(Made up) Please tell us when the taxi is late. I wait outside and I do not know."),
    ("pl", "(Zmyślone) Chcę mieć w szkole jedno ciche miejsce."),
    ("cy", "(Wedi'i ddyfeisio) Hoffwn i gael clwb celf ar ôl ysgol."),
    ("uk", "(Вигадано) Мені подобається, коли мене питають."),
    ("ar", "(مختلق) أريد أن يساعدني أحد في القراءة."),
    ("en", "(Made up) My brother hits me and I want to run away"),
];

/// Lets these people answer on the first day, the last one with something that raises a concern.
///
/// # Errors
/// If the storage fails, or an answer is refused.
pub async fn say(services: &Services, today: Date) -> Result<(), DemoError> {
    // Their own chance: everybody else stays who they were.
    let mut random = fastrand::Rng::with_seed(plan::SEED + 1);
    let catalogue = services.catalogue();
    let Some(entry) = catalogue.entry(COLLECTOR) else { return Err(DemoError::Strategy) };
    for (language, words) in SAID {
        let mut answers = Answers::default();
        answers.set(QUESTION, Answer::Text(words.to_owned()));
        let submission = Submission {
            collector: COLLECTOR.to_owned(),
            instrument: entry.instrument.code.clone(),
            version: entry.instrument.version,
            language: Language::parse(language).unwrap_or(Language::ENGLISH),
            presentation: Presentation::Standard,
            answers,
        };
        let uuid = uuid::Builder::from_random_bytes(random.u128(..).to_be_bytes()).into_uuid();
        send(services, uuid, submission, entry.wave.opens.min(today)).await?;
    }
    Ok(())
}
