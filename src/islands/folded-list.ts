/**
 * `<folded-list for="chronology">`: folds the `<details>` inside it where scripts run and a timeline
 * is drawn from the chronology of that id; unfolds it when that timeline fails.
 */
export class FoldedList extends HTMLElement {
  #watch: MutationObserver | undefined;

  connectedCallback(): void {
    const list = this.querySelector('details');
    const timeline = document.querySelector<HTMLElement>(
      `timeline-view[for="${CSS.escape(this.getAttribute('for') ?? '')}"]`,
    );
    if (list === null || timeline === null) return;
    const hasFailed = (): boolean => timeline.dataset['drawn'] === 'failed';
    list.open = hasFailed();
    this.#watch = new MutationObserver(() => {
      if (hasFailed()) list.open = true;
    });
    this.#watch.observe(timeline, { attributeFilter: ['data-drawn'] });
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect();
  }
}

if (!customElements.get('folded-list')) customElements.define('folded-list', FoldedList);
