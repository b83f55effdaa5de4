//! Which rounds the demonstration has, and its targets.

use heard_domain::json::{self, Node, Value};
use heard_service::ports::Privacy;
use jiff::ToSpan;
use jiff::civil::Date;

use super::DemoError;
use crate::shipped;

/// The same people at every first start.
pub const SEED: u64 = 2026;

/// One wave with its collector and the people who answer it.
pub struct Round {
    /// Code of the wave.
    pub wave: &'static str,
    /// Code of the collector.
    pub collector: &'static str,
    /// Code of the instrument.
    pub instrument: &'static str,
    /// How many people answer.
    pub people: usize,
    /// How well things are, 0 to 1.
    pub mood: f64,
    /// Whether it is over.
    pub past: bool,
    /// What people are told of how far they are known: a voice is personal data.
    pub privacy: Privacy,
}

impl Round {
    /// The first and the last day: a year ago for two months, or from three weeks ago until two
    /// months from now.
    pub fn days(&self, today: Date) -> (Date, Date) {
        let began = today.checked_sub(21.days()).unwrap_or(today);
        if self.past {
            let began = began.checked_sub(1.year()).unwrap_or(began);
            (began, began.checked_add(61.days()).unwrap_or(began))
        } else {
            (began, today.checked_add(61.days()).unwrap_or(today))
        }
    }
}

/// Two waves, a year apart, of children and of parent carers; a poll; every way to
/// answer; and a sensitive one, which no made-up people answer.
pub const PLAN: [Round; 7] = [
    Round {
        wave: "children-first",
        collector: "my-life-first",
        instrument: "quality-of-life",
        people: 260,
        mood: 0.50,
        past: true,
        privacy: Privacy::Anonymous,
    },
    Round {
        wave: "parents-first",
        collector: "families-first",
        instrument: "parent-carer-survey",
        people: 140,
        mood: 0.42,
        past: true,
        privacy: Privacy::Anonymous,
    },
    Round {
        wave: "children-second",
        collector: "my-life",
        instrument: "quality-of-life",
        people: 240,
        mood: 0.60,
        past: false,
        privacy: Privacy::Anonymous,
    },
    Round {
        wave: "parents-second",
        collector: "families",
        instrument: "parent-carer-survey",
        people: 160,
        mood: 0.52,
        past: false,
        privacy: Privacy::Anonymous,
    },
    Round {
        wave: "help-poll-second",
        collector: "help-poll",
        instrument: "help-poll",
        people: 100,
        mood: 0.58,
        past: false,
        privacy: Privacy::Anonymous,
    },
    Round {
        wave: "every-way-second",
        collector: "every-way",
        instrument: "every-way",
        people: 60,
        mood: 0.62,
        past: false,
        privacy: Privacy::Confidential,
    },
    Round {
        wave: "feeling-safe-first",
        collector: "three",
        instrument: "feeling-safe",
        people: 0,
        mood: 0.5,
        past: false,
        privacy: Privacy::Anonymous,
    },
];

/// The strategy's documents set no target for what people are asked. So that a demonstration can
/// show how targets look, some measures get one, which says that it is made up.
const TARGETS: [(&str, i64); 6] = [
    ("opinion-matters", 60),
    ("told-how-views-used", 75),
    ("enjoy-life", 65),
    ("club-group-hobby", 55),
    ("parents-know-contact", 75),
    ("support-to-cope", 65),
];

/// The shipped strategies with made-up targets.
///
/// # Errors
/// If one cannot be read.
pub fn strategies() -> Result<Vec<(String, String)>, DemoError> {
    let shipped = shipped::strategies().map_err(|_| DemoError::Strategy)?;
    let mut found = Vec::new();
    for (code, document) in shipped {
        let mut node = json::parse(&document).map_err(|_| DemoError::Strategy)?;
        for measure in list(&mut node, "outcomes").into_iter().flat_map(|outcome| list(outcome, "measures")) {
            aim(measure);
        }
        found.push((code, json::write(&node)));
    }
    Ok(found)
}

fn list<'a>(node: &'a mut Node, name: &str) -> Vec<&'a mut Node> {
    let Value::Map(members) = &mut node.value else { return Vec::new() };
    let member = members.iter_mut().find(|(known, _)| known == name);
    match member.map(|(_, node)| &mut node.value) {
        Some(Value::List(items)) => items.iter_mut().collect(),
        _ => Vec::new(),
    }
}

fn aim(measure: &mut Node) {
    let code = measure.get("code").and_then(Node::as_text).unwrap_or_default();
    let Some((_, value)) = TARGETS.iter().find(|(known, _)| *known == code) else { return };
    let target = json::map([
        ("value", json::number(*value)),
        ("by", json::number(2026)),
        ("source", json::text("Made up for this demonstration: the strategy sets none")),
    ]);
    let Value::Map(members) = &mut measure.value else { return };
    members.retain(|(name, _)| name != "target");
    members.push(("target".to_owned(), target));
}
