//! The page's styles do not reach the chart, and the chart changes nothing in the page.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::{Value, json};

use crate::support::element::{ELEMENT_PAGE, fingerprint, load};

/// Style sheets that select more than a page should.
const SHEETS: [&str; 6] = [
    "* { all: unset !important }",
    "* {
      letter-spacing: 1em !important; color: red !important; font-size: 40px !important;
      text-transform: uppercase !important; line-height: 5 !important; direction: rtl !important;
      visibility: visible; transition: all 5s !important; box-sizing: content-box !important;
      animation: none !important;
    }",
    "canvas { width: 10px !important; height: 10px !important; display: none !important }
    p, table, ul, li, figure, figcaption, details, summary, slot, div, td, th, a, span {
      display: none !important; margin: 50px !important; padding: 50px !important; float: right !important;
    }
    [hidden] { display: block !important }",
    "body {
      font-size: 60px; letter-spacing: 1em; word-spacing: 2em; text-align: right; white-space: nowrap;
      direction: rtl; cursor: wait; -webkit-text-fill-color: red; text-indent: 5em;
    }",
    "homeward-chart {
      font: italic small-caps 900 30px/3 serif !important; color: red !important;
      text-shadow: 0 0 5px red !important; -webkit-text-stroke: 3px red !important;
      text-wrap: balance !important; hyphens: auto !important;
      word-break: break-all !important; text-emphasis: dot !important; tab-size: 20 !important;
      border-collapse: separate !important; border-spacing: 20px !important; caption-side: bottom !important;
      list-style: square inside !important; image-rendering: pixelated !important; quotes: '!' !important;
      color-scheme: dark !important; unicode-bidi: bidi-override !important; direction: rtl !important;
      font-feature-settings: 'tnum' !important; font-size-adjust: 2 !important;
      text-align: justify !important; text-align-last: right !important;
    }
    homeward-chart * { color: red !important }",
    "html { font-size: 4px; line-height: 0; -webkit-text-size-adjust: 300%; text-rendering: geometricPrecision }
    :root { --_ground: red; --_ink: red; --_ukraine: red; --_russia: red; --_muted: red; --_grid: red }
    .homeward-figure, .homeward-place, .homeward-canvas, .homeward-tables { display: none !important }",
];

/// A description of the figure: the computed style of each part, the boxes of the part and of its
/// text, and the picture. Of the rows of a table only the first are described.
const PORTRAIT: &str = "
  const portrait = async () => {
    const print = await tag.drawn();
    const figure = tag.figure();
    // Some browsers lay out closed panels at times, so they are opened.
    for (const part of figure.querySelectorAll('details')) part.open = true;
    await picture.frames();
    const origin = figure.getBoundingClientRect();
    // A part that is not shown has no box.
    const boxOf = ({ x, y, width, height }) =>
      x || y || width || height ? [x - origin.x, y - origin.y, width, height].map(Math.round).join() : '';
    const parts = [...figure.querySelectorAll('*')].filter((part) => !part.closest('tbody tr:nth-child(n + 3)'));
    const styleOf = (part) => {
      const style = getComputedStyle(part);
      return [...style].filter((name) => !name.startsWith('--')).map((name) => [name, style.getPropertyValue(name)]);
    };
    return [figure, ...parts].map((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      const style = Object.fromEntries(styleOf(part));
      return { name: part.className || part.localName, style, box: boxOf(part.getBoundingClientRect()),
        text: part.textContent && boxOf(range.getBoundingClientRect()), print };
    });
  };";

/// Describes the figure with a style sheet and without it, and lists the differences.
const COMPARE: &str = "
  const sheet = document.createElement('style');
  // The root element's font size is the one thing of a page that a chart follows: a reader sets it.
  sheet.textContent = `${arguments[0]} :root { font-size: medium !important }`;
  document.head.append(sheet);
  const column = document.querySelector('#column');
  column.style.setProperty('display', 'block', 'important');
  column.style.setProperty('width', '700px', 'important');
  for (const name of ['margin', 'padding']) column.style.setProperty(name, '0', 'important');
  column.style.setProperty('float', 'none', 'important');
  return (async () => {
    await tag.load();
    tag.add({});
    // The page may style the element itself; its containers are tested elsewhere.
    tag.chart().style.setProperty('margin', '0', 'important');
    const hostile = await portrait();
    sheet.remove();
    const plain = await portrait();
    const changes = [];
    plain.forEach((part, index) => {
      const under = hostile[index];
      const change = (what, found, expected) =>
        found === expected || changes.push(`${part.name} ${what}: found ${found}, expected ${expected}`);
      for (const name of ['name', 'box', 'text', 'print']) change(name, under[name], part[name]);
      for (const [name, value] of Object.entries(part.style)) change(name, under.style[name], value);
    });
    return changes.slice(0, 30);
  })()";

