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
  /** Milliseconds that scripts took since this was set to 0. */
  let spent = 0;
  const timed = (act) => {
    const start = performance.now();
    try {
      act();
    } finally {
      spent += performance.now() - start;
    }
  };
  const frame = window.requestAnimationFrame;
  window.requestAnimationFrame = (act) =>
    frame.call(window, (time) => {
      inFrame = true;
      timed(() => act(time));
      inFrame = false;
    });

  const afterFrame = (act) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = act;
    port2.postMessage(0);
  };
  /**
   * Moves a pointer over a chart, one place in each frame, and gives the milliseconds of script
   * for one move: from the event until the overlay is painted.
   */
  window.benchMoves = async (target, event, moves) => {
    const { left, top, width, height } = target.getBoundingClientRect();
    spent = 0;
    for (let move = 0; move < moves; move += 1) {
      const clientX = left + width * (0.1 + (0.75 * move) / moves);
      const place = { clientX, clientY: top + height / 2, bubbles: true, composed: true, isPrimary: true, button: -1 };
      timed(() => target.dispatchEvent(event === "pointermove" ? new PointerEvent(event, place) : new MouseEvent(event, { ...place, button: 0 })));
      await new Promise((resolve) => frame.call(window, () => afterFrame(resolve)));
    }
    return spent / moves;
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
