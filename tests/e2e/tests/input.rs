//! Attributes and pages that nobody meant.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::{Value, json};

use crate::stage::LIGHT;
use crate::tag::{TAG, draw, drawn, ensure_one_fault, ensure_painted, load, open};

/// A heading of some ten thousand letters, none of which is markup.
const HEADING: &str = "<img src=x onerror=alert(1)>";
const REPEATED: usize = 360;

pub(crate) fn a_heading_is_text_whatever_it_says(page: &Page) -> Result<()> {
    let heading = HEADING.repeat(REPEATED);
    draw(page, &json!({ "heading": heading }))?;
    let found: (String, u32) = page.run(
        "return [tag.figure().querySelector('.homeward-heading').textContent,
          tag.chart().shadowRoot.querySelectorAll('img').length]",
    )?;
    ensure!(found.0 == heading, "found {} letters, expected {}", found.0.len(), heading.len());
    ensure!(found.1 == 0, "found {} images, expected none", found.1);
    ensure_painted(page, "homeward-chart", &LIGHT)
}

pub(crate) fn absurd_values_are_told_and_the_rest_is_drawn(page: &Page) -> Result<()> {
    let default = draw(page, &json!({}))?;
    for (name, value) in [
        ("from", "9999-99-99"),
        ("to", "-1"),
        ("group", "\u{0}"),
        ("stacked", "perhaps"),
        ("theme", "DARK"),
        ("view", "constructor"),
        ("state", "hsh"),
        ("loading", "soon"),
    ] {
        open(page)?;
        page.run::<()>(with("tag.put({ [arguments[0]]: arguments[1] })", [name, value]))?;
        let found = drawn(page)?;
        ensure!(found == default, "{name}: found {found}, expected the default, {default}");
        let message = ensure_one_fault(page, "bad-option")?;
        ensure!(message.contains(name), "found \"{message}\", expected {name} in it");
    }
    Ok(())
}

pub(crate) fn days_without_events_are_no_fault(page: &Page) -> Result<()> {
    for view in ["cumulative", "flows"] {
        for (from, to) in [("1900-01-01", "1900-01-02"), ("2999-01-01", "2999-12-31")] {
            draw(page, &json!({ "view": view, "from": from, "to": to }))?;
        }
    }
    Ok(())
}

pub(crate) fn absurd_widths_end_in_a_chart(page: &Page) -> Result<()> {
    let default = draw(page, &json!({}))?;
    for width in ["1px", "100000px", "0.4px", "19999.5px"] {
        let widen = "document.querySelector('#column').style.width = arguments[0];
          return picture.frames(10)";
        page.run::<()>(with(widen, [width]))?;
        page.run::<()>("tag.chart().toggleAttribute('stacked'); return picture.frames(5)")?;
        page.run::<()>("tag.chart().removeAttribute('stacked')")?;
        // A canvas too large to be read is in the way until it has followed.
        page.run::<()>(
            "document.querySelector('#column').style.width = ''; return picture.frames(5)",
        )?;
        let found = drawn(page)?;
        ensure!(found == default, "{width}: found {found} after it, expected {default}");
    }
    // No browser has a canvas of 100,000 pixels across, and some say so.
    let refused = |fault: &String| fault.starts_with("homeward-error: bad-canvas");
    let faults = page.take_faults()?;
    ensure!(faults.iter().all(refused), "found {faults:#?}, expected refused canvases at most");
    Ok(())
}

pub(crate) fn what_is_never_put_into_the_page_does_nothing(page: &Page) -> Result<()> {
    open(page)?;
    let before: Value = page.run("return tag.left()")?;
    let make = "window.charts = [];
      for (let index = 0; index < 20; index += 1) {
        const chart = tag.make({ view: 'pie', loading: 'eager' });
        document.createElement('div').append(chart);
        chart.setAttribute('heading', 'Ours');
        chart.options = { view: 'flows' };
        chart.removeAttribute('view');
        charts.push(chart);
      }
      return picture.frames(5).then(() => [tag.tally.compiled, tag.left(), charts[0].summary])";
    let (engines, left, summary): (u32, Value, String) = page.run(make)?;
    ensure!(engines == 0, "found {engines} engines, expected none for charts that nobody sees");
    ensure!(
        left == before && summary.is_empty(),
        "found {left} and \"{summary}\", expected {before}"
    );
    Ok(())
}

pub(crate) fn what_goes_while_it_loads_leaves_nothing(page: &Page) -> Result<()> {
    open(page)?;
    let before: Value = page.run("return tag.left()")?;
    let hurry = "const chart = tag.put({ loading: 'eager' });
      const column = document.querySelector('#column');
      chart.remove();
      return (async () => {
        // Gone at every step of the way, and back and gone again in one.
        for (let pause = 0; pause < 12; pause += 1) {
          column.append(chart);
          for (let step = 0; step < pause; step += 1) await null;
          chart.remove();
          column.append(chart);
          chart.remove();
          await null;
        }
        for (let frame = 0; frame < 4; frame += 1) {
          column.append(chart);
          await picture.frames(frame);
          chart.remove();
          await picture.frames(1);
        }
        await picture.frames(5);
        return [tag.left(), chart.shadowRoot.querySelectorAll('canvas').length];
      })()";
    let (left, canvases): (Value, u32) = page.run(hurry)?;
    ensure!(left == before, "found {left}, expected {before}");
    ensure!(canvases == 0, "found {canvases} canvases, expected none");
    page.run::<()>("tag.put({})")?;
    drawn(page)?;
    ensure_painted(page, "homeward-chart", &LIGHT)
}

