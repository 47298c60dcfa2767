//! Remembers what a step was done for, by content, so that it is not done twice.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

use crate::project::Project;

/// A digest over everything a step depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key(String);

impl Key {
    /// The key of these parts, in order.
    pub(crate) fn of<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut digest = Sha256::new();
        for part in parts {
            digest.update(part.len().to_le_bytes());
            digest.update(part);
        }
        let digits = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>();
        Self(digits.concat())
    }

    /// The key of these files' contents, in order.
    pub(crate) fn of_files(files: &[PathBuf]) -> Result<Self> {
        let contents = files
            .iter()
            .map(|file| fs::read(file).with_context(|| format!("reading {}", file.display())))
            .collect::<Result<Vec<_>>>()?;
        Ok(Self::of(contents.iter().map(Vec::as_slice)))
    }
}

/// The place where one step's last key is kept.
#[derive(Debug, Clone)]
pub(crate) struct Stamp(PathBuf);

impl Stamp {
    /// The stamp of the step called `name`.
    pub(crate) fn new(project: &Project, name: &str) -> Self {
        Self(project.state().join(format!("{name}.stamp")))
    }

    /// Whether the step was last done for this key.
    pub(crate) fn matches(&self, key: &Key) -> bool {
        fs::read_to_string(&self.0).is_ok_and(|found| found == key.0)
    }

    /// Remembers that the step is done for this key.
    pub(crate) fn set(&self, key: &Key) -> Result<()> {
        replace(&self.0, key.0.as_bytes())
    }
}

/// Writes a file so that no reader ever sees half of it, and leaves it alone when it is the same.
pub(crate) fn replace(path: &Path, content: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|found| found == content) {
        return Ok(());
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}", std::process::id()));
    let fresh = path.with_file_name(name);
    fs::write(&fresh, content)
        .and_then(|()| fs::rename(&fresh, path))
        .with_context(|| format!("writing {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_knows_where_a_part_ends() {
        let joined = Key::of([b"ab".as_slice(), b"c"]);
        let split = Key::of([b"a".as_slice(), b"bc"]);
        assert_ne!(joined, split);
        assert_eq!(joined, Key::of([b"ab".as_slice(), b"c"]));
    }
}
