"use client";

import "homeward-chart/element";

/** In the browser: the live chart takes the place of the figure inside the tag. */
export function Chart({ view, figure }) {
  return <homeward-chart view={view} dangerouslySetInnerHTML={{ __html: figure }} />;
}
