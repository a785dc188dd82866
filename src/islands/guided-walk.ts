import { stepOf } from './walk/step-of.ts';
import { listenForTurns } from './walk/listen-for-turns.ts';

interface Words {
  readonly start: string;
  readonly whole: string;
  readonly next: string;
  readonly previous: string;
  readonly position: string;
  readonly help: string;
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  return made;
}

/**
 * `<guided-walk>`: takes the steps in its list one at a time, by button, arrow key and swipe. The
 * address's fragment (`#step-3`) keeps the step, so that a link leads to it with this script and
 * without. Timelines on the page are told the step's event in `data-followed`, and follow.
 *
 * Attributes: `data-words` (JSON). The list stays whole until the reader asks for steps.
 */
export class GuidedWalk extends HTMLElement {
  #abort: AbortController | undefined;
  #bar: HTMLElement | undefined;
  #at: number | undefined;
  #show: (() => void) | undefined;

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
    this.#bar?.remove();
    this.#at = undefined;
    this.#show = undefined;
    this.removeAttribute('data-walking');
    for (const step of this.#steps()) step.hidden = false;
  }

  #steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.path-step')];
  }

  #build(signal: AbortSignal): void {
    const words = JSON.parse(this.dataset['words'] ?? '') as Words;
    const steps = this.#steps();
    const numbers = new Intl.NumberFormat(document.documentElement.lang || 'en');
    const toggle = button(words.start);
    const previous = button(words.previous);
    const next = button(words.next);
    const position = document.createElement('span');
    position.className = 'walk-position';
    position.setAttribute('role', 'status');
    const help = document.createElement('p');
    help.className = 'walk-help';
    help.textContent = words.help;
    const bar = document.createElement('div');
    bar.className = 'walk-bar';
    bar.append(previous, position, next, toggle, help);
    this.#bar = bar;

    this.#show = () => {
      const at = this.#at;
      const walking = at !== undefined;
      this.toggleAttribute('data-walking', walking);
      toggle.textContent = walking ? words.whole : words.start;
      for (const part of [previous, position, next, help]) part.hidden = !walking;
      for (const [index, step] of steps.entries()) step.hidden = walking && index !== at;
      // Greyed out and not disabled: a button that is will not keep the focus.
      previous.setAttribute('aria-disabled', String(at === 0));
      next.setAttribute('aria-disabled', String(at === steps.length - 1));
      if (walking) {
        position.textContent = words.position
          .replace('{step}', numbers.format(at + 1))
          .replace('{steps}', numbers.format(steps.length));
      }
      const id = walking ? steps[at]?.dataset['event'] : undefined;
      for (const timeline of document.querySelectorAll('timeline-view')) {
        if (id === undefined) timeline.removeAttribute('data-followed');
        else timeline.setAttribute('data-followed', id);
      }
    };

    const listen = { signal };
    toggle.addEventListener(
      'click',
      () => this.#go(this.#at === undefined ? 0 : undefined),
      listen,
    );
    previous.addEventListener('click', () => this.#turn(-1, steps.length), listen);
    next.addEventListener('click', () => this.#turn(1, steps.length), listen);
    listenForTurns(
      this,
      (way) => this.#turn(way, steps.length),
      signal,
      () => this.#at !== undefined,
    );
    // Links to a step, Back and Forward.
    const restore = (): void => {
      this.#at = stepOf(location.hash, steps.length);
      this.#show?.();
    };
    addEventListener('popstate', restore, listen);
    this.prepend(bar);
    restore();
  }

  #turn(way: number, steps: number): void {
    const to = (this.#at ?? 0) + way;
    if (to >= 0 && to < steps) this.#go(to);
  }

  #go(to: number | undefined): void {
    this.#at = to;
    const address = new URL(location.href);
    address.hash = to === undefined ? '' : `step-${to + 1}`;
    history.pushState(history.state, '', address);
    this.#show?.();
  }
}

if (!customElements.get('guided-walk')) customElements.define('guided-walk', GuidedWalk);
