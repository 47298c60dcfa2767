//! Data of a page's own: by address and as bytes. `www/fixtures/own.homeward` is `tests/own`,
//! compiled.

use anyhow::{Context as _, Result, ensure};
use e2e::{Page, with};
use serde_json::{Value, json};

use crate::failure::ensure_shown;
use crate::stage::{self, LIGHT};
use crate::tag::{self, TAG, ensure_one_fault, load, open, told};

/// What the fixture says, and the bundled record.
const OWN: &str = "14 to Ukraine";
const OURS: &str = "86 to Ukraine";
/// Whose data the fixture is.
const CREDIT: &str = "Data: A newsroom of the tests, Homeward contributors 0.3.1, CC-BY-4.0.";
/// Words of ours that must not be said of it.
const OURS_ALONE: [&str; 4] = ["Data: Homeward", "Known gaps", "accounts differ", OURS];

/// Puts a chart with words inside into a page that has none.
const PUT: &str = "const chart = tag.make(arguments[0], '<p>Static</p>');
  document.querySelector('#column').append(chart)";
/// The fixture's bytes.
const BYTES: &str = "fetch('own.homeward').then((answer) => answer.arrayBuffer())";

/// Waits until the words of the first chart have this in them, drawn.
fn ensure_says(page: &Page, words: &str) -> Result<()> {
    page.wait("other words", "return tag.words()", |found: &String| found.contains(words))?;
    tag::drawn(page)?;
    tag::ensure_painted(page, "homeward-chart", &LIGHT)
}

/// Everything that the chart says, once all of it is there, is said of the fixture.
fn ensure_own(page: &Page) -> Result<()> {
    ensure_says(page, OWN)?;
    page.wait("the panel", "return tag.words()", |found: &String| {
        found.contains("What is counted")
    })?;
    let words: String = page.run("return tag.words()")?;
    ensure!(words.contains(CREDIT), "found \"{words}\", expected \"{CREDIT}\" in it");
    for ours in OURS_ALONE {
        ensure!(!words.contains(ours), "found \"{ours}\" said of somebody else's data: {words}");
    }
    Ok(())
}

/// One fault with this code, and what is inside the tag is shown. Gives the message.
fn ensure_refused(page: &Page, code: &str) -> Result<()> {
    let refusal: Value = page.run("return tag.refusal()")?;
    ensure!(refusal.get("code") == Some(&code.into()), "found {refusal}, expected the code {code}");
    let message = ensure_one_fault(page, code)?;
    ensure!(message.contains("expected"), "found \"{message}\", expected what is missing in it");
    ensure_shown(page, "Static")
}

pub(crate) fn an_address_brings_its_numbers_and_says_whose_they_are(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<()>(with(PUT, [json!({ "src": "own.homeward", "json-ld": "" })]))?;
    ensure_own(page)?;
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
    ensure!(named && !files.is_empty(), "found the files {files:?}, expected the data's name");
    Ok(())
}

pub(crate) fn without_an_address_nothing_is_asked_for(page: &Page) -> Result<()> {
    open(page)?;
    let count = "return performance.getEntriesByType('resource').length";
    let before: u32 = page.run(count)?;
    page.run::<()>("tag.put({}); tag.put({ src: '', view: 'flows' })")?;
    ensure_says(page, OURS)?;
    page.run::<String>(
        "return tag.drawn([...document.querySelectorAll('homeward-chart')].at(-1))",
    )?;
    let after: u32 = page.run(count)?;
    ensure!(after == before, "found {after} requests, expected {before} as before");
    Ok(())
}

pub(crate) fn an_address_of_nothing_is_told_and_a_later_one_brings_the_chart(
    page: &Page,
) -> Result<()> {
    for (src, code) in [
        ("nothing.homeward", "not-found"),
        ("http://127.0.0.1:9/own.homeward", "network"),
        ("http://", "network"),
        ("tag.html", "bad-data"),
    ] {
        open(page)?;
        page.run::<()>(with(PUT, [json!({ "src": src })]))?;
        ensure_refused(page, code).with_context(|| format!("src {src:?}"))?;
        page.run::<()>("tag.chart().setAttribute('src', 'own.homeward')")?;
        ensure_own(page).with_context(|| format!("after src {src:?}"))?;
    }
    Ok(())
}

