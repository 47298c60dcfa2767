//! A chart that is removed, inserted again, and moved.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use e2e::{Browser, Page, with};
use serde_json::json;

use crate::support::colours::LIGHT;
use crate::support::element::{
    STATIC_PAGE, draw, ensure_painted, fingerprint, fired_events, load, open,
};

/// How many charts are added and removed.
const CHARTS: u32 = 200;

/// What a page has in use: requested frames, listeners on long-lived targets, observers.
type InUse = BTreeMap<String, u32>;

const IN_USE: &str = "return picture.frames(3).then(tag.left)";

pub(crate) fn a_removed_chart_leaves_nothing_behind(page: &Page) -> Result<()> {
    open(page)?;
    let before: InUse = page.run(IN_USE)?;
    page.run::<()>("tag.add({ id: 'a' })")?;
    fingerprint(page)?;
    let during: InUse = page.run(IN_USE)?;
    ensure!(during != before, "found {during:?}, expected a chart that observes its page");
    // A change just before the removal is not painted either.
    let remove = "window.gone = tag.chart();
      window.oldCanvas = tag.canvas(gone);
      gone.setAttribute('view', 'flows');
      gone.remove();
      return (async () => {
        await picture.frames(0);
        const { frames } = tag.left();
        await picture.frames(3);
        return [frames, tag.tally.turns];
      })()";
    let (frames, turns): (u32, u32) = page.run(remove)?;
    ensure!(frames == 0, "found {frames} requested frames, expected none");
    let after: InUse = page.run(IN_USE)?;
    ensure!(after == before, "found {after:?} after the removal, expected {before:?} as before");
    let change = "
      oldCanvas.dispatchEvent(new PointerEvent('pointermove', { clientX: 200, clientY: 400 }));
      gone.setAttribute('theme', 'dark');
      document.documentElement.style.setProperty('--homeward-ink', 'red');
      document.querySelector('#column').style.width = '500px';
      return picture.frames(5).then(() => tag.tally.turns)";
    let later: u32 = page.run(change)?;
    // The driver's own waits request no frame through the page.
    ensure!(later == turns, "found {} frames of a removed chart, expected none", later - turns);
    let left: (u32, String) =
        page.run("return [gone.shadowRoot.querySelectorAll('canvas').length, gone.summary]")?;
    ensure!(left == (0, String::new()), "found {left:?}, expected no canvas and no summary");
    Ok(())
}

pub(crate) fn a_chart_inserted_again_is_drawn_again(page: &Page) -> Result<()> {
    page.open(STATIC_PAGE)?;
    load(page)?;
    let before = fingerprint(page)?;
    let remove = "window.kept = tag.chart();
      const { ready } = kept;
      kept.remove();
      return picture.frames().then(() => [kept.ready !== ready, kept.shadowRoot.querySelector('slot').hidden])";
    let (new_promise, hidden): (bool, bool) = page.run(remove)?;
    ensure!(new_promise, "found the promise of the chart that is gone, expected a new one");
    ensure!(
        !hidden,
        "found the static figure hidden, expected it shown until the next chart is drawn"
    );
    page.run::<()>("document.querySelector('#column').prepend(kept)")?;
    let again = fingerprint(page)?;
    ensure!(again == before, "found {again}, expected {before} as before");
    let events = fired_events(page, "homeward-ready")?;
    let count = events.iter().filter(|event| event.id == "cumulative").count();
    ensure!(count == 2, "found {events:?}, expected a homeward-ready for each insertion");
    let engines: u32 = page.run("return tag.tally.compiled")?;
    ensure!(engines == 1, "found {engines} engines, expected one");
    Ok(())
}

/// Moves the chart with each DOM method, and lists those that lost its promise, canvas, figure or
/// picture.
const MOVE: &str = "
  const column = document.querySelector('#column');
  const other = document.createElement('div');
  column.append(other);
  const chart = tag.chart();
  const parts = () => [chart.ready, tag.canvas(chart), tag.figure(chart), picture.print(tag.canvas(chart))];
  const before = parts();
  const ways = {
    insertBefore: () => column.insertBefore(chart, null),
    append: () => other.append(chart),
    replaceWith: () => { const hole = document.createElement('p'); column.prepend(hole); hole.replaceWith(chart); },
    moveBefore: () => other.moveBefore?.(chart, null),
  };
  const move = async (way) => {
    ways[way]();
    const now = parts();
    await picture.frames(5);
    const later = parts();
    return before.every((part, index) => part === now[index] && part === later[index]) ? [] : [way];
  };
  return (async () => {
    const lost = [];
    for (const way of Object.keys(ways)) lost.push(...(await move(way)));
    return lost;
  })()";

