//! A page with the script and the element, and no test code.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use e2e::{Page, with};

use crate::support::colours::{LIGHT, ensure_coloured};
use crate::support::element::ensure_defined;

const PAGE: &str = "fixtures/bare.html";
/// People to Ukraine, people to Russia, people in all, and those under 18.
const TOTALS: [&str; 4] = ["86", "17", "103", "99"];
/// The functions that read pixels, which the page itself does not load.
const PICTURE: &str = include_str!("../../../www/fixtures/picture.js");

pub(crate) fn script_and_element_alone_draw_both_views(page: &Page) -> Result<()> {
    page.visit(PAGE)?;
    ensure_drawn(page)
}

/// Waits until both charts of the open page are drawn.
pub(crate) fn ensure_drawn(page: &Page) -> Result<()> {
    ensure_defined(page)?;
    let [ukraine, russia] = LIGHT.directions;
    let count = "
      const counted = [...document.querySelectorAll('homeward-chart')].map(async (chart) => {
        await chart.ready;
        const canvas = chart.shadowRoot.querySelector('canvas');
        await picture.settled(canvas);
        return picture.count(canvas, ...arguments);
      });
      return Promise.all(counted)";
    let script = with(&format!("{PICTURE}{count}"), [LIGHT.ground, ukraine, russia]);
    let found: Vec<BTreeMap<String, u32>> = page.run(script)?;
    ensure!(found.len() == 2, "found {} charts, expected two", found.len());
    for (chart, found) in found.iter().enumerate() {
        ensure_coloured(&format!("chart {chart}"), found, &LIGHT)?;
    }
    Ok(())
}

pub(crate) fn the_totals_are_selectable_text(page: &Page) -> Result<()> {
    page.visit(PAGE)?;
    ensure_drawn(page)?;
    // One browser selects in the shadow root, the others in the document.
    let select = "
      const select = (chart) => {
        const root = chart.shadowRoot;
        const sentence = root.querySelector('.homeward-sentence');
        const selection = root.getSelection?.() ?? getSelection();
        selection.selectAllChildren(sentence);
        const range = document.createRange();
        range.selectNodeContents(sentence);
        const { width, height } = range.getBoundingClientRect();
        return {
          shown: width > 100 && height > 10 && getComputedStyle(sentence).userSelect !== 'none',
          range: range.toString(),
          selection: selection.toString(),
        };
      };
      return [...document.querySelectorAll('homeward-chart')].map(select)";
    let found: Vec<Sentence> = page.run(select)?;
    ensure!(found.len() == 2, "found {found:?}, expected two sentences");
    for sentence in &found {
        ensure!(sentence.shown, "found {sentence:?}, expected a box that can be selected");
        for total in TOTALS {
            for text in [&sentence.range, &sentence.selection] {
                let mut numbers = text.split(|letter: char| !letter.is_ascii_digit());
                ensure!(numbers.any(|number| number == total), "expected {total} in {sentence:?}");
            }
        }
    }
    Ok(())
}

/// What a chart's sentence is found to be.
#[derive(Debug, serde::Deserialize)]
struct Sentence {
    /// Whether it has a box and `user-select` allows selecting it.
    shown: bool,
    range: String,
    selection: String,
}
