//! `heard serve`, and what is done beside it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::{change, folder, heard, say};

/// A running server. It is killed when the test ends, however that ends.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    /// Starts it, and waits until it listens.
    fn start(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("Heard is at http://");
        Self { child, address: address.unwrap_or_else(|| panic!("{line}")).to_owned() }
    }

    /// Gets a page.
    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: heard.test\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Puts a document; the answer.
    fn put(&self, path: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let length = body.len();
        write!(
            stream,
            "PUT {path} HTTP/1.1\r\nhost: heard.test\r\nconnection: close\r\ncontent-type: application/json\r\n\
             content-length: {length}\r\n\r\n{body}"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Asks it to stop; whether it went in peace.
    fn stop(mut self) -> bool {
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(asked.success());
        self.child.wait().unwrap().success()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn serve(folder: &Path) -> Command {
    let mut command = heard(folder);
    command.args(["serve", "--addr", "127.0.0.1:0"]);
    command
}

/// How many files lie beside the database.
fn remains(folder: &Path) -> usize {
    let files = std::fs::read_dir(folder.join("data")).unwrap();
    files.filter(|file| file.as_ref().unwrap().file_name().to_string_lossy().starts_with("heard.db-")).count()
}

#[test]
fn a_demonstration_is_served_released_and_checked() {
    let folder = folder();
    let server = Server::start(serve(folder.path()).arg("--demo"));
    assert!(server.get("/").starts_with("HTTP/1.1 200"));
    assert!(server.get("/").contains("This is a demonstration"));
    assert!(server.get("/s/my-life").contains("Your life, your say"));
    assert!(server.get("/readyz").contains("ready"));
    // Beside the running server.
    let released = say(folder.path(), &["release"]);
    assert!(released.well, "{}", released.err);
    assert_eq!(released.out, "Released: herefordshire-2023-26\n");
    let checked = say(folder.path(), &["check"]);
    assert!(checked.well, "{}{}", checked.out, checked.err);
    assert!(checked.out.contains("children-second: the counts agree with its responses"), "{}", checked.out);
    assert!(checked.out.ends_with("All is well.\n"), "{}", checked.out);
    assert!(server.get("/results").contains("about "));
    assert!(server.stop(), "a server that is asked to stop does so without complaint");
    assert_eq!(remains(folder.path()), 0, "the database is one whole file");
    // A second start loads nothing twice.
    let server = Server::start(serve(folder.path()).arg("--demo"));
    assert!(server.stop());
    assert!(say(folder.path(), &["check"]).well);
    // A count that somebody changed is found.
    change(
        &folder.path().join("data"),
        "UPDATE tallies SET n = n + 1 WHERE wave = 'parents-first' AND cell = 'answered'",
    );
    let checked = say(folder.path(), &["check"]);
    assert!(!checked.well);
    assert!(
        checked.out.contains("parents-first: the counts do not agree with its responses"),
        "{}",
        checked.out
    );
    assert!(checked.out.contains("children-first: the counts agree"), "{}", checked.out);
    assert!(checked.out.ends_with("Something is wrong.\n"), "{}", checked.out);
}

#[test]
fn a_new_server_is_empty_and_says_so() {
    let folder = folder();
    let server = Server::start(&mut serve(folder.path()));
    let front = server.get("/");
    assert!(front.contains("Nothing is open at the moment") && !front.contains("demonstration"));
    assert!(server.get("/results").contains("Nothing has been published yet"));
    assert!(server.stop());
    assert_eq!(remains(folder.path()), 0);
}

#[test]
fn a_demonstration_does_not_mix_with_what_is_there() {
    let folder = folder();
    assert!(say(folder.path(), &["release"]).well);
    change(
        &folder.path().join("data"),
        "INSERT INTO waves VALUES ('ours', 'help-poll', 1, '2026-01-01', '2026-12-31', 0)",
    );
    let said = say(folder.path(), &["serve", "--demo", "--addr", "127.0.0.1:0"]);
    assert!(!said.well && said.err.contains("a demonstration needs one of its own"), "{}", said.err);
}

#[test]
fn an_address_in_use_is_explained() {
    let folder = folder();
    let server = Server::start(&mut serve(folder.path()));
    let said = say(folder.path(), &["serve", "--addr", &server.address, "--data", "other"]);
    assert!(!said.well && said.err.contains(&server.address), "{}", said.err);
    assert!(server.stop());
}

#[cfg(unix)]
#[test]
fn nobody_else_can_look_into_the_data_folder() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder();
    assert!(say(folder.path(), &["release"]).well);
    for name in ["data", "data/keys", "data/keys/receipt.key"] {
        let mode = folder.path().join(name).metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name}: {mode:o}");
    }
}

#[test]
fn what_waits_is_listed_with_concerns_first_and_without_a_word_of_it() {
    let folder = folder();
    let none = say(folder.path(), &["triage", "list"]);
    assert!(!none.well && none.err.contains("there is no database here"), "{}", none.err);
    let server = Server::start(serve(folder.path()).arg("--demo"));
    let response = |uuid: &str, said: &str| {
        let body = format!(
            r#"{{"collector":"three","instrument":"feeling-safe","version":1,"language":"en","presentation":"standard","answers":{{"three":{{"text":"{said}"}}}}}}"#
        );
        server.put(&format!("/api/responses/00000000-0000-4000-8000-00000000000{uuid}"), &body)
    };
    assert!(response("1", "A lock on my door").contains(" 200 "));
    assert!(response("2", "My brother hits me").contains(" 200 "));
    // While the server runs.
    let said = say(folder.path(), &["triage", "list", "--limit", "100000"]);
    assert!(said.well, "{}", said.err);
    let lines: Vec<Vec<&str>> = said.out.lines().map(|line| line.split('\t').collect()).collect();
    // Those with something to read in them; the others were only counted.
    assert!(lines.len() > 500, "{}", lines.len());
    let concerned = lines.iter().take_while(|line| line.len() == 4).count();
    assert!(concerned > 1 && lines[concerned..].iter().all(|line| line.len() == 3));
    assert_eq!((lines[concerned - 1][1], lines[concerned - 1][3]), ("feeling-safe-first", "concern"));
    assert!(lines.iter().all(|line| line[0].parse::<i64>().is_ok() && line[2].len() == 10));
    assert!(!said.out.contains("hits") && !said.out.contains("0000-4000"));
    assert_eq!(say(folder.path(), &["triage", "list"]).out.lines().count(), 50);
    assert!(server.stop());
}

#[test]
fn phrases_of_the_organisation_are_read_and_a_slip_in_them_is_named() {
    let folder = folder();
    let care = folder.path().join("data/care");
    std::fs::create_dir_all(&care).unwrap();
    std::fs::write(care.join("en.txt"), "# ours\nbehind the sheds\n").unwrap();
    assert!(say(folder.path(), &["release"]).well);
    std::fs::write(care.join("en.txt"), "# ours\nbehind the sheds\na\n").unwrap();
    let said = say(folder.path(), &["release"]);
    assert!(!said.well && said.err.contains("en.txt: line 3 is not a phrase"), "{}", said.err);
}
