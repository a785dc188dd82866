import { make } from '../facets/make.ts';
import { freshId } from './form.ts';

interface Named {
  /** The field as the checks name it, `claims[0].text`. */
  readonly field: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

function described(hint: string | undefined): {
  readonly notes: HTMLElement[];
  problems: HTMLElement;
} {
  const problems = make('ul', { className: 'propose-problems', id: freshId() });
  const notes =
    hint === undefined
      ? []
      : [make('p', { className: 'propose-hint', id: freshId(), textContent: hint })];
  return { notes, problems };
}

/**
 * A control under its label, with room for the problems that the checks find in it.
 *
 * @param beside what stands right after the control
 * @param read what the control is read as; it is part of its description
 */
export function fieldBox(
  control: HTMLElement,
  { field, label, hint }: Named,
  { beside = [], read }: { beside?: readonly HTMLElement[]; read?: HTMLElement } = {},
): HTMLElement {
  const { notes, problems } = described(hint);
  control.id = freshId();
  control.dataset['control'] = '';
  if (read !== undefined) read.id = freshId();
  const ids = [...notes, ...(read === undefined ? [] : [read]), problems].map(({ id }) => id);
  control.setAttribute('aria-describedby', ids.join(' '));
  const name = make('label', { htmlFor: control.id, textContent: label });
  const line = make('div', { className: 'propose-control' }, control, ...beside);
  const isTick = control instanceof HTMLInputElement && control.type === 'checkbox';
  const box = make('div', { className: isTick ? 'propose-field propose-tick' : 'propose-field' });
  box.append(...(isTick ? [line, name] : [name, ...notes, line]));
  if (read !== undefined) box.append(read);
  box.append(problems);
  box.dataset['field'] = field;
  box.dataset['name'] = label;
  return box;
}

/** Fields of one group under its name, with room for the problems of the whole. */
export function groupBox(
  { field, label, hint }: Named,
  ...inside: readonly HTMLElement[]
): HTMLFieldSetElement {
  const { notes, problems } = described(hint);
  const box = make(
    'fieldset',
    { className: 'propose-group' },
    make('legend', { textContent: label }),
    ...notes,
    problems,
    ...inside,
  );
  box.setAttribute('aria-describedby', [...notes, problems].map(({ id }) => id).join(' '));
  box.dataset['field'] = field;
  box.dataset['name'] = label;
  return box;
}

/** A button whose visible words begin its name, which goes on with what it does it to. */
export function button(
  words: string,
  onClick: () => void,
  { of, className = '' }: { of?: string; className?: string } = {},
): HTMLButtonElement {
  const made = make('button', { type: 'button', className }, words);
  if (of !== undefined) made.setAttribute('aria-label', `${words}: ${of}`);
  made.addEventListener('click', onClick);
  return made;
}
