//! `datapackage.json` describes the tables as the reader checks them.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use record::{
    Bound, Confidence, ContextKind, Counting, Keyword, Mediator, Party, Precision, ReportDirection,
    Role, Scope, SourceKind, Standing, Status, TitleBasis, Unit,
};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data")
}

fn package() -> Value {
    serde_json::from_str(&fs::read_to_string(data().join("datapackage.json")).unwrap()).unwrap()
}

/// The keywords that the package allows in a column.
fn allowed(package: &Value, table: &str, column: &str) -> Vec<String> {
    let named = |list: &Value, name: &str| -> Value {
        let found = list.as_array().unwrap().iter().find(|entry| entry["name"] == name);
        found.unwrap_or_else(|| panic!("no {name}")).clone()
    };
    let field = named(&named(&package["resources"], table)["schema"]["fields"], column);
    let keywords = field["constraints"]["enum"].as_array().unwrap().iter();
    let mut keywords: Vec<String> =
        keywords.map(|keyword| keyword.as_str().unwrap().to_owned()).collect();
    keywords.sort();
    keywords
}

fn sorted(keywords: &[&str]) -> Vec<String> {
    let mut keywords: Vec<String> = keywords.iter().map(|keyword| (*keyword).to_owned()).collect();
    keywords.sort();
    keywords
}

#[test]
fn every_keyword_column_lists_the_keywords_that_are_read() {
    let package = package();
    for (table, column, keywords) in [
        ("events", "status", Status::KEYWORDS),
        ("events", "precision", Precision::KEYWORDS),
        ("events", "counting", Counting::KEYWORDS),
        ("events", "mediator", Mediator::KEYWORDS),
        ("events", "ukraine_standing", Standing::KEYWORDS),
        ("events", "russia_standing", Standing::KEYWORDS),
        ("events", "confidence", Confidence::KEYWORDS),
        ("readings", "direction", ReportDirection::KEYWORDS),
        ("readings", "party", Party::KEYWORDS),
        ("readings", "role", Role::KEYWORDS),
        ("claims", "party", Party::KEYWORDS),
        ("claims", "bound", Bound::KEYWORDS),
        ("claims", "unit", Unit::KEYWORDS),
        ("claims", "scope", Scope::KEYWORDS),
        ("context", "kind", ContextKind::KEYWORDS),
        ("sources", "kind", SourceKind::KEYWORDS),
    ] {
        assert_eq!(allowed(&package, table, column), sorted(keywords), "{table}.{column}");
    }
    // An empty cell means that no title is known.
    let bases: Vec<&str> =
        TitleBasis::KEYWORDS.iter().copied().filter(|keyword| *keyword != "unknown").collect();
    assert_eq!(allowed(&package, "sources", "title_basis"), sorted(&bases));
}

#[test]
fn the_package_follows_version_2_and_names_version_licence_and_contributors() {
    let package = package();
    assert_eq!(package["$schema"], "https://datapackage.org/profiles/2.0/datapackage.json");
    let version: Vec<&str> = package["version"].as_str().unwrap().split('.').collect();
    assert!(version.len() == 3 && version.iter().all(|part| part.parse::<u32>().is_ok()));
    assert_eq!(package["licenses"][0]["name"], "CC-BY-4.0");
    assert!(!package["contributors"].as_array().unwrap().is_empty());
    for resource in package["resources"].as_array().unwrap() {
        let schema = &resource["schema"]["$schema"];
        assert_eq!(schema, "https://datapackage.org/profiles/2.0/tableschema.json");
        assert!(data().join(resource["path"].as_str().unwrap()).is_file(), "{resource}");
    }
}

/// Every table of the folder is described, with its columns in their order.
#[test]
fn every_table_and_column_is_described() {
    let package = package();
    let resources = package["resources"].as_array().unwrap();
    let mut described = Vec::new();
    for resource in resources {
        let name = resource["name"].as_str().unwrap();
        let text = fs::read_to_string(data().join(format!("{name}.csv"))).unwrap();
        let header: Vec<&str> = text.lines().next().unwrap().split(',').collect();
        let fields = resource["schema"]["fields"].as_array().unwrap().iter();
        let named: Vec<&str> = fields.map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(named, header, "{name}");
        described.push(name);
    }
    described.sort_unstable();
    assert_eq!(described, sorted(&record::csv::TABLES));
}
