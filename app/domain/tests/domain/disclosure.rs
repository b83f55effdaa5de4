//! Counts that are safe to show.

use super::common::cases;
use heard_domain::disclosure::{
    Cell, Raw, Refusal, Rule, Shown, Table, Threshold, differencing, remainder, table, unanimous,
};
use proptest::prelude::*;

fn raws(counts: &[u64]) -> Vec<Raw> {
    counts.iter().copied().map(Raw::new).collect()
}

#[test]
fn a_raw_count_does_not_print() {
    assert_eq!(format!("{:?}", Raw::new(4711)), "Raw(sealed)");
    assert_eq!(format!("{:#?}", vec![Raw::new(4711)]), "[\n    Raw(sealed),\n]");
    assert!(Raw::new(2) + Raw::new(3) == Raw::new(5));
    assert!(raws(&[1, 2, 3]).into_iter().sum::<Raw>() == Raw::new(6));
}

#[test]
fn the_default_rule() {
    let shown = |count| Rule::default().show(Raw::new(count)).to_string();
    let expected = [(0, "0"), (1, "*"), (7, "*"), (8, "10"), (12, "10"), (13, "15"), (17, "15"), (18, "20")];
    for (count, text) in expected {
        assert_eq!(shown(count), text, "{count}");
    }
    assert_eq!(shown(104), "105");
}

#[test]
fn the_threshold_rule() {
    let shown = |threshold, count| Rule::Threshold(threshold).show(Raw::new(count));
    assert_eq!(shown(Threshold::Five, 0), Shown::Zero);
    assert_eq!(shown(Threshold::Five, 4), Shown::Few);
    assert_eq!(shown(Threshold::Five, 5), Shown::About(5));
    assert_eq!(shown(Threshold::Ten, 9), Shown::Few);
    assert_eq!(shown(Threshold::Ten, 11), Shown::About(11));
}

fn hidden(table: &Table, wanted: Cell) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (row, cells) in table.rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            if *cell == wanted {
                found.push((row, column));
            }
        }
    }
    found
}

#[test]
fn the_worked_table() {
    let counts = [raws(&[24, 11, 6]), raws(&[18, 13, 9]), raws(&[9, 7, 3])];
    let safe = table(Rule::Threshold(Threshold::Five), &counts);
    assert_eq!(hidden(&safe, Cell::Primary), [(2, 2)]);
    assert_eq!(hidden(&safe, Cell::Secondary), [(0, 1), (0, 2), (2, 1)]);
    assert_eq!(safe.rows[0][3], Cell::Shown(Shown::About(41)));
    assert_eq!(safe.rows[3][3], Cell::Shown(Shown::About(100)));
    let rounded = table(Rule::Rounded, &counts);
    assert_eq!(hidden(&rounded, Cell::Primary), [(0, 2), (2, 1), (2, 2)]);
    assert_eq!(rounded.rows[3], [50, 30, 20, 100].map(|count| Cell::Shown(Shown::About(count))));
}

#[test]
fn a_table_without_small_cells_is_shown_whole() {
    let safe = table(Rule::Threshold(Threshold::Five), &[raws(&[5, 0]), raws(&[12, 30])]);
    assert_eq!(hidden(&safe, Cell::Primary), []);
    assert_eq!(hidden(&safe, Cell::Secondary), []);
    assert_eq!(table(Rule::Rounded, &[]).rows, [[Cell::Shown(Shown::Zero)]]);
}

#[test]
fn one_voice_is_no_subgroup() {
    assert!(unanimous(&raws(&[0, 12, 0])));
    assert!(!unanimous(&raws(&[1, 11, 0])));
    assert!(!unanimous(&raws(&[0, 0])));
}

#[test]
fn small_changes_are_refused() {
    let release = |n: u64, base: u64| raws(&[n, base - n, base]);
    assert_eq!(differencing(&release(9, 14), &release(10, 15)), Err(Refusal::SmallChange));
    assert_eq!(differencing(&release(9, 14), &release(9, 14)), Ok(()));
    assert_eq!(differencing(&release(20, 40), &release(28, 57)), Ok(()));
    assert_eq!(differencing(&release(20, 40), &release(27, 57)), Err(Refusal::SmallChange));
    assert_eq!(differencing(&raws(&[1]), &raws(&[1, 2])), Err(Refusal::NotComparable));
}