/// Ways for a chart to come into a page, each of which gives an element that is in it.
const WAYS: &str = "
  const column = document.querySelector('#column');
  const html = '<homeward-chart view=\"flows\"></homeward-chart>';
  const ways = {
    copied: () => column.appendChild(tag.chart('#first').cloneNode(true)),
    parsed: () => { column.insertAdjacentHTML('beforeend', html); return column.lastChild; },
    template: () => {
      const template = document.createElement('template');
      template.innerHTML = html;
      column.append(template.content.cloneNode(true));
      return column.lastChild;
    },
    imported: () => {
      const template = document.createElement('template');
      template.innerHTML = html;
      column.append(document.importNode(template.content, true));
      return column.lastChild;
    },
    adopted: () => {
      const other = document.implementation.createHTMLDocument('Other');
      const chart = other.createElement('homeward-chart');
      chart.setAttribute('view', 'flows');
      other.body.append(chart);
      return column.appendChild(chart);
    },
    'from a parser': () => {
      const other = new DOMParser().parseFromString(html, 'text/html');
      return column.appendChild(other.querySelector('homeward-chart'));
    },
    'and back from a page nobody sees': () => {
      const chart = column.appendChild(tag.make({ view: 'flows' }));
      document.implementation.createHTMLDocument('Other').body.append(chart);
      return column.appendChild(chart);
    },
    'in a closed root': () => {
      const host = column.appendChild(document.createElement('section'));
      return host.attachShadow({ mode: 'closed' }).appendChild(tag.make({ view: 'flows' }));
    },
    constructed: () => {
      const chart = new (customElements.get('homeward-chart'))();
      chart.setAttribute('view', 'flows');
      return column.appendChild(chart);
    },
  };
  return (async () => {
    const first = await tag.drawn(tag.chart('#first'));
    const wrong = [];
    for (const [name, way] of Object.entries(ways)) {
      const chart = way();
      chart.scrollIntoView();
      const found = await tag.drawn(chart);
      if (found !== first) wrong.push(`${name}: found ${found}, expected ${first}`);
      chart.remove();
    }
    return wrong;
  })()";

pub(crate) fn every_way_into_a_page_ends_in_the_same_chart(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<()>("document.querySelector('#column').style.width = '700px'")?;
    page.run::<()>("tag.put({ id: 'first', view: 'flows' })")?;
    let wrong: Vec<String> = page.run(WAYS)?;
    ensure!(wrong.is_empty(), "{wrong:#?}");
    Ok(())
}

pub(crate) fn a_page_that_nobody_sees_gets_no_chart_and_no_fault(page: &Page) -> Result<()> {
    let before = draw(page, &json!({}))?;
    let away = "window.chart = tag.chart();
      window.other = document.implementation.createHTMLDocument('Other');
      other.body.append(chart);
      chart.setAttribute('view', 'flows');
      return picture.frames(5).then(() => [tag.left().observers, tag.canvas(chart) === null])";
    let (observers, bare): (u32, bool) = page.run(away)?;
    ensure!((observers, bare) == (0, true), "found {observers} observers, expected none");
    page.run::<()>(
        "chart.removeAttribute('view'); document.querySelector('#column').append(chart)",
    )?;
    let again = drawn(page)?;
    ensure!(again == before, "found {again}, expected {before}");
    Ok(())
}

pub(crate) fn a_second_copy_of_the_script_changes_nothing(page: &Page) -> Result<()> {
    let before = draw(page, &json!({}))?;
    load(page)?;
    page.run::<()>("tag.put({ view: 'flows' })")?;
    page.run::<String>("return tag.drawn(document.querySelectorAll('homeward-chart')[1])")?;
    page.run::<()>("document.querySelectorAll('homeward-chart')[1].remove()")?;
    ensure!(drawn(page)? == before, "found another picture after a second copy of the script");
    let engines: u32 = page.run("return tag.tally.compiled")?;
    ensure!(engines == 1, "found {engines} engines, expected one");
    Ok(())
}

pub(crate) fn a_tag_that_somebody_else_defined_stays_theirs(page: &Page) -> Result<()> {
    page.open(TAG)?;
    let define = "customElements.define('homeward-chart', class extends HTMLElement {
        connectedCallback() { this.textContent = 'Theirs'; }
      });
      tag.put({})";
    page.run::<()>(define)?;
    load(page)?;
    page.rest()?;
    let found: (String, u32) = page.run("return [tag.chart().textContent, tag.tally.compiled]")?;
    ensure!(found == ("Theirs".to_owned(), 0), "found {found:?}, expected their element alone");
    Ok(())
}
