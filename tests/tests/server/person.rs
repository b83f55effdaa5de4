//! What people send.

use heard_domain::answer::{Answer, Answers};
use heard_domain::language::{Language, Presentation};
use heard_domain::submission::{self, Submission};
use heard_tests::people;

use crate::site::Site;

/// The UUID with this number.
pub fn uuid(number: u32) -> String {
    heard_tests::builders::uuid(number).to_string()
}

/// One option.
pub fn chosen(code: &str) -> Answer {
    Answer::Chosen(vec![code.to_owned()], None)
}

/// A response to what a collector asks, with these answers.
pub fn submission<const N: usize>(site: &Site, collector: &str, answers: [(&str, Answer); N]) -> Submission {
    let answers = answers.into_iter().map(|(code, answer)| (code.to_owned(), answer)).collect();
    with_answers(site, collector, answers)
}

/// The same as it travels.
pub fn body<const N: usize>(site: &Site, collector: &str, answers: [(&str, Answer); N]) -> String {
    submission::encode(&submission(site, collector, answers))
}

/// The response of the person with this number.
pub fn response(site: &Site, collector: &str, number: u32) -> Submission {
    let catalogue = site.services.catalogue();
    with_answers(site, collector, people::answers(&catalogue.entry(collector).unwrap().instrument, number))
}

/// The same as it travels.
pub fn response_body(site: &Site, collector: &str, number: u32) -> String {
    submission::encode(&response(site, collector, number))
}

fn with_answers(site: &Site, collector: &str, answers: Answers) -> Submission {
    let catalogue = site.services.catalogue();
    let instrument = &catalogue.entry(collector).unwrap().instrument;
    Submission {
        collector: collector.to_owned(),
        instrument: instrument.code.clone(),
        version: instrument.version,
        language: Language::ENGLISH,
        presentation: Presentation::Standard,
        answers,
    }
}
