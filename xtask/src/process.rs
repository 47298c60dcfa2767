//! Starts other programs, in an environment that the outer `cargo run` has not changed.

use std::io::{BufRead as _, BufReader};
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::ScopedJoinHandle;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use xshell::{Cmd, Shell, cmd};

use crate::project;

/// What native tests and lints need of the crates. Not `fixture`: they read the frozen record by
/// themselves.
pub(crate) const FEATURES: &str =
    "--features=homeward/cli,homeward/prerender,record/tables,messages/ftl";
/// What is built natively, for tests and for figures. Every build names the same packages, because
/// with others cargo would compile their dependencies with other features again.
pub(crate) const PACKAGES: [&str; 3] = ["--workspace", "--exclude=wasm-bindgen-tools", FEATURES];

/// Variables in which `cargo run` and rustup pass their own toolchain on.
const INHERITED: [&str; 6] = [
    "CARGO",
    "CARGO_PRIMARY_PACKAGE",
    "CARGO_TARGET_DIR",
    "OUT_DIR",
    "RUST_RECURSION_COUNT",
    "RUSTUP_TOOLCHAIN_SOURCE",
];
/// How the names of such variables begin.
const INHERITED_STARTS: [&str; 5] =
    ["CARGO_BIN_", "CARGO_CRATE_", "CARGO_MANIFEST_", "CARGO_PKG_", "CARGO_BUILD_"];
/// Library paths that `cargo run` puts its own folders in front of.
const LIBRARY_PATHS: [&str; 2] = ["LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"];

/// A shell in the repository's root.
pub(crate) fn shell() -> Result<Shell> {
    let shell = Shell::new()?;
    shell.change_dir(project::root());
    Ok(shell)
}

/// A command of the active toolchain's cargo.
pub(crate) fn cargo(shell: &Shell) -> Cmd<'_> {
    let program = std::env::var_os("CARGO").map_or_else(|| "cargo".into(), PathBuf::from);
    cargo_at(shell, &program)
}

/// A command of this cargo.
pub(crate) fn cargo_at<'s>(shell: &'s Shell, program: &Path) -> Cmd<'s> {
    let inherited = |name: &str| {
        INHERITED.contains(&name) || INHERITED_STARTS.iter().any(|start| name.starts_with(start))
    };
    let names = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    let mut command = cmd!(shell, "{program}").env("CARGO_TARGET_DIR", project::target());
    for name in names.filter(|name| inherited(name) || LIBRARY_PATHS.contains(&name.as_str())) {
        if name != "CARGO_TARGET_DIR" {
            command = command.env_remove(name);
        }
    }
    // Two dependencies of the test runner's web server are reported every time.
    command.env("CARGO_FUTURE_INCOMPAT_REPORT_FREQUENCY", "never")
}

/// The first program of this name on the search path.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).map(|folder| folder.join(&name)).find(|file| file.is_file())
}

/// Does `work`, with a line before it and one after it: suites that run at the same time print between.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("{name} …");
    let start = Instant::now();
    let outcome = work();
    let verdict = if outcome.is_ok() { "done in" } else { "failed after" };
    println!("{name}: {verdict} {:.1} s", start.elapsed().as_secs_f64());
    outcome.with_context(|| name.to_owned())
}

/// Waits for a thread's result; its panic goes on in this one.
pub(crate) fn join<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| resume_unwind(panic))
}

/// Runs a program and returns what it printed on standard output. The error of a failed program holds
/// everything it printed.
pub(crate) fn capture(command: Cmd<'_>) -> Result<String> {
    let name = command.to_string();
    let output = command.quiet().ignore_status().output()?;
    let [printed, errors] =
        [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    if !output.status.success() {
        let name: String = name.chars().take(200).collect();
        bail!("`{name}` failed:\n{}", format!("{printed}{errors}").trim_end());
    }
    Ok(printed)
}

/// Runs a program, which prints as if it were this one. Returns whether it succeeded.
pub(crate) fn run(command: Cmd<'_>) -> Result<bool> {
    let name = command.to_string();
    let status = Command::from(command).stdin(Stdio::null()).status();
    Ok(status.with_context(|| format!("starting `{name}`"))?.success())
}

/// Runs a program and passes on each line that it prints. Returns whether it succeeded.
pub(crate) fn watch(command: Cmd<'_>, mut line: impl FnMut(&str)) -> Result<bool> {
    let name = command.to_string();
    let mut child = Command::from(command)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("starting `{name}`"))?;
    let output = child.stdout.take().context("the program has no output")?;
    for bytes in BufReader::new(output).split(b'\n') {
        line(&String::from_utf8_lossy(&bytes?));
    }
    Ok(child.wait()?.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_of_a_failed_program_holds_what_it_printed() {
        let shell = shell().unwrap();
        let command = cmd!(shell, "sh -c 'echo out; echo err >&2; exit 3'");
        let message = capture(command).unwrap_err().to_string();
        assert!(message.contains("out") && message.contains("err"), "{message}");
    }

    #[test]
    fn every_line_is_passed_on() {
        let shell = shell().unwrap();
        let mut lines = Vec::new();
        let command = cmd!(shell, "sh -c 'echo one; echo two; exit 1'");
        let succeeded = watch(command, |line| lines.push(line.to_owned())).unwrap();
        assert_eq!(
            (succeeded, lines.as_slice()),
            (false, &["one".to_owned(), "two".to_owned()][..])
        );
    }
}
