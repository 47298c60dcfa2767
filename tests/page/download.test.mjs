// Downloads: each button is pressed, and the file that the browser saves is checked.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { crc32, inflateSync } from "node:zlib";
import { EVENTS, draw, embed, openOptions, stage, test } from "./support.mjs";

const NUMBERS = ["103 people", "86 to Ukraine", "17 to Russia", "99 of them under 18", "Homeward 1.0.0", "13 February 2026"];

/** Pixels of a picture: 760 CSS pixels, two for each. */
const WIDTH = 1520;

/** Shows a tag and opens its downloads. */
async function open(page, attributes = "") {
  await embed(page, `<homeward-chart ${attributes}></homeward-chart>`);
  await page.locator(".homeward-download summary").click();
}

/** Presses a button of a group, and returns the file that is saved. */
async function saved(page, group, name) {
  const button = page.getByRole("group", { name: group, exact: true }).getByRole("button", { name, exact: true });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The rows of a CSV file: RFC 4180, with quotes and line ends inside of quotes. */
function rows(text) {
  const cells = [[""]];
  let quoted = false;
  for (const part of text.match(/""|"|,|\r\n|[^",\r]+|\r/g)) {
    const row = cells.at(-1);
    if (part === '""' && quoted) row[row.length - 1] += '"';
    else if (part === '"' || part === '""') quoted = part === '"' ? !quoted : quoted;
    else if (part === "," && !quoted) row.push("");
    else if (part === "\r\n" && !quoted) cells.push([""]);
    else row[row.length - 1] += part;
  }
  const [head, ...body] = cells.slice(0, -1);
  return body.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
}

const totals = (events) => {
  const counted = events.filter(({ status, counting }) => status === "completed" && counting === "counted");
  const sum = (name) => counted.reduce((all, event) => all + Number(event[name]), 0);
  return [counted.length, sum("ukraine"), sum("russia"), sum("adults")];
};

/** Size and pixels of a PNG of eight bits for each of red, green, blue and opacity. */
function decoded(bytes) {
  assert.deepEqual([...bytes.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [];
  let head;
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (name === "IHDR") head = content;
    if (name === "IDAT") parts.push(content);
    at += length + 12;
  }
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  assert.deepEqual([...head.subarray(8)], [8, 6, 0, 0, 0]);
  const raw = inflateSync(Buffer.concat(parts));
  const line = width * 4;
  const pixels = new Uint8Array(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x += 1) {
      const index = y * line + x;
      const left = x >= 4 ? pixels[index - 4] : 0;
      const above = y > 0 ? pixels[index - line] : 0;
      const corner = x >= 4 && y > 0 ? pixels[index - line - 4] : 0;
      pixels[index] = raw[y * (line + 1) + 1 + x] + [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
    }
  }
  return { width, height, pixels };
}

function paeth(left, above, corner) {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(guess - value));
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** How many pixels of a picture have a colour. */
function count({ pixels }, colour) {
  let found = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (colour.every((value, part) => pixels[at + part] === value)) found += 1;
  }
  return found;
}

/** The error of the browser's XML parser for an SVG, and the text of the SVG. */
const parsed = (page, svg) =>
  page.evaluate((svg) => {
    const document = new DOMParser().parseFromString(svg, "image/svg+xml");
    return [document.querySelector("parsererror")?.textContent ?? null, document.documentElement.textContent];
  }, svg);

/**
 * The share of the pixels in which a PNG and an SVG differ, both drawn by the browser: they have the
 * same fonts, so a number that differs makes a difference.
 */
const difference = (page, svg, png) =>
  page.evaluate(async ([svg, png]) => {
    const pixels = async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [1520, Math.round((1520 * image.naturalHeight) / image.naturalWidth)];
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return context.getImageData(0, 0, canvas.width, canvas.height);
    };
    const [a, b] = [await pixels(`data:image/svg+xml,${encodeURIComponent(svg)}`), await pixels(`data:image/png;base64,${png}`)];
    if (a.height !== b.height) return 1;
    let differing = 0;
    for (let at = 0; at < a.data.length; at += 4) {
      const far = [0, 1, 2].some((part) => Math.abs(a.data[at + part] - b.data[at + part]) > 96);
      if (far) differing += 1;
    }
    return differing / (a.width * a.height);
  }, [svg, png.toString("base64")]);

