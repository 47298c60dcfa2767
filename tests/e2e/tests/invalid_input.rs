//! Attribute values and sizes that no page should use.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::json;

use crate::support::colours::LIGHT;
use crate::support::element::{draw, ensure_one_error, ensure_painted, fingerprint, open};

/// Repeated, it is a heading of ten thousand characters.
const HEADING: &str = "<img src=x onerror=alert(1)>";
const REPEATED: usize = 360;

pub(crate) fn markup_in_a_heading_is_shown_as_text(page: &Page) -> Result<()> {
    let heading = HEADING.repeat(REPEATED);
    draw(page, &json!({ "heading": heading }))?;
    let found: (String, u32) = page.run(
        "return [tag.figure().querySelector('.homeward-heading').textContent,
          tag.chart().shadowRoot.querySelectorAll('img').length]",
    )?;
    ensure!(found.0 == heading, "found {} characters, expected {}", found.0.len(), heading.len());
    ensure!(found.1 == 0, "found {} images, expected none", found.1);
    ensure_painted(page, "homeward-chart", &LIGHT)
}

pub(crate) fn an_invalid_value_fires_one_error_and_the_default_is_drawn(page: &Page) -> Result<()> {
    let default = draw(page, &json!({}))?;
    for (name, value) in [
        ("from", "9999-99-99"),
        ("to", "-1"),
        ("group", "\u{0}"),
        ("stacked", "perhaps"),
        ("theme", "DARK"),
        ("view", "pie"),
        ("view", "constructor"),
        ("state", "hsh"),
        ("loading", "soon"),
    ] {
        open(page)?;
        page.run::<()>(with("tag.add({ [arguments[0]]: arguments[1] })", [name, value]))?;
        let found = fingerprint(page)?;
        ensure!(found == default, "{name}: found {found}, expected the default, {default}");
        let message = ensure_one_error(page, "bad-option")?;
        ensure!(message.contains(name), "found \"{message}\", expected {name} in it");
        if value == "pie" {
            for part in ["\"pie\"", "\"cumulative\""] {
                ensure!(message.contains(part), "found \"{message}\", expected {part} in it");
            }
        }
    }
    Ok(())
}

pub(crate) fn a_date_range_without_events_is_no_error(page: &Page) -> Result<()> {
    for view in ["cumulative", "flows"] {
        for (from, to) in [("1900-01-01", "1900-01-02"), ("2999-01-01", "2999-12-31")] {
            draw(page, &json!({ "view": view, "from": from, "to": to }))?;
        }
    }
    Ok(())
}

pub(crate) fn a_chart_recovers_from_extreme_widths(page: &Page) -> Result<()> {
    let default = draw(page, &json!({}))?;
    for width in ["1px", "100000px", "0.4px", "19999.5px"] {
        let widen = "document.querySelector('#column').style.width = arguments[0];
          return picture.frames(10)";
        page.run::<()>(with(widen, [width]))?;
        page.run::<()>("tag.chart().toggleAttribute('stacked'); return picture.frames(5)")?;
        page.run::<()>("tag.chart().removeAttribute('stacked')")?;
        // A canvas that is too large cannot be read until the chart has followed its column again.
        page.run::<()>(
            "document.querySelector('#column').style.width = ''; return picture.frames(5)",
        )?;
        let found = fingerprint(page)?;
        ensure!(found == default, "{width}: found {found} afterwards, expected {default}");
    }
    // No browser has a canvas 100,000 pixels wide, and some throw.
    let refused = |fault: &String| fault.starts_with("homeward-error: bad-canvas");
    let faults = page.take_faults()?;
    ensure!(faults.iter().all(refused), "found {faults:#?}, expected refused canvases alone");
    Ok(())
}
