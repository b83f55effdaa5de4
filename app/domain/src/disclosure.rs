//! Making counts safe to show.
//!
//! A [`Raw`] count cannot be printed, compared in size or taken apart outside this package; a
//! [`Rule`] turns it into what may be [`Shown`]. `difference` refuses tables from which a small
//! group follows by subtraction.

mod difference;
mod table;

pub use difference::{Refusal, differencing, remainder};
pub use table::{Cell, Table, table};

use core::fmt;
use core::iter::Sum;
use core::ops::{Add, AddAssign};

/// A count of people that nobody may see. There is no way to its number outside this package.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Raw(u64);

impl Raw {
    /// Nobody.
    pub const ZERO: Raw = Raw(0);

    /// A count that comes out of the store.
    pub const fn new(count: u64) -> Raw {
        Raw(count)
    }

    /// The number itself, for this package alone.
    pub(crate) const fn count(self) -> u64 {
        self.0
    }
}

impl fmt::Debug for Raw {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Raw(sealed)")
    }
}

impl Add for Raw {
    type Output = Raw;

    fn add(self, other: Raw) -> Raw {
        Raw(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Raw {
    fn add_assign(&mut self, other: Raw) {
        *self = *self + other;
    }
}

impl Sum for Raw {
    fn sum<I: Iterator<Item = Raw>>(counts: I) -> Raw {
        counts.fold(Raw::ZERO, Raw::add)
    }
}

/// A count as people may see it. It prints as `0`, `*` or a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shown {
    /// Nobody.
    Zero,
    /// Somebody, too few to say how many.
    Few,
    /// So many, as exactly as the rule allows.
    About(u64),
}

impl Shown {
    /// The number that is shown; none for [`Shown::Few`].
    pub fn number(self) -> Option<u64> {
        match self {
            Shown::Zero => Some(0),
            Shown::Few => None,
            Shown::About(number) => Some(number),
        }
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Shown::Zero => out.write_str("0"),
            Shown::Few => out.write_str("*"),
            Shown::About(number) => write!(out, "{number}"),
        }
    }
}

/// How counts are made safe.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Rule {
    /// The rule of NHS Hospital Episode Statistics: 0 stays, 1 to 7 become `*`, and the rest is
    /// rounded to the nearest 5.
    ///
    /// Source: NHS Digital, *Hospital Episode Statistics (HES) analysis guide*, disclosure control.
    #[default]
    Rounded,
    /// Counts below a threshold become `*`, and in a table so do the fewest others that keep them
    /// from being worked out; the rest is exact.
    Threshold(Threshold),
}

/// The smallest count that a threshold rule shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Threshold {
    /// 1 to 4 are hidden.
    Five,
    /// 1 to 9 are hidden.
    Ten,
}

impl Threshold {
    /// The smallest count that is shown.
    pub fn least(self) -> u64 {
        match self {
            Threshold::Five => 5,
            Threshold::Ten => 10,
        }
    }
}

/// The largest count that [`Rule::Rounded`] hides, and the largest change between two releases
/// that tells of a group so small.
pub(crate) const FEW: u64 = 7;

impl Rule {
    /// One count that stands by itself. A table of several goes through [`table`].
    pub fn show(self, raw: Raw) -> Shown {
        let hidden = match self {
            Rule::Rounded => 1..=FEW,
            Rule::Threshold(threshold) => 1..=threshold.least() - 1,
        };
        match raw.0 {
            0 => Shown::Zero,
            count if hidden.contains(&count) => Shown::Few,
            count if self == Rule::Rounded => Shown::About((count.saturating_add(2)) / 5 * 5),
            count => Shown::About(count),
        }
    }
}

/// How many people answered in all, for those who watch a wave: exact, but for few. It is one number
/// of a whole wave and says nothing about what they answered.
pub fn reach(raw: Raw) -> Shown {
    match raw.0 {
        0 => Shown::Zero,
        1..=FEW => Shown::Few,
        count => Shown::About(count),
    }
}

/// Whether a subgroup said all the same: at least one person, and all in one of the cells. Then
/// the answer of each of them is known to everyone who knows that they took part, so such a
/// subgroup is not shown. The cells are those of one question with one choice.
pub fn unanimous(cells: &[Raw]) -> bool {
    cells.iter().filter(|cell| cell.0 > 0).count() == 1
}
