//! Reads the tables of `data/` and the words of `locales/`, holds them against every check and writes
//! them as bytes. A mistake in them stops the build and says where it is.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

const LOCALES: &str = "locales";
const LANGUAGES: [&str; 4] = ["en", "uk", "ru", "ar"];

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed={LOCALES}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code = ExitCode::SUCCESS;
    let made = LANGUAGES.map(|code| (format!("{code}.bin"), words(root, code)));
    for (name, made) in [("record.bin".to_owned(), record(root))].into_iter().chain(made) {
        let written =
            made.and_then(|bytes| write(&name, &bytes).map_err(|error| error.to_string()));
        for problem in written.err().iter().flat_map(|problems| problems.lines()) {
            println!("cargo::error={problem}");
            code = ExitCode::FAILURE;
        }
    }
    code
}

fn record(root: &Path) -> Result<Vec<u8>, String> {
    // Of this record the languages speak in words of their own.
    let ours = |dataset| record::Dataset { credit: None, ..dataset };
    record::tables::load(&root.join("data"))
        .map(|dataset| record::compiled::write(&ours(dataset)).into_bytes())
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
