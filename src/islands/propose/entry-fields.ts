import type { z } from 'zod';
import { fieldText } from '../../domain/field-text.ts';
import type { FieldPath } from '../../domain/problem.ts';
import { deferralOf, fieldsOf, formsOf, itemOf, mayBeMissing } from '../../schemas/forms.ts';
import { schemas } from '../../schemas/index.ts';
import { make } from '../facets/make.ts';
import { fieldBox, groupBox } from './boxes.ts';
import { chainField } from './chain-field.ts';
import { dateField } from './date-field.ts';
import { freshClaim, setAt, valueAt } from './draft.ts';
import type { DraftEntry } from './draft.ts';
import { say } from './form.ts';
import type { Form } from './form.ts';
import { listBox } from './list-box.ts';
import { referenceField } from './reference-field.ts';
import type { Referred } from './reference-field.ts';

type Schema = z.core.$ZodType;

/** What the fields refer to that name another entry. */
const references: Readonly<Record<string, Referred>> = {
  'events.date.claims': 'claims',
  'events.date.alternatives.source': 'sources',
  'events.places': 'places',
  'events.actors.actor': 'actors',
  'events.claims.links.claim': 'claims',
  'events.media.source': 'sources',
  'events.corrections.claims': 'claims',
  'sources.publisher': 'actors',
  'sources.derives.source': 'sources',
  'actors.partOf': 'actors',
  'places.partOf': 'places',
};

/** What may be left out and yet is asked for at once: most entries have it. */
const asked: ReadonlySet<string> = new Set([
  'events.date.claims',
  'events.places',
  'events.claims.date',
  'events.media.file',
  'events.media.alt',
  'sources.published',
  'sources.url',
  'sources.accessed',
  'actors.unnamed',
  'actors.private',
  'actors.role',
]);

/** Texts of more than a line. */
const long = /\.(?:summary|text|note|description|reason|publishedNote|alt|caption|translation)$/u;

type Kind = 'list' | 'group' | 'date' | 'choice' | 'yes' | 'number' | 'text';

function kindOf(schema: Schema, key: string, { data }: Form): Kind {
  const kinds = new Set(formsOf(schema).map(({ _zod: { def } }) => def.type));
  const isOffered = (name: string): boolean => `${key}.${name}` in data.words.labels;
  if (kinds.has('array')) return 'list';
  if ([...fieldsOf(schema).keys()].some(isOffered)) return 'group';
  if (key in data.choices) return 'choice';
  if (kinds.has('boolean')) return 'yes';
  if (kinds.has('number')) return 'number';
  return deferralOf(schema).whenWrong === 'date-invalid' ? 'date' : 'text';
}

interface At {
  readonly form: Form;
  readonly entry: DraftEntry;
  readonly schema: Schema;
  readonly path: FieldPath;
  /** The path without its places in lists, with the collection before it. */
  readonly key: string;
  /** The name of one of a list. */
  readonly label?: string;
}

function choiceControl(form: Form, key: string, value: string): HTMLSelectElement {
  const choices = Object.entries(form.data.choices[key] ?? {});
  return make(
    'select',
    {},
    make('option', { value: '', textContent: form.data.words.pick.choose }),
    ...choices.map(([choice, label]) =>
      make('option', { value: choice, textContent: label, selected: choice === value }),
    ),
  );
}

function textControl(key: string, value: string): HTMLInputElement | HTMLTextAreaElement {
  if (long.test(key)) return make('textarea', { value, rows: 2, dir: 'auto' });
  const control = make('input', { type: 'text', value, dir: 'auto' });
  if (/\.(?:url|address)$/u.test(key)) Object.assign(control, { inputMode: 'url', dir: 'ltr' });
  if (key.endsWith('.lang')) Object.assign(control, { dir: 'ltr', size: 8 });
  return control;
}

