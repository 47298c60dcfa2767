import { renderHtml } from "homeward-chart/static";
import { Chart } from "./chart.jsx";

// On the server: the figure without a script is in the page that is sent.
export default function Page() {
  return <Chart view="cumulative" figure={renderHtml({ view: "cumulative" })} />;
}
