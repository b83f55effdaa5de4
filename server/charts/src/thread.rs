//! The thread on which the JavaScript engine lives: it cannot move to another one.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::Builder;
use std::time::{Duration, Instant};

use rquickjs::{CatchResultExt, Context, Ctx, Function, Runtime};

use crate::cache::Key;
use crate::error::{ChartError, StartError};
use crate::script;

/// What a chart may take; more is a mistake in the option.
const TIME: Duration = Duration::from_secs(5);
const MEMORY: usize = 128 * 1024 * 1024;

/// Deep enough for the recursion of `ECharts`; the thread has room for the engine's own frames beside it.
const SCRIPT_STACK: usize = 2 * 1024 * 1024;
const THREAD_STACK: usize = 8 * 1024 * 1024;

/// How many charts may wait.
const QUEUE: usize = 256;

/// A chart to draw, and what to do with the SVG as `ECharts` wrote it.
pub struct Job {
    /// The chart.
    pub key: Key,
    /// Called once, on the engine's thread.
    pub done: Box<dyn FnOnce(Result<String, ChartError>) + Send>,
}

/// Starts the thread, and waits until the script is loaded. The thread ends when the last sender is dropped.
///
/// # Errors
/// See [`StartError`].
pub fn start() -> Result<SyncSender<Job>, StartError> {
    let source = script::script().ok_or(StartError::Missing)?;
    let (jobs, waiting) = sync_channel(QUEUE);
    let (started, outcome) = sync_channel(1);
    Builder::new().name("charts".to_owned()).stack_size(THREAD_STACK).spawn(move || {
        match Engine::load(&source) {
            Ok(engine) => {
                drop(source);
                let _ = started.send(Ok(()));
                engine.work(&waiting);
            }
            Err(error) => {
                let _ = started.send(Err(error));
            }
        }
    })?;
    outcome.recv().unwrap_or_else(|_| Err(StartError::Script("the thread ended".to_owned())))?;
    Ok(jobs)
}

struct Engine {
    context: Context,
    until: Rc<Cell<Option<Instant>>>,
}

impl Engine {
    fn load(source: &[u8]) -> Result<Self, StartError> {
        let failed = |error: rquickjs::Error| StartError::Script(error.to_string());
        let runtime = Runtime::new().map_err(failed)?;
        runtime.set_memory_limit(MEMORY);
        runtime.set_max_stack_size(SCRIPT_STACK);
        let until: Rc<Cell<Option<Instant>>> = Rc::default();
        let deadline = Rc::clone(&until);
        runtime.set_interrupt_handler(Some(Box::new(move || {
            deadline.get().is_some_and(|deadline| Instant::now() > deadline)
        })));
        let context = Context::full(&runtime).map_err(failed)?;
        context.with(|ctx| {
            ctx.eval::<(), _>(source).catch(&ctx).map_err(|error| StartError::Script(error.to_string()))
        })?;
        Ok(Self { context, until })
    }

    fn work(&self, waiting: &Receiver<Job>) {
        for job in waiting {
            self.until.set(Some(Instant::now() + TIME));
            let drawn = self.context.with(|ctx| draw(&ctx, &job.key));
            self.until.set(None);
            (job.done)(drawn);
        }
    }
}

fn draw(ctx: &Ctx<'_>, key: &Key) -> Result<String, ChartError> {
    ctx.eval::<Function, _>("heardCharts.draw")
        .and_then(|draw| draw.call((&*key.option, key.width, key.height)))
        .catch(ctx)
        .map_err(|error| ChartError::Option(error.to_string()))
}
