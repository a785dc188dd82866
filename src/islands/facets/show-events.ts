/**
 * Shows these events of a chronology and hides the others, with the headings under which nothing
 * is left. Without ids, everything is shown.
 */
export function showEvents(chronology: ParentNode, ids: ReadonlySet<string> | null): void {
  for (const entry of chronology.querySelectorAll<HTMLElement>('[data-event]')) {
    entry.hidden = ids !== null && !ids.has(entry.dataset['event'] ?? '');
  }
  for (const group of chronology.querySelectorAll<HTMLElement>(
    '.chronology-year, .chronology-month',
  )) {
    group.hidden = group.querySelector('[data-event]:not([hidden])') === null;
  }
}

/** Makes each bar of the strip as high as the events in it that are shown. */
export function showBars(ids: ReadonlySet<string> | null): void {
  for (const bar of document.querySelectorAll<SVGRectElement>('.density-strip [data-events]')) {
    const events = bar.dataset['events']?.split(' ') ?? [];
    const left = ids === null ? events : events.filter((id) => ids.has(id));
    const step = Number(bar.ownerSVGElement?.dataset['step']);
    // The height that the page gave stands for all of its events.
    const whole = Number((bar.dataset['height'] ??= bar.getAttribute('height') ?? '0'));
    const lower = (events.length - left.length) * step;
    const top = Number((bar.dataset['top'] ??= bar.getAttribute('y') ?? '0'));
    bar.style.display = left.length === 0 ? 'none' : '';
    bar.setAttribute('y', String(top + lower));
    bar.setAttribute('height', String(Math.max(0, whole - lower)));
  }
}

/** Tells the timeline, now or when it is drawn, which events are shown. */
export function tellTimeline(chronology: string, ids: readonly string[] | null): void {
  for (const timeline of document.querySelectorAll<HTMLElement>('timeline-view')) {
    if (timeline.getAttribute('for') !== chronology) continue;
    if (ids === null) delete timeline.dataset['shown'];
    else timeline.dataset['shown'] = ids.join(' ');
  }
  document.dispatchEvent(new CustomEvent('dateline:shown', { detail: { ids } }));
}
