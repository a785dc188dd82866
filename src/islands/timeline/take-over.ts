/** What there is to work the timeline with, in the drawing and on the stage in the same order. */
const controls = 'input, .tl-control';

/** What stands on the stage for something in the drawing. */
function heirOf(
  drawing: HTMLElement,
  stage: HTMLElement,
  element: Element | null | undefined,
): HTMLElement | undefined {
  if (!element || !drawing.contains(element)) return undefined;
  const place = [...drawing.querySelectorAll(controls)].indexOf(element);
  if (place >= 0) return [...stage.querySelectorAll<HTMLElement>(controls)][place];
  const id = element instanceof HTMLElement ? element.dataset['item'] : undefined;
  const items = [...stage.querySelectorAll<HTMLElement>('.tl-item')];
  return items.find(({ dataset }) => dataset['item'] === id);
}

/** On paper nothing moves: the drawing is printed, and never seen on the screen meanwhile. */
function printDrawing(drawing: HTMLElement, place: HTMLElement, signal: AbortSignal): void {
  window.addEventListener('beforeprint', () => place.prepend(drawing), { signal });
  window.addEventListener('afterprint', () => drawing.remove(), { signal });
}

/**
 * Puts the stage in the drawing's place: with the focus where it was, and what was asked of the
 * drawing done.
 */
export function takeOver(
  drawing: HTMLElement,
  stage: HTMLElement,
  asked: Element | undefined,
  signal: AbortSignal,
): void {
  const { activeElement } = document;
  const hadFocus = drawing.contains(activeElement);
  const heir = heirOf(drawing, stage, activeElement);
  const toDo = heirOf(drawing, stage, asked);
  drawing.remove();
  if (hadFocus) {
    const stop = stage.querySelector<HTMLElement>('.tl-item[tabindex="0"]');
    (heir ?? stop)?.focus({ preventScroll: true });
  }
  toDo?.click();
  if (stage.parentElement) printDrawing(drawing, stage.parentElement, signal);
}
