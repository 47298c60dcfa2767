//! Installs what is missing, where the platform lets us.

use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Result, bail};

use crate::{process, step};

/// Whether packages can be installed without asking anyone.
pub(crate) fn is_possible() -> bool {
    privilege().is_some()
}

/// Installs Debian packages which together are `what`, or says in one sentence how to.
pub(crate) fn packages(what: &str, names: &[&str]) -> Result<()> {
    let Some(privilege) = privilege() else {
        bail!("{what} is missing: install it with `{}`", by_hand(names));
    };
    step::quiet(&format!("installing {what} ({})", names.join(", ")), || {
        refresh(privilege)?;
        let mut install = apt_get(privilege);
        install.args(["install", "-y", "--no-install-recommends"]).args(names);
        process::capture(install)?;
        Ok(String::new())
    })
    .map_err(|error| {
        error.context(format!("{what} is missing: install it with `{}`", by_hand(names)))
    })
}

#[derive(Debug, Clone, Copy)]
enum Privilege {
    Root,
    Sudo,
}

fn privilege() -> Option<Privilege> {
    process::find("apt-get")?;
    let mut id = Command::new("id");
    id.arg("-u");
    if process::capture(id).is_ok_and(|user| user.trim() == "0") {
        return Some(Privilege::Root);
    }
    process::find("sudo")?;
    let mut sudo = Command::new("sudo");
    sudo.args(["-n", "true"]);
    process::capture(sudo).is_ok().then_some(Privilege::Sudo)
}

fn apt_get(privilege: Privilege) -> Command {
    let mut command = match privilege {
        Privilege::Root => Command::new("apt-get"),
        Privilege::Sudo => {
            let mut sudo = Command::new("sudo");
            sudo.args(["-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
            sudo
        }
    };
    // Another package manager at work is waited for.
    command.env("DEBIAN_FRONTEND", "noninteractive").args(["-o", "DPkg::Lock::Timeout=300"]);
    command
}

/// Fetches the lists of packages, once in a run. A list that cannot be renewed may still do.
fn refresh(privilege: Privilege) -> Result<()> {
    static DONE: OnceLock<()> = OnceLock::new();
    if DONE.set(()).is_ok() {
        let mut update = apt_get(privilege);
        update.arg("update");
        process::tolerate(update)?;
    }
    Ok(())
}

fn by_hand(names: &[&str]) -> String {
    format!("sudo apt-get install {}", names.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentence_holds_the_command() {
        assert_eq!(by_hand(&["lld-22", "chromium"]), "sudo apt-get install lld-22 chromium");
    }
}
