import type { FieldPath } from '../problem.ts';
import { isRecord } from './loose-data.ts';

/**
 * Every text in data that no schema has seen, keys of mappings among them, with its path. Without
 * recursion, as data may be deep.
 *
 * @example [...textsIn({ title: 'Fire' })] // [['title', ['title']], ['Fire', ['title']]]
 */
export function* textsIn(data: unknown): Generator<readonly [string, FieldPath]> {
  const waiting: { readonly value: unknown; readonly path: FieldPath }[] = [
    { value: data, path: [] },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'string') yield [value, path];
    else if (Array.isArray(value)) {
      waiting.push(
        ...value.map((member: unknown, at) => ({ value: member, path: [...path, at] })).reverse(),
      );
    } else if (isRecord(value)) {
      const fields = Object.entries(value);
      for (const [name] of fields) yield [name, [...path, name]];
      waiting.push(
        ...fields.map(([name, member]) => ({ value: member, path: [...path, name] })).reverse(),
      );
    }
  }
}
