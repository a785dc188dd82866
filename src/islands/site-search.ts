/** True where a key that is pressed writes something, so that it must stay what it is. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/**
 * `<site-search>`: the form inside it works without this; the element adds that "/" leads to its
 * field from anywhere on the page where nothing is being typed.
 */
export class SiteSearch extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.defaultPrevented || isTyping(event.target)) return;
        const field = this.querySelector<HTMLInputElement>('input[type="search"]');
        if (!field) return;
        event.preventDefault();
        field.focus();
        field.select();
      },
      { signal: this.#abort.signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
