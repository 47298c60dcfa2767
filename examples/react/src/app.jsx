import "homeward-chart/element";
import { useState } from "react";
import { Canvas } from "./canvas.jsx";

export function App() {
  const [view, setView] = useState("cumulative");
  const [selected, setSelected] = useState("nothing");
  return (
    <>
      <homeward-chart
        view={view}
        onhomeward-view={(event) => setView(event.detail.view ?? "cumulative")}
        onhomeward-select={(event) => setSelected(event.detail?.id ?? "nothing")}
      />
      <p>
        View: <output>{view}</output>. Open: <output>{selected}</output>.
      </p>
      <Canvas view="flows" />
    </>
  );
}
