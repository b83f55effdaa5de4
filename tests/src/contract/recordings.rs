//! Recordings: on their way, whole, sent, and gone.

use heard_domain::attachment::Medium;
use heard_service::ports::{NewRecording, NewResponse, Object, Played, Ports, Stored, Unsent};
use jiff::civil::{Date, date};
use uuid::Uuid;

use crate::builders::{COLLECTOR, TODAY, WAVE, counts, digest, lay_out, response, uuid};

const TOMORROW: Date = date(2026, 5, 2);

/// A voice of 100 bytes with this number, for the response with that one.
fn voice(number: u32, response: u32) -> NewRecording {
    NewRecording {
        id: uuid(1000 + number),
        uuid: uuid(response),
        collector: COLLECTOR.into(),
        question: "say".into(),
        medium: Medium::Voice,
        seconds: 42,
        bytes: 100,
        digest: digest(b'a', number),
    }
}

fn object(name: &str) -> Object {
    Object { name: name.into(), media_type: "audio/webm".into(), kept: digest(b'k', 1) }
}

/// Stores a voice that is whole.
async fn whole(ports: &Ports, number: u32, response: u32, name: &str) -> Uuid {
    let new = voice(number, response);
    assert!(ports.recordings.begin(&new, TODAY).await.expect("begun"));
    assert!(ports.recordings.finish(new.id, 0, &object(name), TODAY).await.expect("finished"));
    new.id
}

/// The response with this number, with these recordings.
fn naming(number: u32, recordings: Vec<Uuid>) -> NewResponse {
    NewResponse { recordings, ..response(number) }
}

/// It comes back as it was announced; a second with its id changes nothing.
pub async fn a_recording_begins_once(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let recordings = &ports.recordings;
    assert_eq!(recordings.get(uuid(1001)).await.expect("read"), None);
    for medium in [Medium::Drawing, Medium::Photo] {
        let other = NewRecording { id: Uuid::from_u128(medium as u128), medium, seconds: 0, ..voice(9, 2) };
        assert!(recordings.begin(&other, TODAY).await.expect("begun"));
        assert_eq!(recordings.get(other.id).await.expect("read").expect("there").announced, other);
    }
    assert!(recordings.begin(&voice(1, 1), TODAY).await.expect("begun"));
    let contradiction = NewRecording { question: "other".into(), bytes: 7, ..voice(1, 2) };
    assert!(!recordings.begin(&contradiction, TOMORROW).await.expect("refused"));
    let found = recordings.get(uuid(1001)).await.expect("read").expect("there");
    assert_eq!(found.announced, voice(1, 1));
    assert_eq!((found.arrived, found.touched, found.sent), (0, TODAY, false));
    assert_eq!((found.object, found.played), (None, None));
    assert_eq!(recordings.of(uuid(1)).await.expect("read").len(), 1);
    assert_eq!(recordings.waiting(uuid(2)).await.expect("read"), Unsent { here: 2, bytes: 300 });
}

/// Each piece begins where the one before ended; at the end they are forgotten.
pub async fn pieces_follow_one_another(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let recordings = &ports.recordings;
    let id = voice(1, 1).id;
    assert!(!recordings.add(id, 0, 10, "early", TODAY).await.expect("asked"), "it was not announced");
    recordings.begin(&voice(1, 1), TODAY).await.expect("begun");
    assert!(recordings.add(id, 0, 40, "first", TODAY).await.expect("added"));
    for (start, length) in [(0, 40), (39, 1), (41, 1)] {
        assert!(!recordings.add(id, start, length, "astray", TODAY).await.expect("asked"), "{start}");
    }
    recordings.add(id, 40, 61, "too much", TODAY).await.expect_err("more than was announced");
    assert!(recordings.add(id, 40, 20, "second", TOMORROW).await.expect("added"));
    assert_eq!(recordings.parts(id).await.expect("read"), ["first", "second"]);
    let found = recordings.get(id).await.expect("read").expect("there");
    assert_eq!((found.arrived, found.touched), (60, TOMORROW));
    assert!(!recordings.finish(id, 40, &object("whole"), TODAY).await.expect("asked"));
    assert!(recordings.finish(id, 60, &object("whole"), TODAY).await.expect("finished"));
    assert!(!recordings.finish(id, 60, &object("again"), TODAY).await.expect("asked"));
    assert!(!recordings.add(id, 100, 1, "late", TODAY).await.expect("asked"));
    let found = recordings.get(id).await.expect("read").expect("there");
    assert_eq!((found.arrived, found.object), (100, Some(object("whole"))));
    assert_eq!(recordings.parts(id).await.expect("read"), [""; 0]);
}

