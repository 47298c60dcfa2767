//! Reads the tables of `data/` and the messages of `locales/`, checks them and writes what the crate
//! includes: the record and each language as bytes, and the messages as a Rust enum. A mistake in them
//! stops the build and is reported with its location.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use messages::Locales;

const DATA: &str = "data";
/// The record as of version 1.0.0, which pictures, transcripts and pages of tests are made of. It
/// takes the place of `data/` with the feature `fixture`, so that a test does not fail because the
/// record has changed.
const FIXTURE: &str = "tests/record-1.0.0";
const LOCALES: &str = "locales";

fn main() -> ExitCode {
    let tables = if env::var_os("CARGO_FEATURE_FIXTURE").is_some() { FIXTURE } else { DATA };
    println!("cargo::rerun-if-changed={tables}");
    println!("cargo::rerun-if-changed={LOCALES}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code = ExitCode::SUCCESS;
    for made in [record(&root.join(tables)), languages(root)] {
        for problem in made.err().iter().flat_map(|problems| problems.lines()) {
            println!("cargo::error={problem}");
            code = ExitCode::FAILURE;
        }
    }
    code
}

fn record(tables: &Path) -> Result<(), String> {
    let dataset = record::csv::load(tables).map_err(|problems| problems.to_string())?;
    // The messages of each language hold the credit of this record.
    let ours = record::Dataset { credit: None, ..dataset };
    write("record.bin", &record::binary::write(&ours).into_bytes())
}

/// Compiles every file of `locales/`, and writes the list of them.
fn languages(root: &Path) -> Result<(), String> {
    let locales = Locales::read(root).map_err(|problems| problems.to_string())?;
    write("messages.rs", locales.list.rust().as_bytes())?;
    let (mut problems, mut files) = (Vec::new(), Vec::new());
    for language in &locales.languages {
        let code = &language.code;
        match locales.compile(language) {
            Ok(compiled) => write(&format!("{code}.bin"), &compiled.bytes)?,
            Err(found) => problems.push(found.to_string()),
        }
        files.push(format!(
            "(\"{code}\", include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{code}.bin\")))"
        ));
    }
    write("languages.rs", format!("[{}]", files.join(",\n")).as_bytes())?;
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

fn write(name: &str, bytes: &[u8]) -> Result<(), String> {
    let folder = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    fs::write(folder.join(name), bytes).map_err(|error| format!("{name}: {error}"))
}
