import { mount } from "homeward-chart";
import { useEffect, useRef } from "react";

/** A chart in a canvas of the page's own. The effect's clean-up gives the canvas back, however often it runs. */
export function Canvas({ view }) {
  const canvas = useRef(null);
  useEffect(() => {
    const control = new AbortController();
    mount(canvas.current, { view, signal: control.signal }).catch((error) => {
      if (!control.signal.aborted) console.error(error);
    });
    return () => control.abort();
  }, [view]);
  return <canvas ref={canvas} style={{ width: "100%" }} />;
}
