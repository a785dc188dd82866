/** What vis-timeline is given to draw. */
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
  /** Makes what is drawn of it, once it is in view; nothing where it lies behind all groups. */
  readonly make?: () => VisItemParts;
}

/** What is drawn of an item. */
export interface VisItemParts {
  /** What stands over its line. */
  readonly name: HTMLElement;
  /** What is drawn under its name, from its first day to its last. */
  readonly line: HTMLElement;
  /** Told where a time stands, in pixels from the item's left edge, whenever that has changed. */
  readonly place?: (placeOf: (time: number) => number) => void;
}
