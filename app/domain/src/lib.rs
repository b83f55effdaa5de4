//! The rules of surveys, measures and safe publication.
//!
//! Everything here is a pure function of its arguments: no input or output, no clock, no
//! randomness, no screens and no tables. The server and the browser run the same code, so what
//! a phone accepts offline is what the server accepts later.
//!
//! | module | subject |
//! |---|---|
//! | [`json`] | a small JSON reader and writer, with places for faults |
//! | [`language`] | the languages and presentations that people can choose |
//! | [`instrument`] | questionnaires: questions, options, texts, routes |
//! | [`answer`] | what a person answered |
//! | [`journey`] | which question comes next, recomputed from the answers |
//! | [`validate`] | what is wrong with an answer, as data |
//! | [`fields`] | an answer as the fields of an HTML form, both ways |
//! | [`submission`] | a whole response as it travels to the server |
//! | [`lint`] | faults of an instrument that its author should know |

pub mod answer;
pub mod fields;
pub mod instrument;
pub mod journey;
pub mod json;
pub mod language;
pub mod lint;
pub mod submission;
pub mod validate;
