//! wasm-bindgen and its test runner. They are a program of their own because compiling them takes longer
//! than compiling all commands, and native tests do without them.

use anyhow::Result;
use wasm_bindgen_cli::{wasm_bindgen, wasm_bindgen_test_runner};

/// The first argument that asks for the test runner.
const TEST: &str = "test";

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().peekable();
    let program = arguments.next();
    if arguments.next_if(|argument| argument == TEST).is_some() {
        wasm_bindgen_test_runner::run_cli_with_args(program.into_iter().chain(arguments))
    } else {
        wasm_bindgen::run_cli_with_args(program.into_iter().chain(arguments))
    }
}
