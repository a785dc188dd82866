import { drawChart, windowAround } from './chart.ts';
import type { Window } from './chart.ts';
import { dayLabels } from './day-labels.ts';
import type { TimelineLane } from './entry.ts';
import { dateBand } from './item-elements.ts';
import { laneGlyph } from './lane-glyph.ts';
import { makeButton, makeElement } from './make-element.ts';
import { placed } from './placed.ts';
import { readEntries } from './read-entries.ts';
import { summaryPanel } from './summary-panel.ts';
import { addressOf, viewOf } from './view-address.ts';
import { counted, filled } from './words.ts';
import type { Words } from './words.ts';

export interface MountOptions {
  /** An empty element in which the timeline is built. */
  readonly stage: HTMLElement;
  readonly chronology: ParentNode;
  readonly lanes: readonly TimelineLane[];
  /** First and last day of the first view; without it, everything. */
  readonly view: readonly [number, number] | undefined;
  readonly words: Words;
  /** Ids of the events to which others narrow it; null shows all. */
  readonly shown: readonly string[] | null;
  readonly lang: string;
  readonly signal: AbortSignal;
  readonly guard: (work: () => void) => void;
}

/** What a page may ask of a drawn timeline. */
export interface Mounted {
  fit(ids?: readonly string[]): void;
  narrow(ids: readonly string[] | null): void;
  /** Marks an event and brings it into view, without opening it; without one, the open one. */
  point(id: string | undefined): void;
}

/** The lines under the chart that say what its marks mean. */
function key(words: Words, lanes: readonly TimelineLane[]): HTMLElement {
  const entry = (mark: Node, text: string, className = ''): HTMLElement =>
    makeElement('li', className, mark, text);
  const band = (shape: 'approximate' | 'within' | 'open-end'): HTMLElement =>
    makeElement('span', 'tl-sample', dateBand(new Set([shape])));
  const list = makeElement(
    'ul',
    'tl-key',
    ...lanes.map(({ hue, title }) => {
      const item = entry(laneGlyph(hue), title, `tl-key-lane tl-hue-${hue}`);
      return item;
    }),
    entry(band('approximate'), words.keyApproximate),
    entry(band('within'), words.keyWithin),
    entry(band('open-end'), words.keyOpen),
    entry(makeElement('span', 'tl-mark', '?'), words.keyUncertain),
  );
  list.setAttribute('aria-label', words.key);
  return list;
}

/** Builds the timeline over its chronology: controls, chart, key and panel, kept in the address. */
export function mount(options: MountOptions): Mounted {
  const { stage, lanes, words, lang, signal, guard } = options;
  const entries = readEntries(options.chronology);
  const known = new Set(lanes.map(({ id }) => id));
  const { placed: onAxis, undated } = placed(entries.filter(({ lane }) => known.has(lane)));
  if (onAxis.length === 0) throw new RangeError('No event of the chronology has a known day.');
  const labels = dayLabels(lang, words.bce);
  const first: Window = options.view
    ? { from: options.view[0], to: options.view[1] + 1 }
    : windowAround(onAxis);

  const frame = makeElement('div', 'tl-frame');
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', words.label);
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
  const notes = makeElement(
    'div',
    'tl-notes',
    ...(undated.length > 0
      ? [makeElement('p', '', counted(words, 'undated', undated.length, lang))]
      : []),
  );
  const clamped = onAxis.filter((item) => item.clamped).length;
  if (clamped > 0) notes.append(makeElement('p', '', counted(words, 'clamped', clamped, lang)));

  let open: string | undefined;
  /** The first of the events that the panel lists, where it lists some: their button has its id. */
  let listed: string | undefined;
  const write = (method: 'pushState' | 'replaceState'): void => {
    const { from, to } = daysShown();
    const moved = from !== first.from || to !== first.to - 1;
    const href = addressOf(location.href, {
      ...(open === undefined ? {} : { event: open }),
      ...(moved ? { from, to } : {}),
    });
    if (href !== location.href) history[method](history.state, '', href);
  };
  const close = (focus: boolean): void => {
    const was = open ?? listed;
    panel.close();
    stage.classList.remove('tl-opened');
    open = listed = undefined;
    chart.mark(undefined);
    if (was !== undefined && focus) chart.focus(was);
  };
  const panel = summaryPanel(
    words,
    () =>
      guard(() => {
        close(true);
        write('pushState');
      }),
    signal,
  );
  const show = (id: string | undefined): void => {
    const entry = onAxis.find((item) => item.id === id)?.entry;
    if (!entry) {
      if (open !== undefined || !panel.element.hidden) close(false);
      return;
    }
    open = entry.id;
    listed = undefined;
    panel.show(entry);
    stage.classList.add('tl-opened');
    chart.mark(entry.id);
  };

  if (getComputedStyle(stage).direction === 'rtl') stage.classList.add('tl-rtl');
  stage.append(
    makeElement('div', 'tl-head', makeElement('div', 'tl-said', span, shownCount), controls),
    makeElement('div', 'tl-body', frame, panel.element),
    key(words, lanes),
    notes,
    help,
    status,
  );
  const chart = drawChart({
    frame,
    entries: onAxis,
    lanes,
    words,
    lang,
    first,
    signal,
    guard,
    onOpen: (entry) => {
      show(entry.id);
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
    onMoved: () => {
      say();
      write('replaceState');
    },
  });
  signal.addEventListener('abort', () => chart.destroy(), { once: true });
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
    const asked =
      view.from !== undefined && view.to !== undefined
        ? { from: view.from, to: view.to + 1 }
        : undefined;
    const { from, to } = chart.window();
    const target = asked ?? first;
    if (Math.abs(from - target.from) > 0.001 || Math.abs(to - target.to) > 0.001) {
      chart.moveTo(target);
    }
    if (view.event !== open || view.event === undefined) show(view.event);
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

  /** The window before the first narrowing, and the one to which the last narrowing led. */
  let before: Window | undefined;
  let led: Window | undefined;
  const follow = (ids: readonly string[] | null): void => {
    if (ids !== null) {
      before ??= chart.window();
      led = chart.fit();
    } else if (before) {
      const { from, to } = chart.window();
      const near = (to - from) * 0.02;
      // Unless the reader has gone elsewhere since.
      const isThere = led && Math.abs(led.from - from) < near && Math.abs(led.to - to) < near;
      if (isThere) chart.moveTo(before);
      before = led = undefined;
    }
  };
  const narrow = (ids: readonly string[] | null): void => {
    const set = ids ? new Set(ids) : undefined;
    const left = chart.narrow(set);
    stage.classList.toggle('tl-none', left === 0);
    const wentAway = listed !== undefined || (open !== undefined && set?.has(open) === false);
    if (wentAway) close(false);
    shownCount.textContent =
      left === 0
        ? words.noneMatch
        : ids === null
          ? ''
          : filled(counted(words, 'shown', left, lang), {
              all: new Intl.NumberFormat(lang).format(onAxis.length),
            });
    status.textContent = shownCount.textContent || counted(words, 'events', left, lang);
    const restored = restoring;
    // Those who narrow by the same address may hear of Back before the timeline or after it.
    setTimeout(() => {
      if (signal.aborted) return;
      guard(() => {
        if (!restored && !restoring) follow(ids);
        if (wentAway) write('replaceState');
      });
    });
  };
  restore();
  restoring = viewOf(location.search).from !== undefined;
  if (options.shown) narrow(options.shown);
  restoring = false;

  return {
    fit: (ids) => void chart.fit(ids && new Set(ids)),
    narrow,
    point: (id) => chart.mark(id ?? open),
  };
}
