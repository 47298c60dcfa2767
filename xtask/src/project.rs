//! Where things are.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// The repository's folders.
#[derive(Debug, Clone)]
pub(crate) struct Project {
    root: PathBuf,
    target: PathBuf,
}

impl Project {
    /// The repository this program was started from.
    pub(crate) fn here() -> Result<Self> {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest.parent().context("xtask has no parent folder")?.to_path_buf();
        let target = std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| root.join("target"), |folder| root.join(folder));
        Self::at(&root, &target)
    }

    /// The repository in this folder, with this target folder.
    pub(crate) fn at(root: &Path, target: &Path) -> Result<Self> {
        let project = Self { root: root.to_path_buf(), target: target.to_path_buf() };
        fs::create_dir_all(project.state()).context("creating the folder for stamps")?;
        Ok(project)
    }

    /// The repository's root.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A path below the root.
    pub(crate) fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// Cargo's target folder.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// The target folder of WebAssembly builds, apart from the native one: another toolchain may write it.
    pub(crate) fn web_target(&self) -> PathBuf {
        self.target.join("web")
    }

    /// Where stamps and intermediate files are kept.
    pub(crate) fn state(&self) -> PathBuf {
        self.target.join("xtask")
    }

    /// Waits until no other command writes shared files; the others wait until the guard is dropped.
    pub(crate) fn lock(&self) -> Result<File> {
        let file = File::create(self.state().join("lock")).context("creating the lock file")?;
        file.lock().context("waiting for another command to finish")?;
        Ok(file)
    }
}
