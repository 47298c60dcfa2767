//! Custom data: loaded from `src` and set as the property `data`. `www/fixtures/custom.homeward` is
//! compiled from `tests/own`.

use anyhow::{Context as _, Result, ensure};
use e2e::{Page, with};
use serde_json::{Value, json};

use crate::fallback::ensure_shown;
use crate::support::canvas;
use crate::support::colours::LIGHT;
use crate::support::element::{self, ELEMENT_PAGE, ensure_one_error, fired_events, load, open};

/// Text from the custom data.
const CUSTOM: &str = "14 to Ukraine";
/// Text from the bundled record.
const BUNDLED: &str = "86 to Ukraine";
/// The credit of the custom data.
const CREDIT: &str = "Data: A newsroom of the tests, Homeward contributors 0.3.1, CC-BY-4.0.";
/// Text that only the bundled record may show.
const BUNDLED_ONLY: [&str; 4] = ["Data: Homeward", "Known gaps", "accounts differ", BUNDLED];

/// Inserts a chart with fallback content.
const INSERT: &str = "const chart = tag.make(arguments[0], '<p>Static</p>');
  document.querySelector('#column').append(chart)";
/// The custom data as bytes.
const BYTES: &str = "fetch('custom.homeward').then((answer) => answer.arrayBuffer())";

/// Waits until the first chart is drawn and has this text.
fn ensure_text(page: &Page, expected: &str) -> Result<()> {
    page.wait(expected, "return tag.text()", |found: &String| found.contains(expected))?;
    element::fingerprint(page)?;
    element::ensure_painted(page, "homeward-chart", &LIGHT)
}

/// Waits until the first chart is complete: all its text is about the custom data.
fn ensure_custom(page: &Page) -> Result<()> {
    ensure_text(page, CUSTOM)?;
    page.wait("the panel", "return tag.text()", |found: &String| {
        found.contains("What is counted")
    })?;
    let text: String = page.run("return tag.text()")?;
    ensure!(text.contains(CREDIT), "found \"{text}\", expected \"{CREDIT}\" in it");
    for bundled in BUNDLED_ONLY {
        ensure!(!text.contains(bundled), "found \"{bundled}\" about the custom data: {text}");
    }
    Ok(())
}

/// One error with this code is reported, and the fallback is shown.
fn ensure_refused(page: &Page, code: &str) -> Result<()> {
    let refusal: Value = page.run("return tag.refusal()")?;
    ensure!(refusal.get("code") == Some(&code.into()), "found {refusal}, expected the code {code}");
    let message = ensure_one_error(page, code)?;
    ensure!(message.contains("expected"), "found \"{message}\", expected the remedy in it");
    ensure_shown(page, "Static")
}

pub(crate) fn src_loads_data_and_credits_its_publisher(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<()>(with(INSERT, [json!({ "src": "custom.homeward", "json-ld": "" })]))?;
    ensure_custom(page)?;
    let linked = "return document.querySelector('.homeward-json-ld')?.textContent ?? ''";
    let linked = page.wait("JSON-LD", linked, |text: &String| !text.is_empty())?;
    let linked: Value = serde_json::from_str(&linked).context("reading the JSON-LD")?;
    let text = |path| linked.pointer(path).and_then(Value::as_str);
    let creator = text("/creator/name");
    ensure!(creator == Some("A newsroom of the tests, Homeward contributors"), "found {linked}");
    ensure!(text("/version") == Some("0.3.1"), "found {linked}, expected the version 0.3.1");
    let files = "return tag.parts('[data-file]').map(({ dataset }) => dataset.file)";
    let files: Vec<String> = page.run(files)?;
    let named = files.iter().all(|name| name.starts_with("first-reunions-"));
    ensure!(
        named && !files.is_empty(),
        "found the files {files:?}, expected the name of the custom data"
    );
    Ok(())
}

pub(crate) fn without_src_nothing_is_requested(page: &Page) -> Result<()> {
    open(page)?;
    let count = "return performance.getEntriesByType('resource').length";
    let before: u32 = page.run(count)?;
    page.run::<()>("tag.add({}); tag.add({ src: '', view: 'flows' })")?;
    ensure_text(page, BUNDLED)?;
    page.run::<String>(
        "return tag.drawn([...document.querySelectorAll('homeward-chart')].at(-1))",
    )?;
    let after: u32 = page.run(count)?;
    ensure!(after == before, "found {after} requests, expected {before} as before");
    Ok(())
}

