/**
 * What we use of vis-timeline, in our own types: its declarations describe far more, and miss
 * the parts that are made to be extended.
 */
import { DataSet as VisDataSet } from 'vis-data/esnext';
import { Timeline as VisTimeline } from 'vis-timeline/esnext';
import './axis-in-place.ts';
import './lanes-in-one-look.ts';
import './named-range.ts';
import type { VisItem } from './vis-item.ts';
import { parts } from './vis-parts.ts';
import type { VisGroup } from './vis-parts.ts';

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
  readonly dom: Readonly<
    Record<'root' | 'center' | 'top' | (typeof unseenParts)[number], HTMLElement>
  >;
  readonly itemSet: {
    readonly groups: Readonly<Record<string, VisGroup>>;
    readonly dom: Readonly<Record<'frame', HTMLElement>>;
  };
  /** What was last measured and written, in pixels. */
  readonly props: Readonly<
    Record<'root' | 'center', { readonly width: number; readonly height: number }>
  >;
}

/** Parts that vis makes for what our charts have none of: they can be left out of the page. */
export const unseenParts = [
  'background',
  'backgroundHorizontal',
  'bottom',
  'rightContainer',
  'rollingModeBtn',
  'shadowTop',
  'shadowTopLeft',
  'shadowTopRight',
  'shadowBottom',
  'shadowBottomLeft',
  'shadowBottomRight',
] as const;

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
