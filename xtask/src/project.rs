//! Where things are, and how files are written.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

/// The repository this program was started from.
pub(crate) fn root() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map(Path::to_path_buf).unwrap_or(manifest)
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    let folder = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    root().join(folder)
}

/// Where commands keep their intermediate files.
pub(crate) fn state() -> Result<PathBuf> {
    let folder = target().join("xtask");
    fs::create_dir_all(&folder).with_context(|| format!("creating {}", folder.display()))?;
    Ok(folder)
}

/// Waits until nobody else makes what has this name. The others wait until the guard is dropped.
pub(crate) fn lock(name: &str) -> Result<File> {
    let file =
        File::create(state()?.join(format!("{name}.lock"))).context("creating a lock file")?;
    file.lock().with_context(|| format!("waiting for another command to finish {name}"))?;
    Ok(file)
}

/// Reads a file as text; an error names it.
pub(crate) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

/// Writes a file, with its folder.
pub(crate) fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    let made = path.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(path, content))
        .with_context(|| format!("writing {}", path.display()))
}

/// Empties a folder, which need not exist.
pub(crate) fn clear(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("removing {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))
}

/// Copies a folder's files, and those of its folders except `without`.
pub(crate) fn copy(from: &Path, to: &Path, without: &[&str]) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("creating {}", to.display()))?;
    for entry in from.read_dir().with_context(|| format!("reading {}", from.display()))? {
        let (name, path) = entry.map(|entry| (entry.file_name(), entry.path()))?;
        if path.is_file() {
            fs::copy(&path, to.join(name))
                .with_context(|| format!("copying {}", path.display()))?;
        } else if !without.iter().any(|folder| name == *folder) {
            copy(&path, &to.join(name), without)?;
        }
    }
    Ok(())
}

/// The digest of some parts in order, which tells whether a step must be done again.
pub(crate) fn digest<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part.len().to_le_bytes());
        digest.update(part);
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}

/// Does `work` unless it was last done for this digest and its `output` is still there.
pub(crate) fn once(
    name: &str,
    digest: &str,
    output: &Path,
    work: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let stamp = state()?.join(format!("{name}.stamp"));
    if output.exists() && fs::read_to_string(&stamp).is_ok_and(|last| last == digest) {
        return Ok(());
    }
    work()?;
    write(&stamp, digest)
}

#[cfg(test)]
mod tests {
    use super::digest;

    #[test]
    fn a_digest_depends_on_where_a_part_ends() {
        assert_ne!(digest([&b"ab"[..], b"c"]), digest([&b"a"[..], b"bc"]));
        assert_eq!(digest([&b"ab"[..], b"c"]), digest([&b"ab"[..], b"c"]));
    }
}
