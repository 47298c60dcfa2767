//! A chart that is taken out, put back, and moved.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use e2e::{Engine, Page, with};
use serde_json::json;

use crate::stage::LIGHT;
use crate::tag::STILL;
use crate::tag::{draw, drawn, ensure_painted, load, open, told};

/// How often a chart is made and taken out again.
const LIVES: u32 = 200;

/// What the page does for somebody: frames asked for, listeners of what lasts, observers.
type Left = BTreeMap<String, u32>;

const LEFT: &str = "return picture.frames(3).then(tag.left)";

pub(crate) fn what_is_taken_out_leaves_nothing_behind(page: &Page) -> Result<()> {
    open(page)?;
    let before: Left = page.run(LEFT)?;
    page.run::<()>("tag.put({ id: 'a' })")?;
    drawn(page)?;
    let during: Left = page.run(LEFT)?;
    ensure!(during != before, "found {during:?}, expected a chart that watches something");
    // A change on the way out must not be painted either.
    let take = "window.gone = tag.chart();
      window.paper = tag.canvas(gone);
      gone.setAttribute('view', 'flows');
      gone.remove();
      return (async () => {
        await picture.frames(0);
        const { frames } = tag.left();
        await picture.frames(3);
        return [frames, tag.tally.turns];
      })()";
    let (frames, turns): (u32, u32) = page.run(take)?;
    ensure!(frames == 0, "found {frames} frames still asked for, expected none");
    let after: Left = page.run(LEFT)?;
    ensure!(
        after == before,
        "found {after:?} after it was taken out, expected {before:?} as before"
    );
    let still = "
      paper.dispatchEvent(new PointerEvent('pointermove', { clientX: 200, clientY: 400 }));
      gone.setAttribute('theme', 'dark');
      document.documentElement.style.setProperty('--homeward-ink', 'red');
      document.querySelector('#column').style.width = '500px';
      return picture.frames(5).then(() => tag.tally.turns)";
    let later: u32 = page.run(still)?;
    // The driver's own waits ask for no frame through the page.
    ensure!(later == turns, "found {} frames of a chart that was taken out", later - turns);
    let inside: (u32, String) =
        page.run("return [gone.shadowRoot.querySelectorAll('canvas').length, gone.summary]")?;
    ensure!(inside == (0, String::new()), "found {inside:?}, expected no canvas and no summary");
    Ok(())
}

pub(crate) fn what_is_put_back_is_drawn_again(page: &Page) -> Result<()> {
    page.open(STILL)?;
    load(page)?;
    let before = drawn(page)?;
    let take = "window.kept = tag.chart();
      const { ready } = kept;
      kept.remove();
      return picture.frames().then(() => [kept.ready !== ready, kept.shadowRoot.querySelector('slot').hidden])";
    let (new_promise, hidden): (bool, bool) = page.run(take)?;
    ensure!(new_promise, "found the promise of the chart that is gone, expected one of the next");
    ensure!(!hidden, "found the static figure hidden, expected it until the next chart is drawn");
    page.run::<()>("document.querySelector('#column').prepend(kept)")?;
    let again = drawn(page)?;
    ensure!(again == before, "found {again}, expected {before} as before");
    let told = told(page, "homeward-ready")?;
    let own = told.iter().filter(|event| event.id == "cumulative").count();
    ensure!(own == 2, "found {told:?}, expected one homeward-ready for each time it was drawn");
    let engines: u32 = page.run("return tag.tally.compiled")?;
    ensure!(engines == 1, "found {engines} engines, expected one");
    Ok(())
}

/// Moves the chart by each way there is, and tells whether canvas, figure and promise stayed.
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

pub(crate) fn what_is_moved_stays_drawn(page: &Page) -> Result<()> {
    let before = draw(page, &json!({ "view": "flows" }))?;
    let left: Left = page.run(LEFT)?;
    let lost: Vec<String> = page.run(MOVE)?;
    ensure!(lost.is_empty(), "found a chart that began again after {lost:?}");
    let after: Left = page.run(LEFT)?;
    ensure!(after == left, "found {after:?} after the moves, expected {left:?} as before");
    page.run::<()>("tag.chart().setAttribute('view', 'cumulative')")?;
    ensure!(drawn(page)? != before, "found a chart that no longer follows its attributes");
    let tally: (u32, u32) = page.run("return [tag.tally.compiled, tag.tally.instances]")?;
    ensure!(tally == (1, 1), "found {tally:?} engines, expected one");
    Ok(())
}