pub(crate) fn bytes_are_taken_before_and_after_the_tag_is_known(page: &Page) -> Result<()> {
    page.open(TAG)?;
    let early = format!("return {BYTES}.then((bytes) => {{ tag.put({{}}).data = bytes }})");
    page.run::<()>(early.as_str())?;
    load(page)?;
    ensure_own(page)?;
    page.run::<()>("tag.chart().data = null")?;
    ensure_says(page, OURS)?;
    // A view into something longer.
    let view = format!(
        "return {BYTES}.then((bytes) => {{
          const longer = new Uint8Array(bytes.byteLength + 9);
          longer.set(new Uint8Array(bytes), 5);
          tag.chart().data = longer.subarray(5, 5 + bytes.byteLength);
        }})"
    );
    page.run::<()>(view.as_str())?;
    ensure_own(page)
}

pub(crate) fn what_is_no_record_is_refused(page: &Page) -> Result<()> {
    for data in [
        "new Uint8Array([1, 2, 3])",
        "new ArrayBuffer(0)",
        "'text'",
        "({ events: [] })",
        "new TextEncoder().encode('homeward\\n\\u0063')",
        "new TextEncoder().encode('homeward\\n\\u0001\\u0009')",
    ] {
        open(page)?;
        let put = "const chart = tag.make({}, '<p>Static</p>')";
        let put =
            format!("{put}; chart.data = {data}; document.querySelector('#column').append(chart)");
        page.run::<()>(put.as_str())?;
        ensure_refused(page, "bad-data").with_context(|| data.to_owned())?;
    }
    Ok(())
}

pub(crate) fn a_chart_that_is_there_changes_and_keeps_what_is_open(page: &Page) -> Result<()> {
    let ours = tag::draw(page, &json!({}))?;
    page.run::<()>("tag.part('.homeward-details').open = true")?;
    page.run::<()>("tag.chart().select('2024-03-21-two-way-group')")?;
    page.run::<()>("tag.chart().setAttribute('src', 'own.homeward')")?;
    ensure_own(page)?;
    let kept: bool = page.run("return tag.part('.homeward-details').open")?;
    ensure!(kept, "found the tables closed, expected them as the reader left them");
    page.run::<()>("tag.part('.homeward-details').open = false")?;
    let last = told(page, "homeward-select")?.pop().map(|event| event.detail);
    ensure!(last == Some(Value::Null), "found {last:?}, expected that nothing is open any more");
    page.run::<()>("tag.chart().setAttribute('src', 'nothing.homeward')")?;
    page.wait("a fault", "return tag.said.length", |&said: &u32| said == 1)?;
    ensure_one_fault(page, "not-found")?;
    ensure_own(page)?;
    page.run::<()>("tag.chart().removeAttribute('src')")?;
    ensure_says(page, OURS)?;
    let again = tag::drawn(page)?;
    ensure!(again == ours, "found {again}, expected {ours} as before");
    Ok(())
}

pub(crate) fn the_last_address_asked_for_wins(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<()>(
        "const chart = tag.put({ src: 'nothing.homeward' });
        chart.setAttribute('src', 'tag.html');
        chart.setAttribute('src', 'own.homeward');
        return Promise.resolve().then(() => {
          chart.setAttribute('src', 'nothing.homeward?2');
          chart.setAttribute('src', 'own.homeward?2');
        })",
    )?;
    ensure_own(page)?;
    page.rest()?;
    let ready = told(page, "homeward-ready")?.len();
    ensure!(ready == 1, "found {ready} charts told as ready, expected one");
    // One that goes while it loads leaves nothing.
    page.run::<()>("tag.put({ id: 'gone', src: 'own.homeward?3' }).remove()")?;
    page.rest()?;
    let faults = page.take_faults()?;
    ensure!(faults.is_empty(), "found {faults:#?}, expected none");
    Ok(())
}

