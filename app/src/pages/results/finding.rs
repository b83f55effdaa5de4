//! A figure in a sentence, and figures in groups that may be shown together.

use heard_domain::instrument::Audience;
use heard_domain::release::{Change, Figure, Release, Verdict};
use heard_domain::strategy::{Measure, MeasureKind};

use crate::components::rag::Status;
use crate::i18n::Speech;

/// The figures of one measure from one instrument, oldest first. Children and parents are never in
/// one group, nor are answers to different questions.
pub struct Group<'a> {
    /// Whose answers.
    pub audience: Audience,
    /// One figure for each wave.
    pub figures: Vec<&'a Figure>,
}

impl<'a> Group<'a> {
    /// The newest figure.
    pub fn newest(&self) -> &'a Figure {
        self.figures[self.figures.len() - 1]
    }
}

/// The groups of a measure, in the order in which they first appear.
pub fn groups<'a>(release: &'a Release, measure: &'a str) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for figure in release.of_measure(measure) {
        let same = |group: &&mut Group<'a>| {
            let wave = &group.figures[0].wave;
            wave.instrument == figure.wave.instrument && wave.version == figure.wave.version
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.figures.push(figure),
            None => groups.push(Group { audience: figure.wave.audience, figures: vec![figure] }),
        }
    }
    groups
}

/// Who said it.
pub fn who(speech: Speech<'_>, audience: Audience) -> String {
    speech.say(match audience {
        Audience::Cyp => "who-cyp",
        Audience::Parents => "who-parents",
    })
}

/// A share without decimals: the counts below it are rounded to 5, more would pretend.
pub fn whole(percent: f64) -> String {
    format!("{:.0}", percent.round().clamp(0.0, 100.0))
}

/// The finding in a sentence.
pub fn sentence(speech: Speech<'_>, figure: &Figure) -> String {
    match (figure.percent, figure.base.number()) {
        (Some(percent), Some(base)) => {
            let put = [
                ("percent", &*whole(percent)),
                ("counted", &*figure.counted.to_string()),
                ("base", &*base.to_string()),
            ];
            speech.with("finding", &put)
        }
        (None, Some(0)) => speech.say("finding-none"),
        _ => speech.say("finding-few"),
    }
}

/// How it moved since the wave before, if that can be said.
pub fn movement(speech: Speech<'_>, release: &Release, figure: &Figure) -> Option<String> {
    let change = release
        .changes
        .iter()
        .rfind(|change| change.measure == figure.measure && change.later == figure.wave.code)?;
    let before = release.figure(&change.measure, &change.earlier)?;
    let before = speech.month(&before.wave.opens);
    let (change, certainty) = (points(speech, change, &before), certainty(speech, change));
    Some(speech.with("finding-moved", &[("change", &change), ("certainty", &certainty)]))
}

fn points(speech: Speech<'_>, change: &Change, before: &str) -> String {
    let difference = change.difference.round();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100, and rounded")]
    let points = difference.abs() as u64;
    let key = if points == 0 {
        return speech.with("finding-change-same", &[("before", before)]);
    } else if difference > 0.0 {
        "finding-change-up"
    } else {
        "finding-change-down"
    };
    speech.count(key, "points", points, &[("before", before)])
}

fn certainty(speech: Speech<'_>, change: &Change) -> String {
    speech.say(match change.verdict {
        Verdict::Higher | Verdict::Lower => "finding-change-clear",
        Verdict::Unclear => "finding-change-unclear",
    })
}

/// How a measure stands, by its newest figure of one group.
pub fn status(measure: &Measure, figure: Option<&Figure>) -> Status {
    match figure {
        Some(figure) if measure.kind == MeasureKind::Survey && figure.percent.is_some() => {
            figure.rag.map_or(Status::NoTarget, Status::Rated)
        }
        _ => Status::NoFigure,
    }
}
