/**
 * What we use of vis-timeline, in our own types: its declarations describe far more, and miss
 * the parts that are made to be extended.
 */
import { DataSet as VisDataSet } from 'vis-data/esnext';
// @ts-expect-error TS2305: the declarations leave out `timeline`, the parts made to be extended.
import { Timeline as VisTimeline, timeline as visParts } from 'vis-timeline/esnext';

export interface VisItem {
  readonly id: string;
  /** Left out where it lies behind all groups. */
  readonly group?: string;
  readonly type?: 'background';
  /** Milliseconds since 1970, UTC. */
  readonly start: number;
  readonly end: number;
  readonly className: string;
  /** Its place from top to bottom among those that overlap it. */
  readonly rank: number;
  /** Told where a time stands, in pixels from the item's left edge, whenever that has changed. */
  readonly place?: (placeOf: (time: number) => number) => void;
}

export interface VisData<T> {
  add(items: readonly T[]): unknown;
  remove(ids: readonly string[]): unknown;
  getIds(): string[];
}

export interface VisTimelineInstance {
  initialFitDone: boolean;
  setWindow(
    start: number,
    end: number,
    options: { readonly animation: boolean | { readonly duration: number } },
  ): void;
  getWindow(): { readonly start: Date; readonly end: Date };
  on(event: string, listener: (event: { readonly byUser?: boolean }) => void): void;
  redraw(): void;
  destroy(): void;
  readonly dom: Readonly<Record<'root' | 'center' | 'top', HTMLElement>>;
}

interface RangeItem {
  readonly data: VisItem;
  readonly conversion: { readonly toScreen: (time: number) => number };
  left: number;
  width: number;
  readonly dom: { readonly content: HTMLElement };
  readonly props: { readonly content: { readonly width: number } };
  repositionX(limitSize?: boolean): void;
}

interface TimeStep {
  scale: string;
  step: number;
  setMinimumStep(milliseconds: number): void;
}

const parts = visParts as {
  readonly TimeStep: { readonly prototype: TimeStep };
  readonly components: {
    readonly items: { readonly RangeItem: new (...given: unknown[]) => RangeItem };
    readonly ItemSet: { readonly types: Record<string, unknown> };
  };
};

/**
 * A range whose name stands over its line. vis reserves room for line and name side by side,
 * which would stack long events needlessly high.
 */
class NamedRange extends parts.components.items.RangeItem {
  override repositionX(limitSize?: boolean): void {
    super.repositionX(limitSize);
    const name = this.props.content.width;
    const line = this.width - name;
    this.width = Math.max(line, name);
    // With its beginning out of sight the name stays at the edge, as long as there is a line under
    // it; then it leaves with the line, instead of lying over the next name.
    const held = Math.min(Math.max(-this.left, 0), Math.max(line - name, 0));
    this.dom.content.style.transform = `translateX(${held}px)`;
    this.dom.content.classList.toggle('tl-held', held > 0);
    this.data.place?.((time) => this.conversion.toScreen(time) - this.left);
  }
}
parts.components.ItemSet.types['range'] = NamedRange;

const dayLength = 86_400_000;

// vis knows steps of up to 1,000 years; past them it would draw every single day. And between
// two days and a month it knows none: seven weeks on a tablet would have one tick.
const setMinimumStep = parts.TimeStep.prototype.setMinimumStep;
parts.TimeStep.prototype.setMinimumStep = function (milliseconds) {
  this.scale = 'year';
  this.step = 5000;
  setMinimumStep.call(this, milliseconds);
  if (this.scale === 'month' && this.step === 1 && milliseconds < 7 * dayLength) {
    this.scale = 'day';
    this.step = 7;
  }
};

export const Timeline = VisTimeline as unknown as new (
  container: HTMLElement,
  items: VisData<VisItem>,
  groups: readonly unknown[],
  options: Readonly<Record<string, unknown>>,
) => VisTimelineInstance;

export const DataSet = VisDataSet as unknown as new <T>() => VisData<T>;
