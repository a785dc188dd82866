import { drawnFrom } from './drawn-from.ts';
import { parts } from './vis-parts.ts';
import type { VisGroup, VisRangeItem } from './vis-parts.ts';

/*
 * vis asks the page for the place and size of each lane several times in a redraw, between what it
 * writes, and for the size of each new item as it comes: the browser lays everything out again each
 * time. What it asks for of lanes follows from what it has written itself, and new items are
 * measured all at once.
 */
const all = parts.components.ItemSet.prototype;
const lane = parts.components.Group.prototype;
const background = parts.components.BackgroundGroup.prototype;

/** Items that stand in the page and have not been measured yet, of all lanes. */
const unmeasured = new Set<VisRangeItem>();

const redrawAll = all.redraw;
all.redraw = function () {
  this.dom.foreground.style.transform = `translateX(${drawnFrom(this.body).x}px)`;
  return redrawAll.call(this);
};

// Of elements that only items other than ours stand in, and that measure what is known.
const show = lane.show;
lane.show = function () {
  show.call(this);
  this.dom.axis.remove();
  this.dom.marker.remove();
};

// Shown at the next redraw, and not one by one as it is added.
lane._checkIfVisible = () => undefined;

// Also shown would be what begins near the window, and taken away again at the next redraw.
lane._traceVisible = () => undefined;

// vis asks each lane for its place before it draws the items of any: the moment to put all new
// ones in. Every lane is in view: the chart is as tall as they are, and the page scrolls.
lane._calculateGroupSizeAndPosition = function () {
  const { domProps, range } = this.itemSet.body;
  this.top = 0;
  this.right = 0;
  this.width = domProps.center.width;
  for (const item of Object.values(this.items)) {
    if (item.displayed || !item.dirty || !item.isVisible(range)) continue;
    item._createDomElement();
    item._appendDomElement();
    item._updateDirtyDomComponents();
    unmeasured.add(item);
  }
};

const redrawItems = lane._redrawItems;
lane._redrawItems = function (...given) {
  const sizes = [...unmeasured].map((item) => ({ item, size: item._getDomComponentsSizes() }));
  unmeasured.clear();
  for (const { item, size } of sizes) item._updateDomComponentsSizes(size);
  redrawItems.apply(this, given);
};

// The chart is drawn again when it comes to have a width.
lane._didMarkerHeightChange = () => false;

/** The width of the chart at which the names of the lanes were measured. */
const measuredAt = new WeakMap<VisGroup, number>();

lane._didResize = function (resized, height) {
  const { label } = this.props;
  const { width } = this.itemSet.body.domProps.center;
  let isOther = resized || this.height !== height;
  this.height = height;
  if (measuredAt.get(this) === width) return isOther;
  measuredAt.set(this, width);
  const { clientWidth, clientHeight } = this.dom.inner;
  isOther ||= label.width !== clientWidth || label.height !== clientHeight;
  label.width = clientWidth;
  label.height = clientHeight;
  return isOther;
};

background.redraw = function (range, margin) {
  this.visibleItems = this._updateItemsInRange(this.orderedItems, this.visibleItems, range);
  this.width = this.itemSet.body.domProps.center.width;
  for (const item of this.visibleItems) item.repositionY(margin);
  return false;
};