pub(crate) fn no_style_of_the_page_reaches_the_figure(page: &Page) -> Result<()> {
    for sheet in SHEETS {
        page.open(ELEMENT_PAGE)?;
        let changes: Vec<String> = page.run(with(&format!("{PORTRAIT}{COMPARE}"), [sheet]))?;
        ensure!(changes.is_empty(), "under {sheet}: {changes:#?}");
    }
    Ok(())
}

pub(crate) fn a_vertical_writing_mode_leaves_the_chart_horizontal(page: &Page) -> Result<()> {
    page.open(ELEMENT_PAGE)?;
    page.run::<()>("document.body.style.writingMode = 'vertical-rl'")?;
    load(page)?;
    let width: f64 =
        page.run("tag.add({}); return tag.drawn().then(() => tag.figure().offsetWidth)")?;
    ensure!(width > 200.0 && width <= 1000.0, "found a figure {width} pixels wide");
    let mode: String = page.run("return getComputedStyle(tag.figure()).writingMode")?;
    ensure!(mode == "horizontal-tb", "found the writing mode {mode}, expected horizontal lines");
    Ok(())
}

/// What a script can observe of its page.
const PAGE_STATE: &str = "
  const names = (thing) => Reflect.ownKeys(thing).map(String).sort();
  const tag = 'homeward-chart';
  const outside = [...document.querySelectorAll('*')].filter((part) => !part.closest(tag));
  const attributes = (part) => [...part.attributes].map(({ name, value }) => `${name}=${value}`);
  return (async () => ({
    globals: names(window),
    prototypes: [Object, Array, Promise, String, Element, HTMLElement, Document, Event]
      .map(({ prototype }) => names(prototype).length),
    sheets: [document.adoptedStyleSheets.length, document.styleSheets.length, document.fonts.size],
    elements: outside.map((part) => `${part.localName} ${attributes(part)}`),
    inside: [...document.querySelectorAll(tag)].map((chart) => [attributes(chart), chart.childNodes.length]),
    kept: [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length],
    title: document.title,
    address: location.href,
    past: history.length,
    animations: document.getAnimations().length,
    resources: performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1))
      .filter((name) => name !== 'favicon.ico').sort(),
  }))()";

pub(crate) fn a_chart_changes_nothing_in_the_page_around_it(page: &Page) -> Result<()> {
    page.open(ELEMENT_PAGE)?;
    page.run::<()>("tag.add({ id: 'one' }); tag.add({ id: 'two', view: 'flows' })")?;
    let mut before: Value = page.run(PAGE_STATE)?;
    load(page)?;
    for chart in ["#one", "#two"] {
        page.run::<String>(with("return tag.drawn(tag.chart(arguments[0]))", [chart]))?;
    }
    page.point(300.0, 400.0)?;
    fingerprint(page)?;
    let mut after: Value = page.run(PAGE_STATE)?;
    // The page itself inserted and requested the script.
    let script = json!("script src=/pkg/dist/embed.js");
    ensure!(
        remove_entry(&mut after, "elements", &script) == 1,
        "found {after}, expected one script"
    );
    ensure!(
        remove_entry(&mut after, "resources", &json!("embed.js")) == 1,
        "found {after}, expected one file"
    );
    for found in [&mut before, &mut after] {
        // The globals of the driver come and go.
        if let Some(names) = found.get_mut("globals").and_then(Value::as_array_mut) {
            names.retain(|name| !name.as_str().is_some_and(|name| name.starts_with("cdc_")));
        }
    }
    let names = before.as_object().into_iter().flat_map(|before| before.keys());
    for name in names {
        ensure!(
            before.get(name) == after.get(name),
            "{name}: found {:?}, expected {:?} as before",
            after.get(name),
            before.get(name)
        );
    }
    Ok(())
}

/// Removes an entry from a list of the page's state, and gives how often it was there.
fn remove_entry(state: &mut Value, list: &str, entry: &Value) -> usize {
    let list = state.get_mut(list).and_then(Value::as_array_mut);
    list.map_or(0, |list| {
        let length = list.len();
        list.retain(|other| other != entry);
        length - list.len()
    })
}
