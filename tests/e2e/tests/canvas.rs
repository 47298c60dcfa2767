//! The chart in a canvas of the page's.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::{Value, json};

use crate::stage::{LIGHT, draw, ensure_painted, settled};

const VIEWS: [&str; 2] = ["cumulative", "flows"];
/// People to Ukraine, people to Russia, people in all.
const TOTALS: [&str; 3] = ["86", "17", "103"];

pub(crate) fn both_views_are_drawn(page: &Page) -> Result<()> {
    for view in VIEWS {
        draw(page, &json!({ "view": view }))?;
        ensure_painted(page, "canvas", &LIGHT)?;
    }
    Ok(())
}

pub(crate) fn the_words_inside_carry_the_totals(page: &Page) -> Result<()> {
    for view in VIEWS {
        draw(page, &json!({ "view": view }))?;
        let words: String = page.run("return stage.canvas().textContent")?;
        for total in TOTALS {
            let mut numbers = words.split(|letter: char| !letter.is_ascii_digit());
            ensure!(
                numbers.any(|number| number == total),
                "{view}: expected {total} in \"{words}\""
            );
        }
        let rows: u32 =
            page.run("return stage.canvas().querySelectorAll('table tbody tr').length")?;
        ensure!(rows > 0, "{view}: found no row in a table, expected the events");
    }
    Ok(())
}

pub(crate) fn an_update_is_drawn(page: &Page) -> Result<()> {
    draw(page, &json!({}))?;
    let cumulative = settled(page)?;
    page.run::<()>("chart.update({ view: 'flows' })")?;
    let flows = settled(page)?;
    ensure!(flows != cumulative, "found the same picture after an update: {flows}");
    page.run::<()>("chart.update({ view: 'cumulative' })")?;
    let again = settled(page)?;
    ensure!(again == cumulative, "found {again}, expected {cumulative} as before");
    Ok(())
}

pub(crate) fn pointing_reads_a_value(page: &Page) -> Result<()> {
    draw(page, &json!({}))?;
    let before = settled(page)?;
    let middle = "const { x, y, width, height } = stage.canvas().getBoundingClientRect();
      return [x + width / 2, y + height / 2]";
    let [x, y]: [f64; 2] = page.run(middle)?;
    page.point(x.round(), y.round())?;
    let told = "return chart.seen.at(-1) ?? null";
    let seen: Value = page.wait("an event read", told, |seen: &Value| seen.is_object())?;
    let has = |name: &str| seen.get(name).is_some_and(Value::is_string);
    ensure!(has("id") && has("date"), "found {seen}, expected an event with id and date");
    ensure!(settled(page)? != before, "found no tooltip at an event that was told");
    let below = "const box = stage.canvas().getBoundingClientRect(); return [box.right - 1, box.bottom + 20]";
    let [x, y]: [f64; 2] = page.run(below)?;
    page.point(x.round(), y.round())?;
    page.wait("the focus gone", with("return chart.seen.at(-1)", ()), Value::is_null)?;
    ensure!(settled(page)? == before, "found a tooltip although the pointer has left");
    Ok(())
}
