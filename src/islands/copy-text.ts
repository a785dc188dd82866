interface Words {
  readonly copy: string;
  readonly copyOf: string;
  readonly copied: string;
  readonly selected: string;
}

/**
 * `<copy-text data-name data-words>`: adds a button that copies the text of the `data-copy` element
 * inside it. Where the browser lets no page write to the clipboard, the text is selected instead.
 */
export class CopyText extends HTMLElement {
  #abort: AbortController | undefined;
  #tools: HTMLElement | undefined;

  connectedCallback(): void {
    try {
      const words = JSON.parse(this.dataset['words'] ?? '') as Words;
      const text = this.querySelector<HTMLElement>('[data-copy]');
      if (text === null || this.#tools !== undefined) return;
      this.#abort = new AbortController();
      this.#build(words, text, this.#abort.signal);
    } catch {
      this.#clear();
    }
  }

  disconnectedCallback(): void {
    this.#clear();
  }

  #clear(): void {
    this.#abort?.abort();
    this.#tools?.remove();
    this.#tools = undefined;
  }

  #build(words: Words, text: HTMLElement, signal: AbortSignal): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.copy;
    // What is copied is part of the name, so that a list of buttons tells them apart.
    button.setAttribute('aria-label', words.copyOf.replace('{name}', this.dataset['name'] ?? ''));
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    button.addEventListener(
      'click',
      async () => {
        status.textContent = '';
        try {
          await navigator.clipboard.writeText((text.textContent ?? '').trim());
          status.textContent = words.copied;
        } catch {
          getSelection()?.selectAllChildren(text);
          status.textContent = words.selected;
        }
      },
      { signal },
    );
    this.#tools = document.createElement('span');
    this.#tools.className = 'copy-tools';
    this.#tools.append(button, status);
    this.append(this.#tools);
  }
}

if (!customElements.get('copy-text')) customElements.define('copy-text', CopyText);
