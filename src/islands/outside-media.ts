interface Words {
  readonly show: string;
  readonly hide: string;
  readonly failed: string;
}

/** What a page of another host may do in its frame: play, and nothing with the page around it. */
const sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups allow-presentation';
const allowed = 'autoplay; encrypted-media; fullscreen; picture-in-picture';

/** Where a request comes from is told as the site, never as the page. */
const referrers = 'strict-origin-when-cross-origin';

/**
 * `<outside-media>`: a button that shows what another host keeps. Until it is pressed nothing is
 * asked of that host; pressed again, what was shown is taken away. The sentence and the link that
 * stand in the element stay, and are all there is without this script.
 *
 * Attributes: `data-showing` (picture, audio, video, frame), `data-address` (https),
 * `data-label`, `data-alt`, `data-words` (JSON).
 */
export class OutsideMedia extends HTMLElement {
  #abort: AbortController | undefined;
  #added: HTMLElement[] = [];

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
    for (const element of this.#added) element.remove();
    this.#added = [];
  }

  #build(signal: AbortSignal): void {
    const words = JSON.parse(this.dataset['words'] ?? '') as Words;
    const { protocol, href } = new URL(this.dataset['address'] ?? '');
    if (protocol !== 'https:') return;
    const ways = this.querySelector('.outside-ways');
    if (ways === null) return;
    const button = document.createElement('button');
    button.type = 'button';
    const stage = document.createElement('div');
    stage.className = 'outside-stage';
    const failure = document.createElement('p');
    failure.setAttribute('role', 'status');
    const show = (shown: HTMLElement | undefined): void => {
      stage.replaceChildren(...(shown === undefined ? [] : [shown]));
      stage.hidden = shown === undefined;
      button.textContent = shown === undefined ? words.show : words.hide;
    };
    button.addEventListener(
      'click',
      () => {
        failure.textContent = '';
        if (!stage.hidden) {
          show(undefined);
          return;
        }
        const shown = this.#shown(href);
        shown.addEventListener(
          'error',
          () => {
            failure.textContent = words.failed;
            show(undefined);
          },
          { signal },
        );
        show(shown);
      },
      { signal },
    );
    show(undefined);
    this.#added = [stage, button, failure];
    this.prepend(stage);
    ways.prepend(button);
    ways.after(failure);
  }

  /** What the address comes to. To make it is to ask for it, once it stands on the page. */
  #shown(href: string): HTMLElement {
    const { showing, label = '', alt = '' } = this.dataset;
    if (showing === 'picture') {
      const picture = document.createElement('img');
      picture.alt = alt;
      picture.referrerPolicy = referrers;
      picture.src = href;
      return picture;
    }
    if (showing === 'audio' || showing === 'video') {
      const player = document.createElement(showing);
      player.controls = true;
      player.preload = 'metadata';
      player.setAttribute('aria-label', label);
      player.src = href;
      return player;
    }
    const frame = document.createElement('iframe');
    frame.title = label;
    frame.setAttribute('sandbox', sandbox);
    frame.allow = allowed;
    frame.referrerPolicy = referrers;
    frame.src = href;
    return frame;
  }
}

if (!customElements.get('outside-media')) customElements.define('outside-media', OutsideMedia);
