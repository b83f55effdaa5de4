//! Taking a response back.

use heard_domain::answer::Answers;
use heard_service::ports::{Ports, Stored, StoredResponse};

use crate::builders::{WAVE, counts, digest, expected, lay_out, response, tally, uuid, walk};

fn withdrawn(number: u32) -> StoredResponse {
    StoredResponse { uuid: uuid(number), wave: WAVE.into(), answers: Answers::default(), withdrawn: true }
}

async fn store_two(ports: &Ports) {
    lay_out(ports).await.expect("laid out");
    for number in [1, 2] {
        ports.responses.submit(response(number)).await.expect("stored");
    }
}

/// Its answers are gone, and so is what it added to the counts; others stay.
pub async fn a_withdrawn_response_is_gone(ports: Ports) {
    store_two(&ports).await;
    assert!(ports.responses.withdraw(uuid(1), response(1).tallies).await.expect("withdrawn"));
    assert_eq!(ports.responses.by_receipt(digest(b'r', 1)).await.expect("read"), Some(withdrawn(1)));
    let left = walk(&ports, WAVE, 10).await.expect("read");
    assert_eq!(left.iter().map(|response| response.uuid).collect::<Vec<_>>(), [uuid(2)]);
    // The cell that counted only this person is absent, not zero.
    assert_eq!(
        ports.responses.counts(WAVE).await.expect("counted"),
        expected([("enjoy", "base", 1), ("enjoy", "never", 1)])
    );
}

/// The second time there is nothing to withdraw, nor is there for a response that never came.
pub async fn withdrawing_again_changes_nothing(ports: Ports) {
    store_two(&ports).await;
    ports.responses.withdraw(uuid(1), response(1).tallies).await.expect("withdrawn");
    let before = counts(&ports, WAVE).await.expect("counted");
    assert!(!ports.responses.withdraw(uuid(1), response(1).tallies).await.expect("asked"));
    assert!(!ports.responses.withdraw(uuid(9), response(9).tallies).await.expect("asked"));
    assert_eq!(counts(&ports, WAVE).await.expect("counted"), before);
    assert_eq!(ports.responses.by_receipt(digest(b'r', 1)).await.expect("read"), Some(withdrawn(1)));
}

/// A client that did not hear the first acknowledgement sends again after the withdrawal.
pub async fn a_late_repetition_does_not_bring_it_back(ports: Ports) {
    store_two(&ports).await;
    ports.responses.withdraw(uuid(1), response(1).tallies).await.expect("withdrawn");
    let before = counts(&ports, WAVE).await.expect("counted");
    assert_eq!(ports.responses.submit(response(1)).await.expect("known"), Stored::Same);
    assert_eq!(ports.responses.payload(uuid(1)).await.expect("read"), Some(digest(b'p', 1)));
    assert_eq!(counts(&ports, WAVE).await.expect("counted"), before);
    assert_eq!(ports.responses.by_receipt(digest(b'r', 1)).await.expect("read"), Some(withdrawn(1)));
}

/// Counts that do not fit are an error, and then nothing at all is changed.
pub async fn what_was_never_counted_cannot_be_taken_out(ports: Ports) {
    store_two(&ports).await;
    let before = counts(&ports, WAVE).await.expect("counted");
    for wrong in [tally("enjoy", "often"), tally("club", "base")] {
        let tallies = vec![tally("enjoy", "base"), wrong];
        ports.responses.withdraw(uuid(1), tallies).await.expect_err("refused");
    }
    let twice = vec![tally("enjoy", "sometimes"), tally("enjoy", "sometimes")];
    ports.responses.withdraw(uuid(1), twice).await.expect_err("refused");
    assert_eq!(counts(&ports, WAVE).await.expect("counted"), before);
    let kept = ports.responses.by_receipt(digest(b'r', 1)).await.expect("read").expect("found");
    assert_eq!((kept.withdrawn, kept.answers), (false, response(1).answers));
}
