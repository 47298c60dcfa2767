//! What has to go along with other people's code: their licences, and the list of what is in it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::dependency::{self, Dependency};
use crate::project::Project;
use crate::stamp;

/// The package.
const MANIFEST: &str = "pkg/package.json";
/// How the name of a file with a licence begins.
const NAMES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE"];
const HEAD: &str = "\
What Homeward's WebAssembly is made of besides our own code, and under which licences.

The standard library of Rust, (c) The Rust Project contributors, MIT OR Apache-2.0
(https://github.com/rust-lang/rust). Its texts are those of LICENSE-MIT and LICENSE-APACHE.
";

/// Writes the notices and the list of parts into the package.
pub(crate) fn run(project: &Project) -> Result<()> {
    let shipped = dependency::shipped(project)?;
    let manifest: Value = serde_json::from_str(&fs::read_to_string(project.path(MANIFEST))?)?;
    let folder = project.path("pkg/dist");
    stamp::replace(&folder.join("THIRD-PARTY.txt"), notices(&shipped)?.as_bytes())?;
    let parts = serde_json::to_string_pretty(&parts(&manifest, &shipped))? + "\n";
    stamp::replace(&folder.join("sbom.json"), parts.as_bytes())
}

/// Every crate with its licences, letter by letter; what several share is written once.
fn notices(shipped: &[Dependency]) -> Result<String> {
    let mut text = HEAD.to_owned();
    let mut texts: Vec<(String, Vec<String>)> = Vec::new();
    for one in shipped {
        let found = licences(&one.folder)?;
        if found.is_empty() {
            bail!("{one}: found no text of its licence in {}", one.folder.display());
        }
        for licence in found {
            match texts.iter_mut().find(|(known, _)| *known == licence) {
                Some((_, owners)) => owners.push(one.to_string()),
                None => texts.push((licence, vec![one.to_string()])),
            }
        }
        let _ = write!(text, "\n{one}, {}", one.licence);
    }
    for (licence, owners) in texts {
        let _ = write!(text, "\n\n{}\n{}\n\n{licence}", "-".repeat(72), owners.join(", "));
    }
    text.push('\n');
    Ok(text)
}

/// The texts in a crate's folder, in the order of their names.
fn licences(folder: &Path) -> Result<Vec<String>> {
    let entries = folder.read_dir().with_context(|| format!("reading {}", folder.display()))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        path.is_file() && NAMES.iter().any(|start| name.starts_with(start))
    });
    files.sort();
    let read = |path| fs::read_to_string(path).map(|text| text.replace('\r', "").trim().to_owned());
    Ok(files.iter().map(read).collect::<Result<_, _>>()?)
}

/// The parts as `CycloneDX` has them. Nothing in it tells when it was written.
fn parts(manifest: &Value, shipped: &[Dependency]) -> Value {
    let text = |name| manifest.get(name).and_then(Value::as_str).unwrap_or_default();
    let (name, version) = (text("name"), text("version"));
    let component = |one: &Dependency| {
        let Dependency { name, version, licence, checksum, .. } = one;
        json!({
            "type": "library",
            "bom-ref": format!("pkg:cargo/{name}@{version}"),
            "name": name,
            "version": version,
            "purl": format!("pkg:cargo/{name}@{version}"),
            "hashes": [{ "alg": "SHA-256", "content": checksum }],
            // Written before SPDX expressions were asked for.
            "licenses": [{ "expression": licence.replace('/', " OR ") }],
        })
    };
    json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "library",
                "bom-ref": format!("pkg:npm/{name}@{version}"),
                "name": name,
                "version": version,
                "purl": format!("pkg:npm/{name}@{version}"),
                "licenses": [{ "expression": text("license") }],
            },
        },
        "components": shipped.iter().map(component).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_crate_that_is_shipped_comes_with_its_licence() {
        let project = Project::here().unwrap();
        let shipped = dependency::shipped(&project).unwrap();
        let text = notices(&shipped).unwrap();
        assert!(shipped.iter().any(|one| one.name == "plotters"));
        for one in &shipped {
            assert!(text.contains(&format!("\n{one}, {}", one.licence)), "{one}");
        }
        assert!(text.contains("Permission is hereby granted"));
    }

    #[test]
    fn the_list_of_parts_tells_no_time_and_no_place() {
        let project = Project::here().unwrap();
        let shipped = dependency::shipped(&project).unwrap();
        let manifest = json!({ "name": "homeward-chart", "version": "1.0.0", "license": "MIT" });
        let text = parts(&manifest, &shipped).to_string();
        assert!(
            text.contains("pkg:npm/homeward-chart@1.0.0") && text.contains("pkg:cargo/plotters@")
        );
        let home = project.root().display().to_string();
        assert!(
            !text.contains("timestamp") && !text.contains("serialNumber") && !text.contains(&home)
        );
    }
}