pub(crate) fn a_strict_page_that_connects_to_itself_gets_it(page: &Page) -> Result<()> {
    page.open("fixtures/tag-strict.html")?;
    tag::drawn(page)?;
    page.run::<()>("tag.chart().setAttribute('src', 'own.homeward')")?;
    ensure_own(page)
}

pub(crate) fn a_page_that_connects_to_nothing_is_told_and_may_hand_bytes_over(
    page: &Page,
) -> Result<()> {
    page.open("fixtures/tag-offline.html")?;
    tag::drawn(page)?;
    page.run::<()>("tag.chart().setAttribute('src', 'own.homeward')")?;
    page.wait("a fault", "return tag.said.length", |&said: &u32| said == 1)?;
    let faults = page.take_faults()?;
    let known = |fault: &String| {
        fault.starts_with("homeward-error: network") || fault.starts_with("violation: connect-src")
    };
    ensure!(faults.iter().all(known), "found {faults:#?}, expected a refused connection");
    ensure_says(page, OURS)
}

pub(crate) fn a_page_from_the_disk_is_told(page: &Page) -> Result<()> {
    page.visit_from_disk("fixtures/tag.html")?;
    let load = "return tag.load({ src: '../../pkg/dist/embed.js' })";
    let loaded: bool = page.run(load)?;
    ensure!(loaded, "found no embed.js, expected the script to load");
    page.run::<()>(with(PUT, [json!({ "src": "own.homeward" })]))?;
    ensure_refused(page, "file-protocol")
}

/// Rust's own check of the bytes is `record/tests/hostile.rs`.
pub(crate) fn a_fresh_engine_is_told_the_same_data(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<()>("tag.put({ src: 'own.homeward' }); tag.put({ id: 'other' })")?;
    ensure_own(page)?;
    let change = "const { fillRect } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillRect = function () {
        CanvasRenderingContext2D.prototype.fillRect = fillRect;
        throw new RangeError('broken on purpose');
      };
      tag.chart('#other').setAttribute('heading', 'Broken');
      return picture.frames(10)";
    page.run::<()>(change)?;
    let broken: Vec<String> = page.take_faults()?;
    let internal = |fault: &String| fault.starts_with("homeward-error: internal");
    ensure!(broken.len() == 1 && broken.iter().all(internal), "found {broken:#?}");
    ensure_own(page)
}

pub(crate) fn a_canvas_takes_bytes_and_gives_them_up(page: &Page) -> Result<()> {
    page.open(stage::CANVAS)?;
    let mount = format!(
        "return {BYTES}.then((data) => stage.draw(stage.canvas(), {{ data, view: 'flows' }}))
          .then((chart) => {{ window.chart = chart }})"
    );
    page.run::<()>(mount.as_str())?;
    let words = "return stage.settled(stage.canvas())
      .then(() => `${chart.summary} ${stage.canvas().textContent}`)";
    let own: String = page.run(words)?;
    ensure!(own.contains(OWN) && own.contains(CREDIT), "found \"{own}\"");
    page.run::<()>("chart.update({ view: 'cumulative' })")?;
    let still: String = page.run(words)?;
    ensure!(still.contains(OWN), "found \"{still}\", expected the data to stay");
    page.run::<()>("chart.update({ data: null })")?;
    let ours: String = page.run(words)?;
    ensure!(ours.contains(OURS) && !ours.contains(CREDIT), "found \"{ours}\"");
    let refused = "try {
        chart.update({ view: 'flows', data: new Uint8Array(7) });
        return 'nothing';
      } catch ({ code }) {
        return code;
      }";
    let refused: String = page.run(refused)?;
    ensure!(refused == "bad-data", "found {refused}, expected bad-data");
    let stays: String = page.run(words)?;
    ensure!(stays == ours, "found another chart, expected it as it was");
    Ok(())
}
