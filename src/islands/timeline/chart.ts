import { dayFrom } from '../../domain/date/day.ts';
import type { Day } from '../../domain/date/day.ts';
import { dayAt, dayLabels, timeOf } from './day-labels.ts';
import type { TimelineLane } from './entry.ts';
import { feedFor, feedHolds, spanIndex } from './feed.ts';
import type { Bucket, Feed } from './feed.ts';
import { bucketElements, entryElements } from './item-elements.ts';
import type { ItemElements } from './item-elements.ts';
import { laneGlyph } from './lane-glyph.ts';
import { makeElement } from './make-element.ts';
import { neighbour } from './neighbour.ts';
import type { Direction } from './neighbour.ts';
import { axisLimits } from './placed.ts';
import type { Placed } from './placed.ts';
import { roomForNames } from './room-for-names.ts';
import { DataSet, Timeline } from './vis.ts';
import type { VisItem } from './vis.ts';
import { listenToWheel } from './wheel.ts';
import { leastDays, windowAround } from './window.ts';
import type { Window } from './window.ts';
import { counted } from './words.ts';
import type { Words } from './words.ts';

/** What is drawn at a time: events or reports. */
export interface Layer {
  readonly placed: readonly Placed[];
  readonly phrase: 'events' | 'reports';
}

export interface ChartOptions {
  readonly frame: HTMLElement;
  readonly layer: Layer;
  /** Everything that any layer draws: the axis reaches as far. */
  readonly reach: readonly Placed[];
  readonly lanes: readonly TimelineLane[];
  readonly words: Words;
  readonly lang: string;
  readonly first: Window;
  readonly signal: AbortSignal;
  /** The reader opened an event or a report. */
  readonly onOpen: (placed: Placed) => void;
  /** The reader opened a bucket that no zoom takes apart. */
  readonly onList: (days: string, several: readonly Placed[]) => void;
  /** The window has come to rest. */
  readonly onMoved: (window: Window) => void;
  /** Runs every listener; what it throws ends the chart, not the page. */
  readonly guard: (work: () => void) => void;
}

/** The drawn chart. */
export interface Chart {
  readonly window: () => Window;
  moveTo(window: Window): void;
  zoom(factor: number, share?: number): void;
  /** Draws another layer; the narrowing holds. */
  draw(layer: Layer): void;
  /** Draws these events, or reports of them, and no others; all of them without ids. */
  narrow(ids: ReadonlySet<string> | undefined): void;
  /** What is drawn wherever the window is, from the first to the last. */
  readonly drawn: () => readonly Placed[];
  /**
   * Moves the window so that all of these events are in it; all that are drawn, without ids. Gives
   * the window that it moves to: none where there is nothing to show.
   */
  fit(ids?: ReadonlySet<string>): Window | undefined;
  /** Marks what is drawn under this id as open, and its event's other reports; brings it into view. */
  mark(id: string | undefined): void;
  focus(id: string): void;
  destroy(): void;
}

const axisYearOne = dayFrom(1, 1, 1);
/** One day is never wider than this: no hours are known, so none are shown. */
const widestDay = 180;

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** The first and last day of the events of a bucket. */
function daysOf(bucket: Bucket<Placed>): readonly [Day, Day] {
  return [
    Math.min(...bucket.events.map(({ start }) => start)),
    Math.max(...bucket.events.map(({ end }) => end)) - 1,
  ];
}

