import type { Window } from '../../domain/timeline/window.ts';
import type { dayLabels } from '../../domain/timeline/day-labels.ts';
import { makeButton, makeElement } from './make-element.ts';
import { filled } from './words.ts';
import type { Words } from './words.ts';

/** Says that something is being fetched, or which days could not be. */
export interface FetchNotice {
  readonly element: HTMLElement;
  wait(): void;
  /** What was waited for has come, all but these days. */
  done(missing: readonly Window[]): void;
}

/** So long in milliseconds nothing is said: most of what is fetched comes sooner. */
const patience = 400;

/** @param onAgain the reader asks to try again */
export function fetchNotice(
  words: Words,
  labels: ReturnType<typeof dayLabels>,
  onAgain: () => void,
  signal: AbortSignal,
): FetchNotice {
  const element = makeElement('p', 'tl-fetching');
  element.setAttribute('role', 'status');
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    element,
    wait() {
      clearTimeout(timer);
      timer = setTimeout(() => element.replaceChildren(words.loading), patience);
    },
    done(missing) {
      clearTimeout(timer);
      if (missing.length === 0) {
        element.replaceChildren();
        return;
      }
      const days = missing.map(({ from, to }) => labels.days(from, to - 1)).join('; ');
      const again = makeButton('tl-again', words.again);
      again.addEventListener('click', onAgain, { signal });
      element.replaceChildren(filled(words.missing, { days }), ' ', again);
    },
  };
}
