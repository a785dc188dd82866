import type { Browser, CDPSession, Page } from 'playwright-core';
import { median } from '../quantile.ts';
import type { Subject } from './subject.ts';

/** What one visit to a timeline costs its reader. */
export interface VisitCost {
  /** Bytes over the line until the first items are painted, as compressed. */
  readonly bytes: number;
  /** The page's main thread until then, in milliseconds of the processor. */
  readonly first: number;
  /**
   * Bytes until the timeline can be worked by a reader who turns to it as soon as its first items
   * are painted.
   */
  readonly readyBytes: number;
  /** The page's main thread until then, in milliseconds of the processor. */
  readonly ready: number;
  /**
   * The main thread for each step of a drag by 20 px, in milliseconds of the processor, less what a
   * step costs in which nothing is done.
   */
  readonly pans: readonly number[];
  /** Likewise for each step of zooming. */
  readonly zooms: readonly number[];
  /** JavaScript's heap after a collection, in MiB. */
  readonly heap: number;
  /** Elements in the whole page, and in the timeline. */
  readonly pageElements: number;
  readonly timelineElements: number;
}

/** How long first items may take by the clock, in milliseconds, before it is given up. */
const patience = 60_000;

/** The main thread's time so far, in milliseconds of the processor. */
async function worked(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/**
 * Waits until one of these elements has a size; false where none has in time. The browser tells it
 * as it lays the page out anyway: whoever asks for it has the page laid out once more each time.
 */
const sized = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(
    ([selectors, most]) =>
      new Promise<boolean>((resolve) => {
        const found = new IntersectionObserver((entries) => {
          if (entries.some(({ boundingClientRect }) => boundingClientRect.width > 0)) end(true);
        });
        const look = (): void => {
          const some = [...document.querySelectorAll(selectors)].slice(0, 40);
          for (const element of some) found.observe(element);
        };
        const changes = new MutationObserver(look);
        // One that is there before it has a size is told no second time.
        const again = setInterval(() => {
          found.disconnect();
          look();
        }, 100);
        const end = (isFound: boolean): void => {
          found.disconnect();
          changes.disconnect();
          clearInterval(again);
          resolve(isFound);
        };
        changes.observe(document, {
          subtree: true,
          childList: true,
          attributeFilter: ['data-drawn'],
        });
        setTimeout(() => end(false), most);
        look();
      }),
    [selector, patience] as const,
  );

/** Waits until what was done is painted. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

/** The main thread's time for each of some steps, until each is painted. */
async function workOf(
  page: Page,
  cdp: CDPSession,
  steps: readonly (() => Promise<void>)[],
): Promise<number[]> {
  const found: number[] = [];
  for (const step of steps) {
    const before = await worked(cdp);
    await step();
    await painted(page);
    found.push((await worked(cdp)) - before);
  }
  return found;
}

/** What measuring alone costs: the work of a step in which nothing is done. */
async function idleWork(page: Page, cdp: CDPSession): Promise<number> {
  const nothing = Array.from({ length: 20 }, () => () => Promise.resolve());
  return median(await workOf(page, cdp, nothing));
}

async function panWork(page: Page, cdp: CDPSession, x: number, y: number): Promise<number[]> {
  const found: number[] = [];
  for (const direction of [-1, 1, 1, -1]) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    const steps = Array.from({ length: 10 }, (_, at) => async () => {
      await page.mouse.move(x + direction * 20 * (at + 1), y);
    });
    found.push(...(await workOf(page, cdp, steps)));
    await page.mouse.up();
    await page.waitForTimeout(200);
  }
  return found;
}

/**
 * Visits a timeline as a reader with an empty cache does: opens it, drags it, zooms it. Without
 * an answer when no item was painted in a minute.
 *
 */
export async function visitCost(
  browser: Browser,
  { root, item, worked: alive, ground, zoom }: Subject,
  address: string,
): Promise<VisitCost | undefined> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    let bytes = 0;
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await cdp.send('Network.enable');
    // The processor's time and not the clock's, as others use the machine too.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address, { waitUntil: 'commit' });
    if (!(await sized(page, item))) return undefined;
    await painted(page);
    const first = await worked(cdp);
    const firstBytes = bytes;
    await page.hover(root, { position: { x: 4, y: 4 }, noWaitAfter: true });
    if (!(await sized(page, alive))) throw new Error(`${address} has nothing to work with.`);
    await painted(page);
    const ready = await worked(cdp);
    const readyBytes = bytes;
    await page.waitForLoadState('load');
    await page.waitForTimeout(500);
    const box = await page.locator(ground).first().boundingBox();
    if (!box) throw new Error(`${address} has nothing to drag.`);
    const x = box.x + box.width / 2;
    // Near the lower edge, where no item's text is in the way.
    const y = Math.min(box.y + box.height - 12, 880);
    await page.mouse.move(x, y);
    // Nearer first: with everything in view there is nowhere to drag to.
    for (let step = 0; step < 4; step += 1) {
      await zoom(page, true);
      await painted(page);
    }
    await page.waitForTimeout(500);
    const idle = await idleWork(page, cdp);
    const own = (work: number): number => Math.max(work - idle, 0);
    const pans = (await panWork(page, cdp, x, y)).map(own);
    await page.mouse.move(x, y);
    const zooms = await workOf(
      page,
      cdp,
      [true, false, true, false].flatMap((isIn) =>
        Array.from({ length: 6 }, () => () => zoom(page, isIn)),
      ),
    );
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
    const [pageElements, timelineElements] = await page.evaluate(
      (selector) => [
        document.getElementsByTagName('*').length,
        document.querySelector(selector)?.getElementsByTagName('*').length ?? 0,
      ],
      root,
    );
    return {
      bytes: firstBytes,
      first,
      readyBytes,
      ready,
      pans,
      zooms: zooms.map(own),
      heap: heap / 2 ** 20,
      pageElements: pageElements ?? NaN,
      timelineElements: timelineElements ?? NaN,
    };
  } finally {
    await context.close();
  }
}
