/** A shape for each hue, so that lanes are told apart without colour: disc, square, diamond, triangle. */
const shapes = [
  'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z',
  'M1.5 1.5h9v9h-9z',
  'M6 .5 11.5 6 6 11.5.5 6z',
  'M6 1l5.5 10H.5z',
] as const;

function glyph(className: string, shape: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', className);
  path.setAttribute('d', shape);
  svg.append(path);
  return svg;
}

/** The mark of the eras' row: a span between its two ends. */
export function eraGlyph(): SVGSVGElement {
  return glyph('tl-glyph tl-glyph-era', 'M1 1v10M11 1v10M1 6h10');
}

/** The mark of a lane as a small SVG. Beside each name on the chart the sheet draws it. */
export function laneGlyph(hue: number): SVGSVGElement {
  return glyph('tl-glyph', shapes[(hue - 1) % shapes.length] ?? shapes[0]);
}