for (const [view, bars] of [["cumulative", 1000], ["flows", 1000]]) {
  test(`the downloaded SVG and PNG of the ${view} view show the same numbers`, {}, async (page) => {
    await open(page, `view="${view}"`);
    const svg = await saved(page, "This chart", "Vector (SVG)");
    assert.equal(svg.name, `homeward-${view}-1.0.0.svg`);
    const text = svg.bytes.toString("utf8");
    const [fault, content] = await parsed(page, text);
    assert.equal(fault, null);
    for (const number of NUMBERS) assert.ok(content.includes(number), `${number} is not in ${content}`);
    assert.equal(text, await page.evaluate(() => document.querySelector("homeward-chart").toSVG()));

    const png = await saved(page, "This chart", "Image (PNG)");
    assert.equal(png.name, `homeward-${view}-1.0.0.png`);
    const picture = decoded(png.bytes);
    const [, height] = text.match(/viewBox="0 0 760 ([\d.]+)"/);
    assert.deepEqual([picture.width, picture.height], [WIDTH, Math.round(2 * Number(height))]);
    assert.ok(count(picture, [0x00, 0x74, 0x6b, 255]) > bars, "found no colour of Ukraine in the picture");
    assert.ok(count(picture, [0xa9, 0x4b, 0x14, 255]) > bars, "found no colour of Russia in the picture");
    assert.ok(count(picture, [255, 255, 255, 255]) > 100_000, "the background is missing");
    const share = await difference(page, text, png.bytes);
    assert.ok(share < 0.03, `PNG and SVG differ in ${share} of their pixels`);
    const other = text.replace(/>[^<]+<\/text>/g, (label) => label.replace(/\d/g, (digit) => (Number(digit) + 5) % 10));
    const wrong = await difference(page, other, png.bytes);
    assert.ok(wrong > 1.1 * share, `with other numbers they differ in ${wrong}, with the same in ${share}`);
  });
}

