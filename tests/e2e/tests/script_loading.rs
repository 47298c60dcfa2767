//! Loading the script: from disk, and with a subresource integrity hash.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::Value;

use crate::minimal_page;
use crate::support::colours::LIGHT;
use crate::support::element::{STATIC_PAGE, ensure_painted, open};

pub(crate) fn a_page_opened_from_disk_draws_its_charts(page: &Page) -> Result<()> {
    page.visit_from_disk("fixtures/bare.html")?;
    minimal_page::ensure_drawn(page)
}

/// The hash of `embed.js`, in the form of the attribute `integrity`.
const HASH: &str = "return fetch('/pkg/dist/embed.js').then((answer) => answer.arrayBuffer())
  .then((bytes) => crypto.subtle.digest('SHA-384', bytes))
  .then((hash) => `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`)";

/// Loads the script with its hash.
const LOAD: &str = "return tag.load({ integrity: arguments[0], crossOrigin: 'anonymous' })";

pub(crate) fn one_integrity_hash_covers_the_script_and_the_wasm(page: &Page) -> Result<()> {
    // The hash is computed in another page, so that the next one has not requested the script before.
    open(page)?;
    let hash: String = page.run(HASH)?;
    page.open(STATIC_PAGE)?;
    let loaded: bool = page.run(with(LOAD, [&hash]))?;
    ensure!(loaded, "found a refused script, expected one with the hash {hash}");
    page.run::<Value>("return tag.drawn()")?;
    ensure_painted(page, "#cumulative", &LIGHT)
}

pub(crate) fn a_wrong_integrity_hash_keeps_the_static_figures(page: &Page) -> Result<()> {
    page.open(STATIC_PAGE)?;
    let hash = format!("sha384-{}", "A".repeat(64));
    let loaded: bool = page.run(with(LOAD, [hash]))?;
    ensure!(!loaded, "found a script that ran, expected the browser to refuse it");
    let faults = page.take_faults()?;
    ensure!(
        faults.iter().all(|fault| fault.starts_with("not loaded: <script")),
        "found {faults:#?}, expected the script alone"
    );
    let shown: Vec<bool> = page.run(
        "return [...document.querySelectorAll('homeward-chart')].map((chart) => tag.box(chart) !== null)",
    )?;
    ensure!(shown == [true; 3], "found {shown:?}, expected every static figure shown");
    Ok(())
}
