//! Every end-to-end test. One file for each area, one line for each claim.

mod canvas;

use std::process::ExitCode;

use e2e::{Device, Test};

/// A test that is named after its function, on this device.
macro_rules! on {
    ($device:ident, $area:ident :: $claim:ident) => {
        Test {
            name: concat!(stringify!($area), "::", stringify!($claim)),
            device: Device::$device,
            body: $area::$claim,
        }
    };
}

/// In the order in which they run: first those that share the plain device.
const TESTS: &[Test] = &[on!(PLAIN, canvas::both_views_are_drawn)];

fn main() -> ExitCode {
    e2e::main(TESTS)
}