test("the downloaded tables have the numbers of the record", {}, async (page) => {
  await open(page);
  const expected = [EVENTS.length, 86, 17, 4];
  const shown = await saved(page, "This chart", "CSV");
  assert.equal(shown.name, "homeward-cumulative-1.0.0.csv");
  // Without the byte order mark a spreadsheet would decode the text in another encoding.
  assert.deepEqual([...shown.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const events = rows(shown.bytes.toString("utf8").slice(1));
  assert.deepEqual([events.length, ...totals(events)], [EVENTS.length, ...expected]);

  const json = await saved(page, "This chart", "JSON");
  assert.equal(json.name, "homeward-cumulative-1.0.0.json");
  assert.deepEqual(totals(JSON.parse(json.bytes).events), expected);

  const whole = await saved(page, "Full data", "JSON");
  assert.equal(whole.name, "homeward-1.0.0.json");
  const { events: all, claims, version, as_of } = JSON.parse(whole.bytes);
  assert.deepEqual([totals(all), version, as_of], [expected, "1.0.0", "2026-02-13"]);
  assert.ok(all.length > events.length);

  const every = await saved(page, "Full data", "Events (CSV)");
  assert.equal(every.name, "homeward-events-1.0.0.csv");
  assert.deepEqual(rows(every.bytes.toString("utf8").slice(1)).map(({ id }) => id), all.map(({ id }) => id));
  const claimed = await saved(page, "Full data", "Other totals (CSV)");
  assert.equal(claimed.name, "homeward-claims-1.0.0.csv");
  assert.deepEqual(rows(claimed.bytes.toString("utf8").slice(1)).map(({ id }) => id), claims.map(({ id }) => id));
});

test("a download has the period that the reader has chosen", {}, async (page) => {
  await open(page);
  await openOptions(page);
  await page.getByRole("button", { name: "2024", exact: true }).click();
  await page.getByRole("button", { name: "By direction", exact: true }).click();
  await page.locator("[data-file='homeward-flows-1.0.0.csv']").waitFor();
  const { bytes } = await saved(page, "This chart", "CSV");
  const dates = rows(bytes.toString("utf8").slice(1)).map(({ date }) => date);
  assert.ok(dates.length > 3 && dates.every((date) => date.startsWith("2024")), String(dates));
});

/** The exports of the chart in a page, whether it is a tag or a canvas. */
const exported = (page) =>
  page.evaluate(async () => {
    const chart = globalThis.chart ?? document.querySelector("homeward-chart");
    const png = await chart.toPNG();
    let wrong;
    try {
      chart.toCSV({ tabel: "claims" });
    } catch (error) {
      wrong = [error.code, error.message];
    }
    return {
      svg: chart.toSVG().slice(0, 5),
      png: [png.type, png.size > 10_000],
      csv: chart.toCSV().split("\r\n").length,
      all: chart.toCSV({ all: true }).split("\r\n").length,
      claims: chart.toCSV({ table: "claims", all: true }).split("\r\n").length,
      json: chart.toJSON().events.length,
      text: JSON.parse(JSON.stringify({ chart })).chart.events.length,
      wrong,
    };
  });

const EXPORTED = {
  svg: "<svg ",
  png: ["image/png", true],
  csv: 23 + 2,
  all: 36 + 2,
  claims: 58 + 2,
  json: 23,
  text: 23,
  wrong: ["bad-option", 'excerpt.tabel: found an unknown name, expected "table"'],
};

test("a tag's methods export pictures, tables and JSON", {}, async (page) => {
  await open(page);
  assert.deepEqual(await exported(page), EXPORTED);
});

test("an export has the attributes that were set in the same task", {}, async (page) => {
  await open(page);
  const found = await page.evaluate(async () => {
    const chart = document.querySelector("homeward-chart");
    const titles = () => chart.toSVG().match(/<title[^>]*>(.*?)<\/title>/)[1];
    const before = titles();
    chart.setAttribute("view", "flows");
    const after = titles();
    chart.setAttribute("to", "2024-12-31");
    return [before, after, chart.toCSV().split("\r\n").length < 25];
  });
  assert.deepEqual(found, [
    "Chart: Family reunions mediated by Qatar",
    "Chart: Reunited by month and direction",
    true,
  ]);
});

test("a canvas exports the same as a tag, and nothing after destroy()", {}, async (page) => {
  await draw(page);
  assert.deepEqual(await exported(page), EXPORTED);
  const gone = await page.evaluate(async () => {
    chart.destroy();
    return [chart.toSVG(), chart.toCSV(), chart.toJSON() ?? null, await chart.toPNG().catch(({ code }) => code)];
  });
  assert.deepEqual(gone, ["", "", null, "bad-canvas"]);
});

test("toPNG() draws a picture of its own, without the tooltip", {}, async (page) => {
  await draw(page, { options: { theme: "auto" } });
  const before = await page.evaluate(async () => stage.print(stage.canvas()));
  const first = await page.evaluate(async () => (await chart.toPNG()).size);
  await page.locator("canvas").hover({ position: { x: 300, y: 250 } });
  await page.evaluate(() => stage.frames(3));
  const hovered = await page.evaluate(async () => [stage.print(stage.canvas()), (await chart.toPNG()).size]);
  assert.notEqual(hovered[0], before);
  assert.equal(hovered[1], first);
});

test("exports of an element that is not connected are empty, and toPNG() waits for its chart", {}, async (page) => {
  await stage(page, '<script src="pkg/dist/embed.js"></script>');
  const found = await page.evaluate(async () => {
    const chart = document.createElement("homeward-chart");
    const before = [chart.toSVG(), chart.toCSV(), chart.toJSON() ?? null, JSON.stringify({ chart })];
    const picture = chart.toPNG();
    document.body.append(chart);
    return [before, (await picture).type];
  });
  assert.deepEqual(found, [["", "", null, "{}"], "image/png"]);
});

for (const [how, allow] of [["is copied", true], ["that may not be copied is selected", false]]) {
  test(`a citation ${how}, and the result is announced`, {}, async (page) => {
    const permissions = ["clipboard-read", "clipboard-write"];
    if (allow) await page.context().grantPermissions(permissions);
    else await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await open(page);
    const group = page.getByRole("group", { name: "Cite", exact: true });
    const text = await group.locator("p").last().textContent();
    assert.match(text, /^Homeward, data on .*, version 1\.0\.0, sources up to 13 February 2026\.$/);
    await group.getByRole("button", { name: "Copy" }).click();
    const announcement = allow ? "Copied" : "Could not copy. The text is selected: copy it yourself.";
    await page.locator(".homeward-status", { hasText: announcement }).waitFor({ state: "attached" });
    assert.equal(await page.evaluate(() => String(getSelection())), text);
    if (allow) assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
  });
}

/** The texts of a PNG's iTXt chunks by their keywords, each chunk checked by its CRC. */
function texts(bytes) {
  const found = {};
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const content = bytes.subarray(at + 4, at + 8 + length);
    assert.equal(bytes.readUInt32BE(at + 8 + length), crc32(content), "found a chunk with a wrong CRC");
    const [type, [keyword, , , , , ...text]] = [content.toString("latin1", 0, 4), content.subarray(4).toString("utf8").split("\0")];
    if (type === "iTXt") found[keyword] = text.join("\0");
    at += 12 + length;
  }
  return found;
}

test("a picture says what it is, in which version and under which licence", {}, async (page) => {
  await open(page);
  const { Source, Copyright } = texts((await saved(page, "This chart", "Image (PNG)")).bytes);
  assert.match(Source, /^Homeward, data on .*, version 1\.0\.0, sources up to 13 February 2026\.$/);
  assert.equal(Copyright, "https://creativecommons.org/licenses/by/4.0/");
  const svg = (await saved(page, "This chart", "Vector (SVG)")).bytes.toString("utf8");
  assert.ok(svg.includes(`<metadata>${Source} ${Copyright}</metadata>`));
});

for (const [how, allow] of [["is copied", true], ["that may not be copied can be downloaded", false]]) {
  test(`a picture ${how}, and the result is announced`, {}, async (page) => {
    if (allow) await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    else await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await open(page);
    await page.getByRole("button", { name: "Copy image", exact: true }).click();
    const announcement = allow ? "Copied" : "Could not copy the image. You can download it.";
    await page.locator(".homeward-status", { hasText: announcement }).waitFor({ state: "attached" });
    if (!allow) return;
    const width = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await createImageBitmap(await item.getType("image/png"))).width;
    });
    assert.equal(width, WIDTH);
  });
}
