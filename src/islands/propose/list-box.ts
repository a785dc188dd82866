import { fieldText } from '../../domain/field-text.ts';
import type { FieldPath } from '../../domain/problem.ts';
import { make } from '../facets/make.ts';
import { button, groupBox } from './boxes.ts';
import { listAt } from './draft.ts';
import type { DraftEntry } from './draft.ts';
import { say } from './form.ts';
import type { Form } from './form.ts';

interface ListShape {
  readonly entry: DraftEntry;
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What one of the list is called. */
  readonly item: string;
  readonly add: string;
  /** Adds to the list, in place. */
  extend(list: unknown[]): void;
  render(at: number, name: string): HTMLElement;
}

const firstControl = (within: Element | null | undefined): HTMLElement | null =>
  within?.querySelector<HTMLElement>('input, select, textarea') ?? null;

/** A list whose items are added, taken away and put in order, by buttons that any keyboard reaches. */
export function listBox(form: Form, shape: ListShape): HTMLFieldSetElement {
  const { entry, path, label, hint, item, add, extend, render } = shape;
  const words = form.data.words.list;
  const rows = make('ol', { className: 'propose-rows' });
  const adder = button(
    add,
    () => {
      const list = listAt(entry.fields, path);
      const before = [...list];
      extend(list);
      draw();
      form.changed();
      const added = list.findIndex((each) => !before.includes(each) || each === '');
      firstControl(rows.children[added === -1 ? list.length - 1 : added])?.focus();
    },
    { className: 'propose-add' },
  );

  /** Draws the list anew after a change of its order, and puts the focus where the reader was. */
  function change(
    alter: (list: unknown[]) => void,
    focusOn: () => HTMLElement | null | undefined,
  ): void {
    alter(listAt(entry.fields, path));
    draw();
    form.changed();
    (focusOn() ?? adder).focus();
  }

  function tools(at: number, name: string, length: number): HTMLElement {
    const move = (to: number, words: string, which: 'earlier' | 'later'): HTMLButtonElement => {
      const mover = button(
        words,
        () =>
          change(
            (list) => list.splice(to, 0, ...list.splice(at, 1)),
            () => {
              const row = rows.children[to];
              const same = row?.querySelector<HTMLButtonElement>(
                `:scope > .propose-tools > .${which}`,
              );
              return same?.disabled === false ? same : firstControl(row);
            },
          ),
        { of: name, className: which },
      );
      mover.disabled = to < 0 || to >= length;
      return mover;
    };
    const remover = button(
      words.remove,
      () =>
        change(
          (list) => list.splice(at, 1),
          () => firstControl(rows.children[Math.min(at, length - 2)]),
        ),
      { of: name, className: 'remove' },
    );
    const bar = make('div', { className: 'propose-tools' });
    if (length > 1)
      bar.append(move(at - 1, words.earlier, 'earlier'), move(at + 1, words.later, 'later'));
    bar.append(remover);
    return bar;
  }

  function draw(): void {
    const list = listAt(entry.fields, path);
    rows.replaceChildren(
      ...list.map((_, at) => {
        const name = say(words.item, { name: item, number: String(at + 1) });
        return make('li', {}, render(at, name), tools(at, name, list.length));
      }),
    );
  }

  draw();
  return groupBox({ field: fieldText(path), label, hint }, rows, adder);
}
