//! Starting other programs, in an environment that the outer `cargo run` has not coloured.

use std::ffi::OsString;
use std::io::{Read as _, Write as _, pipe};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::project::Project;

/// Variables in which `cargo run` and rustup pass their own toolchain on.
const INHERITED: [&str; 8] = [
    "CARGO",
    "CARGO_BIN_NAME",
    "CARGO_CRATE_NAME",
    "CARGO_PRIMARY_PACKAGE",
    "OUT_DIR",
    "RUST_RECURSION_COUNT",
    "RUSTUP_TOOLCHAIN_SOURCE",
    "CARGO_TARGET_DIR",
];

/// Variables that also choose a compiler or its flags: another toolchain must not see them.
const TOOLCHAIN: [&str; 9] = [
    "CARGO_ENCODED_RUSTFLAGS",
    "RUSTC",
    "RUSTC_BOOTSTRAP",
    "RUSTC_WORKSPACE_WRAPPER",
    "RUSTC_WRAPPER",
    "RUSTDOC",
    "RUSTDOCFLAGS",
    "RUSTFLAGS",
    "RUSTUP_TOOLCHAIN",
];

/// Library paths that `cargo run` puts its own folders in front of.
const LIBRARY_PATHS: [&str; 2] = ["LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"];

/// A program that ran to its end, with what it printed on both streams in order.
#[derive(Debug)]
pub(crate) struct Ended {
    /// Whether it left with success.
    pub(crate) success: bool,
    /// What it printed.
    pub(crate) text: String,
}

/// A command of the active toolchain's cargo, started at the root.
pub(crate) fn cargo(project: &Project) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(program);
    command.current_dir(project.root());
    clean(&mut command);
    set_up(&mut command, project);
    command
}

/// A command of a cargo that has nothing to do with the active toolchain, started at the root.
pub(crate) fn foreign_cargo(project: &Project, program: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(project.root());
    clean(&mut command);
    for name in TOOLCHAIN {
        command.env_remove(name);
    }
    set_up(&mut command, project);
    command
}

fn set_up(command: &mut Command, project: &Project) {
    command
        .env("CARGO_TARGET_DIR", project.target())
        // About two dependencies of the test runner's web server, every time.
        .env("CARGO_FUTURE_INCOMPAT_REPORT_FREQUENCY", "never");
}

/// Runs a program without showing what it prints, and gives that back; an error holds all of it.
pub(crate) fn capture(command: Command) -> Result<String> {
    let line = describe(&command);
    let ended = run(command, Echo::No)?;
    if !ended.success {
        bail!("`{line}` failed:\n{}", ended.text.trim_end());
    }
    Ok(ended.text)
}

/// Runs a program whose failure does no harm; it must only be there.
pub(crate) fn tolerate(command: Command) -> Result<()> {
    run(command, Echo::No).map(|_| ())
}

/// Runs a program, shows what it prints as it comes, and gives that back too.
pub(crate) fn tee(command: Command) -> Result<Ended> {
    run(command, Echo::Yes)
}

/// Whether a program runs with success, within a time; what it prints is dropped.
pub(crate) fn succeeds_within(mut command: Command, limit: Duration) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().is_ok_and(|child| wait(child, limit).is_some_and(|status| status.success()))
}

/// The first program of this name on the search path.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).map(|folder| folder.join(&name)).find(|file| file.is_file())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Echo {
    Yes,
    No,
}

fn run(mut command: Command, echo: Echo) -> Result<Ended> {
    let line = describe(&command);
    let (mut reader, writer) = pipe().context("making a pipe")?;
    command.stdin(Stdio::null()).stdout(writer.try_clone()?).stderr(writer);
    let mut child = command.spawn().with_context(|| format!("starting `{line}`"))?;
    // The command holds the pipe's writing end: without this the reader never comes to an end.
    drop(command);
    let mut text = Vec::new();
    let mut chunk = [0; 8192];
    loop {
        let length = reader.read(&mut chunk)?;
        let Some(new) = chunk.get(..length).filter(|new| !new.is_empty()) else {
            break;
        };
        text.extend_from_slice(new);
        if echo == Echo::Yes {
            let mut stdout = std::io::stdout().lock();
            stdout.write_all(new)?;
            stdout.flush()?;
        }
    }
    let status = child.wait()?;
    Ok(Ended { success: status.success(), text: String::from_utf8_lossy(&text).into_owned() })
}

fn wait(mut child: Child, limit: Duration) -> Option<ExitStatus> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().ok()? {
            return Some(status);
        }
        if start.elapsed() > limit {
            child.kill().ok()?;
            child.wait().ok()?;
            return None;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn describe(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    std::iter::once(name)
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

fn clean(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_inherited) {
            command.env_remove(&name);
        }
    }
    for name in LIBRARY_PATHS {
        if let Some(value) = std::env::var_os(name) {
            match std::env::join_paths(
                std::env::split_paths(&value).filter(|path| !is_cargos(path)),
            ) {
                Ok(rest) if !rest.is_empty() => command.env(name, rest),
                _ => command.env_remove(name),
            };
        }
    }
}

fn is_inherited(name: &str) -> bool {
    INHERITED.contains(&name)
        || ["CARGO_MANIFEST_", "CARGO_PKG_", "CARGO_BIN_EXE_"]
            .iter()
            .any(|start| name.starts_with(start))
}

/// Whether cargo or rustup put this folder on the library path: a toolchain's or a target folder's.
fn is_cargos(path: &Path) -> bool {
    let has = |name: &str| path.components().any(|part| part.as_os_str() == name);
    has("toolchains") || has("rustlib") || has("deps") || has("debug") || has("release")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cargo_run_sets_is_not_passed_on() {
        for name in ["CARGO", "CARGO_PKG_NAME", "CARGO_MANIFEST_DIR", "RUST_RECURSION_COUNT"] {
            assert!(is_inherited(name), "{name}");
        }
        for name in ["CARGO_HOME", "PATH", "CI", "RUSTUP_HOME", "CARGO_NET_OFFLINE"] {
            assert!(!is_inherited(name), "{name}");
        }
    }

    #[test]
    fn only_cargos_folders_leave_the_library_path() {
        assert!(is_cargos(Path::new("/home/a/.rustup/toolchains/stable/lib")));
        assert!(is_cargos(Path::new("/home/a/homeward/target/debug/deps")));
        assert!(!is_cargos(Path::new("/opt/company/lib")));
    }

    #[test]
    fn a_failed_program_is_told_with_its_words() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo out; echo err >&2; exit 3"]);
        let message = format!("{:#}", capture(command).unwrap_err());
        assert!(message.contains("out") && message.contains("err"), "{message}");
    }

    #[test]
    fn a_program_that_takes_too_long_is_ended() {
        let mut command = Command::new("sleep");
        command.arg("30");
        assert!(!succeeds_within(command, Duration::from_millis(100)));
    }
}
