//! A running server, and what the system says of it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The path of the release build.
pub fn program() -> PathBuf {
    let usual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/release/heard");
    let program = std::env::var_os("HEARD").map_or(usual, PathBuf::from);
    assert!(program.is_file(), "{}: cargo build --release -p heard", program.display());
    program
}

/// A command of the program over a data folder, with no settings from outside.
pub fn heard(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program());
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("HEARD_")) {
        command.env_remove(name);
    }
    command.current_dir(data.parent().unwrap()).args(arguments).arg("--data").arg(data).stderr(Stdio::null());
    command
}

/// A server that is stopped at the end.
pub struct Server {
    child: Child,
    /// Host and port.
    pub address: String,
    /// From starting the process to the first answer.
    pub started: Duration,
}

impl Server {
    /// Heard over a data folder.
    pub fn heard(data: &Path) -> Self {
        Self::start(&mut heard(data, &["serve", "--addr", "127.0.0.1:0"]))
    }

    /// Starts a server that prints its address last on its first line.
    pub fn start(command: &mut Command) -> Self {
        let began = Instant::now();
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().rsplit('/').next().unwrap_or_default().to_owned();
        let mut server = Self { child, address, started: Duration::ZERO };
        assert!(server.get("/healthz").contains(" 200 "), "{line}");
        server.started = began.elapsed();
        server
    }

    /// The whole answer to a request: this first line, these more headers, this body.
    pub fn ask(&self, line: &str, headers: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let length = body.len();
        write!(
            stream,
            "{line} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}",
            self.address
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// The whole answer to a GET.
    pub fn get(&self, path: &str) -> String {
        self.ask(&format!("GET {path}"), "", "")
    }

    /// The address of a path.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// MiB of memory: now, and at most so far.
    pub fn memory(&self) -> (f64, f64) {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let figure = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("0");
            line.trim().trim_end_matches(" kB").parse().unwrap_or(0.0) / 1024.0
        };
        (figure("VmRSS:"), figure("VmHWM:"))
    }

    /// Asks it to stop, and waits until it has.
    pub fn stop(mut self) {
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(asked.success() && self.child.wait().unwrap().success());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
