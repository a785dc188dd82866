/** What is known of a reader who turns to the drawing. */
export interface DrawingReader {
  /** What was pressed of it last: to be done by the timeline, once it is there. */
  asked?: Element;
  /** Resolves once no button of the mouse, pen or finger is down: a click that has begun may end. */
  released(): Promise<void>;
}

/**
 * Hears that a reader turns to the drawing, and what they ask of it. A link that is opened in
 * another way, as in a tab of its own, stays a link.
 *
 * @param onTurnedTo told each time
 */
export function listenToDrawing(
  drawing: HTMLElement,
  signal: AbortSignal,
  onTurnedTo: () => void,
): DrawingReader {
  let isDown = false;
  const waiting: (() => void)[] = [];
  const reader: DrawingReader = {
    released: () => new Promise((resolve) => (isDown ? waiting.push(resolve) : resolve())),
  };
  for (const name of ['pointerover', 'pointerdown', 'focusin']) {
    drawing.addEventListener(name, onTurnedTo, { signal, passive: true });
  }
  drawing.addEventListener('pointerdown', () => (isDown = true), { signal });
  const release = (): void => {
    // The click comes after it.
    setTimeout(() => {
      isDown = false;
      for (const resolve of waiting.splice(0)) resolve();
    });
  };
  window.addEventListener('pointerup', release, { signal });
  window.addEventListener('pointercancel', release, { signal });
  drawing.addEventListener(
    'click',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const asked = (event.target as Element).closest('input, button, .tl-item');
      if (!asked) return;
      if (asked instanceof HTMLAnchorElement) event.preventDefault();
      reader.asked = asked;
      onTurnedTo();
    },
    { signal },
  );
  return reader;
}
