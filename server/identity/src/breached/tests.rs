#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use std::collections::BTreeMap;
use std::io::Cursor;

use proptest::prelude::*;

use super::*;

fn written(list: &BTreeMap<Hash, u64>, end: &str, last: bool) -> Vec<u8> {
    let line = |(hash, count): (&Hash, &u64)| {
        let digits = hash.iter().fold(String::new(), |digits, byte| digits + &format!("{byte:02X}"));
        format!("{digits}:{count}")
    };
    let mut text = list.iter().map(line).collect::<Vec<_>>().join(end);
    if last && !list.is_empty() {
        text += end;
    }
    text.into_bytes()
}

fn found(list: &[u8], hash: &Hash) -> bool {
    find(&mut Cursor::new(list), hash).unwrap()
}

/// The hash that a password has, with its first and its last byte moved by one: a neighbour in the list.
fn neighbours(hash: Hash) -> [Hash; 4] {
    [(0, 1), (0, 255), (19, 1), (19, 255)].map(|(at, by): (usize, u8)| {
        let mut near = hash;
        near[at] = near[at].wrapping_add(by);
        near
    })
}

proptest! {
    /// What the search finds is what stands there: the first line, the last, any, and none.
    #[test]
    fn the_search_finds_what_reading_it_all_finds(
        list in prop::collection::btree_map(any::<Hash>(), prop_oneof![0..3_u64, any::<u64>()], 0..80),
        others in prop::collection::vec(any::<Hash>(), 0..20),
        windows in any::<bool>(),
        last in any::<bool>(),
    ) {
        let bytes = written(&list, if windows { "\r\n" } else { "\n" }, last);
        let near = list.keys().flat_map(|hash| neighbours(*hash));
        let ends = [[0; 20], [255; 20]];
        for wanted in list.keys().copied().chain(near).chain(others).chain(ends) {
            let there = list.get(&wanted).is_some_and(|count| *count > 0);
            prop_assert_eq!(found(&bytes, &wanted), there);
        }
    }

    /// Whatever the bytes are, the search comes to an end.
    #[test]
    fn rubbish_ends_the_search(bytes in prop::collection::vec(any::<u8>(), 0..400), wanted in any::<Hash>()) {
        let _ = find(&mut Cursor::new(bytes), &wanted);
    }

    /// A list in another order is noticed, and never read in vain for long.
    #[test]
    fn another_order_is_noticed(list in prop::collection::btree_map(any::<Hash>(), 1..9_u64, 64..65)) {
        let text = String::from_utf8(written(&list, "\n", false)).unwrap();
        let backwards: Vec<&str> = text.lines().rev().collect();
        let bytes = backwards.join("\n").into_bytes();
        let noticed = list.keys().filter(|hash| find(&mut Cursor::new(&bytes), hash).is_err()).count();
        prop_assert!(noticed * 2 > list.len(), "{noticed}");
    }
}

fn list_of(content: &[u8]) -> (BreachedList, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("breached-passwords.txt");
    std::fs::write(&path, content).unwrap();
    (BreachedList::new(path), folder)
}

/// A list with these passwords in it, each seen twice.
fn passwords(passwords: &[&str]) -> BTreeMap<Hash, u64> {
    passwords.iter().map(|password| (Sha1::digest(password.as_bytes()).into(), 2)).collect()
}

#[test]
fn a_password_is_known_by_its_hash() {
    // The hash of "password", as everybody knows it.
    let (list, _folder) = list_of(b"5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8:10434004\r\n");
    assert!(list.has("password") && !list.has("Password") && !list.has(""));
    assert_eq!(list.check().unwrap(), Some(51));
    let (list, _folder) = list_of(b"5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8:1");
    assert!(list.has("password"));
}

#[test]
fn a_list_that_is_not_there_has_nothing() {
    let list = BreachedList::new(PathBuf::from("/nowhere/breached-passwords.txt"));
    assert!(!list.has("password"));
    assert_eq!(list.check().unwrap(), None);
}

#[test]
fn a_broken_list_refuses_nobody_and_says_so() {
    let one = "5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8";
    let wrong: [Vec<u8>; 9] = [
        Vec::new(),
        b"\n\n".to_vec(),
        b"password\n".to_vec(),
        format!("{one}\n").into_bytes(),
        format!("{one}:many\n").into_bytes(),
        format!("{}:3\n", &one[..32]).into_bytes(),
        format!("{}G:3\n", &one[..39]).into_bytes(),
        [&[0xef, 0xbb, 0xbf][..], one.as_bytes(), b":3\n"].concat(),
        vec![b'5'; 4000],
    ];
    for content in wrong {
        let (list, _folder) = list_of(&content);
        assert!(!list.has("password"), "{content:?}");
        assert!(list.check().is_err(), "{content:?}");
    }
    let folder = tempfile::tempdir().unwrap();
    let list = BreachedList::new(folder.path().to_owned());
    assert!(!list.has("password"));
    assert!(matches!(list.check(), Err(BrokenList::Read(_))));
}

#[test]
fn a_list_can_be_mended_while_it_is_used() {
    let (list, folder) = list_of(b"not a list");
    assert!(!list.has("password"));
    assert!(list.broken.load(Ordering::Relaxed));
    let path = folder.path().join("breached-passwords.txt");
    std::fs::write(&path, written(&passwords(&["password", "letmein", "dragon"]), "\n", true)).unwrap();
    assert!(list.has("dragon") && !list.has("seven otters cross the lugg"));
    assert!(!list.broken.load(Ordering::Relaxed));
    std::fs::remove_file(path).unwrap();
    assert!(!list.has("dragon"));
}

#[test]
fn the_whole_length_of_a_list_is_looked_at() {
    let names: Vec<String> = (0..5000).map(|number| format!("password {number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let good = written(&passwords(&names), "\r\n", true);
    let (list, _folder) = list_of(&good);
    assert_eq!(list.check().unwrap(), Some(good.len() as u64));
    assert!(list.has("password 0") && list.has("password 4999") && !list.has("password 5000"));
    let cut = &good[..good.len() - 20];
    assert!(matches!(list_of(cut).0.check(), Err(BrokenList::Line(_))));
    let half = good.len() / 2;
    let turned = [&good[half..], &good[..half]].concat();
    assert!(list_of(&turned).0.check().is_err());
}
