//! Reads the tables of `data/` and the English words of `locales/`, holds them against every check
//! and writes both as bytes. A mistake in them stops the build and says where it is.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

const WORDS: &str = "locales/en.ftl";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed={WORDS}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Of this record the languages speak in words of their own.
    let ours = |dataset| record::Dataset { credit: None, ..dataset };
    let record = record::tables::load(&root.join("data"))
        .map(|dataset| record::compiled::write(&ours(dataset)).into_bytes())
        .map_err(|problems| problems.to_string());
    let words = fs::read_to_string(root.join(WORDS))
        .map_err(|error| format!("{WORDS}: {error}"))
        .and_then(|words| {
            catalogue::ftl::compile(&words, WORDS, "en").map_err(|problems| problems.to_string())
        });
    let mut code = ExitCode::SUCCESS;
    for (name, made) in [("record.bin", record), ("en.bin", words)] {
        let written = made.and_then(|bytes| write(name, &bytes).map_err(|error| error.to_string()));
        for problem in written.err().iter().flat_map(|problems| problems.lines()) {
            println!("cargo::error={problem}");
            code = ExitCode::FAILURE;
        }
    }
    code
}

fn write(name: &str, bytes: &[u8]) -> std::io::Result<()> {
    let folder = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    fs::write(folder.join(name), bytes)
}