pub(crate) fn a_moved_chart_stays_drawn(page: &Page) -> Result<()> {
    let before = draw(page, &json!({ "view": "flows" }))?;
    let in_use: InUse = page.run(IN_USE)?;
    let lost: Vec<String> = page.run(MOVE)?;
    ensure!(lost.is_empty(), "found a chart that was drawn anew after {lost:?}");
    let after: InUse = page.run(IN_USE)?;
    ensure!(after == in_use, "found {after:?} after the moves, expected {in_use:?} as before");
    page.run::<()>("tag.chart().setAttribute('view', 'cumulative')")?;
    ensure!(fingerprint(page)? != before, "found the same picture after a change of an attribute");
    let tally: (u32, u32) = page.run("return [tag.tally.compiled, tag.tally.instances]")?;
    ensure!(tally == (1, 1), "found {tally:?} engines, expected one");
    Ok(())
}

pub(crate) fn a_chart_moved_to_an_iframe_keeps_working(page: &Page) -> Result<()> {
    let here = draw(page, &json!({}))?;
    let in_use: InUse = page.run(IN_USE)?;
    let adopt = "
      const frame = document.createElement('iframe');
      frame.style.cssText = `inline-size: ${innerWidth}px; block-size: 900px; border: 0; position: fixed; inset: 0 auto auto 0`;
      document.body.append(frame);
      frame.contentDocument.body.style.margin = 0;
      tag.watch(frame.contentWindow);
      window.frame = frame;
      window.moved = tag.chart();
      frame.contentDocument.body.append(moved);
      return tag.drawn(moved)";
    let there: String = page.run(adopt)?;
    let size = |text: &str| text.split(' ').next().unwrap_or_default().to_owned();
    ensure!(size(&there) == size(&here), "found {there} in the other document, expected {here}");
    page.run::<()>("moved.setAttribute('view', 'flows')")?;
    let flows: String = page.run("return tag.drawn(moved)")?;
    ensure!(flows != there, "found the same picture after a change of an attribute");
    let narrow = "frame.style.inlineSize = '400px'; return tag.drawn(moved)";
    let narrow: String = page.run(narrow)?;
    ensure!(narrow.starts_with("400×"), "found {narrow}, expected the frame's width");
    let back: String = page.run(
        "moved.removeAttribute('view');
        document.querySelector('#column').append(moved);
        return tag.drawn(moved)",
    )?;
    ensure!(back == here, "found {back} after its return, expected {here}");
    page.run::<()>("frame.remove()")?;
    let after: InUse = page.run(IN_USE)?;
    ensure!(after == in_use, "found {after:?} after its return, expected {in_use:?} as before");
    let tally: (u32, u32) = page.run("return [tag.tally.compiled, tag.tally.instances]")?;
    ensure!(tally == (1, 1), "found {tally:?} engines, expected one");
    Ok(())
}

/// Adds and removes charts: some before they are drawn, some after.
const CHURN: &str = "
  return (async () => {
    for (let index = 0; index < arguments[0]; index += 1) {
      const chart = tag.add({ view: index % 2 ? 'flows' : 'cumulative', loading: index % 3 ? 'lazy' : 'eager' });
      if (index % 4) await chart.ready;
      chart.remove();
    }
    await picture.frames(5);
  })()";

/// What is in memory.
#[derive(Debug, serde::Deserialize)]
struct Memory {
    in_use: InUse,
    buffers: Vec<u64>,
    engines: u32,
    elements: u32,
    canvases: u32,
}

const MEMORY: &str = "return {
  in_use: tag.left(),
  buffers: tag.memories.map(({ buffer }) => buffer.byteLength),
  engines: tag.tally.compiled,
  elements: document.querySelectorAll('*').length,
  canvases: tag.canvases.filter((canvas) => canvas.deref()).length,
}";

pub(crate) fn adding_and_removing_200_charts_leaks_nothing(page: &Page) -> Result<()> {
    draw(page, &json!({ "id": "stays" }))?;
    // The first charts fill the caches that all share.
    page.run::<()>(with(CHURN, [20]))?;
    let measure = |page: &Page| -> Result<(Memory, Option<[u64; 2]>)> {
        let counted =
            if page.browser() == Browser::Chromium { Some(page.counters()?) } else { None };
        Ok((page.run(MEMORY)?, counted))
    };
    let (before, counted_before) = measure(page)?;
    page.run::<()>(with(CHURN, [CHARTS]))?;
    let (after, counted_after) = measure(page)?;
    ensure!(after.in_use == before.in_use, "found {after:?}, expected {before:?}");
    ensure!(after.buffers == before.buffers, "found {after:?}, expected {before:?}");
    ensure!(
        (after.engines, after.elements) == (1, before.elements),
        "found {after:?}, expected {before:?}"
    );
    if let (Some(before_count), Some(after_count)) = (counted_before, counted_after) {
        let kept = after.canvases.abs_diff(before.canvases);
        ensure!(kept <= 2, "found {kept} canvases more, expected none: {after:?}");
        let nodes = after_count[0].saturating_sub(before_count[0]);
        ensure!(nodes < 500, "found {nodes} nodes more, expected none");
        let bytes = after_count[1].saturating_sub(before_count[1]);
        ensure!(bytes < 1_000_000, "found {bytes} bytes more, expected none");
    }
    ensure_painted(page, "#stays", &LIGHT)
}
