//! The worked numbers.

use super::common::{cases, near};
use heard_domain::statistics::{
    Interval, Margin, Rag, Share, effective_n, fisher, holm, newcombe, pooled_z, post_stratify, rag, rake,
    two_sided, weighted_share, wilson,
};
use heard_domain::strategy::Direction;
use proptest::prelude::*;

fn is(interval: Option<Interval>, low: f64, high: f64, digits: i32) -> bool {
    interval.is_some_and(|found| near(found.low, low, digits) && near(found.high, high, digits))
}

#[test]
fn wilson_intervals() {
    assert!(is(wilson(Share::new(7, 50)), 0.069_508, 0.261_862, 6));
    assert!(is(wilson(Share::new(0, 12)), 0.0, 0.242_494, 6));
    assert!(is(wilson(Share::new(12, 12)), 1.0 - 0.242_494, 1.0, 6));
    assert!(wilson(Share::new(0, 0)).is_none());
}

#[test]
fn the_difference_between_two_waves() {
    let (earlier, later) = (Share::new(58, 103), Share::new(71, 110));
    let test = pooled_z(earlier, later).unwrap();
    assert!(near(test.z, 1.2289, 4), "{test:?}");
    assert!(near(test.p, 0.21910, 5), "{test:?}");
    assert!(is(newcombe(earlier, later), -0.04828, 0.20958, 5));
    assert!(is(newcombe(later, earlier), -0.20958, 0.04828, 5));
}

#[test]
fn shares_at_the_ends_do_not_differ() {
    let test = pooled_z(Share::new(0, 40), Share::new(0, 50)).unwrap();
    assert!(near(test.z, 0.0, 12) && near(test.p, 1.0, 12));
    assert!(pooled_z(Share::new(0, 0), Share::new(1, 2)).is_none());
    assert!(newcombe(Share::new(1, 2), Share::new(0, 0)).is_none());
}

#[test]
fn the_normal_tail() {
    for (z, p) in [
        (0.0, 1.0),
        (1.0, 0.317_310_507_862_914),
        (1.959_963_984_540_054, 0.05),
        (3.0, 0.002_699_796_063_260_19),
        (5.0, 5.733_031_437_583_88e-7),
        (8.0, 1.244_192_114_854_36e-15),
    ] {
        assert!((two_sided(z) / p - 1.0).abs() < 1e-11, "{z}");
        assert!((two_sided(-z) / p - 1.0).abs() < 1e-11, "{z}");
    }
}

#[test]
fn the_exact_test() {
    assert!(near(fisher(Share::new(3, 4), Share::new(1, 4)), 0.485_714, 6));
    assert!(near(fisher(Share::new(1, 10), Share::new(11, 14)), 0.002_759_456, 9));
    assert!(near(fisher(Share::new(5, 10), Share::new(5, 10)), 1.0, 9));
    assert!(near(fisher(Share::new(0, 0), Share::new(5, 10)), 1.0, 9));
}

#[test]
fn several_tests_are_read_together() {
    let adjusted = holm(&[0.01, 0.04, 0.03, 0.005]);
    for (found, expected) in adjusted.iter().zip([0.03, 0.06, 0.06, 0.02]) {
        assert!(near(*found, expected, 9));
    }
    assert_eq!(holm(&[]), Vec::<f64>::new());
    assert!(holm(&[0.7, 0.9]).iter().all(|p| near(*p, 1.0, 9)));
}

#[test]
fn red_amber_green() {
    let state = |n, base, direction| rag(wilson(Share::new(n, base)).unwrap().percent(), 75.0, direction);
    assert_eq!(state(63, 103, Direction::Up), Rag::Red);
    assert_eq!(state(80, 110, Direction::Up), Rag::Amber);
    assert_eq!(state(95, 110, Direction::Up), Rag::Green);
    assert_eq!(state(95, 110, Direction::Reach), Rag::Green);
    assert_eq!(state(63, 103, Direction::Down), Rag::Green);
    assert_eq!(state(80, 110, Direction::Down), Rag::Amber);
    assert_eq!(state(95, 110, Direction::Down), Rag::Red);
    let point = Interval { low: 75.0, high: 75.0 };
    assert_eq!(rag(point, 75.0, Direction::Up), Rag::Green);
    assert_eq!(rag(point, 75.0, Direction::Down), Rag::Green);
}

