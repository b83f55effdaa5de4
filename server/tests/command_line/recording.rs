//! `heard recording`

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use heard::config::Config;
use heard::house::House;
use heard_domain::attachment::Medium;
use heard_service::Whole;
use sqlx::{Connection as _, SqliteConnection};
use uuid::Uuid;

use crate::{change, folder, say};

/// The recording of [`recorded`].
pub const ID: &str = "0e37df36-f698-41e6-8dd4-cb9ced3df976";

/// A sound of one second: 8,000 samples of one byte.
pub fn sound() -> Vec<u8> {
    let samples: Vec<u8> = (0..8000_u32).map(|at| if at / 10 % 2 == 0 { 100 } else { 156 }).collect();
    let mut wav = b"RIFF".to_vec();
    wav.extend(8036_u32.to_le_bytes());
    wav.extend(b"WAVEfmt ");
    wav.extend(16_u32.to_le_bytes());
    wav.extend([1, 0, 1, 0]);
    wav.extend(8000_u32.to_le_bytes());
    wav.extend(8000_u32.to_le_bytes());
    wav.extend([1, 0, 8, 0]);
    wav.extend(b"data");
    wav.extend(8000_u32.to_le_bytes());
    wav.extend(samples);
    wav
}

/// Makes a data folder with one voice in it that was sent.
pub fn recorded(folder: &Path) {
    let data = folder.join("data");
    assert!(say(folder, &["release"]).well);
    change(
        &data,
        "INSERT INTO waves (code, instrument, version, opens, closes, frozen)
        VALUES ('ours', 'every-way', 1, '2020-01-01', '2099-12-31', 0)",
    );
    change(
        &data,
        "INSERT INTO collectors (code, wave, channel, privacy, paused)
        VALUES ('ours-link', 'ours', 'link', 'anonymous', 0)",
    );
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut config = Config::load(Path::new("no-such-file.toml")).unwrap();
        config.data = data.clone();
        let house = House::open(&config).await.unwrap();
        let whole = Whole {
            id: Uuid::parse_str(ID).unwrap(),
            uuid: Uuid::from_u128(7),
            collector: "ours-link".into(),
            question: "best".into(),
            medium: Medium::Voice,
        };
        let today = "2026-05-01".parse().unwrap();
        assert_eq!(house.services.record_whole(whole, &sound(), today).await.unwrap(), 1);
        house.close().await;
        // Sent, past the program: what it takes to send is tested elsewhere.
        let address = format!("sqlite:{}", data.join("heard.db").display());
        let mut connection = SqliteConnection::connect(&address).await.unwrap();
        sqlx::query("PRAGMA foreign_keys = OFF").execute(&mut connection).await.unwrap();
        let linked =
            sqlx::query("UPDATE recordings SET response = 1").execute(&mut connection).await.unwrap();
        assert_eq!(linked.rows_affected(), 1);
        connection.close().await.unwrap();
    });
}

#[test]
fn what_was_sent_is_listed_and_saved() {
    let folder = folder();
    let at = folder.path();
    let none = say(at, &["recording", "list"]);
    assert!(!none.well && none.err.contains("there is no database here"), "{}", none.err);
    recorded(at);
    let listed = say(at, &["recording", "list"]);
    assert!(listed.well, "{}", listed.err);
    assert_eq!(listed.out, format!("{ID}\tours\tbest\tvoice\t1\t8044\t2026-05-01\n"));
    let saved = say(at, &["recording", "save", ID, "voice.wav"]);
    assert!(saved.well, "{}", saved.err);
    assert!(std::fs::read(at.join("voice.wav")).unwrap() == sound(), "another sound");
    let mode = at.join("voice.wav").metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "{mode:o}");
    std::fs::write(at.join("voice.wav"), "mine").unwrap();
    let again = say(at, &["recording", "save", ID, "voice.wav"]);
    assert!(!again.well && again.err.contains("voice.wav: "), "{}", again.err);
    assert_eq!(std::fs::read(at.join("voice.wav")).unwrap(), b"mine");
    let unknown = say(at, &["recording", "save", "0e37df36-f698-41e6-8dd4-cb9ced3df977", "other.wav"]);
    assert!(!unknown.well && unknown.err.contains("no such recording"), "{}", unknown.err);
    assert!(!at.join("other.wav").exists());
}
