//! Reads the tables of `data/` and the messages of `locales/`, checks them and writes them as bytes.
//! A mistake in them stops the build and is reported with its location.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

const DATA: &str = "data";
/// The record as of version 1.0.0, which pictures, transcripts and pages of tests are made of. It
/// takes the place of `data/` with the feature `fixture`, so that a test does not fail because the
/// record has changed.
const FIXTURE: &str = "tests/record-1.0.0";
const LOCALES: &str = "locales";
const LANGUAGES: [&str; 4] = ["en", "uk", "ru", "ar"];

fn main() -> ExitCode {
    let tables = if env::var_os("CARGO_FEATURE_FIXTURE").is_some() { FIXTURE } else { DATA };
    println!("cargo::rerun-if-changed={tables}");
    println!("cargo::rerun-if-changed={LOCALES}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code = ExitCode::SUCCESS;
    let made = LANGUAGES.map(|code| (format!("{code}.bin"), words(root, code)));
    for (name, made) in
        [("record.bin".to_owned(), record(&root.join(tables)))].into_iter().chain(made)
    {
        let written =
            made.and_then(|bytes| write(&name, &bytes).map_err(|error| error.to_string()));
        for problem in written.err().iter().flat_map(|problems| problems.lines()) {
            println!("cargo::error={problem}");
            code = ExitCode::FAILURE;
        }
    }
    code
}

fn record(tables: &Path) -> Result<Vec<u8>, String> {
    // The messages of each language hold the credit of this record.
    let ours = |dataset| record::Dataset { credit: None, ..dataset };
    record::csv::load(tables)
        .map(|dataset| record::binary::write(&ours(dataset)).into_bytes())
        .map_err(|problems| problems.to_string())
}

fn words(root: &Path, code: &str) -> Result<Vec<u8>, String> {
    let place = format!("{LOCALES}/{code}.ftl");
    let words =
        fs::read_to_string(root.join(&place)).map_err(|error| format!("{place}: {error}"))?;
    catalogue::ftl::compile(&words, &place, code).map_err(|problems| problems.to_string())
}

fn write(name: &str, bytes: &[u8]) -> std::io::Result<()> {
    let folder = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    fs::write(folder.join(name), bytes)
}
