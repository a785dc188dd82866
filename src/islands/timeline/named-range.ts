import { parts } from './vis-parts.ts';
import type { VisItemSizes, VisRange } from './vis-parts.ts';

/** A line no longer than this is not drawn for a certain day: its mark says as much. In pixels. */
const leastLine = 11;

/** No name is given more room than this when items are placed, in pixels. */
const widestName = 336;

/**
 * A range whose name stands over its line. vis reserves room for line and name side by side,
 * which would stack long events needlessly high. And it makes three boxes in each other where a
 * name and a line in one are enough.
 */
export class NamedRange extends parts.components.items.RangeItem {
  /** Where its name begins, in pixels from the chart's left edge. */
  nameLeft = 0;
  /** How wide its name is with nothing cut off, in pixels. */
  nameWidth = 0;
  /** The room that its name was last given. */
  room = '';

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
    const [box, content] = [document.createElement('div'), document.createElement('div')];
    content.className = 'vis-item-content';
    const { line } = this.data;
    box.append(content, ...(line ? [line] : []));
    this.dom = { box, frame: box, content };
    // By this vis knows what is pointed at.
    Object.assign(box, { 'vis-item': this });
    this.dirty = true;
  }

  override _updateDirtyDomComponents(): void {
    super._updateDirtyDomComponents();
    // A name that has stood here before is measured as if it had not.
    const button = this.dom?.content.firstElementChild;
    if (this.dirty && button instanceof HTMLElement) button.style.removeProperty('--tl-room');
    if (this.dirty) this.room = '';
  }

  override _getDomComponentsSizes(): VisItemSizes {
    const sizes = super._getDomComponentsSizes();
    const title = this.dom?.content.querySelector('.tl-title');
    this.nameWidth = sizes.content.width + (title ? title.scrollWidth - title.clientWidth : 0);
    return sizes;
  }

  override repositionX(): void {
    if (!this.dom) return;
    const { box, content } = this.dom;
    const [left, line] = this.#stretch();
    const name = this.props.content.width;
    this.left = left;
    this.width = Math.max(line, name);
    // With its beginning out of sight the name stays at the edge, as long as there is a line under
    // it; then it leaves with the line, instead of lying over the next name.
    const held = Math.min(Math.max(-left, 0), Math.max(line - name, 0));
    this.nameLeft = left + held;
    box.style.transform = `translateX(${left}px)`;
    box.style.width = `${line}px`;
    box.classList.toggle('tl-short', line <= leastLine);
    content.style.transform = `translateX(${held}px)`;
    content.classList.toggle('tl-held', held > 0);
    this.data.place?.((time) => this.conversion.toScreen(time) - left);
  }

  /**
   * Where its line begins and how long it is, in pixels: no longer than a browser can draw, and as
   * long after a move as before, as long as one of its ends is near.
   */
  #stretch(): readonly [left: number, length: number] {
    const { width } = this.parent;
    const start = this.conversion.toScreen(this.data.start);
    const end = this.conversion.toScreen(this.data.end);
    const length = Math.max(Math.round((end - start) * 1000) / 1000, 1);
    if (length <= 4 * width) return [start, length];
    if (start >= -width) return [start, 4 * width];
    if (end <= 2 * width) return [end - 4 * width, 4 * width];
    return [-width, 4 * width];
  }
}
parts.components.ItemSet.types['range'] = NamedRange;
