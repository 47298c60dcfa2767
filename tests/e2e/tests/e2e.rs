//! Every end-to-end test. One file for each area, one line for each claim.

mod article;
mod attribute;
mod bare;
mod canvas;
mod control;
mod crowd;
mod device;
mod evidence;
mod failure;
mod guest;
mod input;
mod language;
mod life;
mod moving;
mod narrow;
mod own;
mod paper;
mod place;
mod policy;
mod reader;
mod reading;
mod shift;
mod size;
mod source;
mod stage;
mod tag;
mod take;
mod theme;
mod tint;
mod trap;
mod walk;
mod watch;

use std::process::ExitCode;

use e2e::{Device, Engine, Test};

/// A test that is named after its function, on this device and, if need be, in these engines alone.
macro_rules! test {
    ($device:ident, $area:ident :: $claim:ident) => {
        test!($device, $area::$claim, &Engine::ALL)
    };
    ($device:ident, $area:ident :: $claim:ident, $engines:expr) => {
        Test {
            name: concat!(stringify!($area), "::", stringify!($claim)),
            device: Device::$device,
            engines: $engines,
            body: $area::$claim,
        }
    };
}

/// Those whose driver can change the reader's wish for dark pages while one is open.
const TURNING: &[Engine] = &[Engine::Chromium, Engine::Firefox];

/// Those whose driver can force the system's colours on a page.
const FORCING: &[Engine] = &[Engine::Chromium, Engine::Firefox];
/// Those that tell how much a page has shifted.
const SHIFTING: &[Engine] = &[Engine::Chromium];

/// Those whose driver has a finger: that of WebKitGTK moves a mouse instead.
const TOUCHING: &[Engine] = &[Engine::Chromium, Engine::Firefox];
/// Those whose driver's finger scrolls a page, and not only tells the page of itself.
const SCROLLING: &[Engine] = &[Engine::Chromium];

/// Those that refuse a page from the disk the files beside it.
const GUARDED: &[Engine] = &[Engine::Chromium, Engine::WebKit];

