//! Attributes, properties and events of the element.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::{Value, json};

use crate::support::colours::LIGHT;
use crate::support::element::{
    ELEMENT_PAGE, draw, ensure_one_error, ensure_painted, fingerprint, fired_events, load, open,
};

pub(crate) fn changing_an_attribute_redraws_the_chart(page: &Page) -> Result<()> {
    let cumulative = draw(page, &json!({}))?;
    page.run::<()>("tag.chart().setAttribute('view', 'flows')")?;
    let flows = fingerprint(page)?;
    ensure!(flows != cumulative, "found the same picture for another view: {flows}");
    let text: String = page.run("return tag.text()")?;
    ensure!(text.contains("by direction"), "found \"{text}\", expected the text of the flows");
    page.run::<()>("tag.chart().setAttribute('heading', 'Ours')")?;
    fingerprint(page)?;
    let heading: String =
        page.run("return tag.figure().querySelector('.homeward-heading').textContent")?;
    ensure!(heading == "Ours", "found the heading \"{heading}\", expected \"Ours\"");
    page.run::<()>("tag.chart().removeAttribute('view'); tag.chart().removeAttribute('heading')")?;
    let again = fingerprint(page)?;
    ensure!(again == cumulative, "found {again}, expected {cumulative} as before");
    Ok(())
}

pub(crate) fn attribute_changes_in_one_task_are_painted_once(page: &Page) -> Result<()> {
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
    ensure!(heading == "Two", "found \"{heading}\", expected the last heading that was set");
    Ok(())
}

pub(crate) fn a_change_to_an_unknown_value_fires_one_error(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<()>("tag.add({ view: 'flows' })")?;
    fingerprint(page)?;
    page.run::<()>("tag.chart().setAttribute('group', 'weekly')")?;
    fingerprint(page)?;
    let message = ensure_one_error(page, "bad-option")?;
    ensure!(message.contains("group"), "found \"{message}\", expected the attribute's name");
    Ok(())
}

pub(crate) fn options_set_before_the_element_is_defined_are_applied(page: &Page) -> Result<()> {
    let flows = draw(page, &json!({ "view": "flows", "theme": "dark" }))?;
    page.open(ELEMENT_PAGE)?;
    page.run::<()>("tag.add({ view: 'cumulative' }).options = { view: 'flows', theme: 'dark' }")?;
    load(page)?;
    let found = fingerprint(page)?;
    ensure!(found == flows, "found {found}, expected {flows} as with attributes");
    let options: Value = page.run("return tag.chart().options")?;
    let expected = json!({ "view": "flows", "theme": "dark" });
    ensure!(options == expected, "found {options}, expected {expected}");
    page.run::<()>("tag.chart().options = { theme: 'light' }")?;
    fingerprint(page)?;
    ensure_painted(page, "homeward-chart", &LIGHT)?;
    let options: Value = page.run("return tag.chart().options")?;
    let expected = json!({ "view": "cumulative", "theme": "light" });
    ensure!(options == expected, "found {options}, expected the attribute's value again");
    Ok(())
}

pub(crate) fn ready_resolves_to_the_element_with_its_summary(page: &Page) -> Result<()> {
    open(page)?;
    let text = "const chart = tag.make();
      const before = chart.summary;
      document.querySelector('#column').append(chart);
      return chart.ready.then((found) => [found === chart, before, chart.summary])";
    let (same, before, summary): (bool, String, String) = page.run(text)?;
    ensure!(same, "found another value, expected the element");
    ensure!(before.is_empty(), "found the summary \"{before}\" before the chart was drawn");
    for total in ["86 to Ukraine", "17 to Russia", "103 people", "99"] {
        ensure!(summary.contains(total), "found \"{summary}\", expected {total} in it");
    }
    Ok(())
}

pub(crate) fn events_are_composed_and_leave_shadow_roots(page: &Page) -> Result<()> {
    open(page)?;
    let text = "const host = document.createElement('section');
      host.id = 'host';
      document.querySelector('#column').append(host);
      const chart = tag.add({ id: 'inside', view: 'pie' }, host.attachShadow({ mode: 'open' }));
      return tag.drawn(chart)";
    page.run::<String>(text)?;
    for name in ["homeward-ready", "homeward-error"] {
        let events = fired_events(page, name)?;
        // Outside a shadow root, the target of an event is the root's host.
        ensure!(
            events.len() == 1 && events.iter().all(|event| event.id == "host"),
            "{name}: found {events:?}, expected one event from the host"
        );
    }
    ensure_one_error(page, "bad-option").map(|_| ())
}
