//! What every storage engine must do, as tests, and the pieces that such tests are made of.
//!
//! To hold an engine to the contract, write a test file with an `async fn` that opens an empty
//! storage, and hand it to [`storage_contract!`] and to [`contract::model::any_history`].

pub mod builders;
pub mod contract;
pub mod people;
