//! The raw counts that releases used: kept to compare with, never shown.

use crate::disclosure::{Raw, differencing};
use crate::json::{self, Fault, Node, Reader};
use crate::measure::{Reading, subject};

/// The raw counts that every release so far used. It can be stored, and cannot be printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sealed {
    entries: Vec<Entry>,
}

/// What was used for one figure, oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    measure: String,
    wave: String,
    used: Vec<Cells>,
}

/// Subject, cell and count, sorted, without empty cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cells(Vec<(String, String, Raw)>);

impl Cells {
    /// The counts of `subjects`; cells named more than once are added.
    pub(super) fn of(counts: &[(String, String, Raw)], subjects: &[String]) -> Self {
        let mut cells: Vec<(String, String, Raw)> = Vec::new();
        for (subject, cell, count) in counts.iter().filter(|(subject, ..)| subjects.contains(subject)) {
            match cells.iter_mut().find(|(known, name, _)| known == subject && name == cell) {
                Some((.., sum)) => *sum += *count,
                None => cells.push((subject.clone(), cell.clone(), *count)),
            }
        }
        cells.retain(|(.., count)| *count != Raw::ZERO);
        cells.sort_by(|one, two| (&one.0, &one.1).cmp(&(&two.0, &two.1)));
        Cells(cells)
    }

    /// The count of a cell.
    pub(super) fn get(&self, subject: &str, cell: &str) -> Raw {
        self.0
            .iter()
            .find(|(known, name, _)| known == subject && name == cell)
            .map_or(Raw::ZERO, |(.., count)| *count)
    }

    /// The people in the base of a measure or part, or who answered a question.
    pub(super) fn base(&self, subject: &str) -> Raw {
        let cells = [Reading::Counted.code(), Reading::NotCounted.code(), subject::ANSWERED];
        cells.into_iter().map(|cell| self.get(subject, cell)).sum()
    }

    /// The cells of a subject.
    pub(super) fn cells<'a>(&'a self, subject: &'a str) -> impl Iterator<Item = (&'a str, Raw)> {
        self.0
            .iter()
            .filter(move |(known, ..)| known == subject)
            .map(|(_, cell, count)| (cell.as_str(), *count))
    }

    /// Whether so few people changed since `earlier` that the difference describes them: a base
    /// moved by 1 to 7, or none moved and a cell did. Where the base moved further, the difference
    /// is a group by itself, and its cells are blurred by the rounding. An earlier base of nobody
    /// is no group to take away.
    fn too_close(&self, earlier: &Cells, subjects: &[String]) -> bool {
        let pairs: Vec<(Raw, Raw)> =
            subjects.iter().map(|subject| (earlier.base(subject), self.base(subject))).collect();
        if pairs
            .iter()
            .any(|(before, now)| *before != Raw::ZERO && differencing(&[*before], &[*now]).is_err())
        {
            return true;
        }
        let same_people = pairs.iter().all(|(before, now)| before == now);
        same_people
            && subjects.iter().any(|subject| {
                let names = self.cells(subject).chain(earlier.cells(subject)).map(|(cell, _)| cell);
                names.into_iter().any(|cell| {
                    differencing(&[earlier.get(subject, cell)], &[self.get(subject, cell)]).is_err()
                })
            })
    }
}

impl Sealed {
    /// Whether `cells` is too close to anything that was used for this figure before.
    pub(super) fn refuses(&self, measure: &str, wave: &str, cells: &Cells, subjects: &[String]) -> bool {
        self.entry(measure, wave)
            .is_some_and(|entry| entry.used.iter().any(|earlier| cells.too_close(earlier, subjects)))
    }

    /// Remembers that `cells` were used for this figure.
    pub(super) fn remember(&mut self, measure: &str, wave: &str, cells: Cells) {
        let found = self.entries.iter_mut().find(|entry| entry.measure == measure && entry.wave == wave);
        match found {
            Some(entry) if entry.used.contains(&cells) => {}
            Some(entry) => entry.used.push(cells),
            None => self.entries.push(Entry {
                measure: measure.to_owned(),
                wave: wave.to_owned(),
                used: vec![cells],
            }),
        }
    }

    fn entry(&self, measure: &str, wave: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.measure == measure && entry.wave == wave)
    }

    /// The counts as JSON, for the store alone: nothing that is shown may come from here.
    pub fn encode_for_storage(&self) -> String {
        let cell = |(subject, cell, count): &(String, String, Raw)| {
            let count = i64::try_from(count.count()).unwrap_or(i64::MAX);
            json::list(vec![json::text(subject), json::text(cell), json::number(count)])
        };
        let entry = |entry: &Entry| {
            let used =
                entry.used.iter().map(|cells| json::list(cells.0.iter().map(cell).collect())).collect();
            json::map([
                ("measure", json::text(&entry.measure)),
                ("wave", json::text(&entry.wave)),
                ("used", json::list(used)),
            ])
        };
        json::write(&json::map([("entries", json::list(self.entries.iter().map(entry).collect()))]))
    }

    /// Reads what [`Sealed::encode_for_storage`] writes.
    ///
    /// # Errors
    /// Every fault in it.
    pub fn decode(document: &Node) -> Result<Sealed, Vec<Fault>> {
        let mut faults = Vec::new();
        let top = Reader::new(document);
        let mut sealed = Sealed::default();
        for item in top.member("entries", &mut faults).map(|list| list.items(&mut faults)).unwrap_or_default()
        {
            let used =
                item.member("used", &mut faults).map(|list| list.items(&mut faults)).unwrap_or_default();
            sealed.entries.push(Entry {
                measure: item.text_of("measure", &mut faults),
                wave: item.text_of("wave", &mut faults),
                used: used.iter().map(|cells| decode_cells(cells, &mut faults)).collect(),
            });
        }
        if faults.is_empty() { Ok(sealed) } else { Err(faults) }
    }
}

fn decode_cells(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Cells {
    let mut cells = Vec::new();
    for item in reader.items(faults) {
        let parts = item.items(faults);
        let read = match parts.as_slice() {
            [subject, cell, count] => {
                let count = count.node().as_int().and_then(|count| u64::try_from(count).ok());
                subject.node().as_text().zip(cell.node().as_text()).zip(count)
            }
            _ => None,
        };
        match read {
            Some(((subject, cell), count)) => {
                cells.push((subject.to_owned(), cell.to_owned(), Raw::new(count)));
            }
            None => faults.push(item.fault("[subject, cell, count] is expected here")),
        }
    }
    Cells(cells)
}
