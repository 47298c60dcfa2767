//! How large what we ship is, against its budget.

mod budget;
mod entry;
mod measure;
mod table;

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::build::{self, NAME};
use crate::process;
use crate::project::Project;
use budget::{BUDGETS, ENGINE, Verdict};
pub(crate) use measure::Size;

/// Builds for release, prints the tables and fails when something is over its budget.
pub(crate) fn run(project: &Project) -> Result<()> {
    // The engine first: cargo leaves the last build's wasm where the package's is looked for.
    let engine = build::engine(project)?;
    build::package(project)?;
    let entries = entry::weigh(project)?;
    let shares = columns(project)?;
    let sizes: Vec<(&str, Option<Size>)> =
        budget::files().map(|name| (name, weigh(project, name, &engine))).collect();
    let verdicts: Vec<Verdict> = BUDGETS.iter().map(|budget| budget.judge(&sizes)).collect();
    println!("\n{}\n{}\n{shares}", table::files(&sizes), table::budgets(&verdicts));
    println!("{}", table::entries(&entries));
    let heavy =
        entries.iter().filter(|(_, size, limit)| limit.is_some_and(|most| size.brotli > most));
    let over: Vec<_> = verdicts
        .iter()
        .filter(|verdict| verdict.is_over())
        .map(Verdict::name)
        .chain(heavy.map(|(name, ..)| *name))
        .collect();
    if !over.is_empty() {
        bail!("over budget: {}", over.join(", "));
    }
    Ok(())
}

/// The size of a file as it is sent; none when it is not there.
fn weigh(project: &Project, name: &str, engine: &Path) -> Option<Size> {
    let content = if name == ENGINE {
        fs::read(engine).ok()?
    } else if let Some(scripts) = budget::together(name) {
        let texts = scripts.iter().map(|script| build::minified(project, script));
        texts.collect::<Result<String>>().ok()?.into_bytes()
    } else if budget::scripts().any(|script| script == name) {
        build::minified(project, name).ok()?.into_bytes()
    } else {
        fs::read(project.path(name)).ok()?
    };
    Some(Size::of(&content))
}

/// What the crate tells about the columns of its compiled record.
fn columns(project: &Project) -> Result<String> {
    let mut cargo = process::cargo(project);
    cargo.args(["run", "--quiet", "--package", NAME, "--example", "columns"]);
    Ok(format!(
        "columns of the record: bytes, and bytes of Brotli when compressed alone\n{}",
        process::capture(cargo)?
    ))
}
