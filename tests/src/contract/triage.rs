//! The order in which responses are to be read.

use heard_service::ports::{NewResponse, Ports, Stored};

use crate::builders::{OTHER_WAVE, TODAY, WAVE, lay_out, response, uuid};

/// A response in which something says that somebody may not be safe.
fn concerned(number: u32) -> NewResponse {
    NewResponse { concern: true, ..response(number) }
}

/// The days tell the responses apart here: they are given in the order of storing.
async fn waiting(ports: &Ports, limit: u32) -> Vec<(i64, bool)> {
    let found = ports.responses.waiting(limit).await.expect("read");
    found.into_iter().map(|one| (one.id, one.concern)).collect()
}

/// Concerns first, then the oldest; of every wave; no more than asked for.
pub async fn concerns_are_read_first_and_the_oldest_of_them_before_others(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    assert_eq!(waiting(&ports, 10).await, []);
    for number in 0..12 {
        let given = if number % 5 == 3 { concerned(number) } else { response(number) };
        let wave = if number == 8 { OTHER_WAVE } else { WAVE };
        let given = NewResponse { wave: wave.into(), ..given };
        ports.responses.submit(given).await.expect("stored");
    }
    let all = waiting(&ports, 100).await;
    assert_eq!(all.len(), 12);
    let flags: Vec<bool> = all.iter().map(|(_, concern)| *concern).collect();
    assert_eq!(flags, [&[true; 2][..], &[false; 10]].concat());
    assert!(all[..2].is_sorted() && all[2..].is_sorted());
    let first: Vec<i64> = ports
        .responses
        .page(WAVE, 0, 100)
        .await
        .expect("read")
        .into_iter()
        .filter(|(_, response)| response.uuid == uuid(3))
        .map(|(id, _)| id)
        .collect();
    assert_eq!(all[0].0, first[0]);
    for limit in [0, 1, 2, 3, 11, 12] {
        assert_eq!(waiting(&ports, limit).await, all[..limit as usize]);
    }
    let two = ports.responses.waiting(2).await.expect("read");
    assert_eq!([two[0].wave.as_str(), two[1].wave.as_str()], [WAVE, OTHER_WAVE]);
    assert!(two.iter().all(|one| one.received == TODAY));
}

/// Taken back, it waits no more, and nothing tells that it raised a concern. Sent again, it stays so.
pub async fn what_was_withdrawn_waits_no_more(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    for given in [concerned(1), response(2)] {
        ports.responses.submit(given).await.expect("stored");
    }
    assert!(ports.responses.withdraw(uuid(1), concerned(1).tallies).await.expect("withdrawn"));
    assert_eq!(ports.responses.submit(concerned(1)).await.expect("known"), Stored::Same);
    let left = waiting(&ports, 10).await;
    assert_eq!(left.len(), 1);
    assert!(!left[0].1);
    assert!(ports.responses.withdraw(uuid(2), response(2).tallies).await.expect("withdrawn"));
    assert_eq!(waiting(&ports, 10).await, []);
}
