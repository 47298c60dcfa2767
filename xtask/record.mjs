// The record for scripts that are not the chart: tests of it, and charts that are compared with it.

import { readFileSync } from "node:fs";

/** The record as it is today; tests of a version that never changes pass the folder of their own. */
const TODAY = new URL("../data/", import.meta.url);

/**
 * The counted events, earliest first, as `events.csv` has them.
 *
 * @param {URL} [folder] of the tables
 */
export function counted(folder = TODAY) {
  return table("events", folder)
    .filter((event) => event.status === "completed" && event.counting === "counted")
    .map(({ id, date, ukraine, russia }) => ({ id, date, ukraine: Number(ukraine), russia: Number(russia) }))
    .sort((a, b) => a.date.localeCompare(b.date));
}

/**
 * The rows of a table, each with the texts of its cells by column.
 *
 * @param {string} name
 * @param {URL} [folder]
 * @returns {Record<string, string>[]}
 */
export function table(name, folder = TODAY) {
  const [columns, ...rows] = cells(readFileSync(new URL(`${name}.csv`, folder), "utf8"));
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
}

/**
 * What `datapackage.json` has about the record as a whole.
 *
 * @param {URL} [folder]
 */
export const description = (folder = TODAY) => JSON.parse(readFileSync(new URL("datapackage.json", folder), "utf8"));

/** The cells of every row. A quoted cell may hold commas, line ends and doubled quotes. */
function cells(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
