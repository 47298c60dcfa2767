// The names by which a page's style sheet reaches into the tag, each with its description for editors.
// tests/package/parts.test.mjs compares them with a figure that is drawn.

/** Custom properties, without `--homeward-`. */
export const CUSTOM_PROPERTIES = {
  ground: "The background.",
  ink: "Text, and the edges of marks.",
  muted: "Secondary text.",
  grid: "Gridlines.",
  ukraine: "The direction to Ukraine.",
  russia: "The direction to Russia.",
  font: "The font family of all text.",
};

/** Values of `part`. */
export const PARTS = {
  figure: "The whole figure.",
  heading: "The heading.",
  sentence: "The summary in a sentence.",
  legend: "The meaning of colours and shapes, with the buttons for directions.",
  key: "One entry of the legend.",
  views: "The buttons for views, and the options.",
  options: "The disclosure of the other options.",
  plot: "The picture with its overlays.",
  canvas: "The picture.",
  tooltip: "The text at the focus.",
  hint: "The keys that move the focus, shown while the keyboard has it.",
  event: "The details of an open event or claim.",
  staleness: "The line that newer reports may be missing.",
  scope: "What is counted, and what is not.",
  panels: "The row of the next panels.",
  details: "The panel with the tables and sources.",
  about: "The panel with definitions, the counting rule, gaps and corrections.",
  download: "The panel with downloads and citations.",
  summary: "The line that opens a panel.",
  tables: "The tables.",
  sources: "How many sources there are, and up to which day.",
};
