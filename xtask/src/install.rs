//! Installs what is missing, where the platform allows it.

use std::sync::OnceLock;

use anyhow::{Context as _, Result};
use xshell::{Cmd, Shell, cmd};

use crate::process::{self, capture, shell, step};

/// Installs Debian packages which together are `what`. Where that is not possible, the error is a
/// sentence with the command to run.
pub(crate) fn packages(what: &str, names: &[&str]) -> Result<()> {
    let list = names.join(" ");
    let remedy = format!("{what} is missing: install it with `sudo apt-get install {list}`");
    let shell = shell()?;
    let root = is_root(&shell).with_context(|| remedy.clone())?;
    step(&format!("installing {what} ({list})"), || {
        static LISTS: OnceLock<()> = OnceLock::new();
        LISTS.get_or_init(|| {
            // A list that cannot be renewed may still do.
            let _ = capture(apt_get(&shell, root).arg("update"));
        });
        let install = ["install", "-y", "--no-install-recommends"];
        capture(apt_get(&shell, root).args(install).args(names))
    })
    .context(remedy)?;
    Ok(())
}

/// Whether we may install packages as root, or else by `sudo` without a password; none if we may not.
fn is_root(shell: &Shell) -> Option<bool> {
    process::find("apt-get")?;
    if capture(cmd!(shell, "id -u")).ok()?.trim() == "0" {
        return Some(true);
    }
    capture(cmd!(shell, "sudo -n true")).ok().map(|_| false)
}

fn apt_get(shell: &Shell, root: bool) -> Cmd<'_> {
    // Asks nothing, and waits for another package manager that is at work.
    let command =
        ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"];
    let sudo: &[&str] = if root { &[] } else { &["sudo", "-n"] };
    // The first word is the program.
    let words = sudo.iter().chain(&command);
    cmd!(shell, "env {words...}")
}