/// Of fifty senders of the same piece one is taken.
pub async fn the_same_piece_at_once_is_added_once(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    ports.recordings.begin(&voice(1, 1), TODAY).await.expect("begun");
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..50 {
        let ports = ports.clone();
        let name = format!("piece {number}");
        tasks.spawn(async move { ports.recordings.add(voice(1, 1).id, 0, 10, &name, TODAY).await });
    }
    let added = tasks.join_all().await.into_iter().filter(|added| matches!(added, Ok(true))).count();
    assert_eq!(added, 1);
    assert_eq!(ports.recordings.parts(voice(1, 1).id).await.expect("read").len(), 1);
}

/// Together with its recordings or not at all: one that is missing, not whole, another's or sent
/// already keeps the response out, and takes no other response with it.
pub async fn a_response_takes_its_recordings_or_nothing(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let mine = whole(&ports, 1, 1, "mine").await;
    let others = whole(&ports, 2, 2, "theirs").await;
    ports.recordings.begin(&voice(3, 1), TODAY).await.expect("begun");
    let before = counts(&ports, WAVE).await.expect("counted");
    for wrong in [others, voice(3, 1).id, uuid(4711)] {
        let refused = ports.responses.submit(naming(1, vec![mine, wrong]));
        let beside = ports.responses.submit(response(20 + u32::from(wrong == others)));
        let (refused, beside) = tokio::join!(refused, beside);
        refused.expect_err("it names what is not its own");
        beside.expect("stored");
        assert!(!ports.recordings.get(mine).await.expect("read").expect("there").sent);
    }
    assert_eq!(ports.responses.payload(uuid(1)).await.expect("read"), None);
    assert_eq!(counts(&ports, WAVE).await.expect("counted").len(), before.len() + 3);
    assert_eq!(ports.responses.submit(naming(1, vec![mine])).await.expect("stored"), Stored::New);
    assert_eq!(ports.responses.submit(naming(1, vec![mine])).await.expect("known"), Stored::Same);
    assert!(ports.recordings.get(mine).await.expect("read").expect("there").sent);
    assert_eq!(ports.recordings.waiting(uuid(1)).await.expect("read").here, 1, "the one that is not whole");
    assert_eq!(ports.recordings.erase(mine).await.expect("asked"), [""; 0], "what is sent is not erased");
    let page = ports.recordings.page(None, 10).await.expect("read");
    assert_eq!(page.iter().map(|one| one.announced.id).collect::<Vec<_>>(), [mine]);
    assert_eq!(ports.recordings.page(Some(mine), 10).await.expect("read"), []);
}

/// A withdrawn response has no recordings any more; their objects are nobody's.
pub async fn a_withdrawn_response_forgets_its_recordings(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let mine = whole(&ports, 1, 1, "mine").await;
    let theirs = whole(&ports, 2, 2, "theirs").await;
    ports.responses.submit(naming(1, vec![mine])).await.expect("stored");
    ports.responses.submit(naming(2, vec![theirs])).await.expect("stored");
    assert!(ports.responses.withdraw(uuid(1), response(1).tallies).await.expect("withdrawn"));
    assert_eq!(ports.recordings.get(mine).await.expect("read"), None);
    assert!(ports.recordings.get(theirs).await.expect("read").is_some());
    let objects = vec!["mine".to_owned(), "theirs".to_owned()];
    assert_eq!(ports.recordings.nobodys(objects).await.expect("asked"), ["mine"]);
    // A late repetition does not bring it back, and asks for no recording.
    assert_eq!(ports.responses.submit(naming(1, vec![mine])).await.expect("known"), Stored::Same);
}

