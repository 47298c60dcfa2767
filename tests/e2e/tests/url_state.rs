//! The state of a chart in the fragment of the URL.

use anyhow::{Result, ensure};
use e2e::Page;
use serde_json::{Value, json};

use crate::controls::{ensure_view_events, press};
use crate::support::chart::{count_events, insert_chart, open_chart, text};
use crate::support::element::{ELEMENT_PAGE, fingerprint, load};

/// The parts of the URL's fragment, sorted.
fn fragment(page: &Page) -> Result<Vec<String>> {
    let fragment: String = page.run("return location.hash.slice(1)")?;
    let mut parts: Vec<String> = fragment.split('&').map(str::to_owned).collect();
    parts.sort();
    Ok(parts)
}

pub(crate) fn the_url_keeps_and_restores_what_was_pressed(page: &Page) -> Result<()> {
    open_chart(page, &json!({ "state": "hash" }))?;
    let length: u32 = page.run("return history.length")?;
    press(page, "By direction")?;
    press(page, "Year")?;
    press(page, "2024")?;
    ensure_view_events(page, 3)?;
    let found = fragment(page)?;
    let expected = ["from=2024-01-01", "group=year", "to=2024-12-31", "view=flows"];
    ensure!(found == expected, "found {found:?}, expected {expected:?}");
    let now: u32 = page.run("return history.length")?;
    ensure!(now == length, "found {now} entries in the history, expected {length} as before");
    // The same URL opens the same chart.
    let picture = fingerprint(page)?;
    page.open(&format!("{ELEMENT_PAGE}?again#{}", found.join("&")))?;
    load(page)?;
    insert_chart(page, &json!({ "state": "hash" }))?;
    let again = fingerprint(page)?;
    ensure!(again == picture, "found {again} from the URL, expected {picture}");
    let heading = text(page, ".homeward-heading")?;
    ensure!(heading == "Reunited by year and direction", "found \"{heading}\"");
    let views = count_events(page, "homeward-view")?;
    ensure!(views == 0, "found {views} view events, expected none without a press");
    Ok(())
}

pub(crate) fn charts_with_ids_share_the_url(page: &Page) -> Result<()> {
    open_chart(page, &json!({ "id": "one", "state": "hash" }))?;
    page.run::<()>("tag.add({ id: 'two', state: 'hash', view: 'flows' })")?;
    press(page, "Separate")?;
    ensure_view_events(page, 1)?;
    let found = fragment(page)?;
    ensure!(found == ["one.stacked=false"], "found {found:?}, expected one.stacked=false alone");
    page.open(&format!("{ELEMENT_PAGE}?again#two.view=flows&two.group=year&one.stacked=false"))?;
    load(page)?;
    insert_chart(page, &json!({ "id": "one", "state": "hash" }))?;
    page.run::<()>("tag.add({ id: 'two', state: 'hash' })")?;
    let found: Value = page.run("return [tag.chart('#one').options, tag.chart('#two').options]")?;
    let expected = json!([{ "stacked": false }, { "view": "flows", "group": "year" }]);
    ensure!(found == expected, "found {found}, expected {expected}");
    // An id may be any text.
    page.open(&format!("{ELEMENT_PAGE}?odd"))?;
    load(page)?;
    insert_chart(page, &json!({ "id": "a&b=c", "state": "hash" }))?;
    press(page, "Separate")?;
    ensure_view_events(page, 1)?;
    let found = fragment(page)?;
    ensure!(found == ["a%26b%3Dc.stacked=false"], "found {found:?}, expected the id as text");
    Ok(())
}

pub(crate) fn an_anchor_of_the_page_stays_in_the_url(page: &Page) -> Result<()> {
    for anchor in ["top", "page/2?sort=up", "a%20b"] {
        page.open(&format!("{ELEMENT_PAGE}?{}#{anchor}", anchor.len()))?;
        load(page)?;
        insert_chart(page, &json!({ "state": "hash" }))?;
        press(page, "By direction")?;
        ensure_view_events(page, 1)?;
        let found = fragment(page)?;
        ensure!(found == [anchor, "view=flows"], "found {found:?}, expected {anchor} to stay");
    }
    Ok(())
}

pub(crate) fn a_change_of_the_hash_changes_the_chart(page: &Page) -> Result<()> {
    open_chart(page, &json!({ "state": "hash" }))?;
    page.run::<()>("location.hash = '#view=flows&group=quarter'")?;
    let found = "return tag.part('.homeward-heading').textContent";
    let heading = "Reunited by quarter and direction";
    page.wait(heading, found, |found: &String| found == heading).map(|_| ())
}

pub(crate) fn without_the_state_attribute_the_url_is_unchanged(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    press(page, "By direction")?;
    ensure_view_events(page, 1)?;
    let found: String = page.run("return location.hash")?;
    ensure!(found.is_empty(), "found {found} in the URL, expected no fragment");
    Ok(())
}
