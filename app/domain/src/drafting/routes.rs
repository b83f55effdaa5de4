//! Routes as rows that a person fills in: "if any of these is so, go there".
//!
//! Rows say what most routes say. A condition that they cannot say (one inside another) is kept as it
//! is: [`Rows::of`] is `None` for it.

use crate::instrument::{Comparison, Condition, Route};

/// What a row asks of an earlier question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// This option was chosen.
    Is(String),
    /// It was not.
    IsNot(String),
    /// It has an answer.
    Answered,
    /// It has none.
    NotAnswered,
    /// The number given compares so.
    Number(Comparison, i64),
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Code of the question.
    pub question: String,
    /// What is asked of its answer.
    pub test: Test,
}

/// One route as rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows {
    /// Whether every row must hold; otherwise one is enough.
    pub all: bool,
    /// The rows; a route without any does not exist.
    pub rows: Vec<Row>,
    /// Code of a later question, or `None` for the end.
    pub to: Option<String>,
}

impl Rows {
    /// A route as rows, if rows can say it.
    pub fn of(route: &Route) -> Option<Self> {
        let (all, conditions) = match &route.when {
            Condition::All(inner) if !inner.is_empty() => (true, inner.as_slice()),
            Condition::Any(inner) if !inner.is_empty() => (false, inner.as_slice()),
            one => (true, std::slice::from_ref(one)),
        };
        let rows = conditions.iter().map(row).collect::<Option<Vec<_>>>()?;
        Some(Self { all: all || rows.len() == 1, rows, to: route.to.clone() })
    }

    /// The route that these rows say.
    pub fn to_route(&self) -> Route {
        let mut conditions: Vec<Condition> = self.rows.iter().map(condition).collect();
        let when = match (conditions.len(), self.all) {
            (1, _) => conditions.remove(0),
            (_, true) => Condition::All(conditions),
            (_, false) => Condition::Any(conditions),
        };
        Route { when, to: self.to.clone() }
    }
}

fn row(condition: &Condition) -> Option<Row> {
    let (question, test) = match condition {
        Condition::Selected(question, option) => (question, Test::Is(option.clone())),
        Condition::Answered(question) => (question, Test::Answered),
        Condition::Compare(question, how, number) => (question, Test::Number(*how, *number)),
        Condition::Not(inner) => match &**inner {
            Condition::Selected(question, option) => (question, Test::IsNot(option.clone())),
            Condition::Answered(question) => (question, Test::NotAnswered),
            _ => return None,
        },
        _ => return None,
    };
    Some(Row { question: question.clone(), test })
}

fn condition(row: &Row) -> Condition {
    let question = row.question.clone();
    match &row.test {
        Test::Is(option) => Condition::Selected(question, option.clone()),
        Test::IsNot(option) => Condition::Not(Box::new(Condition::Selected(question, option.clone()))),
        Test::Answered => Condition::Answered(question),
        Test::NotAnswered => Condition::Not(Box::new(Condition::Answered(question))),
        Test::Number(how, number) => Condition::Compare(question, *how, *number),
    }
}
