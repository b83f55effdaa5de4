//! What every storage engine must do.
//!
//! Each case takes the ports of an empty storage and panics where the engine breaks the contract.

pub mod audit;
pub mod catalogue;
pub mod codes;
pub mod credentials;
pub mod drafting;
pub mod drafts;
pub mod feedback;
pub mod fieldwork;
pub mod media;
pub mod model;
pub mod people;
pub mod pictures;
pub mod recordings;
pub mod releases;
pub mod responses;
pub mod sign_on;
pub mod strategies;
pub mod triage;
pub mod versions;
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
            drafting::a_draft_of_an_instrument_begins_once,
            drafting::what_is_made_of_an_old_revision_is_not_written_over,
            drafting::every_revision_of_a_part_stays,
            voices::what_was_decided_about_waits_no_more,
            voices::two_people_unseal_and_only_then_something_is_done,
            voices::only_what_is_safe_is_found_as_safe,
            voices::a_withdrawn_response_takes_its_reading_along,
            voices::what_waits_is_counted_as_it_changes,
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
            codes::a_batch_is_made_once,
            codes::a_code_gives_one_response,
            codes::of_many_with_one_code_one_is_heard,
            codes::a_ticket_without_a_code_is_good_for_many,
            fieldwork::what_staff_say_is_stored_with_its_entry,
            fieldwork::reach_counts_by_way_in,
            fieldwork::sessions_are_held_and_closed,
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
            strategies::the_strategy_in_use_is_chosen_and_unchosen,
            strategies::a_replaced_strategy_is_counted_anew,
            versions::a_version_is_published_with_its_entry,
            versions::a_version_is_closed_and_opened,
            versions::a_closed_version_comes_into_no_new_wave,
            versions::comments_are_dealt_with_once,
            versions::a_signature_is_of_a_draft,
            versions::a_translation_is_reviewed_by_a_second_person,
            releases::a_release_that_was_compared_with_too_little_is_refused,
            releases::a_release_is_taken_back_once,
            feedback::a_draft_is_written_by_who_saw_it_last,
            feedback::what_was_published_stays_as_it_was,
            feedback::an_entry_is_taken_back_once,
            feedback::only_a_draft_is_thrown_away,
            media::media_are_stored_and_replaced_by_key,
            media::removed_media_are_gone,
            media::media_that_cannot_be_are_refused,
            pictures::a_picture_is_added_once_and_found_by_other_words,
            pictures::a_picture_that_is_used_stays,
            audit::an_entry_comes_back_as_it_was,
            audit::entries_at_once_follow_one_another,
            audit::what_was_not_done_is_not_written,
            audit::what_is_looked_for_is_found_newest_first,
            people::somebody_is_left_who_runs_the_place,
            people::of_two_who_take_each_other_out_one_is_refused,
            people::an_address_is_one_persons,
            people::a_link_leads_to_one_person_for_its_time,
            people::sessions_begin_are_seen_and_end,
            credentials::a_password_way_is_set_and_replaced_as_a_whole,
            credentials::a_link_is_used_with_what_it_leads_to_or_not_at_all,
            credentials::a_step_is_used_once,
            credentials::a_recovery_code_is_used_once,
            credentials::tries_are_counted_in_a_conversation_and_for_a_person,
            credentials::a_conversation_is_taken_once,
            credentials::passkeys_are_of_one_person,
            credentials::the_last_way_in_stays,
            sign_on::a_subject_is_one_person_for_good,
            sign_on::a_sign_on_is_used_once,
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