#[test]
fn weights_fit_the_known_margins() {
    assert!(near(effective_n(&[1.0, 1.0, 2.0]), 16.0 / 6.0, 12));
    assert!(near(effective_n(&[1.0; 7]), 7.0, 12));
    assert!(near(effective_n(&[]), 0.0, 12));
    let margin = Margin { groups: &[0, 0, 0, 1], shares: &[0.5, 0.5] };
    let weights = post_stratify(margin).unwrap();
    assert!(near(weights[0], 2.0 / 3.0, 12) && near(weights[3], 2.0, 12));
    assert!(near(weighted_share(&[true, true, true, false], &weights).unwrap(), 0.5, 12));
    assert!(post_stratify(Margin { groups: &[0, 0], shares: &[0.5, 0.5] }).is_none());
    assert!(post_stratify(Margin { groups: &[2], shares: &[1.0] }).is_none());
    assert!(weighted_share(&[], &[]).is_none());
}

#[test]
fn raking_fits_every_margin() {
    let schools = Margin { groups: &[0, 0, 0, 0, 1, 1, 1, 0, 1, 1], shares: &[0.7, 0.3] };
    let ages = Margin { groups: &[0, 1, 2, 0, 1, 2, 0, 1, 2, 2], shares: &[0.4, 0.4, 0.2] };
    let weights = rake(&[schools, ages]).unwrap();
    for margin in [schools, ages] {
        for (group, share) in margin.shares.iter().enumerate() {
            let held: f64 = margin
                .groups
                .iter()
                .zip(&weights)
                .filter(|(known, _)| **known == group)
                .map(|(_, w)| w)
                .sum();
            assert!(near(held / 10.0, *share, 5));
        }
    }
    assert!(rake(&[]).is_none());
    assert!(rake(&[schools, Margin { groups: &[0], shares: &[1.0] }]).is_none());
}

/// Fisher's test in whole numbers: the tables that are no more likely, out of all tables.
#[allow(clippy::cast_precision_loss)]
fn fisher_by_counting(earlier: Share, later: Share) -> f64 {
    let choose =
        |n: u64, k: u64| (0..k).fold(1u128, |product, i| product * u128::from(n - i) / u128::from(i + 1));
    let counted = earlier.n + later.n;
    let tables = |n: u64| choose(earlier.base, n) * choose(later.base, counted - n);
    let possible = counted.saturating_sub(later.base)..=counted.min(earlier.base);
    let unlikely: u128 = possible.map(tables).filter(|each| *each <= tables(earlier.n)).sum();
    let all = choose(earlier.base + later.base, counted);
    // Both fit 53 bits: the bases are at most 24.
    u64::try_from(unlikely).unwrap() as f64 / u64::try_from(all).unwrap() as f64
}

fn share() -> impl Strategy<Value = Share> {
    (1..300u64).prop_flat_map(|base| (0..=base).prop_map(move |n| Share::new(n, base)))
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn an_interval_holds_its_share_and_stays_between_0_and_1(share in share()) {
        let (interval, value) = (wilson(share).unwrap(), share.value().unwrap());
        prop_assert!(0.0 <= interval.low && interval.low <= value + 1e-12);
        prop_assert!(value <= interval.high + 1e-12 && interval.high <= 1.0);
    }

    #[test]
    fn tests_do_not_depend_on_the_order(earlier in share(), later in share()) {
        let (one, two) = (pooled_z(earlier, later).unwrap(), pooled_z(later, earlier).unwrap());
        prop_assert!((one.z + two.z).abs() < 1e-9 && (one.p - two.p).abs() < 1e-9);
        let (one, two) = (fisher(earlier, later), fisher(later, earlier));
        prop_assert!((one - two).abs() < 1e-9 && (0.0..=1.0).contains(&one));
        let interval = newcombe(earlier, later).unwrap();
        let difference = later.value().unwrap() - earlier.value().unwrap();
        prop_assert!(interval.low <= difference + 1e-12 && difference <= interval.high + 1e-12);
    }

    #[test]
    fn the_exact_test_counts_tables(
        (base1, base2) in (1..24u64, 1..24u64),
        (n1, n2) in (any::<proptest::sample::Index>(), any::<proptest::sample::Index>()),
    ) {
        let own = |base: u64, n: proptest::sample::Index| {
            Share::new(u64::try_from(n.index(usize::try_from(base).unwrap() + 1)).unwrap(), base)
        };
        for later in [own(base2, n2), own(base1, n2)] {
            let earlier = own(base1, n1);
            prop_assert!(near(fisher(earlier, later), fisher_by_counting(earlier, later), 9));
        }
    }

    #[test]
    fn adjusting_never_lowers_and_keeps_the_order(p in proptest::collection::vec(0.0..1.0f64, 0..12)) {
        let adjusted = holm(&p);
        for (one, before) in p.iter().enumerate() {
            prop_assert!(adjusted[one] >= *before && adjusted[one] <= 1.0);
            for (two, other) in p.iter().enumerate() {
                prop_assert!(before > other || adjusted[one] <= adjusted[two]);
            }
        }
    }
}
