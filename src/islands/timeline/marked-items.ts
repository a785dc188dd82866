import type { ItemElements } from './item-elements.ts';

/** Shows which item is open, and which are other reports of the same event. */
export function markItems(
  elements: ReadonlyMap<string, ItemElements>,
  marked: string | undefined,
): void {
  const event = marked === undefined ? undefined : elements.get(marked)?.button.dataset['event'];
  for (const [id, { button }] of elements) {
    if (id === marked) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
    const isOther = event !== undefined && button.dataset['event'] === event && id !== marked;
    button.classList.toggle('tl-other-report', isOther);
  }
}
