//! The fallback where no chart can be drawn.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::Value;

use crate::support::canvas::CANVAS_PAGE;
use crate::support::element::{ELEMENT_PAGE, STATIC_PAGE, ensure_one_error, load};

/// The text of an element without content.
const NO_CONTENT: &str = "This chart could not be loaded.";
/// The content of an element with a static figure.
const STATIC: &str = "<figure class=\"homeward-figure\"><p id=\"words\">86 to Ukraine</p></figure>";

/// Inserts a chart with this content.
const INSERT: &str = "document.querySelector('#column').append(tag.make({}, arguments[0]))";

/// Runs `embed.js` with its wasm corrupted: `arguments[0]` is how.
const CORRUPT: &str = r#"
  // The first long string without a quotation mark is the encoded wasm; its alphabet comes before.
  const CODE = /[^"\\]{9000,}/;
  const mixed = (text, from, to) =>
    text.slice(0, from) + [...text.slice(from, to)].reverse().join('') + text.slice(to);
  const changes = {
    'at its start': (code) => mixed(code, 145, 160),
    'in its middle': (code) => mixed(code, code.length / 2, code.length / 2 + 500),
    'cut short': (code) => code.slice(0, code.length / 4),
  };
  return fetch('/pkg/dist/embed.js').then((answer) => answer.text()).then((text) => {
    tag.runText(text.replace(CODE, changes[arguments[0]]));
  })"#;

/// The chart is not drawn, reports one error with this code, and shows a fallback with this text.
fn ensure_refused(page: &Page, code: &str, text: &str) -> Result<()> {
    let refusal: Value = page.run("return tag.refusal()")?;
    let found = refusal.get("code").and_then(Value::as_str).unwrap_or_default();
    ensure!(found == code, "found {refusal}, expected a refusal with the code {code}");
    let message = ensure_one_error(page, code)?;
    ensure!(message.contains("expected"), "found \"{message}\", expected the remedy in it");
    ensure_shown(page, text)
}

/// The element shows a fallback with this text, and no canvas.
pub(crate) fn ensure_shown(page: &Page, text: &str) -> Result<()> {
    let shown = "const chart = tag.chart();
      const content = chart.childNodes.length ? chart : chart.shadowRoot.querySelector('slot');
      return [content.textContent, tag.box(content) !== null, tag.canvas(chart) === null]";
    let (found, boxed, bare): (String, bool, bool) = page.run(shown)?;
    ensure!(found.contains(text), "found \"{found}\", expected \"{text}\" in it");
    ensure!(boxed, "found \"{text}\" without a box, expected it shown");
    ensure!(bare, "found a canvas beside the fallback, expected none");
    Ok(())
}

pub(crate) fn a_policy_that_blocks_webassembly_shows_the_fallback(page: &Page) -> Result<()> {
    for (content, text) in [(STATIC, "86 to Ukraine"), ("", NO_CONTENT)] {
        page.open("fixtures/tag-no-eval.html")?;
        page.run::<()>(with(INSERT, [content]))?;
        load(page)?;
        ensure_refused(page, "csp", text)?;
    }
    Ok(())
}

pub(crate) fn a_device_without_webassembly_shows_the_fallback(page: &Page) -> Result<()> {
    for (content, text) in [(STATIC, "86 to Ukraine"), ("", NO_CONTENT)] {
        page.open(ELEMENT_PAGE)?;
        page.run::<()>(with(INSERT, [content]))?;
        load(page)?;
        ensure_refused(page, "no-wasm", text)?;
    }
    page.open(STATIC_PAGE)?;
    page.run::<()>("tag.chart('#flows').remove(); tag.chart('#claims').remove()")?;
    load(page)?;
    ensure_refused(page, "no-wasm", "103 people")
}

pub(crate) fn corrupt_wasm_shows_the_fallback(page: &Page) -> Result<()> {
    for change in ["at its start", "in its middle", "cut short"] {
        for (content, text) in [(STATIC, "86 to Ukraine"), ("", NO_CONTENT)] {
            page.open(ELEMENT_PAGE)?;
            page.run::<()>(with(INSERT, [content]))?;
            page.run::<()>(with(CORRUPT, [change]))?;
            ensure_refused(page, "internal", text)?;
        }
    }
    Ok(())
}

pub(crate) fn every_chart_fires_its_own_error_event(page: &Page) -> Result<()> {
    page.open(ELEMENT_PAGE)?;
    page.run::<()>("for (const id of ['a', 'b', 'c']) tag.add({ id, loading: 'eager' })")?;
    page.run::<()>(with(CORRUPT, ["at its start"]))?;
    let events: Vec<String> = page.run(
        "const charts = [...document.querySelectorAll('homeward-chart')];
        return Promise.all(charts.map((chart) => tag.refusal(chart)))
          .then(() => picture.frames()).then(() => tag.events.map(({ type, id }) => `${type} ${id}`))",
    )?;
    let expected = ["homeward-error a", "homeward-error b", "homeward-error c"];
    ensure!(events == expected, "found {events:?}, expected {expected:?}");
    let faults = page.take_faults()?;
    ensure!(faults.len() == 3, "found {faults:#?}, expected one for each chart");
    Ok(())
}

pub(crate) fn mounting_without_webassembly_throws_no_wasm(page: &Page) -> Result<()> {
    page.open(CANVAS_PAGE)?;
    let kind: String = page.run("return typeof WebAssembly")?;
    ensure!(kind == "undefined", "found a browser with WebAssembly, expected one without");
    let refusal: Value = page.run("return stage.refusal(() => stage.mount(stage.canvas()))")?;
    ensure!(
        refusal.get("code").is_some_and(|code| code == "no-wasm"),
        "found {refusal}, expected the code no-wasm"
    );
    let content: String = page.run("return stage.canvas().textContent")?;
    ensure!(
        content == "Ours",
        "found \"{content}\" in the canvas, expected the page's own content"
    );
    Ok(())
}
