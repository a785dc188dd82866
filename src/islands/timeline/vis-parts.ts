/**
 * The parts of vis-timeline that are made to be extended, in our own types, as far as we extend
 * them: its declarations leave them out.
 */
// @ts-expect-error TS2305: the declarations do not have it.
import { timeline as visParts } from 'vis-timeline/esnext';
import type { VisItem } from './vis-item.ts';

/** What vis measures of an item, in pixels. */
export interface VisItemSizes {
  readonly content: { readonly width: number };
  readonly box: { readonly height: number };
}

/** A stretch of time as vis draws it. */
export interface VisRangeItem {
  readonly data: VisItem;
  readonly conversion: { readonly toScreen: (time: number) => number };
  left: number;
  top: number | null;
  width: number;
  displayed: boolean;
  dom: Readonly<Record<'box' | 'frame' | 'content', HTMLElement>> | null;
  dirty: boolean;
  readonly parent: {
    readonly width: number;
    readonly itemSet: { readonly body: VisBody };
    readonly dom: Readonly<Record<'foreground' | 'background', HTMLElement>>;
  };
  readonly props: { readonly content: { width: number } };
  height: number;
  isVisible(range: VisRange): boolean;
  repositionX(limitSize?: boolean): void;
  repositionY(margin: unknown): void;
  _createDomElement(): void;
  _appendDomElement(): void;
  _updateDirtyDomComponents(): void;
  _getDomComponentsSizes(): VisItemSizes;
  _updateDomComponentsSizes(sizes: VisItemSizes): void;
}

/** What vis has last measured and written, in pixels. */
export type VisSizes = Readonly<
  Record<'root' | 'center' | 'bottom', { readonly width: number; readonly height: number }>
>;

/** The days in view, in milliseconds since 1970. */
export interface VisRange {
  readonly start: number;
  readonly end: number;
}

/** What the parts of a chart share. */
export interface VisBody {
  readonly domProps: VisSizes;
  readonly range: VisRange;
}

/** All lanes as vis draws them. */
export interface VisItemSet {
  readonly body: VisBody;
  readonly dom: Readonly<Record<'foreground', HTMLElement>>;
  redraw(): boolean;
}

/** A lane as vis draws it. */
export interface VisGroup {
  readonly itemSet: { readonly body: VisBody };
  readonly dom: Readonly<Record<'inner' | 'background' | 'axis' | 'marker', HTMLElement>>;
  readonly props: { readonly label: { width: number; height: number } };
  readonly items: Readonly<Record<string, VisRangeItem>>;
  readonly orderedItems: unknown;
  visibleItems: readonly VisRangeItem[];
  top: number;
  right: number;
  width: number;
  height: number;
  show(): void;
  _checkIfVisible(item: VisRangeItem): void;
  _traceVisible(...given: unknown[]): void;
  _didMarkerHeightChange(): boolean;
  _calculateGroupSizeAndPosition(): void;
  _redrawItems(...given: unknown[]): void;
  _didResize(resized: boolean, height: number): boolean;
}

/** What lies behind all lanes, as vis draws it. */
export interface VisBackground extends VisGroup {
  redraw(range: VisRange, margin: unknown): boolean;
  _updateItemsInRange(
    ordered: unknown,
    visible: readonly VisRangeItem[],
    range: VisRange,
  ): readonly VisRangeItem[];
}

/** The axis as vis draws it: labels and lines, each taken up again from the ones drawn before. */
export interface VisTimeAxis {
  readonly body: VisBody & {
    readonly dom: Readonly<Record<'top' | 'backgroundVertical', HTMLElement>>;
  };
  readonly dom: {
    readonly foreground: HTMLElement;
    readonly background: HTMLElement;
    readonly minorTexts: HTMLElement[];
    readonly majorTexts: HTMLElement[];
    readonly redundant: Readonly<Record<'minorTexts' | 'majorTexts', HTMLElement[]>>;
  };
  /** In pixels. */
  readonly props: Record<
    | 'height'
    | 'width'
    | 'minorCharHeight'
    | 'majorCharHeight'
    | 'minorLabelHeight'
    | 'majorLabelHeight'
    | 'minorLineHeight'
    | 'majorLineHeight'
    | 'minorLineWidth'
    | 'majorLineWidth',
    number
  >;
  redraw(): boolean;
  _calculateCharSize(): void;
  _repaintLabels(): void;
  _isResized(): boolean;
  _repaintMinorText(x: number, text: string, orientation: string, className: string): VisDrawn;
  _repaintMajorText(x: number, text: string, orientation: string, className: string): VisDrawn;
  _repaintMinorLine(x: number): VisDrawn;
  _repaintMajorLine(x: number): VisDrawn;
}

/** What vis writes a width into that nobody sees. */
export interface VisDrawn {
  readonly style: { width: string };
}

interface TimeStep {
  scale: string;
  step: number;
  setMinimumStep(milliseconds: number): void;
}

export const parts = visParts as {
  readonly TimeStep: { readonly prototype: TimeStep };
  readonly components: {
    readonly items: { readonly RangeItem: new (...given: unknown[]) => VisRangeItem };
    readonly Group: { readonly prototype: VisGroup };
    readonly BackgroundGroup: { readonly prototype: VisBackground };
    readonly TimeAxis: { readonly prototype: VisTimeAxis };
    readonly ItemSet: {
      readonly types: Record<string, unknown>;
      readonly prototype: VisItemSet;
    };
  };
};
