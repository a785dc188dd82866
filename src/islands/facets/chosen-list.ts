import { facetNames, facetValues } from '../../domain/facets.ts';
import type { Choice, FacetName } from '../../domain/facets.ts';
import { make } from './make.ts';
import type { Words } from './words.ts';

interface Options {
  readonly words: Words;
  readonly nameOf: (facet: FacetName, value: string) => string;
  /** What is chosen once something has been taken out, and where it stood in the list. */
  readonly onRemove: (left: Choice, place: number) => void;
}

/** What is chosen, each with a button that takes it out, and a button that takes out all. */
export function chosenList(choice: Choice, { words, nameOf, onRemove }: Options): Node[] {
  const one = (facet: string, value: string, left: Choice, place: number): HTMLElement => {
    const said = words.choice.replace('{facet}', facet).replace('{value}', value);
    const button = make('button', { type: 'button', className: 'facet-remove' }, words.remove);
    button.setAttribute('aria-label', words.removeChoice.replace('{choice}', said));
    button.addEventListener('click', () => onRemove(left, place));
    return make('li', {}, make('span', {}, said), ' ', button);
  };
  const pairs = facetNames.flatMap((facet) =>
    choice.values[facet].map((value) => [facet, value] as const),
  );
  const items = pairs.map(([facet, value], place) => {
    const values = facetValues((other) =>
      choice.values[other].filter((some) => other !== facet || some !== value),
    );
    return one(words.names[facet], nameOf(facet, value), { ...choice, values }, place);
  });
  if (choice.text !== '') {
    items.push(one(words.text, choice.text, { ...choice, text: '' }, items.length));
  }
  if (items.length === 0) return [];
  const list = make('ul', {}, ...items);
  list.setAttribute('aria-label', words.chosen);
  const all = make('button', { type: 'button', className: 'facet-all' }, words.showAll);
  all.addEventListener('click', () => onRemove({ values: facetValues(() => []), text: '' }, 0));
  return [list, all];
}
