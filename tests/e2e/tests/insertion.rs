//! Ways to insert, remove and define the element that are easy to get wrong.

use anyhow::{Result, ensure};
use e2e::Page;
use serde_json::{Value, json};

use crate::support::colours::LIGHT;
use crate::support::element::{ELEMENT_PAGE, draw, ensure_painted, fingerprint, load, open};

pub(crate) fn an_element_that_is_never_connected_does_no_work(page: &Page) -> Result<()> {
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
    ensure!(engines == 0, "found {engines} engines, expected none for charts in no document");
    ensure!(
        left == before && summary.is_empty(),
        "found {left} and \"{summary}\", expected {before}"
    );
    Ok(())
}

pub(crate) fn an_element_removed_while_it_loads_leaves_nothing_behind(page: &Page) -> Result<()> {
    open(page)?;
    let before: Value = page.run("return tag.left()")?;
    let churn = "const chart = tag.add({ loading: 'eager' });
      const column = document.querySelector('#column');
      chart.remove();
      return (async () => {
        // Removed after every number of microtasks, and inserted and removed in one.
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
    let (left, canvases): (Value, u32) = page.run(churn)?;
    ensure!(left == before, "found {left}, expected {before}");
    ensure!(canvases == 0, "found {canvases} canvases, expected none");
    page.run::<()>("tag.add({})")?;
    fingerprint(page)?;
    ensure_painted(page, "homeward-chart", &LIGHT)
}

/// Ways to insert a chart, each of which gives the connected element.
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
    'from a document without a window': () => {
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
    for (const [name, insert] of Object.entries(ways)) {
      const chart = insert();
      chart.scrollIntoView();
      const found = await tag.drawn(chart);
      if (found !== first) wrong.push(`${name}: found ${found}, expected ${first}`);
      chart.remove();
    }
    return wrong;
  })()";

pub(crate) fn every_way_to_insert_an_element_draws_the_same_chart(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<()>("document.querySelector('#column').style.width = '700px'")?;
    page.run::<()>("tag.add({ id: 'first', view: 'flows' })")?;
    let wrong: Vec<String> = page.run(WAYS)?;
    ensure!(wrong.is_empty(), "{wrong:#?}");
    Ok(())
}

pub(crate) fn a_document_without_a_window_gets_no_chart_and_no_error(page: &Page) -> Result<()> {
    let before = draw(page, &json!({}))?;
    let adopt = "window.chart = tag.chart();
      window.other = document.implementation.createHTMLDocument('Other');
      other.body.append(chart);
      chart.setAttribute('view', 'flows');
      return picture.frames(5).then(() => [tag.left().observers, tag.canvas(chart) === null])";
    let (observers, is_empty): (u32, bool) = page.run(adopt)?;
    ensure!(
        (observers, is_empty) == (0, true),
        "found {observers} observers, expected neither them nor a canvas"
    );
    page.run::<()>(
        "chart.removeAttribute('view'); document.querySelector('#column').append(chart)",
    )?;
    let again = fingerprint(page)?;
    ensure!(again == before, "found {again}, expected {before}");
    Ok(())
}

pub(crate) fn loading_the_script_twice_changes_nothing(page: &Page) -> Result<()> {
    let before = draw(page, &json!({}))?;
    load(page)?;
    page.run::<()>("tag.add({ view: 'flows' })")?;
    page.run::<String>("return tag.drawn(document.querySelectorAll('homeward-chart')[1])")?;
    page.run::<()>("document.querySelectorAll('homeward-chart')[1].remove()")?;
    ensure!(
        fingerprint(page)? == before,
        "found another picture after a second copy of the script"
    );
    let engines: u32 = page.run("return tag.tally.compiled")?;
    ensure!(engines == 1, "found {engines} engines, expected one");
    Ok(())
}

pub(crate) fn an_element_that_the_page_defined_stays_its_own(page: &Page) -> Result<()> {
    page.open(ELEMENT_PAGE)?;
    let define = "customElements.define('homeward-chart', class extends HTMLElement {
        connectedCallback() { this.textContent = 'Theirs'; }
      });
      tag.add({})";
    page.run::<()>(define)?;
    load(page)?;
    page.wait_two_frames()?;
    let found: (String, u32) = page.run("return [tag.chart().textContent, tag.tally.compiled]")?;
    ensure!(
        found == ("Theirs".to_owned(), 0),
        "found {found:?}, expected the page's element and no engine"
    );
    Ok(())
}