pub(crate) fn another_document_gets_the_chart_whole(page: &Page) -> Result<()> {
    let here = draw(page, &json!({}))?;
    let left: Left = page.run(LEFT)?;
    let cross = "
      const frame = document.createElement('iframe');
      frame.style.cssText = `inline-size: ${innerWidth}px; block-size: 900px; border: 0; position: fixed; inset: 0 auto auto 0`;
      document.body.append(frame);
      frame.contentDocument.body.style.margin = 0;
      tag.watch(frame.contentWindow);
      window.frame = frame;
      window.moved = tag.chart();
      frame.contentDocument.body.append(moved);
      return tag.drawn(moved)";
    let there: String = page.run(cross)?;
    let size = |text: &str| text.split(' ').next().unwrap_or_default().to_owned();
    ensure!(size(&there) == size(&here), "found {there} in the other document, expected {here}");
    page.run::<()>("moved.setAttribute('view', 'flows')")?;
    let flows: String = page.run("return tag.drawn(moved)")?;
    ensure!(flows != there, "found a chart that no longer follows its attributes");
    let narrow = "frame.style.inlineSize = '400px'; return tag.drawn(moved)";
    let narrow: String = page.run(narrow)?;
    ensure!(narrow.starts_with("400×"), "found {narrow}, expected the frame's width");
    let back: String = page.run(
        "moved.removeAttribute('view');
        document.querySelector('#column').append(moved);
        return tag.drawn(moved)",
    )?;
    ensure!(back == here, "found {back} after it came back, expected {here}");
    page.run::<()>("frame.remove()")?;
    let after: Left = page.run(LEFT)?;
    ensure!(after == left, "found {after:?} after it came back, expected {left:?} as before");
    let tally: (u32, u32) = page.run("return [tag.tally.compiled, tag.tally.instances]")?;
    ensure!(tally == (1, 1), "found {tally:?} engines, expected one");
    Ok(())
}

/// Makes charts and takes them out again: some before they are drawn, some after.
const LIVE: &str = "
  return (async () => {
    for (let life = 0; life < arguments[0]; life += 1) {
      const chart = tag.put({ view: life % 2 ? 'flows' : 'cumulative', loading: life % 3 ? 'lazy' : 'eager' });
      if (life % 4) await chart.ready;
      chart.remove();
    }
    await picture.frames(5);
  })()";

/// What is still there.
#[derive(Debug, serde::Deserialize)]
struct Rest {
    left: Left,
    memory: Vec<u64>,
    engines: u32,
    elements: u32,
    canvases: u32,
}

const REST: &str = "return {
  left: tag.left(),
  memory: tag.memories.map(({ buffer }) => buffer.byteLength),
  engines: tag.tally.compiled,
  elements: document.querySelectorAll('*').length,
  canvases: tag.canvases.filter((canvas) => canvas.deref()).length,
}";

pub(crate) fn two_hundred_lives_leave_nothing_behind(page: &Page) -> Result<()> {
    draw(page, &json!({ "id": "stays" }))?;
    // The first ones fill what is kept for all.
    page.run::<()>(with(LIVE, [20]))?;
    let rest = |page: &Page| -> Result<(Rest, Option<[u64; 2]>)> {
        let counted = if page.engine() == Engine::Chromium { Some(page.counters()?) } else { None };
        Ok((page.run(REST)?, counted))
    };
    let (before, counted_before) = rest(page)?;
    page.run::<()>(with(LIVE, [LIVES]))?;
    let (after, counted_after) = rest(page)?;
    ensure!(after.left == before.left, "found {after:?}, expected {before:?}");
    ensure!(after.memory == before.memory, "found {after:?}, expected {before:?}");
    ensure!(
        (after.engines, after.elements) == (1, before.elements),
        "found {after:?}, expected {before:?}"
    );
    if let (Some(before_count), Some(after_count)) = (counted_before, counted_after) {
        let kept = after.canvases.abs_diff(before.canvases);
        ensure!(kept <= 2, "found {kept} canvases more, expected them gone: {after:?}");
        let nodes = after_count[0].saturating_sub(before_count[0]);
        ensure!(nodes < 500, "found {nodes} nodes more, expected them gone");
        let bytes = after_count[1].saturating_sub(before_count[1]);
        ensure!(bytes < 1_000_000, "found {bytes} bytes more, expected them free");
    }
    ensure_painted(page, "#stays", &LIGHT)
}
