// The record for charts that do not bring it: running totals of the counted events.

import { readFile } from "node:fs/promises";

/** @param {string} path of data/events.csv */
export async function record(path) {
  const [names, ...rows] = cells(await readFile(path, "utf8"));
  const events = rows
    .map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])))
    .filter(({ status, counting }) => status === "completed" && counting === "counted")
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const totals = (direction) => {
    let total = 0;
    return events.map((event) => (total += Number(event[direction])));
  };
  const days = events.map(({ date }) => Date.parse(date) / 86_400_000);
  return { days, ukraine: totals("ukraine"), russia: totals("russia") };
}

/** The cells of every row. A quoted cell may hold commas, line ends and doubled quotes. */
function cells(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
