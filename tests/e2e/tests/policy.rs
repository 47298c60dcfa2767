//! Pages with a strict policy. `www/_headers` has the policies.

use anyhow::Result;
use e2e::Page;
use serde_json::json;

use crate::stage::{DARK, ensure_painted, mount, settled};

pub(crate) fn a_strict_page_gets_everything(page: &Page) -> Result<()> {
    page.open("fixtures/strict.html")?;
    mount(page, &json!({ "heading": "<img src=x onerror=alert(1)>" }))?;
    page.run::<()>("chart.update({ view: 'flows', theme: 'dark' })")?;
    settled(page)?;
    ensure_painted(page, "canvas", &DARK)
}
