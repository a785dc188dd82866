import type { Page } from 'playwright-core';

/** A timeline that is measured, behind what a reader does with it. */
export interface Subject {
  readonly name: string;
  /** The address of its page with so many events; none where it is not measured with so many. */
  address(size: number): string | undefined;
  /** The element that holds the timeline. */
  readonly root: string;
  /** The first of these that has a size is the first item. */
  readonly item: string;
  /** The first of these that has a size can be worked: dragged, zoomed and opened. */
  readonly worked: string;
  /** What is dragged sideways. */
  readonly ground: string;
  /** One step of zooming, in or out, with the mouse over the ground. */
  zoom(page: Page, isIn: boolean): Promise<void>;
}

async function turnWheel(page: Page, isIn: boolean): Promise<void> {
  await page.mouse.wheel(0, isIn ? -100 : 100);
}

/** TimelineJS3 and vis-timeline, from the host of the folder that `layOutPeers` made. */
export function peerSubjects(host: string): readonly Subject[] {
  const vis = {
    root: '#timeline',
    item: '.vis-item',
    worked: '.vis-item',
    ground: '.vis-panel.vis-center',
    zoom: turnWheel,
  } as const;
  return [
    {
      name: 'TimelineJS3',
      address: (size) => `${host}timelinejs/index.html#${size}`,
      root: '#timeline',
      item: '.tl-timemarker-content-container',
      worked: '.tl-timemarker-content-container',
      ground: '.tl-timenav',
      async zoom(page, isIn) {
        // It has no zoom by wheel, but a button for each way.
        const name = isIn ? 'zoom-in' : 'zoom-out';
        await page.evaluate((way) => {
          document.querySelector<HTMLElement>(`.tl-icon-${way}`)?.click();
        }, name);
      },
    },
    { ...vis, name: 'vis-timeline', address: (size) => `${host}vis/index.html#${size}` },
    {
      ...vis,
      name: 'vis-timeline, cluster',
      address: (size) => `${host}vis/index.html#${size},cluster`,
    },
  ];
}

/** Dateline, from the hosts of its built sites by their sizes. */
export function datelineSubject(hosts: ReadonlyMap<number, string>): Subject {
  return {
    name: 'Dateline',
    address: (size) => hosts.get(size),
    root: 'timeline-view',
    item: 'timeline-view .tl-item',
    worked: 'timeline-view[data-drawn="yes"] .tl-stage .tl-item',
    ground: 'timeline-view .vis-panel.vis-center',
    async zoom(page, isIn) {
      await page.keyboard.down('Control');
      await turnWheel(page, isIn);
      await page.keyboard.up('Control');
    },
  };
}
