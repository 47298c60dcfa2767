//! Pages with a strict content security policy. The policies are in `www/headers.json`.

use anyhow::{Result, ensure};
use e2e::Page;
use serde_json::json;

use crate::support::canvas::{ensure_painted, fingerprint, mount};
use crate::support::colours::{DARK, LIGHT};
use crate::support::element;

pub(crate) fn a_mounted_canvas_works_under_a_strict_policy(page: &Page) -> Result<()> {
    page.open("fixtures/strict.html")?;
    mount(page, &json!({ "heading": "<img src=x onerror=alert(1)>" }))?;
    page.run::<()>("chart.update({ view: 'flows', theme: 'dark' })")?;
    fingerprint(page)?;
    ensure_painted(page, "canvas", &DARK)
}

pub(crate) fn the_element_works_under_a_strict_policy(page: &Page) -> Result<()> {
    ensure_works(page, "fixtures/tag-strict.html")
}

pub(crate) fn the_element_works_under_connect_src_none(page: &Page) -> Result<()> {
    ensure_works(page, "fixtures/tag-offline.html")
}

/// A chart is drawn, changes its view, follows the mouse, is removed and inserted again, without a
/// request besides its script.
fn ensure_works(page: &Page, path: &str) -> Result<()> {
    page.open(path)?;
    element::ensure_defined(page)?;
    let cumulative = element::fingerprint(page)?;
    element::ensure_painted(page, "homeward-chart", &LIGHT)?;
    page.run::<()>("tag.chart().setAttribute('view', 'flows')")?;
    ensure!(element::fingerprint(page)? != cumulative, "found the same picture for another view");
    page.run::<()>("tag.chart().setAttribute('theme', 'dark')")?;
    element::fingerprint(page)?;
    element::ensure_painted(page, "homeward-chart", &DARK)?;
    let middle = "tag.canvas().scrollIntoView();
      const { x, y, width, height } = tag.canvas().getBoundingClientRect();
      return [x + width / 2, y + height / 2]";
    let [x, y]: [f64; 2] = page.run(middle)?;
    // A mouse that is already at this position would not move.
    page.point(1.0, 1.0)?;
    page.point(x.round(), y.round())?;
    let focused = "return tag.events.filter(({ type, detail }) => type === 'homeward-focus' && detail?.id).length";
    page.wait("a focused event", focused, |&count: &u32| count > 0)?;
    page.run::<()>("window.kept = tag.chart(); kept.remove(); return picture.frames()")?;
    page.run::<()>("document.querySelector('#column').append(kept)")?;
    element::fingerprint(page)?;
    element::ensure_painted(page, "homeward-chart", &DARK)?;
    let expected = ["embed.js", "fixture.css", "picture.js", "tag.js", "watch.js"];
    let requests =
        "return performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1))
      .filter((name) => name !== 'favicon.ico').sort()";
    let requests: Vec<String> = page.run(requests)?;
    ensure!(requests == expected, "found the requests {requests:?}, expected {expected:?}");
    Ok(())
}
