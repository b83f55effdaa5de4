//! The raw counts that releases used: kept to compare with, never shown.

use crate::disclosure::{Raw, differencing};
use crate::json::{self, Fault, Node, Reader};
use crate::measure::{Reading, subject};

/// The raw counts that every release so far used. It can be stored, and cannot be printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sealed {
    entries: Vec<Entry>,
}

/// What was used of one subject of one wave, oldest first. Figures that share a question share
/// its entry: one may not tell what another one holds back.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    wave: String,
    subject: String,
    used: Vec<Cells>,
}

/// The cells of one subject with their counts, sorted, without empty ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cells(Vec<(String, Raw)>);

/// The cells among which a subject divides all people of a wave: those of measures, then those of
/// questions.
const BASE: [&str; 3] = [Reading::Counted.code(), Reading::NotCounted.code(), subject::ANSWERED];
const REST: [&str; 4] = [Reading::DontKnow.code(), subject::SKIPPED, subject::REFUSED, subject::NOT_ASKED];

impl Cells {
    /// The cells of `subject`; those that are named more than once are added.
    pub(super) fn of(counts: &[(String, String, Raw)], subject: &str) -> Self {
        let mut cells: Vec<(String, Raw)> = Vec::new();
        for (_, cell, count) in counts.iter().filter(|(known, ..)| known == subject) {
            match cells.iter_mut().find(|(known, _)| known == cell) {
                Some((_, sum)) => *sum += *count,
                None => cells.push((cell.clone(), *count)),
            }
        }
        cells.retain(|(_, count)| *count != Raw::ZERO);
        cells.sort_by(|(one, _), (two, _)| one.cmp(two));
        Cells(cells)
    }

    /// The count of a cell.
    pub(super) fn get(&self, cell: &str) -> Raw {
        self.0.iter().find(|(known, _)| known == cell).map_or(Raw::ZERO, |(_, count)| *count)
    }

    /// Everyone in the base of a measure or part, or who answered a question.
    pub(super) fn base(&self) -> Raw {
        BASE.into_iter().map(|cell| self.get(cell)).sum()
    }

    /// Everyone whose response was counted.
    fn people(&self) -> Raw {
        self.base() + REST.into_iter().map(|cell| self.get(cell)).sum()
    }

    /// The names of the cells that are not empty.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(cell, _)| cell.as_str())
    }

    /// Whether so few people changed since `earlier` that the difference describes them: the base
    /// moved by 1 to 7, or so few people came or went altogether and any cell moved so little.
    /// Where more moved, the difference is a group by itself, and its cells are blurred by the
    /// rounding. Nobody is no group that could be taken away.
    fn too_close(&self, earlier: &Cells) -> bool {
        let small = |before: Raw, now: Raw| differencing(&[before], &[now]).is_err();
        if earlier.base() != Raw::ZERO && small(earlier.base(), self.base()) {
            return true;
        }
        let same_people = earlier.people() == self.people() || small(earlier.people(), self.people());
        earlier.people() != Raw::ZERO
            && same_people
            && self.names().chain(earlier.names()).any(|cell| small(earlier.get(cell), self.get(cell)))
    }
}

impl Sealed {
    /// Whether `cells` is too close to anything that an earlier release used of this subject.
    pub(super) fn refuses(&self, wave: &str, subject: &str, cells: &Cells) -> bool {
        self.entries
            .iter()
            .filter(|entry| entry.wave == wave && entry.subject == subject)
            .any(|entry| entry.used.iter().any(|earlier| cells.too_close(earlier)))
    }

    /// Remembers that `cells` of this subject were used.
    pub(super) fn remember(&mut self, wave: &str, subject: &str, cells: Cells) {
        let found = self.entries.iter_mut().find(|entry| entry.wave == wave && entry.subject == subject);
        match found {
            Some(entry) if entry.used.contains(&cells) => {}
            Some(entry) => entry.used.push(cells),
            None => self.entries.push(Entry {
                wave: wave.to_owned(),
                subject: subject.to_owned(),
                used: vec![cells],
            }),
        }
    }

    /// The counts as JSON, for the store alone: nothing that is shown may come from here.
    pub fn encode_for_storage(&self) -> String {
        let cell = |(cell, count): &(String, Raw)| {
            let count = i64::try_from(count.count()).unwrap_or(i64::MAX);
            json::list(vec![json::text(cell), json::number(count)])
        };
        let entry = |entry: &Entry| {
            let used =
                entry.used.iter().map(|cells| json::list(cells.0.iter().map(cell).collect())).collect();
            json::map([
                ("wave", json::text(&entry.wave)),
                ("subject", json::text(&entry.subject)),
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
                wave: item.text_of("wave", &mut faults),
                subject: item.text_of("subject", &mut faults),
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
            [cell, count] => {
                let count = count.node().as_int().and_then(|count| u64::try_from(count).ok());
                cell.node().as_text().zip(count)
            }
            _ => None,
        };
        match read {
            Some((cell, count)) => cells.push((cell.to_owned(), Raw::new(count))),
            None => faults.push(item.fault("[cell, count] is expected here")),
        }
    }
    Cells(cells)
}
