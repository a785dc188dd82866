import { embedCode } from '../domain/embed-code.ts';
import type { Embed } from '../domain/embed-code.ts';

/**
 * `<embed-code data-embed data-has-views>`: keeps the code inside it, `data-copy`, at what the page
 * shows. A site that does not know its own address at build time knows it here; and where the page
 * has views (`data-has-views`), the code shows the one that its reader sees.
 */
export class EmbedCode extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    const code = this.querySelector('[data-copy]');
    if (code === null) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const write = (): void => {
      try {
        const text = embedCode(this.#embed());
        if (code.textContent !== text) code.textContent = text;
      } catch {
        // The code that the server wrote serves.
      }
    };
    write();
    this.querySelector('[data-no-address]')?.remove();
    // A view changes without an event: it is looked at when the code is.
    this.closest('details')?.addEventListener('toggle', write, { signal });
    for (const kind of ['pointerover', 'focusin'] as const) {
      this.addEventListener(kind, write, { signal });
    }
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  #embed(): Embed {
    const { address, script, ...embed } = JSON.parse(this.dataset['embed'] ?? '') as Embed;
    const shown = new URL(address, location.href);
    if (this.dataset['hasViews'] !== undefined) shown.search = location.search;
    return { ...embed, address: shown.href, script: new URL(script, location.href).href };
  }
}

if (!customElements.get('embed-code')) customElements.define('embed-code', EmbedCode);
