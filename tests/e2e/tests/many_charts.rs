//! Many charts on one page.

use anyhow::{Result, ensure};
use e2e::{Page, with};

use crate::support::element::open;

/// How many charts are on the page, each some screens below the previous one.
const CHARTS: u32 = 10;

/// Inserts the charts; the one with the index `eager` has `loading="eager"`.
const FILL: &str = "
  const [count, eager] = arguments;
  for (let index = 0; index < count; index += 1) {
    const chart = tag.add(index === eager ? { loading: 'eager' } : {});
    chart.id = `chart-${index}`;
    const gap = document.createElement('div');
    gap.style.blockSize = '3000px';
    chart.after(gap);
  }
  return picture.frames(5)";

/// The ids of charts whose canvas has pixels.
const WITH_PIXELS: &str = "return [...document.querySelectorAll('homeward-chart')]
  .filter((chart) => tag.canvas(chart)?.width > 0).map((chart) => chart.id)";

fn ensure_pixels(page: &Page, expected: &[&str]) -> Result<()> {
    page.wait(&format!("pixels in {expected:?}"), WITH_PIXELS, |found: &Vec<String>| {
        found == expected
    })?;
    Ok(())
}

pub(crate) fn offscreen_charts_are_drawn_when_scrolled_near(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<()>(with(FILL, (CHARTS, -1)))?;
    ensure_pixels(page, &["chart-0"])?;
    let made: u32 = page.run(
        "return [...document.querySelectorAll('homeward-chart')].filter((chart) => tag.canvas(chart)).length",
    )?;
    ensure!(made == 1, "found {made} charts, expected the one in view alone");
    page.run::<()>("tag.chart('#chart-4').scrollIntoView()")?;
    ensure_pixels(page, &["chart-0", "chart-4"])?;
    let seen: (String, bool) = page.run(
        "return tag.drawn(tag.chart('#chart-4')).then((print) => [print, tag.paints(tag.chart('#chart-4')) > 0])",
    )?;
    ensure!(seen.1, "found {seen:?}, expected a painted chart");
    // The first chart keeps its box, so that nothing moves when it is scrolled into view again.
    let box_of_first =
        "const { width, height } = tag.canvas(tag.chart('#chart-0')).getBoundingClientRect();
      return [width, height]";
    let [width, height]: [f64; 2] = page.run(box_of_first)?;
    ensure!(
        width > 300.0 && height > 200.0,
        "found a box of {width} by {height}, expected it kept"
    );
    page.run::<()>("scrollTo(0, 0)")?;
    let again: String = page.run("return tag.drawn(tag.chart('#chart-0'))")?;
    ensure!(again == seen.0, "found {again}, expected {} as of the other chart", seen.0);
    Ok(())
}

pub(crate) fn an_eager_chart_is_drawn_offscreen(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<()>(with(FILL, (CHARTS, 7)))?;
    let ready = "return Promise.race([
      tag.chart('#chart-7').ready.then(() => true),
      new Promise((done) => setTimeout(done, 5000, false)),
    ])";
    let ready: bool = page.run(ready)?;
    ensure!(ready, "found no chart after five seconds, expected it at once");
    let height: f64 = page.run("return tag.figure(tag.chart('#chart-7')).offsetHeight")?;
    ensure!(height > 300.0, "found {height} pixels of height, expected the figure's");
    ensure_pixels(page, &["chart-0", "chart-7"])
}

pub(crate) fn all_charts_share_one_engine(page: &Page) -> Result<()> {
    open(page)?;
    let fill = "for (let index = 0; index < arguments[0]; index += 1) tag.add({ loading: 'eager' });
      return Promise.all([...document.querySelectorAll('homeward-chart')].map((chart) => chart.ready))
        .then(() => [tag.tally.compiled, tag.tally.instances])";
    let engines: [u32; 2] = page.run(with(fill, [CHARTS]))?;
    ensure!(engines == [1, 1], "found {engines:?} engines, expected one for all");
    Ok(())
}

/// The page with a chart in every kind of container, under a style sheet that selects them all.
const CROWD: &str = "fixtures/crowd.html";

pub(crate) fn ten_charts_under_a_hostile_style_sheet_are_all_drawn(page: &Page) -> Result<()> {
    page.open(CROWD)?;
    let found: Vec<f64> = page.run(
        "const width = async (chart) => {
          chart.scrollIntoView();
          await chart.ready;
          await tag.drawn(chart);
          return tag.paints(chart) > 0 ? tag.canvas(chart).clientWidth : 0;
        };
        const all = async () => {
          const widths = [];
          for (const chart of document.querySelectorAll('homeward-chart')) widths.push(await width(chart));
          return widths;
        };
        return all()",
    )?;
    ensure!(found.len() == 10, "found {} charts, expected 10", found.len());
    ensure!(
        found.iter().all(|width| *width > 200.0),
        "found charts of the widths {found:?}, expected each painted and wider than 200"
    );
    let families: Vec<String> = page.run(
        "return [...document.querySelectorAll('homeward-chart')].map((chart) =>
          getComputedStyle(tag.figure(chart).querySelector('.homeward-sentence')).fontFamily.slice(0, 9))",
    )?;
    ensure!(
        families.iter().all(|family| family == "system-ui"),
        "found the fonts {families:?}, expected system-ui"
    );
    Ok(())
}
