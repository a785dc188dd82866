import { guardSinks } from './guard-sinks.ts';
import type { TimelineLane } from '../domain/timeline/entry.ts';
import type { TimelineEras } from './timeline/eras.ts';
import { listenToDrawing } from './timeline/listen-to-drawing.ts';
import type { DrawingReader } from './timeline/listen-to-drawing.ts';
import type { Layers } from './timeline/layers.ts';
import type { Mounted } from './timeline/mount.ts';
import { makeButton, makeElement } from './timeline/make-element.ts';
import { whenIdle } from './timeline/when-idle.ts';
import { wordsFrom } from './timeline/words.ts';
import type { Words } from './timeline/words.ts';

/** Where a line of text has no room beside another: the timeline waits to be asked for. */
const narrowWidth = 640;

/** What in an address asks for another view than the one that is drawn. */
const asksForView = /[?&](?:clock|event|report|from|to)=/;

/**
 * `<timeline-view for="chronology">`: draws the chronology that it names as a timeline, once it
 * is near the window; on a phone, once the reader asks. Its own text stays until then, and comes
 * back, with a sentence that says so, where anything fails. Where its own text holds a drawing of
 * the first view (`.tl-drawing`), the timeline comes when the page has loaded and is idle, or as soon
 * as the reader turns to the drawing, or another view is asked for; and takes the drawing's place
 * once it is drawn itself.
 *
 * Attributes: `for`, `data-tiles` (JSON, a `TiledStory`; without it, the chronology holds all events), `data-lanes` (JSON), `data-eras` (JSON, may be left out), `data-view` ("17880,17930", days, the last included),
 * `data-words` (JSON), `data-text-page` (address of the page of the two clocks as text).
 *
 * Others narrow it to some events by `dateline:shown` on the document, whose detail is
 * `{ ids: readonly string[] | null }` (null: all), or by `data-shown`, ids with blanks between them,
 * which also holds before the element's script has come. What was said last holds. Who writes the
 * choice into the address writes it before the event, since the timeline then keeps its own window
 * in the same entry of the history.
 *
 * `data-as-of` shows the record as it could be read at the end of that day, in days since 1970, of a
 * story that is cut into tiles; empty, the record as it is.
 *
 * `data-followed`, the id of an event, marks it and brings it into view, as a guided walk asks for.
 *
 * @example document.dispatchEvent(new CustomEvent('dateline:shown', { detail: { ids: ['visit'] } }))
 */
export class TimelineView extends HTMLElement {
  #abort: AbortController | undefined;
  #mounted: Mounted | undefined;
  #stage: HTMLElement | undefined;
  #unfold: HTMLButtonElement | undefined;
  #notice: HTMLElement | undefined;
  #shown: readonly string[] | null = null;
  #asOf: number | undefined;
  #drawing: HTMLElement | undefined;
  #reader: DrawingReader | undefined;
  /** Whether it is near the window and wide enough, and whether it is to come at once then. */
  #isNear = false;
  #isDue = false;

