import type { Day } from '../../domain/date/day.ts';
import { askedByKey } from './chart-keys.ts';
import type { ChartOptions } from './chart-options.ts';
import { chartWindow } from './chart-window.ts';
import { dayLabels, timeOf } from '../../domain/timeline/day-labels.ts';
import { daysOf, fedItems } from './fed-items.ts';
import { drawnEras } from './eras.ts';
import { fedSteps } from './fed-steps.ts';
import { eraReach } from '../../domain/timeline/eras-on-axis.ts';
import { edgesOf } from '../../domain/timeline/edges.ts';
import { fedDays, feedHolds } from '../../domain/timeline/feed.ts';
import type { Bucket } from '../../domain/timeline/feed.ts';
import type { ItemElements } from './item-elements.ts';
import { keptHeight } from './kept-height.ts';
import { isPromise } from './layer.ts';
import type { Layer, LayerFeed } from './layer.ts';
import { markItems } from './marked-items.ts';
import { neighbour } from './neighbour.ts';
import type { Direction } from './neighbour.ts';
import type { Placed } from '../../domain/timeline/placed.ts';
import { roomForNames } from './room-for-names.ts';
import { DataSet, Timeline, unseenParts } from './vis.ts';
import type { VisItem } from './vis-item.ts';
import { visGroups, visOptions } from './vis-options.ts';
import { listenToWheel } from './wheel.ts';
import { windowShowing } from '../../domain/timeline/window.ts';
import type { Window } from '../../domain/timeline/window.ts';

