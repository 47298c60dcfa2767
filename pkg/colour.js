// Colours as style sheets name them, for an engine that knows numbers alone.

/**
 * A colour as 0xrrggbbaa.
 *
 * @param {string} colour
 */
export function packed(colour) {
  let parts = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!colour.startsWith("rgb")) parts = painted(colour);
  const [red = 0, green = 0, blue = 0, opacity = 1] = parts;
  return ((red << 24) | (green << 16) | (blue << 8) | Math.round(opacity * 255)) >>> 0;
}

/**
 * A colour of another space, as the screen has it.
 *
 * @param {string} colour
 */
function painted(colour) {
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, opacity] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, opacity / 255];
}
