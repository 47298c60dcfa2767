//! Pictures of failures.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::Page;

/// Keeps what the window shows, and tells where.
pub(crate) fn keep(page: &Page, folder: &Path, test: &str) -> Result<PathBuf> {
    let path = folder.join(format!("{}.png", plain(test)));
    fs::write(&path, page.picture()?).with_context(|| format!("writing {}", path.display()))?;
    Ok(path)
}

/// A name that every file system takes.
fn plain(name: &str) -> String {
    let words = name.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_made_of_its_words() {
        assert_eq!(plain("webkit::canvas::both views, drawn"), "webkit-canvas-both-views-drawn");
    }
}
