//! Routes and their conditions.

use super::{Findings, Problem};
use crate::instrument::{Condition, Instrument, Kind, PILES};

pub(super) fn lint(instrument: &Instrument, findings: &mut Findings) {
    for (at, question) in instrument.questions.iter().enumerate() {
        for (index, route) in question.routes.iter().enumerate() {
            let place = format!("questions.{}.routes[{index}]", question.code);
            if let Some(to) = &route.to {
                let here = Some(question.code.as_str());
                match instrument.position(to) {
                    None => {
                        let message = format!("This leads to \"{to}\", and there is no such question.");
                        findings.add(Problem::RouteNowhere, here, &place, message);
                    }
                    Some(target) if target <= at => {
                        let message = format!("This leads back to \"{to}\". Routes lead forward only.");
                        findings.add(Problem::RouteBack, here, &place, message);
                    }
                    Some(_) => {}
                }
            }
            Conditions { instrument, at, place: &place, findings }.check(&route.when);
        }
    }
}

struct Conditions<'a> {
    instrument: &'a Instrument,
    at: usize,
    place: &'a str,
    findings: &'a mut Findings,
}

impl Conditions<'_> {
    fn add(&mut self, problem: Problem, message: String) {
        let here = Some(self.instrument.questions[self.at].code.as_str());
        self.findings.add(problem, here, self.place, message);
    }

    fn check(&mut self, condition: &Condition) {
        match condition {
            Condition::All(inner) | Condition::Any(inner) => inner.iter().for_each(|each| self.check(each)),
            Condition::Not(inner) => self.check(inner),
            Condition::Answered(code) => {
                self.asked(code);
            }
            Condition::Selected(code, option) => {
                let known = self.asked(code).is_none_or(|at| {
                    let question = &self.instrument.questions[at];
                    match (&question.kind, option.split_once(':')) {
                        (Kind::Sort(_), Some((card, pile))) => {
                            question.option(card).is_some() && PILES.contains(&pile)
                        }
                        (Kind::Sort(_) | Kind::Ranking(_), _) => false,
                        _ => question.option(option).is_some(),
                    }
                });
                if !known {
                    self.add(
                        Problem::ConditionUnknown,
                        format!("Question \"{code}\" has no option \"{option}\"."),
                    );
                }
            }
            Condition::Compare(code, ..) => {
                let number = self.asked(code).is_none_or(|at| {
                    matches!(self.instrument.questions[at].kind, Kind::Scale | Kind::Number(..))
                });
                if !number {
                    self.add(Problem::ConditionUnknown, format!("The answer to \"{code}\" is not a number."));
                }
            }
        }
    }

    /// The position of the question that a condition names; none, and a finding, if it cannot
    /// have been answered.
    fn asked(&mut self, code: &str) -> Option<usize> {
        let Some(position) = self.instrument.position(code) else {
            self.add(Problem::ConditionUnknown, format!("There is no question \"{code}\"."));
            return None;
        };
        if position > self.at {
            self.add(Problem::ConditionLater, format!("Question \"{code}\" comes later."));
            return None;
        }
        if !self.instrument.questions[position].counts() {
            let message = format!("The answer to \"{code}\" is never stored, so no route can depend on it.");
            self.add(Problem::ConditionNotStored, message);
            return None;
        }
        Some(position)
    }
}
