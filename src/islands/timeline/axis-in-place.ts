import { drawnFrom } from './drawn-from.ts';
import { gridOf } from './grid.ts';
import { parts } from './vis-parts.ts';
import type { VisDrawn, VisTimeAxis } from './vis-parts.ts';

/*
 * vis takes the axis out of the page at each redraw, and gives its labels to the ticks anew from
 * the left: moved by one tick, every label has another text and is laid out again. Here the axis
 * stays where it is, a text keeps its element, and all of it is moved at once.
 */
const axis = parts.components.TimeAxis.prototype;

axis.redraw = function () {
  const { foreground, background } = this.dom;
  const { top, backgroundVertical } = this.body.dom;
  const isNew = foreground.parentNode !== top;
  if (isNew) {
    top.append(foreground);
    backgroundVertical.append(background);
  }
  this._calculateCharSize();
  const { props } = this;
  const { root, bottom, center } = this.body.domProps;
  props.minorLabelHeight = props.minorCharHeight;
  props.majorLabelHeight = props.majorCharHeight;
  props.height = props.minorLabelHeight + props.majorLabelHeight;
  props.width = center.width;
  props.minorLineHeight = root.height - props.majorLabelHeight - bottom.height;
  props.majorLineHeight = props.minorLineHeight + props.majorLabelHeight;
  props.minorLineWidth = props.majorLineWidth = 1;
  foreground.style.height = `${props.height}px`;
  const from = drawnFrom(this.body);
  foreground.style.transform = background.style.transform = `translateX(${from.x}px)`;
  const grid = gridOf(background);
  grid.begin();
  this._repaintLabels();
  grid.draw(props);
  return this._isResized() || isNew;
};

/** Labels and lines need no width: vis writes one into what it is given for each of them. */
const widthless: VisDrawn = { style: { width: '' } };

/** Where something stands from where the chart is drawn from, as precise as can be seen. */
function placeOf({ body }: VisTimeAxis, x: number): number {
  const { time, scale } = drawnFrom(body);
  return Math.round((x - (time - body.range.start) * scale) * 100) / 100;
}

/** Where each label was last written to. */
const places = new WeakMap<HTMLElement, string>();

/** Writes a label: into the element that had this text before, else into a new one. */
function drawLabel(
  free: HTMLElement[],
  parent: HTMLElement,
  label: {
    readonly text: string;
    readonly className: string;
    readonly x: number;
    readonly y: number;
  },
): HTMLElement {
  const { text, className, x, y } = label;
  const same = free.findIndex((element) => element.textContent === text);
  // One that is free has a text that a later tick may want.
  const [kept] = same === -1 ? [] : free.splice(same, 1);
  const element = kept ?? document.createElement('div');
  if (!kept) {
    element.textContent = text;
    parent.append(element);
  }
  if (element.className !== className) element.className = className;
  const place = `translate(${x}px, ${y}px)`;
  if (places.get(element) !== place) element.style.transform = place;
  places.set(element, place);
  return element;
}

axis._repaintMinorText = function (x, text, _orientation, tick) {
  const { redundant, minorTexts, foreground } = this.dom;
  const className = `vis-text vis-minor ${tick}`;
  // Over the ticks' labels stand those of their runs.
  const y = this.props.majorLabelHeight;
  const label = { text, className, x: placeOf(this, x), y };
  minorTexts.push(drawLabel(redundant.minorTexts, foreground, label));
  return widthless;
};

axis._repaintMajorText = function (x, text, _orientation, tick) {
  const { redundant, majorTexts, foreground } = this.dom;
  const className = `vis-text vis-major ${tick}`;
  const label = { text, className, x: placeOf(this, x), y: 0 };
  majorTexts.push(drawLabel(redundant.majorTexts, foreground, label));
  return widthless;
};

axis._repaintMinorLine = function (x) {
  gridOf(this.dom.background).minor(placeOf(this, x));
  return widthless;
};

axis._repaintMajorLine = function (x) {
  gridOf(this.dom.background).major(placeOf(this, x));
  return widthless;
};
