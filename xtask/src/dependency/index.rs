//! What cargo has on disk of the registry's index.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

/// Cargo's copies of the index, one folder for each registry.
#[derive(Debug)]
pub(super) struct Index(Vec<PathBuf>);

impl Index {
    /// What is on this machine.
    pub(super) fn here() -> Self {
        let home = std::env::var_os("CARGO_HOME")
            .map(PathBuf::from)
            .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")));
        let entries = home.and_then(|home| home.join("registry/index").read_dir().ok());
        Self(
            entries
                .into_iter()
                .flatten()
                .flatten()
                .map(|entry| entry.path().join(".cache"))
                .collect(),
        )
    }

    /// Whether its authors have taken a version back; none when no copy knows.
    pub(super) fn is_yanked(&self, name: &str, version: &str) -> Option<bool> {
        let place = place(name);
        self.0
            .iter()
            .filter_map(|folder| fs::read(folder.join(&place)).ok())
            .find_map(|file| yanked(&file, version))
    }
}

/// A version's entry among the others: JSON between zero bytes.
fn yanked(file: &[u8], version: &str) -> Option<bool> {
    file.split(|&byte| byte == 0).find_map(|part| {
        let entry: Value = serde_json::from_slice(part).ok()?;
        let found = entry.get("vers")?.as_str()? == version;
        found.then(|| entry.get("yanked").and_then(Value::as_bool).unwrap_or_default())
    })
}

/// Where the index keeps a crate: by the first letters of its name.
fn place(name: &str) -> String {
    let name = name.to_lowercase();
    let letters = |from, to| name.get(from..to).unwrap_or_default();
    match name.len() {
        length @ (1 | 2) => format!("{length}/{name}"),
        3 => format!("3/{}/{name}", letters(0, 1)),
        _ => format!("{}/{}/{name}", letters(0, 2), letters(2, 4)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_taken_back_is_known() {
        let file = b"\x03\x02\0etag\x001.0.0\0{\"vers\":\"1.0.0\",\"yanked\":true}\x001.0.1\0{\"vers\":\"1.0.1\",\"yanked\":false}\0";
        assert_eq!(yanked(file, "1.0.0"), Some(true));
        assert_eq!(yanked(file, "1.0.1"), Some(false));
        assert_eq!(yanked(file, "2.0.0"), None);
    }

    #[test]
    fn the_index_is_sorted_by_first_letters() {
        assert_eq!(place("csv"), "3/c/csv");
        assert_eq!(place("Inflector"), "in/fl/inflector");
        assert_eq!(place("cc"), "2/cc");
    }
}
