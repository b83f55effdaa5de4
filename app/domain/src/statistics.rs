//! Intervals, tests and weights. Shares are between 0 and 1 here; per cent is made where figures
//! are shown.
//!
//! The people who answer chose to answer, so what follows is *indicative*: it says how far
//! chance alone could move a share, not how the silent ones differ.

mod interval;
mod normal;
mod significance;
mod weights;

pub use interval::{Interval, newcombe, wilson};
pub use normal::two_sided;
pub use significance::{PooledZ, fisher, holm, pooled_z};
pub use weights::{Margin, effective_n, post_stratify, rake, weighted_share};

use crate::strategy::Direction;

/// People who count, out of a base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// How many count; never more than the base.
    pub n: u64,
    /// Out of how many.
    pub base: u64,
}

impl Share {
    /// `n` of `base`; more than the base is taken as the whole base.
    pub fn new(n: u64, base: u64) -> Self {
        Self { n: n.min(base), base }
    }

    /// The share itself, 0 to 1; none if the base is empty.
    pub fn value(self) -> Option<f64> {
        (self.base > 0).then(|| float(self.n) / float(self.base))
    }
}

/// Numbers of people are far below 2^53, where this would begin to round.
#[allow(clippy::cast_precision_loss)]
fn float(count: u64) -> f64 {
    count as f64
}

/// How a figure stands towards its target. The interface adds the word and the shape: colour
/// never says it alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rag {
    /// The whole interval is on the bad side of the target.
    Red,
    /// The target lies within the interval: it cannot be told.
    Amber,
    /// The whole interval is on the good side of the target.
    Green,
}

impl Rag {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Red, Self::Amber, Self::Green];

    /// The code that documents and tables use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Amber => "amber",
            Self::Green => "green",
        }
    }

    /// The state with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rag| rag.code() == code)
    }
}

/// Compares an interval with a target in the same unit. The target itself is on the good side.
pub fn rag(interval: Interval, target: f64, direction: Direction) -> Rag {
    let (all_good, all_bad) = match direction {
        Direction::Up | Direction::Reach => (interval.low >= target, interval.high < target),
        Direction::Down => (interval.high <= target, interval.low > target),
    };
    match (all_good, all_bad) {
        (true, _) => Rag::Green,
        (_, true) => Rag::Red,
        _ => Rag::Amber,
    }
}
