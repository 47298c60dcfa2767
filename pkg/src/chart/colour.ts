/** A colour in sRGB: red, green, blue and opacity, each from 0 to 1. */
export type Rgba = [number, number, number, number];

/**
 * A colour as browsers write one that they computed in sRGB: `rgb(0, 116, 107)`, `color(srgb 0 0.45 0.42 / 0.5)`
 * or `#00746b`. `null` for any other text: the chart's own colour is used then.
 */
export function parseColour(css: string): Rgba | null {
  const hex = /^#(..)(..)(..)$/.exec(css)?.slice(1);
  if (hex) return rgba(hex.map((byte) => Number.parseInt(byte, 16)), 255);
  const [, name, channels = ""] = /^(rgba?\(|color\(srgb )(.*)\)$/.exec(css) ?? [];
  const numbers = channels.split(/[\s,/]+/).map((text) => (text === "none" ? 0 : Number(text)));
  return name && numbers.every(Number.isFinite) ? rgba(numbers, name.startsWith("rgb") ? 255 : 1) : null;
}

function rgba([red, green, blue, opacity = 1]: number[], most: number): Rgba {
  return [red / most, green / most, blue / most, opacity];
}
