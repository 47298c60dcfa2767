//! Attributes and properties of the tag.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::{Value, json};

use crate::stage::LIGHT;
use crate::tag::{TAG, draw, drawn, ensure_one_fault, ensure_painted, load, open, told};

pub(crate) fn a_change_of_an_attribute_is_drawn(page: &Page) -> Result<()> {
    let cumulative = draw(page, &json!({}))?;
    page.run::<()>("tag.chart().setAttribute('view', 'flows')")?;
    let flows = drawn(page)?;
    ensure!(flows != cumulative, "found the same picture for another view: {flows}");
    let words: String = page.run("return tag.words()")?;
    ensure!(words.contains("by direction"), "found \"{words}\", expected the words of the flows");
    page.run::<()>("tag.chart().setAttribute('heading', 'Ours')")?;
    drawn(page)?;
    let heading: String =
        page.run("return tag.figure().querySelector('.homeward-heading').textContent")?;
    ensure!(heading == "Ours", "found the heading \"{heading}\", expected \"Ours\"");
    page.run::<()>("tag.chart().removeAttribute('view'); tag.chart().removeAttribute('heading')")?;
    let again = drawn(page)?;
    ensure!(again == cumulative, "found {again}, expected {cumulative} as before");
    Ok(())
}

pub(crate) fn changes_of_one_moment_are_painted_once(page: &Page) -> Result<()> {
    draw(page, &json!({}))?;
    let paints = |change: &str| -> Result<u32> {
        let text = "const before = tag.paints();
          arguments[0].split(' ').forEach((change) => tag.chart().setAttribute(...change.split('=')));
          return tag.drawn().then(() => tag.paints() - before)";
        page.run(with(text, [change]))
    };
    let one = paints("stacked=false")?;
    ensure!(one == 1, "found {one} paintings after one change, expected one");
    let many =
        paints("stacked=true group=year from=2024-01-01 heading=One heading=Two stacked=false")?;
    ensure!(many == 1, "found {many} paintings after six changes at once, expected one");
    let heading: String =
        page.run("return tag.figure().querySelector('.homeward-heading').textContent")?;
    ensure!(heading == "Two", "found \"{heading}\", expected the last heading asked for");
    Ok(())
}

pub(crate) fn an_unknown_value_is_told_once_and_the_default_drawn(page: &Page) -> Result<()> {
    let default = draw(page, &json!({}))?;
    let wrong = draw(page, &json!({ "view": "pie" }))?;
    ensure!(wrong == default, "found {wrong}, expected the default, {default}");
    let message = ensure_one_fault(page, "bad-option")?;
    for part in ["view", "\"pie\"", "\"cumulative\""] {
        ensure!(message.contains(part), "found \"{message}\", expected {part} in it");
    }
    open(page)?;
    page.run::<()>("tag.put({ view: 'flows' })")?;
    drawn(page)?;
    page.run::<()>("tag.chart().setAttribute('group', 'weekly')")?;
    drawn(page)?;
    let message = ensure_one_fault(page, "bad-option")?;
    ensure!(message.contains("group"), "found \"{message}\", expected the attribute's name");
    Ok(())
}

pub(crate) fn options_set_before_the_tag_is_known_are_taken(page: &Page) -> Result<()> {
    let flows = draw(page, &json!({ "view": "flows", "theme": "dark" }))?;
    page.open(TAG)?;
    page.run::<()>("tag.put({ view: 'cumulative' }).options = { view: 'flows', theme: 'dark' }")?;
    load(page)?;
    let found = drawn(page)?;
    ensure!(found == flows, "found {found}, expected {flows} as by attributes");
    let options: Value = page.run("return tag.chart().options")?;
    let expected = json!({ "view": "flows", "theme": "dark" });
    ensure!(options == expected, "found {options}, expected {expected}");
    page.run::<()>("tag.chart().options = { theme: 'light' }")?;
    drawn(page)?;
    ensure_painted(page, "homeward-chart", &LIGHT)?;
    let options: Value = page.run("return tag.chart().options")?;
    let expected = json!({ "view": "cumulative", "theme": "light" });
    ensure!(options == expected, "found {options}, expected the attribute again");
    Ok(())
}

pub(crate) fn ready_gives_the_element_and_then_there_is_a_summary(page: &Page) -> Result<()> {
    open(page)?;
    let text = "const chart = tag.make();
      const before = chart.summary;
      document.querySelector('#column').append(chart);
      return chart.ready.then((found) => [found === chart, before, chart.summary])";
    let (same, before, summary): (bool, String, String) = page.run(text)?;
    ensure!(same, "found a promise of something else, expected the element");
    ensure!(before.is_empty(), "found the summary \"{before}\" before there was a chart");
    for total in ["86 to Ukraine", "17 to Russia", "103 people", "99"] {
        ensure!(summary.contains(total), "found \"{summary}\", expected {total} in it");
    }
    Ok(())
}

pub(crate) fn its_events_leave_every_shadow_root(page: &Page) -> Result<()> {
    open(page)?;
    let text = "const host = document.createElement('section');
      host.id = 'host';
      document.querySelector('#column').append(host);
      const chart = tag.put({ id: 'inside', view: 'pie' }, host.attachShadow({ mode: 'open' }));
      return tag.drawn(chart)";
    page.run::<String>(text)?;
    for name in ["homeward-ready", "homeward-error"] {
        let told = told(page, name)?;
        // Outside of a shadow root its host is the target.
        ensure!(
            told.len() == 1 && told.iter().all(|event| event.id == "host"),
            "{name}: found {told:?}, expected one event, from the host"
        );
    }
    ensure_one_fault(page, "bad-option").map(|_| ())
}
