import type { ProposeData } from '../domain/propose-data.ts';

/**
 * `<propose-entry data-known>`: puts a form for an entry before the example inside it, and folds the
 * example. Where anything fails the example stands as it was.
 */
export class ProposeEntry extends HTMLElement {
  #form: { end(): void } | undefined;
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.#build(this.#abort.signal).catch(() => this.#clear());
  }

  disconnectedCallback(): void {
    this.#clear();
  }

  #clear(): void {
    this.#abort?.abort();
    this.#form?.end();
    this.#form = undefined;
  }

  async #build(signal: AbortSignal): Promise<void> {
    const [{ EntryForm }, { KeptDraft }, response] = await Promise.all([
      import('./propose/entry-form.ts'),
      import('./propose/kept-draft.ts'),
      fetch(this.dataset['known'] ?? '', { signal }),
    ]);
    if (!response.ok) throw new Error(`The record could not be loaded: ${response.status}.`);
    const data = (await response.json()) as ProposeData;
    if (signal.aborted) return;
    const kept = new KeptDraft(location.pathname);
    const example = this.querySelector('details');
    if (example !== null) example.open = false;

    const begin = (): HTMLElement => {
      this.#form?.end();
      const form = new EntryForm(data, document.documentElement.lang, kept, () => {
        kept.clear();
        begin().querySelector('input')?.focus();
      });
      this.#form = form;
      this.prepend(form.element);
      return form.element;
    };
    begin();
  }
}

if (!customElements.get('propose-entry')) customElements.define('propose-entry', ProposeEntry);
