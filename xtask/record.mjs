// The record for scripts that are not the chart: tests of it, and charts that are compared with it.

import { readFileSync } from "node:fs";

/**
 * The counted events, earliest first, as `events.csv` has them.
 *
 * @param {URL} [folder] of the tables; those of today when there is none
 */
export function counted(folder = new URL("../data/", import.meta.url)) {
  const [columns, ...rows] = cells(readFileSync(new URL("events.csv", folder), "utf8"));
  return rows
    .map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))
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
