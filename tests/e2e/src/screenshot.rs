//! Screenshots of failures.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::Page;

/// Saves what the window shows, in a file named after the test, and gives its path.
pub(crate) fn save(page: &Page, folder: &Path, test: &str) -> Result<PathBuf> {
    let path = folder.join(format!("{}.png", file_name(test)));
    fs::write(&path, page.screenshot()?).with_context(|| format!("writing {}", path.display()))?;
    Ok(path)
}

/// A name that every file system accepts.
fn file_name(test: &str) -> String {
    let parts = test.split(|letter: char| !letter.is_ascii_alphanumeric());
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_has_only_letters_digits_and_hyphens() {
        assert_eq!(
            file_name("webkit::canvas::both views, drawn"),
            "webkit-canvas-both-views-drawn"
        );
    }
}
