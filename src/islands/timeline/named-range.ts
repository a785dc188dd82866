import { drawnFrom } from './drawn-from.ts';
import type { VisItemParts } from './vis-item.ts';
import { parts } from './vis-parts.ts';
import type { VisItemSizes, VisRange } from './vis-parts.ts';

/** A line no longer than this is not drawn for a certain day: its mark says as much. In pixels. */
const leastLine = 11;

/** No name is given more room than this when items are placed, in pixels. */
const widestName = 336;

/** A name that goes from none to some is laid out anew by the browser. */
const unmoved = 'translateX(0px)';

/**
 * A range whose name stands over its line. vis reserves room for line and name side by side,
 * which would stack long events needlessly high. And it makes four boxes in each other where the
 * name and the line in one are enough.
 */
export class NamedRange extends parts.components.items.RangeItem {
  /** Where its name begins, in pixels from the chart's left edge. */
  nameLeft = 0;
  /** How wide its name is with nothing cut off, in pixels. */
  nameWidth = 0;
  /** The room that its name was last given. */
  room = '';
  #place: VisItemParts['place'];
  /** What was last written into the page, in pixels. */
  #drawn = { left: NaN, length: NaN, held: 0, top: NaN, isStill: false };

  /** In view as long as its name is, of which the width is not known before it has been shown. */
  override isVisible({ start, end }: VisRange): boolean {
    const name = this.props.content.width || widestName;
    return (
      this.data.start < end &&
      (this.data.end > start || this.conversion.toScreen(this.data.start) + name > 0)
    );
  }

  override _createDomElement(): void {
    if (this.dom) return;
    const { make, className } = this.data;
    if (!make) throw new Error(`Nothing stands for ${this.data.id}.`);
    const { name, line, place } = make();
    this.#place = place;
    const box = document.createElement('div');
    box.className = `vis-item vis-range ${className}`;
    name.classList.add('tl-name');
    // It may have stood on another item before.
    name.style.transform = unmoved;
    name.classList.remove('tl-held');
    box.append(name, line);
    this.dom = { box, frame: box, content: name };
    // By this vis knows what is pointed at.
    Object.assign(box, { 'vis-item': this });
    this.dirty = true;
  }

  override _appendDomElement(): void {
    if (!this.dom?.box.parentNode) this.#drawn.isStill = false;
    super._appendDomElement();
  }

  override _updateDirtyDomComponents(): void {
    if (!this.dirty) return;
    // A name is measured with no more room than is set aside for it.
    this.dom?.content.style.removeProperty('--tl-room');
    this.room = '';
  }

  override _getDomComponentsSizes(): VisItemSizes {
    const { box, content } = this.dom ?? {};
    const title = content?.querySelector('.tl-title');
    const width = content?.offsetWidth ?? 0;
    this.nameWidth = width + (title ? title.scrollWidth - title.clientWidth : 0);
    return { content: { width }, box: { height: box?.offsetHeight ?? 0 } };
  }

  override _updateDomComponentsSizes({ content, box }: VisItemSizes): void {
    this.props.content.width = content.width;
    this.height = box.height;
    this.dirty = false;
  }

  override repositionX(): void {
    if (!this.dom) return;
    const { box, content } = this.dom;
    const from = drawnFrom(this.parent.itemSet.body);
    const placeOf = (time: number): number => (time - from.time) * from.scale;
    const [start, line, isStill] = this.#stretch(placeOf, from.x);
    const name = this.props.content.width;
    this.left = start + from.x;
    const left = isStill ? this.left : start;
    this.width = Math.max(line, name);
    // With its beginning out of sight the name stays at the edge, as long as there is a line under
    // it; then it leaves with the line, instead of lying over the next name.
    const held = Math.min(Math.max(-this.left, 0), Math.max(line - name, 0));
    this.nameLeft = this.left + held;
    const drawn = this.#drawn;
    if (drawn.held !== held) {
      content.style.transform = held > 0 ? `translateX(${held}px)` : unmoved;
      if (drawn.held > 0 !== held > 0) content.classList.toggle('tl-held', held > 0);
      drawn.held = held;
    }
    if (drawn.isStill !== isStill) this.#standIn(isStill);
    if (drawn.left === left && drawn.length === line) return;
    if (drawn.length !== line) {
      box.style.width = `${line}px`;
      box.classList.toggle('tl-short', line <= leastLine);
    }
    if (drawn.left !== left) box.style.transform = `translateX(${left}px)`;
    drawn.left = left;
    drawn.length = line;
    this.#place?.((time) => placeOf(time) - start);
  }

  override repositionY(): void {
    if (!this.dom || this.#drawn.top === this.top) return;
    this.#drawn.top = this.top ?? 0;
    this.dom.box.style.top = `${this.#drawn.top}px`;
  }

  /** What is drawn from end to end of the chart stands still while the rest is moved. */
  #standIn(isStill: boolean): void {
    const { box } = this.dom ?? {};
    const { background, foreground } = this.parent.dom;
    if (!box) return;
    this.#drawn.isStill = isStill;
    const focused = box.contains(document.activeElement) ? document.activeElement : undefined;
    (isStill ? background : foreground).append(box);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  /**
   * Where its line begins and how long it is, in pixels: no longer than a browser can draw, and as
   * long after a move as before, as long as one of its ends is near. With neither near it stands
   * still, unless something on it has a place of its own.
   */
  #stretch(
    placeOf: (time: number) => number,
    x: number,
  ): readonly [left: number, length: number, isStill: boolean] {
    const { width } = this.parent;
    const [start, end] = [placeOf(this.data.start), placeOf(this.data.end)];
    const length = Math.max(Math.round((end - start) * 1000) / 1000, 1);
    if (length <= 4 * width) return [start, length, false];
    if (start + x >= -width) return [start, 4 * width, false];
    if (end + x <= 2 * width) return [end - 4 * width, 4 * width, false];
    return [-width - x, 4 * width, !this.#place];
  }
}
parts.components.ItemSet.types['range'] = NamedRange;
