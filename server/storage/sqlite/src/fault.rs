//! Whose fault an error is.

use heard_service::ports::StoreError;

/// Why a job was not done.
#[derive(Debug)]
pub(crate) enum Fault {
    /// It cannot be done. The other jobs of its group are not concerned.
    Job(StoreError),
    /// The engine failed. Nothing of the group can be trusted.
    Engine(sqlx::Error),
}

/// The primary result code of a violated constraint, a trigger that refuses, or a wrong type.
const CONSTRAINT: u32 = 19;

impl From<sqlx::Error> for Fault {
    fn from(error: sqlx::Error) -> Self {
        let code = error.as_database_error().and_then(|error| error.code()?.parse::<u32>().ok());
        // The low byte of an extended code is the primary one.
        if code.is_some_and(|code| code & 0xff == CONSTRAINT) {
            Fault::Job(failed(error))
        } else {
            Fault::Engine(error)
        }
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Fault::Job(error)
    }
}

/// An error of the engine as callers see it.
pub(crate) fn failed(error: impl std::error::Error + Send + Sync + 'static) -> StoreError {
    StoreError::Failed(Box::new(error))
}