function valueField({ form, entry, schema, path, key, label }: At): HTMLElement {
  const { labels, hints } = form.data.words;
  const named = {
    field: fieldText(path),
    label: label ?? labels[key] ?? key,
    hint: label === undefined ? hints[key] : undefined,
  };
  const value = valueAt(entry.fields, path);
  const text = value === undefined ? '' : String(value);
  const write = (written: unknown): void => {
    setAt(entry.fields, path, written === '' ? undefined : written);
    form.changed();
  };
  // What stands in a list keeps its place there.
  const writeText = (written: string): void =>
    typeof path.at(-1) === 'number'
      ? (setAt(entry.fields, path, written), form.changed())
      : write(written);

  const refers = references[key];
  if (refers !== undefined) return referenceField(form, named, refers, text, writeText);
  const kind = kindOf(schema, key, form);
  if (kind === 'date') return dateField(form, named, text, writeText);
  if (kind === 'yes') {
    const control = make('input', { type: 'checkbox', checked: value === true });
    control.addEventListener('change', () => write(control.checked || undefined));
    return fieldBox(control, named);
  }
  const control = kind === 'choice' ? choiceControl(form, key, text) : textControl(key, text);
  if (kind === 'number') Object.assign(control, { inputMode: 'decimal', dir: 'ltr', size: 10 });
  control.addEventListener('input', () => {
    const written = control.value.trim();
    const isNumber = kind === 'number' && /^-?\d+(?:\.\d+)?$/u.test(written);
    if (isNumber) write(Number(written));
    else writeText(control.value);
  });
  return fieldBox(control, named);
}

function listField(at: At): HTMLElement {
  const { form, entry, schema, path, key } = at;
  const { labels, hints, items, list } = form.data.words;
  const item = itemOf(schema) ?? schema;
  const isGroups = kindOf(item, key, form) === 'group';
  const name = items[key] ?? labels[key] ?? key;
  const box = listBox(form, {
    entry,
    path,
    label: labels[key] ?? key,
    hint: hints[key],
    item: name,
    add: say(list.add, { name }),
    extend: (values) => {
      values.push(isGroups ? (key === 'events.claims' ? freshClaim() : {}) : '');
    },
    render: (index, label) => {
      const one = { ...at, schema: item, path: [...path, index], label };
      return isGroups ? groupField(one) : valueField(one);
    },
  });
  box.classList.add('propose-list');
  return box;
}

function field(at: At): HTMLElement {
  if (at.key === 'events.claims.chain') return chainField(at.form, at.entry, at.path, at.key);
  switch (kindOf(at.schema, at.key, at.form)) {
    case 'list':
      return listField(at);
    case 'group':
      return groupField(at);
    default:
      return valueField(at);
  }
}

/** True where a field that may be left out has been filled in all the same. */
const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** The fields of a group in the order of its schema; what is seldom known is folded at its end. */
export function fieldsIn(at: At, leftOut: readonly string[] = []): HTMLElement[] {
  const { form, entry, schema, path, key } = at;
  const { labels, more } = form.data.words;
  const shown: HTMLElement[] = [];
  const folded: HTMLElement[] = [];
  let isOpen = false;
  for (const [name, inner] of fieldsOf(schema)) {
    const innerKey = `${key}.${name}`;
    // The file's name is the id of an entry; only claims write theirs.
    const isName = name === 'id' && path.length === 0;
    if (!(innerKey in labels) || isName || leftOut.includes(name)) continue;
    const innerPath = [...path, name];
    const made = field({ form, entry, schema: inner, path: innerPath, key: innerKey });
    const isMore = mayBeMissing(inner) && !asked.has(innerKey);
    (isMore ? folded : shown).push(made);
    isOpen ||= isMore && isFilled(valueAt(entry.fields, innerPath));
  }
  if (folded.length === 0) return shown;
  const fold = make(
    'details',
    { className: 'propose-more', open: isOpen },
    make('summary', { textContent: more.group }),
    ...folded,
  );
  return [...shown, fold];
}

function groupField(at: At): HTMLElement {
  const { form, path, key, label } = at;
  const { labels, hints } = form.data.words;
  return groupBox(
    {
      field: fieldText(path),
      label: label ?? labels[key] ?? key,
      hint: label === undefined ? hints[key] : undefined,
    },
    ...fieldsIn(at),
  );
}

/** The field of an entry by its name. */
export function topField(form: Form, entry: DraftEntry, name: string): HTMLElement {
  const schema = fieldsOf(schemas[entry.collection]).get(name);
  if (schema === undefined) throw new RangeError(`There is no field ${name}.`);
  return field({ form, entry, schema, path: [name], key: `${entry.collection}.${name}` });
}

/** All fields of an entry that the form offers, but for those that stand elsewhere. */
export function topFields(
  form: Form,
  entry: DraftEntry,
  leftOut: readonly string[],
): HTMLElement[] {
  const { collection } = entry;
  const schema = schemas[collection];
  return fieldsIn({ form, entry, schema, path: [], key: collection }, leftOut);
}
