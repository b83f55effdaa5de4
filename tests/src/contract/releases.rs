//! Frozen releases.

use heard_service::ports::{Ports, StoredRelease};

use crate::builders::TODAY;

fn release(strategy: &str, document: &str) -> StoredRelease {
    StoredRelease {
        id: 0,
        strategy: strategy.into(),
        made: TODAY,
        document: document.into(),
        sealed: format!("sealed {document}"),
    }
}

async fn two_strategies(ports: &Ports) {
    for code in ["here", "there"] {
        ports.catalogue.put_strategy(code, "{}").await.expect("stored");
    }
}

/// Numbers rise, across strategies too; each strategy sees its own, oldest first.
pub async fn releases_are_numbered_in_order(ports: Ports) {
    two_strategies(&ports).await;
    assert_eq!(ports.releases.newest("here").await.expect("read"), None);
    let mut ids = Vec::new();
    for strategy in ["here", "there", "here"] {
        ids.push(ports.releases.add(&release(strategy, "{}")).await.expect("added"));
    }
    assert!(ids.is_sorted_by(|one, next| one < next), "{ids:?}");
    assert_eq!(ports.releases.newest("here").await.expect("read"), Some(ids[2]));
    assert_eq!(ports.releases.newest("there").await.expect("read"), Some(ids[1]));
    assert_eq!(ports.releases.newest("nowhere").await.expect("read"), None);
    let all = ports.releases.all("here").await.expect("read");
    assert_eq!(all.iter().map(|release| release.id).collect::<Vec<_>>(), [ids[0], ids[2]]);
    assert_eq!(ports.releases.all("nowhere").await.expect("read"), []);
}

/// What was added is what is read, under the number that was given; an equal one is another one.
pub async fn a_release_comes_back_as_it_was(ports: Ports) {
    two_strategies(&ports).await;
    let given = StoredRelease { id: 77, ..release("here", "a document") };
    let mut expected = Vec::new();
    for _ in 0..2 {
        let id = ports.releases.add(&given).await.expect("added");
        expected.push(StoredRelease { id, ..given.clone() });
    }
    assert_eq!(ports.releases.all("here").await.expect("read"), expected);
}
