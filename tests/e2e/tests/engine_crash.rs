//! A WebAssembly instance that crashes while it draws.

use anyhow::{Result, ensure};
use e2e::{Page, with};

use crate::support::colours::LIGHT;
use crate::support::element::{ensure_painted, fired_events, open};

/// Inserts three charts with fallback content.
const INSERT: &str = "for (const id of ['a', 'b', 'c']) {
    const chart = tag.make({ id, loading: 'eager', style: 'width: 300px; float: left' }, `<p>Static ${id}</p>`);
    document.querySelector('#column').append(chart);
  }
  return Promise.all(['#a', '#b', '#c'].map((id) => tag.drawn(tag.chart(id))))";

/// Makes the next rectangle of this chart throw, which passes through the engine's frames.
const CRASH: &str = "
  const { fillRect } = CanvasRenderingContext2D.prototype;
  let left = 1;
  CanvasRenderingContext2D.prototype.fillRect = function (...place) {
    if (left-- > 0) throw new RangeError('broken on purpose');
    CanvasRenderingContext2D.prototype.fillRect = fillRect;
    return fillRect.apply(this, place);
  };
  tag.chart(arguments[0]).setAttribute('heading', 'Broken');
  return picture.frames(10)";

/// The ids of charts that show their fallback, and of those that are drawn.
const STATE: &str = "const charts = [...document.querySelectorAll('homeward-chart')];
  const ids = (some) => some.map(({ id }) => id).join(' ');
  return [
    ids(charts.filter((chart) => !tag.canvas(chart) && tag.box(chart))),
    ids(charts.filter((chart) => tag.canvas(chart)?.width > 0)),
  ]";

fn ensure_state(page: &Page, fallback: &str, drawn: &str) -> Result<()> {
    let found: (String, String) = page.run(STATE)?;
    ensure!(
        found == (fallback.to_owned(), drawn.to_owned()),
        "found {found:?}, expected the fallback of \"{fallback}\" and \"{drawn}\" drawn"
    );
    Ok(())
}

/// The only faults so far are internal errors of these charts.
fn ensure_internal_errors(page: &Page, expected: &[&str]) -> Result<()> {
    let events = fired_events(page, "homeward-error")?;
    let ids: Vec<_> = events.iter().map(|event| event.id.as_str()).collect();
    let internal =
        events.iter().all(|event| event.detail.get("code").is_some_and(|code| code == "internal"));
    ensure!(
        ids == expected && internal,
        "found {events:?}, expected one internal error of each of {expected:?}"
    );
    let faults = page.take_faults()?;
    let ours = faults.iter().all(|fault| fault.starts_with("homeward-error: internal"));
    ensure!(ours, "found {faults:#?}, expected the error events alone");
    Ok(())
}

pub(crate) fn after_a_crash_one_chart_falls_back_and_the_others_continue(
    page: &Page,
) -> Result<()> {
    open(page)?;
    let before: Vec<String> = page.run(INSERT)?;
    page.run::<()>(with(CRASH, ["#b"]))?;
    ensure_state(page, "b", "a c")?;
    ensure_internal_errors(page, &["b"])?;
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
        "found {engines:?} compilations and instances, expected the engine instantiated twice"
    );
    Ok(())
}

pub(crate) fn after_a_second_crash_every_chart_falls_back(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<Vec<String>>(INSERT)?;
    page.run::<()>(with(CRASH, ["#b"]))?;
    ensure_internal_errors(page, &["b"])?;
    page.run::<()>(with(CRASH, ["#a"]))?;
    ensure_state(page, "a b c", "")?;
    ensure_internal_errors(page, &["b", "a", "c"])?;
    // Later changes do not start anything.
    let change = "for (const id of ['#a', '#b', '#c']) tag.chart(id).setAttribute('view', 'flows');
      dispatchEvent(new Event('resize'));
      tag.chart('#a').remove();
      return picture.frames(5).then(() => tag.left().frames)";
    let frames: u32 = page.run(change)?;
    ensure!(frames == 0, "found {frames} requested frames, expected none");
    ensure_state(page, "b c", "")
}
