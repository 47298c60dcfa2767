// What a user of the package writes, and what must not compile. Held against the installed package,
// as modules for Node and for bundlers see it, without any framework.

import { Chart, mount, type ErrorCode, type FocusDetail, type Options } from "homeward-chart";
import { cites, events, type EventRow, version } from "homeward-chart/data";
import { HomewardChart } from "homeward-chart/element";
import { init, mount as mountSlim } from "homeward-chart/slim";
import { renderHtml, renderSvg } from "homeward-chart/static";
import "homeward-chart/embed.js";
import "homeward-chart/homeward.css";

const canvas = document.createElement("canvas");
const options: Options = { view: "flows", group: "year", stacked: false, directions: "ukraine", from: "2024-01-01", theme: "dark" };

// Charts in a canvas.
const chart: Chart = await mount(canvas, { ...options, signal: new AbortController().signal });
const summary: string = chart.summary;
chart.update({ view: "cumulative" });
chart.update({ data: new Uint8Array() });
chart.update({ data: null });
chart.select(null);
chart.addEventListener("homeward-select", ({ detail }) => {
  const focus: FocusDetail | null = detail;
  // @ts-expect-error: nothing may be open
  detail.id;
  return focus?.ukraine?.toFixed();
});
chart.addEventListener("homeward-error", ({ detail }) => {
  const code: ErrorCode = detail.code;
  return code;
});
const table: string = chart.toCSV({ table: "claims", all: true });
const picture: Promise<Blob> = chart.toPNG();
// @ts-expect-error: a table that there is not
chart.toCSV({ table: "cites" });
chart.destroy();
// @ts-expect-error: a view that there is not
mount(canvas, { view: "pie" });
// @ts-expect-error: an option that there is not
mount(canvas, { veiw: "flows" });
// @ts-expect-error: a text where a truth value belongs
mount(canvas, { stacked: "true" });
// @ts-expect-error: no canvas
mount(document.createElement("div"));
// @ts-expect-error: a promise of a chart is none
const early: Chart = mount(canvas);
// @ts-expect-error: charts are made by mount
new Chart();
// @ts-expect-error: what a chart says is read
chart.summary = "";
// @ts-expect-error: data of one's own are bytes
mount(canvas, { data: "/record.homeward" });
// @ts-expect-error: signals are for mounting
chart.update({ signal: new AbortController().signal });

// The tag.
const tag = document.createElement("homeward-chart");
const same: HomewardChart = tag;
const query: HomewardChart | null = document.querySelector("homeward-chart");
tag.options = options;
tag.data = await (await fetch("/record.homeward")).arrayBuffer();
const ready: HomewardChart = await tag.ready;
tag.addEventListener("homeward-view", ({ detail }) => detail.view satisfies Options["view"]);
tag.addEventListener("click", ({ clientX }) => clientX);
// @ts-expect-error: a group that there is not
tag.options = { group: "week" };
// @ts-expect-error: only who makes it settles it
tag.ready = Promise.resolve(tag);
// @ts-expect-error: an id is a text
tag.select(7);
// @ts-expect-error: the tag's events have types of their own
tag.addEventListener("homeward-ready", (event: MouseEvent) => event);

// An engine of one's own.
await init(new URL("https://example.org/homeward.wasm"));
await init(fetch("homeward.wasm"));
await init(new Uint8Array());
await mountSlim(canvas, options);
// @ts-expect-error: nothing is no engine
init(null);

// Text.
const html: string = renderHtml({ view: "flows" });
const svg: string = renderSvg({ width: 500, data: new Uint8Array() });
// @ts-expect-error: HTML has its own widths
renderHtml({ width: 500 });
// @ts-expect-error: a width is a number
renderSvg({ width: "500" });

// Data.
const first: EventRow | undefined = events[0];
const people: number | null | undefined = first?.ukraine;
const supports: string | undefined = cites[0]?.source;
// @ts-expect-error: the record is not changed
events.push(first);
// @ts-expect-error: a status that there is not
first?.status === "done";

export { early, html, people, picture, query, ready, same, summary, supports, svg, table, version };