/// In the order in which they run: first those that share the plain device.
const TESTS: &[Test] = &[
    test!(PLAIN, article::both_charts_are_drawn),
    test!(PLAIN, attribute::a_change_of_an_attribute_is_drawn),
    test!(PLAIN, attribute::changes_of_one_moment_are_painted_once),
    test!(PLAIN, attribute::an_unknown_value_is_told_once_and_the_default_drawn),
    test!(PLAIN, attribute::options_set_before_the_tag_is_known_are_taken),
    test!(PLAIN, attribute::ready_gives_the_element_and_then_there_is_a_summary),
    test!(PLAIN, attribute::its_events_leave_every_shadow_root),
    test!(PLAIN, bare::the_script_and_the_tag_draw_both_views),
    test!(PLAIN, bare::the_totals_are_text_that_can_be_selected),
    test!(PLAIN, canvas::both_views_are_drawn),
    test!(PLAIN, canvas::the_words_inside_carry_the_totals),
    test!(PLAIN, canvas::an_update_is_drawn),
    test!(PLAIN, canvas::pointing_reads_a_value),
    test!(PLAIN, control::every_button_sets_its_attributes_and_keeps_the_focus),
    test!(PLAIN, control::a_mouse_presses_the_same_buttons),
    test!(PLAIN, control::a_direction_can_be_hidden_but_never_both),
    test!(PLAIN, control::details_show_from_here_and_until_here),
    test!(PLAIN, control::a_script_opens_what_it_names),
    test!(PLAIN, control::the_address_remembers_what_was_pressed),
    test!(PLAIN, control::charts_with_ids_share_the_address),
    test!(PLAIN, control::an_anchor_of_the_page_stays_in_the_address),
    test!(PLAIN, control::a_link_to_another_state_is_followed),
    test!(PLAIN, control::without_asking_for_it_the_address_is_left_alone),
    test!(PLAIN, crowd::far_charts_are_drawn_when_they_come_near),
    test!(PLAIN, crowd::an_eager_chart_is_drawn_wherever_it_is),
    test!(PLAIN, crowd::all_charts_share_one_engine),
    test!(PLAIN, crowd::ten_charts_in_a_hostile_page_are_all_drawn),
    test!(PLAIN, evidence::claims_are_read_by_keys_and_opened),
    test!(PLAIN, evidence::a_mouse_reads_the_row_it_is_on),
    test!(PLAIN, evidence::what_is_not_counted_is_shown_on_request_and_never_added),
    test!(PLAIN, evidence::a_row_of_a_table_opens_all_about_it_and_gets_the_keyboard_back),
    test!(PLAIN, evidence::everything_in_the_record_opens_with_every_figure_and_source),
    test!(PLAIN, failure::a_policy_that_forgets_webassembly_is_told),
    test!(PLAIN, failure::a_wasm_that_was_tampered_with_keeps_the_static_figure),
    test!(PLAIN, failure::every_chart_of_a_page_tells_for_itself),
    test!(PLAIN, guest::no_style_of_the_page_reaches_the_figure),
    test!(PLAIN, guest::a_page_that_writes_downwards_gets_a_chart_across),
    test!(PLAIN, guest::nothing_is_left_in_the_page),
    test!(PLAIN, input::a_heading_is_text_whatever_it_says),
    test!(PLAIN, input::absurd_values_are_told_and_the_rest_is_drawn),
    test!(PLAIN, input::days_without_events_are_no_fault),
    test!(PLAIN, input::absurd_widths_end_in_a_chart),
    test!(PLAIN, input::what_is_never_put_into_the_page_does_nothing),
    test!(PLAIN, input::what_goes_while_it_loads_leaves_nothing),
    test!(PLAIN, input::every_way_into_a_page_ends_in_the_same_chart),
    test!(PLAIN, input::a_page_that_nobody_sees_gets_no_chart_and_no_fault),
    test!(PLAIN, input::a_second_copy_of_the_script_changes_nothing),
    test!(PLAIN, input::a_tag_that_somebody_else_defined_stays_theirs),
    test!(PLAIN, language::a_tag_speaks_what_it_is_asked_to),
    test!(PLAIN, language::the_language_of_the_page_is_spoken_and_followed),
    test!(PLAIN, language::digits_and_the_way_of_time_are_chosen),
    test!(PLAIN, language::words_that_are_not_known_are_told_and_english_is_spoken),
    test!(PLAIN, language::the_script_in_english_tells_that_it_has_no_other),
    test!(PLAIN, life::destroy_gives_the_canvas_back),
    test!(PLAIN, life::destroy_leaves_no_attribute_behind),
    test!(PLAIN, moving::what_is_taken_out_leaves_nothing_behind),
    test!(PLAIN, moving::what_is_put_back_is_drawn_again),
    test!(PLAIN, moving::what_is_moved_stays_drawn),
    test!(PLAIN, moving::another_document_gets_the_chart_whole),
    test!(PLAIN, moving::two_hundred_lives_leave_nothing_behind),
    test!(PLAIN, narrow::a_page_of_320_pixels_never_scrolls_sideways),
    test!(PLAIN, narrow::text_spaced_by_its_reader_never_scrolls_sideways),
    test!(PLAIN, paper::it_gets_the_tables_and_light_colours),
    test!(PLAIN, paper::a_theme_set_as_a_property_comes_back_after_it),
    test!(PLAIN, own::an_address_brings_its_numbers_and_says_whose_they_are),
    test!(PLAIN, own::without_an_address_nothing_is_asked_for),
    test!(PLAIN, own::an_address_of_nothing_is_told_and_a_later_one_brings_the_chart),
    test!(PLAIN, own::bytes_are_taken_before_and_after_the_tag_is_known),
    test!(PLAIN, own::what_is_no_record_is_refused),
    test!(PLAIN, own::a_chart_that_is_there_changes_and_keeps_what_is_open),
    test!(PLAIN, own::the_last_address_asked_for_wins),
    test!(PLAIN, own::a_strict_page_that_connects_to_itself_gets_it),
    test!(PLAIN, own::a_page_that_connects_to_nothing_is_told_and_may_hand_bytes_over),
    test!(PLAIN, own::a_page_from_the_disk_is_told, GUARDED),
    test!(PLAIN, own::a_fresh_engine_is_told_the_same_data),
    test!(PLAIN, own::a_canvas_takes_bytes_and_gives_them_up),
    test!(PLAIN, place::every_kind_of_box_gives_a_chart_that_can_be_read),
    test!(PLAIN, place::what_is_shown_late_is_drawn_then),
    test!(PLAIN, policy::the_tag_does_everything_in_a_strict_page),
    test!(PLAIN, policy::the_tag_does_everything_in_a_page_that_connects_to_nothing),
    test!(PLAIN, policy::a_strict_page_gets_everything),
    test!(PLAIN, reading::a_mouse_reads_the_records_own_numbers),
    test!(PLAIN, reading::escape_hides_the_tooltip_of_a_resting_mouse),
    test!(PLAIN, reading::a_mouse_that_leaves_gives_the_focus_back_to_the_keyboard),
    test!(PLAIN, reading::a_click_opens_what_the_mouse_reads),
    test!(PLAIN, reading::a_drag_chooses_the_days_drawn_over),
    test!(PLAIN, reading::a_drag_that_ends_beside_the_picture_is_over),
    test!(PLAIN, reading::escape_lets_go_of_days_drawn_over),
    test!(PLAIN, reading::a_tap_reads_and_a_second_tap_opens, TOUCHING),
    test!(PLAIN, reading::a_finger_drawn_across_reads_on_the_way, TOUCHING),
    test!(PLAIN, reading::a_finger_that_scrolls_the_page_chooses_nothing, SCROLLING),
    test!(PLAIN, reading::a_chart_that_goes_while_it_is_read_leaves_nothing),
    test!(PLAIN, shift::the_words_after_a_chart_stay_where_they_are),
    test!(PLAIN, shift::a_load_has_no_layout_shift, SHIFTING),
    test!(PLAIN, size::each_pixel_is_one_of_the_screen),
    test!(PLAIN, size::a_container_is_followed_without_a_loop),
    test!(PLAIN, size::a_window_is_followed),
    test!(PLAIN, source::a_page_opened_from_disk_is_drawn),
    test!(PLAIN, source::one_hash_covers_everything),
    test!(PLAIN, source::a_wrong_hash_keeps_the_static_figure),
    test!(PLAIN, take::both_pictures_open_in_another_program_with_their_numbers),
    test!(PLAIN, take::a_strict_page_lets_every_file_go),
    test!(PLAIN, take::a_citation_is_selected_and_that_is_said),
    test!(PLAIN, take::a_strict_page_has_its_description_once_while_a_chart_is_there),
    test!(PLAIN, theme::a_light_device_gets_a_light_chart),
    test!(PLAIN, theme::a_device_that_turns_dark_is_followed, TURNING),
    test!(PLAIN, theme::forced_colours_are_followed, FORCING),
    test!(PLAIN, tint::the_tags_own_properties_are_taken),
    test!(PLAIN, tint::a_class_on_the_page_is_followed),
    test!(PLAIN, tint::colours_are_understood_in_every_notation),
    test!(PLAIN, tint::the_theme_can_be_asked_for),
    test!(PLAIN, tint::a_device_that_turns_dark_is_followed_by_the_tag, TURNING),
    test!(PLAIN, tint::forced_colours_are_the_systems, FORCING),
    test!(PLAIN, trap::a_broken_chart_shows_its_static_figure_and_the_others_go_on),
    test!(PLAIN, trap::a_second_break_ends_all_in_their_static_figures),
    test!(PLAIN, walk::a_tabulator_reaches_the_walk_in_one_stop),
    test!(PLAIN, walk::arrows_reach_every_event_in_order),
    test!(PLAIN, walk::every_stop_says_the_records_own_numbers),
    test!(PLAIN, walk::home_end_and_pages_lead_to_ends_and_years),
    test!(PLAIN, walk::up_and_down_change_the_line_and_say_so),
    test!(PLAIN, walk::enter_opens_and_escape_gives_the_focus_back),
    test!(PLAIN, walk::keys_read_on_when_the_page_asks_for_something_else),
    test!(PLAIN, walk::the_walk_stays_within_reach_whatever_is_shown),
    test!(PLAIN, walk::what_is_walked_may_be_grouped_anew),
    test!(PLAIN, walk::escape_hides_the_tooltip_and_keeps_the_place),
    test!(PLAIN, walk::a_canvas_of_the_pages_is_walked_the_same_way),
    test!(PLAIN, walk::a_canvas_of_the_pages_opens_and_closes_by_keys),
    test!(PLAIN, watch::what_goes_wrong_in_a_page_is_found),
    test!(PLAIN, watch::what_a_policy_forbids_is_found),
    test!(DARK, theme::a_dark_device_gets_a_dark_chart),
    test!(DARK, tint::a_dark_device_gets_a_dark_tag),
    test!(DOUBLE, size::at_ratio_2_each_pixel_is_one_of_the_screen),
    test!(NO_WASM, failure::a_device_without_webassembly_keeps_the_static_figure),
    test!(NO_WASM, device::without_webassembly_that_is_told),
];

fn main() -> ExitCode {
    e2e::main(TESTS)
}
