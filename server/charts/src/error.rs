//! Why there is no chart.

/// Why the engine did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The script was not built before the server was.
    #[error("the chart script is missing: run `make site`")]
    Missing,
    /// The script does not run.
    #[error("the chart script does not run: {0}")]
    Script(String),
    /// The system gave no thread.
    #[error("no thread for charts: {0}")]
    Thread(#[from] std::io::Error),
}

/// Why a chart was not drawn. The engine goes on working after each of these but [`ChartError::Stopped`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChartError {
    /// A side is 0 or longer than 4096 pixels.
    #[error("a chart is 1 to 4096 pixels wide and high, not {width} by {height}")]
    Size {
        /// The width asked for.
        width: u32,
        /// The height asked for.
        height: u32,
    },
    /// The option is not JSON, or `ECharts` cannot draw it, or not in the time and memory that a chart may
    /// take.
    #[error("the option cannot be drawn: {0}")]
    Option(String),
    /// Too many charts are waiting: try again later.
    #[error("too many charts are waiting")]
    Busy,
    /// The thread has ended.
    #[error("the chart engine has stopped")]
    Stopped,
}
