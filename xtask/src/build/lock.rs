//! The version of wasm-bindgen, which its crate and its command line must share.

use std::fs;

use anyhow::{Context as _, Result, bail};

use crate::project::Project;

/// The version both sides of wasm-bindgen have; an error when they differ.
pub(crate) fn bindgen_version(project: &Project) -> Result<String> {
    let lock = fs::read_to_string(project.path("Cargo.lock")).context("reading Cargo.lock")?;
    common_version(&lock)
}

fn common_version(lock: &str) -> Result<String> {
    let [library, tool] = ["wasm-bindgen", "wasm-bindgen-cli"].map(|name| versions(lock, name));
    match (library.as_slice(), tool.as_slice()) {
        ([library], [tool]) if library == tool => Ok((*library).to_owned()),
        _ => bail!(
            "Cargo.lock: wasm-bindgen is at {}, expected the version of wasm-bindgen-cli, {}: \
             run `cargo update -p wasm-bindgen --precise {}`",
            library.join(" and "),
            tool.join(" and "),
            tool.first().unwrap_or(&"VERSION"),
        ),
    }
}

fn versions<'lock>(lock: &'lock str, name: &str) -> Vec<&'lock str> {
    let heading = format!("name = \"{name}\"");
    lock.lines()
        .zip(lock.lines().skip(1))
        .filter(|(line, _)| *line == heading)
        .filter_map(|(_, next)| next.strip_prefix("version = \"")?.strip_suffix('"'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock(library: &str, tool: &str) -> String {
        format!(
            "[[package]]\nname = \"wasm-bindgen\"\nversion = \"{library}\"\n\n\
             [[package]]\nname = \"wasm-bindgen-cli\"\nversion = \"{tool}\"\n"
        )
    }

    #[test]
    fn equal_versions_are_the_version() {
        assert_eq!(common_version(&lock("0.2.130", "0.2.130")).unwrap(), "0.2.130");
    }

    #[test]
    fn different_versions_are_an_error_that_says_what_to_do() {
        let message = common_version(&lock("0.2.131", "0.2.130")).unwrap_err().to_string();
        assert!(message.contains("0.2.131") && message.contains("--precise 0.2.130"), "{message}");
    }
}
