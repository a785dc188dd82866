/** True where a key that is pressed writes something, so that it must stay what it is. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/**
 * `<site-search>`: the form inside it works without this; the element adds that "/" leads to its
 * field from anywhere on the page where nothing is being typed, and that what is asked stands in
 * the fragment: no host is told it, and an archive knows the page under no other address.
 */
export class SiteSearch extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const form = this.querySelector('form');
    const field = this.querySelector<HTMLInputElement>('input[type="search"]');
    form?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        location.assign(`${form.action}#${String(new URLSearchParams({ q: field?.value ?? '' }))}`);
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.defaultPrevented || isTyping(event.target)) return;
        if (!field) return;
        event.preventDefault();
        field.focus();
        field.select();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
