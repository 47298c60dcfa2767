//! Where the script comes from.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::Value;

use crate::bare;
use crate::stage::LIGHT;
use crate::tag::{STILL, ensure_painted, open};

pub(crate) fn a_page_opened_from_disk_is_drawn(page: &Page) -> Result<()> {
    page.visit_from_disk("fixtures/bare.html")?;
    bare::ensure_drawn(page)
}

/// The hash of `embed.js`, as a page writes it.
const HASH: &str = "return fetch('/pkg/dist/embed.js').then((answer) => answer.arrayBuffer())
  .then((bytes) => crypto.subtle.digest('SHA-384', bytes))
  .then((hash) => `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`)";

/// Asks for the script by its hash.
const LOAD: &str = "return tag.load({ integrity: arguments[0], crossOrigin: 'anonymous' })";

pub(crate) fn one_hash_covers_everything(page: &Page) -> Result<()> {
    // The hash is taken in a page of its own, whose script the next one has not loaded yet.
    open(page)?;
    let hash: String = page.run(HASH)?;
    page.open(STILL)?;
    let loaded: bool = page.run(with(LOAD, [&hash]))?;
    ensure!(loaded, "found a script refused, expected one that is what {hash} says");
    page.run::<Value>("return tag.drawn()")?;
    ensure_painted(page, "#cumulative", &LIGHT)
}

pub(crate) fn a_wrong_hash_keeps_the_static_figure(page: &Page) -> Result<()> {
    page.open(STILL)?;
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
    ensure!(shown == [true; 3], "found {shown:?}, expected every static figure in view");
    Ok(())
}
