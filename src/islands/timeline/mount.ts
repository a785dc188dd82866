import type { Day } from '../../domain/date/day.ts';
import { drawChart } from './chart.ts';
import { clockChoice } from './clock-choice.ts';
import type { Clock } from '../../domain/timeline/clock.ts';
import { dayLabels } from '../../domain/timeline/day-labels.ts';
import type { TimelineLane } from '../../domain/timeline/entry.ts';
import type { TimelineEras } from './eras.ts';
import { keyOf } from './key.ts';
import { fetchNotice } from './fetch-notice.ts';
import { latest } from './latest.ts';
import { isPromise } from './layer.ts';
import type { Layer, Soon } from './layer.ts';
import { notesOn } from './layers.ts';
import type { Layers } from './layers.ts';
import { makeButton, makeElement } from './make-element.ts';
import { narrowedWindow } from './narrowed-window.ts';
import type { Narrowing } from '../../domain/timeline/spans-file.ts';
import type { Placed } from '../../domain/timeline/placed.ts';
import { summaryPanel } from './summary-panel.ts';
import { addressOf, viewOf } from './view-address.ts';
import { windowAround } from '../../domain/timeline/window.ts';
import type { Window } from '../../domain/timeline/window.ts';
import { counted, filled } from './words.ts';
import type { Words } from './words.ts';

export interface MountOptions {
  /** An empty element in which the timeline is built. */
  readonly stage: HTMLElement;
  readonly layers: Layers;
  readonly lanes: readonly TimelineLane[];
  readonly eras: TimelineEras;
  /** First and last day of the first view; without it, everything. */
  readonly view: readonly [number, number] | undefined;
  /** Address of the page that says the two clocks as text. */
  readonly textPage: string | undefined;
  readonly words: Words;
  /** Ids of the events to which others narrow it; null shows all. */
  readonly shown: readonly string[] | null;
  /** The day of which the record is shown; without it, the record as it is. */
  readonly asOf: Day | undefined;
  readonly lang: string;
  readonly signal: AbortSignal;
  readonly guard: (work: () => void) => void;
  /** The height in pixels of the chart that the page drew itself: this one is to be no lower. */
  readonly drawnHeight?: number | undefined;
  /** Told once the first view is drawn, or what of it can be. */
  readonly onDrawn?: () => void;
}

export { takeOver } from './take-over.ts';

/** What a page may ask of a drawn timeline. */
export interface Mounted {
  fit(ids?: readonly string[]): void;
  narrow(ids: readonly string[] | null): void;
  /** Shows the record as it could be read at the end of a day; as it is, without one. */
  asOf(day: Day | undefined): void;
  /** Marks an event and brings it into view, without opening it; without one, the open one. */
  point(id: string | undefined): void;
}

const eventsOf = (ids: readonly string[] | null): Narrowing =>
  ids ? { events: new Set(ids) } : {};
const dayOf = (by: Day | undefined): Narrowing => (by === undefined ? {} : { by });

