//! The command line.

mod check;
mod lint;
mod media;
mod recording;
mod release;
mod serve;
mod staff;
mod transcode;
mod triage;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Config;

/// Listen to children, young people and parent carers, and show what changed because of it.
///
/// Settings come from the command line, then from environment variables (HEARD_…), then from
/// heard.toml in the current folder. `heard config` prints one with every setting.
#[derive(Parser)]
#[command(name = "heard", version)]
struct Arguments {
    /// The settings file [default: heard.toml, if it is there]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The folder that holds everything that must be kept [env: `HEARD_DATA`] [default: data]
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the site until interrupted.
    Serve {
        /// Address and port to listen on [env: `HEARD_ADDR`] [default: 127.0.0.1:3000]
        #[arg(long)]
        addr: Option<SocketAddr>,
        /// Load a demonstration: made-up people answering the shipped instruments [env: `HEARD_DEMO`]
        #[arg(long)]
        demo: bool,
    },
    /// Freeze a release of every strategy: from then on the results show it.
    Release,
    /// Check a data folder: the database, its counts, its documents.
    Check,
    /// Check strategy files, and name every fault with its place.
    Lint {
        /// The files.
        #[arg(required = true)]
        strategies: Vec<PathBuf>,
    },
    /// What waits to be read.
    #[command(subcommand)]
    Triage(triage::Triage),
    /// Recordings, drawings and photos that were sent.
    #[command(subcommand)]
    Recording(recording::Recording),
    /// Make copies of voices that every player can play, with ffmpeg shut in. Runs beside the server.
    Transcode {
        /// End when nothing is waiting.
        #[arg(long)]
        once: bool,
    },
    /// Recorded clips and captioned sign-language videos of questions.
    #[command(subcommand)]
    Media(media::Command),
    /// Accounts of those who work with Heard.
    #[command(subcommand)]
    Staff(staff::Staff),
    /// Print a settings file with every setting and what it means.
    Config,
}

/// Runs what the command line asks for.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    if let Some(file) = arguments.config.as_deref().filter(|file| !file.is_file()) {
        let missing: Box<dyn std::error::Error> =
            format!("{}: there is no such settings file", file.display()).into();
        return fail(&*missing);
    }
    let file = arguments.config.unwrap_or_else(|| PathBuf::from("heard.toml"));
    let mut config = match Config::load(&file) {
        Ok(config) => config,
        Err(error) => return fail(&error),
    };
    if let Some(data) = arguments.data {
        config.data = data;
    }
    let outcome = match arguments.command {
        Command::Serve { addr, demo } => {
            config.addr = addr.unwrap_or(config.addr);
            config.demo |= demo;
            crate::logging::start();
            block_on(serve::run(config))
        }
        Command::Release => block_on(release::run(config)),
        Command::Check => block_on(check::run(config)),
        Command::Lint { strategies } => lint::run(&strategies),
        Command::Triage(what) => block_on(triage::run(config, what)),
        Command::Recording(what) => block_on(recording::run(config, what)),
        Command::Transcode { once } => block_on(transcode::run(config, once)),
        Command::Staff(what) => block_on(staff::run(config, what)),
        Command::Media(command) => block_on(media::run(config, command)),
        Command::Config => {
            print!("{}", Config::template());
            Ok(true)
        }
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => fail(&*error),
    }
}

/// What a command comes to: whether all is well, or why it could not be done.
type Outcome = Result<bool, Box<dyn std::error::Error>>;

fn block_on(command: impl Future<Output = Outcome>) -> Outcome {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(command)
}

fn fail(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("heard: {error}");
    let mut source = error.source();
    while let Some(cause) = source {
        eprintln!("  because: {cause}");
        source = cause.source();
    }
    ExitCode::FAILURE
}
