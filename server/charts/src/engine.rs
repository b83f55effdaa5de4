//! The engine as the rest of the server sees it.

use std::sync::Arc;
use std::sync::mpsc::{SyncSender, TrySendError, sync_channel};

use tokio::sync::oneshot;

use crate::cache::{Cache, Key};
use crate::error::{ChartError, StartError};
use crate::svg;
use crate::thread::{self, Job};

/// Longest side of a chart, in pixels.
const LONGEST: u32 = 4096;

/// How many drawings are kept: a few pages of charts in every language.
const KEPT: usize = 512;

/// Draws charts one after the other, and keeps the latest. Clones share the thread and the drawings.
///
/// The SVG has no `width` and `height`, so that it fills the width of its figure; the proportions and the size
/// of its letters come from the width and height of the drawing. It is hidden from assistive technology:
/// whoever shows it gives the title, the summary and the table beside it.
#[derive(Debug, Clone)]
pub struct ChartEngine {
    jobs: SyncSender<Job>,
    cache: Arc<Cache>,
}

impl ChartEngine {
    /// Starts the thread and loads `ECharts`; takes about a tenth of a second.
    ///
    /// # Errors
    /// [`StartError::Missing`] when the script was not built, the others when the system or the script fails.
    pub fn start() -> Result<Self, StartError> {
        Ok(Self { jobs: thread::start()?, cache: Arc::new(Cache::new(KEPT)) })
    }

    /// Draws the chart of an `ECharts` option, or finds it among the kept ones. Blocks: in asynchronous code
    /// call [`ChartEngine::draw`].
    ///
    /// `option_json` is an option without functions; a `custom` series names its drawing in `renderItem`
    /// (`"interval"`: data `[category, low, high]`, with `encode` `{"x": [1, 2], "y": 0}` for whiskers that
    /// lie, `{"x": 0, "y": [1, 2]}` for ones that stand, and a `z` of 3 to lie on top of bars). Names of type
    /// faces are written without double quotes. `width` and `height` are pixels, 1 to 4096.
    ///
    /// # Errors
    /// See [`ChartError`]; never [`ChartError::Busy`], because it waits for its turn.
    pub fn render(&self, option_json: String, width: u32, height: u32) -> Result<String, ChartError> {
        let key = key(option_json, width, height)?;
        if let Some(kept) = self.cache.get(&key) {
            return Ok(kept.as_ref().to_owned());
        }
        let (done, drawn) = sync_channel(1);
        let job = Job {
            key: key.clone(),
            done: Box::new(move |result| {
                let _ = done.send(result);
            }),
        };
        self.jobs.send(job).map_err(|_| ChartError::Stopped)?;
        Ok(self.keep(key, &drawn.recv().map_err(|_| ChartError::Stopped)??))
    }

    /// As [`ChartEngine::render`], for asynchronous code.
    ///
    /// # Errors
    /// See [`ChartError`].
    pub async fn draw(&self, option_json: String, width: u32, height: u32) -> Result<String, ChartError> {
        let key = key(option_json, width, height)?;
        if let Some(kept) = self.cache.get(&key) {
            return Ok(kept.as_ref().to_owned());
        }
        let (done, drawn) = oneshot::channel();
        let job = Job {
            key: key.clone(),
            done: Box::new(move |result| {
                let _ = done.send(result);
            }),
        };
        self.jobs.try_send(job).map_err(|error| match error {
            TrySendError::Full(_) => ChartError::Busy,
            TrySendError::Disconnected(_) => ChartError::Stopped,
        })?;
        Ok(self.keep(key, &drawn.await.map_err(|_| ChartError::Stopped)??))
    }

    fn keep(&self, key: Key, drawn: &str) -> String {
        let tidy = svg::tidy(drawn, &svg::prefix(&key));
        self.cache.put(key, tidy.as_str().into());
        tidy
    }
}

fn key(option_json: String, width: u32, height: u32) -> Result<Key, ChartError> {
    if !(1..=LONGEST).contains(&width) || !(1..=LONGEST).contains(&height) {
        return Err(ChartError::Size { width, height });
    }
    Ok(Key { option: option_json.into(), width, height })
}
