//! A whole server in memory, over a data folder of its own, on a fixed day.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use heard::app;
use heard::config::Config;
use heard::house::House;
use heard::media::Shelf;
use heard_app::state::Charts;
use heard_service::Services;
use heard_service::ports::{Collector, Issuer, Privacy, Proofs, Wave};
use heard_service::staff::{Grant, Role};
use heard_storage_sqlite::SqliteStorage;
use http_body_util::BodyExt as _;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use tempfile::TempDir;
use tokio::task::JoinSet;
use tower::ServiceExt as _;

/// The day on which everything happens, unless a test moves it.
pub const TODAY: Date = date(2026, 5, 4);
/// The last day of every open wave.
pub const CLOSES: Date = date(2026, 6, 30);
/// The collector of the children's questionnaire.
pub const CHILDREN: &str = "my-life";
/// The collector of the parent carers' questionnaire.
pub const FAMILIES: &str = "families";
/// The collector of the poll of one question.
pub const POLL: &str = "help-poll";
/// The collector of the sensitive questionnaire.
pub const SAFE: &str = "three";
/// The collector of the instrument that shows every kind of question.
pub const EVERY: &str = "every-way";
/// The strategy that ships with the product.
pub const STRATEGY: &str = "herefordshire-2023-26";

/// Collector, its wave, its instrument.
const WAYS_IN: [(&str, &str, &str); 5] = [
    (CHILDREN, "children-2026", "quality-of-life"),
    (FAMILIES, "families-2026", "parent-carer-survey"),
    (POLL, "poll-2026", "help-poll"),
    (SAFE, "safe-2026", "feeling-safe"),
    (EVERY, "every-2026", "every-way"),
];

/// A whole server.
pub struct Site {
    pub services: Arc<Services>,
    pub folder: TempDir,
    router: Router,
    storage: SqliteStorage,
    today: Arc<Mutex<Date>>,
    waited: Arc<AtomicI64>,
    sessions: AtomicU64,
}

