//! A page does nothing to the chart, and the chart does nothing to the page.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::{Value, json};

use crate::tag::{TAG, drawn, load};

/// Style sheets of pages that reach further than they should.
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

/// Everything that a reader sees of the figure: how each part is styled, where it and its words are,
/// and the picture. Of the rows of a table the first ones stand for all.
const PORTRAIT: &str = "
  const portrait = async () => {
    const print = await tag.drawn();
    const figure = tag.figure();
    // What is closed is laid out by some browsers, now and then.
    for (const part of figure.querySelectorAll('details')) part.open = true;
    await picture.frames();
    const origin = figure.getBoundingClientRect();
    // What is not shown is nowhere.
    const place = ({ x, y, width, height }) =>
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
      return { name: part.className || part.localName, style, box: place(part.getBoundingClientRect()),
        words: part.textContent && place(range.getBoundingClientRect()), print };
    });
  };";

/// Draws under a page's style sheet, takes that away, and tells what has changed.
const COMPARE: &str = "
  const sheet = document.createElement('style');
  sheet.textContent = arguments[0];
  document.head.append(sheet);
  const column = document.querySelector('#column');
  column.style.setProperty('display', 'block', 'important');
  column.style.setProperty('width', '700px', 'important');
  for (const name of ['margin', 'padding']) column.style.setProperty(name, '0', 'important');
  column.style.setProperty('float', 'none', 'important');
  return (async () => {
    await tag.load();
    tag.put({});
    // The tag itself is the page's; where it is put is compared elsewhere.
    tag.chart().style.setProperty('margin', '0', 'important');
    const hostile = await portrait();
    sheet.remove();
    const plain = await portrait();
    const changes = [];
    plain.forEach((part, index) => {
      const under = hostile[index];
      const change = (what, found, expected) =>
        found === expected || changes.push(`${part.name} ${what}: found ${found}, expected ${expected}`);
      for (const name of ['name', 'box', 'words', 'print']) change(name, under[name], part[name]);
      for (const [name, value] of Object.entries(part.style)) change(name, under.style[name], value);
    });
    return changes.slice(0, 30);
  })()";

pub(crate) fn no_style_of_the_page_reaches_the_figure(page: &Page) -> Result<()> {
    for sheet in SHEETS {
        page.open(TAG)?;
        let changes: Vec<String> = page.run(with(&format!("{PORTRAIT}{COMPARE}"), [sheet]))?;
        ensure!(changes.is_empty(), "under {sheet}: {changes:#?}");
    }
    Ok(())
}

pub(crate) fn a_page_that_writes_downwards_gets_a_chart_across(page: &Page) -> Result<()> {
    page.open(TAG)?;
    page.run::<()>("document.body.style.writingMode = 'vertical-rl'")?;
    load(page)?;
    let width: f64 =
        page.run("tag.put({}); return tag.drawn().then(() => tag.figure().offsetWidth)")?;
    ensure!(width > 200.0 && width <= 1000.0, "found a figure of {width} pixels across");
    let mode: String = page.run("return getComputedStyle(tag.figure()).writingMode")?;
    ensure!(mode == "horizontal-tb", "found a figure written {mode}, expected lines across");
    Ok(())
}

/// What a page can find of its own.
const BELONGINGS: &str = "
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

pub(crate) fn nothing_is_left_in_the_page(page: &Page) -> Result<()> {
    page.open(TAG)?;
    page.run::<()>("tag.put({ id: 'one' }); tag.put({ id: 'two', view: 'flows' })")?;
    let mut before: Value = page.run(BELONGINGS)?;
    load(page)?;
    for chart in ["#one", "#two"] {
        page.run::<String>(with("return tag.drawn(tag.chart(arguments[0]))", [chart]))?;
    }
    page.point(300.0, 400.0)?;
    drawn(page)?;
    let mut after: Value = page.run(BELONGINGS)?;
    // The script is the one request, and the one element, that the page asked for.
    let script = json!("script src=/pkg/dist/embed.js");
    let take = |found: &mut Value, name: &str, one: &Value| {
        let list = found.get_mut(name).and_then(Value::as_array_mut);
        list.map_or(0, |list| {
            let whole = list.len();
            list.retain(|entry| entry != one);
            whole - list.len()
        })
    };
    ensure!(take(&mut after, "elements", &script) == 1, "found {after}, expected one script");
    ensure!(
        take(&mut after, "resources", &json!("embed.js")) == 1,
        "found {after}, expected one file"
    );
    for found in [&mut before, &mut after] {
        // What a driver puts there comes and goes.
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
