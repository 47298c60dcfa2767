// The record for charts that do not bring it: running totals of the counted events.

import { counted } from "../record.mjs";

export function record() {
  const events = counted();
  const totals = (direction) => {
    let total = 0;
    return events.map((event) => (total += event[direction]));
  };
  const days = events.map(({ date }) => Date.parse(date) / 86_400_000);
  return { days, ukraine: totals("ukraine"), russia: totals("russia") };
}
