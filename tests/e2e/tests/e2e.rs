//! Every end-to-end test: one file for each area, one line for each claim.

mod attributes;
mod claims_and_sources;
mod container;
mod content_security_policy;
mod controls;
mod custom_data;
mod custom_properties;
mod demo_article;
mod engine_crash;
mod export;
mod fallback;
mod fault_detection;
mod insertion;
mod invalid_input;
mod isolation;
mod keyboard;
mod language;
mod layout_shift;
mod lifecycle;
mod many_charts;
mod minimal_page;
mod mounted_canvas;
mod pointer;
mod printing;
mod reflow;
mod script_loading;
mod size;
mod support;
mod theme;
mod url_state;

use std::process::ExitCode;

use e2e::{Browser, Device, Test};

/// A test named after its function, on this device and, where given, in these browsers alone.
macro_rules! test {
    ($device:ident, $area:ident :: $claim:ident) => {
        test!($device, $area::$claim, &Browser::ALL)
    };
    ($device:ident, $area:ident :: $claim:ident, $browsers:expr) => {
        Test {
            name: concat!(stringify!($area), "::", stringify!($claim)),
            device: Device::$device,
            browsers: $browsers,
            body: $area::$claim,
        }
    };
}

/// Browsers whose driver can change the preferred colour scheme of an open page.
const COLOUR_SCHEME: &[Browser] = &[Browser::Chromium, Browser::Firefox];
/// Browsers whose driver can switch forced colours on.
const FORCED_COLOURS: &[Browser] = &[Browser::Chromium, Browser::Firefox];
/// Browsers that report layout shifts.
const LAYOUT_SHIFT: &[Browser] = &[Browser::Chromium];
/// Browsers whose driver has touch input; that of WebKitGTK moves the mouse instead.
const TOUCH: &[Browser] = &[Browser::Chromium, Browser::Firefox];
/// Browsers whose touch input also scrolls the page.
const TOUCH_SCROLLING: &[Browser] = &[Browser::Chromium];
/// Browsers in which a page from disk cannot fetch other files.
const GUARDED_FILES: &[Browser] = &[Browser::Chromium, Browser::WebKit];

