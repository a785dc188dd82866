import { clocks } from '../../domain/timeline/clock.ts';
import type { Clock } from '../../domain/timeline/clock.ts';
import { makeElement } from './make-element.ts';
import { v4 as randomId } from './random-id.ts';
import type { Words } from './words.ts';

/** The choice of the clock by which the axis places the events. */
export interface ClockChoice {
  readonly element: HTMLElement;
  set(clock: Clock): void;
}

/**
 * A group of radio buttons, one a clock, and the way to the page that says the same as text.
 *
 * @param textPage its address; no link without it
 */
export function clockChoice(
  words: Words,
  textPage: string | undefined,
  onChoose: (clock: Clock) => void,
  signal: AbortSignal,
): ClockChoice {
  const texts: Readonly<Record<Clock, string>> = {
    happened: words.clockHappened,
    reported: words.clockReported,
    lag: words.clockLag,
  };
  const name = `tl-clock-${randomId()}`;
  const inputs = clocks.map((clock) => {
    const input = makeElement('input', '');
    input.type = 'radio';
    input.name = name;
    input.value = clock;
    input.addEventListener('change', () => onChoose(clock), { signal });
    return [clock, input] as const;
  });
  const group = makeElement(
    'fieldset',
    'tl-clocks',
    makeElement('legend', '', words.clock),
    ...inputs.map(([clock, input]) => makeElement('label', '', input, texts[clock])),
  );
  const element = makeElement('div', 'tl-choice', group);
  if (textPage !== undefined) {
    const link = makeElement('a', 'tl-as-text', words.clockText);
    link.href = textPage;
    element.append(link);
  }
  return {
    element,
    set(clock) {
      for (const [of, input] of inputs) input.checked = of === clock;
    },
  };
}
