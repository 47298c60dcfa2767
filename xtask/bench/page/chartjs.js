// The record with Chart.js, with no more of it than this chart needs.

import { Chart, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip } from "chart.js";

Chart.register(Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);

// A number of days instead of Chart.js's time scale, which would bring a library of dates.
const month = new Intl.DateTimeFormat("en", { month: "short", year: "numeric", timeZone: "UTC" });
const named = (day) => month.format(day * 86_400_000);

const line = (label, borderColor, totals) => ({
  label,
  borderColor,
  data: RECORD.days.map((x, index) => ({ x, y: totals[index] })),
  stepped: true,
});
new Chart(document.getElementById("chart").appendChild(document.createElement("canvas")), {
  type: "line",
  data: { datasets: [line("To Ukraine", "#00746b", RECORD.ukraine), line("To Russia", "#a94b14", RECORD.russia)] },
  options: {
    animation: false,
    maintainAspectRatio: false,
    scales: { x: { type: "linear", ticks: { callback: named } }, y: { beginAtZero: true } },
    plugins: { tooltip: { callbacks: { title: ([point]) => named(point.parsed.x) } } },
  },
});
document.dispatchEvent(new Event("bench-ready"));
