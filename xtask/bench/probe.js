// Runs in every page before its script, and tells when the chart is drawn.
//
// Drawn means: the frame that shows the whole picture has been made. A chart that says inside a
// frame that it is ready is in that frame; one that says so between frames is in the next one.
// Each is followed by a message, which comes when the frame is done.

{
  const shifts = [];
  const tasks = [];
  const watch = (type, kept) =>
    new PerformanceObserver((list) => kept.push(...list.getEntries())).observe({ type, buffered: true });
  watch("layout-shift", shifts);
  watch("longtask", tasks);

  let inFrame = false;
  const frame = window.requestAnimationFrame;
  window.requestAnimationFrame = (act) =>
    frame.call(window, (time) => {
      inFrame = true;
      try {
        act(time);
      } finally {
        inFrame = false;
      }
    });

  const afterFrame = (act) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = act;
    port2.postMessage(0);
  };
  /** Long enough for the last long task and the last shift to be told. */
  const SETTLE = 200;
  window.benchDrawn = new Promise((resolve) => {
    const ready = () => (inFrame ? afterFrame(drawn) : frame.call(window, () => afterFrame(drawn)));
    const drawn = () => {
      const end = performance.now();
      const [first] = performance.getEntriesByName("bench-script");
      setTimeout(() => {
        const shift = shifts.reduce((sum, { value }) => sum + value, 0);
        resolve({ drawn: end, script: end - first.startTime, shift, tasks: tasks.map(({ duration }) => duration) });
      }, SETTLE);
    };
    document.addEventListener("bench-ready", ready, { once: true });
    document.addEventListener("homeward-ready", ready, { once: true });
  });
}