pub(crate) fn a_failing_src_fires_an_error_and_the_next_one_loads(page: &Page) -> Result<()> {
    for (src, code) in [
        ("nothing.homeward", "not-found"),
        ("http://127.0.0.1:9/custom.homeward", "network"),
        ("http://", "network"),
        ("tag.html", "bad-data"),
    ] {
        open(page)?;
        page.run::<()>(with(INSERT, [json!({ "src": src })]))?;
        ensure_refused(page, code).with_context(|| format!("src {src:?}"))?;
        page.run::<()>("tag.chart().setAttribute('src', 'custom.homeward')")?;
        ensure_custom(page).with_context(|| format!("after src {src:?}"))?;
    }
    Ok(())
}

pub(crate) fn data_can_be_set_before_and_after_the_element_is_defined(page: &Page) -> Result<()> {
    page.open(ELEMENT_PAGE)?;
    let early = format!("return {BYTES}.then((bytes) => {{ tag.add({{}}).data = bytes }})");
    page.run::<()>(early.as_str())?;
    load(page)?;
    ensure_custom(page)?;
    page.run::<()>("tag.chart().data = null")?;
    ensure_text(page, BUNDLED)?;
    // A view into something longer.
    let view = format!(
        "return {BYTES}.then((bytes) => {{
          const longer = new Uint8Array(bytes.byteLength + 9);
          longer.set(new Uint8Array(bytes), 5);
          tag.chart().data = longer.subarray(5, 5 + bytes.byteLength);
        }})"
    );
    page.run::<()>(view.as_str())?;
    ensure_custom(page)
}

/// `record/tests/hostile.rs` tests the decoder with many more bytes.
pub(crate) fn malformed_data_fires_a_bad_data_error(page: &Page) -> Result<()> {
    for data in [
        "new Uint8Array([1, 2, 3])",
        "new ArrayBuffer(0)",
        "'text'",
        "({ events: [] })",
        "new TextEncoder().encode('homeward\\n\\u0063')",
        "new TextEncoder().encode('homeward\\n\\u0001\\u0009')",
    ] {
        open(page)?;
        let create = "const chart = tag.make({}, '<p>Static</p>')";
        let insert = format!(
            "{create}; chart.data = {data}; document.querySelector('#column').append(chart)"
        );
        page.run::<()>(insert.as_str())?;
        ensure_refused(page, "bad-data").with_context(|| data.to_owned())?;
    }
    Ok(())
}

pub(crate) fn a_change_of_src_keeps_open_tables_and_clears_the_selection(
    page: &Page,
) -> Result<()> {
    let bundled = element::draw(page, &json!({}))?;
    page.run::<()>("tag.part('.homeward-details').open = true")?;
    page.run::<()>("tag.chart().select('2024-03-21-two-way-group')")?;
    page.run::<()>("tag.chart().setAttribute('src', 'custom.homeward')")?;
    ensure_custom(page)?;
    let kept: bool = page.run("return tag.part('.homeward-details').open")?;
    ensure!(kept, "found the tables closed, expected them open");
    page.run::<()>("tag.part('.homeward-details').open = false")?;
    let last = fired_events(page, "homeward-select")?.pop().map(|event| event.detail);
    ensure!(last == Some(Value::Null), "found {last:?}, expected no selection");
    page.run::<()>("tag.chart().setAttribute('src', 'nothing.homeward')")?;
    page.wait("an error", "return tag.consoleErrors.length", |&lines: &u32| lines == 1)?;
    ensure_one_error(page, "not-found")?;
    ensure_custom(page)?;
    page.run::<()>("tag.chart().removeAttribute('src')")?;
    ensure_text(page, BUNDLED)?;
    let again = element::fingerprint(page)?;
    ensure!(again == bundled, "found {again}, expected {bundled} as before");
    Ok(())
}

