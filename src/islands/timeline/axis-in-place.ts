import { parts } from './vis-parts.ts';

/*
 * vis takes the axis out of the page at each redraw, and gives its labels to the ticks anew from
 * the left: moved by one tick, every label has another text and is laid out again. Here the axis
 * stays where it is and a text keeps its element, which is only moved.
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
  this._repaintLabels();
  return this._isResized() || isNew;
};

/** The label that had this text before, else one that is free, else a new one. */
function labelOf(
  free: HTMLElement[],
  parent: HTMLElement,
  text: string,
  className: string,
): HTMLElement {
  const same = free.findIndex((label) => label.textContent === text);
  const [kept] = free.splice(Math.max(same, 0), 1);
  const label = kept ?? document.createElement('div');
  if (!kept) parent.append(label);
  if (label.textContent !== text) label.textContent = text;
  if (label.className !== className) label.className = className;
  return label;
}

axis._repaintMinorText = function (x, text, _orientation, className) {
  const { redundant, minorTexts, foreground } = this.dom;
  const classes = `vis-text vis-minor ${className}`;
  const label = labelOf(redundant.minorTexts, foreground, text, classes);
  minorTexts.push(label);
  // Over the ticks' labels stand those of their runs.
  this._setXY(label, x, this.props.majorLabelHeight);
  return label;
};

axis._repaintMajorText = function (x, text, _orientation, className) {
  const { redundant, majorTexts, foreground } = this.dom;
  const classes = `vis-text vis-major ${className}`;
  const label = labelOf(redundant.majorTexts, foreground, text, classes);
  majorTexts.push(label);
  this._setXY(label, x, 0);
  return label;
};
