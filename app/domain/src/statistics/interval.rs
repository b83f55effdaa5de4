//! 95 % intervals for a share and for the difference of two.

use super::{Share, float};

/// The 97.5 % point of the standard normal distribution.
const Z: f64 = 1.959_963_984_540_054;

/// Two ends, the low one first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The low end.
    pub low: f64,
    /// The high end.
    pub high: f64,
}

impl Interval {
    /// The same interval in per cent.
    #[must_use]
    pub fn percent(self) -> Interval {
        Interval { low: self.low * 100.0, high: self.high * 100.0 }
    }
}

/// The Wilson score interval of a share, 95 %, without continuity correction. `None` if the base
/// is empty.
///
/// Source: E. B. Wilson, *Probable inference, the law of succession, and statistical inference*,
/// JASA 22 (1927), 209-212.
pub fn wilson(share: Share) -> Option<Interval> {
    let p = share.value()?;
    let base = float(share.base);
    let squared = Z * Z;
    let middle = 2.0 * base * p + squared;
    let reach = Z * (squared + 4.0 * base * p * (1.0 - p)).sqrt();
    let whole = 2.0 * (base + squared);
    // At the ends the formula is exact on paper, and must not miss them by rounding.
    let low = if share.n == 0 { 0.0 } else { (middle - reach) / whole };
    let high = if share.n == share.base { 1.0 } else { (middle + reach) / whole };
    Some(Interval { low, high })
}

/// The interval of the difference `later - earlier` of two independent shares, 95 %, from their
/// Wilson intervals. `None` if a base is empty.
///
/// Source: R. G. Newcombe, *Interval estimation for the difference between independent
/// proportions*, Statistics in Medicine 17 (1998), 873-890, method 10.
pub fn newcombe(earlier: Share, later: Share) -> Option<Interval> {
    let (p1, p2) = (earlier.value()?, later.value()?);
    let (first, second) = (wilson(earlier)?, wilson(later)?);
    let difference = p2 - p1;
    let down = (p2 - second.low).hypot(first.high - p1);
    let up = (second.high - p2).hypot(p1 - first.low);
    Some(Interval { low: difference - down, high: difference + up })
}
