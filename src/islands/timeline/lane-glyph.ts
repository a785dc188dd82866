import { eraShape, laneShape } from '../../domain/timeline/lane-shapes.ts';

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
  return glyph('tl-glyph tl-glyph-era', eraShape);
}

/** The mark of a lane as a small SVG. Beside each name on the chart the sheet draws it. */
export function laneGlyph(hue: number): SVGSVGElement {
  return glyph('tl-glyph', laneShape(hue));
}
