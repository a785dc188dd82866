import type { LaneShape, Site } from '../domain/model.ts';

/** How a lane is told apart: by hue, by shape, and by name. */
export interface LaneMark {
  readonly title: string;
  /** 1 to 4; a fifth lane starts anew. */
  readonly hue: number;
  readonly shape: LaneShape;
  /** The shape as an SVG path in a square of ten units. */
  readonly path: string;
}

const shapes: readonly { shape: LaneShape; path: string }[] = [
  { shape: 'disc', path: 'M5 .5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9z' },
  { shape: 'square', path: 'M1 1h8v8H1z' },
  { shape: 'diamond', path: 'M5 0l5 5l-5 5l-5-5z' },
  { shape: 'triangle', path: 'M5 .5l4.8 8.7H.2z' },
];

/**
 * The mark of a lane, by its place in `site.yaml`.
 *
 * @example laneMark(site, 'visit').shape // "disc", for the first lane
 */
export function laneMark(site: Site, lane: string): LaneMark {
  const index = Math.max(
    0,
    site.lanes.findIndex(({ id }) => id === lane),
  );
  const { shape, path } = shapes[index % shapes.length] ?? { shape: 'disc', path: '' };
  return { title: site.lanes[index]?.title ?? lane, hue: (index % shapes.length) + 1, shape, path };
}
