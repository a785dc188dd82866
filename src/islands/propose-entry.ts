import type { ProposeData } from '../domain/propose-data.ts';
import { guardSinks } from './guard-sinks.ts';

/**
 * `<propose-entry data-known data-events>`: puts a form for an entry before the example inside it,
 * and folds the example. `?event=` fills the form with an event of the record, to change it. Where
 * anything fails the example stands as it was, below a sentence that says so.
 */
export class ProposeEntry extends HTMLElement {
  #form: { end(): void } | undefined;
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    delete this.dataset['failed'];
    this.#build(signal).catch(() => {
      // Whoever took it out of the page ended it; nothing failed.
      if (!signal.aborted) this.dataset['failed'] = '';
      this.#clear();
    });
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
    const fetched = async (address: string): Promise<unknown> => {
      const response = await fetch(address, { signal });
      if (!response.ok) throw new Error(`The record could not be loaded: ${response.status}.`);
      return response.json();
    };
    guardSinks();
    const [{ beginForm }, data] = await Promise.all([
      import('./propose/begin-form.ts'),
      fetched(this.dataset['known'] ?? ''),
    ]);
    const asked = new URLSearchParams(location.search).get('event');
    const event = (data as ProposeData).story.events.find(({ id }) => id === asked);
    const address = `${this.dataset['events'] ?? ''}${encodeURIComponent(event?.id ?? '')}.json`;
    const file = event === undefined ? undefined : await fetched(address);
    if (signal.aborted) return;
    const example = this.querySelector('details');
    if (example !== null) example.open = false;
    this.#form = beginForm(this, data as ProposeData, { asked, file });
  }
}

if (!customElements.get('propose-entry')) customElements.define('propose-entry', ProposeEntry);
