//! Pictures that staff added.

use heard_service::ports::{AuditEntry, DraftHead, InstrumentVersion, OwnPicture, Ports, Removal, SavedPart};
use jiff::Timestamp;

fn entry(person: Option<i64>, action: &'static str) -> AuditEntry {
    let at = Timestamp::UNIX_EPOCH;
    AuditEntry { at, person, action, object: "picture".into(), detail: String::new() }
}

async fn author(ports: &Ports) -> i64 {
    let entry = entry(None, "person.add");
    ports.people.add("sam@heard.test", "Sam", &[], entry).await.expect("stored").expect("new")
}

fn picture(number: u8, person: i64) -> OwnPicture {
    OwnPicture {
        code: format!("own-{number:016x}"),
        words: "our school".into(),
        file: format!("{number:032x}.png"),
        width: 128,
        height: 96,
        person,
        at: Timestamp::from_second(i64::from(number)).expect("a moment"),
    }
}

/// How many entries the log has.
async fn logged(ports: &Ports) -> usize {
    ports.audit.after(0, 100).await.expect("read").len()
}

/// The same picture again changes nothing; its words may change, and nothing else of it.
pub async fn a_picture_is_added_once_and_found_by_other_words(ports: Ports) {
    let sam = author(&ports).await;
    let (one, two) = (picture(1, sam), picture(2, sam));
    for added in [&one, &two] {
        assert!(ports.pictures.add(added, entry(Some(sam), "picture.add")).await.expect("stored"));
    }
    let again = OwnPicture { words: "something else".into(), ..one.clone() };
    let before = logged(&ports).await;
    assert!(!ports.pictures.add(&again, entry(Some(sam), "picture.add")).await.expect("asked"));
    assert!(
        !ports.pictures.rename("own-none", "x", entry(Some(sam), "picture.rename")).await.expect("asked")
    );
    assert_eq!(logged(&ports).await, before, "nothing was done");
    assert_eq!(ports.pictures.all().await.expect("read"), [two.clone(), one.clone()]);
    let rename = entry(Some(sam), "picture.rename");
    assert!(ports.pictures.rename(&one.code, "the bus stop", rename).await.expect("stored"));
    let renamed = OwnPicture { words: "the bus stop".into(), ..one };
    assert_eq!(ports.pictures.all().await.expect("read"), [two, renamed]);
    assert_eq!(logged(&ports).await, before + 1);
}

/// As long as a draft as it is now or a published version has it, a picture stays.
pub async fn a_picture_that_is_used_stays(ports: Ports) {
    let sam = author(&ports).await;
    let remove = |code: String| {
        let ports = ports.clone();
        async move { ports.pictures.remove(&code, entry(Some(sam), "picture.remove")).await.expect("asked") }
    };
    let (drafted, published) = (picture(1, sam), picture(2, sam));
    for added in [&drafted, &published] {
        ports.pictures.add(added, entry(Some(sam), "picture.add")).await.expect("stored");
    }
    let with = |code: &str| format!(r#"{{"question":{{"symbol":"{code}"}}}}"#);
    let parts = [("frame".to_owned(), "{}".to_owned()), ("bus".to_owned(), with(&drafted.code))];
    let head = DraftHead { code: "new".into(), base: 0 };
    assert!(ports.drafting.start(&head, &parts, entry(Some(sam), "instrument.start")).await.expect("stored"));
    let document = with(&published.code);
    let version = InstrumentVersion { code: "life".into(), version: 1, document };
    assert!(ports.catalogue.publish(&version).await.expect("published"));
    assert_eq!(remove("own-none".into()).await, Removal::Missing);
    for code in [&drafted.code, &published.code] {
        assert_eq!(remove(code.clone()).await, Removal::Used);
    }
    // An earlier revision holds nothing back: what was chosen by mistake can be taken away.
    let save = ports.drafting.save("new", "bus", 1, "{}", entry(Some(sam), "instrument.edit"));
    assert_eq!(save.await.expect("saved"), SavedPart::Kept(2));
    let before = logged(&ports).await;
    assert_eq!(remove(drafted.code.clone()).await, Removal::Gone(drafted.file));
    assert_eq!(remove(drafted.code).await, Removal::Missing);
    assert_eq!(logged(&ports).await, before + 1);
    assert_eq!(ports.pictures.all().await.expect("read"), [published]);
}