#[test]
fn what_is_left_of_a_group_is_refused_when_it_is_small() {
    let group = |n: u64, base: u64| raws(&[n, base - n]);
    assert_eq!(remainder(&group(71, 110), &group(62, 91)), Err(Refusal::SmallRemainder));
    assert_eq!(remainder(&group(71, 110), &group(58, 60)), Ok(()));
    assert_eq!(remainder(&group(71, 110), &group(71, 90)), Err(Refusal::UnanimousRemainder));
    assert_eq!(remainder(&group(71, 110), &group(71, 110)), Ok(()));
    assert_eq!(remainder(&group(5, 10), &group(6, 10)), Err(Refusal::NotComparable));
}

/// The number whose product with `number` leaves 1, by Fermat's little theorem.
fn inverse(number: i64, prime: i64) -> i64 {
    let (mut product, mut power, mut left) = (1, number, prime - 2);
    while left > 0 {
        if left & 1 == 1 {
            product = product * power % prime;
        }
        power = power * power % prime;
        left >>= 1;
    }
    product
}

/// What someone who knows all totals can work out exactly: the hidden cells whose value follows
/// from the equations of rows and columns. By elimination, modulo a prime.
fn worked_out(safe: &Table) -> Vec<(usize, usize)> {
    const PRIME: i64 = 1_000_003;
    let unknown: Vec<(usize, usize)> = [hidden(safe, Cell::Primary), hidden(safe, Cell::Secondary)].concat();
    let (height, width) = (safe.rows.len(), safe.rows[0].len());
    let sign = |at: usize, last: usize| if at == last { PRIME - 1 } else { 1 };
    let mut equations: Vec<Vec<i64>> = Vec::new();
    for row in 0..height {
        equations
            .push(unknown.iter().map(|(r, c)| if *r == row { sign(*c, width - 1) } else { 0 }).collect());
    }
    for column in 0..width {
        equations
            .push(unknown.iter().map(|(r, c)| if *c == column { sign(*r, height - 1) } else { 0 }).collect());
    }
    let mut done = 0;
    for column in 0..unknown.len() {
        let Some(pivot) = (done..equations.len()).find(|row| equations[*row][column] != 0) else { continue };
        equations.swap(done, pivot);
        let factor = inverse(equations[done][column], PRIME);
        for entry in &mut equations[done] {
            *entry = *entry * factor % PRIME;
        }
        let row = equations[done].clone();
        for (_, other) in equations.iter_mut().enumerate().filter(|(index, _)| *index != done) {
            let times = other[column];
            for (entry, pivot) in other.iter_mut().zip(&row) {
                *entry = (*entry + (PRIME - times) * pivot) % PRIME;
            }
        }
        done += 1;
    }
    equations
        .iter()
        .filter_map(|equation| {
            let mut named = equation.iter().enumerate().filter(|(_, entry)| **entry != 0);
            match (named.next(), named.next()) {
                (Some((index, _)), None) => Some(unknown[index]),
                _ => None,
            }
        })
        .collect()
}

#[test]
fn the_check_of_tables_finds_what_follows() {
    let mut safe = table(Rule::Threshold(Threshold::Five), &[raws(&[24, 11]), raws(&[18, 3])]);
    assert_eq!(worked_out(&safe), []);
    for (row, column) in hidden(&safe, Cell::Secondary) {
        safe.rows[row][column] = Cell::Shown(Shown::Zero);
    }
    assert_eq!(worked_out(&safe), hidden(&safe, Cell::Primary));
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn no_small_cell_follows_from_the_totals_and_none_is_hidden_in_vain(
        width in 1..5usize,
        cells in proptest::collection::vec(prop_oneof![Just(0), 1..9u64, 5..40u64], 1..16),
        ten in any::<bool>(),
    ) {
        let threshold = if ten { Threshold::Ten } else { Threshold::Five };
        let counts: Vec<Vec<Raw>> = cells.chunks(width).map(raws).collect();
        let safe = table(Rule::Threshold(threshold), &counts);
        let primary = hidden(&safe, Cell::Primary);
        prop_assert!(worked_out(&safe).iter().all(|cell| !primary.contains(cell)));
        for (row, column) in hidden(&safe, Cell::Secondary) {
            let mut without = safe.clone();
            without.rows[row][column] = Cell::Shown(Shown::Zero);
            prop_assert!(worked_out(&without).iter().any(|cell| primary.contains(cell)));
        }
    }
}