/** The drawn chart. */
export interface Chart {
  readonly window: () => Window;
  /** Where the window was sent last, even if it is still on its way; where it is, once dragged. */
  readonly goal: () => Window;
  moveTo(window: Window): void;
  zoom(factor: number, share?: number): void;
  /**
   * Draws another layer.
   *
   * @param isNarrowed whether it is the same as before with other events, so that an id stands for
   *   the same thing in both
   */
  draw(layer: Layer, isNarrowed: boolean): void;
  /** Tries again to fetch what could not be. */
  again(): void;
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

/** Draws the chart into its frame. Throws where vis-timeline does. */
export function drawChart(options: ChartOptions): Chart {
  const { frame, lanes, eras, words, lang, signal, guard } = options;
  const labels = dayLabels(lang, words.bce);
  const laneById = new Map(lanes.map((lane) => [lane.id, lane]));
  const laneIds = lanes.map(({ id }) => id);
  const edges = edgesOf([...options.reach, ...eraReach(eras.eras)], options.first);

  let { layer } = options;
  let fed: LayerFeed | undefined;
  /** What is being fetched: of no use any more, once something else is. */
  let asked: Promise<LayerFeed> | undefined;
  let askedDays = '';
  /** What to focus on once the window that it is in has been fed. */
  let onFed: ((feed: LayerFeed) => string | undefined) | undefined;
  let current: string | undefined;
  let marked: string | undefined;
  let wanted: string | undefined;
  /** Since the pointer was pressed. */
  let dragged = false;
  let isDragging = false;
  const elements = new Map<string, ItemElements>();
  const items = new DataSet<VisItem>();
  const behind = drawnEras(eras, edges);
  const behindIds = new Set(behind.map(({ id }) => id));
  items.add(behind);
  /** Ids of what is fed; the eras are always there. */
  const fedIds = (): string[] => items.getIds().filter((id) => !behindIds.has(id));

  const timeline = new Timeline(
    frame,
    items,
    visGroups(lanes, eras),
    visOptions({
      frame,
      lanes,
      labels,
      edges,
      eraTitle: eras.row,
    }),
  );
  // Else vis fits everything into its first picture, over the view that was asked for.
  timeline.initialFitDone = true;
  timeline.dom.top.setAttribute('aria-hidden', 'true');
  // vis writes to them, and nobody sees them.
  for (const name of unseenParts) timeline.dom[name].remove();
  // vis asks for it after it has placed everything, which would be laid out for that alone.
  Object.defineProperty(timeline.itemSet.dom.frame, 'offsetWidth', {
    get: () => timeline.props.center.width,
  });

  // What a jump leads to is fed first, and drawn once.
  const view = chartWindow(timeline, frame, edges, (to) => guard(() => refeed(to)));
  const { width, shown, narrowest, moveTo, zoom } = view;
  const height = keptHeight(() => timeline.props.root.height, frame, options.drawnHeight);

  const bucketOf = (id: string | undefined): Bucket<Placed> | undefined =>
    fed?.buckets.find(
      (bucket) => bucket.id === id || bucket.events.some((event) => event.id === id),
    );

  /** The button on the chart under which an event is found: its own or its bucket's. */
  const buttonOf = (id: string | undefined): HTMLButtonElement | undefined => {
    if (id === undefined) return undefined;
    const button = elements.get(bucketOf(id)?.id ?? id)?.button;
    return button?.isConnected ? button : undefined;
  };

  const keepOneTabStop = (): void => {
    const drawn = [...timeline.dom.center.querySelectorAll<HTMLButtonElement>('.tl-item')];
    const stop = buttonOf(current) ?? drawn[0];
    for (const button of drawn) {
      const tabIndex = button === stop ? 0 : -1;
      if (button.tabIndex !== tabIndex) button.tabIndex = tabIndex;
    }
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

  let isMarked = true;
  const showMark = (): void => {
    markItems(elements, marked);
    isMarked = true;
  };

  const drawFeed = (feed: LayerFeed): void => {
    asked = undefined;
    if (feed.size !== fed?.size) height.letGo();
    const next = fedItems(feed, {
      lanes: laneById,
      labels,
      words,
      lang,
      phrase: layer.phrase,
      rankOf: layer.rank,
      elements,
      onMade: () => (isMarked = false),
    });
    const focused = document.activeElement;
    const hadFocus = focused instanceof HTMLElement && frame.contains(focused);
    const buckets = new Set(feed.buckets.map(({ id }) => id));
    const old = fedIds();
    const kept = new Set(old.filter((id) => next.has(id) && !buckets.has(id)));
    fed = feed;
    items.remove(old.filter((id) => !kept.has(id)));
    items.add([...next.values()].filter(({ id }) => !kept.has(id)));
    const target = onFed?.(feed);
    if (target !== undefined) {
      onFed = undefined;
      current = wanted = target;
    }
    if (hadFocus) wanted ??= current;
    showMark();
    options.onFed(feed.missing);
  };

  const refeed = ({ from, to } = shown()): void => {
    if (feedHolds(fed, from, to, width())) {
      asked = undefined;
      return;
    }
    const days = fedDays(from, to, width());
    const key = `${days.size}:${days.from}:${days.to}`;
    if (asked && askedDays === key) return;
    const next = layer.feed(from, to, width());
    if (!isPromise(next)) {
      drawFeed(next);
      return;
    }
    asked = next;
    askedDays = key;
    options.onWait();
    void next.then((feed) => {
      if (asked !== next || signal.aborted) return;
      guard(() => {
        drawFeed(feed);
        // The window may have gone on meanwhile.
        refeed();
        keepOneTabStop();
        if (wanted) timeline.redraw();
      });
    });
  };

  let frameRequest = 0;
  const soon = (): void => {
    frameRequest ||= requestAnimationFrame(() => {
      frameRequest = 0;
      if (!signal.aborted) guard(() => refeed());
    });
  };

  const bringIntoView = (id: string): void => {
    const placed = layer.known(id);
    if (!placed) return;
    const target = windowShowing(placed, shown());
    if (target) moveTo(target);
  };

  const focus = (id: string): void => {
    onFed = undefined;
    current = id;
    wanted = id;
    bringIntoView(id);
    guard(() => refeed());
    keepOneTabStop();
    if (wanted) timeline.redraw();
  };

  /** What the window shows could not be told further. */
  const sayMissing = (): void => {
    if (!signal.aborted) guard(() => options.onFed([shown()]));
  };

  const openBucket = (bucket: Bucket<Placed>): void => {
    const [first, last] = daysOf(bucket);
    const { from, to } = shown();
    if (last - first < 1 || to - from <= narrowest() * 1.01) {
      const listed = layer.listed(bucket);
      const list = (events: readonly Placed[]): void =>
        options.onList(labels.days(first, last), events);
      if (isPromise(listed)) {
        options.onWait();
        void listed.then(
          (events) =>
            guard(() => {
              options.onFed([]);
              list(events);
            }),
          sayMissing,
        );
      } else list(listed);
      return;
    }
    current = bucket.events[0]?.id;
    wanted = current;
    // Of one that is only counted, the first that comes to light is as good.
    if (current === undefined) {
      onFed = (feed) =>
        fedSteps(feed).find(({ lane, start }) => lane === bucket.lane && start >= bucket.first)?.id;
    }
    moveTo(view.around([{ start: bucket.first, end: bucket.last }]));
  };

  /** Goes to the next one in a layer of which only what is fed is known. */
  const stepThroughFed = (id: string, direction: Direction): void => {
    if (fed === undefined) return;
    const { from: fedFrom, to: fedTo, size } = fed;
    const own = bucketOf(id)?.id ?? id;
    const steps = fedSteps(fed);
    const start = steps.find((step) => step.id === own)?.start ?? fedFrom;
    if (direction !== 'first' && direction !== 'last') {
      // What began before the days that are fed may not be the next before them.
      const near = steps.filter((step) => step.start >= fedFrom || step.id === own);
      const next = neighbour(near, laneIds, own, direction);
      if (next !== undefined) focus(next.id);
      if (next !== undefined || direction === 'up' || direction === 'down') return;
    }
    const goTo = (day: Day): void => {
      const { from, to } = shown();
      const begin = day - (to - from) * 0.3;
      onFed = (feed) => {
        const all = fedSteps(feed);
        if (direction === 'first') return all[0]?.id;
        if (direction === 'last') return all.at(-1)?.id;
        return direction === 'earlier'
          ? all.findLast((step) => step.start < start)?.id
          : all.find((step) => step.start > start && step.start >= day)?.id;
      };
      moveTo({ from: begin, to: begin + (to - from) }, false);
      guard(() => refeed());
    };
    const { beyond, extent } = layer;
    if (beyond === undefined || extent === undefined) return;
    if (direction === 'first') {
      goTo(extent.start);
      return;
    }
    const isLater = direction === 'later';
    const edge = isLater
      ? Math.max(fedTo, start + 1)
      : direction === 'last'
        ? extent.end
        : Math.min(fedFrom, start);
    void beyond(edge, size, isLater ? 'later' : 'earlier').then((day) => {
      if (day !== undefined && !signal.aborted) guard(() => goTo(day));
    }, sayMissing);
  };

  const itemOf = (event: Event): string | undefined =>
    (event.target as Element | null)?.closest<HTMLElement>('.tl-item')?.dataset['item'];

  const onKey = (event: KeyboardEvent): void => {
    const { direction, factor } = askedByKey(event);
    if (direction !== undefined) {
      const from = itemOf(event);
      if (from === undefined) return;
      event.preventDefault();
      if (!layer.neighbour) {
        stepThroughFed(from, direction);
        return;
      }
      const bucket = bucketOf(from);
      let next = layer.neighbour(
        laneIds,
        (direction === 'earlier' ? bucket?.events[0] : bucket?.events.at(-1))?.id ?? from,
        direction,
      );
      // A bucket is one step, however many events it holds.
      while (next && bucket?.events.includes(next) && /earlier|later/.test(direction)) {
        next = layer.neighbour(laneIds, next.id, direction);
      }
      if (next) focus(next.id);
      return;
    }
    if (factor === undefined) return;
    event.preventDefault();
    const { from, to } = shown();
    const span = current === undefined ? undefined : (layer.known(current) ?? bucketOf(current));
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
  listen(
    'pointerdown',
    () => {
      dragged = false;
      onFed = undefined;
    },
    { capture: true },
  );
  listen('click', (event) => {
    const id = itemOf(event);
    // A drag that began on a button ends with a click that nobody meant.
    if (id === undefined || dragged) return;
    const bucket = bucketOf(id);
    if (bucket && bucket.id === id) {
      openBucket(bucket);
      return;
    }
    const placed = layer.known(id);
    if (placed) options.onOpen(placed);
  });
  // What is dragged follows the pointer out of the chart, and nothing under it is looked for.
  listen('pointermove', ({ pointerId, buttons }) => {
    const isHeld = buttons === 0 || frame.hasPointerCapture(pointerId);
    if (isDragging && !isHeld) frame.setPointerCapture(pointerId);
  });
  timeline.on('panmove', () => (isDragging = dragged = true));
  timeline.on('rangechange', soon);
  const giveRoom = (): void => {
    const lanes = Object.values(timeline.itemSet.groups);
    roomForNames(lanes, timeline.props.center.width, isDragging);
  };
  timeline.on('rangechanged', () => {
    isDragging = false;
    guard(() => {
      refeed();
      giveRoom();
    });
    // What the reader did not move is not written into the address.
    if (view.isMoved() && !signal.aborted) guard(() => options.onMoved(shown()));
  });
  let measured = width();
  timeline.on('changed', () => {
    guard(() => {
      if (width() !== measured) {
        // Another width, other rows: the height that was kept is no measure.
        height.letGo();
        measured = width();
        soon();
      }
      height.keep();
      giveRoom();
      if (!isMarked) showMark();
      keepOneTabStop();
    });
  });
  // Its own `start` and `end` options hold the first picture back by a second (its issue 1340).
  timeline.setWindow(timeOf(options.first.from), timeOf(options.first.to), { animation: false });
  refeed();

  return {
    window: shown,
    goal: view.goal,
    moveTo,
    zoom,
    draw(next, isNarrowed) {
      if (next === layer) return;
      if (!isNarrowed) {
        // The same id may stand for something else there.
        items.remove(fedIds());
        elements.clear();
        marked = wanted = undefined;
        height.letGo();
        const event = current === undefined ? undefined : layer.known(current)?.entry.id;
        current = event === undefined ? undefined : next.spansOf(new Set([event]))[0]?.id;
      }
      layer = next;
      fed = asked = onFed = undefined;
      refeed();
    },
    again() {
      fed = asked = undefined;
      refeed();
    },
    fit(ids) {
      const known = ids ? layer.spansOf(ids) : [];
      const spans = ids ? known : layer.extent ? [layer.extent] : [];
      if (spans.length === 0) return undefined;
      const target = view.around(spans);
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
      cancelAnimationFrame(frameRequest);
      timeline.destroy();
    },
  };
}
