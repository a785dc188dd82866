/** In milliseconds: a page that is never idle gives in after so long. */
const patience = 2000;

/** Does the work once the page has loaded and its thread has nothing else to do. */
export function whenIdle(signal: AbortSignal, work: () => void): void {
  const wait = (): void => {
    const start = (): void => {
      if (!signal.aborted) work();
    };
    // Safari has none.
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: patience });
    else setTimeout(start, 200);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true, signal });
}