/// Erasing gives back every object, and may be repeated.
pub async fn an_erased_recording_gives_its_objects_back(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let id = voice(1, 1).id;
    ports.recordings.begin(&voice(1, 1), TODAY).await.expect("begun");
    ports.recordings.add(id, 0, 10, "first", TODAY).await.expect("added");
    ports.recordings.add(id, 10, 10, "second", TODAY).await.expect("added");
    let all = ["first", "second", "x'; DROP TABLE recordings; --"].map(str::to_owned);
    assert_eq!(ports.recordings.nobodys(all.to_vec()).await.expect("asked"), all[2..]);
    let mut objects = ports.recordings.erase(id).await.expect("erased");
    objects.sort();
    assert_eq!(objects, ["first", "second"]);
    assert_eq!(ports.recordings.erase(id).await.expect("asked"), [""; 0]);
    assert_eq!(ports.recordings.get(id).await.expect("read"), None);
    let whole = whole(&ports, 2, 1, "whole").await;
    assert_eq!(ports.recordings.erase(whole).await.expect("erased"), ["whole"]);
    assert_eq!(ports.recordings.nobodys(Vec::new()).await.expect("asked"), [""; 0]);
}

/// What is not whole goes before what is whole and not sent; what is sent stays.
pub async fn what_nobody_sends_is_purged(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    ports.recordings.begin(&voice(1, 1), TODAY).await.expect("begun");
    ports.recordings.add(voice(1, 1).id, 0, 10, "piece", TODAY).await.expect("added");
    let unsent = whole(&ports, 2, 1, "unsent").await;
    let sent = whole(&ports, 3, 3, "sent").await;
    ports.responses.submit(naming(3, vec![sent])).await.expect("stored");
    assert_eq!(ports.recordings.purge(TODAY, TODAY).await.expect("purged"), [""; 0]);
    assert_eq!(ports.recordings.purge(TOMORROW, TODAY).await.expect("purged"), ["piece"]);
    assert_eq!(ports.recordings.get(voice(1, 1).id).await.expect("read"), None);
    ports.recordings.touch(uuid(1), TOMORROW).await.expect("touched");
    assert_eq!(ports.recordings.purge(TOMORROW, TOMORROW).await.expect("purged"), [""; 0]);
    let later = date(2026, 6, 1);
    assert_eq!(ports.recordings.purge(later, later).await.expect("purged"), ["unsent"]);
    assert_eq!(ports.recordings.get(unsent).await.expect("read"), None);
    assert!(ports.recordings.get(sent).await.expect("read").is_some());
}

/// A copy for players is tried three times, and kept once.
pub async fn a_copy_for_players_is_tried_and_kept(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let copy = |name: &str| Some(Played { name: name.into(), media_type: "audio/mp4".into() });
    let one = whole(&ports, 1, 1, "one").await;
    let two = whole(&ports, 2, 2, "two").await;
    assert_eq!(ports.recordings.unplayed(10).await.expect("read"), [], "what is not sent waits");
    assert!(!ports.recordings.tried(one, copy("early")).await.expect("asked"));
    ports.responses.submit(naming(1, vec![one])).await.expect("stored");
    ports.responses.submit(naming(2, vec![two])).await.expect("stored");
    assert_eq!(ports.recordings.unplayed(10).await.expect("read").len(), 2);
    assert!(ports.recordings.tried(one, copy("copy")).await.expect("kept"));
    assert!(!ports.recordings.tried(one, copy("another")).await.expect("asked"));
    assert_eq!(ports.recordings.get(one).await.expect("read").expect("there").played, copy("copy"));
    for _ in 0..3 {
        let left = ports.recordings.unplayed(10).await.expect("read");
        assert_eq!(left.iter().map(|left| left.announced.id).collect::<Vec<_>>(), [two]);
        assert!(ports.recordings.tried(two, None).await.expect("counted"));
    }
    assert_eq!(ports.recordings.unplayed(10).await.expect("read"), []);
}
