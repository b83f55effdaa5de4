//! Tests of the rules through their public surface, one file for each subject.

#![allow(clippy::unwrap_used)]

mod care;
mod common;
mod compare;
mod disclosure;
mod drafting;
mod feedback;
mod instrument;
mod journey;
mod json;
mod lint;
mod measure;
mod pipe;
mod release;
mod shipped;
mod statistics;
mod strategy;
mod submission;
