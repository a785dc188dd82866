import { fieldText } from '../../domain/field-text.ts';
import type { FieldPath } from '../../domain/problem.ts';
import { recordIn, textIn } from '../../domain/checks/loose-data.ts';
import { make } from '../facets/make.ts';
import { fieldBox, groupBox } from './boxes.ts';
import { setAt, valueAt } from './draft.ts';
import type { DraftEntry } from './draft.ts';
import { freshId, say } from './form.ts';
import type { Form } from './form.ts';
import { listBox } from './list-box.ts';
import { referenceField } from './reference-field.ts';

/** One step: who or what it is, and between the first and the last how it is known. */
function stepBox(
  form: Form,
  entry: DraftEntry,
  path: FieldPath,
  at: number,
  length: number,
): HTMLElement {
  const { chain } = form.data.words;
  const field = fieldText([...path, at]);
  const label = say(chain.step, { number: String(at + 1) });
  const read = (name: string): string =>
    textIn(recordIn(valueAt(entry.fields, [...path, at]))[name]);
  const write = (name: string, value: string): void => {
    setAt(entry.fields, [...path, at, name], value);
    form.changed();
  };
  const box = groupBox({ field, label });
  const isBetween = at > 0 && at < length - 1;

  function reference(): HTMLElement {
    const kind = read('kind') === 'source' ? 'source' : 'actor';
    return referenceField(
      form,
      { field: `${field}.id`, label: chain.kinds[kind] },
      kind === 'source' ? 'sources' : 'actors',
      read('id'),
      (value) => write('id', value),
    );
  }

  const kind = make(
    'select',
    {},
    ...(['actor', 'source'] as const).map((value) =>
      make('option', { value, textContent: chain.kinds[value], selected: read('kind') === value }),
    ),
  );
  let named = reference();
  kind.addEventListener('change', () => {
    write('kind', kind.value);
    write('id', '');
    const other = reference();
    named.replaceWith(other);
    named = other;
  });
  const line = make(
    'div',
    { className: 'propose-step' },
    fieldBox(kind, { field: `${field}.kind`, label: chain.kind }),
    named,
  );
  box.append(line);

  if (isBetween) {
    const group = freshId();
    const note = make('input', { type: 'text', value: read('note') });
    note.addEventListener('input', () => write('note', note.value));
    const choice = (value: 'stated' | 'inferred'): HTMLElement => {
      const radio = make('input', {
        type: 'radio',
        name: group,
        value,
        checked: read('basis') === value,
      });
      radio.addEventListener('change', () => write('basis', value));
      return make('label', {}, radio, ` ${chain[value]}`);
    };
    const basis = groupBox(
      { field: `${field}.basis`, label: chain.basis },
      make('div', { className: 'propose-basis' }, choice('stated'), choice('inferred')),
    );
    basis.classList.add('propose-plain');
    box.append(basis, fieldBox(note, { field: `${field}.note`, label: chain.note }));
  }
  return box;
}

/** The chain of a claim: its steps from the speaker to the source that was read. */
export function chainField(
  form: Form,
  entry: DraftEntry,
  path: FieldPath,
  key: string,
): HTMLElement {
  const { labels, hints, chain } = form.data.words;
  const steps = (): unknown[] => valueAt(entry.fields, path) as unknown[];
  const box = listBox(form, {
    entry,
    path,
    label: labels[key] ?? '',
    hint: hints[key],
    item: say(chain.step, { number: '' }).trim(),
    add: chain.add,
    // A step that is added lies between those that there are.
    extend: (list) => list.splice(Math.max(0, list.length - 1), 0, { kind: 'actor', id: '' }),
    render: (at) => stepBox(form, entry, path, at, steps().length),
  });
  box.classList.add('propose-chain');
  return box;
}