/// An answer of the server.
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Site {
    /// A server with four open collectors.
    pub async fn open() -> Self {
        Self::with(|_| {}).await
    }

    /// The same with other settings.
    pub async fn with(set: impl FnOnce(&mut Config)) -> Self {
        Self::with_files(&[], set).await
    }

    /// The same with files in the data folder.
    pub async fn with_files(files: &[(&str, &str)], set: impl FnOnce(&mut Config)) -> Self {
        Self::build(files, set, |services| services).await
    }

    /// The same with an issuer of single sign-on.
    pub async fn with_issuer(issuer: Arc<dyn Issuer>) -> Self {
        Self::build(&[], |_| {}, |services| services.with_issuer(Some(issuer))).await
    }

    /// The same with other proofs of who staff are.
    pub async fn with_proofs(proofs: Arc<dyn Proofs>) -> Self {
        Self::build(&[], |_| {}, |services| services.with_proofs(proofs)).await
    }

    async fn build(
        files: &[(&str, &str)],
        set: impl FnOnce(&mut Config),
        with: impl FnOnce(Services) -> Services,
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, content) in files {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, content).unwrap();
        }
        // No `heard.toml` lies there, and the environment of tests sets nothing.
        let mut config = Config::load(&folder.path().join("heard.toml")).unwrap();
        set(&mut config);
        folder.path().clone_into(&mut config.data);
        let house = House::open(&config).await.unwrap();
        let (services, storage) = house.split();
        let services = Arc::new(with(services));
        for (collector, wave, instrument) in WAYS_IN {
            put_wave(&services, wave, instrument, CLOSES).await;
            put_collector(&services, collector, wave).await;
        }
        services.reload().await.unwrap();
        let mut parts = app::parts(&config, Arc::clone(&services), charts()).unwrap();
        let today = Arc::new(Mutex::new(TODAY));
        let day = Arc::clone(&today);
        parts.today = Box::new(move || *day.lock().unwrap());
        let waited = Arc::new(AtomicI64::new(0));
        let (day, seconds) = (Arc::clone(&today), Arc::clone(&waited));
        parts.now = Box::new(move || moment(*day.lock().unwrap(), seconds.load(Ordering::Relaxed)));
        let shelf = Shelf::of(folder.path());
        let seed = AtomicU64::new(1);
        parts.random = Box::new(move || bytes(seed.fetch_add(1, Ordering::Relaxed)));
        Self {
            services,
            folder,
            router: heard::http::router(parts.into(), shelf),
            storage,
            today,
            waited,
            sessions: AtomicU64::new(0),
        }
    }

    /// Moves the server to another day.
    pub fn travel(&self, day: Date) {
        *self.today.lock().unwrap() = day;
    }

    /// Closes the database: its files are whole then. Requests may still be sent.
    pub async fn close_storage(self) -> Closed {
        self.storage.close().await;
        Closed { router: self.router, folder: self.folder }
    }

    /// Sends a request.
    pub async fn send(&self, request: Request<Body>) -> Reply {
        send(&self.router, request).await
    }

    /// Sends requests at once; the answers in their order.
    pub async fn send_all(&self, requests: impl IntoIterator<Item = Request<Body>>) -> Vec<Reply> {
        let mut tasks = JoinSet::new();
        for (index, request) in requests.into_iter().enumerate() {
            let router = self.router.clone();
            tasks.spawn(async move { (index, send(&router, request).await) });
        }
        let mut replies = tasks.join_all().await;
        replies.sort_by_key(|(index, _)| *index);
        replies.into_iter().map(|(_, reply)| reply).collect()
    }

    /// Gets an address as a browser does that takes brotli no more than anything else.
    pub async fn get(&self, address: &str) -> Reply {
        self.send(request(Method::GET, address).body(Body::empty()).unwrap()).await
    }

    /// A cookie of somebody with these roles who is signed in. The same roles are the same person.
    pub async fn staff(&self, roles: &[Role]) -> String {
        let grants: Vec<Grant> = roles.iter().map(|role| Grant { role: *role, area: None }).collect();
        self.granted(&grants).await
    }

    /// The same for roles in areas.
    pub async fn granted(&self, grants: &[Grant]) -> String {
        let codes: Vec<String> = grants
            .iter()
            .map(|grant| format!("{}-{}", grant.role.code(), grant.area.as_deref().unwrap_or("all")))
            .collect();
        let email = format!("{}@heard.test", codes.join("."));
        let now = self.now();
        let added = self.services.add_staff(&email, "Sam", grants, None, now).await.unwrap();
        let person = match added {
            Some(id) => id,
            None => self.services.ports().people.by_email(&email).await.unwrap().unwrap().id,
        };
        let random = bytes(0x5e55_0000 + self.sessions.fetch_add(1, Ordering::Relaxed));
        let token = self.services.begin_session(person, random, "test", now).await.unwrap();
        format!("staff={}", token.write())
    }

    /// The moment it is for the server: noon of its day, and what was waited for since.
    pub fn now(&self) -> Timestamp {
        moment(*self.today.lock().unwrap(), self.waited.load(Ordering::Relaxed))
    }

    /// Lets seconds pass for the server.
    pub fn wait(&self, seconds: i64) {
        self.waited.fetch_add(seconds, Ordering::Relaxed);
    }

    /// Gets an address as somebody who is signed in.
    pub async fn get_as(&self, cookie: &str, address: &str) -> Reply {
        let request = request(Method::GET, address).header(header::COOKIE, cookie);
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Posts a form as somebody who is signed in; `fields` need not be encoded.
    pub async fn post_as(&self, cookie: &str, address: &str, fields: &[(&str, &str)]) -> Reply {
        let request = request(Method::POST, address)
            .header(header::COOKIE, cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(form(fields))).unwrap()).await
    }

    /// Puts a response.
    pub async fn put(&self, uuid: &str, body: impl Into<Body>) -> Reply {
        self.send(put(uuid, body)).await
    }

    /// The counts of all waves, to compare.
    pub async fn counts(&self) -> Vec<Vec<(String, String, heard_domain::disclosure::Raw)>> {
        let mut all = Vec::new();
        for (_, wave, _) in WAYS_IN {
            all.push(self.services.ports().responses.counts(wave).await.unwrap());
        }
        all
    }

    /// How many responses are stored in the wave of a collector.
    pub async fn stored(&self, collector: &str) -> usize {
        let wave = WAYS_IN.iter().find(|(known, ..)| *known == collector).unwrap().1;
        self.services.ports().responses.page(wave, 0, 100_000).await.unwrap().len()
    }

    /// Whether the counts of every wave are what its responses add up to.
    pub async fn agrees(&self) -> bool {
        self.services.recount().await.unwrap().iter().all(|wave| wave.agrees)
    }
}

