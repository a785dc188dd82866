/** Does the work once the page has been painted as it is now: of one that is not seen, once it is. */
export function afterPaint(signal: AbortSignal, work: () => void): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (!signal.aborted) work();
    }),
  );
}