  static readonly observedAttributes = ['data-shown', 'data-followed', 'data-as-of'];

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'data-followed') this.#follow(value);
    else if (name === 'data-as-of') this.#showAsOf(value ? Number(value) : undefined);
    else this.#show(value === null ? null : value.split(/\s+/).filter((id) => id !== ''));
  }

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.#drawing ??= this.querySelector<HTMLElement>('.tl-drawing') ?? undefined;
    try {
      this.#wait(this.#abort.signal);
    } catch {
      this.#fail();
    }
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#clear();
    delete this.dataset['drawn'];
  }

  /** Moves the window so that these events are in view; everything that is drawn, without ids. */
  fit(ids?: readonly string[]): void {
    try {
      this.#mounted?.fit(ids);
    } catch {
      this.#fail();
    }
  }

  #follow(id: string | null): void {
    try {
      this.#mounted?.point(id ?? undefined);
      if (id !== null) this.#hasten();
    } catch {
      this.#fail();
    }
  }

  #show(ids: readonly string[] | null): void {
    this.#shown = ids;
    try {
      this.#mounted?.narrow(ids);
      if (ids !== null) this.#hasten();
    } catch {
      this.#fail();
    }
  }

  #showAsOf(day: number | undefined): void {
    this.#asOf = day;
    try {
      this.#mounted?.asOf(day);
      if (day !== undefined) this.#hasten();
    } catch {
      this.#fail();
    }
  }

  #words(): Words {
    return wordsFrom(this.dataset['words']);
  }

  #wait(signal: AbortSignal): void {
    const words = this.#words();
    document.addEventListener(
      'dateline:shown',
      (event) => {
        const ids: unknown = (event as CustomEvent<{ ids?: unknown } | null>).detail?.ids;
        this.#show(Array.isArray(ids) ? ids.map(String) : null);
      },
      { signal },
    );

    const unfold = makeButton('tl-unfold', words.show);
    unfold.setAttribute('aria-expanded', 'false');
    unfold.addEventListener(
      'click',
      () => {
        const open = this.toggleAttribute('data-unfolded');
        unfold.setAttribute('aria-expanded', String(open));
        unfold.textContent = open ? words.fold : words.show;
        if (open) void this.#draw(signal);
      },
      { signal },
    );
    this.#unfold = unfold;
    this.append(unfold);

    this.#isNear = false;
    this.#isDue = !this.#drawing || asksForView.test(location.search) || this.#isAsked();
    this.#reader = this.#drawing && listenToDrawing(this.#drawing, signal, () => this.#hasten());
    let near = false;
    const drawWhenWide = (): void => {
      const narrow = this.clientWidth < narrowWidth;
      this.toggleAttribute('data-narrow', narrow);
      const wasNear = this.#isNear;
      this.#isNear = near && !narrow;
      if (this.#isNear && this.#isDue) void this.#draw(signal);
      else if (this.#isNear && !wasNear) whenIdle(signal, () => this.#hasten());
    };
    const watch = new IntersectionObserver(
      (entries) => {
        near ||= entries.some(({ isIntersecting }) => isIntersecting);
        drawWhenWide();
      },
      { rootMargin: '300px' },
    );
    watch.observe(this);
    const measure = new ResizeObserver(drawWhenWide);
    measure.observe(this);
    signal.addEventListener('abort', () => {
      watch.disconnect();
      measure.disconnect();
    });
  }

  /** Draws it as soon as it is near, without waiting until the page is idle. */
  #hasten(): void {
    this.#isDue = true;
    if (this.#isNear && this.#abort) void this.#draw(this.#abort.signal);
  }

  /** Whether something else is to be shown than all events as they are. */
  #isAsked(): boolean {
    const { followed } = this.dataset;
    return this.#shown !== null || this.#asOf !== undefined || followed !== undefined;
  }

  async #draw(signal: AbortSignal): Promise<void> {
    if (this.#stage || signal.aborted || this.dataset['drawn'] === 'failed') return;
    const stage = makeElement('div', 'tl-stage');
    this.#stage = stage;
    try {
      const words = this.#words();
      guardSinks();
      const lanes = JSON.parse(this.dataset['lanes'] ?? '[]') as TimelineLane[];
      const [{ mount, takeOver }, layers] = await Promise.all([
        import('./timeline/mount.ts'),
        this.#layers(lanes, signal),
      ]);
      if (signal.aborted) return;
      const drawing = this.#drawing;
      const isSeen = drawing?.checkVisibility() === true;
      const view = this.dataset['view']?.split(',').map(Number) ?? [];
      const [from = NaN, to = NaN] = view;
      // In the page before it is drawn: vis measures.
      this.append(stage);
      this.dataset['drawn'] = isSeen ? 'soon' : 'yes';
      if (drawing && !isSeen) drawing.remove();
      this.#mounted = mount({
        stage,
        layers,
        lanes,
        eras: JSON.parse(this.dataset['eras'] ?? '{"eras":[]}') as TimelineEras,
        view: from <= to ? [from, to] : undefined,
        textPage: this.dataset['textPage'],
        words,
        shown: this.#shown,
        asOf: this.#asOf,
        lang: document.documentElement.lang || 'en',
        signal,
        drawnHeight: isSeen ? drawing.querySelector('.tl-frame')?.clientHeight : undefined,
        onDrawn: () => {
          if (!isSeen) return;
          void this.#reader?.released().then(() => {
            if (signal.aborted || this.dataset['drawn'] !== 'soon') return;
            this.dataset['drawn'] = 'yes';
            takeOver(drawing, stage, this.#reader?.asked, signal);
          });
        },
        guard: (work) => {
          try {
            work();
          } catch {
            this.#fail();
          }
        },
      });
      this.#follow(this.dataset['followed'] ?? null);
    } catch {
      this.#fail();
    }
  }

  /** What there is to draw: all of it from the page, or of a large story what the window needs. */
  async #layers(lanes: readonly TimelineLane[], signal: AbortSignal): Promise<Layers> {
    const tiles = this.dataset['tiles'];
    if (tiles !== undefined) {
      const { tiledLayers } = await import('./timeline/tiled-layers.ts');
      return tiledLayers(tiles, signal);
    }
    const { pageLayers } = await import('./timeline/page-layers.ts');
    const chronology = document.getElementById(this.getAttribute('for') ?? '');
    if (!chronology) throw new TypeError('timeline-view names no chronology');
    return pageLayers(chronology, lanes);
  }

  #clear(): void {
    this.#stage?.remove();
    this.#unfold?.remove();
    this.#notice?.remove();
    if (this.#drawing?.isConnected === false) this.prepend(this.#drawing);
    this.#stage = this.#unfold = this.#notice = this.#mounted = this.#reader = undefined;
    this.removeAttribute('data-unfolded');
  }

  #fail(): void {
    this.#abort?.abort();
    this.#clear();
    this.dataset['drawn'] = 'failed';
    let sentence = '';
    try {
      sentence = this.#words().failed;
    } catch {
      // Without words the text that the server wrote says enough.
    }
    if (!sentence) return;
    this.#notice = makeElement('p', 'tl-failed', sentence);
    this.#notice.setAttribute('role', 'status');
    this.append(this.#notice);
  }
}

if (!customElements.get('timeline-view')) customElements.define('timeline-view', TimelineView);
