//! An engine that breaks off in the middle of something.

use anyhow::{Result, ensure};
use e2e::{Page, with};

use crate::stage::LIGHT;
use crate::tag::{ensure_painted, open, told};

/// Three charts with words inside.
const PUT: &str = "for (const id of ['a', 'b', 'c']) {
    const chart = tag.make({ id, loading: 'eager', style: 'width: 300px; float: left' }, `<p>Static ${id}</p>`);
    document.querySelector('#column').append(chart);
  }
  return Promise.all(['#a', '#b', '#c'].map((id) => tag.drawn(tag.chart(id))))";

/// The next rectangle of this chart throws from within the engine; nobody has a reason to expect it.
const BREAK: &str = "
  const { fillRect } = CanvasRenderingContext2D.prototype;
  let left = 1;
  CanvasRenderingContext2D.prototype.fillRect = function (...place) {
    if (left-- > 0) throw new RangeError('broken on purpose');
    CanvasRenderingContext2D.prototype.fillRect = fillRect;
    return fillRect.apply(this, place);
  };
  tag.chart(arguments[0]).setAttribute('heading', 'Broken');
  return picture.frames(10)";

/// Those that show what is inside them, and those that are drawn.
const STATE: &str = "const charts = [...document.querySelectorAll('homeward-chart')];
  const ids = (some) => some.map(({ id }) => id).join(' ');
  return [
    ids(charts.filter((chart) => !tag.canvas(chart) && tag.box(chart))),
    ids(charts.filter((chart) => tag.canvas(chart)?.width > 0)),
  ]";

fn ensure_state(page: &Page, shown: &str, drawn: &str) -> Result<()> {
    let found: (String, String) = page.run(STATE)?;
    ensure!(
        found == (shown.to_owned(), drawn.to_owned()),
        "found {found:?}, expected \"{shown}\" in static figures and \"{drawn}\" drawn"
    );
    Ok(())
}

/// The faults told so far are these, with the code of a fault of ours.
fn ensure_told(page: &Page, expected: &[&str]) -> Result<()> {
    let told = told(page, "homeward-error")?;
    let ids: Vec<_> = told.iter().map(|event| event.id.as_str()).collect();
    let internal =
        told.iter().all(|event| event.detail.get("code").is_some_and(|code| code == "internal"));
    ensure!(
        ids == expected && internal,
        "found {told:?}, expected one internal of each of {expected:?}"
    );
    let faults = page.take_faults()?;
    let ours = faults.iter().all(|fault| fault.starts_with("homeward-error: internal"));
    ensure!(ours, "found {faults:#?}, expected the notices alone");
    Ok(())
}

pub(crate) fn a_broken_chart_shows_its_static_figure_and_the_others_go_on(
    page: &Page,
) -> Result<()> {
    open(page)?;
    let before: Vec<String> = page.run(PUT)?;
    page.run::<()>(with(BREAK, ["#b"]))?;
    ensure_state(page, "b", "a c")?;
    ensure_told(page, &["b"])?;
    for id in ["#a", "#c"] {
        ensure_painted(page, id, &LIGHT)?;
        let change = "const chart = tag.chart(arguments[0]);
          chart.setAttribute('view', 'flows');
          return tag.drawn(chart)";
        let flows: String = page.run(with(change, [id]))?;
        ensure!(!before.contains(&flows), "{id}: found no change of the view");
        page.run::<()>(with("tag.chart(arguments[0]).removeAttribute('view')", [id]))?;
        let again: String = page.run(with("return tag.drawn(tag.chart(arguments[0]))", [id]))?;
        ensure!(before.contains(&again), "{id}: found {again}, expected one of {before:?}");
    }
    let engines: (u32, u32) = page.run("return [tag.tally.compiled, tag.tally.instances]")?;
    ensure!(
        engines == (1, 2),
        "found {engines:?}, expected one engine and a fresh one of its kind"
    );
    Ok(())
}

pub(crate) fn a_second_break_ends_all_in_their_static_figures(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<Vec<String>>(PUT)?;
    page.run::<()>(with(BREAK, ["#b"]))?;
    ensure_told(page, &["b"])?;
    page.run::<()>(with(BREAK, ["#a"]))?;
    ensure_state(page, "a b c", "")?;
    ensure_told(page, &["b", "a", "c"])?;
    // What is asked of them now is asked of nobody.
    let ask = "for (const id of ['#a', '#b', '#c']) tag.chart(id).setAttribute('view', 'flows');
      dispatchEvent(new Event('resize'));
      tag.chart('#a').remove();
      return picture.frames(5).then(() => tag.left().frames)";
    let frames: u32 = page.run(ask)?;
    ensure!(frames == 0, "found {frames} frames still asked for, expected none");
    ensure_state(page, "b c", "")
}
