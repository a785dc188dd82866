import { isAlias, isCollection, isPair, visit } from 'yaml';
import type { Alias, Document } from 'yaml';
import type { Position } from '../domain/problem.ts';
import type { Fault } from './file-problem.ts';

/** How many times aliases may be followed, so that a short text cannot grow without end. */
const mostAliases = 100;

const fault = (at: Position, message: string): Fault => ({
  code: 'frontmatter-syntax',
  at,
  message,
  remedy: 'Write the values out instead of the aliases.',
});

/**
 * What is wrong with the aliases of a document, where it first shows: one that leads nowhere, one
 * that stands within what it names (and would have no end), or the one by which more aliases are
 * followed than any entry needs. Empty where nothing is.
 *
 * @param at the place of an offset in the document
 * @example aliasFault(parseDocument('a: *b'), at) // [{ message: 'The alias `*b` leads nowhere.', … }]
 */
export function aliasFault(doc: Document.Parsed, at: (offset: number) => Position): Fault[] {
  // How many aliases are followed to write a node out; `undefined` while that is being counted.
  const followed = new Map<unknown, number | undefined>();
  const count = (node: unknown): number | undefined => {
    if (isPair(node)) return sum([node.key, node.value]);
    if (isAlias(node)) {
      const named = count(node.resolve(doc));
      return named === undefined ? undefined : named + 1;
    }
    if (!isCollection(node)) return 0;
    if (!followed.has(node)) {
      followed.set(node, undefined);
      followed.set(node, sum(node.items));
    }
    return followed.get(node);
  };
  const sum = (nodes: readonly unknown[]): number | undefined =>
    nodes.reduce<number | undefined>((total, node) => {
      const more = count(node);
      return total === undefined || more === undefined ? undefined : total + more;
    }, 0);

  const faults: Fault[] = [];
  let total = 0;
  const judge = (alias: Alias): symbol | undefined => {
    const place = at(alias.range?.[0] ?? 0);
    const name = `\`*${alias.source}\``;
    const more = count(alias);
    total += more ?? 0;
    if (alias.resolve(doc) === undefined) {
      faults.push(fault(place, `The alias ${name} leads nowhere.`));
    } else if (more === undefined) {
      faults.push(fault(place, `The alias ${name} stands within what it names.`));
    } else if (total > mostAliases) {
      faults.push(
        fault(place, `By the alias ${name} more than ${mostAliases} aliases are followed.`),
      );
    } else return undefined;
    return visit.BREAK;
  };
  visit(doc, { Alias: (_, alias) => judge(alias) });
  return faults;
}
