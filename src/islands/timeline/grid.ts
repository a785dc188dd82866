/** The lines at the ticks of an axis, in two strokes for all of them. */
export interface Grid {
  /** Forgets the lines of the last drawing. */
  begin(): void;
  /** A line at a tick; in pixels. */
  minor(x: number): void;
  /** A line where a run of ticks begins; in pixels. */
  major(x: number): void;
  /** Draws what was given since it began. */
  draw(heights: {
    readonly majorLabelHeight: number;
    readonly minorLineHeight: number;
    readonly majorLineHeight: number;
  }): void;
}

const svg = 'http://www.w3.org/2000/svg';

const grids = new WeakMap<HTMLElement, Grid>();

function stroke(parent: Element, className: string): (lines: string) => void {
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('class', className);
  parent.append(path);
  let drawn = '';
  return (lines) => {
    if (lines !== drawn) path.setAttribute('d', lines);
    drawn = lines;
  };
}

function gridIn(parent: HTMLElement): Grid {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('class', 'tl-grid');
  drawing.setAttribute('width', '1');
  drawing.setAttribute('height', '1');
  parent.append(drawing);
  const [drawMinor, drawMajor] = [stroke(drawing, 'tl-minor'), stroke(drawing, 'tl-major')];
  let [minor, major]: [number[], number[]] = [[], []];
  return {
    begin: () => ([minor, major] = [[], []]),
    minor: (x) => minor.push(x),
    major: (x) => major.push(x),
    draw({ majorLabelHeight, minorLineHeight, majorLineHeight }) {
      drawMinor(minor.map((x) => `M${x} ${majorLabelHeight}v${minorLineHeight}`).join(''));
      drawMajor(major.map((x) => `M${x} 0v${majorLineHeight}`).join(''));
    },
  };
}

/** The grid that is drawn in an element; the same one each time. */
export function gridOf(parent: HTMLElement): Grid {
  const grid = grids.get(parent) ?? gridIn(parent);
  grids.set(parent, grid);
  return grid;
}
