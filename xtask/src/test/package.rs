//! The data as a stranger's tool reads it: frictionless, the reference validator of Data Packages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use super::outcome::{Counts, Suite};
use crate::project::Project;
use crate::stamp::{Key, Stamp};
use crate::{install, process, step};

/// The suite.
pub(crate) const NAME: &str = "data package (data/, frictionless)";
const VALIDATOR: &str = "frictionless==5.21.0";
const DATA: &str = "data";
const DESCRIPTOR: &str = "datapackage.json";

/// Validates the package as it is, one test for each table, and a copy with a wrong word in it, which
/// has to be refused.
pub(crate) fn run(project: &Project, frictionless: &Path) -> Result<Vec<Suite>> {
    let tables = validate(frictionless, &project.path(DATA))?;
    let wrong = validate(frictionless, &spoilt(project)?)?;
    let refused = wrong.iter().any(|table| !table.errors.is_empty());
    println!("test a word that is not of its column is refused ... {}", said(refused));
    let mut counts = if refused { PASSED } else { Counts::FAILED };
    for table in tables {
        println!("test {} is valid ... {}", table.name, said(table.errors.is_empty()));
        for error in &table.errors {
            println!("    {error}");
        }
        let one = if table.errors.is_empty() { PASSED } else { Counts::FAILED };
        counts = [counts, one].into_iter().sum();
    }
    Ok(vec![Suite::new(NAME, counts)])
}

const PASSED: Counts = Counts { passed: 1, failed: 0, skipped: 0 };

const fn said(passed: bool) -> &'static str {
    if passed { "ok" } else { "FAILED" }
}

/// What is said of one table.
struct Table {
    name: String,
    errors: Vec<String>,
}

/// The validator, in a folder of its own.
pub(crate) fn provide(project: &Project) -> Result<PathBuf> {
    let folder = project.target().join("tools/frictionless");
    let program = folder.join("bin/frictionless");
    let stamp = Stamp::new(project, "frictionless");
    let key = Key::of([VALIDATOR.as_bytes()]);
    if stamp.matches(&key) && program.is_file() {
        return Ok(program);
    }
    let make = || {
        let mut python = Command::new("python3");
        python.args(["-m", "venv", "--clear"]).arg(&folder);
        process::capture(python)
    };
    if process::find("python3").is_none() || make().is_err() {
        install::packages("Python", &["python3", "python3-venv"])?;
        make()?;
    }
    step::quiet(&format!("pip install {VALIDATOR}"), || {
        let mut pip = Command::new(folder.join("bin/pip"));
        pip.args(["install", "--quiet", "--disable-pip-version-check", VALIDATOR]);
        process::capture(pip).map(|_| String::new())
    })?;
    stamp.set(&key)?;
    Ok(program)
}

fn validate(frictionless: &Path, folder: &Path) -> Result<Vec<Table>> {
    let mut command = Command::new(frictionless);
    command.current_dir(folder).args(["validate", DESCRIPTOR, "--json"]);
    // It ends badly where anything is wrong, and says what on the way.
    let output = command.output().context("running frictionless")?;
    let report: Value = serde_json::from_slice(&output.stdout).with_context(|| {
        let told = String::from_utf8_lossy(&output.stderr);
        format!("found \"{}\", expected a report in JSON", told.trim())
    })?;
    let texts = |value: &Value| -> Vec<String> {
        let errors = value.get("errors").and_then(Value::as_array).into_iter().flatten();
        errors.map(|error| error.get("message").unwrap_or(error).to_string()).collect()
    };
    let told = texts(&report);
    if !told.is_empty() {
        bail!("{DESCRIPTOR}: {}", told.join("; "));
    }
    let tasks = report.get("tasks").and_then(Value::as_array).context("found no tables")?;
    let table = |task: &Value| Table {
        name: task.get("name").and_then(Value::as_str).unwrap_or("a table").to_owned(),
        errors: texts(task),
    };
    Ok(tasks.iter().map(table).collect())
}

/// A copy of the data in which an event has a status that there is not.
fn spoilt(project: &Project) -> Result<PathBuf> {
    let copy = project.state().join("spoilt-data");
    fs::create_dir_all(&copy)?;
    for entry in fs::read_dir(project.path(DATA))? {
        let path = entry?.path();
        if let Some(name) = path.file_name() {
            fs::copy(&path, copy.join(name))?;
        }
    }
    let events = copy.join("events.csv");
    let text = fs::read_to_string(&events)?;
    let wrong = text.replacen(",completed,", ",done,", 1);
    if wrong == text {
        bail!("data/events.csv: found no completed event, expected some");
    }
    fs::write(&events, wrong)?;
    Ok(copy)
}
