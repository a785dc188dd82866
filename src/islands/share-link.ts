/**
 * `<share-link data-words>`: writes the link inside it as the whole address that it leads to, and
 * adds a button to the browser's own way to share where it has one.
 */
export class ShareLink extends HTMLElement {
  #abort: AbortController | undefined;
  #button: HTMLElement | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link === null || this.#button !== undefined) return;
    // A site that does not know its own address at build time knows it here.
    if (link.textContent?.startsWith('/')) link.textContent = link.href;
    if (typeof navigator.share !== 'function') return;
    try {
      const { share } = JSON.parse(this.dataset['words'] ?? '') as { share: string };
      this.#abort = new AbortController();
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = share;
      button.addEventListener(
        'click',
        () => {
          const url = link.textContent ?? link.href;
          // Turned down by the reader is no failure.
          navigator.share({ title: document.title, url }).catch(() => undefined);
        },
        { signal: this.#abort.signal },
      );
      this.#button = button;
      this.append(button);
    } catch {
      // The link itself serves.
    }
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#button?.remove();
    this.#button = undefined;
  }
}

if (!customElements.get('share-link')) customElements.define('share-link', ShareLink);
