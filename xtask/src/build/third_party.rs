//! Writes what must accompany other people's code: their licences, and the list of parts.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use super::NAME;
use crate::process::{capture, cargo, shell};
use crate::project::{read, root, write};
use crate::toolchain::TARGET;

/// How the name of a file with a licence begins.
const NAMES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE"];
const HEAD: &str = "\
What Homeward's WebAssembly is made of besides our own code, and under which licences.

The standard library of Rust, (c) The Rust Project contributors, MIT OR Apache-2.0
(https://github.com/rust-lang/rust). Its texts are those of LICENSE-MIT and LICENSE-APACHE.
";

/// A crate of somebody else's in the wasm.
struct Part {
    name: String,
    version: String,
    /// An SPDX expression.
    licence: String,
    folder: PathBuf,
    /// The SHA-256 of its archive.
    checksum: String,
}

/// Writes the licences and the list of parts.
pub(super) fn write_licences(dist: &Path) -> Result<()> {
    let parts = parts()?;
    write(&dist.join("THIRD-PARTY.txt"), licences(&parts)?)?;
    let manifest: Value = serde_json::from_str(&read(&root().join("pkg/package.json"))?)?;
    write(&dist.join("sbom.json"), serde_json::to_string_pretty(&bill(&manifest, &parts))? + "\n")
}

/// The crates in the wasm: those that cargo links, with what `cargo metadata` has on them.
fn parts() -> Result<Vec<Part>> {
    let shell = shell()?;
    let tree =
        ["tree", "--locked", "--package", NAME, "--features", "prerender", "--target", TARGET];
    let tree = cargo(&shell).args(tree).args(["--edges=normal,no-proc-macro", "--prefix=none"]);
    let tree = capture(tree.args(["--format", "{p} "]))?;
    let metadata = ["metadata", "--format-version=1", "--locked", "--filter-platform", TARGET];
    let metadata: Value = serde_json::from_str(&capture(cargo(&shell).args(metadata))?)?;
    let packages = metadata.get("packages").and_then(Value::as_array).context("cargo metadata")?;
    let lock = read(&root().join("Cargo.lock"))?;
    let part = |package: &Value| {
        let text = |name| package.get(name).and_then(Value::as_str).map(str::to_owned);
        let (name, version) = (text("name")?, text("version")?);
        // Our own crates have no source.
        text("source").filter(|_| tree.contains(&format!("{name} v{version} ")))?;
        let folder = Path::new(&text("manifest_path")?).parent()?.to_path_buf();
        // Crates published before SPDX expressions write a slash.
        let licence = text("license")?.replace('/', " OR ");
        let entry = format!("name = \"{name}\"\nversion = \"{version}\"\n");
        let checksum =
            lock.split_once(&entry)?.1.split_once("checksum = \"")?.1.split('"').next()?;
        Some(Part { name, version, licence, folder, checksum: checksum.to_owned() })
    };
    Ok(packages.iter().filter_map(part).collect())
}

/// Every crate with the text of its licences; a text that several share is written once.
fn licences(parts: &[Part]) -> Result<String> {
    let mut text = HEAD.to_owned();
    let mut licences: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for Part { name, version, licence, folder, .. } in parts {
        write!(text, "\n{name} {version}, {licence}")?;
        let found = texts(folder)?;
        if found.is_empty() {
            bail!("{name} {version}: found no text of its licence in {}", folder.display());
        }
        for licence in found {
            licences.entry(licence).or_default().push(format!("{name} {version}"));
        }
    }
    for (licence, owners) in licences {
        write!(text, "\n\n{}\n{}\n\n{licence}", "-".repeat(72), owners.join(", "))?;
    }
    text.push('\n');
    Ok(text)
}

/// The licences in a crate's folder, in the order of their names.
fn texts(folder: &Path) -> Result<Vec<String>> {
    let entries = folder.read_dir().with_context(|| format!("reading {}", folder.display()))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        path.is_file() && NAMES.iter().any(|start| name.starts_with(start))
    });
    files.sort();
    let text = |path| fs::read_to_string(path).map(|text| text.replace('\r', "").trim().to_owned());
    Ok(files.iter().map(text).collect::<Result<_, _>>()?)
}

/// The bill of materials as `CycloneDX` has it. It names no time, so that builds can be compared.
fn bill(manifest: &Value, parts: &[Part]) -> Value {
    let component = |kind: &str, name: &str, version: &str, licence: &str| {
        let url = format!("pkg:{kind}/{name}@{version}");
        json!({
            "type": "library",
            "bom-ref": url,
            "name": name,
            "version": version,
            "purl": url,
            "licenses": [{ "expression": licence }],
        })
    };
    let text = |name| manifest.get(name).and_then(Value::as_str).unwrap_or_default();
    let own = component("npm", text("name"), text("version"), text("license"));
    let components = parts.iter().map(|part| {
        let mut entry = component("cargo", &part.name, &part.version, &part.licence);
        let hash = json!([{ "alg": "SHA-256", "content": part.checksum }]);
        entry.as_object_mut().map(|fields| fields.insert("hashes".to_owned(), hash));
        entry
    });
    json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": own },
        "components": components.collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_crate_in_the_wasm_comes_with_its_licence() {
        let parts = parts().unwrap();
        let text = licences(&parts).unwrap();
        assert!(parts.iter().any(|part| part.name == "plotters"));
        assert!(text.contains("\nplotters 0.") && text.contains("Permission is hereby granted"));
        let bill = bill(&json!({ "name": "homeward-chart", "version": "1.0.0" }), &parts);
        assert!(bill.to_string().contains("pkg:cargo/plotters@"));
    }
}
