//! Single sign-on, as it is set and taken back.

use std::fs;

use crate::{change, folder, say};

#[test]
fn an_issuer_needs_a_name_here_and_a_way_back() {
    for (settings, told) in [
        ("oidc_issuer = 'https://id.example.org'", "oidc_client_id and public_address"),
        (
            "oidc_issuer = 'https://id.example.org'\noidc_client_id = 'heard'",
            "oidc_client_id and public_address",
        ),
        (
            "oidc_issuer = 'http://id.example.org'\noidc_client_id = 'heard'\npublic_address = 'https://heard.example.org'",
            "begins with https://",
        ),
        (
            "oidc_issuer = 'https://id.example.org'\noidc_client_id = 'heard'\npublic_address = 'heard'",
            "not an address to which browsers can come back",
        ),
    ] {
        let folder = folder();
        fs::write(folder.path().join("heard.toml"), settings).unwrap();
        let said = say(folder.path(), &["release"]);
        assert!(!said.well && said.err.contains(told), "{settings}: {}", said.err);
    }
    // The issuer itself need not be there.
    let folder = folder();
    let settings = "oidc_issuer = 'https://id.example.org'\noidc_client_id = 'heard'\npublic_address = 'https://heard.example.org/'";
    fs::write(folder.path().join("heard.toml"), settings).unwrap();
    let said = say(folder.path(), &["release"]);
    assert!(said.well, "{}", said.err);
}

#[test]
fn who_somebody_is_to_the_issuer_can_be_forgotten() {
    let folder = folder();
    let forget = ["staff", "forget-sign-on", "--email", "Ana@heard.test"];
    let add = ["staff", "add", "--email", "ana@heard.test", "--name", "Ana", "--role", "board"];
    assert!(say(folder.path(), &add).well);
    let said = say(folder.path(), &forget);
    assert!(said.well && said.out.contains("never came in by single sign-on"), "{}", said.out);
    change(
        &folder.path().join("data"),
        "INSERT INTO subjects (issuer, subject, person) VALUES ('https://id.example.org', '1', 1)",
    );
    assert_eq!(say(folder.path(), &forget).out, "Forgotten.\n");
    let checked = say(folder.path(), &["check"]);
    assert!(checked.out.contains("audit log: 3 entries"), "{}", checked.out);
    let unknown = say(folder.path(), &["staff", "forget-sign-on", "--email", "ben@heard.test"]);
    assert!(!unknown.well && unknown.err.contains("nobody has this address"));
}
