// The functions a test calls inside its page: served as a module beside the test's HTML.

import { Chart, mount } from "./pkg/index.js";

/** Waits for some frames to be painted. */
const frames = async (count = 2) => {
  for (let left = count; left > 0; left -= 1) await new Promise((done) => requestAnimationFrame(done));
};

/** A chart that is drawn; `chart.seen` collects what it says. */
async function draw(canvas, options) {
  const chart = listen(await mount(canvas, options));
  let ready = false;
  chart.addEventListener("homeward-ready", () => (ready = true));
  for (let left = PATIENCE; !ready; left -= 1) {
    if (left === 0) throw new Error(`found no picture after ${PATIENCE} frames, expected one`);
    await frames(1);
  }
  await settled(canvas);
  return chart;
}

function listen(chart) {
  chart.seen = [];
  chart.addEventListener("homeward-focus", (event) => chart.seen.push(event.detail));
  chart.addEventListener("homeward-error", (event) => reportFault(`homeward-error: ${event.detail.message}`));
  return chart;
}

/** How many frames a picture may take to come to rest. */
const PATIENCE = 60;

/** Waits until the picture has not changed for three frames. */
async function settled(canvas) {
  let before = "";
  for (let left = PATIENCE, same = 0; same < 3; left -= 1) {
    if (left === 0) throw new Error(`found a picture that changes for ${PATIENCE} frames, the last ${before}`);
    await frames(1);
    const now = print(canvas);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** The code and the message with which something is refused. */
async function refusal(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error)) throw new TypeError(`found ${error}, expected an Error`);
    return { code: error.code, message: error.message };
  }
  return undefined;
}

const pixels = (canvas) =>
  canvas.width && canvas.height
    ? new Uint32Array(canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data.buffer)
    : new Uint32Array();

const hex = (pixel) =>
  `#${[0, 8, 16].map((shift) => ((pixel >> shift) & 255).toString(16).padStart(2, "0")).join("")}`;

/** A short text that is another for another picture. */
function print(canvas) {
  let hash = 0;
  for (const pixel of pixels(canvas)) hash = (Math.imul(hash, 31) + pixel) | 0;
  return `${canvas.width}×${canvas.height} ${hash}`;
}

/** How many pixels have each of these colours. */
function count(canvas, ...colours) {
  const found = Object.fromEntries(colours.map((colour) => [colour, 0]));
  for (const pixel of pixels(canvas)) {
    const colour = hex(pixel);
    if (colour in found) found[colour] += 1;
  }
  return found;
}

/** The colour of the ground: that of the first pixel. */
const ground = (canvas) => hex(pixels(canvas)[0]);

/** The pixels of the canvas and those of the screen for its content box. */
async function sizes(canvas) {
  const entry = await new Promise((done) => {
    const observer = new ResizeObserver((entries) => {
      observer.disconnect();
      done(entries[0]);
    });
    try {
      observer.observe(canvas, { box: "device-pixel-content-box" });
    } catch {
      observer.observe(canvas);
    }
  });
  const screen = entry.devicePixelContentBoxSize?.[0];
  const { width, height } = entry.contentRect;
  return {
    backing: [canvas.width, canvas.height],
    screen: [screen?.inlineSize, screen?.blockSize],
    box: [width, height],
  };
}

/** Moves a pointer over the content box of a canvas, one call for each place. */
function point(canvas, places, y) {
  const style = getComputedStyle(canvas);
  const outer = canvas.getBoundingClientRect();
  const left = outer.x + parseFloat(style.borderLeftWidth) + parseFloat(style.paddingLeft);
  const top = outer.y + parseFloat(style.borderTopWidth) + parseFloat(style.paddingTop);
  for (const x of places) {
    const place = { clientX: left + x, clientY: top + y, pointerType: "mouse" };
    canvas.dispatchEvent(new PointerEvent("pointermove", place));
  }
}

/** The middle of the plot, from the top of the content box. */
const middle = (canvas) => {
  const style = getComputedStyle(canvas);
  return (canvas.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom)) / 2;
};

globalThis.stage = {
  Chart, count, draw, frames, ground, listen, middle, mount, point, print, refusal, settled, sizes,
  canvas: (id = "canvas") => document.querySelector(id),
};
