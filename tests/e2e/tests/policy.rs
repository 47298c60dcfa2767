//! Pages with a strict policy. `www/_headers` has the policies.

use anyhow::{Result, ensure};
use e2e::Page;
use serde_json::json;

use crate::stage::{DARK, LIGHT, ensure_painted, mount, settled};
use crate::tag;

pub(crate) fn a_strict_page_gets_everything(page: &Page) -> Result<()> {
    page.open("fixtures/strict.html")?;
    mount(page, &json!({ "heading": "<img src=x onerror=alert(1)>" }))?;
    page.run::<()>("chart.update({ view: 'flows', theme: 'dark' })")?;
    settled(page)?;
    ensure_painted(page, "canvas", &DARK)
}

pub(crate) fn the_tag_does_everything_in_a_strict_page(page: &Page) -> Result<()> {
    ensure_whole(page, "fixtures/tag-strict.html")
}

pub(crate) fn the_tag_does_everything_in_a_page_that_connects_to_nothing(
    page: &Page,
) -> Result<()> {
    ensure_whole(page, "fixtures/tag-offline.html")
}

/// Draws, changes the view, reads at the pointer, goes and comes back; all of it from one file.
fn ensure_whole(page: &Page, path: &str) -> Result<()> {
    page.open(path)?;
    let defined = "return !!customElements.get('homeward-chart')";
    page.wait("a tag that is known", defined, |&defined: &bool| defined)?;
    let cumulative = tag::drawn(page)?;
    tag::ensure_painted(page, "homeward-chart", &LIGHT)?;
    page.run::<()>("tag.chart().setAttribute('view', 'flows')")?;
    ensure!(tag::drawn(page)? != cumulative, "found the same picture for another view");
    page.run::<()>("tag.chart().setAttribute('theme', 'dark')")?;
    tag::drawn(page)?;
    tag::ensure_painted(page, "homeward-chart", &DARK)?;
    let middle = "tag.canvas().scrollIntoView();
      const { x, y, width, height } = tag.canvas().getBoundingClientRect();
      return [x + width / 2, y + height / 2]";
    let [x, y]: [f64; 2] = page.run(middle)?;
    // A mouse that is there already does not move.
    page.point(1.0, 1.0)?;
    page.point(x.round(), y.round())?;
    let read = "return tag.told.filter(({ type, detail }) => type === 'homeward-focus' && detail?.id).length";
    page.wait("an event read", read, |&read: &u32| read > 0)?;
    page.run::<()>("window.kept = tag.chart(); kept.remove(); return picture.frames()")?;
    page.run::<()>("document.querySelector('#column').append(kept)")?;
    tag::drawn(page)?;
    tag::ensure_painted(page, "homeward-chart", &DARK)?;
    let expected = ["embed.js", "fixture.css", "picture.js", "tag.js", "watch.js"];
    let requests =
        "return performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1))
      .filter((name) => name !== 'favicon.ico').sort()";
    let requests: Vec<String> = page.run(requests)?;
    ensure!(requests == expected, "found the requests {requests:?}, expected {expected:?}");
    Ok(())
}
