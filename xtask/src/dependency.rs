//! The crates we build upon: which, from where, under which licence. All of it is asked of cargo and
//! of what cargo has on disk; nothing is fetched.

mod index;
mod licence;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::build::NAME;
use crate::process;
use crate::project::Project;
use crate::web;
use index::Index;
use licence::{SHIPPED, TOOLS};

/// Where all of them come from, as Cargo.lock has it.
const SOURCE: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// A crate of somebody else's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Dependency {
    /// Its name.
    pub(crate) name: String,
    /// Its version.
    pub(crate) version: String,
    /// Its licence as an SPDX expression.
    pub(crate) licence: String,
    /// Where its source is on disk.
    pub(crate) folder: PathBuf,
    /// The SHA-256 of its archive, which Cargo.lock pins.
    pub(crate) checksum: Option<String>,
    source: String,
}

/// Every crate in Cargo.lock that is not ours; or those that a target needs, others not being on
/// every machine.
fn all(project: &Project, target: Option<&str>) -> Result<Vec<Dependency>> {
    let mut cargo = process::cargo(project);
    cargo.args(["metadata", "--format-version", "1", "--locked", "--quiet"]);
    cargo.args(target.iter().flat_map(|target| ["--filter-platform", target]));
    let told: Value = serde_json::from_str(&process::capture(cargo)?).context("cargo metadata")?;
    let checksums = checksums(&fs::read_to_string(project.path("Cargo.lock"))?);
    let packages = told.get("packages").and_then(Value::as_array).context("cargo metadata")?;
    Ok(packages.iter().filter_map(|package| dependency(package, &checksums)).collect())
}

/// The crates that are part of the wasm.
pub(crate) fn shipped(project: &Project) -> Result<Vec<Dependency>> {
    let mut cargo = process::cargo(project);
    cargo.args(["tree", "--locked", "--package", NAME, "--features", "still", "--target"]);
    cargo.args([web::TARGET, "--edges", "normal,no-proc-macro", "--prefix", "none"]);
    let told = process::capture(cargo)?;
    let linked: BTreeSet<(&str, &str)> = told.lines().filter_map(linked).collect();
    let mut all = all(project, Some(web::TARGET))?;
    all.retain(|one| linked.contains(&(one.name.as_str(), one.version.as_str())));
    Ok(all)
}

/// Holds every crate against what we allow; says how many there are.
pub(crate) fn check(project: &Project) -> Result<String> {
    let (all, shipped) = (all(project, None)?, shipped(project)?);
    let index = Index::here();
    let mut faults = Vec::new();
    let mut unknown = 0;
    for one in &all {
        let allowed = if shipped.contains(one) { &SHIPPED[..] } else { &TOOLS };
        faults.extend(one.faults(allowed));
        match index.is_yanked(&one.name, &one.version) {
            Some(true) => faults.push(format!("{one} was yanked by its authors")),
            Some(false) => {}
            None => unknown += 1,
        }
    }
    faults.extend(twice(&shipped));
    if !faults.is_empty() {
        bail!("{}", faults.join("\n"));
    }
    let (all, shipped) = (all.len(), shipped.len());
    Ok(format!("  {all} crates, {shipped} of them shipped; not known whether yanked: {unknown}"))
}

impl Dependency {
    fn faults(&self, allowed: &[&str]) -> Vec<String> {
        let mut faults = Vec::new();
        if !licence::is_allowed(&self.licence, allowed) {
            let expected = allowed.join(", ");
            faults.push(format!(
                "{self}: found the licence \"{}\", expected {expected}",
                self.licence
            ));
        }
        if self.source != SOURCE {
            faults.push(format!("{self}: found the source {}, expected crates.io", self.source));
        }
        if self.checksum.is_none() {
            faults.push(format!("{self}: found no checksum in Cargo.lock"));
        }
        faults
    }
}

impl std::fmt::Display for Dependency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.name, self.version)
    }
}

/// Crates that readers would download in two versions.
fn twice(shipped: &[Dependency]) -> Vec<String> {
    let mut versions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for one in shipped {
        versions.entry(&one.name).or_default().push(&one.version);
    }
    versions
        .iter()
        .filter(|(_, versions)| versions.len() > 1)
        .map(|(name, versions)| {
            format!("{name}: found {} in the wasm, expected one version", versions.join(" and "))
        })
        .collect()
}

/// None for our own.
fn dependency(
    package: &Value,
    checksums: &BTreeMap<(String, String), String>,
) -> Option<Dependency> {
    let text = |name| package.get(name).and_then(Value::as_str).map(str::to_owned);
    let (name, version) = (text("name")?, text("version")?);
    let manifest = PathBuf::from(text("manifest_path")?);
    Some(Dependency {
        licence: text("license").unwrap_or_default(),
        folder: manifest.parent()?.to_path_buf(),
        checksum: checksums.get(&(name.clone(), version.clone())).cloned(),
        source: text("source")?,
        name,
        version,
    })
}

/// The name and the version in `name v1.2.3 (*)`.
fn linked(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split_whitespace();
    Some((words.next()?, words.next()?.strip_prefix('v')?))
}

/// The checksum of every crate, by name and version.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let crates = lock.split("[[package]]").filter_map(|block| {
        let value = |key: &str| {
            let start = format!("{key} = \"");
            block.lines().find_map(|line| line.strip_prefix(&start)?.strip_suffix('"'))
        };
        Some((
            (value("name")?.to_owned(), value("version")?.to_owned()),
            value("checksum")?.to_owned(),
        ))
    });
    crates.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(name: &str, version: &str) -> Dependency {
        Dependency {
            name: name.into(),
            version: version.into(),
            licence: "MIT".into(),
            folder: PathBuf::new(),
            checksum: Some("0".into()),
            source: SOURCE.into(),
        }
    }

    #[test]
    fn a_crate_from_elsewhere_or_under_another_licence_is_refused() {
        assert!(one("a", "1.0.0").faults(&SHIPPED).is_empty());
        let elsewhere =
            Dependency { source: "git+https://example.org/a".into(), ..one("a", "1.0.0") };
        assert!(elsewhere.faults(&SHIPPED)[0].contains("expected crates.io"));
        let unpinned = Dependency { checksum: None, ..one("a", "1.0.0") };
        assert_eq!(unpinned.faults(&SHIPPED), ["a 1.0.0: found no checksum in Cargo.lock"]);
        let other = Dependency { licence: "GPL-3.0-only".into(), ..one("a", "1.0.0") };
        assert!(other.faults(&TOOLS)[0].contains("GPL-3.0-only"));
    }

    #[test]
    fn two_versions_of_one_crate_are_refused() {
        assert!(twice(&[one("a", "1.0.0"), one("b", "1.0.0")]).is_empty());
        let faults = twice(&[one("a", "1.0.0"), one("a", "2.0.0")]);
        assert_eq!(faults, ["a: found 1.0.0 and 2.0.0 in the wasm, expected one version"]);
    }

    #[test]
    fn checksums_are_read_from_the_lock() {
        let lock = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nchecksum = \"abc\"\n\n[[package]]\nname = \"b\"\nversion = \"0.1.0\"\n";
        let found = checksums(lock);
        assert_eq!(found.get(&("a".into(), "1.0.0".into())).map(String::as_str), Some("abc"));
        assert_eq!(found.len(), 1);
        assert_eq!(linked("js-sys v0.3.107 (*)"), Some(("js-sys", "0.3.107")));
    }
}
