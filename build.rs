//! Reads the tables of `data/`, holds them against every check and writes the
//! record as bytes. A mistake in a table stops the build and says where it is.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    // Of this record the languages speak in words of their own.
    let ours = |dataset| record::Dataset { credit: None, ..dataset };
    let problems = match record::tables::load(&folder).map(ours) {
        Ok(dataset) => match write(&record::compiled::write(&dataset).into_bytes()) {
            Ok(()) => return ExitCode::SUCCESS,
            Err(error) => error.to_string(),
        },
        Err(problems) => problems.to_string(),
    };
    for problem in problems.lines() {
        println!("cargo::error={problem}");
    }
    ExitCode::FAILURE
}

fn write(bytes: &[u8]) -> std::io::Result<()> {
    let folder = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    fs::write(folder.join("record.bin"), bytes)
}
