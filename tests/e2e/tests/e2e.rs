//! Every end-to-end test. One file for each area, one line for each claim.

mod article;
mod canvas;
mod device;
mod life;
mod policy;
mod size;
mod stage;
mod theme;
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

/// In the order in which they run: first those that share the plain device.
const TESTS: &[Test] = &[
    test!(PLAIN, article::both_charts_are_drawn),
    test!(PLAIN, canvas::both_views_are_drawn),
    test!(PLAIN, canvas::the_words_inside_carry_the_totals),
    test!(PLAIN, canvas::an_update_is_drawn),
    test!(PLAIN, canvas::pointing_reads_a_value),
    test!(PLAIN, life::destroy_gives_the_canvas_back),
    test!(PLAIN, life::destroy_leaves_no_attribute_behind),
    test!(PLAIN, policy::a_strict_page_gets_everything),
    test!(PLAIN, size::each_pixel_is_one_of_the_screen),
    test!(PLAIN, size::a_container_is_followed_without_a_loop),
    test!(PLAIN, size::a_window_is_followed),
    test!(PLAIN, theme::a_light_device_gets_a_light_chart),
    test!(PLAIN, theme::a_device_that_turns_dark_is_followed, TURNING),
    test!(PLAIN, watch::what_goes_wrong_in_a_page_is_found),
    test!(PLAIN, watch::what_a_policy_forbids_is_found),
    test!(DARK, theme::a_dark_device_gets_a_dark_chart),
    test!(DOUBLE, size::at_ratio_2_each_pixel_is_one_of_the_screen),
    test!(NO_WASM, device::without_webassembly_that_is_told),
];

fn main() -> ExitCode {
    e2e::main(TESTS)
}
