//! Compares the golden pictures, or takes the new ones over.

use anyhow::{Result, ensure};

use crate::build::NAME;
use crate::process::{self, cargo, shell};
use crate::project::target;

/// Runs the golden tests, which write a page to review changed pictures.
pub(crate) fn run(update: bool) -> Result<()> {
    let shell = shell()?;
    let mut tests = cargo(&shell).args(["test", "--package", NAME, "--test", "golden"]);
    if update {
        tests = tests.env("UPDATE_GOLDEN", "1");
    }
    let succeeded = process::run(tests)?;
    let page = target().join("golden/index.html");
    if page.is_file() {
        println!("changed pictures, before and after: {}", page.display());
    }
    ensure!(succeeded, "golden pictures differ");
    Ok(())
}
