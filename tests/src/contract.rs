//! What every storage engine must do.
//!
//! Each case takes the ports of an empty storage and panics where the engine breaks the contract.

pub mod catalogue;
pub mod drafts;
pub mod media;
pub mod model;
pub mod recordings;
pub mod releases;
pub mod responses;
pub mod triage;
pub mod voices;
pub mod withdrawing;

/// Makes a test of every case of the contract. `$open` is the path of an `async fn` without
/// arguments that opens an empty storage and returns its ports, together with whatever must live
/// as long as they do (a temporary folder, say).
#[macro_export]
macro_rules! storage_contract {
    ($open:path) => {
        $crate::storage_contract! { $open:
            responses::a_response_is_new_once,
            responses::another_response_with_its_uuid_changes_nothing,
            responses::every_kind_of_answer_comes_back,
            responses::many_are_counted_exactly,
            responses::the_same_from_fifty_callers_counts_once,
            responses::one_that_cannot_be_stored_takes_no_other_with_it,
            responses::repetitions_and_contradictions_at_once_are_told_apart,
            responses::waves_are_counted_apart,
            responses::pages_show_every_response_once,
            responses::a_receipt_that_two_have_finds_neither,
            responses::an_engine_that_works_is_ready,
            withdrawing::a_withdrawn_response_is_gone,
            withdrawing::withdrawing_again_changes_nothing,
            withdrawing::a_late_repetition_does_not_bring_it_back,
            withdrawing::what_was_never_counted_cannot_be_taken_out,
            triage::concerns_are_read_first_and_the_oldest_of_them_before_others,
            triage::what_was_withdrawn_waits_no_more,
            voices::what_was_decided_about_waits_no_more,
            voices::two_people_unseal_and_only_then_something_is_done,
            voices::only_what_is_safe_is_found_as_safe,
            voices::a_withdrawn_response_takes_its_reading_along,
            drafts::a_draft_is_kept_and_replaced,
            drafts::a_draft_belongs_to_its_collector,
            drafts::an_erased_draft_is_gone,
            drafts::old_drafts_are_purged_by_day,
            catalogue::a_published_version_never_changes,
            catalogue::versions_are_listed_by_code_and_number,
            catalogue::strategies_are_stored_and_replaced,
            catalogue::waves_are_stored_and_replaced_oldest_first,
            catalogue::a_wave_with_responses_keeps_its_instrument,
            catalogue::collectors_are_stored_and_replaced,
            catalogue::what_leads_nowhere_is_refused,
            recordings::a_recording_begins_once,
            recordings::pieces_follow_one_another,
            recordings::the_same_piece_at_once_is_added_once,
            recordings::a_response_takes_its_recordings_or_nothing,
            recordings::a_withdrawn_response_forgets_its_recordings,
            recordings::an_erased_recording_gives_its_objects_back,
            recordings::what_nobody_sends_is_purged,
            recordings::a_copy_for_players_is_tried_and_kept,
            releases::releases_are_numbered_in_order,
            releases::a_release_comes_back_as_it_was,
            media::media_are_stored_and_replaced_by_key,
            media::removed_media_are_gone,
            media::media_that_cannot_be_are_refused,
        }
    };
    ($open:path: $($module:ident :: $case:ident),* $(,)?) => {
        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $case() {
                let (ports, _kept) = $open().await;
                $crate::contract::$module::$case(ports).await;
            }
        )*
    };
}
