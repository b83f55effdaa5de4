//! The least that a server can do: one page in memory, on the same libraries. It runs as a process of
//! its own, which is this benchmark started again.

use std::process::Command;

use axum::Router;
use axum::body::Bytes;
use axum::http::header;
use axum::routing::get;
use axum::serve::ListenerExt as _;
use tokio::net::TcpListener;

use crate::process::Server;

const WANTED: &str = "HEARD_BENCH_MINIMAL";

/// Whether this process shall be the minimal server.
pub fn wanted() -> bool {
    std::env::var_os(WANTED).is_some()
}

/// Starts it, with a page of so many bytes.
pub fn start(bytes: usize) -> Server {
    let mut command = Command::new(std::env::current_exe().unwrap());
    Server::start(command.env(WANTED, bytes.to_string()))
}

/// Serves until it is killed.
pub fn serve() {
    let bytes = std::env::var(WANTED).unwrap().parse().unwrap();
    let page = Bytes::from(vec![b' '; bytes]);
    let page = move || {
        let answer = ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page.clone());
        async move { answer }
    };
    let router = Router::new().route("/", get(page)).route("/healthz", get(|| async { "alive\n" }));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("minimal at http://{}", listener.local_addr().unwrap());
        let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
        let mut terminate =
            tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()).unwrap();
        tokio::select! {
            _ = terminate.recv() => {}
            served = axum::serve(listener, router) => served.unwrap(),
        }
    });
}
