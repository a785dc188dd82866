/** In milliseconds: a page that is not shown paints nothing. */
const patience = 500;

/** Does the work once the page has been painted as it is now. */
export function afterPaint(signal: AbortSignal, work: () => void): void {
  let isDone = false;
  const start = (): void => {
    if (isDone || signal.aborted) return;
    isDone = true;
    work();
  };
  requestAnimationFrame(() => setTimeout(start));
  setTimeout(start, patience);
}
