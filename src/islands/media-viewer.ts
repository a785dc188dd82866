import { listenForTurns } from './walk/listen-for-turns.ts';

interface Words {
  readonly label: string;
  readonly close: string;
  readonly next: string;
  readonly previous: string;
  readonly position: string;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

function button(text: string, onClick: () => void, signal: AbortSignal): HTMLButtonElement {
  const made = element('button', '', text);
  made.type = 'button';
  made.addEventListener('click', onClick, { signal });
  return made;
}

/**
 * `<media-viewer>`: opens the pictures of its article in a dialog, large, with their captions.
 * Arrow keys, a swipe and two buttons go from one to the next; Escape closes, and the focus goes
 * back to the link that opened it. The pictures are links to their files, and stay so
 * without this script, and for a click that asks for a new tab.
 *
 * Attributes: `data-words` (JSON).
 */
export class MediaViewer extends HTMLElement {
  #abort: AbortController | undefined;
  #dialog: HTMLDialogElement | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    try {
      this.#build(this.#abort.signal);
    } catch {
      this.disconnectedCallback();
    }
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#dialog?.remove();
    this.#dialog = undefined;
  }

  #build(signal: AbortSignal): void {
    const words = JSON.parse(this.dataset['words'] ?? '') as Words;
    const ground = this.closest('article') ?? document;
    const links = [...ground.querySelectorAll<HTMLAnchorElement>('a.media-enlarge')];
    const dialog = element('dialog', 'viewer');
    dialog.setAttribute('aria-label', words.label);
    const picture = element('img');
    const caption = element('div', 'viewer-caption');
    const position = element('p', 'viewer-position');
    position.setAttribute('role', 'status');
    let at = 0;
    let opener: HTMLElement | undefined;

    const show = (to: number): void => {
      const link = links[to];
      if (link === undefined) return;
      at = to;
      // A new element, so that the last picture does not stand under the next one's words.
      const next = element('img');
      next.width = Number(link.dataset['width']);
      next.height = Number(link.dataset['height']);
      next.alt = link.querySelector('img')?.alt ?? '';
      next.src = link.href;
      dialog.querySelector('img')?.replaceWith(next);
      const said = link.closest('figure')?.querySelector('figcaption')?.childNodes ?? [];
      caption.replaceChildren(...[...said].map((node) => node.cloneNode(true)));
      position.textContent = words.position
        .replace('{picture}', numbers.format(to + 1))
        .replace('{pictures}', numbers.format(links.length));
      // Greyed out and not disabled: a button that is will not keep the focus.
      previous.setAttribute('aria-disabled', String(to === 0));
      following.setAttribute('aria-disabled', String(to === links.length - 1));
    };
    const turn = (way: number): void => {
      if (links[at + way] !== undefined) show(at + way);
    };

    const numbers = new Intl.NumberFormat(document.documentElement.lang || 'en');
    const previous = button(words.previous, () => turn(-1), signal);
    const following = button(words.next, () => turn(1), signal);
    const close = button(words.close, () => dialog.close(), signal);
    const bar = element('div', 'viewer-bar');
    bar.append(close, ...(links.length > 1 ? [previous, position, following] : []));
    dialog.append(bar, picture, caption);
    this.append(dialog);
    this.#dialog = dialog;

    const listen = { signal };
    for (const [index, link] of links.entries()) {
      link.addEventListener(
        'click',
        (event) => {
          if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          opener = link;
          show(index);
          dialog.showModal();
        },
        listen,
      );
    }
    listenForTurns(dialog, turn, signal);
    dialog.addEventListener('close', () => opener?.focus(), listen);
    // A click on what lies behind the dialog closes it.
    dialog.addEventListener(
      'click',
      (event) => {
        if (event.target === dialog) dialog.close();
      },
      listen,
    );
  }
}

if (!customElements.get('media-viewer')) customElements.define('media-viewer', MediaViewer);
