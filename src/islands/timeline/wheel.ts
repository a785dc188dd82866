export interface WheelWork {
  readonly signal: AbortSignal;
  readonly guard: (work: () => void) => void;
  /** @param share of the chart's width, where it stays put */
  readonly zoom: (factor: number, share: number) => void;
  /** @param share of the chart's width, below zero for earlier */
  readonly scroll: (share: number) => void;
}

/** The wheel on the chart: it scrolls the page, moves the chart sideways, and zooms with Ctrl or ⌘. */
export function listenToWheel(frame: HTMLElement, center: HTMLElement, work: WheelWork): void {
  const onWheel = (event: WheelEvent): void => {
    const zooming = event.ctrlKey || event.metaKey;
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    // vis is not to see it: it would hold the wheel that scrolls the page.
    event.stopPropagation();
    const box = center.getBoundingClientRect();
    const width = box.width || 1;
    if (zooming) {
      event.preventDefault();
      const lines = event.deltaMode === 0 ? 1 : 30;
      work.zoom(
        Math.exp(Math.max(-1, Math.min(1, (event.deltaY * lines) / 300))),
        Math.max(0, Math.min(1, (event.clientX - box.left) / width)),
      );
    } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      work.scroll(sideways / width);
    }
  };
  frame.addEventListener('wheel', (event) => work.guard(() => onWheel(event)), {
    signal: work.signal,
    capture: true,
    passive: false,
  });
}
