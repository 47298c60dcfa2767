//! Devices that lack something.

use anyhow::{Result, ensure};
use e2e::Page;
use serde_json::Value;

use crate::stage::CANVAS;

pub(crate) fn without_webassembly_that_is_told(page: &Page) -> Result<()> {
    page.open(CANVAS)?;
    let there: String = page.run("return typeof WebAssembly")?;
    ensure!(there == "undefined", "found a browser with WebAssembly, expected one without");
    let refusal: Value = page.run("return stage.refusal(() => stage.mount(stage.canvas()))")?;
    ensure!(
        refusal.get("code").is_some_and(|code| code == "no-wasm"),
        "found {refusal}, expected the code no-wasm"
    );
    let inside: String = page.run("return stage.canvas().textContent")?;
    ensure!(
        inside == "Ours",
        "found \"{inside}\" inside the canvas, expected the page's own words"
    );
    Ok(())
}
