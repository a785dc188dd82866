/** A shape for each hue, as an SVG path in a square of twelve units: disc, square, diamond, triangle. */
const laneShapes = [
  'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z',
  'M1.5 1.5h9v9h-9z',
  'M6 .5 11.5 6 6 11.5.5 6z',
  'M6 1l5.5 10H.5z',
] as const;

/**
 * The shape by which a lane of this hue is told apart without colour.
 *
 * @param hue 1 to 4
 */
export const laneShape = (hue: number): string =>
  laneShapes[(hue - 1) % laneShapes.length] ?? laneShapes[0];

/** The mark of the eras' row: a span between its two ends. */
export const eraShape = 'M1 1v10M11 1v10M1 6h10';
