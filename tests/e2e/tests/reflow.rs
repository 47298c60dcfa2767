//! Reflow in a narrow page, as WCAG 2.2 asks for (1.4.10 and 1.4.12).

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::json;

use crate::support::element::ELEMENT_PAGE;

/// Opens a page of 320 pixels in a frame, as no browser makes its window so narrow. Its functions
/// are `small.tag`.
const SMALL: &str = "return new Promise((done) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 320px; height: 20000px; border: 0';
    frame.src = 'tag.html?small';
    frame.onload = () => {
      window.small = frame.contentWindow;
      done(small.tag.load());
    };
    document.querySelector('#column').append(frame);
  })";

/// Inserts a chart with everything open into the narrow page, with or without the text spacing of
/// 1.4.12, and lists what overflows, with the focus on each datum and without one.
const OVERFLOWS: &str = "return (async () => {
    const [attributes, spaced] = arguments;
    const { tag } = small;
    const root = small.document.documentElement;
    tag.chart()?.remove();
    const chart = tag.add(attributes);
    if (spaced) {
      const sheet = new small.CSSStyleSheet();
      sheet.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`);
      chart.shadowRoot.adoptedStyleSheets.push(sheet);
    }
    await tag.drawn();
    await tag.frames(5);
    for (const part of tag.parts('details')) part.open = true;
    chart.select('2024-03-21-two-way-group');
    await tag.drawn();
    // Each part once, with the state in which it overflowed first.
    const over = new Map();
    const add = (part, when) => over.has(part) || over.set(part, when);
    const look = (when) => {
      const found = Math.max(root.scrollWidth, small.document.body.scrollWidth);
      if (found > root.clientWidth) add('the page', `${found} wide ${when}`);
      for (const part of tag.parts('*')) {
        const { left, right, width } = part.getBoundingClientRect();
        const inner = part.parentElement.closest('.homeward-tables, .homeward-tooltip');
        if (inner || width === 0 || (left >= -0.5 && right <= root.clientWidth + 0.5)) continue;
        add(`${part.localName}.${part.className}`, `from ${left} to ${right} ${when}`);
      }
      for (const button of tag.parts('button:not([data-datum])')) {
        if (button.scrollWidth > button.clientWidth + 1) add(button.textContent, `cut ${when}`);
      }
    };
    look('without a focus');
    for (const datum of tag.parts('[data-datum]')) {
      datum.focus();
      await tag.frames(2);
      look(`at ${datum.textContent}`);
    }
    return [root.clientWidth, [...over].map((found) => found.join(': ')), small.faults];
  })()";

pub(crate) fn nothing_overflows_a_page_of_320_pixels(page: &Page) -> Result<()> {
    ensure_no_overflow(page, false)
}

pub(crate) fn nothing_overflows_with_wcag_text_spacing(page: &Page) -> Result<()> {
    ensure_no_overflow(page, true)
}

fn ensure_no_overflow(page: &Page, spaced: bool) -> Result<()> {
    page.open(ELEMENT_PAGE)?;
    ensure!(
        page.run::<bool>(SMALL)?,
        "found no embed.js in the narrow page, expected the script to load"
    );
    let days = json!({ "from": "2024-01-17", "to": "2025-12-03" });
    let mut all = Vec::new();
    for attributes in [json!({}), json!({ "view": "flows", "group": "event" }), days] {
        let (width, over, faults): (f64, Vec<String>, Vec<String>) =
            page.run(with(OVERFLOWS, (&attributes, spaced)))?;
        ensure!((width - 320.0).abs() < 1.0, "found a page {width} wide, expected 320");
        all.extend(over.into_iter().chain(faults).map(|found| format!("{attributes}: {found}")));
    }
    ensure!(all.is_empty(), "found {all:#?}, expected nothing wider than 320 pixels");
    Ok(())
}

/// Shows a chart 760 pixels wide with the page's usual letters, then with letters twice as large. For
/// each: the size of the scope line's letters, the canvas's height, its own pixels for one of CSS, how
/// far the page overflows, and how far the tooltip of the last datum leaves the figure.
const LETTERS: &str = "return (async () => {
    const root = document.documentElement;
    const chart = tag.add({ loading: 'eager', style: 'display: block; inline-size: 760px' });
    await tag.drawn();
    const found = [];
    for (const size of ['', '200%']) {
      root.style.fontSize = size;
      await new Promise((done) => setTimeout(done, 200));
      await tag.drawn();
      await tag.frames(5);
      const canvas = tag.canvas(chart);
      const letters = parseFloat(getComputedStyle(tag.part('.homeward-scope')).fontSize);
      const whole = () => tag.parts('[data-datum]').length > 0;
      for (let frame = 0; frame < 300 && !whole(); frame += 1) await tag.frames(1);
      await tag.frames(3);
      tag.parts('[data-datum]').at(-1).focus();
      for (let frame = 0; frame < 60 && !tag.part('.homeward-tooltip p'); frame += 1) await tag.frames(1);
      const tooltip = tag.part('.homeward-tooltip').getBoundingClientRect();
      const figure = tag.figure().getBoundingClientRect();
      const out = Math.max(figure.left - tooltip.left, tooltip.right - figure.right, 0);
      const over = Math.max(root.scrollWidth - root.clientWidth, 0);
      found.push([letters, canvas.clientHeight, canvas.height / canvas.clientHeight / devicePixelRatio, over, out]);
    }
    root.style.fontSize = '';
    return found;
  })()";

pub(crate) fn letters_grow_with_the_font_size_of_the_page(page: &Page) -> Result<()> {
    page.resize(1250, 900)?;
    page.open(ELEMENT_PAGE)?;
    ensure!(page.run::<bool>("return tag.load()")?, "found no embed.js");
    let [usual, large]: [[f64; 5]; 2] = page.run(LETTERS)?;
    // Twice as large letters leave room for the layout of a phone, whose plot is 300 pixels high.
    for (found, expected) in [(usual, [12.0, 340.0]), (large, [24.0, 600.0])] {
        let [letters, height, sharpness, over, out] = found;
        let right = [letters, height].iter().zip(expected).all(|(a, b)| (a - b).abs() < 0.6);
        ensure!(right, "found letters and height {letters}, {height}, expected {expected:?}");
        ensure!((sharpness - 1.0).abs() < 0.02, "found {sharpness} of the screen's pixels");
        ensure!(over < 1.0 && out < 1.0, "found {over} px over the page, {out} px over the figure");
    }
    Ok(())
}
