import { make } from '../facets/make.ts';
import { button, fieldBox } from './boxes.ts';
import type { DraftCollection } from './draft.ts';
import type { Form } from './form.ts';

/** What a field may refer to. */
export type Referred = Exclude<DraftCollection, 'events'> | 'claims';

interface Choice {
  readonly id: string;
  /** How it reads. */
  readonly name: string;
  /** What else it is called. */
  readonly aliases: readonly string[];
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : '');

function newEntries({ draft }: Form, collection: Referred): readonly Choice[] {
  return draft.added
    .filter((entry) => entry.collection === collection)
    .map(({ id, fields }) => ({
      id,
      name: shown(fields['name']) || shown(fields['title']) || id,
      aliases: [],
    }));
}

function claimsWritten({ draft }: Form): readonly Choice[] {
  const { claims } = draft.event.fields;
  return (Array.isArray(claims) ? (claims as readonly Record<string, unknown>[]) : [])
    .map(({ id, text }) => ({ id: shown(id), name: shown(text), aliases: [] }))
    .filter(({ id }) => id !== '');
}

/** Everything that a field may refer to, what is being written first. */
export function choicesFor(form: Form, to: Referred): readonly Choice[] {
  const { story } = form.data;
  const namedAs = (aliases: readonly { readonly text: string }[]) =>
    aliases.map(({ text }) => text);
  switch (to) {
    case 'claims':
      return [
        ...claimsWritten(form),
        ...story.events
          .filter(({ id }) => id !== form.draft.event.id)
          .flatMap(({ id, claims }) =>
            claims.map((claim) => ({ id: `${id}/${claim.id}`, name: claim.text, aliases: [] })),
          ),
      ];
    case 'sources':
      return [
        ...newEntries(form, to),
        ...story.sources.map(({ id, title, publisher }) => {
          const outlet = story.actors.find((actor) => actor.id === publisher)?.name ?? publisher;
          return { id, name: `${title} (${outlet})`, aliases: [title] };
        }),
      ];
    default:
      return [
        ...newEntries(form, to),
        ...story[to].map(({ id, name, aliases }) => ({ id, name, aliases: namedAs(aliases) })),
      ];
  }
}

/**
 * A field that names another entry: the browser's own list of what there is, the name of what was
 * chosen read back, and a button that begins a new entry.
 */
export function referenceField(
  form: Form,
  named: { readonly field: string; readonly label: string; readonly hint?: string | undefined },
  to: Referred,
  value: string,
  write: (value: string) => void,
): HTMLElement {
  const { pick } = form.data.words;
  const control = make('input', { type: 'text', value, autocomplete: 'off', spellcheck: false });
  control.dir = 'auto';
  control.setAttribute('list', `propose-${to}`);
  control.dataset['refers'] = to;
  const read = make('div', { className: 'propose-read' });
  read.setAttribute('aria-live', 'polite');

  function readBack(): void {
    const text = control.value.trim();
    const choice = choicesFor(form, to).find(({ id }) => id === text);
    read.textContent = text === '' ? '' : (choice?.name ?? pick.unknown);
  }

  /** A name that was typed in the place of an id is that of the entry. */
  function settle(): void {
    const text = control.value.trim().toLowerCase();
    const choices = choicesFor(form, to);
    if (text === '' || choices.some(({ id }) => id === text)) return;
    const meant = choices.filter(({ name, aliases }) =>
      [name, ...aliases].some((each) => each.toLowerCase() === text),
    );
    if (meant.length !== 1 || meant[0] === undefined) return;
    control.value = meant[0].id;
    write(control.value);
    readBack();
  }

  control.addEventListener('input', () => {
    write(control.value);
    readBack();
  });
  control.addEventListener('change', settle);
  readBack();
  if (to === 'claims') return fieldBox(control, named, { read });
  const known = (id: string): boolean => choicesFor(form, to).some((choice) => choice.id === id);
  const fresh = button(
    pick.new[to],
    () => {
      const called = known(control.value.trim()) ? '' : control.value.trim();
      control.value = form.begin(to, called, control);
      write(control.value);
      readBack();
    },
    { of: named.label, className: 'propose-new' },
  );
  return fieldBox(control, named, { beside: [fresh], read });
}

/** The browser's own lists that fields of reference choose from. */
export class ChoiceLists {
  readonly #lists: ReadonlyMap<Referred, HTMLDataListElement>;

  constructor(root: HTMLElement) {
    this.#lists = new Map(
      (['sources', 'actors', 'places', 'claims'] as const).map((to) => {
        const list = make('datalist', { id: `propose-${to}` });
        root.append(list);
        return [to, list];
      }),
    );
  }

  fill(form: Form): void {
    for (const [to, list] of this.#lists) {
      const choices = choicesFor(form, to);
      const key = JSON.stringify(choices);
      if (list.dataset['key'] === key) continue;
      list.dataset['key'] = key;
      list.replaceChildren(
        ...choices.map(({ id, name }) => make('option', { value: id, label: name })),
      );
    }
  }
}
