//! `heard transcode`: copies of voices that every player can play. This is a process of its own,
//! beside the server, because a decoder reads what strangers send; and the decoder itself runs shut
//! in: no network, nothing to read but its programs, little memory, little time.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use tokio::process::Command;

use super::Outcome;
use crate::config::Config;
use crate::house::House;

/// Voices taken up at once.
const BATCH: u32 = 20;
/// How long to wait for new ones.
const PAUSE: Duration = Duration::from_secs(30);
/// How long one voice may take.
const PATIENCE: Duration = Duration::from_mins(1);
/// Bytes of memory, seconds of work and bytes of a file that the decoder may use.
const LIMITS: [&str; 3] = ["--as=1073741824", "--cpu=60", "--fsize=33554432"];

/// What shuts the decoder in.
#[derive(Clone, Copy)]
enum Walls {
    /// Nothing of the machine but its programs.
    Bubblewrap,
    /// The machine's files, and no network.
    Unshare,
}

/// Makes copies until interrupted; with `once`, until none is wanted.
pub async fn run(config: Config, once: bool) -> Outcome {
    if !runs("ffmpeg", &["-version"]).await {
        return Err("ffmpeg is missing: apt-get install ffmpeg".into());
    }
    let Some(walls) = walls().await else {
        return Err("nothing here can shut ffmpeg in: apt-get install bubblewrap util-linux".into());
    };
    println!("ffmpeg runs in {}.", walls.name());
    let house = House::open(&config).await?;
    loop {
        let waiting = house.services.unplayed(BATCH).await?;
        for recording in &waiting {
            let id = recording.announced.id;
            let copy = match house.services.hear_sent(id, true).await {
                Ok(original) => convert(walls, &original.bytes).await?,
                // It was withdrawn meanwhile.
                Err(_) => continue,
            };
            match house.services.take_copy(id, copy.as_deref()).await {
                Ok(()) => println!("{id}: {}", if copy.is_some() { "copied" } else { "cannot be copied" }),
                Err(refusal) => println!("{id}: {refusal}"),
            }
        }
        if waiting.is_empty() {
            if once {
                break;
            }
            tokio::select! {
                () = tokio::time::sleep(PAUSE) => {}
                _ = tokio::signal::ctrl_c() => break,
            }
        }
    }
    house.close().await;
    Ok(true)
}

/// The strongest walls that stand here.
async fn walls() -> Option<Walls> {
    for walls in [Walls::Bubblewrap, Walls::Unshare] {
        let folder = std::env::temp_dir();
        if runs("prlimit", &["--version"]).await
            && succeeds(walls.around(&folder, "ffmpeg", &["-version"])).await
        {
            return Some(walls);
        }
    }
    None
}

async fn runs(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command.args(arguments);
    succeeds(command).await
}

async fn succeeds(mut command: Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    matches!(tokio::time::timeout(PATIENCE, command.status()).await, Ok(Ok(status)) if status.success())
}

impl Walls {
    fn name(self) -> &'static str {
        match self {
            Walls::Bubblewrap => "bubblewrap: no network, no files but its own",
            Walls::Unshare => "unshare: no network; bubblewrap would hide the files of this machine as well",
        }
    }

    /// A program that sees this folder, may write there, and nowhere else (behind the first walls)
    /// or as this user (behind the second).
    fn around(self, folder: &Path, program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new("prlimit");
        command.args(LIMITS);
        match self {
            Walls::Bubblewrap => {
                command.args(["bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--clearenv"]);
                for shown in ["/usr", "/bin", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/alternatives"] {
                    command.args(["--ro-bind-try", shown, shown]);
                }
                command.args(["--proc", "/proc", "--dev", "/dev", "--bind"]);
                command.arg(folder).arg(folder).arg("--chdir").arg(folder);
                command.args(["--setenv", "PATH", "/usr/bin:/bin"]);
            }
            Walls::Unshare => {
                command.env_clear().env("PATH", "/usr/bin:/bin").current_dir(folder);
                command.args(["unshare", "--map-root-user", "--net"]);
            }
        }
        command.arg(program).args(arguments);
        command
    }
}

/// The voice as MPEG-4 with AAC; nothing if the decoder cannot make it.
async fn convert(walls: Walls, bytes: &[u8]) -> std::io::Result<Option<Vec<u8>>> {
    // Memory, where there is such a folder: what is decrypted touches no disk.
    let memory = Path::new("/dev/shm");
    let place = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    // Only its owner can look into it, and it goes away with this function.
    let folder = tempfile::Builder::new().prefix("heard-").tempdir_in(place)?;
    std::fs::write(folder.path().join("in"), bytes)?;
    let arguments = [
        "-nostdin",
        "-v",
        "quiet",
        "-protocol_whitelist",
        "file",
        "-i",
        "in",
        "-vn",
        "-sn",
        "-dn",
        "-map_metadata",
        "-1",
        "-ac",
        "1",
        "-c:a",
        "aac",
        "-b:a",
        "48k",
        "-movflags",
        "+faststart",
        "-f",
        "mp4",
        "out.m4a",
    ];
    if succeeds(walls.around(folder.path(), "ffmpeg", &arguments)).await {
        std::fs::read(folder.path().join("out.m4a")).map(Some)
    } else {
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tone of half a second.
    fn tone() -> Vec<u8> {
        let samples: Vec<u8> = (0..4000_u32).map(|at| if at / 9 % 2 == 0 { 90 } else { 160 }).collect();
        let mut wav = b"RIFF".to_vec();
        wav.extend(4036_u32.to_le_bytes());
        wav.extend(b"WAVEfmt ");
        wav.extend(16_u32.to_le_bytes());
        wav.extend([1, 0, 1, 0]);
        wav.extend(8000_u32.to_le_bytes());
        wav.extend(8000_u32.to_le_bytes());
        wav.extend([1, 0, 8, 0]);
        wav.extend(b"data");
        wav.extend(4000_u32.to_le_bytes());
        wav.extend(samples);
        wav
    }

    #[tokio::test]
    async fn a_voice_is_copied_and_nonsense_is_not() {
        let walls = if runs("ffmpeg", &["-version"]).await { walls().await } else { None };
        let Some(walls) = walls else {
            eprintln!("left out: ffmpeg, or what shuts it in, is not here");
            return;
        };
        let copy = convert(walls, &tone()).await.unwrap().expect("a copy");
        let sound = heard_media::sound::recognise(&copy).expect("a sound");
        assert_eq!(sound.format.media_type(), "audio/mp4");
        assert!(convert(walls, b"RIFF and nothing").await.unwrap().is_none());
    }

    #[tokio::test]
    async fn behind_the_walls_there_is_no_network_and_behind_the_first_no_data() {
        if !matches!(walls().await, Some(Walls::Bubblewrap)) {
            eprintln!("left out: bubblewrap is not here, or may do nothing");
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        let sees = |script: &'static str| {
            let command = Walls::Bubblewrap.around(folder.path(), "sh", &["-c", script]);
            succeeds(command)
        };
        assert!(sees("test -w . && test -x /usr/bin/ffmpeg").await);
        assert!(!sees("test -e /etc/passwd || test -e /home || test -e /var").await);
        assert!(!sees("test \"$(grep -c : /proc/net/dev)\" -gt 1").await);
    }
}
