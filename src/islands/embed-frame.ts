/**
 * `<embed-frame>`: what a page of others shows in a frame. It tells that page its height whenever
 * it changes, and when it is asked (`{ type: 'dateline:height', height }`, in CSS pixels; the
 * question is `{ type: 'dateline:ask' }`). The link `data-whole` inside it leads to the whole page
 * in the view that the frame shows.
 */
export class EmbedFrame extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const link = this.querySelector<HTMLAnchorElement>('a[data-whole]');
    // Before it is followed, copied or opened elsewhere; the view changes without an event.
    for (const kind of ['pointerover', 'pointerdown', 'focusin'] as const) {
      link?.addEventListener(kind, () => (link.search = location.search), { signal });
    }
    if (parent !== window) this.#tellHeight(signal);
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  #tellHeight(signal: AbortSignal): void {
    const tell = (): void => {
      const { height } = document.documentElement.getBoundingClientRect();
      // Anybody may know how tall a public page is.
      parent.postMessage({ type: 'dateline:height', height }, '*');
    };
    const watch = new ResizeObserver(tell);
    watch.observe(document.documentElement);
    signal.addEventListener('abort', () => watch.disconnect());
    window.addEventListener(
      'message',
      ({ data, source }: MessageEvent<{ type?: unknown } | null>) => {
        if (source === parent && data?.type === 'dateline:ask') tell();
      },
      { signal },
    );
  }
}

if (!customElements.get('embed-frame')) customElements.define('embed-frame', EmbedFrame);
