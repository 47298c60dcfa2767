//! How large what we ship is, against its budget.

mod budget;
mod measure;
mod table;

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::build::{self, NAME, Profile};
use crate::process;
use crate::project::Project;
use budget::{BUDGETS, FILES, RECORD, Verdict};
use measure::Size;

/// The example program of the crate that writes the compiled record and tells each column's share.
const COLUMNS: &str = "examples/columns.rs";

/// Builds for release, prints the tables and fails when something is over its budget.
pub(crate) fn run(project: &Project) -> Result<()> {
    build::wasm(project, Profile::Release)?;
    let shares = columns(project)?;
    let sizes: Vec<(&str, Option<Size>)> = FILES
        .iter()
        .map(|&name| {
            (
                name,
                fs::read(path(project, name))
                    .ok()
                    .map(|content| Size::of(&content)),
            )
        })
        .collect();
    let verdicts: Vec<Verdict> = BUDGETS.iter().map(|budget| budget.judge(&sizes)).collect();
    println!(
        "\n{}\n{}\n{shares}",
        table::files(&sizes),
        table::budgets(&verdicts)
    );
    let over: Vec<_> = verdicts
        .iter()
        .filter(|verdict| verdict.is_over())
        .map(Verdict::name)
        .collect();
    if !over.is_empty() {
        bail!("over budget: {}", over.join(", "));
    }
    Ok(())
}

fn path(project: &Project, name: &str) -> PathBuf {
    if name == RECORD {
        project.state().join("record.bin")
    } else {
        project.path(name)
    }
}

/// Has the crate write its compiled record, and gives what it tells about the columns.
fn columns(project: &Project) -> Result<String> {
    let output = path(project, RECORD);
    if !project.path(COLUMNS).is_file() {
        // A record of an earlier build would be subtracted from the engine of this one.
        let _ = fs::remove_file(output);
        return Ok(format!(
            "columns of the record: {COLUMNS} does not exist, so nothing is known of them"
        ));
    }
    let mut cargo = process::cargo(project);
    cargo
        .args([
            "run",
            "--quiet",
            "--package",
            NAME,
            "--example",
            "columns",
            "--",
        ])
        .arg(output);
    Ok(format!(
        "columns of the record, in bytes\n{}",
        process::capture(cargo)?
    ))
}