/** Draws the chart into its frame. Throws where vis-timeline does. */
export function drawChart(options: ChartOptions): Chart {
  const { frame, lanes, words, lang, signal, guard } = options;
  const labels = dayLabels(lang, words.bce);
  const laneById = new Map(lanes.map((lane) => [lane.id, lane]));
  const laneIds = lanes.map(({ id }) => id);
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  const everything = windowAround(options.reach);
  const edges = {
    from: Math.max(Math.min(everything.from, options.first.from) - 30, axisLimits.from - 400),
    to: Math.min(Math.max(everything.to, options.first.to) + 30, axisLimits.to + 400),
  };

  let { layer } = options;
  let only: ReadonlySet<string> | undefined;
  let index = spanIndex(layer.placed);
  let ranks: ReadonlyMap<string, number> = new Map();
  let fed: Feed<Placed> | undefined;
  let current: string | undefined;
  let marked: string | undefined;
  let wanted: string | undefined;
  let dragged = false;
  /** True from the first view on: what the reader did not move is not written into the address. */
  let settled = false;
  const elements = new Map<string, ItemElements>();
  const items = new DataSet<VisItem>();

  const elementsOf = (id: string, make: () => ItemElements): ItemElements => {
    const known = elements.get(id);
    if (known) return known;
    const made = make();
    made.button.dataset['item'] = id;
    elements.set(id, made);
    return made;
  };

  const timeline = new Timeline(
    frame,
    items,
    lanes.map(({ id, title, hue }, order) => ({
      id,
      order,
      content: title,
      className: `tl-lane tl-hue-${hue}`,
    })),
    {
      align: 'auto',
      editable: false,
      format: {
        minorLabels: (date: Date, scale: string, step: number) =>
          labels.tick(dayAt(date.valueOf()), scale, step),
        majorLabels: (date: Date, scale: string) => labels.run(dayAt(date.valueOf()), scale),
      },
      groupOrder: 'order',
      groupTemplate: (group: { id: string; content: string } | null) => {
        const lane = laneById.get(group?.id ?? '');
        const title = makeElement('span', 'tl-lane-title', lane?.title ?? '');
        const name = makeElement('span', 'tl-lane-name', laneGlyph(lane?.hue ?? 1), title);
        name.dir = getComputedStyle(frame.parentElement ?? frame).direction;
        return name;
      },
      // "100 BCE" is longer than "2018".
      maxMinorChars: edges.from < axisYearOne ? 9 : 6,
      margin: { axis: 8, item: { horizontal: 12, vertical: 4 } },
      max: timeOf(edges.to),
      min: timeOf(edges.from),
      order: (a: VisItem, b: VisItem) => a.rank - b.rank,
      orientation: { axis: 'top', item: 'top' },
      rtl: false,
      selectable: false,
      showCurrentTime: false,
      showTooltips: false,
      template: (item: VisItem | null) => elements.get(item?.id ?? '')?.button ?? '',
      type: 'range',
      visibleFrameTemplate: (item: VisItem | null) => elements.get(item?.id ?? '')?.band ?? '',
      // The wheel is ours, below: vis knows one key for zooming, and macOS has another.
      zoomKey: 'ctrlKey',
      zoomMax: timeOf(edges.to - edges.from),
      zoomMin: timeOf(leastDays),
    },
  );
  // Else vis fits everything into its first picture, over the view that was asked for.
  timeline.initialFitDone = true;
  timeline.dom.top.setAttribute('aria-hidden', 'true');

  const width = (): number => timeline.dom.center.clientWidth || frame.clientWidth || 1;
  const shown = (): Window => {
    const { start, end } = timeline.getWindow();
    return { from: dayAt(start.getTime()), to: dayAt(end.getTime()) };
  };
  const narrowest = (): number => Math.max(leastDays, width() / widestDay);

  const moveTo = (to: Window, animate = true): void => {
    settled = true;
    timeline.setWindow(timeOf(to.from), timeOf(to.to), {
      animation: animate && !calm.matches ? { duration: 240 } : false,
    });
  };

  /** The button on the chart under which an event is found: its own or its bucket's. */
  const buttonOf = (id: string | undefined): HTMLButtonElement | undefined => {
    if (id === undefined) return undefined;
    const bucket = fed?.buckets.find(({ events }) => events.some((event) => event.id === id));
    const button = elements.get(bucket?.id ?? id)?.button;
    return button?.isConnected ? button : undefined;
  };

  const keepOneTabStop = (): void => {
    const drawn = [...timeline.dom.center.querySelectorAll<HTMLButtonElement>('.tl-item')];
    const stop = buttonOf(current) ?? drawn[0];
    for (const button of drawn) button.tabIndex = button === stop ? 0 : -1;
    // A redraw may have taken the focused button out of the page and put it back.
    const target = buttonOf(wanted);
    if (target) {
      target.focus({ preventScroll: true });
      if (document.activeElement === target) {
        target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        wanted = undefined;
      }
    }
  };

  let tallest = 0;
  const letGoOfHeight = (): void => {
    tallest = 0;
    frame.style.removeProperty('--tl-height');
  };
  /** The chart is as tall as it ever was at this zoom: moving in time moves nothing below it. */
  const keepHeight = (): void => {
    const height = timeline.dom.root.offsetHeight;
    if (height <= tallest) return;
    tallest = height;
    frame.style.setProperty('--tl-height', `${height}px`);
  };

  const showMark = (): void => {
    const event = marked === undefined ? undefined : elements.get(marked)?.button.dataset['event'];
    for (const [id, { button }] of elements) {
      if (id === marked) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
      const isOther = event !== undefined && button.dataset['event'] === event && id !== marked;
      button.classList.toggle('tl-other-report', isOther);
    }
  };

  const reindex = (): void => {
    index = spanIndex(
      only ? layer.placed.filter(({ entry }) => only?.has(entry.id)) : layer.placed,
    );
    fed = undefined;
  };

  const refeed = (): void => {
    const { from, to } = shown();
    if (feedHolds(fed, from, to, width())) return;
    const feed = feedFor(index, from, to, width());
    if (feed.size !== fed?.size) letGoOfHeight();
    const next = new Map<string, VisItem>();
    for (const event of feed.events) {
      const lane = laneById.get(event.lane);
      if (!lane) continue;
      const { place } = elementsOf(event.id, () => entryElements(event, lane, words));
      next.set(event.id, {
        id: event.id,
        group: event.lane,
        start: timeOf(event.start),
        end: timeOf(event.end),
        className: `tl-hue-${lane.hue}${event.between ? ' tl-between' : ''}`,
        rank: ranks.get(event.id) ?? 0,
        ...(place ? { place: (placeOf) => place((day) => placeOf(timeOf(day))) } : {}),
      });
    }
    for (const bucket of feed.buckets) {
      const lane = laneById.get(bucket.lane);
      if (!lane) continue;
      // The same place may hold other events after a filter or at the edge of a feed.
      elements.delete(bucket.id);
      elementsOf(bucket.id, () =>
        bucketElements(
          counted(words, layer.phrase, bucket.events.length, lang),
          labels.days(...daysOf(bucket)),
          lane,
        ),
      );
      next.set(bucket.id, {
        id: bucket.id,
        group: bucket.lane,
        start: timeOf(bucket.start),
        // A gap to the next one, else vis takes the two for overlapping.
        end: timeOf(bucket.end - (bucket.end - bucket.start) * 0.1),
        className: `tl-hue-${lane.hue}`,
        rank: ranks.get(bucket.events[0]?.id ?? '') ?? 0,
      });
    }
    const focused = document.activeElement;
    const hadFocus = focused instanceof HTMLElement && frame.contains(focused);
    const buckets = new Set(feed.buckets.map(({ id }) => id));
    const old = items.getIds();
    const kept = new Set(old.filter((id) => next.has(id) && !buckets.has(id)));
    fed = feed;
    items.remove(old.filter((id) => !kept.has(id)));
    items.add([...next.values()].filter(({ id }) => !kept.has(id)));
    if (hadFocus) wanted ??= current;
    showMark();
  };

  let frameRequest = 0;
  const soon = (): void => {
    frameRequest ||= requestAnimationFrame(() => {
      frameRequest = 0;
      if (!signal.aborted) guard(refeed);
    });
  };

  const bringIntoView = (id: string): void => {
    const placed = index.sorted.find((span) => span.id === id);
    if (!placed) return;
    const { from, to } = shown();
    const days = to - from;
    // One that began before the window is in view while its line is long enough for its name.
    const start = placed.end - from > days * 0.25 ? Math.max(placed.start, from) : placed.start;
    // A name begins at its day: the right fifth is too narrow for one.
    if (start >= from && start <= to - days * 0.2) return;
    const begin = placed.start - days * 0.3;
    moveTo({ from: begin, to: begin + days });
  };

  const focus = (id: string): void => {
    current = id;
    wanted = id;
    bringIntoView(id);
    guard(refeed);
    keepOneTabStop();
    if (wanted) timeline.redraw();
  };

  const bucketOf = (id: string | undefined): Bucket<Placed> | undefined =>
    fed?.buckets.find(
      (bucket) => bucket.id === id || bucket.events.some((event) => event.id === id),
    );

  const openBucket = (bucket: Bucket<Placed>): void => {
    const [first, last] = daysOf(bucket);
    const { from, to } = shown();
    if (last - first < 1 || to - from <= narrowest() * 1.01) {
      options.onList(labels.days(first, last), bucket.events);
      return;
    }
    current = bucket.events[0]?.id;
    wanted = current;
    const around = windowAround(bucket.events);
    const lack = Math.max(0, narrowest() - (around.to - around.from)) / 2;
    moveTo({ from: around.from - lack, to: around.to + lack });
  };

  const itemOf = (event: Event): string | undefined =>
    (event.target as Element | null)?.closest<HTMLElement>('.tl-item')?.dataset['item'];

  const zoom = (factor: number, share = 0.5): void => {
    const { from, to } = shown();
    const days = Math.min(Math.max((to - from) * factor, narrowest()), edges.to - edges.from);
    const at = from + (to - from) * share;
    moveTo({ from: at - days * share, to: at + days * (1 - share) }, false);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = directions[event.key];
    if (direction !== undefined) {
      const from = itemOf(event);
      if (from === undefined) return;
      event.preventDefault();
      const bucket = bucketOf(from);
      let next = neighbour(
        index.sorted,
        laneIds,
        (direction === 'earlier' ? bucket?.events[0] : bucket?.events.at(-1))?.id ?? from,
        direction,
      );
      // A bucket is one step, however many events it holds.
      while (next && bucket?.events.includes(next) && /earlier|later/.test(direction)) {
        next = neighbour(index.sorted, laneIds, next.id, direction);
      }
      if (next) focus(next.id);
      return;
    }
    const factor = event.key === '+' || event.key === '=' ? 0.5 : event.key === '-' ? 2 : undefined;
    if (factor === undefined) return;
    event.preventDefault();
    const { from, to } = shown();
    const span = index.sorted.find(({ id }) => id === current);
    const share = span ? (span.start - from) / (to - from) : 0.5;
    wanted = current;
    zoom(factor, share >= 0 && share <= 1 ? share : 0.5);
  };

  const listen = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
    more: AddEventListenerOptions = {},
  ): void => {
    frame.addEventListener(name, (event) => guard(() => listener(event)), { signal, ...more });
  };
  listen('keydown', onKey);
  listenToWheel(frame, timeline.dom.center, {
    signal,
    guard,
    zoom,
    scroll: (share) => {
      const { from, to } = shown();
      const by = share * (to - from);
      moveTo({ from: from + by, to: to + by }, false);
    },
  });
  listen('focusin', (event) => {
    const id = itemOf(event);
    if (id === undefined) return;
    current =
      bucketOf(id)?.events.find((placed) => placed.id === current)?.id ??
      bucketOf(id)?.events[0]?.id ??
      id;
    keepOneTabStop();
  });
  listen('pointerdown', () => (dragged = false), { capture: true });
  listen('click', (event) => {
    const id = itemOf(event);
    // A drag that began on a button ends with a click that nobody meant.
    if (id === undefined || dragged) return;
    const bucket = bucketOf(id);
    if (bucket && bucket.id === id) {
      openBucket(bucket);
      return;
    }
    const placed = index.sorted.find((span) => span.id === id);
    if (placed) options.onOpen(placed);
  });
  timeline.on('panmove', () => {
    dragged = true;
    settled = true;
  });
  timeline.on('pinch', () => (settled = true));
  timeline.on('rangechange', soon);
  timeline.on('rangechanged', () => {
    guard(refeed);
    if (settled && !signal.aborted) guard(() => options.onMoved(shown()));
  });
  timeline.on('changed', () => {
    guard(() => {
      keepHeight();
      roomForNames(timeline.dom.center);
      keepOneTabStop();
    });
  });
  let measured = width();
  const resized = new ResizeObserver(() => {
    // Another width, other rows: the height that was kept is no measure.
    if (width() !== measured) letGoOfHeight();
    measured = width();
    soon();
  });
  resized.observe(frame);

  // Its own `start` and `end` options hold the first picture back by a second (its issue 1340).
  timeline.setWindow(timeOf(options.first.from), timeOf(options.first.to), { animation: false });
  const rerank = (): void => {
    ranks = new Map(spanIndex(layer.placed).sorted.map(({ id }, rank) => [id, rank]));
  };
  rerank();
  refeed();

  return {
    window: shown,
    moveTo,
    zoom,
    draw(next) {
      if (next === layer) return;
      layer = next;
      // The same id may stand for something else there.
      items.remove(items.getIds());
      elements.clear();
      marked = wanted = undefined;
      const event = index.sorted.find(({ id }) => id === current)?.entry;
      letGoOfHeight();
      rerank();
      reindex();
      current = index.sorted.find(({ entry }) => entry === event)?.id;
      refeed();
    },
    narrow(ids) {
      only = ids;
      reindex();
      refeed();
    },
    drawn: () => index.sorted,
    fit(ids) {
      const spans = ids ? index.sorted.filter(({ entry }) => ids.has(entry.id)) : index.sorted;
      if (spans.length === 0) return undefined;
      const { from, to } = windowAround(spans);
      const lack = Math.max(0, narrowest() - (to - from)) / 2;
      const target = { from: from - lack, to: to + lack };
      moveTo(target);
      return target;
    },
    mark(id) {
      marked = id;
      showMark();
      if (id === undefined) return;
      current = id;
      bringIntoView(id);
      keepOneTabStop();
    },
    focus,
    destroy() {
      resized.disconnect();
      cancelAnimationFrame(frameRequest);
      timeline.destroy();
    },
  };
}