/** Builds the timeline over its chronology: controls, chart, key and panel, kept in the address. */
export function mount(options: MountOptions): Mounted {
  const { stage, lanes, words, lang, signal, guard } = options;
  const { layers } = options;
  const { extent } = layers.happened;
  if (extent === undefined) throw new RangeError('No event of the chronology has a known day.');
  const hasReports = layers.reported.count > 0;
  let clock: Clock = 'happened';
  let narrowing: Narrowing = {};
  /** What is drawn: the clock's layer, of the events to which it was narrowed. */
  let drawn: Layer = layers.happened;
  const labels = dayLabels(lang, words.bce);
  const first: Window = options.view
    ? { from: options.view[0], to: options.view[1] + 1 }
    : windowAround([extent]);

  const frame = makeElement('div', 'tl-frame');
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', words.label);
  frame.classList.toggle('tl-eras', options.eras.eras.length > 0);
  // Time runs from left to right in every script here, as the axis is read together with its numbers.
  frame.dir = 'ltr';
  const help = makeElement('p', 'tl-help', words.help);
  help.id = `tl-help-${Math.random().toString(36).slice(2)}`;
  frame.setAttribute('aria-describedby', help.id);
  const span = makeElement('p', 'tl-span');
  const status = makeElement('p', 'tl-status');
  status.setAttribute('role', 'status');
  const shownCount = makeElement('p', 'tl-shown');
  const controls = makeElement('div', 'tl-controls');
  const notes = makeElement('div', 'tl-notes');
  /** What is open: an event, or a report of it. */
  let open: Placed | undefined;
  /** The first of the events that the panel lists, where it lists some: their button has its id. */
  let listed: string | undefined;
  const write = (method: 'pushState' | 'replaceState'): void => {
    const { from, to } = daysShown();
    const moved = from !== first.from || to !== first.to - 1;
    const href = addressOf(location.href, {
      ...(clock === 'happened' ? {} : { clock }),
      ...(open ? { event: open.entry.id } : {}),
      ...(open?.report ? { report: open.report.source } : {}),
      ...(moved ? { from, to } : {}),
    });
    if (href !== location.href) history[method](history.state, '', href);
  };
  const close = (focus: boolean): void => {
    const was = open?.id ?? listed;
    panel.close();
    stage.classList.remove('tl-opened');
    open = listed = undefined;
    chart.mark(undefined);
    if (was !== undefined && focus) chart.focus(was);
  };
  const panel = summaryPanel(
    words,
    lang,
    () =>
      guard(() => {
        close(true);
        write('pushState');
      }),
    signal,
  );
  const show = (placed: Placed | undefined): void => {
    if (!placed) {
      if (!panel.element.hidden) close(false);
      return;
    }
    open = placed;
    listed = undefined;
    panel.show(placed);
    stage.classList.add('tl-opened');
    chart.mark(placed.id);
  };
  /** What stands for an event on this clock's axis: the report that is asked for, else the first. */
  const find = (event: string | undefined, report?: string): Soon<Placed | undefined> => {
    if (event === undefined) return undefined;
    if (narrowing.by === undefined) return layers[clock].find(event, report);
    const layer = layers[clock].narrowed(narrowing);
    return isPromise(layer)
      ? layer.then((known) => known.find(event, report))
      : layer.find(event, report);
  };
  const notice = fetchNotice(words, labels, () => guard(() => chart.again()), signal);
  const onFailed = (): void => notice.done([chart.window()]);
  const opening = latest(signal, guard, onFailed);
  const pointing = latest(signal, guard, onFailed);
  const drawing = latest(signal, guard, onFailed);

  let isDrawn = false;
  const sayDrawn = (): void => {
    if (isDrawn) return;
    isDrawn = true;
    // What was fed is drawn in the next frame.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (!signal.aborted) guard(() => options.onDrawn?.());
      }),
    );
  };

  if (getComputedStyle(stage).direction === 'rtl') stage.classList.add('tl-rtl');
  const choice = clockChoice(
    words,
    options.textPage,
    (chosen) =>
      guard(() => {
        setClock(chosen, true, () => {
          status.textContent = counted(words, drawn.phrase, drawn.count, lang);
        });
        write('pushState');
      }),
    signal,
  );
  // Without a report that has a day there is one clock only.
  if (hasReports) stage.append(choice.element);
  stage.append(
    makeElement('div', 'tl-head', makeElement('div', 'tl-said', span, shownCount), controls),
    makeElement('div', 'tl-body', frame, panel.element),
    notice.element,
    keyOf(words, lanes, options.eras),
    notes,
    help,
    status,
  );
  const chart = drawChart({
    frame,
    layer: drawn,
    reach: Object.values(layers).flatMap((layer: Layer) => layer.extent ?? []),
    lanes,
    eras: options.eras,
    words,
    lang,
    first,
    signal,
    guard,
    drawnHeight: options.drawnHeight,
    onOpen: (placed) => {
      show(placed);
      panel.element.focus();
      write('pushState');
    },
    onList: (days, list) => {
      open = undefined;
      listed = list[0]?.id;
      panel.list(days, list);
      stage.classList.add('tl-opened');
      chart.mark(undefined);
      panel.element.focus();
      write('pushState');
    },
    onFed: (missing) => {
      notice.done(missing);
      sayDrawn();
    },
    onWait: notice.wait,
    onMoved: () => {
      say();
      write('replaceState');
    },
  });
  signal.addEventListener('abort', () => chart.destroy(), { once: true });
  /**
   * @param mayMove whether the window goes to what is drawn, where nothing of it is in view
   * @param then once it is drawn
   */
  function setClock(next: Clock, mayMove: boolean, then: () => void = () => undefined): void {
    choice.set(next);
    notes.replaceChildren(...notesOn(layers[next], words, lang));
    if (next === clock) return;
    const was = open;
    clock = next;
    stage.dataset['clock'] = next;
    drawing(layers[next].narrowed(narrowing), (layer) => {
      drawn = layer;
      chart.draw(layer, false);
      stage.classList.toggle('tl-none', layer.count === 0);
      sayShown();
      if (mayMove && !layer.isIn(chart.window())) chart.fit();
      if (was && was === open) opening(find(was.entry.id, was.report?.source), show);
      else if (listed !== undefined) close(false);
      then();
    });
  }
  function daysShown(): { from: number; to: number } {
    const { from, to } = chart.window();
    // Half a minute of rounding is no day.
    return { from: Math.floor(from + 0.0004), to: Math.ceil(to - 0.0004) - 1 };
  }
  function say(): void {
    const { from, to } = daysShown();
    span.textContent = filled(words.span, { from: labels.day(from), to: labels.day(to) });
  }

  const control = (text: string, sign: string, work: () => void): void => {
    const button = makeButton('tl-control', sign || text);
    if (sign) {
      button.setAttribute('aria-label', text);
      button.title = text;
    }
    button.addEventListener(
      'click',
      () =>
        guard(() => {
          work();
          // After the window has come to rest, for those who hear the page.
          setTimeout(() => {
            if (!signal.aborted) status.textContent = span.textContent;
          }, 600);
        }),
      { signal },
    );
    controls.append(button);
  };
  control(words.zoomIn, '+', () => chart.zoom(0.5));
  control(words.zoomOut, '−', () => chart.zoom(2));
  control(words.showAll, '', () => chart.fit());
  control(words.firstView, '', () => chart.moveTo(first));

  stage.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !panel.element.hidden) {
        guard(() => {
          close(true);
          write('pushState');
        });
      }
    },
    { signal },
  );

  /** True while the browser goes through its history: the address then says where the window is. */
  let restoring = false;
  const restore = (): void => {
    const view = viewOf(location.search);
    setClock((hasReports && view.clock) || 'happened', false);
    const asked =
      view.from !== undefined && view.to !== undefined
        ? { from: view.from, to: view.to + 1 }
        : undefined;
    const { from, to } = chart.window();
    const target = asked ?? first;
    if (Math.abs(from - target.from) > 0.001 || Math.abs(to - target.to) > 0.001) {
      chart.moveTo(target);
    }
    opening(find(view.event, view.report), (asks) => {
      if (asks !== open || !asks) show(asks);
    });
    say();
  };
  window.addEventListener(
    'popstate',
    () => {
      restoring = true;
      setTimeout(() => (restoring = false));
      guard(restore);
    },
    { signal },
  );

  const isNarrowed = (): boolean => narrowing.events !== undefined || narrowing.by !== undefined;
  const follow = narrowedWindow(chart);
  function sayShown(): void {
    const all = new Intl.NumberFormat(lang).format(layers[clock].events);
    const left = drawn.events;
    const sentence =
      left === 0 ? words.noneMatch : filled(counted(words, 'shown', left, lang), { all });
    shownCount.textContent = isNarrowed() ? sentence : '';
  }
  const narrow = (to: Narrowing): void => {
    narrowing = to;
    const restored = restoring;
    drawing(layers[clock].narrowed(narrowing), (layer) => {
      drawn = layer;
      chart.draw(layer, true);
      stage.classList.toggle('tl-none', layer.count === 0);
      const wentAway =
        listed !== undefined ||
        (open && (to.by !== undefined || to.events?.has(open.entry.id) === false));
      if (wentAway) close(false);
      sayShown();
      status.textContent =
        shownCount.textContent || counted(words, layer.phrase, layer.count, lang);
      // Those who narrow by the same address may hear of Back before the timeline or after it.
      setTimeout(() => {
        if (signal.aborted) return;
        guard(() => {
          if (!restored && !restoring) follow(isNarrowed());
          if (wentAway) write('replaceState');
        });
      });
    });
  };
  restore();
  restoring = viewOf(location.search).from !== undefined;
  const started = { ...eventsOf(options.shown), ...dayOf(options.asOf) };
  if (Object.keys(started).length > 0) narrow(started);
  restoring = false;

  return {
    fit: (ids) => void chart.fit(ids && new Set(ids)),
    narrow: (ids) => narrow({ ...eventsOf(ids), ...dayOf(narrowing.by) }),
    asOf: (day) => narrow({ ...(narrowing.events && { events: narrowing.events }), ...dayOf(day) }),
    point: (id) => pointing(find(id), (found) => chart.mark(found?.id ?? open?.id)),
  };
}
