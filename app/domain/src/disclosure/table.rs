//! Two-way tables with totals, made safe.
//!
//! Under a threshold a small cell is hidden (*primary*). Its row and column totals would give it
//! away, so other cells are hidden with it (*secondary*). Draw rows and columns as points and
//! hidden cells as lines between them: a cell can be worked out from the totals exactly if its
//! line is a bridge, the only connection between its row and its column. (Gusfield, *A graph
//! theoretic approach to statistical data security*, SIAM J. Comput. 17(3), 1988.) So each primary
//! cell gets the cheapest circle through it, in hidden cells first and people second, and what
//! later turns out not to be needed is shown again.

use super::{Raw, Rule, Shown, Threshold};

/// One cell of a safe table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cell {
    /// May be seen so.
    Shown(Shown),
    /// Hidden because few people are in it.
    Primary,
    /// Hidden because it would give a small cell away.
    Secondary,
}

/// A safe two-way table. The last row and the last column are the totals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The cells, row by row: one row and one column more than the counts had.
    pub rows: Vec<Vec<Cell>>,
}

/// Makes a two-way table safe under `rule`, and adds its totals. Every row has the same number of
/// cells; shorter ones are filled with nobody.
pub fn table(rule: Rule, counts: &[Vec<Raw>]) -> Table {
    let counts = with_totals(counts);
    match rule {
        Rule::Rounded => {
            let cell = |count: &u64| match rule.show(Raw(*count)) {
                Shown::Few => Cell::Primary,
                shown => Cell::Shown(shown),
            };
            Table { rows: counts.iter().map(|row| row.iter().map(cell).collect()).collect() }
        }
        Rule::Threshold(threshold) => suppress(&counts, threshold),
    }
}

fn with_totals(counts: &[Vec<Raw>]) -> Vec<Vec<u64>> {
    let width = counts.iter().map(Vec::len).max().unwrap_or_default();
    let mut totals = vec![0; width + 1];
    let mut rows: Vec<Vec<u64>> = Vec::with_capacity(counts.len() + 1);
    for counts in counts {
        let mut row: Vec<u64> = counts.iter().map(|raw| raw.0).collect();
        row.resize(width, 0);
        row.push(row.iter().sum());
        for (total, count) in totals.iter_mut().zip(&row) {
            *total += count;
        }
        rows.push(row);
    }
    rows.push(totals);
    rows
}

fn suppress(counts: &[Vec<u64>], threshold: Threshold) -> Table {
    let mut grid = Grid {
        counts,
        width: counts[0].len(),
        rows: counts.iter().map(|row| row.iter().map(|count| first(*count, threshold)).collect()).collect(),
    };
    let primaries = grid.cells(Cell::Primary);
    for &cell in &primaries {
        let circle = grid.circle(cell).expect("a cell, its two totals and the whole are a circle");
        for (row, column) in circle {
            if matches!(grid.rows[row][column], Cell::Shown(_)) {
                grid.rows[row][column] = Cell::Secondary;
            }
        }
    }
    let mut secondaries = grid.cells(Cell::Secondary);
    secondaries.sort_by_key(|(row, column)| core::cmp::Reverse(counts[*row][*column]));
    for (row, column) in secondaries {
        grid.rows[row][column] = Cell::Shown(exact(counts[row][column]));
        if primaries.iter().any(|cell| grid.is_bridge(*cell)) {
            grid.rows[row][column] = Cell::Secondary;
        }
    }
    Table { rows: grid.rows }
}

fn exact(count: u64) -> Shown {
    if count == 0 { Shown::Zero } else { Shown::About(count) }
}

fn first(count: u64, threshold: Threshold) -> Cell {
    if (1..threshold.least()).contains(&count) { Cell::Primary } else { Cell::Shown(exact(count)) }
}

/// What a circle costs: cells that are hidden anew, then the people in them.
type Cost = (usize, u64);

struct Grid<'a> {
    counts: &'a [Vec<u64>],
    width: usize,
    rows: Vec<Vec<Cell>>,
}

impl Grid<'_> {
    fn cells(&self, wanted: Cell) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        for (row, cells) in self.rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                if *cell == wanted {
                    found.push((row, column));
                }
            }
        }
        found
    }

    /// What it costs to use a cell. Empty cells are of no use: everyone sees that they are empty.
    fn cost(&self, row: usize, column: usize) -> Option<Cost> {
        match (self.rows[row][column], self.counts[row][column]) {
            (_, 0) => None,
            (Cell::Primary | Cell::Secondary, _) => Some((0, 0)),
            (Cell::Shown(_), count) => Some((1, count)),
        }
    }

    /// Whether the cell's row and column are connected by no other hidden cells.
    fn is_bridge(&self, cell: (usize, usize)) -> bool {
        self.circle(cell).is_none_or(|circle| {
            circle.iter().any(|(row, column)| matches!(self.rows[*row][*column], Cell::Shown(_)))
        })
    }

    /// The other cells of the cheapest circle through `cell`: the shortest way from its row to
    /// its column without it (Dijkstra). Rows are the first points, columns the rest.
    fn circle(&self, cell: (usize, usize)) -> Option<Vec<(usize, usize)>> {
        let height = self.rows.len();
        let points = height + self.width;
        let mut best: Vec<Option<(Cost, usize)>> = vec![None; points];
        let mut done = vec![false; points];
        best[cell.0] = Some(((0, 0), cell.0));
        loop {
            let next = (0..points)
                .filter(|point| !done[*point])
                .filter_map(|point| Some((best[point]?.0, point)))
                .min();
            let (cost, point) = next?;
            if point == height + cell.1 {
                break;
            }
            done[point] = true;
            let others = if point < height { height..points } else { 0..height };
            for other in others {
                let (row, column) =
                    if point < height { (point, other - height) } else { (other, point - height) };
                if (row, column) == cell {
                    continue;
                }
                let Some(step) = self.cost(row, column) else { continue };
                let reached = (cost.0 + step.0, cost.1 + step.1);
                if best[other].is_none_or(|(known, _)| reached < known) {
                    best[other] = Some((reached, point));
                }
            }
        }
        let mut circle = Vec::new();
        let mut point = height + cell.1;
        while point != cell.0 {
            let (_, from) = best[point]?;
            circle.push(if from < height { (from, point - height) } else { (point, from - height) });
            point = from;
        }
        Some(circle)
    }
}
