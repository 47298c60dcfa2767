//! Nothing on the page moves when the chart takes its static figure's place.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde::Deserialize;

use crate::reader::checked;
use crate::tag::{STILL, load};

/// Phones, a column of each kind, and a wide page, in CSS pixels.
const WIDTHS: [u32; 6] = [320, 390, 500, 760, 1000, 1200];
/// How far something may move: what rounding to the screen's pixels takes.
const TOLERANCE: f64 = 0.5;

/// One column for each width, with every view in it; they are drawn wherever they are.
const COLUMNS: &str = "
  const column = document.querySelector('#column');
  for (const width of arguments[0]) {
    const copy = column.cloneNode(true);
    copy.style.inlineSize = `${width}px`;
    for (const chart of copy.querySelectorAll('homeward-chart')) chart.setAttribute('loading', 'eager');
    document.body.append(copy);
  }
  column.remove()";

/// Where the paragraphs after the charts are in their columns.
const PLACES: &str = "
  const charts = [...document.querySelectorAll('homeward-chart')];
  await Promise.all(charts.map((chart) => chart.ready));
  await picture.frames(5);
  return charts.map((chart) => {
    const column = chart.parentElement;
    const top = chart.nextElementSibling.getBoundingClientRect().top - column.getBoundingClientRect().top;
    return { width: column.clientWidth, view: chart.getAttribute('view'), top };
  })";

/// A paragraph after a chart.
#[derive(Debug, Deserialize)]
struct Place {
    width: f64,
    view: String,
    top: f64,
}

pub(crate) fn the_words_after_a_chart_stay_where_they_are(page: &Page) -> Result<()> {
    page.resize(1250, 900)?;
    page.open(STILL)?;
    page.run::<()>(with(COLUMNS, [WIDTHS]))?;
    let places = format!("return (async () => {{ {PLACES} }})()");
    let before: Vec<Place> = page.run(places.as_str())?;
    ensure!(
        before.len() == 3 * WIDTHS.len(),
        "found {before:?}, expected every view at each width"
    );
    turn_clock(page)?;
    load(page)?;
    let after: Vec<Place> = page.run(places.as_str())?;
    let moved = |(before, after): (&Place, &Place)| {
        let by = after.top - before.top;
        let told = format!("{}, {} pixels: by {by}", before.view, before.width);
        (by.abs() > TOLERANCE).then_some(told)
    };
    let moved: Vec<_> = before.iter().zip(&after).filter_map(moved).collect();
    ensure!(moved.is_empty(), "found words that moved: {moved:#?}");
    Ok(())
}

/// A static figure is of the day of the record's last check. Long after it a chart has one line
/// more: that it was long ago.
fn turn_clock(page: &Page) -> Result<()> {
    let day = checked()?;
    let turn = "const [day] = arguments; Date.prototype.toISOString = () => day";
    page.run::<()>(with(turn, [day]))
}

/// What the browser itself finds: the sum of all shifts while the charts load.
const SCORE: &str = "
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      shifts.push(`${value} by ${sources.map(({ node }) => node?.outerHTML?.slice(0, 60)).join()}`);
    }
  }).observe({ type: 'layout-shift', buffered: true })";

pub(crate) fn a_load_has_no_layout_shift(page: &Page) -> Result<()> {
    for width in [500, 1000] {
        page.resize(width, 900)?;
        page.open(STILL)?;
        page.run::<()>(SCORE)?;
        turn_clock(page)?;
        load(page)?;
        page.run::<String>("return tag.drawn()")?;
        page.run::<String>("scrollTo(0, 600); return tag.drawn(tag.chart('#flows'))")?;
        let shifts: Vec<String> = page.run("return picture.frames(5).then(() => shifts)")?;
        ensure!(shifts.is_empty(), "{width} pixels: found the shifts {shifts:#?}, expected none");
    }
    Ok(())
}
