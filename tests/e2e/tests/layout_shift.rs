//! Nothing on the page moves when the chart replaces its static figure.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde::Deserialize;

use crate::support::element::{STATIC_PAGE, load};
use crate::support::expected::check_date;

/// Widths of phones, of columns at each layout breakpoint, and of a wide page, in CSS pixels.
const WIDTHS: [u32; 7] = [320, 360, 390, 500, 760, 1000, 1200];
/// How far text may move: the error of rounding to device pixels.
const TOLERANCE: f64 = 0.5;

/// One column for each width, with an eager chart of every view.
const COLUMNS: &str = "
  const column = document.querySelector('#column');
  for (const width of arguments[0]) {
    const copy = column.cloneNode(true);
    copy.style.inlineSize = `${width}px`;
    for (const chart of copy.querySelectorAll('homeward-chart')) chart.setAttribute('loading', 'eager');
    document.body.append(copy);
  }
  column.remove()";

/// The positions of the paragraphs after the charts in their columns.
const POSITIONS: &str = "
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
struct Paragraph {
    width: f64,
    view: String,
    top: f64,
}

pub(crate) fn the_text_after_a_chart_does_not_move(page: &Page) -> Result<()> {
    page.resize(1250, 900)?;
    page.open(STATIC_PAGE)?;
    page.run::<()>(with(COLUMNS, [WIDTHS]))?;
    let positions = format!("return (async () => {{ {POSITIONS} }})()");
    let before: Vec<Paragraph> = page.run(positions.as_str())?;
    ensure!(
        before.len() == 3 * WIDTHS.len(),
        "found {before:?}, expected every view at each width"
    );
    set_clock(page)?;
    load(page)?;
    let after: Vec<Paragraph> = page.run(positions.as_str())?;
    let moved = |(before, after): (&Paragraph, &Paragraph)| {
        let by = after.top - before.top;
        let description = format!("{}, {} pixels: by {by}", before.view, before.width);
        (by.abs() > TOLERANCE).then_some(description)
    };
    let moved: Vec<_> = before.iter().zip(&after).filter_map(moved).collect();
    ensure!(moved.is_empty(), "found paragraphs that moved: {moved:#?}");
    Ok(())
}

/// Sets the page's clock to the day of the record's last check, on which the static figures were
/// rendered. Long after that day a chart has one line more, about its staleness.
fn set_clock(page: &Page) -> Result<()> {
    let day = check_date()?;
    let set = "const [day] = arguments; Date.prototype.toISOString = () => day";
    page.run::<()>(with(set, [day]))
}

/// Collects the layout shifts that the browser reports.
const OBSERVE: &str = "
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      shifts.push(`${value} by ${sources.map(({ node }) => node?.outerHTML?.slice(0, 60)).join()}`);
    }
  }).observe({ type: 'layout-shift', buffered: true })";

pub(crate) fn loading_causes_no_layout_shift(page: &Page) -> Result<()> {
    for width in [500, 1000] {
        page.resize(width, 900)?;
        page.open(STATIC_PAGE)?;
        page.run::<()>(OBSERVE)?;
        set_clock(page)?;
        load(page)?;
        page.run::<String>("return tag.drawn()")?;
        page.run::<String>("scrollTo(0, 600); return tag.drawn(tag.chart('#flows'))")?;
        let shifts: Vec<String> = page.run("return picture.frames(5).then(() => shifts)")?;
        ensure!(shifts.is_empty(), "{width} pixels: found the shifts {shifts:#?}, expected none");
    }
    Ok(())
}
