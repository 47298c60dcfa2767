// The record for scripts that are not the chart: tests of it, and charts that are compared with it.

import { readFileSync } from "node:fs";

/** The counted events, earliest first, as `data/events.csv` has them. */
export function counted() {
  const [names, ...rows] = cells(readFileSync(new URL("../data/events.csv", import.meta.url), "utf8"));
  return rows
    .map((row) => Object.fromEntries(names.map((name, column) => [name, row[column]])))
    .filter((event) => event.status === "completed" && event.counting === "counted")
    .map(({ id, date, ukraine, russia }) => ({ id, date, ukraine: Number(ukraine), russia: Number(russia) }))
    .sort((a, b) => a.date.localeCompare(b.date));
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