/// In the order in which they run: by device, as a browser runs on one device at a time.
const TESTS: &[Test] = &[
    test!(PLAIN, attributes::changing_an_attribute_redraws_the_chart),
    test!(PLAIN, attributes::attribute_changes_in_one_task_are_painted_once),
    test!(PLAIN, attributes::a_change_to_an_unknown_value_fires_one_error),
    test!(PLAIN, attributes::options_set_before_the_element_is_defined_are_applied),
    test!(PLAIN, attributes::ready_resolves_to_the_element_with_its_summary),
    test!(PLAIN, attributes::events_are_composed_and_leave_shadow_roots),
    test!(PLAIN, claims_and_sources::arrow_keys_focus_claims_and_enter_opens_one),
    test!(PLAIN, claims_and_sources::hovering_a_row_focuses_its_claim),
    test!(PLAIN, claims_and_sources::excluded_events_are_shown_on_request_and_never_added),
    test!(PLAIN, claims_and_sources::a_table_row_opens_details_and_gets_the_focus_back),
    test!(PLAIN, claims_and_sources::every_event_and_claim_opens_with_its_reports_and_sources),
    test!(PLAIN, container::every_kind_of_container_gets_a_legible_chart),
    test!(PLAIN, container::a_chart_is_drawn_when_its_container_is_shown),
    test!(PLAIN, content_security_policy::the_element_works_under_a_strict_policy),
    test!(PLAIN, content_security_policy::the_element_works_under_connect_src_none),
    test!(PLAIN, content_security_policy::a_mounted_canvas_works_under_a_strict_policy),
    test!(PLAIN, controls::every_button_sets_its_attributes_and_keeps_the_focus),
    test!(PLAIN, controls::a_click_presses_a_button),
    test!(PLAIN, controls::a_direction_can_be_hidden_but_never_both),
    test!(PLAIN, controls::details_limit_the_dates_from_or_until_an_event),
    test!(PLAIN, controls::select_opens_an_id_and_throws_for_an_unknown_one),
    test!(PLAIN, custom_data::src_loads_data_and_credits_its_publisher),
    test!(PLAIN, custom_data::without_src_nothing_is_requested),
    test!(PLAIN, custom_data::a_failing_src_fires_an_error_and_the_next_one_loads),
    test!(PLAIN, custom_data::data_can_be_set_before_and_after_the_element_is_defined),
    test!(PLAIN, custom_data::malformed_data_fires_a_bad_data_error),
    test!(PLAIN, custom_data::a_change_of_src_keeps_open_tables_and_clears_the_selection),
    test!(PLAIN, custom_data::the_last_src_wins),
    test!(PLAIN, custom_data::src_loads_under_a_policy_with_connect_src_self),
    test!(PLAIN, custom_data::src_fires_a_network_error_under_connect_src_none),
    test!(PLAIN, custom_data::src_fires_a_file_protocol_error_in_a_page_from_disk, GUARDED_FILES),
    test!(PLAIN, custom_data::a_restarted_engine_keeps_the_custom_data),
    test!(PLAIN, custom_data::a_mounted_canvas_takes_data_and_resets_it),
    test!(PLAIN, custom_properties::custom_properties_of_the_element_are_applied),
    test!(PLAIN, custom_properties::a_class_on_the_root_element_changes_the_colours),
    test!(PLAIN, custom_properties::colours_work_in_every_css_notation),
    test!(PLAIN, demo_article::both_charts_are_drawn),
    test!(PLAIN, engine_crash::after_a_crash_one_chart_falls_back_and_the_others_continue),
    test!(PLAIN, engine_crash::after_a_second_crash_every_chart_falls_back),
    test!(PLAIN, export::svg_and_png_open_in_another_renderer_with_the_totals),
    test!(PLAIN, export::every_file_can_be_downloaded_under_a_strict_policy),
    test!(PLAIN, export::copying_the_citation_selects_it_and_announces_it),
    test!(PLAIN, export::json_ld_is_in_the_page_once_while_a_chart_is_connected),
    test!(PLAIN, fallback::a_policy_that_blocks_webassembly_shows_the_fallback),
    test!(PLAIN, fallback::corrupt_wasm_shows_the_fallback),
    test!(PLAIN, fallback::every_chart_fires_its_own_error_event),
    test!(PLAIN, fault_detection::errors_in_a_page_are_detected),
    test!(PLAIN, fault_detection::violations_of_a_policy_are_detected),
    test!(PLAIN, insertion::an_element_that_is_never_connected_does_no_work),
    test!(PLAIN, insertion::an_element_removed_while_it_loads_leaves_nothing_behind),
    test!(PLAIN, insertion::every_way_to_insert_an_element_draws_the_same_chart),
    test!(PLAIN, insertion::a_document_without_a_window_gets_no_chart_and_no_error),
    test!(PLAIN, insertion::loading_the_script_twice_changes_nothing),
    test!(PLAIN, insertion::an_element_that_the_page_defined_stays_its_own),
    test!(PLAIN, invalid_input::markup_in_a_heading_is_shown_as_text),
    test!(PLAIN, invalid_input::an_invalid_value_fires_one_error_and_the_default_is_drawn),
    test!(PLAIN, invalid_input::a_date_range_without_events_is_no_error),
    test!(PLAIN, invalid_input::a_chart_recovers_from_extreme_widths),
    test!(PLAIN, isolation::no_style_of_the_page_reaches_the_figure),
    test!(PLAIN, isolation::a_vertical_writing_mode_leaves_the_chart_horizontal),
    test!(PLAIN, isolation::a_chart_changes_nothing_in_the_page_around_it),
    test!(PLAIN, keyboard::the_datum_list_is_one_tab_stop),
    test!(PLAIN, keyboard::arrow_keys_focus_every_event_in_order),
    test!(PLAIN, keyboard::every_datum_has_the_numbers_of_the_record),
    test!(PLAIN, keyboard::home_end_and_page_keys_go_to_the_ends_and_years),
    test!(PLAIN, keyboard::up_and_down_change_the_series_and_announce_it),
    test!(PLAIN, keyboard::enter_opens_details_and_escape_returns_the_focus),
    test!(PLAIN, keyboard::a_change_of_an_attribute_keeps_the_focused_datum),
    test!(PLAIN, keyboard::one_datum_can_be_tabbed_to_in_every_view),
    test!(PLAIN, keyboard::keys_work_after_bars_are_grouped_anew),
    test!(PLAIN, keyboard::escape_hides_the_tooltip_and_keeps_the_focus),
    test!(PLAIN, language::the_lang_attribute_sets_the_language),
    test!(PLAIN, language::the_language_follows_the_nearest_lang_attribute),
    test!(PLAIN, language::digits_and_the_direction_of_time_can_be_set),
    test!(PLAIN, language::an_unknown_value_fires_an_error_and_english_is_used),
    test!(PLAIN, language::the_english_script_fires_an_error_for_other_languages),
    test!(PLAIN, layout_shift::the_text_after_a_chart_does_not_move),
    test!(PLAIN, layout_shift::loading_causes_no_layout_shift, LAYOUT_SHIFT),
    test!(PLAIN, lifecycle::a_removed_chart_leaves_nothing_behind),
    test!(PLAIN, lifecycle::a_chart_inserted_again_is_drawn_again),
    test!(PLAIN, lifecycle::a_moved_chart_stays_drawn),
    test!(PLAIN, lifecycle::a_chart_moved_to_an_iframe_keeps_working),
    test!(PLAIN, lifecycle::adding_and_removing_200_charts_leaks_nothing),
    test!(PLAIN, many_charts::offscreen_charts_are_drawn_when_scrolled_near),
    test!(PLAIN, many_charts::an_eager_chart_is_drawn_offscreen),
    test!(PLAIN, many_charts::all_charts_share_one_engine),
    test!(PLAIN, many_charts::ten_charts_under_a_hostile_style_sheet_are_all_drawn),
    test!(PLAIN, minimal_page::script_and_element_alone_draw_both_views),
    test!(PLAIN, minimal_page::the_totals_are_selectable_text),
    test!(PLAIN, mounted_canvas::both_views_are_drawn),
    test!(PLAIN, mounted_canvas::the_fallback_content_has_the_totals_and_a_table),
    test!(PLAIN, mounted_canvas::update_redraws_the_chart),
    test!(PLAIN, mounted_canvas::hovering_shows_a_tooltip_and_fires_an_event),
    test!(PLAIN, mounted_canvas::destroy_restores_the_canvas),
    test!(PLAIN, mounted_canvas::arrow_keys_focus_every_event_in_a_mounted_canvas),
    test!(PLAIN, mounted_canvas::enter_and_escape_open_and_close_details_in_a_mounted_canvas),
    test!(PLAIN, pointer::hovering_shows_the_numbers_of_the_record),
    test!(PLAIN, pointer::escape_hides_the_tooltip_under_an_idle_mouse),
    test!(PLAIN, pointer::the_keyboard_focus_returns_when_the_mouse_leaves),
    test!(PLAIN, pointer::a_click_opens_the_hovered_event),
    test!(PLAIN, pointer::a_drag_selects_a_date_range),
    test!(PLAIN, pointer::a_drag_can_end_outside_the_picture),
    test!(PLAIN, pointer::escape_cancels_a_drag),
    test!(PLAIN, pointer::a_tap_shows_the_tooltip_and_a_second_tap_opens_details, TOUCH),
    test!(PLAIN, pointer::a_swipe_moves_the_tooltip, TOUCH),
    test!(PLAIN, pointer::scrolling_by_touch_selects_nothing, TOUCH_SCROLLING),
    test!(PLAIN, pointer::a_chart_removed_while_hovered_leaves_nothing_behind),
    test!(PLAIN, printing::printing_opens_the_tables_and_uses_light_colours),
    test!(PLAIN, printing::a_theme_set_as_a_property_returns_after_printing),
    test!(PLAIN, reflow::nothing_overflows_a_page_of_320_pixels),
    test!(PLAIN, reflow::nothing_overflows_with_wcag_text_spacing),
    test!(PLAIN, reflow::letters_grow_with_the_font_size_of_the_page),
    test!(PLAIN, script_loading::a_page_opened_from_disk_draws_its_charts),
    test!(PLAIN, script_loading::one_integrity_hash_covers_the_script_and_the_wasm),
    test!(PLAIN, script_loading::a_wrong_integrity_hash_keeps_the_static_figures),
    test!(PLAIN, size::canvas_pixels_are_device_pixels),
    test!(PLAIN, size::the_chart_follows_its_container_without_an_observer_loop),
    test!(PLAIN, size::the_chart_follows_the_window),
    test!(PLAIN, theme::a_mounted_canvas_follows_the_colour_scheme, COLOUR_SCHEME),
    test!(PLAIN, theme::a_mounted_canvas_follows_forced_colours, FORCED_COLOURS),
    test!(PLAIN, theme::the_theme_attribute_sets_the_theme),
    test!(PLAIN, theme::the_element_follows_the_colour_scheme, COLOUR_SCHEME),
    test!(PLAIN, theme::the_element_uses_forced_colours, FORCED_COLOURS),
    test!(PLAIN, url_state::the_url_keeps_and_restores_what_was_pressed),
    test!(PLAIN, url_state::charts_with_ids_share_the_url),
    test!(PLAIN, url_state::an_anchor_of_the_page_stays_in_the_url),
    test!(PLAIN, url_state::a_change_of_the_hash_changes_the_chart),
    test!(PLAIN, url_state::without_the_state_attribute_the_url_is_unchanged),
    test!(DARK, theme::a_mounted_canvas_is_dark_on_a_dark_device),
    test!(DARK, theme::the_element_is_dark_on_a_dark_device),
    test!(DOUBLE, size::at_ratio_2_canvas_pixels_are_device_pixels),
    test!(NO_WASM, fallback::a_device_without_webassembly_shows_the_fallback),
    test!(NO_WASM, fallback::mounting_without_webassembly_throws_no_wasm),
    test!(
        RANDOM_PIXELS,
        custom_properties::colours_of_other_spaces_are_right_where_pixels_are_random,
        &[Browser::Firefox]
    ),
];

fn main() -> ExitCode {
    e2e::main(TESTS)
}
