import { dateInWords, parseDate } from '../../domain/date/index.ts';
import { make } from '../facets/make.ts';
import { button, fieldBox } from './boxes.ts';
import { say } from './form.ts';
import type { Form } from './form.ts';

/** A field for a date, which says in words what was typed, and offers what may have been meant. */
export function dateField(
  form: Form,
  named: { readonly field: string; readonly label: string; readonly hint?: string | undefined },
  value: string,
  write: (value: string) => void,
): HTMLElement {
  const { read: readWords } = form.data.words.date;
  const words = form.data.words.date;
  const control = make('input', { type: 'text', value, autocomplete: 'off', spellcheck: false });
  control.dir = 'ltr';
  const read = make('div', { className: 'propose-read' });
  read.setAttribute('aria-live', 'polite');

  const inWords = (text: string): string => {
    const parsed = parseDate(text);
    return parsed.ok ? dateInWords(parsed.date, form.lang) : text;
  };

  function readBack(): void {
    const text = control.value.trim();
    const parsed = parseDate(text);
    if (text === '') read.replaceChildren();
    else if (parsed.ok) read.replaceChildren(say(readWords, { date: inWords(text) }));
    else if (parsed.suggestions.length === 0) read.replaceChildren(words.noOffer);
    else {
      const offers = parsed.suggestions.map((offer) =>
        make(
          'li',
          {},
          button(
            `${offer}`,
            () => {
              control.value = offer;
              write(offer);
              readBack();
              control.focus();
            },
            { of: inWords(offer) },
          ),
          make('span', { textContent: ` ${inWords(offer)}` }),
        ),
      );
      for (const offer of offers) offer.lastElementChild?.setAttribute('aria-hidden', 'true');
      read.replaceChildren(words.unread, make('ul', { className: 'propose-offers' }, ...offers));
    }
  }

  control.addEventListener('input', () => {
    write(control.value);
    readBack();
  });
  readBack();
  return fieldBox(control, named, { read });
}
