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
//! | [`attachment`] | a recording, a drawing or a photo as an answer |
//! | [`date`] | days of the calendar, as answers |
//! | [`journey`] | which question comes next, recomputed from the answers |
//! | [`validate`] | what is wrong with an answer, as data |
//! | [`fields`] | an answer as the fields of an HTML form, both ways |
//! | [`draft`] | a response that is not finished |
//! | [`drafting`] | an instrument in the making, in parts |
//! | [`walk`] | one press of a button, and where it leads |
//! | [`care`] | what in an answer says that somebody may not be safe |
//! | [`plain`] | words as they are compared |
//! | [`submission`] | a whole response as it travels to the server |
//! | [`strategy`] | outcomes and measures, and which answers count |
//! | [`measure`] | what one person's answers add to the counts |
//! | [`disclosure`] | counts that cannot be printed, and making them safe |
//! | [`statistics`] | intervals, tests, weights, and how a figure stands towards its target |
//! | [`release`] | the frozen, safe set of tables that is published |
//! | [`feedback`] | what was done because of what people said |
//! | [`lint`] | faults of an instrument that its author should know |
//! | [`compare`] | what changed between two versions, and whether waves may be compared |

pub mod answer;
pub mod attachment;
pub mod care;
pub mod code;
pub mod compare;
pub mod date;
mod decimal;
pub mod disclosure;
pub mod draft;
pub mod drafting;
pub mod feedback;
pub mod fields;
pub mod instrument;
pub mod journey;
pub mod json;
pub mod language;
pub mod lint;
pub mod measure;
pub mod plain;
pub mod release;
pub mod statistics;
pub mod strategy;
pub mod submission;
pub mod validate;
pub mod walk;
