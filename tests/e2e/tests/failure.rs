//! What a reader gets where no chart can be drawn.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::Value;

use crate::tag::{STILL, TAG, ensure_one_fault, load};

/// What stands in an empty tag.
const INSTEAD: &str = "This chart cannot be shown here.";
/// Words of the static figure.
const STATIC: &str = "<figure class=\"homeward-figure\"><p id=\"words\">86 to Ukraine</p></figure>";

/// Puts a chart with something inside into a page that has none.
const PUT: &str = "document.querySelector('#column').append(tag.make({}, arguments[0]))";

/// Runs `embed.js` with its wasm changed: `arguments[0]` is how.
const TAMPER: &str = r#"
  // The first long text without a quotation mark in it is the wasm's code, behind its alphabet.
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

/// The chart is not drawn, tells why once, and what is inside the tag has a box.
fn ensure_refused(page: &Page, code: &str, words: &str) -> Result<()> {
    let refusal: Value = page.run("return tag.refusal()")?;
    let told = refusal.get("code").and_then(Value::as_str).unwrap_or_default();
    ensure!(told == code, "found {refusal}, expected a refusal with the code {code}");
    let message = ensure_one_fault(page, code)?;
    ensure!(message.contains("expected"), "found \"{message}\", expected what is missing in it");
    ensure_shown(page, words)
}

/// What stands in the tag's place has these words in it, and a box.
pub(crate) fn ensure_shown(page: &Page, words: &str) -> Result<()> {
    let shown = "const chart = tag.chart();
      const place = chart.childNodes.length ? chart : chart.shadowRoot.querySelector('slot');
      return [place.textContent, tag.box(place) !== null, tag.canvas(chart) === null]";
    let (found, boxed, bare): (String, bool, bool) = page.run(shown)?;
    ensure!(found.contains(words), "found \"{found}\", expected \"{words}\" in it");
    ensure!(boxed, "found \"{words}\" without a box, expected them shown");
    ensure!(bare, "found a canvas beside what stands in its place");
    Ok(())
}

pub(crate) fn a_policy_that_forgets_webassembly_is_told(page: &Page) -> Result<()> {
    for (inside, words) in [(STATIC, "86 to Ukraine"), ("", INSTEAD)] {
        page.open("fixtures/tag-no-eval.html")?;
        page.run::<()>(with(PUT, [inside]))?;
        load(page)?;
        ensure_refused(page, "csp", words)?;
    }
    Ok(())
}

pub(crate) fn a_device_without_webassembly_keeps_the_static_figure(page: &Page) -> Result<()> {
    for (inside, words) in [(STATIC, "86 to Ukraine"), ("", INSTEAD)] {
        page.open(TAG)?;
        page.run::<()>(with(PUT, [inside]))?;
        load(page)?;
        ensure_refused(page, "no-wasm", words)?;
    }
    page.open(STILL)?;
    page.run::<()>("tag.chart('#flows').remove(); tag.chart('#claims').remove()")?;
    load(page)?;
    ensure_refused(page, "no-wasm", "103 people")
}

pub(crate) fn a_wasm_that_was_tampered_with_keeps_the_static_figure(page: &Page) -> Result<()> {
    for change in ["at its start", "in its middle", "cut short"] {
        for (inside, words) in [(STATIC, "86 to Ukraine"), ("", INSTEAD)] {
            page.open(TAG)?;
            page.run::<()>(with(PUT, [inside]))?;
            page.run::<()>(with(TAMPER, [change]))?;
            ensure_refused(page, "internal", words)?;
        }
    }
    Ok(())
}

pub(crate) fn every_chart_of_a_page_tells_for_itself(page: &Page) -> Result<()> {
    page.open(TAG)?;
    page.run::<()>("for (const id of ['a', 'b', 'c']) tag.put({ id, loading: 'eager' })")?;
    page.run::<()>(with(TAMPER, ["at its start"]))?;
    let told: Vec<String> = page.run(
        "const charts = [...document.querySelectorAll('homeward-chart')];
        return Promise.all(charts.map((chart) => tag.refusal(chart)))
          .then(() => picture.frames()).then(() => tag.told.map(({ type, id }) => `${type} ${id}`))",
    )?;
    let expected = ["homeward-error a", "homeward-error b", "homeward-error c"];
    ensure!(told == expected, "found {told:?}, expected {expected:?}");
    let faults = page.take_faults()?;
    ensure!(faults.len() == 3, "found {faults:#?}, expected one for each chart");
    Ok(())
}