pub(crate) fn the_last_src_wins(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<()>(
        "const chart = tag.add({ src: 'nothing.homeward' });
        chart.setAttribute('src', 'tag.html');
        chart.setAttribute('src', 'custom.homeward');
        return Promise.resolve().then(() => {
          chart.setAttribute('src', 'nothing.homeward?2');
          chart.setAttribute('src', 'custom.homeward?2');
        })",
    )?;
    ensure_custom(page)?;
    page.wait_two_frames()?;
    let ready = fired_events(page, "homeward-ready")?.len();
    ensure!(ready == 1, "found {ready} ready events, expected one");
    // A chart that is removed while it loads reports nothing.
    page.run::<()>("tag.add({ id: 'gone', src: 'custom.homeward?3' }).remove()")?;
    page.wait_two_frames()?;
    let faults = page.take_faults()?;
    ensure!(faults.is_empty(), "found {faults:#?}, expected none");
    Ok(())
}

pub(crate) fn src_loads_under_a_policy_with_connect_src_self(page: &Page) -> Result<()> {
    page.open("fixtures/tag-strict.html")?;
    element::fingerprint(page)?;
    page.run::<()>("tag.chart().setAttribute('src', 'custom.homeward')")?;
    ensure_custom(page)
}

pub(crate) fn src_fires_a_network_error_under_connect_src_none(page: &Page) -> Result<()> {
    page.open("fixtures/tag-offline.html")?;
    element::fingerprint(page)?;
    page.run::<()>("tag.chart().setAttribute('src', 'custom.homeward')")?;
    page.wait("an error", "return tag.consoleErrors.length", |&lines: &u32| lines == 1)?;
    let faults = page.take_faults()?;
    let is_expected = |fault: &String| {
        fault.starts_with("homeward-error: network") || fault.starts_with("violation: connect-src")
    };
    ensure!(faults.iter().all(is_expected), "found {faults:#?}, expected a refused connection");
    ensure_text(page, BUNDLED)
}

pub(crate) fn src_fires_a_file_protocol_error_in_a_page_from_disk(page: &Page) -> Result<()> {
    page.visit_from_disk("fixtures/tag.html")?;
    let load = "return tag.load({ src: '../../pkg/dist/embed.js' })";
    let loaded: bool = page.run(load)?;
    ensure!(loaded, "found no embed.js, expected the script to load");
    page.run::<()>(with(INSERT, [json!({ "src": "custom.homeward" })]))?;
    ensure_refused(page, "file-protocol")
}

pub(crate) fn a_restarted_engine_keeps_the_custom_data(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<()>("tag.add({ src: 'custom.homeward' }); tag.add({ id: 'other' })")?;
    ensure_custom(page)?;
    let crash = "const { fillRect } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillRect = function () {
        CanvasRenderingContext2D.prototype.fillRect = fillRect;
        throw new RangeError('broken on purpose');
      };
      tag.chart('#other').setAttribute('heading', 'Broken');
      return picture.frames(10)";
    page.run::<()>(crash)?;
    let faults: Vec<String> = page.take_faults()?;
    let internal = |fault: &String| fault.starts_with("homeward-error: internal");
    ensure!(faults.len() == 1 && faults.iter().all(internal), "found {faults:#?}");
    ensure_custom(page)
}

pub(crate) fn a_mounted_canvas_takes_data_and_resets_it(page: &Page) -> Result<()> {
    page.open(canvas::CANVAS_PAGE)?;
    let mount = format!(
        "return {BYTES}.then((data) => stage.draw(stage.canvas(), {{ data, view: 'flows' }}))
          .then((chart) => {{ window.chart = chart }})"
    );
    page.run::<()>(mount.as_str())?;
    let text = "return stage.settled(stage.canvas())
      .then(() => `${chart.summary} ${stage.canvas().textContent}`)";
    let custom: String = page.run(text)?;
    ensure!(custom.contains(CUSTOM) && custom.contains(CREDIT), "found \"{custom}\"");
    page.run::<()>("chart.update({ view: 'cumulative' })")?;
    let updated: String = page.run(text)?;
    ensure!(updated.contains(CUSTOM), "found \"{updated}\", expected the custom data");
    page.run::<()>("chart.update({ data: null })")?;
    let bundled: String = page.run(text)?;
    ensure!(bundled.contains(BUNDLED) && !bundled.contains(CREDIT), "found \"{bundled}\"");
    let refused = "try {
        chart.update({ view: 'flows', data: new Uint8Array(7) });
        return 'nothing';
      } catch ({ code }) {
        return code;
      }";
    let refused: String = page.run(refused)?;
    ensure!(refused == "bad-data", "found {refused}, expected bad-data");
    let after: String = page.run(text)?;
    ensure!(after == bundled, "found \"{after}\", expected \"{bundled}\" as before");
    Ok(())
}
