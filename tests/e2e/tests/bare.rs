//! An article with the script and the tag, and nothing else of ours.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use e2e::{Page, with};

use crate::stage::{LIGHT, ensure_coloured};

const PAGE: &str = "fixtures/bare.html";
/// People to Ukraine, people to Russia, people in all, and those under 18.
const TOTALS: [&str; 4] = ["86", "17", "103", "99"];
/// What reads pixels; the page itself has none of it.
const PICTURE: &str = include_str!("../../../www/fixtures/picture.js");

pub(crate) fn the_script_and_the_tag_draw_both_views(page: &Page) -> Result<()> {
    page.visit(PAGE)?;
    ensure_drawn(page)
}

/// Both charts of the page that is open are drawn.
pub(crate) fn ensure_drawn(page: &Page) -> Result<()> {
    let defined = "return !!customElements.get('homeward-chart')";
    page.wait("a tag that is known", defined, |&defined: &bool| defined)?;
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

pub(crate) fn the_totals_are_text_that_can_be_selected(page: &Page) -> Result<()> {
    page.visit(PAGE)?;
    ensure_drawn(page)?;
    // A reader's selection is that of the shadow root in one engine and that of the page in others.
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

/// The finding of one chart.
#[derive(Debug, serde::Deserialize)]
struct Sentence {
    shown: bool,
    range: String,
    selection: String,
}