/// A server whose storage is closed.
pub struct Closed {
    router: Router,
    pub folder: TempDir,
}

impl Closed {
    /// Gets an address.
    pub async fn get(&self, address: &str) -> Reply {
        send(&self.router, request(Method::GET, address).body(Body::empty()).unwrap()).await
    }

    /// Puts a response.
    pub async fn put(&self, uuid: &str, body: impl Into<Body>) -> Reply {
        send(&self.router, put(uuid, body)).await
    }

    /// Sends a request.
    pub async fn send(&self, request: Request<Body>) -> Reply {
        send(&self.router, request).await
    }
}

impl Reply {
    /// The body as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// A header, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// The five words of a receipt.
    pub fn receipt(&self) -> Vec<String> {
        assert_eq!(self.status, StatusCode::OK, "{}", self.text());
        let words: Vec<String> = self.json()["receipt"]
            .as_array()
            .unwrap()
            .iter()
            .map(|word| word.as_str().unwrap().to_owned())
            .collect();
        assert_eq!(words.len(), 5);
        words
    }
}

/// A request from a page of this site.
pub fn request(method: Method, address: &str) -> axum::http::request::Builder {
    Request::builder().method(method).uri(address).header(header::HOST, "heard.test")
}

/// A request that puts a response.
pub fn put(uuid: &str, body: impl Into<Body>) -> Request<Body> {
    let address = format!("/api/responses/{uuid}");
    request(Method::PUT, &address).header(header::CONTENT_TYPE, "application/json").body(body.into()).unwrap()
}

async fn send(router: &Router, request: Request<Body>) -> Reply {
    let response = router.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    Reply { status: parts.status, headers: parts.headers, body }
}

/// Stores or replaces a wave that is open.
pub async fn put_wave(services: &Services, code: &str, instrument: &str, closes: Date) {
    let wave = Wave {
        code: code.to_owned(),
        instrument: instrument.to_owned(),
        version: 1,
        opens: date(2026, 4, 1),
        closes,
        frozen: false,
    };
    services.ports().catalogue.put_wave(&wave).await.unwrap();
}

async fn put_collector(services: &Services, code: &str, wave: &str) {
    let collector = Collector {
        code: code.to_owned(),
        wave: wave.to_owned(),
        channel: "link".to_owned(),
        area: None,
        setting: None,
        privacy: Privacy::Anonymous,
        paused: false,
    };
    services.ports().catalogue.put_collector(&collector).await.unwrap();
}

/// One chart engine for all servers: starting it takes longer than most tests.
fn charts() -> Arc<dyn Charts> {
    static CHARTS: OnceLock<Arc<dyn Charts>> = OnceLock::new();
    Arc::clone(CHARTS.get_or_init(|| app::charts().unwrap()))
}

/// So many seconds after noon of a day.
fn moment(day: Date, seconds: i64) -> Timestamp {
    let noon = day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp();
    noon + SignedDuration::from_secs(seconds)
}

/// Fields as a form sends them.
pub fn form(fields: &[(&str, &str)]) -> String {
    let encoded = |text: &str| {
        text.bytes().fold(String::new(), |mut out, byte| {
            if byte.is_ascii_alphanumeric() {
                out.push(char::from(byte));
            } else {
                write!(out, "%{byte:02X}").unwrap();
            }
            out
        })
    };
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    pairs.join("&")
}

/// Bytes that look random and are the same in every run.
fn bytes(seed: u64) -> [u8; 32] {
    let mut bytes = [0; 32];
    let mut state = seed;
    for chunk in bytes.chunks_mut(8) {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        chunk.copy_from_slice(&(mixed ^ (mixed >> 31)).to_be_bytes());
    }
    bytes
}
